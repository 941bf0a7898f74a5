"""What the outbound rules make of a booking in Google, and what stays other people's."""

from typing import Any

import pytest

from gcaldesk.domain.booking import Attendee, Booking, Customer
from gcaldesk.domain.errors import InvalidInput, MeetRefused
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import bounds
from tests.fakes.gateway import Broken
from tests.fakes.office import COURTS, ROOMS, Office, moved

GUEST = Attendee("guest@example.net", "Gus")
DEE = Customer("Dee", "dee@example.net")


def answer(office: Office, booking: Booking, email: str, response: str) -> None:
    guests = [
        {**entry, "responseStatus": response} if entry["email"] == email else entry
        for entry in office.event(booking)["attendees"]
    ]
    office.edit(booking, attendees=guests)


def guests(event: dict[str, Any]) -> dict[str, str]:
    return {entry["email"]: entry["responseStatus"] for entry in event.get("attendees", ())}


def quiet(office: Office) -> None:
    """Two rounds more write nothing."""
    for _ in range(2):
        office.sync()
        assert office.writes == []


def test_text_around_our_block_stays_and_the_block_follows_the_booking(office: Office) -> None:
    booking = office.book(description="Bring a mat.")
    office.sync()
    ours = office.event(booking)["description"]
    office.edit(booking, description=f"Door code 12\n\n{ours}\n\nAnd the <b>key</b>  ")
    office.sync()
    office.change(booking, description="Bring two mats.")
    office.sync()
    text = office.event(booking)["description"]
    assert text == f"Door code 12\n\n{ours}\n\nAnd the <b>key</b>".replace("a mat", "two mats")
    quiet(office)


def test_reminders_go_out_once(office: Office) -> None:
    office.rules(reminders="popup:30,email:1440")
    booking = office.book()
    office.sync()
    assert office.event(booking)["reminders"] == {
        "useDefault": False,
        "overrides": [{"method": "email", "minutes": 1440}, {"method": "popup", "minutes": 30}],
    }
    quiet(office)
    office.rules(reminders="none")
    office.sync()
    assert office.event(booking)["reminders"].get("overrides", []) == []
    assert office.event(booking)["reminders"]["useDefault"] is False
    quiet(office)


def test_customer_and_guests_are_invited_and_told(office: Office) -> None:
    office.sync()
    office.rules(customer_as_attendee="on")
    booking = office.book(customer=DEE, attendees=(GUEST,))
    office.sync()
    assert guests(office.event(booking)) == {
        "dee@example.net": "needsAction",
        "guest@example.net": "needsAction",
    }
    assert {mail["to"] for mail in office.google.mails()} == {
        "dee@example.net",
        "guest@example.net",
    }
    quiet(office)


def test_answers_survive_every_change_and_are_shown(office: Office) -> None:
    booking = office.book(attendees=(GUEST,))
    office.sync()
    answer(office, booking, GUEST.email, "accepted")
    office.sync()
    office.change(booking, attendees=f"{GUEST.email}, new@example.net", title="Pilates")
    office.sync()
    assert guests(office.event(booking)) == {
        "guest@example.net": "accepted",
        "new@example.net": "needsAction",
    }
    shown = office.queries.booking(booking.id).view.guests
    assert [(g.email, g.response) for g in shown] == [
        ("guest@example.net", "accepted"),
        ("new@example.net", "needsAction"),
    ]
    quiet(office)


def test_guest_that_a_person_added_in_google_stays(office: Office) -> None:
    booking = office.book(attendees=(GUEST,))
    office.sync()
    event = office.event(booking)
    office.edit(booking, attendees=[*event["attendees"], {"email": "boss@example.net"}])
    office.sync()
    office.change(booking, attendees="")
    office.sync()
    assert set(guests(office.event(booking))) == {"boss@example.net"}
    quiet(office)


def test_guests_of_google_come_into_the_booking_where_the_rule_says_so(office: Office) -> None:
    office.rules(inbound_fields="time,attendees")
    booking = office.book(attendees=(GUEST,))
    office.sync()
    event = office.event(booking)
    office.edit(booking, attendees=[*event["attendees"], {"email": "boss@example.net"}])
    office.sync()
    emails = [a.email for a in office.booking(booking).attendees]
    assert emails == ["guest@example.net", "boss@example.net"]
    quiet(office)


