"""Many bookings at once keep to Google's minute and hardly wait longer than it makes them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gcaldesk.domain.account import Direction
from gcaldesk.domain.report import SyncReport
from gcaldesk.sandbox.wirelog import Entry
from gcaldesk.services import bookings, mappings
from tests.bench.quota import LATENCY, Figures, figures, make_bookings
from tests.fakes.office import ROOMS
from tests.simulation.place import Place


class Busy(Place):
    """One account whose requests take their time on the simulated clock."""

    def begin(self, count: int) -> None:
        self.connect("main")
        mappings.put_mapping(
            store=self.store,
            clock=self.clock,
            account="main",
            object_code="room",
            calendar_id=ROOMS,
            direction=Direction.BOTH,
        )
        make_bookings(self.store, self.clock, count)
        self.google.switches.turn({"quota_scale": 1.0})
        self.wire.tap = self._take_time

    def _take_time(self, _method: str, entry: Entry | None) -> None:
        if entry is None:
            self.clock.advance(seconds=LATENCY)

    def measure(self) -> tuple[SyncReport, Figures]:
        self.wire.sent.clear()
        began = self.clock.now()
        report = self.sync(1)
        return report, figures(self.wire.sent, (self.clock.now() - began).total_seconds())


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Callable[[int], Busy]]:
    with places(tmp_path) as make:
        yield make


@contextmanager
def places(folder: Path) -> Iterator[Callable[[int], Busy]]:
    made: list[Busy] = []

    def make(count: int) -> Busy:
        place = Busy(folder, 1)
        made.append(place)
        place.begin(count)
        return place

    yield make
    for place in made:
        place.close()


def test_six_hundred_new_bookings_take_the_quotas_own_time(
    busy: Callable[[int], Busy],
) -> None:
    report, took = busy(600).measure()
    assert (report.state, report.created, took.refused) == ("ok", 600, 0)
    assert took.ratio <= 1.1, took
    assert report.units <= 600


def test_changes_count_three_times(busy: Callable[[int], Busy]) -> None:
    place = busy(200)
    place.measure()
    with place.store.view() as unit:
        known = unit.bookings.get_many(
            unit.bookings.ids_of_objects(None, ending_after=place.clock.now())
        )
    for booking in known.values():
        bookings.change(
            store=place.store, clock=place.clock, booking_id=booking.id, changes={"title": "Other"}
        )
    report, took = place.measure()
    assert (report.state, report.updated, took.refused) == ("ok", 200, 0)
    assert took.units >= 600
    assert took.ratio <= 1.1, took


def test_calendar_that_is_throttled_is_written_more_slowly(busy: Callable[[int], Busy]) -> None:
    place = busy(120)
    place.google.switches.turn({"calendar_writes_per_second": 5.0})
    report, took = place.measure()
    assert (report.state, report.created, report.failed) == ("ok", 120, 0)
    assert took.refused <= 6, "it learns after a few refusals"
    report, took = place.measure()
    assert took.refused == 0
