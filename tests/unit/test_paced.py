"""A gateway that keeps to a budget: it waits where it has to, and stops waiting when told."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from gcaldesk.domain.errors import Interrupted, RateLimited
from gcaldesk.domain.ids import CalendarId
from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sync.budget import Budget
from gcaldesk.sync.paced import PacedWriter
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import Broken, FakeGateway
from tests.fakes.office import ROOMS, SEED

CALENDAR = CalendarId(ROOMS)


class Desk:
    """A paced gateway over Google in process, on a clock that waiting moves."""

    def __init__(self, budget: Budget, *, stops_after: int = 99) -> None:
        self.clock = FakeClock()
        self.google = GoogleState(SEED, clock=SandboxClock(self.clock.now))
        self.inner = FakeGateway(self.google, lambda: False)
        self.budget = budget
        self.waits: list[float] = []
        self._stops_after = stops_after
        self.paced = self.over(self._wait, lambda: False)

    def over(self, wait: Callable[[float], bool], stopped: Callable[[], bool]) -> PacedWriter:
        return PacedWriter(
            self.inner,
            self.budget,
            wait,
            seconds=self.seconds,
            jitter=lambda: 0.5,
            stopped=stopped,
        )

    def seconds(self) -> float:
        return self.clock.now().timestamp()

    def _wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.clock.advance(seconds=seconds)
        return len(self.waits) >= self._stops_after


def test_waits_in_slices_until_there_is_room() -> None:
    desk = Desk(Budget(2))
    for _ in range(3):
        desk.paced.list_calendars()
    assert sum(desk.waits) == pytest.approx(60)
    assert max(desk.waits) <= 1


def test_stop_ends_a_wait_at_once_and_nothing_leaves() -> None:
    desk = Desk(Budget(2), stops_after=3)
    desk.paced.list_calendars()
    desk.paced.list_calendars()
    with pytest.raises(Interrupted):
        desk.paced.list_calendars()
    assert len(desk.waits) == 3
    assert desk.inner.requests == 2
    asked = desk.over(desk._wait, lambda: True)
    with pytest.raises(Interrupted):
        asked.list_calendars()


def test_further_pages_are_counted_afterwards() -> None:
    desk = Desk(Budget())
    desk.google.switches.turn({"empty_pages": 4})
    start = desk.clock.now()
    desk.paced.read_window(CALENDAR, start, start + timedelta(days=9))
    assert desk.budget.used(desk.seconds()) == desk.inner.requests == desk.paced.requests > 1


def test_long_rest_is_refused_without_a_request() -> None:
    desk = Desk(Budget())
    asked = RateLimited("x", retry_after=timedelta(minutes=9), whole_account=True)
    desk.inner = FakeGateway(desk.google, lambda: False, Broken("calendars", asked, times=1))
    paced = desk.over(desk._wait, lambda: False)
    with pytest.raises(RateLimited):
        paced.list_calendars()
    desk.clock.advance(minutes=3)
    with pytest.raises(RateLimited) as refused:
        paced.list_calendars()
    assert refused.value.retry_after == timedelta(minutes=6)
    assert desk.inner.requests == 1
    desk.clock.advance(minutes=6)
    assert paced.list_calendars()
