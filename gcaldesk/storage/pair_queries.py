"""Read models of the page Bookings: the joined list, one week, and one pair."""

from collections.abc import Callable, Iterable
from typing import Any

from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.event import Content, changed_fields, with_fields
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.domain.pairs import EventSide, LinkState, PairDetail, PairPage, PairView
from gcaldesk.domain.snapshot import load_content
from gcaldesk.domain.views import BookingDetail, BookingFilter, BookingSync
from gcaldesk.storage.booking_rows import booking_views, conditions, scene_of
from gcaldesk.storage.bulk import among
from gcaldesk.storage.convert import to_booking
from gcaldesk.storage.unit_of_work import SqlStore, SqlUnitOfWork
from gcaldesk.sync.scene import Scene

MOST_OF_A_WEEK = 3000
COPIED = "a copy of one of our events"
PLAIN_STATES = {
    "pending": LinkState.WAITING,
    "failed": LinkState.REFUSED,
    "conflict": LinkState.CONFLICT,
    "synced": LinkState.LINKED,
    "unlinked": LinkState.ORPHAN,
}


class PairQueries:
    """Answers the page Bookings; safe from any thread."""

    def __init__(self, store: SqlStore, detail: Callable[[BookingId], BookingDetail]) -> None:
        self._store = store
        self._detail = detail
        self._tables = store.tables

    def page(self, wanted: BookingFilter, *, offset: int = 0, limit: int = 200) -> PairPage:
        """Return one page of the joined list, in the order that was asked for."""
        with self._store.view() as unit:
            query = self._query(wanted)
            total = query.count()
            rows = query.order_by(*self._order(wanted)).offset(offset).limit(limit)
            found = [to_booking(values) for values in rows.dicts()]
            return PairPage(tuple(self._pairs(unit, found)), offset, total)

    def ids(self, wanted: BookingFilter) -> tuple[BookingId, ...]:
        """Return the numbers of the whole list, in its order."""
        row = self._tables.booking
        with self._store.view():
            query = self._query(wanted, row.id).order_by(*self._order(wanted))
            return tuple(BookingId(number) for (number,) in query.tuples())

    def week(self, wanted: BookingFilter) -> tuple[PairView, ...]:
        """Return what takes place between the filter's instants, by start."""
        return self.page(wanted, limit=MOST_OF_A_WEEK).rows

    def pair(self, booking_id: BookingId) -> PairDetail:
        """Return one pair with its history; raises NotKnown."""
        detail = self._detail(booking_id)
        with self._store.view() as unit:
            pair = self._pairs(unit, [detail.view.booking])[0]
        return PairDetail(pair, detail.history, detail.issue_id)

    def _query(self, wanted: BookingFilter, *columns: Any) -> Any:
        row = self._tables.booking
        query = row.select(*columns)
        for condition in (*conditions(row, wanted), *self._linked(wanted)):
            query = query.where(condition)
        return query

    def _linked(self, wanted: BookingFilter) -> Iterable[Any]:
        row, link, pending = self._tables.booking, self._tables.link, self._tables.pending
        linked = link.select(link.booking_id)
        parked = pending.select(pending.booking_id).where(pending.parked)
        match wanted.link:
            case "linked":
                yield row.id.in_(linked)
            case "without":
                yield row.id.not_in(linked)
            case "waiting":
                yield row.id.in_(pending.select(pending.booking_id).where(~pending.parked))
            case "needs_you":
                frozen = linked.where(link.frozen_by.is_null(is_null=False))
                yield row.id.in_(frozen) | row.id.in_(parked)

    def _order(self, wanted: BookingFilter) -> tuple[Any, ...]:
        row = self._tables.booking
        column = {
            "title": row.title.collate("NOCASE"),
            "object": row.object_code,
            "status": row.status,
            "number": row.id,
        }.get(wanted.order, row.start_at)
        first = column.desc() if wanted.descending else column.asc()
        return first, row.start_at, row.id

    def _pairs(self, unit: SqlUnitOfWork, bookings: list[Booking]) -> list[PairView]:
        views = booking_views(unit, self._store, bookings)
        ids = [booking.id for booking in bookings]
        waiting = {issue.id: issue for issue in unit.issues.open()}
        kinds = {number: issue.kind for number, issue in waiting.items()}
        copies = self._copies(b.id for b in bookings if b.channel == FROM_GOOGLE)
        found: dict[BookingId, list[EventSide]] = {number: [] for number in ids}
        for account in unit.accounts.all():
            scene = scene_of(unit, account, self._store)
            links = unit.links.for_bookings(account.id, ids)
            buried = unit.tombstones.for_bookings(account.id, ids)
            for view in views:
                number = view.booking.id
                sync = next(entry for entry in view.sync if entry.account == account.name)
                copied = number in copies
                state = _state(view.booking, sync, links.get(number), kinds, copied=copied)
                link, gone = links.get(number), buried.get(number)
                issue = waiting.get(link.frozen_by) if link and link.frozen_by else None
                side = _side(scene, view.booking, sync, state, link=link, buried=gone, issue=issue)
                found[number].append(side)
        return [PairView(v, tuple(sorted(found[v.booking.id], key=_gravity))) for v in views]

    def _copies(self, bookings: Iterable[BookingId]) -> set[BookingId]:
        row = self._tables.journal
        query = row.select(row.booking_id).where(
            among(row.booking_id, bookings)
            & (row.action == "booking made")
            & row.reason.startswith(COPIED)
        )
        return {BookingId(number) for (number,) in query.tuples()}


