"""Taking many bookings in at once, from a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.inputs import BadRow, FileRows, ImportRow
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.snapshot import say_when
from gcaldesk.services.bookings import known_object, new_booking
from gcaldesk.sync.ports import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of it."""

    made: tuple[Booking, ...]
    """Without numbers where nothing was stored."""
    known: int
    """Rows that were taken in before, by their uid."""
    bad: tuple[BadRow, ...]
    stored: bool


def import_rows(
    *, store: Store, clock: Clock, found: FileRows, skip_bad: bool, dry_run: bool
) -> Imported:
    """Store the file's bookings in one transaction; none where a row is bad, unless told to skip.

    Nobody is mailed because of it. A booking whose uid is known is left as it is.
    """
    with store.work() as unit:
        known = unit.bookings.by_uids({row.uid for row in found.rows if row.uid})
        fresh, again = _fresh(found.rows, set(known))
        bookings, worse = _judge(unit, fresh)
        bad = tuple(sorted((*found.bad, *worse), key=lambda row: row.line))
        if dry_run or (bad and not skip_bad):
            return Imported(tuple(bookings), again, bad, stored=False)
        made = unit.bookings.add_many(bookings)
        accounts = [account.id for account in unit.accounts.all()]
        unit.pending.put([booking.id for booking in made], accounts, quiet=True)
        now = clock.now()
        unit.journal.write(
            [
                JournalEntry(now, Level.INFO, "booking made", f"{say_when(b.when)}, from a file",
                             booking_id=b.id)
                for b in made
            ]
        )  # fmt: skip
        unit.commit()
    return Imported(tuple(made), again, bad, stored=True)


def _fresh(rows: Sequence[ImportRow], known: set[str]) -> tuple[list[ImportRow], int]:
    """Return the rows that are new, each uid once, and how many are not."""
    fresh = []
    for row in rows:
        if row.uid in known:
            continue
        if row.uid:
            known.add(row.uid)
        fresh.append(row)
    return fresh, len(rows) - len(fresh)


def _judge(unit: UnitOfWork, rows: Sequence[ImportRow]) -> tuple[list[Booking], list[BadRow]]:
    bookings, bad = [], []
    for row in rows:
        try:
            obj = known_object(unit, row.request.object_code)
            if row.timezone:
                obj = replace(obj, timezone=row.timezone)
            bookings.append(replace(new_booking(unit, obj, row.request), uid=row.uid))
        except InvalidInput as error:
            bad.append(BadRow(row.line, str(error)))
    return bookings, bad
