"""Histories that once ended badly, each found by random or hostile play; they stay as stories."""

from collections.abc import Callable
from typing import Any

import pytest

from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.journal import IssueKind
from tests.fakes.gateway import LostReply, no_fault
from tests.fakes.office import COURTS, ROOMS, Office, moved


def once(verb: str, deed: Callable[[], object]) -> Callable[[str, Callable[[], Any]], Any]:
    """Let somebody do something just before the first call of a verb leaves."""
    left = [deed]

    def fault(called: str, call: Callable[[], Any]) -> Any:
        if called == verb and left:
            left.pop()()
        return call()

    return fault


def test_kept_deletion_then_confirmed_again(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    for booking in made:
        office.change(booking, status="cancelled")
    office.sync()
    office.decide(office.issues()[0], "keep")
    office.sync()
    office.change(made[0], status="confirmed")
    office.sync()
    assert len(office.events()) == 4


def test_undeleted_then_confirmed_again(office: Office) -> None:
    booking = office.book()
    office.sync()
    event = office.state(booking).event_id
    office.remove_event(booking)
    office.sync()
    office.google.edit(ROOMS, "undelete", event=event)
    office.sync()
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1


def test_own_deletion_with_a_lost_reply_and_confirmed_again(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="cancelled")
    office.gateways.fault = LostReply("delete")
    office.sync()
    office.change(booking, status="confirmed")
    office.clock.advance(hours=5)
    office.sync()
    office.sync()
    assert office.booking(booking).status == "confirmed"


def test_moved_to_the_calendar_that_was_read_already(office: Office) -> None:
    office.map("court", COURTS)
    office.book()
    booking = office.book("Tennis", object_code="court", day=11)
    office.sync()
    event = office.state(booking).event_id
    reads: list[str] = []

    def fault(verb: str, call: Callable[[], Any]) -> Any:
        reads.extend([verb] if verb == "list" else [])
        if verb == "list" and len(reads) == 2:  # the rooms were read first
            office.google.edit(COURTS, "move", event=event, destination=ROOMS)
        return call()

    office.gateways.fault = fault
    office.sync()
    office.sync()
    assert office.booking(booking).status == "confirmed"
    assert office.state(booking).calendar_id == ROOMS


def test_probable_match_is_asked_once(office: Office) -> None:
    office.book("Choir rehearsal")
    office.make_event("Choir rehearsal", day=10, hour=10)
    office.sync(full=True)
    office.sync(full=True)
    assert len(office.issues(IssueKind.PROBABLE_MATCH)) == 1


def test_probable_match_approved_after_the_booking_was_sent(office: Office) -> None:
    booking = office.book("Choir rehearsal")
    office.make_event("Choir rehearsal", day=10, hour=10)
    office.sync()
    office.change(booking, title="Choir rehearsal 2")
    office.sync()
    office.decide(office.issues()[0], "approve")
    assert office.sync().state == "ok"
    assert office.issues() == []


def test_cancel_conflict_kept_local_after_confirming_again(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="cancelled")
    office.edit(booking, **moved(16))
    office.sync()
    office.change(booking, status="confirmed")
    office.decide(office.issues()[0], "local")
    office.sync()
    office.sync(full=True)
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T10:00")


def test_note_written_before_a_lost_insert_was_found_again(office: Office) -> None:
    booking = office.book()
    office.gateways.fault = LostReply("insert")
    office.sync()
    (event,) = office.events()
    office.google.edit(ROOMS, "patch", event=event["id"], body={"description": "Bring mats"})
    office.change(booking, title="Pilates")
    office.clock.advance(hours=5)
    office.sync()
    office.sync()
    (event,) = office.events()
    assert event["description"].startswith("Bring mats\n\n--- booking ---\n")
    assert event["summary"] == f"Pilates [{booking.id}]"


def test_edit_between_our_move_and_our_patch(office: Office) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    event = office.state(booking).event_id
    office.change(booking, object="court", title="Pilates")
    body = {"location": "Elsewhere"}
    office.gateways.fault = once(
        "patch", lambda: office.google.edit(COURTS, "patch", event=event, body=body)
    )
    office.sync()
    assert office.issues() == []
    assert office.event(booking)["summary"] == f"Pilates [{booking.id}]"


def test_edit_just_before_our_move(office: Office) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    event = office.state(booking).event_id
    office.change(booking, object="court", start="2026-03-10T12:00")
    office.gateways.fault = once(
        "move", lambda: office.google.edit(ROOMS, "patch", event=event, body=moved(16))
    )
    office.sync()
    assert office.issues(IssueKind.CONFLICT)


def test_another_object_here_and_removed_there(office: Office) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    office.change(booking, object="court")
    office.remove_event(booking)
    office.sync()
    assert office.issues(IssueKind.CONFLICT)


def test_event_of_others_dragged_to_another_calendar_is_followed(office: Office) -> None:
    office.map("court", COURTS)
    event = office.make_event()
    office.sync()
    office.google.edit(ROOMS, "move", event=event, destination=COURTS)
    office.sync()
    (booking,) = office.bookings()
    assert booking.status == "confirmed"
    assert office.state(booking).calendar_id == COURTS
    office.sync(full=True)
    assert office.writes == []


def test_first_sync_cut_short_by_an_outage_goes_on_unasked(office: Office) -> None:
    office.book_many(60)
    calls: list[str] = []

    def fault(verb: str, call: Callable[[], Any]) -> Any:
        calls.extend([verb] if verb == "insert" else [])
        if len(calls) > 5:
            raise Unreachable("The network is gone.")
        return call()

    office.gateways.fault = fault
    office.sync()
    office.gateways.fault = no_fault
    office.clock.advance(hours=2)
    office.sync()
    assert office.issues() == []
    assert len(office.events()) == 60


@pytest.mark.parametrize("choice", ["local", "remote"])
def test_note_written_beside_a_conflict_survives_its_decision(office: Office, choice: str) -> None:
    booking = office.book()
    office.sync()
    text = office.event(booking)["description"]
    office.edit(booking, description=f"Door code 12\n\n{text}", **moved(15))
    office.change(booking, start="2026-03-10T08:00", type="class")
    office.sync()
    (issue,) = office.issues()
    office.decide(issue, choice)
    office.sync()
    after = office.event(booking)["description"]
    assert after.startswith("Door code 12\n\n--- booking ---\nType: class")


def test_note_that_took_the_place_of_our_text_survives_a_decision(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, description="Door code 12", **moved(15))
    office.change(booking, start="2026-03-10T08:00", type="class")
    office.sync()
    (issue,) = office.issues()
    office.decide(issue, "local")
    office.sync()
    assert office.event(booking)["description"].startswith("Door code 12\n\n--- booking ---\n")


def test_list_that_is_late_takes_no_edit_back(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.clock.advance(hours=1)
    changed = office.change(booking, start="2026-03-10T15:00")
    office.sync()
    office.google.switches.read_lag_seconds = 400.0
    office.sync(full=True)
    assert office.booking(booking).when == changed.when
    office.google.switches.read_lag_seconds = 0.0
    office.sync(full=True)
    assert office.booking(booking).when == changed.when
    assert office.writes == []


def test_moved_out_of_a_calendar_that_is_out_of_reach_for_a_while(office: Office) -> None:
    office.map("court", COURTS)
    office.book("Choir", day=12)
    booking = office.book()
    office.sync()
    office.change(booking, object="court")
    office.google.share_calendar(ROOMS, "none")
    office.sync()
    office.google.share_calendar(ROOMS, "owner")
    office.clock.advance(hours=5)
    office.sync()
    assert [event["summary"] for event in office.events(COURTS)] == [f"Yoga [{booking.id}]"]
    assert len(office.events(ROOMS)) == 1
    assert len(office.bookings()) == 2


def test_event_removed_while_outside_the_window_is_noticed_when_the_window_grows(
    office: Office,
) -> None:
    booking = office.book()
    office.sync()
    office.remove_event(booking)
    office.rules(window_future_days="1")
    office.google.expire_sync_tokens()
    office.sync()
    assert office.booking(booking).status == "confirmed"
    office.rules(window_future_days="365")
    office.sync()
    assert office.booking(booking).status == "cancelled"


def test_event_dragged_to_a_calendar_that_went_out_of_reach_waits_for_a_person(
    office: Office,
) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    event = office.state(booking).event_id
    office.google.edit(ROOMS, "move", event=event, destination=COURTS)
    office.google.share_calendar(COURTS, "none")
    office.sync()
    assert office.booking(booking).status == "confirmed"
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert "went out of reach" in issue.detail
    office.sync()
    assert office.booking(booking).status == "confirmed"
    office.decide(issue, "approve")
    office.sync()
    assert office.booking(booking).status == "cancelled"


def test_what_goes_after_a_calendar_was_lost_for_good_is_taken_over(office: Office) -> None:
    office.map("court", COURTS)
    booking, other = office.book(), office.book("Choir", day=12)
    office.sync()
    office.google.share_calendar(COURTS, "none")
    for _ in range(2):
        office.sync()
        office.clock.advance(minutes=5)
    office.remove_event(booking)
    office.sync()
    assert office.booking(booking).status == "cancelled"
    assert office.booking(other).status == "confirmed"


def test_note_in_an_undeleted_event_survives_its_booking_coming_back(office: Office) -> None:
    booking = office.book()
    office.book("Choir", day=12)
    office.sync()
    event = office.event(booking)
    note = f"{event['description']}\n\nBring mats"
    office.edit(booking, description=note)
    office.remove_event(booking)
    office.sync()
    assert office.booking(booking).status == "cancelled"
    office.google.edit(ROOMS, "undelete", event=event["id"])
    office.change(booking, status="option")
    office.sync()
    office.sync()
    (back,) = [one for one in office.events() if one["id"] == event["id"]]
    assert back["description"].endswith("Bring mats")
    assert "Status: option" in back["description"]
