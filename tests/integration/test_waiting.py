"""Decisions that can be taken back, and plans that are carried out row by row."""

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.services import waiting
from gcaldesk.services.waiting import Decided
from gcaldesk.ui.present.issues import zone_note
from tests.fakes.office import Office, moved


def conflict(office: Office) -> IssueId:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(15))
    office.change(booking, start="2026-03-10T12:00", end="2026-03-10T13:00")
    office.sync()
    (issue,) = office.issues(IssueKind.CONFLICT)
    return issue.id


def decide(office: Office, issue: IssueId, choice: str) -> Decided:
    return waiting.decide(store=office.store, clock=office.clock, issue_ids=[issue], choice=choice)


@pytest.mark.parametrize("choice", ["local", "remote"])
def test_a_resolved_conflict_comes_back_as_it_was_until_it_is_sent(
    office: Office, choice: str
) -> None:
    number = conflict(office)
    (before,) = office.issues(IssueKind.CONFLICT)
    booking = office.bookings()[0]
    decided = decide(office, number, choice)
    assert office.issues() == []
    assert decided.way_back is not None
    assert waiting.take_back(store=office.store, clock=office.clock, way_back=decided.way_back) == 1
    assert office.issues(IssueKind.CONFLICT) == [before]
    assert office.bookings()[0].when == booking.when
    office.sync()
    assert office.writes == []
    (again,) = office.issues(IssueKind.CONFLICT)
    assert again.payload["fields"] == before.payload["fields"]
    decide(office, number, "remote")
    office.sync()
    office.sync()
    assert office.issues() == []
    assert office.writes == []


def test_nothing_is_sent_in_the_moment_in_which_it_can_be_taken_back(office: Office) -> None:
    number = conflict(office)
    decide(office, number, "local")
    with office.store.view() as unit:
        assert unit.pending.due(office.account, office.clock.now()) == []
    office.clock.advance(seconds=waiting.GRACE.seconds)
    with office.store.view() as unit:
        assert len(unit.pending.due(office.account, office.clock.now())) == 1


def test_what_was_sent_cannot_be_taken_back(office: Office) -> None:
    number = conflict(office)
    decided = decide(office, number, "local")
    assert decided.way_back is not None
    office.sync()
    with pytest.raises(InvalidInput, match="sent already"):
        waiting.take_back(store=office.store, clock=office.clock, way_back=decided.way_back)
    assert office.issues() == []


def test_ignoring_can_be_taken_back_and_keeping_a_plan_cannot(office: Office) -> None:
    booked = office.book_many(5)
    office.sync()
    for booking in booked:
        office.remove_event(booking)
    office.sync()
    (held,) = office.issues(IssueKind.HELD_PLAN)
    assert decide(office, held.id, "keep").way_back is None


def test_some_of_a_held_plan_are_carried_out_and_the_others_kept(office: Office) -> None:
    booked = office.book_many(5)
    office.sync()
    for booking in booked:
        office.remove_event(booking)
    office.sync()
    (held,) = office.issues(IssueKind.HELD_PLAN)
    rows = held.payload["rows"]
    chosen = [rows[0]["booking_id"], rows[3]["booking_id"]]
    done = waiting.carry_out_some(
        store=office.store, clock=office.clock, issue_id=held.id, chosen=[0, 3]
    )
    assert done == (2, 3)
    (approved,) = office.issues(IssueKind.HELD_PLAN)
    assert approved.title == "2 bookings would be cancelled"
    office.sync()
    office.sync()
    assert office.issues() == []
    gone = {booking.id for booking in office.bookings() if booking.status == "cancelled"}
    assert gone == set(chosen)
    assert len(office.events()) == 3
    with pytest.raises(Exception, match="closed already"):
        waiting.carry_out_some(store=office.store, clock=office.clock, issue_id=held.id, chosen=[0])


def test_what_stands_around_a_conflict_is_told(office: Office) -> None:
    number = conflict(office)
    office.book("Chess", hour=15)
    found = waiting.surroundings(office.store, number)
    assert (found.object_name, found.calendar) == ("Room", "Rooms")
    assert found.event_id
    assert found.agreed_at is not None
    assert found.blocked_there == ("Chess",)
    assert found.blocked_here == ()


def test_the_times_of_a_conflict_say_whose_clock_it_is(office: Office) -> None:
    conflict(office)
    (issue,) = office.issues(IssueKind.CONFLICT)
    assert zone_note(issue, UTC) == "Times are those of Amsterdam."
    assert not zone_note(issue, ZoneInfo("Europe/Amsterdam"))
