"""Stories of bookings and events; real engine, real SQLite, Google in process."""

from dataclasses import replace
from typing import Any

import pytest

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import FROM_GOOGLE
from gcaldesk.domain.errors import InvalidInput, Refused
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import AllDay, bounds
from tests.fakes.gateway import Broken, LostReply
from tests.fakes.office import COURTS, FLEET, ROOMS, Office, moved


def test_booking_becomes_an_event_once(office: Office) -> None:
    booking = office.book()
    assert office.sync().created == 1
    assert [event["summary"] for event in office.events()] == [f"Yoga [{booking.id}]"]
    assert office.state(booking).state == "synced"
    office.sync()
    assert office.writes == []


def test_status_that_does_not_create_waits_with_a_reason(office: Office) -> None:
    booking = office.book(status="option")
    office.sync()
    assert office.events() == []
    assert office.state(booking).state == "not_wanted"
    assert "option" in office.state(booking).reason
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1


def test_status_outside_create_on_keeps_an_existing_event_true(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="paid", start="2026-03-10T12:00")
    office.sync()
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T12:00")


def test_cancelled_booking_deletes_its_own_event(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="cancelled")
    assert office.sync().deleted == 1
    assert office.events() == []


def test_confirmed_again_makes_a_new_event(office: Office) -> None:
    booking = office.book()
    office.sync()
    first = office.state(booking).event_id
    office.change(booking, status="cancelled")
    office.sync()
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1
    assert office.state(booking).event_id != first


def test_only_changed_fields_are_sent(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, description="A note by a person in Google")
    office.change(booking, title="Yoga for two")
    office.sync()
    event = office.event(booking)
    assert event["summary"] == f"Yoga for two [{booking.id}]"
    assert event["description"] == "A note by a person in Google"


def test_event_moved_in_google_moves_the_booking_and_nothing_echoes(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(15))
    assert office.sync().applied == 1
    assert bounds(office.booking(booking).when)[0].hour == 14  # UTC
    assert office.writes == []
    office.sync()
    assert office.writes == []


def test_title_changed_in_google_is_left_alone_by_default(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, summary="Something else")
    office.sync()
    assert office.booking(booking).title == "Yoga"
    assert office.event(booking)["summary"] == "Something else"


def test_title_is_taken_over_where_the_rules_say_so(office: Office) -> None:
    office.rules(inbound_fields="time,title")
    booking = office.book()
    office.sync()
    office.edit(booking, summary=f"Pilates [{booking.id}]")
    office.sync()
    assert office.booking(booking).title == "Pilates"
    assert office.writes == []


def test_booking_updates_can_be_forbidden(office: Office) -> None:
    office.rules(allow_booking_update="off")
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(15))
    assert office.sync().applied == 0
    assert office.booking(booking).when == booking.when


def test_move_onto_another_booking_is_refused_with_a_remark(office: Office) -> None:
    booking, other = office.book(), office.book("Chess", hour=15)
    office.sync()
    office.edit(booking, **moved(15))
    office.sync()
    after = office.booking(booking)
    assert after.when == booking.when
    assert f"overlaps booking {other.id}" in after.remarks[0].text
    office.sync()
    assert len(office.booking(booking).remarks) == 1


def test_ignoring_validation_takes_an_overlap_over(office: Office) -> None:
    office.rules(ignore_validation_errors="on")
    booking = office.book()
    office.book("Chess", hour=15)
    office.sync()
    office.edit(booking, **moved(15))
    assert office.sync().applied == 1


