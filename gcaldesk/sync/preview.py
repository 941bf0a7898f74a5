"""The same plan with an executor that cannot write: it turns rows into words."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.event import ALL_FIELDS, Content, Field
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.link import Link
from gcaldesk.domain.snapshot import say_field, say_when
from gcaldesk.domain.times import bounds
from gcaldesk.domain.views import ActionView
from gcaldesk.sync.arrivals import moved_events
from gcaldesk.sync.inbound import Seen, gone_links, load_scene, plan_seen, see_calendar
from gcaldesk.sync.inbound_rules import Adopt, Follow, MakeBooking, Probable
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import DAY, guard_rows, people_mailed, plan_outbound
from gcaldesk.sync.peek import Peek
from gcaldesk.sync.plan import (
    ApplyToBooking,
    AskAboutSeries,
    CancelBooking,
    DeleteEvent,
    InsertEvent,
    MoveEvent,
    OpenConflict,
    Relink,
    Unlink,
    UpdateEvent,
)
from gcaldesk.sync.ports import EventReader, Store
from gcaldesk.sync.rows import ArrivalRow, PairRow, Row, project
from gcaldesk.sync.scene import Scene

Diff = tuple[tuple[str, str, str], ...]


def preview(
    store: Store,
    reader: EventReader,
    clock: Clock,
    account: AccountId,
    *,
    full: bool = False,
    peek: Peek | None = None,
) -> tuple[ActionView, ...]:
    """Return every action that the next round would take; takes a reader, so it takes none.

    Raises:
        Interrupted: whoever peeks wants it to stop.
    """
    peek = peek or Peek()
    with store.view() as unit:
        scene = load_scene(unit, account, store.installation)
    now = clock.now()
    views: list[ActionView] = []
    overlay: dict[BookingId, tuple[Booking, Link | None]] = {}
    brought: list[Row] = []
    seen = list(_see_all(store, reader, scene, now, full=full, peek=peek))
    alive = moved_events((found.reading for found in seen), gone_links(seen))
    for found in seen:
        inbound = plan_seen(store, scene, found, now, alive)
        brought += inbound.rows
        for row in inbound.rows:
            overlay.update(_after(row, scene))
            views += describe(scene, row)
        for group in inbound.held:
            views += [replace(v, held=True) for row in group.rows for v in describe(scene, row)]
    return (*views, *_outbound(store, scene, clock, overlay, brought))


def _see_all(
    store: Store, reader: EventReader, scene: Scene, now: datetime, *, full: bool, peek: Peek
) -> Iterator[Seen]:
    reader.on_page(peek.page)
    total = len(scene.mapped)
    for done, calendar in enumerate(scene.mapped):
        peek.begin(scene.summary(calendar), done, total)
        found = see_calendar(store, reader, scene, calendar, now, full=full)
        if found:
            yield found
    peek.begin("", total, total)


def plan_hash(actions: Sequence[ActionView]) -> str:
    """Return what names this plan and no other: the same hash, the same actions on the same state.

    The texts before and after each change are part of it, so anything edited since makes another.
    """
    text = json.dumps([asdict(action) for action in actions], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _after(row: Row, scene: Scene) -> Iterable[tuple[BookingId, tuple[Booking, Link | None]]]:
    """Yield the pair as the inbound half would leave it."""
    if isinstance(row, PairRow):
        match row.action:
            case ApplyToBooking() | Relink():
                yield row.booking.id, project(row, scene)
            case CancelBooking() | OpenConflict() | Unlink() | AskAboutSeries():
                yield row.booking.id, (row.booking, None)
    elif isinstance(row.arrival, Adopt) and row.booking is not None:
        yield row.booking.id, (row.booking, None)
    elif isinstance(row.arrival, Probable):  # they are sent once a person has decided
        yield from ((booking.id, (booking, None)) for booking in row.arrival.bookings)


def _outbound(
    store: Store,
    scene: Scene,
    clock: Clock,
    overlay: dict[BookingId, tuple[Booking, Link | None]],
    brought: Sequence[Row],
) -> list[ActionView]:
    account, now = scene.account.id, clock.now()
    scene = replace(scene, hushed=scene.unsettled)
    with store.view() as unit:
        waiting = unit.pending.due(account, now)
        due = [pending.booking_id for pending in waiting]
        bookings = unit.bookings.get_many(due)
        links = unit.links.for_bookings(account, due)
        gone = {number for number, (_, link) in overlay.items() if link is None}
        for number, (booking, link) in overlay.items():
            if number in bookings and link is not None:
                bookings[number], links[number] = booking, link
        still = [booking for number, booking in bookings.items() if number not in gone]
        quiet = {pending.booking_id for pending in waiting if pending.quiet}
        approved = {pending.booking_id for pending in waiting if pending.approved}
        rows = plan_outbound(scene, unit, still, now_links=links, quiet=quiet)
        live = {calendar: unit.links.count(account, calendar) for calendar in scene.mapped}
        ended = {
            calendar: unit.tombstones.count_since(account, calendar, now - DAY)
            for calendar in scene.mapped
        }
    for calendar in scene.mapped:
        live[calendar] += sum(_links_made(row) for row in brought if row.calendar == calendar)
        ended[calendar] += sum(_cancels(row) for row in brought if row.calendar == calendar)
    start = window_at(now, scene.rules).start
    rows = [
        row
        for row in rows
        if not (isinstance(row.action, InsertEvent) and bounds(row.booking.when)[1] <= start)
    ]
    views: list[ActionView] = []
    for calendar in dict.fromkeys(row.calendar for row in rows):
        here = [row for row in rows if row.calendar == calendar]
        mine: list[Row] = [row for row in here if row.booking.id not in approved]
        decided = [row for row in here if row.booking.id in approved]
        views += [view for row in decided for view in describe(scene, row)]
        count = live.get(calendar, 0)
        free, held = guard_rows(
            scene,
            mine,
            live=count,
            today=ended.get(calendar, 0),
            caution="",
            first_sync=not count or scene.account.last_sync_at is None,
        )
        views += [view for row in free for view in describe(scene, row)]
        views += [
            replace(view, held=True)
            for group in held
            for row in group.rows
            for view in describe(scene, row)
        ]
    return views


def _links_made(row: Row) -> int:
    """Return by how many links the row changes what the guard counts as known."""
    if isinstance(row, ArrivalRow):
        return isinstance(row.arrival, Adopt | MakeBooking)
    return -1 if isinstance(row.action, CancelBooking | Unlink) else 0


def _cancels(row: Row) -> bool:
    return isinstance(row, PairRow) and isinstance(row.action, CancelBooking)


def describe(scene: Scene, row: Row) -> list[ActionView]:
    """Return what a row would do, in words; nothing where it changes nothing."""
    if isinstance(row, ArrivalRow):
        return _describe_arrival(scene, row)
    verb, direction, diff = _describe_action(row)
    if not verb:
        return []
    return [
        ActionView(
            verb=verb,
            direction=direction,
            account=scene.account.name,
            calendar=scene.summary(row.calendar),
            booking_id=row.booking.id,
            title=row.booking.title,
            event_id=row.link.event_id if row.link else "",
            diff=diff,
            reason=getattr(row.action, "reason", ""),
            mails=bool(people_mailed(scene, [row])),
        )
    ]


_PLAIN: Mapping[type, tuple[str, str]] = {
    MoveEvent: ("move", "out"),
    Unlink: ("unlink", "out"),
    AskAboutSeries: ("ask", "in"),
}


def _describe_action(row: PairRow) -> tuple[str, str, Diff]:
    """Return verb (of cli.md), direction and diff; an empty verb changes nothing."""
    draft = row.wanted.draft
    theirs = row.link.base.theirs if row.link else None
    match row.action:
        case InsertEvent() if draft is not None:
            return "create", "out", (("time", "", say_when(draft.content.time)),)
        case UpdateEvent(fields) if draft is not None and theirs is not None:
            return "update", "out", _diff(theirs, draft.content, fields)
        case DeleteEvent():
            return "delete", "out", (("event", say_when(row.booking.when), "deleted"),)
        case ApplyToBooking(event, fields) if event.content is not None and draft is not None:
            return "apply", "in", _diff(draft.content, event.content, fields)
        case CancelBooking():
            return "cancel", "in", (("status", row.booking.status, "cancelled"),)
        case OpenConflict(fields):
            return "conflict", "in", tuple((str(name), "", "") for name in sorted(fields))
    verb, direction = _PLAIN.get(type(row.action), ("", ""))
    return verb, direction, ()


def _diff(before: Content, after: Content, fields: frozenset[Field]) -> Diff:
    return tuple(
        (str(name), say_field(before, name), say_field(after, name))
        for name in ALL_FIELDS
        if name in fields
    )


def _describe_arrival(scene: Scene, row: ArrivalRow) -> list[ActionView]:
    content = row.event.content
    verbs = {Adopt: "link", Follow: "follow", MakeBooking: "book", Probable: "ask"}
    verb = verbs.get(type(row.arrival))
    if verb is None or content is None:
        return []
    return [
        ActionView(
            verb=verb,
            direction="in",
            account=scene.account.name,
            calendar=scene.summary(row.calendar),
            booking_id=row.booking.id if row.booking else None,
            title=content.title,
            event_id=row.event.id,
            diff=(("time", "", say_when(content.time)),),
            reason=row.arrival.reason,
        )
    ]
