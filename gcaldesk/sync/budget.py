"""How fast an account may be asked: a sliding minute, a pace for each calendar, and what refusals teach.

No clock and no waiting in here: callers say what time it is (monotonic seconds) and wait themselves.
"""

from collections import deque
from dataclasses import dataclass

from gcaldesk.domain.ids import CalendarId

UNITS_A_MINUTE = 570
"""Google allows 600 a sliding minute and account (facts 4.3); the rest is for what cannot be seen
from here: requests that the transport repeats, other programs, and the way there, which takes some
requests longer than others."""
FEWEST_UNITS = 60
"""However often Google says no, a round has to get somewhere."""
WRITES_A_SECOND = 10.0
"""To one calendar. Google publishes no number. Parallel deletes of more than three were throttled
(facts 4.3), and here one writer sends one after the other, which real answers of 150 to 400 ms hold
to five a second anyway. So the account's own average is the start, and refusals teach the rest."""
FEWEST_WRITES = 0.5
CREDIT_SECONDS = 3.0
"""What a calendar that never said no may be ahead of its pace: a slow answer must not cost twice."""
HALF = 0.5
PATIENCE = 2
"""After so many refusals of one calendar in a row the account is taken to be too fast, too: Google's
“rateLimitExceeded” means either (facts 4.1)."""
RECOVERY_SECONDS = 600.0
"""In which a limit grows from nothing to whole again."""
MINUTE = 60.0
LONGEST_BACK_OFF = 64.0


@dataclass(slots=True)
class _Refusal:
    """How often in a row, and until when nothing may be sent."""

    times: int
    until: float


@dataclass(slots=True)
class _Limit:
    """A rate that is halved by a refusal and grows back slowly."""

    whole: float
    fewest: float
    now: float
    since: float

    def grown(self, at: float) -> float:
        """Return what is allowed at this moment."""
        return min(self.whole, self.now + self.whole * (at - self.since) / RECOVERY_SECONDS)

    def halve(self, at: float) -> None:
        self.now, self.since = max(self.fewest, self.grown(at) * HALF), at


class Budget:
    """One account's; used by one thread, so there is one writer for each of its calendars."""

    def __init__(self, units_a_minute: int = UNITS_A_MINUTE, *, now: float = 0.0) -> None:
        self._spent: deque[tuple[float, int]] = deque()
        whole = float(units_a_minute)
        self._limit = _Limit(whole, min(FEWEST_UNITS, whole), whole, now)
        self._paces: dict[CalendarId, _Limit] = {}
        self._next_write: dict[CalendarId, float] = {}
        self._refused: dict[CalendarId | None, _Refusal] = {}

    def used(self, at: float) -> int:
        """Return the units of the last minute."""
        self._forget(at)
        return sum(units for _, units in self._spent)

    def allowed(self, at: float) -> int:
        """Return the units that a minute may have at present."""
        return int(self._limit.grown(at))

    def wait_for(
        self, at: float, units: int, calendar: CalendarId | None, *, writing: bool
    ) -> float:
        """Return the seconds until a request may leave; 0 where it may leave now."""
        return max(
            0.0,
            self._until_room(at, units),
            *(self._refused[key].until - at for key in (None, calendar) if key in self._refused),
            self._until_pace(at, calendar) if writing and calendar is not None else 0.0,
        )

    def spend(self, at: float, units: int, calendar: CalendarId | None, *, writing: bool) -> None:
        """Count a request that leaves."""
        self._spent.append((at, units))
        if writing and calendar is not None:
            pace = self._pace(calendar, at)
            free = self._next_write.get(calendar, at)
            self._next_write[calendar] = max(free, at - self._credit(pace, at)) + 1 / pace.grown(at)

    def answered(self, calendar: CalendarId | None) -> None:
        """Note an answer other than “slow down”: back-offs begin anew the next time."""
        self._refused.pop(None, None)
        self._refused.pop(calendar, None)

    def refused(
        self,
        at: float,
        calendar: CalendarId | None,
        *,
        asked: float = 0.0,
        jitter: float,
        whole_account: bool = False,
        writing: bool = False,
    ) -> None:
        """Learn from “slow down”: wait 2^n seconds and a bit (facts 4.2), then go on more slowly.

        Args:
            at: monotonic seconds.
            calendar: whose request it was, where it was one calendar's.
            asked: seconds that the answer asked for; never undercut.
            jitter: 0 to 1.
            whole_account: the answer meant the account and not the calendar.
            writing: whether the request was a write.
        """
        key = None if whole_account else calendar
        times = self._refused[key].times + 1 if key in self._refused else 1
        wait = min(2**times + jitter, LONGEST_BACK_OFF)
        self._refused[key] = _Refusal(times, at + max(wait, asked))
        if key is not None and writing:
            self._pace(key, at).halve(at)
            self._next_write[key] = at
        if key is None or not writing or times > PATIENCE:
            self._limit.halve(at)

    def _until_room(self, at: float, units: int) -> float:
        self._forget(at)
        over = sum(spent for _, spent in self._spent) + units - self._limit.grown(at)
        for when, spent in self._spent:
            if over <= 0:
                break
            over -= spent
            if over <= 0:
                return when + MINUTE - at
        return 0.0

    def _until_pace(self, at: float, calendar: CalendarId) -> float:
        free = self._next_write.get(calendar)
        return 0.0 if free is None else free - self._credit(self._pace(calendar, at), at) - at

    def _credit(self, pace: _Limit, at: float) -> float:
        """Return the seconds that slow writes may be made up for by quick ones."""
        return CREDIT_SECONDS if pace.grown(at) >= pace.whole else 0.0

    def _pace(self, calendar: CalendarId, at: float) -> _Limit:
        whole = WRITES_A_SECOND
        return self._paces.setdefault(calendar, _Limit(whole, FEWEST_WRITES, whole, at))

    def _forget(self, at: float) -> None:
        while self._spent and self._spent[0][0] <= at - MINUTE:
            self._spent.popleft()