def test_event_removed_in_google_cancels_the_booking(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.remove_event(booking)
    assert office.sync().cancelled == 1
    assert office.booking(booking).status == "cancelled"
    office.sync()
    assert office.events() == []


def test_removal_only_unlinks_where_cancelling_is_forbidden(office: Office) -> None:
    office.rules(allow_cancel="off")
    booking = office.book()
    office.sync()
    office.remove_event(booking)
    office.sync()
    assert office.booking(booking).status == "confirmed"
    assert office.state(booking).state == "unlinked"
    office.change(booking, title="Still on")
    office.sync()
    assert office.events() == [], "a removed event comes back only when a person asks"


def test_event_of_others_becomes_a_booking(office: Office) -> None:
    event = office.make_event("Visit", description="Coffee")
    office.sync()
    (booking,) = office.bookings()
    assert (booking.title, booking.channel, booking.status) == ("Visit", FROM_GOOGLE, "confirmed")
    assert booking.fields == {"external_id": event}
    assert booking.description == "Coffee"
    office.sync()
    assert office.writes == []


def test_imports_can_be_switched_off(office: Office) -> None:
    office.rules(import_external_events="off")
    office.make_event()
    office.sync()
    assert office.bookings() == []


def test_foreign_event_gets_its_time_changed_and_nothing_else(office: Office) -> None:
    office.make_event("Visit")
    office.sync()
    (booking,) = office.bookings()
    office.change(booking, title="Renamed", start="2026-03-12T16:00")
    office.sync()
    event = office.event(booking)
    assert event["summary"] == "Visit"
    assert event["start"]["dateTime"].startswith("2026-03-12T16:00")


def test_foreign_event_is_never_deleted(office: Office) -> None:
    office.make_event()
    office.sync()
    (booking,) = office.bookings()
    office.change(booking, status="cancelled")
    office.sync()
    assert len(office.events()) == 1
    assert "delete" not in office.writes
    office.sync(full=True)
    assert len(office.bookings()) == 1, "the cancelled pair must not be imported again"


def test_all_day_event_stays_all_day(office: Office) -> None:
    days = {"start": {"date": "2026-03-12"}, "end": {"date": "2026-03-14"}}
    office.google.edit(ROOMS, "insert", body={"summary": "Fair", **days})
    office.sync()
    (booking,) = office.bookings()
    assert isinstance(booking.when, AllDay)
    assert (booking.when.start.day, booking.when.end.day) == (12, 14)


def test_all_day_booking_becomes_a_timed_one(office: Office) -> None:
    booking = office.book(start="2026-03-10", end="2026-03-11", all_day=True)
    office.sync()
    assert office.event(booking)["start"] == {"date": "2026-03-10"}
    office.change(booking, all_day="no", start="2026-03-10T09:00", end="2026-03-10T10:00")
    office.sync()
    assert "date" not in office.event(booking)["start"]


def test_series_is_read_as_occurrences_and_never_written(office: Office) -> None:
    office.make_event("Choir", recurrence=["RRULE:FREQ=WEEKLY;COUNT=3"], **zoned(14))
    assert office.sync().pulled == 3
    first = office.bookings()[0]
    office.change(first, start="2026-03-12T18:00")
    office.sync()
    assert len({event["start"]["dateTime"][11:13] for event in office.events()}) == 2
    assert office.sync().applied == 0


def zoned(hour: int) -> dict[str, Any]:
    body = moved(hour, day=12)
    for side in body.values():
        side["timeZone"] = "Europe/Amsterdam"
    return body


def test_event_outside_the_window_is_not_imported(office: Office) -> None:
    body = {"start": {"date": "2029-03-12"}, "end": {"date": "2029-03-13"}}
    office.sync()
    office.google.edit(ROOMS, "insert", body={"summary": "Far away", **body})
    office.sync()
    assert office.bookings() == []


def test_event_that_leaves_the_window_keeps_its_booking(office: Office) -> None:
    booking = office.book()
    office.sync()
    far = {
        "start": {"dateTime": "2029-03-12T10:00:00Z"},
        "end": {"dateTime": "2029-03-12T11:00:00Z"},
    }
    office.edit(booking, **far)
    office.sync()
    office.clock.advance(hours=25)
    office.sync(full=True)
    assert office.booking(booking).status == "confirmed"
    assert office.state(booking).state == "synced"


def test_booking_of_another_object_moves_its_event_along(office: Office) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    before = office.state(booking).event_id
    office.change(booking, object="court")
    office.sync()
    assert office.events() == []
    assert [event["id"] for event in office.events(COURTS)] == [before]
    office.sync()
    assert office.writes == []
    assert office.booking(booking).status == "confirmed"


def test_event_that_a_person_moves_to_another_calendar_is_followed(office: Office) -> None:
    office.map("court", COURTS)
    booking = office.book()
    office.sync()
    event = office.state(booking).event_id
    office.google.edit(ROOMS, "move", event=event, destination=COURTS)
    office.sync()
    assert office.booking(booking).status == "confirmed"
    assert len(office.bookings()) == 1
    assert office.state(booking).calendar_id == COURTS


def test_star_serves_objects_without_a_row(office: Office) -> None:
    office.map("*", "primary")
    booking = office.book("Tennis", object_code="court")
    office.sync()
    assert [event["summary"] for event in office.events("primary")] == [f"Tennis [{booking.id}]"]


def test_unmapped_object_says_so(office: Office) -> None:
    booking = office.book("Tennis", object_code="court")
    office.sync()
    assert office.state(booking).state == "unmapped"


def test_outward_mapping_ignores_changes_there(office: Office) -> None:
    office.map("room", ROOMS, Direction.OUT)
    booking = office.book()
    office.make_event()
    office.sync()
    office.edit(booking, **moved(15))
    office.sync()
    assert office.booking(booking).when == booking.when
    assert len(office.bookings()) == 1


def test_inward_mapping_writes_nothing(office: Office) -> None:
    office.map("room", FLEET, Direction.IN)
    office.book()
    office.sync()
    assert office.writes == []


def test_reader_calendar_refuses_an_outward_mapping(office: Office) -> None:
    with pytest.raises(InvalidInput, match="can only be read"):
        office.map("room", FLEET)


def test_lost_reply_to_an_insert_leaves_one_event(office: Office) -> None:
    booking = office.book()
    office.gateways.fault = LostReply("insert")
    assert office.sync().failed == 1
    office.clock.advance(hours=1)
    office.sync()
    assert len(office.events()) == 1
    assert office.state(booking).state == "synced"
    assert len(office.bookings()) == 1


def test_edit_after_a_lost_reply_still_arrives(office: Office) -> None:
    booking = office.book()
    office.gateways.fault = LostReply("insert")
    office.sync()
    office.change(booking, start="2026-03-10T17:00")
    office.clock.advance(hours=1)
    office.sync()
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T17:00")
    assert bounds(office.booking(booking).when)[0].hour == 16  # UTC


def test_lost_reply_to_an_update_and_a_delete(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.gateways.fault = LostReply("patch")
    office.change(booking, title="Pilates")
    office.sync()
    office.clock.advance(hours=1)
    office.sync()
    assert office.event(booking)["summary"] == f"Pilates [{booking.id}]"
    assert office.issues() == []
    office.gateways.fault = LostReply("delete")
    office.change(booking, status="cancelled")
    office.sync()
    office.clock.advance(hours=1)
    office.sync()
    assert office.events() == []
    assert office.issues() == []


def test_poisoned_booking_is_parked_and_stops_nobody(office: Office) -> None:
    first, second = office.book("Bad"), office.book("Good", hour=12)
    office.gateways.fault = Broken("insert", Refused("Google refused this event."), times=1)
    report = office.sync()
    assert (report.created, report.failed) == (1, 1)
    assert office.state(first).state == "failed"
    assert office.state(second).state == "synced"
    (issue,) = office.issues(IssueKind.REFUSED)
    office.decide(issue, "keep")
    office.sync()
    assert office.state(first).state == "synced"


def test_inactive_account_sends_nothing(office: Office) -> None:
    office.book()
    with office.store.work() as unit:
        account = unit.accounts.get(office.account)
        unit.accounts.save(replace(account, active=False))
        unit.commit()
    office.gateways.last = None
    assert office.sync().state == "inactive"
    assert office.gateways.last is None


def test_preview_lists_what_the_round_does_and_does_nothing(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(15))
    office.book("New", hour=8)
    office.make_event()
    plan = office.preview()
    assert sorted(action.verb for action in plan) == ["apply", "book", "create"]
    assert office.writes == []
    assert office.booking(booking).when == booking.when
    report = office.sync()
    assert (report.applied, report.pulled, report.created) == (1, 1, 1)


def test_rounds_are_idempotent_after_a_lost_cursor(office: Office) -> None:
    office.book()
    office.make_event()
    office.sync()
    with office.store.work() as unit:
        unit.calendars.distrust(office.account, "the database was restored")
        unit.commit()
    report = office.sync()
    assert (report.created, report.pulled, report.applied) == (0, 0, 0)
    assert office.writes == []
    assert len(office.bookings()) == 2
