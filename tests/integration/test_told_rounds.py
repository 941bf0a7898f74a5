"""Rounds that a notification started: only what it names is read, unless the story goes further."""

import pytest

from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.engine import Engine
from tests.fakes.office import COURTS, ROOMS, Office, moved


@pytest.fixture
def both(office: Office) -> Office:
    """Two mapped calendars, in step."""
    office.map("court", COURTS)
    office.sync()
    return office


def told(office: Office, *calendars: str) -> SyncReport:
    office.clock.advance(minutes=1)
    engine = Engine(office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0)
    return engine.sync(office.account, only={CalendarId(c) for c in calendars})


def last_sync(office: Office) -> object:
    with office.store.view() as unit:
        return unit.accounts.get(office.account).last_sync_at


def test_changed_event_costs_one_request(both: Office) -> None:
    booking = both.book()
    both.sync()
    before = last_sync(both)
    both.clock.advance(minutes=5)  # what changes right after our own write is asked for once more
    both.edit(booking, **moved(15))
    report = told(both, ROOMS)
    assert (report.state, report.applied, report.requests) == ("ok", 1, 1)
    assert both.booking(booking).when != booking.when
    assert last_sync(both) == before  # not a look at all


def test_new_event_costs_one_request(both: Office) -> None:
    both.make_event()
    report = told(both, ROOMS)
    assert (report.pulled, report.requests) == (1, 1)


def test_event_moved_to_another_calendar_keeps_its_booking(both: Office) -> None:
    booking = both.book()
    both.sync()
    (event,) = both.events()
    for first in (ROOMS, COURTS):
        both.google.edit(ROOMS, "move", event=event["id"], destination=COURTS)
        report = told(both, first)
        assert report.cancelled == 0
        assert both.booking(booking).status == "confirmed"
        both.google.edit(COURTS, "move", event=event["id"], destination=ROOMS)
        both.sync()
        assert len(both.bookings()) == 1


def test_cancelled_event_is_looked_for_elsewhere(both: Office) -> None:
    booking = both.book()
    both.sync()
    both.remove_event(booking)
    before = last_sync(both)
    report = told(both, ROOMS)
    assert (report.cancelled, both.booking(booking).status) == (1, "cancelled")
    assert report.requests >= 2
    assert last_sync(both) != before


def test_unread_calendar_waits_with_its_bookings(both: Office) -> None:
    both.book(object_code="court", start="2026-03-12T10:00", end="2026-03-12T11:00")
    assert told(both, ROOMS).created == 0
    assert both.sync().created == 1


def test_calendar_that_is_not_ours_any_more_reads_nothing(both: Office) -> None:
    assert told(both, "gone@group.calendar.google.com").requests == 0
