"""What one transaction of the inbound half writes, gathered first and written in bulk."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import BookingId, CalendarId, RunId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import image_of
from gcaldesk.sync.making import make_all
from gcaldesk.sync.ports import Each, UnitOfWork, at_once
from gcaldesk.sync.rows import ArrivalRow, PairRow
from gcaldesk.sync.scene import Scene


@dataclass(slots=True)
class Batch:
    """Changes of one transaction; `flush` writes them."""

    scene: Scene
    run: RunId
    report: SyncReport
    now: datetime
    bookings: dict[BookingId, Booking] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    made: list[tuple[ArrivalRow, str]] = field(default_factory=list)
    """Events that become bookings, with the code of their object."""
    ended: list[tuple[Link, str, bool]] = field(default_factory=list)
    """Link, cause, and whether it counts for the guard."""
    journal: list[JournalEntry] = field(default_factory=list)
    resend: set[BookingId] = field(default_factory=set)

    def entry(
        self, action: str, reason: str, calendar: CalendarId, level: Level = Level.INFO
    ) -> JournalEntry:
        """Return a journal line of this run."""
        account = self.scene.account.id
        return JournalEntry(self.now, level, action, reason, account, calendar, run_id=self.run)

    def note(
        self,
        action: str,
        reason: str,
        row: PairRow,
        *,
        level: Level = Level.INFO,
        after: Booking | None = None,
    ) -> None:
        """Write down what became of a pair; `after` is its booking where that was changed."""
        event = row.link.event_id if row.link else None
        line = self.entry(action, reason, row.calendar, level)
        line = replace(line, booking_id=row.booking.id, event_id=event)
        if after is not None:
            before = image_of(row.booking)
            line = replace(line, before=before, after=image_of(after), side="booking")
        self.journal.append(line)

    def note_event(
        self, action: str, reason: str, row: ArrivalRow, booking: BookingId | None = None
    ) -> None:
        """Write down what became of an event that had no link."""
        line = self.entry(action, reason, row.calendar)
        self.journal.append(replace(line, booking_id=booking, event_id=row.event.id))

    def add_images(self, before: Booking | None, after: Booking) -> None:
        """Add to the last line what it did to a booking."""
        image = image_of(before) if before else None
        line = self.journal.pop()
        self.journal.append(replace(line, before=image, after=image_of(after), side="booking"))

    def flush(self, unit: UnitOfWork, each: Each = at_once) -> None:
        """Write everything, and queue what other accounts have to be told."""
        account = self.scene.account.id
        others = [other.id for other in unit.accounts.all() if other.id != account]
        numbers = unit.bookings.reserve(len(self.made))
        made = make_all(each(self.made), numbers, self.scene, run=self.run, now=self.now)
        unit.bookings.add_many(made.bookings)
        self.journal += made.lines
        self.report.pulled += len(made.bookings)
        unit.bookings.save_many(list(self.bookings.values()))
        unit.links.save_many(self.links)
        unit.links.add_many(made.links)
        for link, *_ in self.ended:
            unit.links.remove(link)
        unit.tombstones.add_many(
            [
                tombstone_of(link, why, self.now, counted=counted)
                for link, why, counted in self.ended
            ]
        )
        unit.pending.remove([link.booking_id for link, *_ in self.ended], account)
        if others:
            changed = [*self.bookings, *(booking.id for booking in made.bookings)]
            unit.pending.put(changed, others, quiet=True)
        resend = self.resend - unit.pending.among(account, self.resend)
        unit.pending.put(resend, [account], quiet=True)
        unit.journal.write(self.journal)


def tombstone_of(
    link: Link, cause: str, now: datetime, *, by_us: bool = False, counted: bool = True
) -> Tombstone:
    """Return what stays of an ended pair."""
    return Tombstone(
        account_id=link.account_id,
        booking_id=link.booking_id,
        calendar_id=link.calendar_id,
        event_id=link.event_id,
        at=now,
        cause=cause,
        generation=link.generation,
        by_us=by_us,
        event_stays=by_us and not link.own,
        counted=counted,
    )
