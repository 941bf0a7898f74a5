"""The repositories of one transaction: bookings, links and the work between them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from peewee import fn

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId, IssueId
from gcaldesk.domain.link import Link, Pending, Tombstone
from gcaldesk.storage.bulk import (
    Columns,
    among,
    custom_field,
    first_row,
    index_of_field,
    insert_all,
    pick,
)
from gcaldesk.storage.convert import (
    booking_columns,
    link_columns,
    to_booking,
    to_link,
    to_pending,
    to_tombstone,
)
from gcaldesk.storage.rows import Tables


def _numbered(booking: Booking, number: tuple[BookingId, str]) -> Booking:
    return replace(booking, id=number[0], uid=booking.uid or number[1])


class SqlBookings:
    """Bookings."""

    def __init__(self, tables: Tables, new_id: Callable[[], str]) -> None:
        self._row = tables.booking
        self._new_id = new_id

    def add(self, booking: Booking) -> Booking:
        """Store a new booking and return it with its number."""
        return self.add_many([booking])[0]

    def reserve(self, count: int) -> list[tuple[BookingId, str]]:
        """Return numbers and uids for so many new bookings of this transaction.

        The numbers are chosen here: the transaction holds the only write lock.
        """
        if not count:
            return []
        highest = self._row.select(fn.MAX(self._row.id)).scalar() or 0
        used = self._row.raw("SELECT seq FROM sqlite_sequence WHERE name = 'booking'").tuples()
        first = max([highest, *(seq for (seq,) in used)]) + 1
        return [(BookingId(number), self._new_id()) for number in range(first, first + count)]

    def add_many(self, bookings: Sequence[Booking]) -> list[Booking]:
        """Store new bookings and return them; those without a number or a uid get one, in order."""
        numbers = iter(self.reserve(sum(not booking.id for booking in bookings)))
        made = [
            booking if booking.id else _numbered(booking, next(numbers)) for booking in bookings
        ]
        insert_all(self._row, booking_columns(made))
        return made

    def get(self, booking: BookingId) -> Booking:
        """Return one booking; raises NotKnown."""
        found = self.get_many([booking])
        if booking not in found:
            raise NotKnown(
                f"There is no booking {booking}.",
                hint="“gcaldesk booking list” shows those that exist.",
            )
        return found[booking]

    def get_many(self, bookings: Iterable[BookingId]) -> dict[BookingId, Booking]:
        """Return those that exist."""
        return {b.id: b for b in self._select(self._row.id, bookings)}

    def by_uids(self, uids: Iterable[str]) -> dict[str, Booking]:
        """Return those that exist by uid."""
        return {b.uid: b for b in self._select(self._row.uid, uids)}

    def by_external_ids(self, field: str, values: Iterable[str]) -> dict[str, Booking]:
        """Return bookings whose custom field carries one of the values."""
        found = self._select(custom_field(self._row, field), values)
        return {b.fields[field]: b for b in found}

    def index_field(self, field: str) -> None:
        """Make finding bookings by a custom field cost what is found, not what is stored."""
        self._row._meta.database.execute_sql(index_of_field(field))  # noqa: SLF001  # peewee's name

    def _select(self, column: Any, values: Iterable[object]) -> Iterable[Booking]:
        wanted = list(values)
        if not wanted:
            return []
        return [to_booking(row) for row in self._row.select().where(among(column, wanted)).dicts()]

    def save(self, booking: Booking) -> None:
        """Replace one booking."""
        self.save_many([booking])

    def save_many(self, bookings: Sequence[Booking]) -> None:
        """Replace bookings."""
        for booking in bookings:
            row = first_row(booking_columns([booking]))
            number = row.pop("id")
            self._row.update(row).where(self._row.id == number).execute()

    def delete(self, booking: BookingId) -> None:
        """Remove one booking."""
        self._row.delete().where(self._row.id == booking).execute()

    def overlapping(
        self, object_code: str, start: datetime, end: datetime, *, idle: tuple[str, ...]
    ) -> list[BookingId]:
        """Return bookings of the object that touch [start, end) and are not in an idle status."""
        row = self._row
        query = row.select(row.id).where(
            (row.object_code == object_code)
            & (row.start_at < end)
            & (row.end_at > start)
            & row.status.not_in(list(idle))
        )
        return [BookingId(number) for (number,) in query.tuples()]

    def ids_of_objects(
        self, objects: Iterable[str] | None, *, ending_after: datetime
    ) -> list[BookingId]:
        """Return bookings that end after an instant; of all objects if None is given."""
        row = self._row
        query = row.select(row.id).where(row.end_at > ending_after)
        if objects is not None:
            query = query.where(row.object_code.in_(list(objects)))
        return [BookingId(number) for (number,) in query.tuples()]

    def chosen_calendars(self) -> list[CalendarId]:
        """Return the calendars that single bookings stand in instead of their object's."""
        row = self._row
        query = row.select(row.calendar_id).where(row.calendar_id != "").distinct()
        return [CalendarId(calendar) for (calendar,) in query.order_by(row.calendar_id).tuples()]


