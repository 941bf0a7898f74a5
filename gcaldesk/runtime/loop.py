"""The service's loop: one step looks at the clock, does what is due, and syncs one account.

It knows no threads and no Qt: the desktop's worker and `gcaldesk run` both drive this object, and a
test drives it step by step on a clock that only moves when told.
"""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Protocol

from gcaldesk.domain.account import Account
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.runtime.schedule import Due, Jump, Moment, Timetable, jump_between, pace_of
from gcaldesk.sync.engine import Engine, Progress, Watch
from gcaldesk.sync.ports import Store

TICK_SECONDS = 1.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine does at this moment; `phase` is idle, syncing, stopped or failed."""

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


class Loop:
    """Keeps every active account in step until the mailbox is closed; used by one thread."""

    def __init__(self, parts: Parts, audience: Audience) -> None:
        self._parts = parts
        self._audience = audience
        self._timetable = Timetable(parts.jitter)
        self._last = self._moment()

    def run(self) -> None:
        """Step until the mailbox is closed, waiting in between."""
        self._audience.state(EngineState("idle"))
        while not self._parts.mailbox.closed:
            self.step(wait=TICK_SECONDS)
        self._audience.state(EngineState("stopped"))

    def step(self, *, wait: float = 0.0) -> bool:
        """Do what is due and sync at most one account; tells whether one was synced."""
        try:
            self._look()
        except GcaldeskError as error:
            self._audience.state(EngineState("failed", sentence=str(error)))
        asked = self._parts.mailbox.take(timeout=wait)
        if asked is not None:
            self._sync(*asked)
        return asked is not None

    def _moment(self) -> Moment:
        return Moment(self._parts.clock.now(), self._parts.monotonic())

    def _look(self) -> None:
        """Ask for everything whose time has come."""
        at = self._moment()
        if jump_between(self._last, at) is Jump.RESUMED:
            self._timetable.hurry(at)
        self._last = at
        for account in self._timetable.due(self._active(), at):
            self._parts.mailbox.offer(account)
        self._parts.push.tick()

    def _active(self) -> list[Due]:
        with self._parts.store.view() as unit:
            return [self._due(account) for account in unit.accounts.all() if account.active]

    def _due(self, account: Account) -> Due:
        pace = pace_of(account.rules, self._parts.poll_seconds)
        return Due(account.id, pace, pushed=False, last_complete=account.last_sync_at)

    def _sync(self, account: AccountId, full: bool) -> None:  # noqa: FBT001  # as the mailbox has it
        watch = Watch(self._on_progress, lambda: self._parts.mailbox.closed)
        soon: float | None = None
        try:
            report = self._parts.engine.sync(account, full=full, watch=watch)
            soon = report.retry_seconds or None
        except GcaldeskError as error:
            self._audience.state(EngineState("failed", sentence=str(error)))
            return
        except Exception:  # noqa: BLE001  # one bad round must not end the syncing in silence
            _LOG.exception("round of account %s", account)
            sentence = "A sync ended by a fault of gcaldesk itself; it is tried again."
            self._audience.state(EngineState("failed", sentence=sentence))
            return
        finally:
            self._timetable.looked_at(account, self._moment(), soon=soon)
        self._audience.finished(report)
        self._audience.state(EngineState("idle", report.account))

    def _on_progress(self, progress: Progress) -> None:
        self._audience.state(
            EngineState("syncing", progress.account, progress.done, progress.total, progress.doing)
        )
