"""Taking a run back: what it changed comes back, what people changed since stays."""

import pytest

from gcaldesk.domain.errors import InvalidInput, NotKnown
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.times import bounds
from gcaldesk.services.undo_plan import Change, told
from tests.fakes.office import ROOMS, Office, moved


def quiet(office: Office) -> None:
    for _ in range(2):
        office.sync()
        assert office.writes == []


def test_cancelled_and_moved_bookings_come_back_with_their_events(office: Office) -> None:
    gone, shifted = office.book(), office.book("Choir", hour=14)
    office.sync()
    office.remove_event(gone)
    office.edit(shifted, **moved(18))
    office.sync()
    run = office.last_run()
    assert office.booking(gone).status == "cancelled"
    assert [step.verb for step in office.undo_plan(run)] == ["restore booking"] * 2
    office.undo(run, 2)
    assert office.booking(gone).status == "confirmed"
    office.sync()
    assert bounds(office.booking(shifted).when) == bounds(shifted.when)
    assert {e["summary"] for e in office.events()} == {f"Yoga [{gone.id}]", f"Choir [{shifted.id}]"}
    assert office.event(shifted)["start"]["dateTime"].startswith("2026-03-10T14")
    quiet(office)
    assert office.issues() == []


def test_events_get_their_former_words_back_and_keep_them(office: Office) -> None:
    bookings = office.book_many(4)
    office.sync()
    office.rules(title_template="WRONG {title}", reminders="none")
    office.sync()
    run = office.last_run()
    assert office.event(bookings[0])["summary"].startswith("WRONG")
    office.undo(run, 4)
    titles = {e["summary"] for e in office.events()}
    assert titles == {f"{booking.title} [{booking.id}]" for booking in bookings}
    assert office.event(bookings[0])["reminders"]["useDefault"] is True
    quiet(office)


def test_text_around_our_block_survives_an_undo(office: Office) -> None:
    booking = office.book(description="one")
    office.sync()
    text = office.event(booking)["description"]
    office.edit(booking, description=f"Door code 12\n\n{text}")
    office.sync()
    office.change(booking, description="two")
    office.sync()
    office.undo(office.last_run(), 1)
    assert office.event(booking)["description"] == f"Door code 12\n\n{text}"
    quiet(office)


def test_made_events_are_deleted_and_do_not_come_back(office: Office) -> None:
    office.sync()
    booking = office.book()
    office.sync()
    office.undo(office.last_run(), 1)
    assert office.events() == []
    quiet(office)
    assert office.state(booking).state == "unlinked"
    office.change(booking, status="paid")
    office.change(booking, status="confirmed")
    office.sync()
    assert len(office.events()) == 1


def test_bookings_made_of_events_are_cancelled_and_the_events_stay(office: Office) -> None:
    office.sync()
    office.make_event("Visit")
    office.sync()
    (booking,) = office.bookings()
    office.undo(office.last_run(), 1)
    assert office.booking(booking).status == "cancelled"
    office.sync()
    assert len(office.events()) == 1
    assert len(office.bookings()) == 1
    quiet(office)


def test_what_was_changed_since_stays_and_is_named(office: Office) -> None:
    mine, theirs = office.book(), office.book("Choir", hour=14)
    office.sync()
    office.rules(title_template="{title}!")
    office.sync()
    run = office.last_run()
    office.edit(theirs, summary="By hand")
    report = office.undo(run, 2)
    assert office.event(mine)["summary"] == f"Yoga [{mine.id}]"
    assert office.event(theirs)["summary"] == "By hand"
    assert report.skipped == 1
    (issue,) = office.issues(IssueKind.NOT_UNDONE)
    assert issue.payload["rows"][0]["booking_id"] == theirs.id
    quiet(office)


def test_booking_that_a_person_changed_since_is_left_alone(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(18))
    office.sync()
    run = office.last_run()
    office.change(booking, start="2026-03-11T09:00")
    (step,) = office.undo_plan(run)
    assert step.refusal == "it was changed since"
    office.sync()
    assert bounds(office.booking(booking).when)[0].day == 11


def test_deleted_event_of_a_cancelled_booking_is_named_as_not_to_be_taken_back(
    office: Office,
) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, status="cancelled")
    office.sync()
    (step,) = office.undo_plan(office.last_run())
    assert "no longer wants an event" in step.refusal


def test_undo_can_be_undone(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(18))
    office.sync()
    office.undo(office.last_run(), 1)
    office.undo(office.last_run(), 1)
    assert bounds(office.booking(booking).when)[0].hour == 17
    office.sync()
    assert office.event(booking)["start"]["dateTime"].startswith("2026-03-10T18")
    quiet(office)


def test_number_of_steps_has_to_be_the_one_that_was_seen(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.remove_event(booking)
    office.sync()
    with pytest.raises(InvalidInput, match="1 steps by now, not 2"):
        office.undo(office.last_run(), 2)
    assert office.booking(booking).status == "cancelled"
    with pytest.raises(NotKnown, match="no run 999"):
        office.undo_plan(999)


def test_nobody_is_told_of_an_undo(office: Office) -> None:
    office.sync()
    office.rules(customer_as_attendee="on")
    office.book(attendees=())
    office.sync()
    before = len(office.google.mails())
    office.undo(office.last_run(), 1)
    assert len(office.google.mails()) == before
    assert office.events(ROOMS) == []


@pytest.mark.parametrize("choice", ["approve", "keep"])
def test_events_unlike_their_bookings_are_asked_about(office: Office, choice: str) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Pilates")
    office.sync()
    office.undo(office.last_run(), 1)
    assert office.event(booking)["summary"] == f"Yoga [{booking.id}]"
    (issue,) = office.issues(IssueKind.UNDONE)
    assert office.state(booking).state == "conflict"
    quiet(office)
    office.decide(issue, choice)
    office.sync()
    title = "Pilates" if choice == "approve" else "Yoga"
    assert office.event(booking)["summary"] == f"{title} [{booking.id}]"
    assert office.issues() == []
    quiet(office)


def test_each_step_says_what_would_change(office: Office) -> None:
    gone, shifted = office.book(), office.book("Choir", hour=14)
    office.sync()
    office.remove_event(gone)
    office.edit(shifted, **moved(18))
    office.make_event("Visit")
    office.sync()
    plan = office.undo_plan(office.last_run())
    now = {booking.id: booking for booking in office.bookings()}
    steps = {t.title: t for t in (told(s, now.get(s.booking_id), "cancelled") for s in plan)}
    assert steps["Yoga"].diff == (Change("status", "cancelled", "confirmed"),)
    assert steps["Choir"].sentence == (
        "time: Tue 10 Mar 2026, 18:00 – 19:00 → Tue 10 Mar 2026, 14:00 – 15:00"
    )
    assert steps["Visit"].sentence == "status: confirmed → cancelled"


def test_steps_of_events_name_their_words_and_what_cannot_be(office: Office) -> None:
    booking = office.book()
    office.sync()
    (made,) = office.undo_plan(office.last_run())
    assert told(made, None, "cancelled").sentence == "its event goes; the booking stays"
    office.rules(title_template="WRONG {title}", reminders="none")
    office.sync()
    run = office.last_run()
    (step,) = office.undo_plan(run)
    diff = {c.field: c for c in told(step, booking, "cancelled").diff}
    assert diff["title"].before.startswith("WRONG")
    assert diff["title"].after.startswith("Yoga")
    office.edit(booking, summary="By hand")
    office.sync()
    assert "cannot be" in told(office.undo_plan(run)[0], booking, "").sentence
