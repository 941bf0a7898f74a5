"""When a running service looks at what: every timing decision in pure functions.

Waits are counted on the monotonic clock, so a wall clock that is set back cannot stall them and one
that is set forward cannot make them burst; only what was stored is compared with wall time.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.rules import Rules

JITTER = 0.25
"""Intervals are a quarter longer or shorter, so that many installations do not call at once."""
GAP_SECONDS = 30.0
"""Wall time that passed unseen by the monotonic clock: the machine slept, or its clock was set."""
GRACE_SECONDS = 180.0
"""How long after a resume a missing network is awaited and not called trouble (R17)."""
AWAKE_RETRY_SECONDS = (5.0, 10.0, 20.0, 30.0)
PENDING_SECONDS = 300.0
"""Failed outbound work is looked for this often (seed 002)."""
ORPHAN_SECONDS = 1800.0
"""Bookings that nobody queued are looked for this often (seed 002)."""
TIDY_SECONDS = 24 * 3600.0
"""How often what is too old is dropped."""
FACTS_SECONDS = 5.0
"""How old accounts and calendars may be in memory: a look at the database each time."""
FRESH_SECONDS = 2.0
"""How often bookings are looked for that another process has changed."""
OVERDUE_SECONDS = 30.0
BEAT_SECONDS = 10.0
"""How often a service says that it lives; three times that long without a word, it does not."""
TOMBSTONE_DAYS = 400


class Jump(StrEnum):
    """What the two clocks say about the time between two looks at them."""

    NONE = "none"
    RESUMED = "resumed"
    """The machine slept, or its clock was set forward: the same to us, one coalesced look."""
    SET_BACK = "set_back"


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant on both clocks: wall time in UTC, and monotonic seconds."""

    wall: datetime
    mono: float


def jump_between(before: Moment, after: Moment) -> Jump:
    """Tell whether wall time ran away from monotonic time."""
    drift = (after.wall - before.wall).total_seconds() - (after.mono - before.mono)
    if drift > GAP_SECONDS:
        return Jump.RESUMED
    return Jump.SET_BACK if drift < -GAP_SECONDS else Jump.NONE


@dataclass(frozen=True, slots=True)
class Pace:
    """How often one account is looked at; seconds."""

    poll: float
    fallback: float
    fixed: bool = False
    """Whether a person asked for exactly this pace: no jitter, and push does not relax it."""


def pace_of(rules: Rules, poll_seconds: float | None = None) -> Pace:
    """Return an account's pace; a poll that is rarer than the fallback is drawn up to it."""
    fallback = rules.fallback_minutes * 60.0
    if poll_seconds is not None:
        return Pace(min(poll_seconds, fallback), fallback, fixed=True)
    return Pace(min(rules.poll_minutes * 60.0, fallback), fallback)


def wait_between(pace: Pace, *, pushed: bool, jitter: float) -> float:
    """Return the seconds between two looks, never more than the fallback.

    Args:
        pace: the account's own.
        pushed: whether every mapped calendar has a living channel; polling then only falls back.
        jitter: 0 to 1, drawn anew for each wait.
    """
    if pace.fixed:
        return pace.poll
    interval = pace.fallback if pushed else pace.poll
    return min(interval * (1 - JITTER + 2 * JITTER * jitter), pace.fallback)


def first_wait(last: datetime | None, wait: float, now: datetime) -> float:
    """Return the seconds until the first look of a service that has just started.

    A last look in the future is of a clock that has been set back since: look at once.
    """
    if last is None or last > now:
        return 0.0
    return max(0.0, wait - (now - last).total_seconds())


def overdue_after(pace: Pace, *, pushed: bool) -> float:
    """Return the seconds without a complete read that are trouble (R16).

    Two intervals, and no less than the fallback: a shorter outage heals before anybody could act.
    """
    interval = pace.fallback if pushed and not pace.fixed else pace.poll
    return max(2 * interval, pace.fallback)


