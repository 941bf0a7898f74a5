"""The service's loop: one step looks at the clock, does what is due, and syncs one account.

It knows no threads and no Qt: the desktop's worker and `gcaldesk run` both drive this object, and a
test drives it step by step on a clock that only moves when told.
"""

import logging
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from gcaldesk.domain.account import Account
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.chores import (
    Staleness,
    clear_restart,
    drop_old,
    queue_forgotten,
    release_work,
    tell_overdue,
)
from gcaldesk.runtime.facts import AccountFacts, read_facts
from gcaldesk.runtime.mailbox import Asked, Mailbox
from gcaldesk.runtime.schedule import (
    AWAKE_RETRY_SECONDS,
    BEAT_SECONDS,
    FACTS_SECONDS,
    FRESH_SECONDS,
    GRACE_SECONDS,
    ORPHAN_SECONDS,
    OVERDUE_SECONDS,
    PENDING_SECONDS,
    TIDY_SECONDS,
    Ages,
    Chore,
    Due,
    Jump,
    Moment,
    Timetable,
    jump_between,
    overdue_after,
    pace_of,
)
from gcaldesk.services.pausing import read_pause
from gcaldesk.services.running import Running, say_running
from gcaldesk.sync.engine import Engine, Progress, Watch
from gcaldesk.sync.ports import Store

TICK_SECONDS = 1.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine does at this moment.

    `phase` is idle, waiting, syncing, paused, stopped or failed.
    """

    phase: str
    account: str = ""
    done: int = 0
    total: int = 0
    sentence: str = ""


class PushHost(Protocol):
    """Whoever brings Google's notifications in; every method is called off the GUI thread."""

    def start(self) -> None:
        """Begin listening; raises GcaldeskError where that cannot be."""
        ...

    def stop(self) -> None:
        """Stop listening, within a second or two."""
        ...

    def tick(self) -> None:
        """Do what is due for channels; called about once a second, on the engine's thread."""
        ...

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        """Tell whether push is healthy for every one of these calendars."""
        ...


class NoPush:
    """Polling alone, which is a complete mode."""

    def start(self) -> None:
        """Nothing listens."""

    def stop(self) -> None:
        """Nothing listens."""

    def tick(self) -> None:
        """There are no channels."""

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        """No calendar is pushed."""
        del account, calendars
        return False


