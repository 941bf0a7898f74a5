"""How bookings are worded as events, and how people's changes of them are read back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.block import END, LONGEST, START, around_unmarked, join, shorten, split
from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking, Customer
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.link import Base
from gcaldesk.domain.rules import Rules, parse_hours, parse_reminders, say_reminders
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.sync.guests import invited, settle_guests, take_guests, uninvited
from gcaldesk.sync.takeover import keep_meet, new_time, place, readable, take_over
from gcaldesk.sync.wording import (
    VERBATIM,
    description_of,
    location_of,
    read_back,
    title_of,
    wants_meet,
    wording_of,
    words_of,
)

AT = datetime(2026, 3, 10, 9, tzinfo=UTC)
WHEN = Timed(AT, AT + timedelta(hours=1), "Europe/Amsterdam")
BOOKING = Booking(BookingId(7), "uid", "room", "Yoga", "confirmed", "class", WHEN)
RULES = Rules()
ALL = frozenset(Field)
text = st.text(st.characters(exclude_categories=("Cs", "Cc"))).filter(
    lambda t: START not in t and END not in t
)


@given(text, text, text)
def test_what_others_wrote_around_the_block_stays_byte_for_byte(
    before: str, inner: str, after: str
) -> None:
    inner = inner.strip()
    if inner:
        assert split(join(inner, (before, after))) == (inner, (before, after))
    else:
        assert join(inner, (before, after)) == (before + after).strip()


def test_half_a_block_is_none() -> None:
    assert split(f"hello {START} there") is None
    assert split(f"hello {END} there {START}") is None


def test_without_a_block_all_but_our_former_text_is_other_peoples() -> None:
    assert around_unmarked("Bring a mat.\nDoor code 12", "Bring a mat.") == ("Door code 12\n\n", "")
    assert around_unmarked("Bring a mat.", "Bring a mat.") == ("", "")
    assert around_unmarked("Hello", "") == ("Hello\n\n", "")


def test_our_text_is_shortened_and_cannot_fake_the_marks() -> None:
    assert len(shorten("x" * 20_000)) <= LONGEST + 2
    assert shorten(f"a{END}b{START}c") == "abc"


def test_default_block_has_text_links_notes_and_facts_in_this_order() -> None:
    booking = replace(
        BOOKING,
        description="Bring a mat.",
        notes="Pays cash.",
        fields={"zoom_url": "https://zoom.example/1", "priority": "high", "deal": "Spring"},
    )
    assert description_of(RULES, words_of(booking, RULES, "Room A")) == (
        "Bring a mat.\n\nZoom: https://zoom.example/1\n\nNotes:\nPays cash.\n\n"
        "Type: class\nPriority: high\nStatus: confirmed\nDeal: Spring"
    )


def test_meet_link_typed_by_hand_stands_in_the_text_and_one_of_googles_does_not() -> None:
    booking = replace(BOOKING, fields={"meet_url": "https://meet.google.com/abc"})
    assert "Meet: https://meet.google.com/abc" in description_of(
        RULES, words_of(booking, RULES, "R")
    )
    assert "Meet:" not in description_of(
        replace(RULES, meet=True), words_of(booking, replace(RULES, meet=True), "R")
    )


def test_zoom_link_stands_in_the_place_too() -> None:
    booking = replace(BOOKING, location="Room A", fields={"zoom_url": "https://z.example"})
    assert location_of(booking, RULES) == "Room A · https://z.example"
    assert location_of(replace(booking, location=""), RULES) == "https://z.example"
    assert location_of(replace(booking, fields={}), RULES) == "Room A"


@pytest.mark.parametrize(
    ("rule", "own", "wanted"),
    [(False, "", False), (True, "", True), (True, "off", False), (False, "on", True)],
)
def test_a_bookings_own_wish_for_a_meeting_wins(*, rule: bool, own: str, wanted: bool) -> None:
    assert wants_meet(replace(BOOKING, meet=own), replace(RULES, meet=rule)) is wanted


def test_title_is_worded_and_read_back() -> None:
    rules = replace(RULES, title_template="{object}: {title} ({customer})")
    booking = replace(BOOKING, customer=Customer("Dee"))
    assert title_of(booking, rules, words_of(booking, rules, "Room A")) == "Room A: Yoga (Dee) [7]"
    assert (
        title_of(
            booking,
            replace(rules, title_suffix=False),
            words_of(booking, replace(rules, title_suffix=False), "R"),
        )
        == "R: Yoga (Dee)"
    )
    frame = wording_of(booking, rules, "Room A").title
    assert read_back("Room A: Pilates (Dee)", frame) == "Pilates"
    assert read_back("Something else", frame) is None
    assert read_back("Room A: (Dee", frame) is None


@pytest.mark.parametrize("template", ["{object}", "{title} and {title}"])
def test_title_that_cannot_be_told_is_not_read_back(template: str) -> None:
    rules = replace(RULES, title_template=template)
    wording = wording_of(BOOKING, rules, "Room A")
    fields = frozenset({Field.TITLE, Field.LOCATION})
    assert readable(BOOKING, Content(WHEN, "x"), fields, rules, wording) == {Field.LOCATION}


def test_text_of_the_default_block_is_read_back() -> None:
    booking = replace(BOOKING, description="old", notes="n")
    wording = wording_of(booking, RULES, "R")
    changed = description_of(
        RULES, words_of(replace(booking, description="new\nlines"), RULES, "R")
    )
    assert read_back(changed, wording.description) == "new\nlines"


def test_taking_over_keeps_the_bookings_zone_and_number() -> None:
    later = Timed(AT + timedelta(hours=5), AT + timedelta(hours=6), "America/New_York")
    content = Content(later, "Pilates [7]", "d", "l", attendees=("new@x.org",))
    changed = take_over(BOOKING, content, ALL, base=Content(WHEN), rules=RULES, wording=VERBATIM)
    assert changed.when == replace(later, zone="Europe/Amsterdam")
    assert (changed.title, changed.description, changed.location) == ("Pilates", "d", "l")
    assert changed.attendees == (Attendee("new@x.org"),)
    assert changed.version == 2
    untouched = take_over(
        BOOKING, content, frozenset(), base=Content(WHEN), rules=RULES, wording=VERBATIM
    )
    assert replace(untouched, version=1) == BOOKING


def test_place_loses_the_zoom_link_that_stands_beside_it() -> None:
    booking = replace(BOOKING, location="A", fields={"zoom_url": "https://z.example"})
    wording = wording_of(booking, RULES, "R")
    content = Content(WHEN, location="B · https://z.example")
    fields = frozenset({Field.LOCATION})
    assert (
        take_over(booking, content, fields, base=content, rules=RULES, wording=wording).location
        == "B"
    )


DAYS = AllDay(date(2026, 3, 28), date(2026, 3, 30))


def test_whole_days_are_taken_ignored_or_become_opening_hours() -> None:
    hours = replace(RULES, all_day="opening_hours", opening_hours="08:30-18:00")
    ignored = replace(RULES, all_day="ignore")
    assert place(DAYS, RULES, "Europe/Amsterdam") == DAYS
    assert place(DAYS, ignored, "Europe/Amsterdam") is None
    assert place(WHEN, ignored, "UTC") == WHEN
    opened = place(DAYS, hours, "Europe/Amsterdam")
    assert isinstance(opened, Timed)
    # the second day begins after the clocks went forward
    assert opened.start == datetime(2026, 3, 28, 7, 30, tzinfo=UTC)
    assert opened.end == datetime(2026, 3, 29, 16, 0, tzinfo=UTC)
    assert new_time(BOOKING, DAYS, ignored) is None
    assert new_time(BOOKING, DAYS, RULES) == DAYS
    assert new_time(replace(BOOKING, when=DAYS), DAYS, ignored) == DAYS
    assert not readable(BOOKING, Content(DAYS), frozenset({Field.TIME}), ignored, VERBATIM)


@pytest.mark.parametrize("hours", ["", "9-17", "17:00-09:00", "09:00", "09:00+01:00-10:00"])
def test_hours_that_are_none_are_refused(hours: str) -> None:
    with pytest.raises(ValueError, match=r"hours|times"):
        parse_hours(hours)


def test_reminders_have_one_order() -> None:
    assert say_reminders(parse_reminders("popup:30,email:1440,popup:30") or ()) == (
        "email:1440,popup:30"
    )
    assert say_reminders(()) == "none"


def test_customer_is_invited_where_the_rule_says_so() -> None:
    booking = replace(
        BOOKING,
        customer=Customer("Dee", "Dee@X.org"),
        attendees=(Attendee("b@x.org", "Bea"), Attendee(" ")),
    )
    assert [g.email for g in invited(booking, RULES)] == ["b@x.org"]
    both = invited(booking, replace(RULES, customer_as_attendee=True))
    assert [(g.email, g.name) for g in both] == [("b@x.org", "Bea"), ("dee@x.org", "Dee")]
    assert not invited(replace(booking, channel=FROM_GOOGLE), RULES)


emails = st.frozensets(st.sampled_from(["a@x", "b@x", "c@x", "d@x"])).map(
    lambda found: tuple(sorted(found))
)


@given(emails, emails, emails, emails)
def test_guests_changed_on_both_sides_are_all_kept(
    mine: tuple[str, ...], base: tuple[str, ...], event: tuple[str, ...], others: tuple[str, ...]
) -> None:
    theirs_before = tuple(sorted({*base, *others}))
    booking = replace(BOOKING, attendees=tuple(Attendee(e) for e in mine))
    after = replace(booking, attendees=take_guests(booking, event, theirs_before))
    now = {a.email for a in after.attendees}
    came, left = set(event) - set(theirs_before), set(theirs_before) - set(event)
    assert now == (set(mine) - left) | came
    agreed = Base(Content(WHEN, attendees=base), Content(WHEN, attendees=theirs_before))
    settled = settle_guests(tuple(sorted(now)), agreed, event)
    # what is still to be sent is what changed here, and never somebody who was taken off there
    ours = Content(WHEN, attendees=tuple(sorted(now)))
    to_invite = now - set(settled)
    assert not to_invite & came
    assert to_invite <= set(mine) - set(base)
    gone = uninvited(ours, Base(Content(WHEN, attendees=settled), agreed.theirs))
    assert not gone & now


def test_customer_taken_off_the_event_is_not_invited_again() -> None:
    base = Base(Content(WHEN, attendees=("dee@x",)), Content(WHEN, attendees=("dee@x",)))
    assert settle_guests(("dee@x",), base, ()) == ("dee@x",)


def test_meet_link_is_kept_and_replaces_only_its_like() -> None:
    url = "https://meet.google.com/new"
    kept = keep_meet(BOOKING, url, RULES)
    assert (kept.fields["meet_url"], kept.version) == (url, 2)
    assert keep_meet(kept, url, RULES) is kept
    assert keep_meet(kept, "https://meet.google.com/other", RULES).version == 3
    by_hand = replace(BOOKING, fields={"meet_url": "https://other.example"})
    assert keep_meet(by_hand, url, RULES) is by_hand
    assert keep_meet(BOOKING, "", RULES) is BOOKING


def test_our_text_yields_where_others_left_little_room() -> None:
    others = "x" * 7_000
    whole = join("y" * 5_000, (others, ""))
    assert len(whole) <= 8192
    assert whole.startswith(others)
    assert "y" * 1_000 in whole