class SqlLinks:
    """Links."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.link

    def of_booking(self, booking: BookingId) -> list[Link]:
        """Return the booking's links in every account."""
        return self._select(self._row.booking_id == booking)

    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Link]:
        """Return the account's links of these bookings."""
        row, wanted = self._row, list(bookings)
        if not wanted:
            return {}
        found = self._select((row.account_id == account) & among(row.booking_id, wanted))
        return {link.booking_id: link for link in found}

    def for_events(
        self, account: AccountId, calendar: CalendarId, events: Iterable[EventId]
    ) -> dict[EventId, Link]:
        """Return the links of these events of one calendar."""
        row, wanted = self._row, list(events)
        if not wanted:
            return {}
        here = (row.account_id == account) & (row.calendar_id == calendar)
        return {link.event_id: link for link in self._select(here & among(row.event_id, wanted))}

    def of_calendar(self, account: AccountId, calendar: CalendarId) -> list[Link]:
        """Return every link of one calendar."""
        row = self._row
        return self._select((row.account_id == account) & (row.calendar_id == calendar))

    def count(self, account: AccountId, calendar: CalendarId) -> int:
        """Count the links of one calendar."""
        row = self._row
        here = (row.account_id == account) & (row.calendar_id == calendar)
        return int(row.select().where(here).count())

    def add_many(self, links: Sequence[Link]) -> None:
        """Store new links."""
        insert_all(self._row, link_columns(links))

    def save_many(self, links: Sequence[Link]) -> None:
        """Replace links."""
        for link in links:
            row = first_row(link_columns([link]))
            self._row.update(row).where(self._row.id == link.id).execute()

    def remove(self, link: Link) -> None:
        """Remove one link."""
        self._row.delete().where(self._row.id == link.id).execute()

    def freeze(self, links: Iterable[Link], issue: IssueId | None) -> None:
        """Let these pairs wait for an issue, or let them go (None)."""
        row = self._row
        mine = among(row.id, (link.id for link in links))
        row.update({"frozen_by": issue}).where(mine).execute()

    def frozen_by(self, issue: IssueId) -> list[Link]:
        """Return the pairs that wait for an issue."""
        return self._select(self._row.frozen_by == issue)

    def _select(self, condition: Any) -> list[Link]:
        return [to_link(row) for row in self._row.select().where(condition).dicts()]


