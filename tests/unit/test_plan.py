"""Every cell of the truth table (architecture 3, safety 1a)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.account import Direction, Mapping
from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.event import Content, Field, RemoteEvent
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId, IssueId, LinkId, Version
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.sync.desired import Desired, Wish, by_object, desired, mapping_for
from gcaldesk.sync.plan import (
    ApplyToBooking,
    CancelBooking,
    DeleteEvent,
    Gone,
    InsertEvent,
    Live,
    MoveEvent,
    Nothing,
    NotSeen,
    OpenConflict,
    ReclaimEvent,
    Relink,
    Remote,
    Unlink,
    UpdateEvent,
    plan_linked,
    plan_unlinked,
)
from gcaldesk.sync.wording import fill

ACCOUNT = AccountId(1)
ROOMS, COURTS = CalendarId("rooms"), CalendarId("courts")
RULES = Rules()
GONE = Gone("the event was cancelled in Google")


def when(hour: int) -> Timed:
    start = datetime(2026, 3, 10, hour, tzinfo=UTC)
    return Timed(start, start + timedelta(hours=1), "Europe/Amsterdam")


BOOKING = Booking(BookingId(7), "uid", "room", "Yoga", "confirmed", "booking", when(9))


def want(
    booking: Booking = BOOKING,
    *,
    rules: Rules = RULES,
    direction: Direction = Direction.BOTH,
    calendar: CalendarId = ROOMS,
    mapped: bool = True,
) -> Desired:
    mapping = Mapping(ACCOUNT, "room", calendar, direction) if mapped else None
    return desired(booking, rules, mapping, installation="i", account="a@b.c", object_name="Room")


def draft(booking: Booking = BOOKING, rules: Rules = RULES) -> Content:
    made = want(booking, rules=rules).draft
    assert made is not None
    return made.content


AGREED = draft()
LINK = Link(
    LinkId(1),
    BOOKING.id,
    ACCOUNT,
    ROOMS,
    EventId("e"),
    Version('"1"'),
    own=True,
    base=Base(AGREED, AGREED),
    booking_version=1,
)


def event(version: str = '"2"', **changes: object) -> RemoteEvent:
    content = replace(AGREED, **changes)  # type: ignore[arg-type]
    return RemoteEvent(EventId("e"), ROOMS, Version(version), cancelled=False, content=content)


def plan(
    booking: Booking = BOOKING,
    remote: Remote | None = None,
    *,
    link: Link = LINK,
    rules: Rules = RULES,
    direction: Direction = Direction.BOTH,
    calendar: CalendarId = ROOMS,
    mapped: bool = True,
) -> object:
    wanted = want(booking, rules=rules, direction=direction, calendar=calendar, mapped=mapped)
    return plan_linked(booking, wanted, link, remote or NotSeen(), rules)


MOVED_HERE = replace(BOOKING, when=when(11), version=2)
CANCELLED = replace(BOOKING, status="cancelled", version=2)
FOREIGN = replace(LINK, own=False)


def test_same_and_not_seen_is_nothing() -> None:
    assert isinstance(plan(), Nothing)


def test_same_and_same_version_is_nothing() -> None:
    assert isinstance(plan(remote=Live(event('"1"'))), Nothing)


def test_same_and_same_content_is_our_own_echo() -> None:
    action = plan(remote=Live(event()))
    assert isinstance(action, Relink)
    assert action.version == '"2"'


def test_same_and_changed_is_applied() -> None:
    action = plan(remote=Live(event(time=when(15))))
    assert isinstance(action, ApplyToBooking)
    assert action.fields == {Field.TIME}
    assert not action.send


def test_same_and_a_change_that_is_not_carried_is_recorded() -> None:
    action = plan(remote=Live(event(title="Other")))
    assert isinstance(action, Relink)
    assert action.base.theirs.title == "Other"
    assert action.base.ours.title == AGREED.title


def test_same_and_removed_cancels() -> None:
    assert isinstance(plan(remote=GONE), CancelBooking)


def test_same_and_removed_where_cancelling_is_forbidden_unlinks() -> None:
    assert isinstance(plan(remote=GONE, rules=Rules(allow_cancel=False)), Unlink)
    assert isinstance(plan(remote=GONE, direction=Direction.OUT), Unlink)


def test_changed_and_not_seen_is_sent_with_the_version() -> None:
    action = plan(MOVED_HERE)
    assert action == UpdateEvent(
        frozenset({Field.TIME}),
        Version('"1"'),
        "status “confirmed” creates an event (rule “create on”)",
    )


def test_changed_and_same_version_is_sent() -> None:
    assert isinstance(plan(MOVED_HERE, Live(event('"1"'))), UpdateEvent)


def test_changed_alike_only_relinks() -> None:
    action = plan(MOVED_HERE, Live(event(time=when(11))))
    assert isinstance(action, Relink)
    assert action.base == Base(draft(MOVED_HERE), replace(AGREED, time=when(11)))


def test_disjoint_changes_merge() -> None:
    renamed = replace(BOOKING, title="Pilates")
    action = plan(renamed, Live(event(time=when(15))))
    assert isinstance(action, ApplyToBooking)
    assert action.fields == {Field.TIME}
    assert action.send == {Field.TITLE}


def test_same_field_is_a_conflict() -> None:
    action = plan(MOVED_HERE, Live(event(time=when(15))))
    assert isinstance(action, OpenConflict)
    assert action.fields == {Field.TIME}


def test_looks_are_never_a_conflict() -> None:
    rules = Rules(colors="class=3")
    typed = replace(BOOKING, type="class")
    action = plan(typed, Live(event(color="11")), rules=rules)
    assert isinstance(action, Relink)
    assert action.base.ours.color == "3"


def test_changed_and_removed_is_a_conflict() -> None:
    action = plan(MOVED_HERE, GONE)
    assert isinstance(action, OpenConflict)
    assert action.event is None


def test_another_object_here_and_removed_there_is_a_conflict() -> None:
    assert isinstance(plan(replace(BOOKING, version=2), GONE, calendar=COURTS), OpenConflict)


def test_cancelled_and_unseen_deletes_our_own() -> None:
    assert isinstance(plan(CANCELLED), DeleteEvent)


def test_cancelled_and_foreign_only_unlinks() -> None:
    assert isinstance(plan(CANCELLED, link=FOREIGN), Unlink)


def test_cancelled_and_only_looks_changed_deletes_the_newest_version() -> None:
    action = plan(CANCELLED, Live(event(color="11")))
    assert isinstance(action, DeleteEvent)
    assert action.if_version == '"2"'


def test_cancelled_and_changed_is_a_conflict() -> None:
    assert isinstance(plan(CANCELLED, Live(event(time=when(15)))), OpenConflict)


def test_cancelled_and_removed_unlinks_both() -> None:
    assert isinstance(plan(CANCELLED, GONE), Unlink)


def test_cancelled_in_an_inward_mapping_leaves_the_event() -> None:
    assert isinstance(plan(CANCELLED, direction=Direction.IN), Nothing)


def test_delete_on_status_deletes() -> None:
    declined = replace(BOOKING, status="declined")
    assert isinstance(plan(declined, rules=Rules(delete_on=("declined",))), DeleteEvent)


def test_inward_mapping_sends_nothing() -> None:
    assert isinstance(plan(MOVED_HERE, direction=Direction.IN), Nothing)


def test_outward_mapping_takes_nothing_over() -> None:
    action = plan(remote=Live(event(time=when(15))), direction=Direction.OUT)
    assert isinstance(action, Relink)


def test_forbidden_updates_are_recorded_unless_made_there() -> None:
    rules = Rules(allow_booking_update=False)
    remote = Live(event(time=when(15)))
    assert isinstance(plan(remote=remote, rules=rules), Relink)
    made_there = replace(BOOKING, channel=FROM_GOOGLE)
    assert isinstance(plan(made_there, remote, rules=rules), ApplyToBooking)


def test_foreign_event_gets_at_most_its_time() -> None:
    both = replace(MOVED_HERE, title="Pilates")
    action = plan(both, link=FOREIGN)
    assert isinstance(action, UpdateEvent)
    assert action.fields == {Field.TIME}
    assert isinstance(plan(replace(BOOKING, title="Pilates"), link=FOREIGN), Nothing)


def test_own_event_follows_its_object() -> None:
    assert plan(calendar=COURTS) == MoveEvent(COURTS, "its object stands in another calendar now")
    assert isinstance(plan(calendar=COURTS, link=FOREIGN), Nothing)


def test_unmapped_stays_as_it_is() -> None:
    assert isinstance(plan(MOVED_HERE, mapped=False), Nothing)
    assert isinstance(plan(remote=GONE, mapped=False), Unlink)


def test_frozen_pair_waits() -> None:
    assert isinstance(plan(MOVED_HERE, GONE, link=replace(LINK, frozen_by=IssueId(1))), Nothing)


def test_event_that_cannot_be_read_counts_as_not_seen() -> None:
    odd = replace(event(), content=None)
    assert isinstance(plan(MOVED_HERE, Live(odd)), UpdateEvent)
    assert isinstance(plan(CANCELLED, Live(odd)), DeleteEvent)


TOMBSTONE = Tombstone(
    ACCOUNT, BOOKING.id, ROOMS, EventId("e"), datetime(2026, 3, 1, tzinfo=UTC), "removed", 2
)


def test_unlinked_booking_gets_its_event() -> None:
    assert isinstance(plan_unlinked(want(), None), InsertEvent)


@pytest.mark.parametrize("status", ["option", "cancelled"])
def test_unlinked_booking_that_wants_none(status: str) -> None:
    assert isinstance(plan_unlinked(want(replace(BOOKING, status=status)), None), Nothing)


def test_unlinked_in_an_inward_mapping() -> None:
    assert isinstance(plan_unlinked(want(direction=Direction.IN), None), Nothing)


def test_ended_pair_comes_back_only_when_asked() -> None:
    assert isinstance(plan_unlinked(want(), TOMBSTONE), Nothing)
    again = plan_unlinked(want(), replace(TOMBSTONE, released=True))
    assert isinstance(again, InsertEvent)
    assert again.generation == 3


def test_event_that_was_left_in_google_is_looked_for() -> None:
    left = replace(TOMBSTONE, released=True, by_us=True, event_stays=True)
    assert isinstance(plan_unlinked(want(), left), ReclaimEvent)


def test_own_mapping_wins_over_the_star() -> None:
    own = Mapping(ACCOUNT, "room", ROOMS)
    star = Mapping(ACCOUNT, "*", COURTS)
    assert mapping_for(by_object([star, own]), "room") == own
    assert mapping_for(by_object([star, own]), "court") == star
    assert mapping_for(by_object([own]), "court") is None


def test_draft_words() -> None:
    rules = Rules(
        title_template="{title} ({customer})", title_suffix=False, timezone="America/New_York"
    )
    content = draft(BOOKING, rules)
    assert content.title == "Yoga ()"
    assert content.time == Timed(when(9).start, when(9).end, "America/New_York")
    days = AllDay(when(9).start.date(), when(9).end.date() + timedelta(days=1))
    assert draft(replace(BOOKING, when=days), rules).time == days
    assert draft(replace(BOOKING, type="call")).color == "3"


def test_placeholders_in_words_are_text() -> None:
    assert fill("{title} {title", {"title": "{notes}"}) == "{notes} {title"
    assert fill("{unknown}", {"title": "x"}) == "{unknown}"


def test_event_id_is_stable_and_of_googles_alphabet() -> None:
    made = want().draft
    again = want().draft
    assert made is not None
    assert again is not None
    assert made.id == again.id
    assert 5 <= len(made.id) <= 1024
    assert set(made.id) <= set("0123456789abcdefghijklmnopqrstuv")


def test_unmapped_wish_names_the_object() -> None:
    wanted = want(mapped=False)
    assert wanted.wish is Wish.UNMAPPED
    assert "Room" in wanted.reason
