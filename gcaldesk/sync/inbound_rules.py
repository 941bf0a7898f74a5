"""What an event in the calendar may do to bookings."""

import re
from dataclasses import dataclass

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.event import Field, RemoteEvent
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.times import AllDay

_SUFFIX = re.compile(r"\s*\[(\d{1,18})\]\s*$")
UNTITLED = "(no title)"


def takes_inbound(direction: Direction) -> bool:
    """Tell whether changes in the calendar count for bookings of this mapping."""
    return direction is not Direction.OUT


def may_cancel(rules: Rules, direction: Direction) -> bool:
    """Tell whether a cancelled event cancels its booking."""
    return rules.allow_cancel and takes_inbound(direction)


def inbound_fields(booking: Booking, rules: Rules, direction: Direction) -> frozenset[Field]:
    """Return the fields that a change in the calendar may change in this booking."""
    made_there = booking.channel == FROM_GOOGLE
    if not takes_inbound(direction) or not (made_there or rules.allow_booking_update):
        return frozenset()
    return frozenset(Field(name) for name in rules.inbound_fields)


def suffix_id(title: str) -> BookingId | None:
    """Return the booking number at the end of a title, as in “Yoga [12]”."""
    if "]" not in title:  # most of them
        return None
    found = _SUFFIX.search(title)
    return BookingId(int(found.group(1))) if found else None


def bare_title(title: str) -> str:
    """Return the title without the booking number."""
    return _SUFFIX.sub("", title).strip()


@dataclass(frozen=True, slots=True)
class Adopt:
    """The event belongs to this booking: link them."""

    booking_id: BookingId
    own: bool
    reason: str


@dataclass(frozen=True, slots=True)
class MakeBooking:
    """Make a booking of an event that somebody made in the calendar."""

    reason: str
    title: str


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the event alone."""

    reason: str
    worth_saying: bool = False


@dataclass(frozen=True, slots=True)
class Probable:
    """The event is probably one of these bookings: a person decides (safety 1e)."""

    bookings: tuple[Booking, ...]
    reason: str = "same time and a similar title as a booking that has no event yet"


@dataclass(frozen=True, slots=True)
class Follow:
    """A person moved the linked event here from another of our calendars."""

    booking_id: BookingId
    reason: str = "its event was moved here from another calendar"


Arrival = Adopt | Follow | MakeBooking | Probable | Skip


@dataclass(frozen=True, slots=True)
class Candidates:
    """Bookings an unlinked event may belong to; each None where there is none that is free."""

    by_mark: Booking | None = None
    by_external_id: Booking | None = None
    by_suffix: Booking | None = None
    """Has no live link, belongs to the calendar's object, and no other event claims it."""
    mark_taken: bool = False
    """The marked booking has its event already: this one is a copy (R6)."""
    moved_here: bool = False
    """That event is this very one, last seen in another calendar."""


def plan_arrival(
    event: RemoteEvent,
    candidates: Candidates,
    rules: Rules,
    *,
    ours: frozenset[str],
    direction: Direction,
    buried: bool,
    past_window: bool,
) -> Arrival:
    """Decide what an event without a link is: ours, a copy, or somebody else's.

    The order is event id (done by the caller), our private property, the external id field, and
    the `[id]` suffix (seed 001; R6, R8, R10). `ours` are the installations whose marks are ours.
    """
    if event.cancelled or event.content is None:
        return Skip("cancelled, and never known here")
    if buried:
        return Skip("this pair was ended; it comes back only when a person asks")
    mark = event.mark
    if mark is not None and mark.installation not in ours:
        return Skip("another gcaldesk installation manages this event", worth_saying=True)
    followed = candidates.by_mark or candidates.by_external_id
    if candidates.moved_here and followed is not None:
        return Follow(followed.id)
    copied = mark is not None and (mark.event_id != event.id or candidates.mark_taken)
    if mark is not None and not copied and candidates.by_mark is not None:
        return Adopt(candidates.by_mark.id, own=True, reason="it bears our mark")
    if not copied:
        if candidates.by_external_id is not None:
            found = candidates.by_external_id.id
            return Adopt(found, own=False, reason="its id stands in the booking")
        if candidates.by_suffix is not None:
            return Adopt(candidates.by_suffix.id, own=False, reason="its title ends in the number")
    if past_window:
        return Skip("outside the window")
    return _plan_foreign(event, rules, direction, copied=copied)


def _plan_foreign(
    event: RemoteEvent, rules: Rules, direction: Direction, *, copied: bool
) -> Arrival:
    assert event.content is not None
    if event.kind != "default":
        return Skip(f"a “{event.kind}” event is no booking")
    if rules.all_day == "ignore" and isinstance(event.content.time, AllDay):
        return Skip("whole-day events are left alone (rule “all day”)")
    if not takes_inbound(direction):
        return Skip("this mapping only writes to Google")
    if not rules.import_external_events:
        return Skip("events made in Google are not taken over (rule “import external events”)")
    title = event.content.title
    if copied:
        return MakeBooking("a copy of one of our events", bare_title(title) or UNTITLED)
    return MakeBooking("made in Google (rule “import external events”)", title or UNTITLED)
