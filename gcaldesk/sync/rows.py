"""Rows of a plan: one pair or one arrival with what is to be done, and how the guard holds them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, Field, RemoteEvent, changed_fields, with_fields
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.snapshot import dump_content, say_when
from gcaldesk.domain.times import bounds
from gcaldesk.sync.desired import Desired
from gcaldesk.sync.guard import Verdict
from gcaldesk.sync.inbound_rules import Arrival, MakeBooking, apply_content
from gcaldesk.sync.merge import sent, settle
from gcaldesk.sync.plan import (
    Action,
    ApplyToBooking,
    CancelBooking,
    DeleteEvent,
    Gone,
    InsertEvent,
    Live,
    OpenConflict,
    Relink,
    Remote,
    Unlink,
    UpdateEvent,
    plan_linked,
)
from gcaldesk.sync.scene import Scene


@dataclass(frozen=True, slots=True)
class PairRow:
    """A booking that has, or is to get, an event."""

    calendar: CalendarId
    booking: Booking
    link: Link | None
    wanted: Desired
    remote: Remote
    action: Action


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """An event without a link; `booking` is the one that it is to be linked to."""

    calendar: CalendarId
    event: RemoteEvent
    arrival: Arrival
    booking: Booking | None = None


Row = PairRow | ArrivalRow
INBOUND = (Relink, ApplyToBooking, CancelBooking, OpenConflict)


def plan_pair(scene: Scene, booking: Booking, link: Link, remote: Remote) -> PairRow:
    """Plan one linked pair."""
    wanted = scene.wanted(booking, link)
    action = plan_linked(booking, wanted, link, remote, scene.rules)
    return PairRow(link.calendar_id, booking, link, wanted, remote, action)


def is_destructive(row: Row) -> bool:
    """Tell whether the row takes away what one side still has: event, booking, or their link."""
    if not isinstance(row, PairRow):
        return False
    if isinstance(row.action, Unlink):
        return not isinstance(row.remote, Gone)
    return isinstance(row.action, CancelBooking | DeleteEvent)


def shift_of(row: Row) -> timedelta:
    """Return by how much the row moves a booking or an event; zero where it does not."""
    if not isinstance(row, PairRow):
        return timedelta()
    match row.action:
        case ApplyToBooking(event, fields) if Field.TIME in fields and event.content:
            return bounds(event.content.time)[0] - bounds(row.booking.when)[0]
        case UpdateEvent(fields) if Field.TIME in fields and row.link and row.wanted.draft:
            new, old = row.wanted.draft.content.time, row.link.base.theirs.time
            return bounds(new)[0] - bounds(old)[0]
    return timedelta()


def is_creation(row: Row) -> bool:
    """Tell whether the row makes a booking or an event."""
    if isinstance(row, ArrivalRow):
        return isinstance(row.arrival, MakeBooking)
    return isinstance(row.action, InsertEvent)


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of one kind that wait for a person, and why."""

    verb: str
    cause: str
    rows: tuple[Row, ...]


def hold(rows: Sequence[Row], verdict: Verdict) -> tuple[list[Row], list[Held]]:
    """Split the rows into those that may run and those that the guard holds."""
    free = list(rows)
    held: list[Held] = []

    def take(verb: str, cause: str, caught: Iterable[Row]) -> None:
        nonlocal free
        waiting = tuple(caught)
        known = {id(row) for row in waiting}
        free = [row for row in free if id(row) not in known]
        held.append(Held(verb, cause, waiting))

    if verdict.destructive:
        gone = [row for row in rows if is_destructive(row)]
        kinds = {type(row.action) for row in gone if isinstance(row, PairRow)}
        verb = "delete" if DeleteEvent in kinds else "unlink"
        take("cancel" if CancelBooking in kinds else verb, verdict.destructive, gone)
    if verdict.shift:
        offset, cause = verdict.shift
        take("move", cause, (row for row in rows if shift_of(row) == offset))
    if verdict.creations:
        take("create", verdict.creations, (row for row in rows if is_creation(row)))
    return free, held


def project(row: PairRow, scene: Scene) -> tuple[Booking, Link]:
    """Return booking and link as they are once an inbound row has run; writes nothing."""
    assert row.link is not None
    match row.action:
        case ApplyToBooking(event, fields, base):
            assert event.content is not None
            booking = apply_content(row.booking, event.content, fields)
            draft = scene.wanted(booking, row.link).draft
            ours = draft.content if draft else base.ours
            link = replace(
                row.link,
                base=settle(base, ours, event.content, fields),
                version=event.version,
                booking_version=booking.version,
                frozen_by=None,
            )
            return booking, link
        case Relink(base, version):
            link = replace(row.link, base=base, version=version, frozen_by=None)
            draft = row.wanted.draft
            if draft is not None and not changed_fields(draft.content, base.ours):
                link = replace(link, booking_version=row.booking.version)
            return row.booking, link
    return row.booking, row.link


def adopted_base(event: RemoteEvent, draft_content: Content, booking: Booking) -> Base:
    """Return the base of a pair whose history is not known here.

    Where our mark says that an older version of the booking was sent, the booking changed since and
    its changes are still to be sent; otherwise what differs was changed in the calendar.
    """
    assert event.content is not None
    if event.mark is not None and 0 < event.mark.booking_version < booking.version:
        return Base(_with_their_text(event.content, draft_content), event.content)
    return Base(draft_content, draft_content)


def _with_their_text(theirs: Content, ours: Content) -> Content:
    """Return what we may have sent: text where the booking has none is somebody else's."""
    texts = frozenset({Field.DESCRIPTION, Field.LOCATION})
    empty = frozenset(name for name in texts if not getattr(ours, name))
    return with_fields(theirs, ours, empty)


def written_base(link: Link, draft: Content, event: RemoteEvent, fields: frozenset[Field]) -> Base:
    """Return the base after a write, from what the server returned."""
    theirs = event.content or link.base.theirs
    return sent(link.base, draft, theirs, fields)


def describe_row(row: Row) -> dict[str, object]:
    """Return a held row as plain values for an issue's list."""
    if isinstance(row, ArrivalRow):
        content = row.event.content
        return {
            "booking_id": None,
            "event_id": row.event.id,
            "title": content.title if content else "",
            "when": say_when(content.time) if content else "",
            "reason": row.arrival.reason,
        }
    event = row.link.event_id if row.link else EventId("")
    seen = row.remote.event if isinstance(row.remote, Live) else None
    return {
        "theirs": dump_content(seen.content) if seen and seen.content else None,
        "version": seen.version if seen else None,
        "booking_id": row.booking.id,
        "event_id": event,
        "title": row.booking.title,
        "when": say_when(row.booking.when),
        "reason": getattr(row.action, "reason", ""),
    }
