"""A service on a clock that only moves when told: the real loop, engine and database, no threads."""

from collections.abc import Collection
from datetime import timedelta

from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.interrupt import Breakable
from gcaldesk.runtime.loop import Audience, EngineState, Loop, Parts
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.sync.engine import Engine
from tests.fakes.office import Office

SHORT = 120.0


class FakePush:
    """Covers what a test says."""

    def __init__(self) -> None:
        self.healthy = False
        self.ticks = 0

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def tick(self) -> None:
        self.ticks += 1

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        del account, calendars
        return self.healthy


class Service:
    """Drives a loop second by second, as a thread would, and remembers what it said."""

    def __init__(
        self, office: Office, *, jitter: float = 0.5, poll_seconds: float | None = None
    ) -> None:
        self.office = office
        self.mono = 0.0
        self.mailbox = Mailbox()
        self.push = FakePush()
        self.states: list[EngineState] = []
        self.reports: list[SyncReport] = []
        self.rounds: list[float] = []
        gateways = Breakable(office.gateways)
        engine = Engine(office.store, gateways, office.clock, lambda: jitter, lambda: self.mono)
        parts = Parts(
            store=office.store,
            engine=engine,
            mailbox=self.mailbox,
            clock=office.clock,
            monotonic=lambda: self.mono,
            jitter=lambda: jitter,
            push=self.push,
            poll_seconds=poll_seconds,
        )
        self.loop = Loop(parts, Audience(self.states.append, self.reports.append))

    def pass_time(self, seconds: float, *, step: float = 0.0) -> int:
        """Let both clocks run, a step at a time; returns how many rounds there were."""
        step = step or (1.0 if seconds <= SHORT else 25.0)
        before = len(self.rounds)
        end = self.mono + seconds
        with self.office.store.connection():
            while self.mono < end:
                self.office.clock.advance(seconds=step)
                self.mono += step
                while self.loop.step():
                    self.rounds.append(self.mono)
        return len(self.rounds) - before

    def start(self) -> int:
        """Let it look once."""
        return self.pass_time(1)

    def sleep(self, **parts: float) -> None:
        """Close the lid: wall time passes, and nobody counts it."""
        self.office.clock.advance(**parts)

    def set_clock_back(self, **parts: float) -> None:
        self.office.clock.advance(seconds=-timedelta(**parts).total_seconds())