class SqlPending:
    """Outbound work."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.pending

    def put(
        self,
        bookings: Iterable[BookingId],
        accounts: Iterable[AccountId],
        *,
        approved: bool = False,
        quiet: bool = False,
    ) -> None:
        """Queue bookings; one that waits or is parked already starts afresh.

        `quiet` work mails nobody; work that waits loudly already stays so.
        """
        accounts, bookings = list(accounts), list(bookings)
        loud = {a: self._loud(a, bookings) if quiet else set() for a in accounts}
        pairs = [(account, booking) for booking in bookings for account in accounts]
        count = len(pairs)
        fresh: Columns = {
            "account_id": [account for account, _ in pairs],
            "booking_id": [booking for _, booking in pairs],
            "attempts": [0] * count,
            "next_try_at": [None] * count,
            "reason": [""] * count,
            "parked": [False] * count,
            "approved": [approved] * count,
            "quiet": [quiet and booking not in loud[account] for account, booking in pairs],
        }
        insert_all(self._row, fresh, replacing=True)

    def _loud(self, account: AccountId, bookings: list[BookingId]) -> set[BookingId]:
        row = self._row
        mine = (row.account_id == account) & among(row.booking_id, bookings) & ~row.quiet
        return {BookingId(n) for (n,) in row.select(row.booking_id).where(mine).tuples()}

    def due(self, account: AccountId, now: datetime) -> list[Pending]:
        """Return the account's work whose time has come, oldest booking first."""
        row = self._row
        query = (
            row.select()
            .where(
                (row.account_id == account)
                & (row.parked == False)  # noqa: E712  # peewee builds SQL from ==
                & (row.next_try_at.is_null() | (row.next_try_at <= now))
            )
            .order_by(row.booking_id)
        )
        return [to_pending(found) for found in query.dicts()]

    def all_of(self, account: AccountId) -> list[Pending]:
        """Return all of the account's work, due or not."""
        row = self._row
        query = row.select().where(row.account_id == account).order_by(row.booking_id)
        return [to_pending(found) for found in query.dicts()]

    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Pending]:
        """Return the work of these bookings, due or not."""
        row = self._row
        mine = (row.account_id == account) & among(row.booking_id, bookings)
        found = (to_pending(values) for values in row.select().where(mine).dicts())
        return {pending.booking_id: pending for pending in found}

    def find(self, account: AccountId, booking: BookingId) -> Pending | None:
        """Return one booking's work, if it waits."""
        row = self._row
        query = row.select().where((row.account_id == account) & (row.booking_id == booking))
        return next((to_pending(found) for found in query.dicts()), None)

    def among(self, account: AccountId, bookings: Iterable[BookingId]) -> set[BookingId]:
        """Return which of these bookings wait."""
        row = self._row
        mine = (row.account_id == account) & among(row.booking_id, bookings)
        return {BookingId(n) for (n,) in row.select(row.booking_id).where(mine).tuples()}

    def save(self, pending: Pending) -> None:
        """Replace one row of work, if it still waits."""
        row = self._row
        row.update(
            attempts=pending.attempts,
            next_try_at=pending.next_try_at,
            reason=pending.reason,
            parked=pending.parked,
            approved=pending.approved,
            quiet=pending.quiet,
        ).where(
            (row.account_id == pending.account_id) & (row.booking_id == pending.booking_id)
        ).execute()

    def remove(self, bookings: Iterable[BookingId], account: AccountId) -> None:
        """Forget done work."""
        row = self._row
        row.delete().where((row.account_id == account) & among(row.booking_id, bookings)).execute()


class SqlTombstones:
    """Pairs that ended."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.tombstone

    def add_many(self, tombstones: Sequence[Tombstone]) -> None:
        """Store ended pairs."""
        insert_all(self._row, pick(Tombstone.__slots__, tombstones))

    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Tombstone]:
        """Return the newest tombstone of each booking."""
        row = self._row
        query = row.select().where((row.account_id == account) & among(row.booking_id, bookings))
        found = query.order_by(row.id).dicts()
        return {BookingId(value["booking_id"]): to_tombstone(value) for value in found}

    def among(
        self, account: AccountId, calendar: CalendarId, events: Iterable[EventId]
    ) -> set[EventId]:
        """Return which of these events ended a pair."""
        row = self._row
        here = (row.account_id == account) & (row.calendar_id == calendar)
        here &= ~row.released
        query = row.select(row.event_id).where(here & among(row.event_id, events))
        return {EventId(event) for (event,) in query.tuples()}

    def count_since(self, account: AccountId, calendar: CalendarId, since: datetime) -> int:
        """Count the pairs of a calendar that ended since an instant."""
        row = self._row
        here = (row.account_id == account) & (row.calendar_id == calendar)
        return int(row.select().where(here & row.counted & (row.at >= since)).count())

    def release_ours(self, account: AccountId) -> None:
        """Let every booking have an event again whose event the old rules took away."""
        row = self._row
        row.update(released=True).where((row.account_id == account) & row.by_us).execute()

    def release(self, bookings: Iterable[BookingId], account: AccountId | None = None) -> None:
        """Let the bookings have an event again, in one account or in all: a person asked."""
        row = self._row
        theirs = among(row.booking_id, bookings)
        if account is not None:
            theirs &= row.account_id == account
        row.update(released=True).where(theirs).execute()