@dataclass(slots=True)
class _Seat:
    """What is remembered of one account."""

    since: float
    """Monotonic seconds of the last look, or of the start."""
    jitter: float
    first: float | None = None
    """The first wait after the start; None once the account was looked at."""
    soon: float | None = None
    """An earlier moment (monotonic), where one was asked for."""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """What decides whether one account is due."""

    account: AccountId
    pace: Pace
    pushed: bool
    last_complete: datetime | None
    """Of the calendar that was read longest ago; None where one was never read."""


class Timetable:
    """Polling times of the active accounts; used by one thread, never waits."""

    def __init__(self, jitter: Callable[[], float]) -> None:
        self._jitter = jitter
        self._seats: dict[AccountId, _Seat] = {}

    def due(self, accounts: Collection[Due], at: Moment) -> list[AccountId]:
        """Return the accounts whose time has come, each once until it was looked at."""
        known = {due.account for due in accounts}
        for gone in self._seats.keys() - known:
            del self._seats[gone]
        found = []
        for due in accounts:
            seat = self._seat(due, at)
            if not seat.asked and at.mono >= self._when(seat, due):
                seat.asked = True
                found.append(due.account)
        return found

    def wait(self, due: Due, at: Moment) -> float:
        """Return the seconds until the account's next look; 0 where it waits for its turn."""
        seat = self._seat(due, at)
        return 0.0 if seat.asked else max(0.0, self._when(seat, due) - at.mono)

    def _seat(self, due: Due, at: Moment) -> _Seat:
        seat = self._seats.get(due.account)
        if seat is None:
            seat = self._seats[due.account] = _Seat(at.mono, self._jitter())
            wait = wait_between(due.pace, pushed=due.pushed, jitter=seat.jitter)
            seat.first = first_wait(due.last_complete, wait, at.wall)
        return seat

    @staticmethod
    def _when(seat: _Seat, due: Due) -> float:
        wait = wait_between(due.pace, pushed=due.pushed, jitter=seat.jitter)
        when = seat.since + (wait if seat.first is None else min(wait, seat.first))
        return when if seat.soon is None else min(when, seat.soon)

    def looked_at(self, account: AccountId, at: Moment, *, soon: float | None = None) -> None:
        """Begin the next wait after a round, whatever became of it.

        `soon` asks for a look after so many seconds where the ordinary wait is longer.
        """
        again = None if soon is None else at.mono + soon
        self._seats[account] = _Seat(at.mono, self._jitter(), soon=again)

    def hurry(self, at: Moment) -> None:
        """Make every account due at once: one coalesced look after a sleep."""
        for seat in self._seats.values():
            seat.soon = at.mono


class Chore:
    """Something that comes up every so many seconds; a sleep never makes it come up twice."""

    def __init__(self, every: float, *, first: float = 0.0) -> None:
        self._every = every
        self._first = first
        self._next: float | None = None

    def due(self, mono: float) -> bool:
        """Tell whether it is time, and begin the next wait if so."""
        if self._next is None:
            self._next = mono + self._first
        if mono < self._next:
            return False
        self._next = mono + self._every
        return True


class Ages:
    """How long ago each calendar was completely read, on the monotonic clock.

    What is stored is wall time, and that can be set; here only the moments count at which a newer
    stored time was noticed.
    """

    def __init__(self) -> None:
        self._seen: dict[object, tuple[datetime | None, float, bool]] = {}

    def note(self, key: object, complete: datetime | None, mono: float) -> None:
        """Take a look at when a calendar was completely read last."""
        known = self._seen.get(key)
        if known is None:
            self._seen[key] = (complete, mono, False)
        elif known[0] != complete:
            self._seen[key] = (complete, mono, True)

    def of(self, key: object, mono: float) -> tuple[float, bool]:
        """Return the seconds since, and whether such a read was seen at all."""
        _, since, completed = self._seen[key]
        return mono - since, completed

    def keep(self, keys: Collection[object]) -> None:
        """Forget the others: switched off, or no longer mapped."""
        self._seen = {key: value for key, value in self._seen.items() if key in keys}

    def restart(self, mono: float) -> None:
        """Begin anew after a sleep: nobody could have synced meanwhile."""
        self._seen = {key: (value[0], mono, value[2]) for key, value in self._seen.items()}
