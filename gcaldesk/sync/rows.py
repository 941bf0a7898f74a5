"""Rows of a plan: one pair or one arrival with what is to be done, and how the guard holds them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, Field, RemoteEvent, changed_fields
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.quick import quickly_made
from gcaldesk.domain.snapshot import dump_content, say_when
from gcaldesk.domain.times import bounds
from gcaldesk.sync.desired import Desired
from gcaldesk.sync.guard import Verdict
from gcaldesk.sync.inbound_rules import Arrival, MakeBooking
from gcaldesk.sync.merge import sent, settle
from gcaldesk.sync.plan import (
    Action,
    ApplyToBooking,
    AskAboutSeries,
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
from gcaldesk.sync.takeover import keep_meet, take_over
from gcaldesk.sync.wording import VERBATIM, Wording, wording_of


@quickly_made
@dataclass(frozen=True, slots=True)
class PairRow:
    """A booking that has, or is to get, an event."""

    calendar: CalendarId
    booking: Booking
    link: Link | None
    wanted: Desired
    remote: Remote
    action: Action
    quiet: bool = True
    """Nobody is told by mail, whatever the rule says."""


@quickly_made
@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """An event without a link; `booking` is the one that it is to be linked to."""

    calendar: CalendarId
    event: RemoteEvent
    arrival: Arrival
    booking: Booking | None = None


Row = PairRow | ArrivalRow
INBOUND = (Relink, ApplyToBooking, CancelBooking, OpenConflict, AskAboutSeries)


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


def hold(
    rows: Sequence[Row], verdict: Verdict, *, mailing: Callable[[Row], bool]
) -> tuple[list[Row], list[Held]]:
    """Split the rows into those that may run and those that the guard holds.

    `mailing` tells whether a row makes Google tell guests.
    """
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
    if verdict.mails:
        take("mail", verdict.mails, [row for row in free if mailing(row)])
    return free, held


def project(row: PairRow, scene: Scene) -> tuple[Booking, Link]:
    """Return booking and link as they are once an inbound row has run; writes nothing."""
    assert row.link is not None
    match row.action:
        case ApplyToBooking(event, fields):
            return _project_change(row, row.link, scene, event, fields)
        case Relink(base, version):
            seen = row.remote.event if isinstance(row.remote, Live) else None
            link = seen_link(row.link, seen) if seen else row.link
            link = replace(link, base=base, version=version, frozen_by=None)
            draft = row.wanted.draft
            if draft is not None and not changed_fields(draft.content, base.ours):
                link = replace(link, booking_version=row.booking.version)
            booking = keep_meet(row.booking, seen.meet_url if seen else "", scene.rules)
            return booking, keep_up(link, row.booking, booking)
    return row.booking, row.link


def _project_change(
    row: PairRow, link: Link, scene: Scene, event: RemoteEvent, fields: frozenset[Field]
) -> tuple[Booking, Link]:
    assert event.content is not None
    assert isinstance(row.action, ApplyToBooking)
    booking = row.booking
    if fields:
        booking = take_over(
            booking,
            event.content,
            fields,
            base=link.base.theirs,
            rules=scene.rules,
            wording=_wording(row, link, scene),
        )
    booking = keep_meet(booking, event.meet_url, scene.rules)
    draft = scene.wanted(booking, link).draft
    agreed = Base(row.action.base.ours, link.base.theirs)
    ours = draft.content if draft else agreed.ours
    base = settle(agreed, ours, event.content, fields)
    changed = replace(seen_link(link, event), base=base, frozen_by=None)
    return booking, replace(changed, booking_version=booking.version)


def _wording(row: PairRow, link: Link, scene: Scene) -> Wording:
    if not link.own:
        return VERBATIM
    return wording_of(row.booking, scene.rules, row.wanted.object_name)


def keep_up(link: Link, before: Booking, after: Booking) -> Link:
    """Return the link with the booking's new version where it was up to date before."""
    known = link.booking_version == before.version
    return replace(link, booking_version=after.version) if known else link


def seen_link(link: Link, event: RemoteEvent) -> Link:
    """Return the link with what an event told beside its content: answers, and others' text."""
    return replace(
        link,
        version=event.version,
        around=event.around,
        answers={guest.email: guest.response for guest in event.guests},
        meet=event.meet_state
        or ("" if event.content is None or not event.content.meet else link.meet),
    )


def adopted_base(event: RemoteEvent, draft_content: Content, booking: Booking) -> Base:
    """Return the base of a pair whose history is not known here.

    Where our mark says that an older version of the booking was sent, the booking changed since and
    its changes are still to be sent; otherwise what differs was changed in the calendar.
    """
    assert event.content is not None
    if event.mark is not None and 0 < event.mark.booking_version < booking.version:
        return Base(_may_have_sent(event, event.content, draft_content), event.content)
    return Base(draft_content, draft_content)


def _may_have_sent(event: RemoteEvent, theirs: Content, ours: Content) -> Content:
    """Return what we may have sent.

    A place where the booking has none, and text outside of a block of ours, are somebody else's.
    """
    sent_before = theirs if ours.location else replace(theirs, location="")
    return sent_before if event.around is not None else replace(sent_before, description="")


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
        "around": seen.around if seen else None,
        "booking_id": row.booking.id,
        "event_id": event,
        "title": row.booking.title,
        "when": say_when(row.booking.when),
        "reason": getattr(row.action, "reason", ""),
    }
