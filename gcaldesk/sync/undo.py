"""Plans how to take one run back from its before-images (safety 1g); pure.

What was changed since is left alone and named: an undo never overwrites anybody's later edit.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import BookingId, CalendarId, EventId
from gcaldesk.domain.journal import JournalEntry
from gcaldesk.domain.link import Link
from gcaldesk.domain.snapshot import dump_booking, dump_content

Image = Mapping[str, Any]
RESTORE, CANCEL, PUT_BACK, DELETE = (
    "restore booking",
    "cancel booking",
    "put event back",
    "delete event",
)
_SINCE = "it was changed since"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to take back; with a refusal it cannot be."""

    verb: str
    booking_id: BookingId
    calendar_id: CalendarId
    event_id: EventId
    before: Image | None
    after: Image | None
    refusal: str = ""


def plan_undo(
    entries: Iterable[JournalEntry],
    bookings: Mapping[BookingId, Booking],
    links: Mapping[BookingId, Link],
) -> list[Step]:
    """Return what taking the run back consists of, in the order of its lines.

    Args:
        entries: the run's journal lines that wrote something, oldest first.
        bookings: the bookings that they name, as they are now.
        links: their links in the run's account.
    """
    nets = _net(entries)
    steps = [
        _booking_step(entry, bookings.get(entry.booking_id))
        if entry.side == "booking"
        else _event_step(entry, links.get(entry.booking_id))
        for entry in nets
        if entry.booking_id is not None
    ]
    # where a booking is restored, the next sync brings its event in line with it
    restored = {s.booking_id for s in steps if s.verb in {RESTORE, CANCEL} and not s.refusal}
    return [s for s in steps if s.verb in {RESTORE, CANCEL} or s.booking_id not in restored]


def _net(entries: Iterable[JournalEntry]) -> list[JournalEntry]:
    """Return one line for each thing: what it was before the run, and what it was after."""
    found: dict[tuple[str, BookingId | None, EventId | None], JournalEntry] = {}
    for entry in entries:
        key = (entry.side, entry.booking_id, entry.event_id if entry.side == "event" else None)
        first = found.get(key)
        before = first.before if first else entry.before
        found[key] = JournalEntry(**{**_fields(entry), "before": before})
    return [entry for entry in found.values() if entry.before != entry.after]


def _fields(entry: JournalEntry) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in JournalEntry.__slots__}


def _booking_step(entry: JournalEntry, booking: Booking | None) -> Step:
    verb = RESTORE if entry.before is not None else CANCEL
    refusal = ""
    if booking is None:
        refusal = "it was erased since"
    elif any(dump_booking(booking)[name] != (entry.after or {})[name] for name in touched(entry)):
        refusal = _SINCE
    return _step(entry, verb, refusal)


def touched(entry: JournalEntry | Step) -> list[str]:
    """Name the details that the run changed; all of them where it made the thing."""
    before, after = entry.before or {}, entry.after or {}
    return [name for name in after if name not in before or before[name] != after[name]]


def _event_step(entry: JournalEntry, link: Link | None) -> Step:
    if entry.after is None:
        why = "its booking no longer wants an event; give it a status that makes one"
        return _step(entry, PUT_BACK, why)
    verb = PUT_BACK if entry.before is not None else DELETE
    if link is None or link.event_id != entry.event_id:
        return _step(entry, verb, "the event is no longer the booking's")
    if link.frozen_by is not None:
        return _step(entry, verb, f"it waits for a decision (issue {link.frozen_by})")
    same = _plain(dump_content(link.base.theirs)) == _plain(entry.after)
    return _step(entry, verb, "" if same else _SINCE)


def _plain(image: Image) -> dict[str, Any]:
    """Return an image as it is after a stay in the database."""
    return {k: list(v) if isinstance(v, tuple) else v for k, v in image.items()}


def _step(entry: JournalEntry, verb: str, refusal: str) -> Step:
    assert entry.booking_id is not None
    return Step(
        verb,
        entry.booking_id,
        entry.calendar_id or CalendarId(""),
        entry.event_id or EventId(""),
        entry.before,
        entry.after,
        refusal,
    )
