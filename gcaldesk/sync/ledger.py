"""Writes down what became of one outbound row, in one transaction each."""

from dataclasses import replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError, MeetRefused
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import CalendarId, RunId
from gcaldesk.domain.journal import IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.snapshot import dump_content
from gcaldesk.sync.batch import tombstone_of
from gcaldesk.sync.issues import error_issue, open_issue_once
from gcaldesk.sync.making import NEW
from gcaldesk.sync.ports import UnitOfWork
from gcaldesk.sync.rows import PairRow, keep_up, seen_link
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.takeover import keep_meet
from gcaldesk.sync.tools import Tools

EVENT = "event"
NO_MEET = MeetRefused(
    "This calendar allows no Google Meet.",
    hint="Its events are made without one. Switch the rule “meet” off, or map another calendar.",
)
_MEET_FAILED = MeetRefused(
    "Google could not make a meeting.",
    hint="The event stands without one. Add a meeting in Google if it needs one.",
)


class Ledger:
    """Keeps links, outbound work and journal true to what was sent in one round."""

    def __init__(self, tools: Tools, scene: Scene, run: RunId) -> None:
        self._store = tools.store
        self._clock = tools.clock
        self._scene = scene
        self._run = run

    def without_meet(self, calendar: CalendarId, error: GcaldeskError) -> None:
        """Say once for each calendar that its events are written without a meeting."""
        with self._store.work() as unit:
            now = self._clock.now()
            issue = error_issue(IssueKind.NO_MEET, error, self._scene, now, calendar=calendar)
            open_issue_once(unit, issue)
            unit.commit()

    def link_to(self, row: PairRow, event: RemoteEvent, base: Base, generation: int) -> Link:
        """Return the link of a booking with an event of ours; it is not stored yet."""
        link = Link(
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
        return seen_link(link, event)

    def record(
        self,
        row: PairRow,
        link: Link | None,
        action: str,
        reason: str,
        *,
        keep_pending: bool = False,
        event: RemoteEvent | None = None,
        side: str = "",
    ) -> None:
        """Write down one finished action; an edit made meanwhile stays pending.

        `event` is what a write left, `side` says that one was made without leaving anything.
        """
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
            if current is not None and event is not None:
                self._keep_meet(unit, current, event)
            line = self._entry(row, action, reason)
            if event is not None or side:
                after = dump_content(event.content) if event and event.content else None
                line = replace(line, after=after, side=EVENT)
            unit.journal.write([line])
            unit.commit()
        if event is not None and event.meet_state == "failure":
            self.without_meet(row.calendar, _MEET_FAILED)

    def _keep_meet(self, unit: UnitOfWork, current: Booking, event: RemoteEvent) -> None:
        """Keep the join URL in the booking; the pair is up to date with that, others are told."""
        kept = keep_meet(current, event.meet_url, self._scene.rules)
        if kept == current:
            return
        unit.bookings.save(kept)
        account = self._scene.account.id
        link = unit.links.for_bookings(account, [current.id])[current.id]
        unit.links.save_many([keep_up(link, current, kept)])
        others = [other.id for other in unit.accounts.all() if other.id != account]
        unit.pending.put([current.id], others, quiet=True)

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

    def forget(self, row: PairRow) -> None:
        """Drop work that turned out to be none, unless a person is to decide the pair."""
        if row.link is not None and row.link.frozen_by is not None:
            return
        with self._store.work() as unit:
            unit.pending.remove([row.booking.id], self._scene.account.id)
            unit.commit()