def _gravity(side: EventSide) -> int:
    graver = (
        LinkState.REFUSED,
        LinkState.CONFLICT,
        LinkState.HELD,
        LinkState.ORPHAN,
        LinkState.WAITING,
        LinkState.COPY,
        LinkState.EXTERNAL,
        LinkState.LINKED,
    )
    return graver.index(side.state) if side.state in graver else len(graver)


def _state(
    booking: Booking,
    sync: BookingSync,
    link: Link | None,
    kinds: dict[IssueId, IssueKind],
    *,
    copied: bool,
) -> LinkState:
    state = PLAIN_STATES.get(sync.state, LinkState.OFF)
    if state is LinkState.CONFLICT and link is not None and link.frozen_by is not None:
        held = kinds.get(link.frozen_by) is IssueKind.HELD_PLAN
        return LinkState.HELD if held else LinkState.CONFLICT
    if state is LinkState.LINKED and link is not None:
        if copied:
            return LinkState.COPY
        made_there = booking.channel == FROM_GOOGLE or not link.own
        return LinkState.EXTERNAL if made_there else LinkState.LINKED
    return state


def _as_agreed(link: Link, ours: Content, theirs: Content) -> Content:
    """Return our half for an event that somebody else made: as the event, but for later changes.

    Such an event never gets our wording (the number in its title, our block), so that is no difference.
    """
    changed = changed_fields(ours, link.base.ours) | changed_fields(theirs, link.base.theirs)
    return with_fields(theirs, ours, changed)


def _side(
    scene: Scene,
    booking: Booking,
    sync: BookingSync,
    state: LinkState,
    *,
    link: Link | None,
    buried: Tombstone | None,
    issue: Issue | None,
) -> EventSide:
    draft = scene.wanted(booking, link).draft
    ours, theirs = (draft.content if draft else None), (link.base.theirs if link else None)
    if issue is not None and issue.payload.get("theirs"):
        theirs = load_content(issue.payload["theirs"])  # what waits, not what was agreed on
    if link is not None and not link.own and ours and theirs:
        ours = _as_agreed(link, ours, theirs)
    ended = buried if link is None else None
    return EventSide(
        account_id=scene.account.id,
        account=scene.account.name,
        state=state,
        reason=sync.reason,
        calendar_id=sync.calendar_id,
        calendar=sync.calendar,
        event_id=sync.event_id,
        ours=ours,
        theirs=theirs,
        differs=changed_fields(ours, theirs) if ours and theirs else frozenset(),
        own=link.own if link else True,
        synced_at=sync.synced_at,
        issue_id=link.frozen_by if link else None,
        ended_at=ended.at if ended and not ended.released else None,
        event_stays=bool(ended and ended.event_stays and not ended.released),
    )
