"""Sends what waits: plan, guard, then one request and one transaction for each booking."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import (
    AlreadyExists,
    BugError,
    CalendarGone,
    CalendarReadOnly,
    GcaldeskError,
    NotFound,
    PreconditionFailed,
    RateLimited,
    Refused,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.event import EventDraft, RemoteEvent
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, RunId, Version
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link, Pending, Tombstone
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import dump_content
from gcaldesk.domain.times import bounds
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.batch import NEW, tombstone_of
from gcaldesk.sync.issues import error_issue
from gcaldesk.sync.observe import look_at, window_at
from gcaldesk.sync.outbound import DAY, guard_rows, plan_one, plan_outbound
from gcaldesk.sync.plan import (
    DeleteEvent,
    Gone,
    InsertEvent,
    Live,
    MoveEvent,
    Nothing,
    NotSeen,
    ReclaimEvent,
    Remote,
    Unlink,
    UpdateEvent,
)
from gcaldesk.sync.ports import EventWriter, Store, UnitOfWork
from gcaldesk.sync.rows import (
    INBOUND,
    PairRow,
    Row,
    adopted_base,
    written_base,
)
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.schedule import MAX_REWRITES, next_try


@dataclass(frozen=True, slots=True)
class Tools:
    """What a round works with."""

    store: Store
    writer: EventWriter
    clock: Clock
    jitter: Callable[[], float]
    """Returns 0 to 1, anew at each call."""


class Sender:
    """Executes the outbound half of one account's round."""

    def __init__(self, tools: Tools, scene: Scene, run: RunId, report: SyncReport) -> None:
        self._store = tools.store
        self._writer = tools.writer
        self._clock = tools.clock
        self._jitter = tools.jitter
        self._scene = scene
        self._run = run
        self._report = report
        self._inbound = InboundApplier(tools.store, scene, run, report)

    def send_due(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        """Send everything whose time has come; stops early where going on makes no sense."""
        rows = self._plan_due()
        for number, row in enumerate(rows):
            if stopped():
                return
            if not self._send(row):
                return
            progress(number + 1, len(rows))

    def _plan_due(self) -> list[PairRow]:
        account, now = self._scene.account.id, self._clock.now()
        with self._store.work() as unit:
            due = unit.pending.due(account, now)
            bookings = unit.bookings.get_many(row.booking_id for row in due)
            links = unit.links.for_bookings(account, bookings)
            planned = plan_outbound(self._scene, unit, list(bookings.values()), now_links=links)
            idle = [row for row in planned if self._is_idle(row)]
            unit.pending.remove([row.booking.id for row in idle], account)
            unit.links.save_many(
                [
                    replace(row.link, booking_version=row.booking.version)
                    for row in idle
                    if row.link is not None and row.link.booking_version != row.booking.version
                ]
            )
            approved = {pending.booking_id for pending in due if pending.approved}
            by_calendar: dict[CalendarId, list[Row]] = defaultdict(list)
            free: list[Row] = []
            for row in planned:
                if isinstance(row.action, Nothing) or self._is_idle(row) or self._is_cut_off(row):
                    continue
                if row.booking.id in approved:
                    free.append(row)
                else:
                    by_calendar[row.link.calendar_id if row.link else row.calendar].append(row)
            for calendar, rows in by_calendar.items():
                free += self._guard(unit, calendar, rows)
            unit.commit()
        return [row for row in free if isinstance(row, PairRow)]

    def _is_idle(self, row: PairRow) -> bool:
        """Tell whether nothing is to be sent for the booking, now or later."""
        if row.link is not None and row.link.frozen_by is not None:
            return False
        if isinstance(row.action, InsertEvent):
            start = window_at(self._clock.now(), self._scene.rules).start
            return bounds(row.booking.when)[1] <= start
        return isinstance(row.action, Nothing)

    def _is_cut_off(self, row: PairRow) -> bool:
        """Tell whether the calendar could not be read in this round, so nothing is sent to it."""
        if isinstance(row.action, MoveEvent):
            return False
        tracked = self._scene.calendars.get(row.link.calendar_id if row.link else row.calendar)
        return tracked is not None and bool(tracked.problem)

    def _guard(self, unit: UnitOfWork, calendar: CalendarId, rows: list[Row]) -> list[Row]:
        account, now = self._scene.account.id, self._clock.now()
        tracked = self._scene.calendars.get(calendar)
        live = unit.links.count(account, calendar)
        free, held = guard_rows(
            self._scene,
            rows,
            live=live,
            today=unit.tombstones.count_since(account, calendar, now - DAY),
            caution=tracked.caution if tracked else "",
            # the first bookings of a calendar are meant to be many
            first_sync=not live or tracked is None or not tracked.last_full_at,
        )
        self._inbound.open_held(unit, held, calendar, now, "")
        return free

    def _send(self, row: PairRow) -> bool:
        """Send one booking; returns whether the others may follow."""
        booking = row.booking
        try:
            self.carry_out(row)
        except (CalendarGone, CalendarReadOnly) as error:
            kind = (
                IssueKind.CALENDAR_GONE if isinstance(error, CalendarGone) else IssueKind.READ_ONLY
            )
            self._failed(booking, error, kind=kind, calendar=row.calendar)
        except Refused as error:
            self._failed(booking, error, kind=IssueKind.REFUSED, park=True)
        except Transient as error:
            self._failed(booking, error)
            return False
        except UserActionNeeded as error:
            self._failed(booking, error)
            raise
        except GcaldeskError as error:
            self._failed(booking, error, kind=IssueKind.REFUSED, park=True)
        return True

    def carry_out(self, row: PairRow) -> None:
        """Execute a row, planning it anew whenever Google's event turns out to be another.

        Raises:
            Refused: it changed under our hands five times in a row (R30).
        """
        tries = 0
        while tries < MAX_REWRITES:
            if isinstance(row.action, INBOUND) or (
                isinstance(row.action, Unlink) and isinstance(row.remote, Gone)
            ):
                self._inbound.apply([row], [], row.calendar, self._clock.now(), done=None)
                remote: Remote = NotSeen()
            else:
                try:
                    self._write(row)
                except (PreconditionFailed, NotFound):
                    tries += 1
                    remote = self._look_again(row)
                else:
                    return
            fresh = self._plan_fresh(row.booking.id, remote)
            if fresh is None:
                return
            row = fresh
        raise Refused(
            "The event kept changing while it was written.",
            detail="Five tries in a row met another version.",
            hint="It is tried again with the next change of the booking.",
        )

    def _look_again(self, row: PairRow) -> Remote:
        """Look where the link points now: a row that moves the event has changed it meanwhile."""
        account, booking = self._scene.account.id, row.booking.id
        with self._store.view() as unit:
            link = unit.links.for_bookings(account, [booking]).get(booking)
        if link is None:
            return NotSeen()
        try:
            return look_at(self._writer, link.calendar_id, link.event_id)
        except CalendarGone:
            if not isinstance(row.action, MoveEvent):
                raise
        # A person mapped the object elsewhere because its calendar was lost: nothing can be moved
        # out of what cannot be seen, so the event is made anew in the new calendar.
        with self._store.work() as unit:
            ended = tombstone_of(link, "its calendar is out of reach", self._clock.now())
            unit.links.remove(link)
            unit.tombstones.add_many([replace(ended, released=True)])
            unit.commit()
        return NotSeen()

    def _plan_fresh(self, booking: BookingId, remote: Remote) -> PairRow | None:
        account = self._scene.account.id
        with self._store.view() as unit:
            found = unit.bookings.get_many([booking]).get(booking)
            if found is None or not unit.pending.among(account, [booking]):
                return None
            link = unit.links.for_bookings(account, [booking]).get(booking)
            buried = unit.tombstones.for_bookings(account, [booking]).get(booking)
        return plan_one(self._scene, found, link, buried, remote)

    def _write(self, row: PairRow) -> None:
        link, draft = row.link, row.wanted.draft
        match row.action:
            case InsertEvent(calendar, reason, generation):
                assert draft is not None
                if not generation or not self._take_back(row, draft):
                    self._insert(row, calendar, draft, generation, reason)
            case ReclaimEvent(calendar, event_id, reason):
                self._reclaim(row, calendar, event_id, reason)
            case UpdateEvent(fields, version, reason):
                assert draft is not None
                assert link is not None
                event = self._writer.update_event(
                    link.calendar_id,
                    draft,
                    link.event_id,
                    fields,
                    if_version=version,
                    with_mark=link.own,
                )
                base = written_base(link, draft.content, event, fields)
                self._report.updated += 1
                what = ", ".join(sorted(fields))
                self._record(
                    row,
                    replace(link, base=base, version=event.version),
                    "event changed",
                    f"{what}: {reason}",
                )
            case DeleteEvent(version, reason):
                assert link is not None
                self._delete(link, version)
                self._report.deleted += 1
                self._record(row, None, "event deleted", reason)
            case MoveEvent(destination, reason):
                assert link is not None
                event = self._move(link, destination)
                self._report.updated += 1
                moved = replace(link, calendar_id=destination, version=event.version)
                self._record(row, moved, "event moved", reason, keep_pending=True)
                fresh = self._plan_fresh(row.booking.id, Live(event))
                if fresh is not None:
                    self.carry_out(fresh)
            case Unlink(reason):
                self._record(row, None, "unlinked", reason)
            case Nothing(reason):
                self._forget(row)
            case _:
                raise BugError(f"An inbound action cannot be sent: {row.action}.")

    def _delete(self, link: Link, version: Version) -> None:
        try:
            self._writer.delete_event(link.calendar_id, link.event_id, if_version=version)
        except NotFound:  # a lost reply, or somebody was quicker: both mean done
            look_at(self._writer, link.calendar_id, link.event_id)

    def _move(self, link: Link, destination: CalendarId) -> RemoteEvent:
        try:
            return self._writer.move_event(link.calendar_id, link.event_id, destination)
        except NotFound:  # moved already, and the reply was lost
            found = self._writer.get_event(destination, link.event_id)
            if found.cancelled:
                raise
            return found

    def _take_back(self, row: PairRow, draft: EventDraft) -> bool:
        """Link the booking's former event where it is alive (kept, or undeleted in Google)."""
        with self._store.view() as unit:
            found = unit.tombstones.for_bookings(self._scene.account.id, [row.booking.id])
        former = found[row.booking.id]
        try:
            event = self._writer.get_event(former.calendar_id, former.event_id)
        except NotFound:
            return False
        mark = event.mark
        ours = mark is not None and (mark.booking_uid, mark.event_id) == (row.booking.uid, event.id)
        if event.cancelled or event.content is None or not ours:
            return False
        base = adopted_base(event, draft.content, row.booking)
        link = self._link(row, event, base, former.generation)
        self._record(row, link, "linked", "its former event is there", keep_pending=True)
        fresh = self._plan_fresh(row.booking.id, Live(event))
        if fresh is not None:
            self.carry_out(fresh)
        return True

    def _insert(
        self,
        row: PairRow,
        calendar: CalendarId,
        draft: EventDraft,
        generation: int,
        reason: str,
    ) -> None:
        try:
            event = self._writer.insert_event(calendar, draft)
        except AlreadyExists:
            event = self._writer.get_event(calendar, draft.id)
            if event.cancelled or event.content is None:
                self._next_generation(row, draft.id, calendar, generation)
                return
            base = adopted_base(event, draft.content, row.booking)
            link = self._link(row, event, base, generation)
            self._record(row, link, "linked", "it stood there already", keep_pending=True)
            fresh = self._plan_fresh(row.booking.id, Live(event))
            if fresh is not None:
                self.carry_out(fresh)
            return
        assert event.content is not None
        base = Base(draft.content, event.content)
        self._report.created += 1
        self._record(row, self._link(row, event, base, generation), "event made", reason)

    def _reclaim(self, row: PairRow, calendar: CalendarId, event: EventId, reason: str) -> None:
        draft, destination = row.wanted.draft, row.wanted.calendar
        assert draft is not None
        assert destination is not None
        remote = look_at(self._writer, calendar, event)
        if not isinstance(remote, Live) or remote.event.content is None:
            self._insert(row, destination, draft, row.wanted.generation, reason)
            return
        content = remote.event.content
        link = self._link(row, remote.event, Base(content, content), 0)
        self._record(
            row, replace(link, own=False), "linked", "its event is still there", keep_pending=True
        )
        fresh = self._plan_fresh(row.booking.id, NotSeen())
        if fresh is not None:
            self.carry_out(fresh)

    def _next_generation(
        self, row: PairRow, event: EventId, calendar: CalendarId, generation: int
    ) -> None:
        """An id that was deleted is never free again: go on with the next (facts 3.1)."""
        account, now = self._scene.account.id, self._clock.now()
        with self._store.work() as unit:
            unit.tombstones.add_many(
                [
                    Tombstone(
                        account,
                        row.booking.id,
                        calendar,
                        event,
                        now,
                        "its id was used before",
                        generation,
                        released=True,
                    )
                ]
            )
            unit.commit()
        fresh = self._plan_fresh(row.booking.id, NotSeen())
        if fresh is not None:
            self._write(fresh)

    def _link(self, row: PairRow, event: RemoteEvent, base: Base, generation: int) -> Link:
        return Link(
            id=NEW,
            booking_id=row.booking.id,
            account_id=self._scene.account.id,
            calendar_id=event.calendar_id,
            event_id=event.id,
            version=event.version,
            own=True,
            base=base,
            booking_version=row.booking.version,
            generation=generation,
        )

    def _record(
        self,
        row: PairRow,
        link: Link | None,
        action: str,
        reason: str,
        *,
        keep_pending: bool = False,
    ) -> None:
        """Write down one finished action; an edit made meanwhile stays pending."""
        account, now = self._scene.account.id, self._clock.now()
        with self._store.work() as unit:
            current = unit.bookings.get_many([row.booking.id]).get(row.booking.id)
            if link is None and row.link is not None:
                unit.links.remove(row.link)
                unit.tombstones.add_many([tombstone_of(row.link, reason, now, by_us=True)])
            elif link is not None:
                link = replace(link, synced_at=now, booking_version=row.booking.version)
                if link.id == NEW:
                    unit.links.add_many([link])
                else:
                    unit.links.save_many([link])
            unchanged = current is not None and current.version == row.booking.version
            if unchanged and not keep_pending:
                unit.pending.remove([row.booking.id], account)
            unit.journal.write([self._entry(row, action, reason)])
            unit.commit()

    def _entry(self, row: PairRow, action: str, reason: str) -> JournalEntry:
        draft = row.wanted.draft
        event = row.link.event_id if row.link else (draft.id if draft else None)
        return JournalEntry(
            at=self._clock.now(),
            level=Level.INFO,
            action=action,
            reason=reason,
            account_id=self._scene.account.id,
            calendar_id=row.calendar,
            booking_id=row.booking.id,
            event_id=event,
            run_id=self._run,
            before=dump_content(row.link.base.theirs) if row.link else None,
        )

    def _forget(self, row: PairRow) -> None:
        if row.link is not None and row.link.frozen_by is not None:
            return
        with self._store.work() as unit:
            unit.pending.remove([row.booking.id], self._scene.account.id)
            unit.commit()

    def _failed(
        self,
        booking: Booking,
        error: GcaldeskError,
        *,
        kind: IssueKind | None = None,
        calendar: CalendarId | None = None,
        park: bool = False,
    ) -> None:
        """Keep one failed booking with its reason; it never stops the others."""
        account, now = self._scene.account.id, self._clock.now()
        self._report.failed += 1
        reason = " ".join(part for part in (error.title, error.detail) if part)
        with self._store.work() as unit:
            waiting = unit.pending.find(account, booking.id)
            attempts = (waiting.attempts if waiting else 0) + 1
            wait = error.retry_after if isinstance(error, RateLimited) else None
            when = next_try(now, attempts, jitter=self._jitter(), retry_after=wait)
            approved = waiting.approved if waiting else False
            unit.pending.save(Pending(booking.id, account, attempts, when, reason, park, approved))
            if kind is not None:
                issue = error_issue(
                    kind,
                    error,
                    self._scene,
                    now,
                    calendar=calendar,
                    booking=None if calendar else booking,
                )
                open_issue_once(unit, issue)
                self._report.problems.append(str(error))
            level = Level.ERROR if park else Level.WARNING
            unit.journal.write(
                [
                    JournalEntry(
                        now,
                        level,
                        "failed",
                        reason,
                        account,
                        calendar,
                        booking.id,
                        run_id=self._run,
                    )
                ]
            )
            unit.commit()


def open_issue_once(unit: UnitOfWork, issue: Issue) -> None:
    """Open an issue unless one of its kind is open for the same thing."""
    for known in unit.issues.open(issue.account_id):
        same = (known.kind, known.calendar_id, known.booking_id)
        if same == (issue.kind, issue.calendar_id, issue.booking_id):
            return
    unit.issues.add(issue)