def test_guest_taken_off_in_google_is_not_invited_again(office: Office) -> None:
    office.rules(customer_as_attendee="on", inbound_fields="time,attendees")
    booking = office.book(customer=DEE)
    office.sync()
    office.edit(booking, attendees=[])
    office.sync()
    office.change(booking, title="Pilates")
    office.sync()
    assert guests(office.event(booking)) == {}
    quiet(office)


def test_nobody_is_told_of_bulk_work_nor_of_a_first_sync(office: Office) -> None:
    office.rules(customer_as_attendee="on")
    booking = office.book(customer=DEE, object_code="court")
    office.map("court", COURTS)
    office.sync()
    assert office.google.mails() == []
    office.rules(title_template="{title}!")
    office.sync()
    assert office.event(booking)["summary"] == f"Yoga! [{booking.id}]"
    assert office.google.mails() == []
    office.change(booking, title="Pilates")
    office.rules(title_template="{title}?")
    office.sync()
    assert [mail["to"] for mail in office.google.mails()] == ["dee@example.net"]


@pytest.mark.parametrize("wish", ["none", "all"])
def test_rule_says_who_is_told_of_a_cancellation(office: Office, wish: str) -> None:
    office.rules(send_updates=wish)
    booking = office.book(attendees=(GUEST,))
    office.sync()
    before = len(office.google.mails())
    office.change(booking, status="cancelled")
    office.sync()
    assert office.events() == []
    assert (len(office.google.mails()) > before) is (wish == "all")


def test_telling_many_people_waits_for_a_person(office: Office) -> None:
    office.sync()
    made = [
        office.book(f"Yoga {n}", day=3 + n, attendees=(Attendee(f"g{n}@example.net"),))
        for n in range(11)
    ]
    lone = office.book("Alone", day=20)
    office.sync()
    assert [e["summary"] for e in office.events()] == [f"Alone [{lone.id}]"]
    office.sync()
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert "11 people" in issue.detail
    office.decide(issue, "approve")
    office.sync()
    assert len(office.events()) == 12
    assert len({mail["to"] for mail in office.google.mails()}) == len(made)
    quiet(office)


def test_keeping_a_held_mailing_changes_the_events_and_tells_nobody(office: Office) -> None:
    office.sync()
    for n in range(11):
        office.book(f"Yoga {n}", day=3 + n, attendees=(Attendee(f"g{n}@example.net"),))
    office.sync()
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    office.decide(issue, "keep")
    office.sync()
    assert len(office.events()) == 11
    assert office.google.mails() == []
    quiet(office)


def test_meeting_is_made_once_and_its_link_kept_in_the_booking(office: Office) -> None:
    office.rules(meet="on")
    booking = office.book()
    office.sync()
    url = office.event(booking)["hangoutLink"]
    assert office.booking(booking).fields["meet_url"] == url
    office.change(booking, title="Pilates")
    office.sync()
    assert office.event(booking)["hangoutLink"] == url
    quiet(office)
    office.rules(meet="off")
    office.sync()
    assert office.event(booking)["hangoutLink"] == url
    office.change(booking, status="cancelled")
    office.sync()
    assert office.events() == []


def test_meeting_for_one_booking_only(office: Office) -> None:
    with_one, without = office.book(meet="on"), office.book(hour=12)
    office.sync()
    assert "hangoutLink" in office.event(with_one)
    assert "hangoutLink" not in office.event(without)
    office.change(without, meet="on")
    office.sync()
    assert "hangoutLink" in office.event(without)
    quiet(office)


def test_pending_meeting_is_followed_and_is_no_edit(office: Office) -> None:
    office.google.switches.conference = "pending"
    office.rules(meet="on")
    booking = office.book()
    office.sync()
    assert "meet_url" not in office.booking(booking).fields
    office.clock.advance(minutes=1)
    office.sync()
    assert office.booking(booking).fields["meet_url"].startswith("https://meet.google.com/")
    assert office.issues() == []
    quiet(office)


def test_failed_meeting_is_said_and_the_event_stands(office: Office) -> None:
    office.google.switches.conference = "fail"
    office.rules(meet="on")
    office.book()
    office.sync()
    assert len(office.events()) == 1
    assert [issue.kind for issue in office.issues()] == [IssueKind.NO_MEET]
    quiet(office)


