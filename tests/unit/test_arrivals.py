"""Events without a link: whose are they."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, Field, Mark, RemoteEvent
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, Version
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.times import Timed
from gcaldesk.sync.adoption import probable_matches, similar
from gcaldesk.sync.inbound_rules import (
    Adopt,
    Candidates,
    Follow,
    MakeBooking,
    Skip,
    bare_title,
    inbound_fields,
    plan_arrival,
    suffix_id,
)
from gcaldesk.sync.schedule import full_read_due, next_try

START = datetime(2026, 3, 10, 9, tzinfo=UTC)
WHEN = Timed(START, START + timedelta(hours=1), "Europe/Amsterdam")
BOOKING = Booking(BookingId(7), "uid", "room", "Yoga", "confirmed", "booking", WHEN)
EVENT = RemoteEvent(
    EventId("e"), CalendarId("rooms"), Version("1"), cancelled=False, content=Content(WHEN, "Yoga")
)
MARK = Mark("here", "uid", "e", "rooms")


def plan(
    event: RemoteEvent = EVENT,
    candidates: Candidates = Candidates(),  # noqa: B008
    *,
    rules: Rules = Rules(),  # noqa: B008
    direction: Direction = Direction.BOTH,
    buried: bool = False,
    past_window: bool = False,
) -> object:
    return plan_arrival(
        event,
        candidates,
        rules,
        ours=frozenset({"here"}),
        direction=direction,
        buried=buried,
        past_window=past_window,
    )


def test_made_in_google() -> None:
    assert plan() == MakeBooking("made in Google (rule “import external events”)", "Yoga")
    untitled = replace(EVENT, content=Content(WHEN))
    assert plan(untitled).title == "(no title)"  # type: ignore[attr-defined]


def test_our_mark() -> None:
    found = plan(replace(EVENT, mark=MARK), Candidates(by_mark=BOOKING))
    assert isinstance(found, Adopt)
    assert found.own


def test_our_mark_without_its_booking_is_a_strangers_event() -> None:
    assert isinstance(plan(replace(EVENT, mark=MARK)), MakeBooking)


@pytest.mark.parametrize(
    "candidates", [Candidates(mark_taken=True), Candidates(by_suffix=BOOKING, mark_taken=True)]
)
def test_copies_are_external(candidates: Candidates) -> None:
    copied = replace(EVENT, mark=MARK, content=Content(WHEN, "Yoga [7]"))
    assert plan(copied, candidates) == MakeBooking("a copy of one of our events", "Yoga")
    other_id = replace(copied, id=EventId("other"))
    assert isinstance(plan(other_id, Candidates(by_mark=BOOKING)), MakeBooking)
    nameless = replace(copied, content=Content(WHEN, "[7]"))
    assert plan(nameless, candidates).title == "(no title)"  # type: ignore[attr-defined]


def test_moved_here_is_followed() -> None:
    marked = replace(EVENT, mark=MARK)
    assert isinstance(plan(marked, Candidates(by_mark=BOOKING, moved_here=True)), Follow)


def test_external_id_wins_over_the_suffix() -> None:
    other = replace(BOOKING, id=BookingId(8))
    found = plan(EVENT, Candidates(by_external_id=BOOKING, by_suffix=other))
    assert isinstance(found, Adopt)
    assert (found.booking_id, found.own) == (7, False)
    assert plan(EVENT, Candidates(by_suffix=other)).booking_id == 8  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "skipped",
    [
        plan(replace(EVENT, cancelled=True)),
        plan(replace(EVENT, content=None)),
        plan(buried=True),
        plan(past_window=True),
        plan(direction=Direction.OUT),
        plan(rules=Rules(import_external_events=False)),
        plan(replace(EVENT, kind="birthday")),
        plan(replace(EVENT, mark=replace(MARK, installation="other"))),
    ],
)
def test_left_alone_with_a_reason(skipped: object) -> None:
    assert isinstance(skipped, Skip)
    assert skipped.reason


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Yoga [12]", 12),
        ("Yoga [12] ", 12),
        ("[3]", 3),
        ("Yoga", None),
        ("Yoga [x]", None),
        ("[12] Yoga", None),
        ("Yoga [" + "9" * 30 + "]", None),
    ],
)
def test_booking_number_in_a_title(title: str, number: int | None) -> None:
    assert suffix_id(title) == number


def test_bare_title() -> None:
    assert bare_title("Yoga [12]") == "Yoga"
    assert bare_title("Yoga") == "Yoga"


ALL = Rules(inbound_fields=("time", "title", "description", "location", "attendees"))


def test_inbound_fields_follow_the_rules() -> None:
    both = Direction.BOTH
    assert inbound_fields(BOOKING, Rules(), both) == {Field.TIME}
    assert len(inbound_fields(BOOKING, ALL, both)) == len(ALL.inbound_fields)
    assert not inbound_fields(BOOKING, ALL, Direction.OUT)
    assert not inbound_fields(BOOKING, replace(ALL, allow_booking_update=False), both)


def test_probable_matches() -> None:
    other_time = replace(EVENT, content=Content(replace(WHEN, end=START + timedelta(hours=2))))
    other_title = replace(EVENT, content=Content(WHEN, "Board meeting"))
    unreadable = replace(EVENT, content=None)
    twin = replace(BOOKING, id=BookingId(8), title="yoga ")
    found = probable_matches([EVENT, other_time, other_title, unreadable], [BOOKING, twin])
    assert [(m.event.id, [b.id for b in m.bookings]) for m in found] == [("e", [7, 8])]
    assert similar("Choir rehearsal", "choir  rehearsal [12]")


def test_waits_double_up_to_an_hour() -> None:
    waits = [next_try(START, n, jitter=0) - START for n in (1, 2, 3, 20)]
    assert waits == [timedelta(seconds=s) for s in (30, 60, 120, 3600)]
    asked = next_try(START, 1, jitter=1, retry_after=timedelta(minutes=9))
    assert asked - START == timedelta(minutes=9)


def test_whole_read_once_a_day() -> None:
    assert full_read_due(None, START)
    assert not full_read_due(START - timedelta(hours=23), START)
    assert full_read_due(START - timedelta(hours=24), START)
    assert full_read_due(START + timedelta(days=1), START), "told by a clock that was set back"
