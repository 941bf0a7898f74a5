"""Carries one outbound row out: one request at a time, and looking again where it fails."""

from dataclasses import replace

from gcaldesk.domain.block import around_unmarked
from gcaldesk.domain.errors import (
    AlreadyExists,
    BugError,
    CalendarGone,
    MeetRefused,
    NotFound,
    PreconditionFailed,
    Refused,
)
from gcaldesk.domain.event import EventDraft, Field, RemoteEvent
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, RunId, Version
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.batch import tombstone_of
from gcaldesk.sync.guests import uninvited
from gcaldesk.sync.ledger import EVENT, NO_MEET, Ledger
from gcaldesk.sync.observe import look_at
from gcaldesk.sync.outbound import plan_one
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
from gcaldesk.sync.rows import (
    INBOUND,
    PairRow,
    adopted_base,
    seen_link,
    written_base,
)
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.schedule import MAX_REWRITES
from gcaldesk.sync.tools import Tools


class Carrier:
    """Executes planned rows of one account's round."""

    def __init__(
        self,
        tools: Tools,
        scene: Scene,
        run: RunId,
        report: SyncReport,
        inbound: InboundApplier,
    ) -> None:
        self._store = tools.store
        self._writer = tools.writer
        self._clock = tools.clock
        self._scene = scene
        self._report = report
        self._ledger = Ledger(tools, scene, run)
        self._inbound = inbound

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

    def plan_again(self, booking: BookingId) -> PairRow | None:
        """Return the row as it is now, after a try that may have done part of it."""
        return self._plan_fresh(booking, NotSeen())

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
            # while the lost calendar is still mapped, it may come back with the event in it
            if not isinstance(row.action, MoveEvent) or link.calendar_id in self._scene.mapped:
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
            waiting = unit.pending.find(account, booking)
            if found is None or waiting is None:
                return None
            link = unit.links.for_bookings(account, [booking]).get(booking)
            buried = unit.tombstones.for_bookings(account, [booking]).get(booking)
        return plan_one(self._scene, found, link, buried, remote, quiet=waiting.quiet)

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
                event = self._update(row, link, draft, fields, version)
                base = written_base(link, draft.content, event, fields)
                self._report.updated += 1
                what = ", ".join(sorted(fields))
                changed = replace(seen_link(link, event), base=base)
                self._ledger.record(row, changed, "event changed", f"{what}: {reason}", event=event)
            case DeleteEvent(version, reason):
                assert link is not None
                self._delete(row, link, version)
                self._report.deleted += 1
                self._ledger.record(row, None, "event deleted", reason, side=EVENT)
            case MoveEvent(destination, reason):
                assert link is not None
                event = self._move(link, destination)
                self._report.updated += 1
                moved = replace(link, calendar_id=destination, version=event.version)
                self._ledger.record(row, moved, "event moved", reason, keep_pending=True)
                fresh = self._plan_fresh(row.booking.id, Live(event))
                if fresh is not None:
                    self.carry_out(fresh)
            case Unlink(reason):
                self._ledger.record(row, None, "unlinked", reason)
            case Nothing(reason):
                self._ledger.forget(row)
            case _:
                raise BugError(f"An inbound action cannot be sent: {row.action}.")

    def _mails(self, row: PairRow) -> str:
        return self._scene.mails(row.calendar, quiet=row.quiet)

    def _update(
        self,
        row: PairRow,
        link: Link,
        draft: EventDraft,
        fields: frozenset[Field],
        version: Version,
    ) -> RemoteEvent:
        theirs, ours = link.base.theirs.description, link.base.ours.description
        draft = replace(
            draft,
            mails=self._mails(row),
            uninvited=uninvited(draft.content, link.base),
            around=around_unmarked(theirs, ours) if link.around is None else link.around,
        )

        def write(draft: EventDraft, names: frozenset[Field]) -> RemoteEvent:
            return self._writer.update_event(
                link.calendar_id,
                draft,
                link.event_id,
                names,
                if_version=version,
                with_mark=link.own,
            )

        if Field.MEET not in fields:
            return write(draft, fields)
        if self._scene.allows_meet(link.calendar_id):
            try:
                return write(draft, fields)
            except MeetRefused as error:
                self._ledger.without_meet(link.calendar_id, error)
        else:
            self._ledger.without_meet(link.calendar_id, NO_MEET)
        return write(draft, fields - {Field.MEET})

    def _delete(self, row: PairRow, link: Link, version: Version) -> None:
        try:
            self._writer.delete_event(
                link.calendar_id, link.event_id, if_version=version, mails=self._mails(row)
            )
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
        link = self._ledger.link_to(row, event, base, former.generation)
        self._ledger.record(row, link, "linked", "its former event is there", keep_pending=True)
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
            event = self._make(row, calendar, draft)
        except AlreadyExists:
            event = self._writer.get_event(calendar, draft.id)
            if event.cancelled or event.content is None:
                self._next_generation(row, draft.id, calendar, generation)
                return
            base = adopted_base(event, draft.content, row.booking)
            link = self._ledger.link_to(row, event, base, generation)
            self._ledger.record(row, link, "linked", "it stood there already", keep_pending=True)
            fresh = self._plan_fresh(row.booking.id, Live(event))
            if fresh is not None:
                self.carry_out(fresh)
            return
        assert event.content is not None
        base = Base(draft.content, event.content)
        self._report.created += 1
        made = self._ledger.link_to(row, event, base, generation)
        self._ledger.record(row, made, "event made", reason, event=event)

    def _make(self, row: PairRow, calendar: CalendarId, draft: EventDraft) -> RemoteEvent:
        """Insert the event; where the calendar allows no meeting, without one."""
        draft = replace(draft, mails=self._mails(row))
        plain = replace(draft, content=replace(draft.content, meet=False))
        if not draft.content.meet:
            return self._writer.insert_event(calendar, draft)
        if self._scene.allows_meet(calendar):
            try:
                return self._writer.insert_event(calendar, draft)
            except MeetRefused as error:
                self._ledger.without_meet(calendar, error)
        else:
            self._ledger.without_meet(calendar, NO_MEET)
        return self._writer.insert_event(calendar, plain)

    def _reclaim(self, row: PairRow, calendar: CalendarId, event: EventId, reason: str) -> None:
        draft, destination = row.wanted.draft, row.wanted.calendar
        assert draft is not None
        assert destination is not None
        remote = look_at(self._writer, calendar, event)
        if not isinstance(remote, Live) or remote.event.content is None:
            self._insert(row, destination, draft, row.wanted.generation, reason)
            return
        content, mark = remote.event.content, remote.event.mark
        ours = (
            mark is not None
            and mark.installation in self._scene.ours(calendar)
            and (mark.booking_uid, mark.event_id) == (row.booking.uid, event)
        )
        link = self._ledger.link_to(row, remote.event, Base(content, content), 0)
        self._ledger.record(
            row, replace(link, own=ours), "linked", "its event is still there", keep_pending=True
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
