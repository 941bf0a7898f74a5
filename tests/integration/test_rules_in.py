"""What changes in Google do to bookings, rule by rule."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gcaldesk.domain.account import Mapping
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import AllDay, Timed, bounds
from gcaldesk.sync.engine import Engine
from tests.fakes.office import COURTS, ROOMS, Office, moved

WHOLE_DAY = {
    "start": {"date": "2026-03-12", "dateTime": None, "timeZone": None},
    "end": {"date": "2026-03-13", "dateTime": None, "timeZone": None},
}


def quiet(office: Office) -> None:
    for _ in range(2):
        office.sync()
        assert office.writes == []


def test_two_bookings_that_swap_their_hours_in_google_both_move(office: Office) -> None:
    first, second = office.book(hour=10), office.book("Choir", hour=12)
    office.sync()
    office.edit(first, **moved(12))
    office.edit(second, **moved(10))
    office.sync()
    assert bounds(office.booking(first).when) == bounds(second.when)
    assert bounds(office.booking(second).when) == bounds(first.when)
    assert office.booking(first).remarks == ()
    quiet(office)


@pytest.mark.parametrize("rule", ["whole_day", "opening_hours", "ignore"])
def test_whole_day_event_made_in_google(office: Office, rule: str) -> None:
    office.rules(all_day=rule, opening_hours="08:00-20:00")
    office.google.edit(
        ROOMS,
        "insert",
        body={"summary": "Fair", "start": {"date": "2026-03-12"}, "end": {"date": "2026-03-13"}},
    )
    office.sync()
    whens = [booking.when for booking in office.bookings()]
    match rule:
        case "whole_day":
            assert isinstance(whens[0], AllDay)
        case "opening_hours":
            assert whens == [
                Timed(
                    datetime(2026, 3, 12, 7, tzinfo=UTC),
                    datetime(2026, 3, 12, 19, tzinfo=UTC),
                    "Europe/Amsterdam",
                )
            ]
        case _:
            assert whens == []
    quiet(office)


@pytest.mark.parametrize("rule", ["whole_day", "opening_hours", "ignore"])
def test_event_made_whole_day_in_google(office: Office, rule: str) -> None:
    office.rules(all_day=rule)
    booking = office.book()
    office.sync()
    office.edit(booking, **WHOLE_DAY)
    office.sync()
    when = office.booking(booking).when
    assert isinstance(when, AllDay) is (rule == "whole_day")
    assert (when == booking.when) is (rule == "ignore")
    assert office.event(booking)["start"] == {"date": "2026-03-12"}
    quiet(office)


def test_title_and_text_come_back_through_their_templates(office: Office) -> None:
    office.rules(
        inbound_fields="time,title,description,location", title_template="{object}: {title}"
    )
    booking = office.book(description="Bring a mat.", fields={"zoom_url": "https://z.example"})
    office.sync()
    text = office.event(booking)["description"]
    office.edit(
        booking,
        summary=f"Room: Pilates [{booking.id}]",
        description=text.replace("a mat", "two mats"),
        location="Hall · https://z.example",
    )
    office.sync()
    found = office.booking(booking)
    assert (found.title, found.description, found.location) == (
        "Pilates",
        "Bring two mats.",
        "Hall",
    )
    quiet(office)


def test_new_booking_remembers_what_the_event_said(office: Office) -> None:
    office.make_event("Visit", description="Two people", attendees=[{"email": "a@example.net"}])
    office.sync()
    (booking,) = office.bookings()
    assert booking.channel == "external/google"
    assert [remark.text for remark in booking.remarks] == ["Made in Google: Visit\nTwo people"]
    assert [guest.email for guest in booking.attendees] == ["a@example.net"]


def test_event_that_something_rewrites_each_time_is_left_alone_after_three(office: Office) -> None:
    office.rules(inbound_fields="time,title", description_template="{title} with {customer}")
    booking = office.book()
    office.sync()
    for n in range(6):
        office.edit(booking, summary=f"Yoga {n}")  # another program that never rests
        office.sync()
    (issue,) = office.issues(IssueKind.REWRITES)
    assert "Yoga 2 with" in office.event(booking)["description"]
    assert office.booking(booking).title == "Yoga 5"
    office.decide(issue, "approve")
    office.sync()
    assert "Yoga 5 with" in office.event(booking)["description"]
    quiet(office)
    assert office.issues() == []


def test_rewords_that_come_to_rest_are_no_rewrites(office: Office) -> None:
    office.rules(inbound_fields="time,title", description_template="{title} with {customer}")
    booking = office.book()
    office.sync()
    for n in range(6):
        office.edit(booking, summary=f"Yoga {n}")
        office.sync()
        office.sync()
    assert office.issues() == []
    assert "Yoga 5 with" in office.event(booking)["description"]


def other_program(office: Office, booking_uid: str = "theirs") -> str:
    """Make an event that another installation manages."""
    event = "abcde12345"
    body = {
        "id": event,
        "summary": "Theirs",
        **moved(16),
        "extendedProperties": {
            "private": {
                "gcaldeskInstallation": "other",
                "gcaldeskBooking": booking_uid,
                "gcaldeskEvent": event,
                "gcaldeskCalendar": ROOMS,
                "gcaldeskVersion": "1",
            }
        },
    }
    office.google.edit(ROOMS, "insert", body=body)
    return event


def test_calendar_of_another_installation_is_only_read_until_taken_over(office: Office) -> None:
    mine = office.book()
    office.sync()
    event = other_program(office)
    office.change(mine, title="Pilates")
    office.map("court", COURTS)
    elsewhere = office.book("Tennis", object_code="court")
    office.sync()
    assert office.event(mine)["summary"] == f"Yoga [{mine.id}]"
    assert office.event(elsewhere)["summary"] == f"Tennis [{elsewhere.id}]"
    assert len(office.bookings()) == 2
    office.edit(mine, **moved(18))
    office.sync()
    assert bounds(office.booking(mine).when)[0].hour == 17  # reading goes on
    (issue,) = office.issues(IssueKind.OTHER_INSTALLATION)
    office.decide(issue, "approve")
    office.sync()
    assert office.event(mine)["summary"] == f"Pilates [{mine.id}]"
    taken = next(b for b in office.bookings() if b.title == "Theirs")
    assert office.state(taken).event_id == event
    assert office.issues() == []
    quiet(office)


def test_other_installation_that_left_is_forgotten(office: Office) -> None:
    office.sync()
    event = other_program(office)
    office.sync()
    assert office.issues(IssueKind.OTHER_INSTALLATION)
    office.google.edit(ROOMS, "delete", event=event)
    office.sync(full=True)
    assert office.issues() == []
    office.book()
    office.sync()
    assert len(office.events()) == 1


def test_other_installation_that_took_our_event_over_makes_us_step_back(office: Office) -> None:
    booking = office.book()
    office.sync()
    event = office.event(booking)
    private = event["extendedProperties"]["private"] | {"gcaldeskInstallation": "other"}
    office.edit(booking, extendedProperties={"private": private})
    office.sync()
    office.change(booking, title="Pilates")
    office.sync()
    assert office.writes == []
    assert [issue.kind for issue in office.issues()] == [IssueKind.OTHER_INSTALLATION]


def test_after_a_long_pause_a_person_looks_first(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.switch(active=False)
    office.change(booking, title="Pilates")
    assert office.sync().state == "inactive"
    office.clock.advance(days=8)
    office.switch(active=True)
    report = office.sync()
    assert report.state == "needs_you"
    assert report.requests == 0
    (issue,) = office.issues(IssueKind.REACTIVATED)
    office.decide(issue, "approve")
    office.sync()
    assert office.event(booking)["summary"] == f"Pilates [{booking.id}]"
    quiet(office)


def test_after_a_short_pause_it_just_goes_on(office: Office) -> None:
    office.switch(active=False)
    office.clock.advance(days=6)
    office.switch(active=True)
    assert office.sync().state == "ok"
    assert office.issues() == []


def test_keeping_a_reactivated_account_off(office: Office) -> None:
    office.switch(active=False)
    office.clock.advance(days=8)
    office.switch(active=True)
    (issue,) = office.issues()
    office.decide(issue, "keep")
    assert office.sync().state == "inactive"
    assert office.issues() == []
    office.switch(active=True)
    assert [i.kind for i in office.issues()] == [IssueKind.REACTIVATED]


def test_event_of_a_calendar_that_two_accounts_share_is_one_booking(office: Office) -> None:
    with office.store.work() as unit:
        first = unit.accounts.get(office.account)
        calendars = [t.calendar for t in unit.calendars.of_account(first.id).values()]
        second = unit.accounts.add(replace(first, name="second", email="second@example.org"))
        unit.calendars.refresh(second.id, calendars)
        unit.mappings.put(Mapping(second.id, "room", CalendarId(ROOMS)))
        unit.commit()
    office.make_event("Visit")
    engine = Engine(office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0)
    for _ in range(3):
        for account in (first, second, first):
            office.clock.advance(minutes=5)
            assert engine.sync(account.id).state == "ok"
            assert office.writes == []
    (booking,) = office.bookings()
    assert len(office.events()) == 1
    sync = office.queries.booking(booking.id).view.sync
    assert [entry.state for entry in sync] == ["synced", "synced"]