def _ignore(_value: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is told what the loop does; called on the loop's thread."""

    state: Callable[[EngineState], None] = _ignore
    finished: Callable[[SyncReport], None] = _ignore


@dataclass(frozen=True, slots=True)
class Parts:
    """What a loop works with; `monotonic` gives seconds, `jitter` 0 to 1."""

    store: Store
    engine: Engine
    mailbox: Mailbox
    clock: Clock
    monotonic: Callable[[], float]
    jitter: Callable[[], float]
    push: PushHost = field(default_factory=NoPush)
    poll_seconds: float | None = None
    keep_journal_days: Callable[[], int] = lambda: 400
    """Asked at each tidying: a person may change it meanwhile."""


class Loop:
    """Keeps every active account in step until the mailbox is closed; used by one thread."""

    def __init__(self, parts: Parts, audience: Audience) -> None:
        self._parts = parts
        self._store = parts.store
        self._mailbox = parts.mailbox
        self._audience = audience
        self._timetable = Timetable(parts.jitter)
        self._ages = Ages()
        self._last = self._moment()
        self._since = self._last.wall
        self._facts: list[AccountFacts] = []
        self._work: dict[AccountId, int] = {}
        self._awake: float | None = None
        self._tries = 0
        self._abandoned = False
        self._set_back = False
        self._paused = False
        self._phase = "idle"
        self._read = Chore(FACTS_SECONDS)
        self._retry = Chore(PENDING_SECONDS, first=PENDING_SECONDS)
        self._fresh = Chore(FRESH_SECONDS)
        self._orphans = Chore(ORPHAN_SECONDS, first=60.0)
        self._tidy = Chore(TIDY_SECONDS, first=300.0)
        self._overdue = Chore(OVERDUE_SECONDS)
        self._beat = Chore(BEAT_SECONDS)
        self.life = 0
        """Grows with every sign of life; read by the watchdog."""

    @property
    def ended(self) -> bool:
        """Whether this loop is to do nothing more."""
        return self._abandoned or self._mailbox.closed

    def abandon(self) -> None:
        """Let another loop take over: should this one come back to life, it stops."""
        self._abandoned = True

    def run(self) -> None:
        """Step until the mailbox is closed, waiting in between."""
        self._say(EngineState("idle"))
        with self._store.connection():
            while not self.ended:
                self.step(wait=TICK_SECONDS)
        if not self._abandoned:
            self._say(EngineState("stopped"))

    def step(self, *, wait: float = 0.0) -> bool:
        """Do what is due and sync at most one account; tells whether one was synced."""
        self.life += 1
        try:
            self._look()
        except GcaldeskError as error:  # the database is busy or full: said, and tried again
            self._say(EngineState("failed", sentence=str(error)))
        asked = self._mailbox.take(timeout=wait)
        self._notice_jump(self._moment())
        errand = None if self.ended else self._mailbox.take_errand()
        if errand is not None:
            errand.run()
            self.life += 1
        if asked is None or self.ended:
            return False
        self._sync(asked)
        return True

    def _moment(self) -> Moment:
        return Moment(self._parts.clock.now(), self._parts.monotonic())

    def _say(self, state: EngineState) -> None:
        self._phase = state.phase
        self._audience.state(state)

    def _notice_jump(self, at: Moment) -> None:
        """After a sleep, look at everything once, and give the network time to come back."""
        jump = jump_between(self._last, at)
        self._last = at
        if jump is not Jump.NONE:
            _LOG.info("the clock jumped: %s", jump)
        if jump is Jump.RESUMED:
            self._timetable.hurry(at)
            self._ages.restart(at.mono)
            self._awake, self._tries = at.mono, 0
        elif jump is Jump.SET_BACK:
            self._set_back = True

    def _look(self) -> None:
        """Ask for everything whose time has come."""
        at = self._moment()
        self._notice_jump(at)
        if self._set_back:
            release_work(self._store, at.wall)
            self._set_back = False
        if self._read.due(at.mono):
            self._facts = read_facts(self._store)
        if self._resting(at):
            return
        active = self._active()
        self._note_ages(active, at)
        for account in self._timetable.due([self._due(facts) for facts in active], at):
            self._mailbox.offer(account)
        self._look_for_work(active, at)
        self._do_chores(active, at)
        self._parts.push.tick()
        if self._beat.due(at.mono):
            self._tell_running(at)

    def _resting(self, at: Moment) -> bool:
        """Keep still while a person has paused the syncing, and hurry once that is over."""
        with self._store.view() as unit:
            paused = read_pause(unit, at.wall) is not None
        self._mailbox.hold(held=paused)
        ended, self._paused = self._paused and not paused, paused
        if paused and self._phase != "paused":
            self._say(EngineState("paused"))
        elif ended:
            self._timetable.hurry(at)
            self._ages.restart(at.mono)
            self._say(EngineState("idle"))
        if paused and self._beat.due(at.mono):
            self._tell_running(at)
        return paused

    def _active(self) -> list[AccountFacts]:
        return [facts for facts in self._facts if facts.account.active]

    def _pushed(self, facts: AccountFacts) -> bool:
        calendars = [calendar.id for calendar in facts.calendars]
        return bool(calendars) and self._parts.push.covers(facts.account.id, calendars)

    def _due(self, facts: AccountFacts) -> Due:
        pace = pace_of(facts.account.rules, self._parts.poll_seconds)
        return Due(facts.account.id, pace, self._pushed(facts), facts.last_complete)

    def _look_for_work(self, active: list[AccountFacts], at: Moment) -> None:
        """Offer accounts with bookings that changed here, or whose time to retry has come."""
        retry, fresh = self._retry.due(at.mono), self._fresh.due(at.mono)
        if not retry and not fresh:
            return
        with self._store.view() as unit:
            for account in (facts.account for facts in active):
                newest = unit.upkeep.newest_work(account.id)
                known = self._work.get(account.id, 0)
                self._work[account.id] = newest
                if newest > known or (
                    retry and not _paused(account, at) and unit.upkeep.work_due(account.id, at.wall)
                ):
                    self._mailbox.offer(account.id)

    def _do_chores(self, active: list[AccountFacts], at: Moment) -> None:
        if self._orphans.due(at.mono):
            for facts in active:
                queue_forgotten(self._store, facts.account, at.wall)
        if self._tidy.due(at.mono):
            accounts = [facts.account for facts in self._facts]
            drop_old(
                self._store,
                accounts,
                at.wall,
                keep_journal_days=self._parts.keep_journal_days(),
            )
        if self._overdue.due(at.mono):
            tell_overdue(self._store, list(self._staleness(active, at)), at.wall)

    def _note_ages(self, active: list[AccountFacts], at: Moment) -> None:
        keys = [(f.account.id, calendar.id) for f in active for calendar in f.calendars]
        self._ages.keep(keys)
        for facts in active:
            for calendar in facts.calendars:
                self._ages.note((facts.account.id, calendar.id), calendar.last_complete, at.mono)

    def _staleness(self, active: list[AccountFacts], at: Moment) -> list[Staleness]:
        found = []
        for facts in active:
            limit = overdue_after(self._due(facts).pace, pushed=self._pushed(facts))
            for calendar in facts.calendars:
                seconds, completed = self._ages.of((facts.account.id, calendar.id), at.mono)
                found.append(
                    Staleness(facts.account, calendar.id, calendar.name, seconds, limit, completed)
                )
        return found

    def _tell_running(self, at: Moment) -> None:
        following = {
            facts.account.name: at.wall
            + timedelta(seconds=self._timetable.wait(self._due(facts), at))
            for facts in ([] if self._paused else self._active())
        }
        with self._store.work() as unit:
            running = Running(os.getpid(), self._since, at.wall, self._phase, following)
            say_running(unit, running)
            unit.commit()

    def _sync(self, asked: Asked) -> None:
        watch = Watch(self._on_progress, lambda: self.ended or self._mailbox.held)
        soon: float | None = None
        well = False
        try:
            report = self._parts.engine.sync(
                asked.account, full=asked.full, only=asked.calendars, watch=watch
            )
            self._notice_jump(self._moment())
            soon = self._take_in(report)
            well = report.state == "ok"
        except GcaldeskError as error:
            self._say(EngineState("failed", sentence=str(error)))
        except Exception:  # noqa: BLE001  # one bad round must not end the syncing in silence
            _LOG.exception("round of account %s", asked.account)
            sentence = "A sync ended by a fault of gcaldesk itself; it is tried again."
            self._say(EngineState("failed", sentence=sentence))
        finally:
            if asked.calendars is None or not well:  # a look at some postpones no look at all
                self._timetable.looked_at(asked.account, self._moment(), soon=soon)
            self._read = Chore(FACTS_SECONDS)

    def _take_in(self, report: SyncReport) -> float | None:
        """Tell of a finished round; returns the seconds to an early try, where one is right."""
        soon = self._patience() if report.state in {"failed", "offline"} else None
        if soon is not None:
            sentence = "Waiting for the network: the computer has just woken up."
            self._say(EngineState("waiting", report.account, sentence=sentence))
            return soon
        if report.state == "ok":
            clear_restart(self._store, self._parts.clock.now())
        _LOG.log(
            logging.DEBUG if report.state == "ok" and not report.changes else logging.INFO,
            "account %s: %s, %d changes, %d requests, %.1f s",
            *(report.account_id, report.state, report.changes, report.requests, report.seconds),
        )
        self._audience.finished(report)
        self._say(EngineState("idle", report.account))
        return report.retry_seconds or None

    def _patience(self) -> float | None:
        """Return when to try again right after a sleep; None where that has passed."""
        mono = self._parts.monotonic()
        if self._awake is None or mono - self._awake > GRACE_SECONDS:
            return None
        self._tries += 1
        return AWAKE_RETRY_SECONDS[min(self._tries, len(AWAKE_RETRY_SECONDS)) - 1]

    def _on_progress(self, progress: Progress) -> None:
        self.life += 1
        self._say(
            EngineState("syncing", progress.account, progress.done, progress.total, progress.doing)
        )


def _paused(account: Account, at: Moment) -> bool:
    """Tell whether Google has closed writing, so that a retry would be a round for nothing."""
    until = account.writes_paused_until
    return until is not None and until > at.wall
