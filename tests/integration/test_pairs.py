"""What a person does with single pairs, and what the page Bookings reads; real engine and store."""

from datetime import UTC

import pytest

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import InvalidInput, NotKnown
from gcaldesk.domain.event import Field
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.pairs import Effect, EventSide, LinkState
from gcaldesk.domain.times import Timed
from gcaldesk.domain.views import BookingFilter
from gcaldesk.services import effects, pairs
from tests.fakes.office import COURTS, ROOMS, Office, moved


def side(office: Office, booking: Booking) -> EventSide:
    found = office.queries.pairs.pair(booking.id).pair.side
    assert found is not None
    return found


def unlink(office: Office, booking: Booking) -> None:
    pairs.unlink(
        store=office.store, clock=office.clock, booking_id=booking.id, account=office.account
    )


def bring_back(office: Office, booking: Booking) -> None:
    pairs.bring_back(
        store=office.store, clock=office.clock, booking_id=booking.id, account=office.account
    )


def effect(office: Office, *bookings: Booking, **changes: str) -> Effect:
    numbers = [booking.id for booking in bookings]
    return effects.effect_of(
        store=office.store, clock=office.clock, bookings=numbers, changes=changes
    )


def test_an_unlinked_pair_stays_apart_until_a_person_links_it_again(office: Office) -> None:
    booking = office.book()
    office.sync()
    unlink(office, booking)
    office.sync(full=True)
    assert len(office.events()) == 1
    assert len(office.bookings()) == 1
    assert side(office, booking).state is LinkState.ORPHAN
    assert side(office, booking).event_stays
    pairs.sync_these(store=office.store, clock=office.clock, bookings=[booking.id])
    office.sync()
    assert side(office, booking).state is LinkState.ORPHAN  # not by the back door (R8)
    bring_back(office, booking)
    office.sync()
    again = side(office, booking)
    assert (again.state, again.own) == (LinkState.LINKED, True)
    assert len(office.events()) == 1


def test_an_event_that_is_gone_is_made_again_under_a_new_id(office: Office) -> None:
    office.rules(allow_cancel="off")
    booking = office.book()
    office.sync()
    first = office.state(booking).event_id
    office.remove_event(booking)
    office.sync()
    gone = side(office, booking)
    assert (gone.state, gone.event_stays) == (LinkState.ORPHAN, False)
    bring_back(office, booking)
    office.sync()
    assert side(office, booking).state is LinkState.LINKED
    assert office.state(booking).event_id != first
    with pytest.raises(InvalidInput, match="event already"):
        bring_back(office, booking)


def test_what_asks_for_no_event_is_not_brought_back(office: Office) -> None:
    booking = office.book(status="option")
    with pytest.raises(InvalidInput, match="no event"):
        bring_back(office, booking)
    with pytest.raises(NotKnown):
        unlink(office, booking)


def test_a_frozen_pair_is_decided_first(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.edit(booking, **moved(15))
    office.change(booking, start="2026-03-10T12:00")
    office.sync()
    frozen = side(office, booking)
    assert frozen.state is LinkState.CONFLICT
    assert frozen.theirs is not None
    assert isinstance(frozen.theirs.time, Timed)
    assert (
        frozen.theirs.time.start.astimezone(UTC).hour == 14
    )  # what Google says now, not what was agreed on
    with pytest.raises(InvalidInput, match="decision"):
        unlink(office, booking)


def test_held_bookings_say_so(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    for booking in made:
        office.remove_event(booking)
    office.sync()
    assert office.issues(IssueKind.HELD_PLAN)
    assert side(office, made[0]).state is LinkState.HELD


def test_events_made_in_google_and_copies_are_told_apart(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.make_event("Visit")
    event = office.event(booking)
    office.make_event(event["summary"], extendedProperties=event["extendedProperties"])
    office.sync()
    states = {found.title: side(office, found).state for found in office.bookings()}
    assert states == {
        "Yoga": LinkState.COPY,
        "Visit": LinkState.EXTERNAL,
    }
    assert side(office, booking).state is LinkState.LINKED


def test_both_sides_by_field(office: Office) -> None:
    booking = office.book()
    office.sync()
    assert side(office, booking).differs == frozenset()
    office.change(booking, start="2026-03-10T12:00")
    waiting = side(office, booking)
    assert waiting.state is LinkState.WAITING
    assert waiting.differs == {Field.TIME}


def test_our_wording_is_no_difference_to_an_event_of_somebody_else(office: Office) -> None:
    office.make_event("Visit", description="Second floor")
    office.sync()
    (booking,) = office.bookings()
    calm = side(office, booking)
    assert (calm.state, calm.differs) == (LinkState.EXTERNAL, frozenset())
    assert calm.ours == calm.theirs
    office.change(booking, start="2026-03-10T12:00")
    assert side(office, booking).differs == {Field.TIME}


def test_the_list_is_sorted_filtered_and_paged(office: Office) -> None:
    made = office.book_many(5)
    late = office.book("Archery", day=20, status="option")
    office.sync()
    read = office.queries.pairs
    page = read.page(BookingFilter(order="title"), offset=1, limit=2)
    assert [p.view.booking.title for p in page.rows] == ["Yoga 0", "Yoga 1"]
    assert (page.offset, page.total) == (1, 6)
    assert read.ids(BookingFilter(descending=True))[0] == late.id
    assert read.ids(BookingFilter(link="without")) == (late.id,)
    assert len(read.ids(BookingFilter(link="linked"))) == 5
    office.change(made[0], title="Judo")
    assert read.ids(BookingFilter(link="waiting")) == (made[0].id,)
    assert read.ids(BookingFilter(link="needs_you")) == ()


def test_the_effect_of_a_move_is_the_engine_s_own_plan(office: Office) -> None:
    office.rules(customer_as_attendee="on")
    booking = office.book(attendees=(), description="")
    other = office.book("Judo", hour=12)
    office.sync()
    office.change(booking, attendees="guest@example.org")
    office.sync()
    found = effect(office, booking, start="2026-03-10T12:00")
    assert [action.verb for action in found.actions] == ["update"]
    assert (found.bookings, found.mailed, found.clashes) == (1, 1, (other.title,))
    assert effect(office, booking, status="cancelled").actions[0].verb == "delete"
    assert effect(office, booking, title="Yoga").bookings == 0
    assert office.booking(booking).status == "confirmed"
    office.map("court", COURTS)
    assert effect(office, booking, object="court").actions[0].calendar in {"Rooms", "Courts"}
    office.switch(active=False)
    assert effect(office, booking, title="Chess").actions == ()


def test_many_at_once_mail_nobody_and_say_what_would_be_held(office: Office) -> None:
    made = office.book_many(5)
    office.sync()
    found = effect(office, *made, status="cancelled")
    assert (found.bookings, len(found.actions), found.mailed, found.held) == (5, 5, 0, 5)
    numbers = [booking.id for booking in made]
    changed = pairs.change_many(
        store=office.store, clock=office.clock, bookings=numbers, changes={"do_not_sync": "on"}
    )
    assert changed == 5
    assert {side(office, booking).state for booking in made} == {LinkState.WAITING}
    office.sync()
    assert len(office.events(ROOMS)) == 5
