"""Writes what a read brought into the database, some hundred rows at a time.

Delivery is at least once: a crash between two chunks leaves the old cursor, the same changes come
again, and rows that are done by then plan to nothing.
"""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from gcaldesk.domain.account import TrackedCalendar
from gcaldesk.domain.booking import FROM_GOOGLE, Booking, Remark
from gcaldesk.domain.event import Field, changed_fields
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, LinkId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link, Pending, Tombstone
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import dump_when, say_when
from gcaldesk.domain.times import bounds
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound_rules import Adopt, Follow, MakeBooking, Probable, Skip
from gcaldesk.sync.issues import conflict_issue, held_issue, probable_issue
from gcaldesk.sync.plan import (
    ApplyToBooking,
    CancelBooking,
    Gone,
    Live,
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
)
from gcaldesk.sync.scene import Scene

CHUNK = 300
NEW = LinkId(0)


@dataclass(slots=True)
class Batch:
    """What one transaction is to write."""

    bookings: dict[BookingId, Booking] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    new_links: list[Link] = field(default_factory=list)
    made: list[tuple[ArrivalRow, Booking]] = field(default_factory=list)
    ended: list[tuple[Link, str]] = field(default_factory=list)
    journal: list[JournalEntry] = field(default_factory=list)
    resend: set[BookingId] = field(default_factory=set)


