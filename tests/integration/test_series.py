"""An event that a person makes a series is never written from one booking (R29)."""

import pytest

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.journal import IssueKind
from tests.fakes.office import ROOMS, Office

WEEKLY = {"recurrence": ["RRULE:FREQ=WEEKLY;COUNT=4"]}


@pytest.fixture
def office(office: Office) -> Office:
    office.sync()
    return office


def make_series(office: Office) -> tuple[int, str]:
    booking = office.book()
    office.sync()
    event = office.event(booking)["id"]
    office.edit(
        booking,
        **WEEKLY,
        start={"dateTime": "2026-03-10T10:00:00+01:00", "timeZone": "Europe/Amsterdam"},
        end={"dateTime": "2026-03-10T11:00:00+01:00", "timeZone": "Europe/Amsterdam"},
    )
    return booking.id, event


@pytest.mark.parametrize("full", [False, True])
def test_pair_is_frozen_and_nothing_is_doubled_or_cancelled(office: Office, full: bool) -> None:  # noqa: FBT001
    number, event = make_series(office)
    office.sync(full=full)
    (issue,) = office.issues()
    assert issue.kind is IssueKind.SERIES
    assert [b.status for b in office.bookings()] == ["confirmed"]
    for changes in ({"start": "2026-03-10T14:00"}, {"status": "cancelled"}):
        office.change(office.booking(number), **changes)
        office.sync(full=full)
        assert office.writes == []
    assert office.google.get_event(ROOMS, event)["status"] == "confirmed"
    assert len(office.events()) == 4
    assert len(office.bookings()) == 1
    assert [i.id for i in office.issues()] == [issue.id]


def test_series_made_while_a_change_waits_is_not_written(office: Office) -> None:
    number, event = make_series(office)
    office.change(office.booking(number), status="cancelled")
    office.sync()
    assert office.google.get_event(ROOMS, event)["recurrence"]
    assert len(office.events()) == 4


def test_single_event_again_clears_it(office: Office) -> None:
    number, event = make_series(office)
    office.sync()
    office.google.edit(ROOMS, "patch", event=event, body={"recurrence": None})
    office.sync()
    office.sync(full=True)
    assert office.issues() == []
    office.change(office.booking(number), title="Pilates")
    office.sync()
    assert [e["summary"] for e in office.events()] == [f"Pilates [{number}]"]
    assert len(office.bookings()) == 1


def test_letting_go_makes_the_occurrences_bookings(office: Office) -> None:
    number, event = make_series(office)
    office.sync()
    (issue,) = office.issues()
    with pytest.raises(InvalidInput, match="single one"):
        office.decide(issue, "keep")
    office.decide(issue, "approve")
    office.sync()
    assert len(office.bookings()) == 5
    assert office.state(office.booking(number)).state == "unlinked"
    office.change(office.booking(number), status="cancelled")
    office.sync()
    assert office.writes == []
    assert office.google.get_event(ROOMS, event)["status"] == "confirmed"
    assert office.issues() == []
