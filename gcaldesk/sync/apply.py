"""Writes what a read brought into the database, a thousand rows at a time.

Delivery is at least once: a crash between two chunks leaves the old cursor, the same changes come
again, and rows that are done by then plan to nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

from gcaldesk.domain.account import TrackedCalendar
from gcaldesk.domain.booking import Booking, Remark
from gcaldesk.domain.event import Field, changed_fields
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, Level
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import say_when
from gcaldesk.sync.batch import Batch
from gcaldesk.sync.clashes import Clashes
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound_rules import UNTITLED, Adopt, Follow, MakeBooking, Probable, Skip
from gcaldesk.sync.issues import (
    conflict_issue,
    held_issue,
    open_issue_once,
    probable_issue,
    rewrites_issue,
    series_issue,
)
from gcaldesk.sync.making import NEW
from gcaldesk.sync.plan import (
    ApplyToBooking,
    AskAboutSeries,
    CancelBooking,
    Gone,
    Live,
    Nothing,
    OpenConflict,
    Relink,
    Unlink,
)
from gcaldesk.sync.ports import Store, UnitOfWork
from gcaldesk.sync.rows import (
    ArrivalRow,
    Held,
    PairRow,
    Row,
    adopted_base,
    plan_pair,
    project,
    seen_link,
)
from gcaldesk.sync.scene import Scene

CHUNK = 1000
MOST_REWRITES = 3


class InboundApplier:
    """Applies the inbound rows of one account's round."""

    def __init__(self, store: Store, scene: Scene, run: RunId, report: SyncReport) -> None:
        self._store = store
        self._scene = scene
        self._run = run
        self._report = report
        self._clashes = Clashes(scene)
        self._object_for = cache(scene.object_for)

    def apply(
        self,
        rows: Sequence[Row],
        held: Sequence[Held],
        calendar: CalendarId,
        now: datetime,
        *,
        done: TrackedCalendar | None,
        caution: str = "",
        progress: Callable[[int], None] = lambda _count: None,
    ) -> None:
        """Apply rows in transactions; the last one also opens issues and saves the cursor."""
        pieces = [rows[at : at + CHUNK] for at in range(0, len(rows), CHUNK)] or [[]]
        for number, piece in enumerate(pieces, start=1):
            with self._store.work() as unit:
                batch = Batch(self._scene, self._run, self._report, now)
                if number == 1:
                    self._clashes.judge(unit, rows)
                for row in self._store.each(self._current(unit, piece)):
                    self._apply_row(unit, row, batch)
                batch.flush(unit, self._store.each)
                if number == len(pieces):
                    self.open_held(unit, held, calendar, now, caution)
                    if done is not None:
                        unit.calendars.save(self._scene.account.id, done)
                unit.commit()
            progress(min(number * CHUNK, len(rows)))

    def _current(self, unit: UnitOfWork, rows: Sequence[Row]) -> Iterator[Row]:
        """Yield the rows, planned again where booking or link changed since they were planned."""
        account = self._scene.account.id
        pairs = [row for row in rows if isinstance(row, PairRow)]
        bookings = unit.bookings.get_many(row.booking.id for row in pairs)
        links = unit.links.for_bookings(account, bookings)
        arrivals = [row for row in rows if isinstance(row, ArrivalRow)]
        known: set[EventId] = set()
        for calendar in {row.calendar for row in arrivals}:
            known |= set(
                unit.links.for_events(
                    account, calendar, (r.event.id for r in arrivals if r.calendar == calendar)
                )
            )
        for row in rows:
            if isinstance(row, ArrivalRow):
                if row.event.id not in known:
                    yield row
                continue
            booking, link = bookings.get(row.booking.id), links.get(row.booking.id)
            if booking is None or link is None:
                continue
            if booking == row.booking and link == row.link:
                yield row
            else:
                yield plan_pair(self._scene, booking, link, row.remote)

    def _apply_row(self, unit: UnitOfWork, row: Row, batch: Batch) -> None:
        if isinstance(row, ArrivalRow):
            self._apply_arrival(unit, row, batch)
            return
        assert row.link is not None
        if row.link.frozen_by is not None:
            thawed = self._thaw(unit, row, batch.now)
            if thawed is None:
                return
            row = thawed
        assert row.link is not None
        if isinstance(row.action, Nothing) and isinstance(row.remote, Live) and row.link.rewrites:
            batch.links.append(replace(row.link, rewrites=0))  # our own words came back
        self._apply_pair(unit, row, batch)

    def _apply_pair(self, unit: UnitOfWork, row: PairRow, batch: Batch) -> None:
        match row.action:
            case Relink():
                self._relink(unit, row, batch)
            case ApplyToBooking():
                self._change_booking(unit, row, batch)
            case CancelBooking(reason):
                self._cancel_booking(row, batch, reason)
            case Unlink(reason):
                assert row.link is not None
                if isinstance(row.remote, Gone):
                    batch.ended.append((row.link, reason, False))
                    batch.note("unlinked", reason, row)
            case OpenConflict():
                self._open_conflict(unit, row, batch)
            case AskAboutSeries(reason):
                assert row.link is not None
                issue = unit.issues.add(series_issue(self._scene, row, batch.now))
                unit.links.freeze([row.link], issue.id)
                self._report.conflicts += 1
                batch.note("series", reason, row, level=Level.WARNING)

    def _thaw(self, unit: UnitOfWork, row: PairRow, now: datetime) -> PairRow | None:
        """Look at a frozen pair again: it stays frozen, asks anew, or the cause went away."""
        assert row.link is not None
        assert row.link.frozen_by is not None
        issue = unit.issues.get(row.link.frozen_by)
        if issue.kind is IssueKind.HELD_PLAN and isinstance(row.remote, Gone):
            return None
        free = replace(row.link, frozen_by=None)
        again = plan_pair(self._scene, row.booking, free, row.remote)
        if issue.payload.get("verb") == "move" and isinstance(again.action, ApplyToBooking):
            return None
        if issue.kind is IssueKind.UNDONE or isinstance(again.action, AskAboutSeries):
            return None
        if isinstance(again.action, OpenConflict) and issue.kind is IssueKind.CONFLICT:
            fresh = conflict_issue(self._scene, again, now)
            unit.issues.save(
                replace(issue, payload=fresh.payload, title=fresh.title, detail=fresh.detail)
            )
            return None
        if issue.kind is IssueKind.HELD_PLAN:
            self._drop_held_row(unit, issue, row.link, now)
        else:
            unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))
        unit.links.freeze([row.link], None)
        return again

    def _drop_held_row(self, unit: UnitOfWork, issue: Issue, link: Link, now: datetime) -> None:
        rows = [row for row in issue.payload["rows"] if row["event_id"] != link.event_id]
        payload = {**issue.payload, "rows": rows}
        if rows:
            unit.issues.save(replace(issue, payload=payload))
        else:
            unit.issues.save(replace(issue, payload=payload, closed_at=now, outcome="cleared"))

    def _relink(self, unit: UnitOfWork, row: PairRow, batch: Batch) -> None:
        booking, link = project(row, self._scene)
        link = self._resend_if_due(unit, booking, link, batch)
        batch.links.append(replace(link, synced_at=batch.now))
        if booking != row.booking:
            batch.bookings[booking.id] = booking
            batch.note("meeting link kept", "Google made the meeting", row)
        assert isinstance(row.action, Relink)
        if isinstance(row.remote, Live) and row.link is not None and link.base != row.link.base:
            theirs = row.link.base.theirs
            if row.remote.event.content and changed_fields(row.remote.event.content, theirs):
                batch.note("seen", row.action.reason, row)

    def _change_booking(self, unit: UnitOfWork, row: PairRow, batch: Batch) -> None:
        action = row.action
        assert isinstance(action, ApplyToBooking)
        clash = self._clashes.blocker(unit, row)
        if clash is not None:
            row = replace(row, action=replace(action, fields=action.fields - {Field.TIME}))
            action = row.action
            assert isinstance(action, ApplyToBooking)
        booking, link = project(row, self._scene)
        if clash is not None:
            booking = self._refuse_time(row, booking, clash, batch)
        batch.bookings[booking.id] = booking
        link = self._resend_if_due(unit, booking, link, batch)
        batch.links.append(replace(link, synced_at=batch.now))
        if action.fields:
            self._report.applied += 1
            what = ", ".join(sorted(action.fields))
            reason = f"{what} {action.reason}: now {say_when(booking.when)}"
            batch.note("booking changed", reason, row, after=booking)

    def _resend_if_due(self, unit: UnitOfWork, booking: Booking, link: Link, batch: Batch) -> Link:
        """Queue the booking again where taking a field over changed what the event should say.

        Where that happens read after read, something rewrites the event each time it is written:
        after three times it is left as it is, and a person is asked (R33).
        """
        if not self._says_otherwise(booking, link):
            return replace(link, rewrites=0)
        waits = unit.pending.find(link.account_id, booking.id) is not None
        if waits:
            return link  # it goes out anyway, and for a reason of its own
        if link.rewrites >= MOST_REWRITES:
            open_issue_once(unit, rewrites_issue(self._scene, booking, link, batch.now))
            return link
        batch.resend.add(booking.id)
        return replace(link, rewrites=link.rewrites + 1)

    def _says_otherwise(self, booking: Booking, link: Link) -> bool:
        draft = self._scene.wanted(booking, link).draft
        return draft is not None and bool(changed_fields(draft.content, link.base.ours))

    def _refuse_time(
        self, row: PairRow, booking: Booking, clash: BookingId, batch: Batch
    ) -> Booking:
        action = row.action
        assert isinstance(action, ApplyToBooking)
        assert action.event.content is not None
        wished = say_when(action.event.content.time)
        text = f"Moved in Google to {wished}, not taken over: it overlaps booking {clash}."
        self._report.skipped += 1
        batch.note("time refused", text, row, level=Level.WARNING)
        return replace(booking, remarks=(*booking.remarks, Remark(batch.now, text)))

    def _cancel_booking(self, row: PairRow, batch: Batch, reason: str) -> None:
        assert row.link is not None
        cancelled = replace(
            row.booking, status=self._scene.rules.cancel_status, version=row.booking.version + 1
        )
        batch.bookings[row.booking.id] = cancelled
        batch.ended.append((row.link, reason, True))
        self._report.cancelled += 1
        batch.note("booking cancelled", reason, row, after=cancelled)

    def _open_conflict(self, unit: UnitOfWork, row: PairRow, batch: Batch) -> None:
        assert row.link is not None
        issue = unit.issues.add(conflict_issue(self._scene, row, batch.now))
        unit.links.freeze([row.link], issue.id)
        self._report.conflicts += 1
        batch.note("conflict", issue.detail, row, level=Level.WARNING)

    def _apply_arrival(self, unit: UnitOfWork, row: ArrivalRow, batch: Batch) -> None:
        match row.arrival:
            case Adopt(_, own, reason):
                assert row.booking is not None
                self._adopt(unit, row, batch, own=own, reason=reason)
            case Follow(_, reason):
                self._follow(unit, row, batch, reason=reason)
            case MakeBooking():
                code = self._object_for(row.calendar)
                if code is not None:
                    batch.made.append((row, code))
            case Probable(bookings):
                if self._asked_already(unit, row):
                    return
                unit.issues.add(probable_issue(self._scene, row, bookings, batch.now))
                self._report.skipped += 1
                reason = "Google probably has it already; see the issue"
                self._park(unit, [booking.id for booking in bookings], reason)
            case Skip(reason):
                self._report.skipped += 1
                batch.note_event("left alone", reason, row)

    def _asked_already(self, unit: UnitOfWork, row: ArrivalRow) -> bool:
        return any(
            issue.kind is IssueKind.PROBABLE_MATCH
            and (issue.calendar_id, issue.payload["event_id"]) == (row.calendar, row.event.id)
            for issue in unit.issues.open(self._scene.account.id)
        )

    def _park(self, unit: UnitOfWork, bookings: Sequence[BookingId], reason: str) -> None:
        """Keep bookings from being sent while a person decides."""
        account = self._scene.account.id
        for booking in bookings:
            waiting = unit.pending.find(account, booking)
            if waiting is not None:
                unit.pending.save(replace(waiting, reason=reason, parked=True))

    def _adopt(
        self,
        unit: UnitOfWork,
        row: ArrivalRow,
        batch: Batch,
        *,
        own: bool,
        reason: str,
    ) -> None:
        assert row.booking is not None
        event = row.event
        link = Link(
            id=NEW,
            booking_id=row.booking.id,
            account_id=self._scene.account.id,
            calendar_id=row.calendar,
            event_id=event.id,
            version=event.version,
            own=own,
            base=self._first_base(row),
            booking_version=row.booking.version,
            synced_at=batch.now,
        )
        link = seen_link(link, event)
        if unit.links.for_bookings(link.account_id, [row.booking.id]):
            # another event of this read was quicker, so this one is somebody else's
            content = event.content
            assert content is not None
            made = MakeBooking("its booking has an event already", content.title or UNTITLED)
            self._apply_arrival(unit, replace(row, arrival=made, booking=None), batch)
            return
        unit.links.add_many([link])
        stored = unit.links.for_bookings(link.account_id, [row.booking.id])[row.booking.id]
        batch.note_event("linked", reason, row, row.booking.id)
        again = plan_pair(self._scene, row.booking, stored, Live(event))
        if again.wanted.wish is Wish.ABSENT:
            batch.resend.add(row.booking.id)
        self._apply_row(unit, again, batch)
        if self._says_otherwise(row.booking, stored):
            batch.resend.add(row.booking.id)

    def _follow(self, unit: UnitOfWork, row: ArrivalRow, batch: Batch, *, reason: str) -> None:
        assert row.booking is not None
        account = self._scene.account.id
        link = unit.links.for_bookings(account, [row.booking.id])[row.booking.id]
        here = replace(link, calendar_id=row.calendar)
        unit.links.save_many([here])
        booking = self._scene.moved_to(row.booking, row.calendar)
        batch.note_event("followed", reason, row, row.booking.id)
        if booking != row.booking:
            batch.bookings[booking.id] = booking
            batch.add_images(row.booking, booking)
        self._apply_row(unit, plan_pair(self._scene, booking, here, Live(row.event)), batch)

    def _first_base(self, row: ArrivalRow) -> Base:
        assert row.booking is not None
        assert row.event.content is not None
        draft = self._scene.wanted(row.booking, None).draft
        content = draft.content if draft else row.event.content
        return adopted_base(row.event, content, row.booking)

    def open_held(
        self,
        unit: UnitOfWork,
        held: Sequence[Held],
        calendar: CalendarId,
        now: datetime,
        caution: str,
    ) -> None:
        """Open an issue for each held group and freeze its pairs."""
        batch = Batch(self._scene, self._run, self._report, now)
        entries = []
        for group in held:
            issue = unit.issues.add(held_issue(self._scene, group, calendar, caution, now))
            pairs = [row for row in group.rows if isinstance(row, PairRow)]
            unit.links.freeze([row.link for row in pairs if row.link], issue.id)
            unlinked = [row.booking.id for row in pairs if row.link is None]
            self._park(unit, unlinked, f"waits for a decision (issue {issue.id})")
            self._report.skipped += len(group.rows)
            said = f"{issue.title}: {group.cause}"
            entries.append(batch.entry("held", said, calendar, Level.WARNING))
        unit.journal.write(entries)