def test_calendar_that_forbids_meetings_gets_the_event_without(office: Office) -> None:
    office.map("court", COURTS)
    office.rules(meet="on")
    for n in range(3):
        office.book(f"Tennis {n}", hour=9 + n, object_code="court")
    office.sync()
    assert len(office.events(COURTS)) == 3
    (issue,) = office.issues()
    assert issue.kind is IssueKind.NO_MEET
    quiet(office)


def test_meeting_that_google_refuses_is_left_out(office: Office) -> None:
    booking = office.book()
    office.sync()
    refused = MeetRefused("This calendar allows no Google Meet.")
    office.rules(meet="on")
    office.gateways.fault = Broken("patch", refused, times=1)
    other = office.book(hour=12)
    office.sync()
    office.gateways.fault = Broken("insert", refused, times=1)
    third = office.book(hour=14)
    office.sync()
    assert "hangoutLink" not in office.event(booking)
    assert "hangoutLink" in office.event(other)
    assert "hangoutLink" not in office.event(third)
    assert [issue.kind for issue in office.issues()] == [IssueKind.NO_MEET]
    quiet(office)


def test_meeting_that_a_person_took_away_stays_away(office: Office) -> None:
    office.rules(meet="on")
    booking = office.book()
    office.sync()
    event = office.event(booking)["id"]
    office.google.patch_event(ROOMS, event, {"conferenceData": None}, conferenceDataVersion="1")
    office.sync()
    office.change(booking, title="Pilates")
    office.sync()
    assert "hangoutLink" not in office.event(booking)
    quiet(office)


def test_zoom_and_meet_stand_together(office: Office) -> None:
    office.rules(meet="on")
    booking = office.book(location="Room A", fields={"zoom_url": "https://zoom.example/1"})
    office.sync()
    event = office.event(booking)
    assert event["location"] == "Room A · https://zoom.example/1"
    assert "Zoom: https://zoom.example/1" in event["description"]
    assert "hangoutLink" in event


def test_booking_with_a_calendar_of_its_own(office: Office) -> None:
    booking = office.book(calendar="Courts")
    office.sync()
    assert office.events(ROOMS) == []
    (event,) = office.events(COURTS)
    office.edit(booking, **moved(15))
    office.sync()
    assert bounds(office.booking(booking).when)[0].hour == 14
    quiet(office)
    office.change(booking, calendar="")
    office.sync()
    assert [e["id"] for e in office.events(ROOMS)] == [event["id"]]
    assert office.events(COURTS) == []
    quiet(office)


def test_events_of_a_calendar_that_only_one_booking_chose_are_no_bookings(office: Office) -> None:
    office.book(calendar="Courts")
    office.google.edit(COURTS, "insert", body={"summary": "Private", **moved(9)})
    office.sync()
    assert len(office.bookings()) == 1


def test_dragging_an_event_to_its_objects_calendar_ends_the_bookings_own_wish(
    office: Office,
) -> None:
    booking = office.book(calendar="Courts")
    office.sync()
    office.google.edit(COURTS, "move", event=office.event(booking)["id"], destination=ROOMS)
    office.sync()
    assert office.booking(booking).calendar_id == ""
    quiet(office)


def test_calendar_that_cannot_be_written_is_no_calendar_for_a_booking(office: Office) -> None:
    with pytest.raises(InvalidInput, match="Fleet"):
        office.book(calendar="Fleet")


def test_booking_that_is_not_to_be_synced_stays_out(office: Office) -> None:
    booking = office.book(do_not_sync=True)
    office.sync()
    assert office.events() == []
    assert office.state(booking).state == "not_wanted"
    office.change(booking, do_not_sync="off")
    office.sync()
    assert len(office.events()) == 1
    office.change(booking, do_not_sync="on", title="Pilates")
    office.sync()
    (event,) = office.events()
    assert event["summary"] == f"Yoga [{booking.id}]"  # what stands there is left alone
    office.edit(booking, **moved(15))
    office.sync()
    assert office.booking(booking).when == booking.when
    office.change(booking, do_not_sync="off")
    office.sync()
    assert office.event(booking)["summary"] == f"Pilates [{booking.id}]"