class InboundApplier:
    """Applies the inbound rows of one account's round."""

    def __init__(self, store: Store, scene: Scene, run: RunId, report: SyncReport) -> None:
        self._store = store
        self._scene = scene
        self._run = run
        self._report = report

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
                batch = Batch()
                for row in self._current(unit, piece):
                    self._apply_row(unit, row, batch, now)
                self._flush(unit, batch, now)
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

    def _apply_row(self, unit: UnitOfWork, row: Row, batch: Batch, now: datetime) -> None:
        if isinstance(row, ArrivalRow):
            self._apply_arrival(unit, row, batch, now)
            return
        assert row.link is not None
        if row.link.frozen_by is not None:
            thawed = self._thaw(unit, row, now)
            if thawed is None:
                return
            row = thawed
        match row.action:
            case Relink():
                self._relink(row, batch, now)
            case ApplyToBooking():
                self._change_booking(unit, row, batch, now)
            case CancelBooking(reason):
                self._cancel_booking(row, batch, now, reason)
            case Unlink(reason):
                assert row.link is not None
                if isinstance(row.remote, Gone):
                    batch.ended.append((row.link, reason))
                    self._note(batch, now, "unlinked", reason, row)
            case OpenConflict():
                self._open_conflict(unit, row, now, batch)

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

    def _relink(self, row: PairRow, batch: Batch, now: datetime) -> None:
        booking, link = project(row, self._scene)
        batch.links.append(replace(link, synced_at=now))
        assert isinstance(row.action, Relink)
        if isinstance(row.remote, Live) and row.link is not None and link.base != row.link.base:
            theirs = row.link.base.theirs
            if row.remote.event.content and changed_fields(row.remote.event.content, theirs):
                self._note(batch, now, "seen", row.action.reason, row)
        self._resend_if_due(booking, link, batch)

    def _change_booking(self, unit: UnitOfWork, row: PairRow, batch: Batch, now: datetime) -> None:
        action = row.action
        assert isinstance(action, ApplyToBooking)
        clash = self._clash(unit, row)
        if clash is not None:
            row = replace(row, action=replace(action, fields=action.fields - {Field.TIME}))
            action = row.action
            assert isinstance(action, ApplyToBooking)
        booking, link = project(row, self._scene)
        if clash is not None:
            booking = self._refuse_time(row, booking, clash, batch, now)
        batch.bookings[booking.id] = booking
        batch.links.append(replace(link, synced_at=now))
        if action.fields:
            self._report.applied += 1
            what = ", ".join(sorted(action.fields))
            before = {"title": row.booking.title, "time": dump_when(row.booking.when)}
            reason = f"{what} {action.reason}: now {say_when(booking.when)}"
            self._note(batch, now, "booking changed", reason, row, before=before)
        self._resend_if_due(booking, link, batch)

    def _resend_if_due(self, booking: Booking, link: Link, batch: Batch) -> None:
        """Queue the booking again where taking a field over changed what the event should say."""
        draft = self._scene.wanted(booking, link).draft
        if draft is not None and changed_fields(draft.content, link.base.ours):
            batch.resend.add(booking.id)

    def _clash(self, unit: UnitOfWork, row: PairRow) -> BookingId | None:
        action, rules = row.action, self._scene.rules
        assert isinstance(action, ApplyToBooking)
        if Field.TIME not in action.fields or rules.ignore_validation_errors:
            return None
        assert action.event.content is not None
        start, end = bounds(action.event.content.time)
        idle = (rules.cancel_status, *rules.delete_on)
        found = unit.bookings.overlapping(row.booking.object_code, start, end, idle=idle)
        return next((other for other in found if other != row.booking.id), None)

    def _refuse_time(
        self, row: PairRow, booking: Booking, clash: BookingId, batch: Batch, now: datetime
    ) -> Booking:
        action = row.action
        assert isinstance(action, ApplyToBooking)
        assert action.event.content is not None
        wished = say_when(action.event.content.time)
        text = f"Moved in Google to {wished}, not taken over: it overlaps booking {clash}."
        self._report.skipped += 1
        self._note(batch, now, "time refused", text, row, level=Level.WARNING)
        return replace(booking, remarks=(*booking.remarks, Remark(now, text)))

    def _cancel_booking(self, row: PairRow, batch: Batch, now: datetime, reason: str) -> None:
        assert row.link is not None
        before = {"status": row.booking.status}
        batch.bookings[row.booking.id] = replace(
            row.booking, status=self._scene.rules.cancel_status, version=row.booking.version + 1
        )
        batch.ended.append((row.link, reason))
        self._report.cancelled += 1
        self._note(batch, now, "booking cancelled", reason, row, before=before)

    def _open_conflict(self, unit: UnitOfWork, row: PairRow, now: datetime, batch: Batch) -> None:
        assert row.link is not None
        issue = unit.issues.add(conflict_issue(self._scene, row, now))
        unit.links.freeze([row.link], issue.id)
        self._report.conflicts += 1
        self._note(batch, now, "conflict", issue.detail, row, level=Level.WARNING)

    def _apply_arrival(
        self, unit: UnitOfWork, row: ArrivalRow, batch: Batch, now: datetime
    ) -> None:
        match row.arrival:
            case Adopt(_, own, reason):
                assert row.booking is not None
                self._adopt(unit, row, batch, now, own=own, reason=reason)
            case Follow(_, reason):
                self._follow(unit, row, batch, now, reason=reason)
            case MakeBooking(_, title):
                code = self._scene.object_for(row.calendar)
                if code is not None:
                    batch.made.append((row, self._new_booking(row, code, title)))
            case Probable(bookings):
                unit.issues.add(probable_issue(self._scene, row, bookings, now))
                self._report.skipped += 1
                self._park(unit, [booking.id for booking in bookings])
            case Skip(reason):
                self._report.skipped += 1
                self._note_event(batch, now, "left alone", reason, row)

    def _park(self, unit: UnitOfWork, bookings: Sequence[BookingId]) -> None:
        """Keep bookings from being sent while a person decides whether they are there already."""
        reason = "Google probably has it already; see the issue"
        for booking in bookings:
            unit.pending.save(Pending(booking, self._scene.account.id, reason=reason, parked=True))

    def _new_booking(self, row: ArrivalRow, code: str, title: str) -> Booking:
        content = row.event.content
        assert content is not None
        rules = self._scene.rules
        return Booking(
            id=BookingId(0),
            uid=uuid.uuid4().hex,
            object_code=code,
            title=title,
            status=rules.inbound_status,
            type="booking",
            when=content.time,
            description=content.description,
            location=content.location,
            fields={rules.external_id_field: row.event.id},
            channel=FROM_GOOGLE,
        )

    def _adopt(
        self,
        unit: UnitOfWork,
        row: ArrivalRow,
        batch: Batch,
        now: datetime,
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
            synced_at=now,
        )
        unit.links.add_many([link])
        stored = unit.links.for_bookings(link.account_id, [row.booking.id])[row.booking.id]
        self._note_event(batch, now, "linked", reason, row, booking=row.booking.id)
        again = plan_pair(self._scene, row.booking, stored, Live(event))
        if again.wanted.wish is Wish.ABSENT:
            batch.resend.add(row.booking.id)
        self._apply_row(unit, again, batch, now)
        self._resend_if_due(row.booking, stored, batch)

    def _follow(
        self, unit: UnitOfWork, row: ArrivalRow, batch: Batch, now: datetime, *, reason: str
    ) -> None:
        assert row.booking is not None
        account = self._scene.account.id
        link = unit.links.for_bookings(account, [row.booking.id])[row.booking.id]
        here = replace(link, calendar_id=row.calendar)
        unit.links.save_many([here])
        self._note_event(batch, now, "followed", reason, row, booking=row.booking.id)
        booking = self._take_object(row.booking, row.calendar)
        if booking != row.booking:
            batch.bookings[booking.id] = booking
        self._apply_row(unit, plan_pair(self._scene, booking, here, Live(row.event)), batch, now)

    def _take_object(self, booking: Booking, calendar: CalendarId) -> Booking:
        """Return the booking on an object of the calendar that its event now stands in."""
        code = self._scene.object_for(calendar)
        if code is None or self._scene.belongs(booking.object_code, calendar):
            return booking
        return replace(booking, object_code=code, version=booking.version + 1)

    def _first_base(self, row: ArrivalRow) -> Base:
        assert row.booking is not None
        assert row.event.content is not None
        draft = self._scene.wanted(row.booking, None).draft
        content = draft.content if draft else row.event.content
        return adopted_base(row.event, content, row.booking)

    def _flush(self, unit: UnitOfWork, batch: Batch, now: datetime) -> None:
        account = self._scene.account.id
        others = [other.id for other in unit.accounts.all() if other.id != account]
        made = unit.bookings.add_many([booking for _, booking in batch.made])
        for (row, _), booking in zip(batch.made, made, strict=True):
            batch.new_links.append(self._link_made(row, booking, now))
            self._note_event(
                batch, now, "booking made", row.arrival.reason, row, booking=booking.id
            )
        self._report.pulled += len(made)
        unit.bookings.save_many(list(batch.bookings.values()))
        unit.links.save_many(batch.links)
        unit.links.add_many(batch.new_links)
        for link, _ in batch.ended:
            unit.links.remove(link)
        unit.tombstones.add_many([tombstone_of(link, cause, now) for link, cause in batch.ended])
        unit.pending.remove([link.booking_id for link, _ in batch.ended], account)
        unit.pending.put([*batch.bookings, *(booking.id for booking in made)], others)
        unit.pending.put(batch.resend - unit.pending.among(account, batch.resend), [account])
        unit.journal.write(batch.journal)

    def _link_made(self, row: ArrivalRow, booking: Booking, now: datetime) -> Link:
        event = row.event
        assert event.content is not None
        draft = self._scene.wanted(booking, None).draft
        ours = draft.content if draft else event.content
        return Link(
            id=NEW,
            booking_id=booking.id,
            account_id=self._scene.account.id,
            calendar_id=row.calendar,
            event_id=event.id,
            version=event.version,
            own=False,
            base=Base(ours=ours, theirs=event.content),
            booking_version=booking.version,
            synced_at=now,
        )

    def open_held(
        self,
        unit: UnitOfWork,
        held: Sequence[Held],
        calendar: CalendarId,
        now: datetime,
        caution: str,
    ) -> None:
        """Open an issue for each held group and freeze its pairs."""
        entries = []
        for group in held:
            issue = unit.issues.add(held_issue(self._scene, group, calendar, caution, now))
            links = [row.link for row in group.rows if isinstance(row, PairRow) and row.link]
            unit.links.freeze(links, issue.id)
            self._report.skipped += len(group.rows)
            entries.append(
                self._entry(now, "held", f"{issue.title}: {group.cause}", calendar, Level.WARNING)
            )
        unit.journal.write(entries)

    def _entry(
        self, now: datetime, action: str, reason: str, calendar: CalendarId, level: Level
    ) -> JournalEntry:
        account = self._scene.account.id
        return JournalEntry(now, level, action, reason, account, calendar, run_id=self._run)

    def _note(
        self,
        batch: Batch,
        now: datetime,
        action: str,
        reason: str,
        row: PairRow,
        *,
        level: Level = Level.INFO,
        before: dict[str, Any] | None = None,
    ) -> None:
        entry = self._entry(now, action, reason, row.calendar, level)
        event = row.link.event_id if row.link else None
        batch.journal.append(
            replace(entry, booking_id=row.booking.id, event_id=event, before=before)
        )

    def _note_event(
        self,
        batch: Batch,
        now: datetime,
        action: str,
        reason: str,
        row: ArrivalRow,
        *,
        booking: BookingId | None = None,
    ) -> None:
        entry = self._entry(now, action, reason, row.calendar, Level.INFO)
        batch.journal.append(replace(entry, booking_id=booking, event_id=row.event.id))


def tombstone_of(link: Link, cause: str, now: datetime) -> Tombstone:
    """Return what stays of an ended pair."""
    return Tombstone(
        account_id=link.account_id,
        booking_id=link.booking_id,
        calendar_id=link.calendar_id,
        event_id=link.event_id,
        at=now,
        cause=cause,
        generation=link.generation,
    )
