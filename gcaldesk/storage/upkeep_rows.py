"""What a running service asks of the store besides its rounds: cheap looks, and tidying up."""

from datetime import datetime

from peewee import SQL, fn

from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.storage.rows import Tables


class SqlUpkeep:
    """Looks that cost what they find, never what the store holds."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def newest_work(self, account: AccountId) -> int:
        """Return a number that grows with every booking queued afresh; 0 where none waits."""
        row = self._tables.pending
        fresh = (row.account_id == account) & (row.attempts == 0)
        return int(row.select(fn.MAX(SQL("rowid"))).where(fresh).scalar() or 0)

    def work_due(self, account: AccountId, now: datetime) -> bool:
        """Tell whether work that failed before may be tried again."""
        row = self._tables.pending
        waits = (row.account_id == account) & (row.parked == False)  # noqa: E712  # SQL from ==
        return bool(row.select().where(waits & (row.next_try_at <= now)).exists())

    def hurry_work(self, now: datetime) -> None:
        """Let no work wait any longer."""
        row = self._tables.pending
        row.update(next_try_at=now).where(row.next_try_at > now).execute()

    def forgotten(
        self, account: AccountId, statuses: tuple[str, ...], start: datetime, end: datetime
    ) -> list[BookingId]:
        """Return bookings that have an event's status and neither link, work nor an ended pair."""
        booking, link = self._tables.booking, self._tables.link
        pending, tombstone = self._tables.pending, self._tables.tombstone
        linked = link.select(link.booking_id).where(link.account_id == account)
        queued = pending.select(pending.booking_id).where(pending.account_id == account)
        ended = tombstone.select(tombstone.booking_id).where(
            (tombstone.account_id == account) & (tombstone.released == False)  # noqa: E712  # SQL
        )
        query = booking.select(booking.id).where(
            booking.status.in_(statuses)
            & (booking.end_at > start)
            & (booking.start_at < end)
            & booking.id.not_in(linked)
            & booking.id.not_in(queued)
            & booking.id.not_in(ended)
        )
        return [BookingId(number) for (number,) in query.order_by(booking.id).tuples()]

    def drop_tombstones(self, account: AccountId, before: datetime, ended: datetime) -> int:
        """Forget pairs that ended before an instant, unless their booking takes place after `ended`.

        A booking that is still to come must not be made again in a calendar that removed it.
        """
        row, booking = self._tables.tombstone, self._tables.booking
        alive = booking.select(booking.id).where(booking.end_at >= ended)
        old = (row.account_id == account) & (row.at < before) & row.booking_id.not_in(alive)
        return int(row.delete().where(old).execute())

    def drop_journal(self, before: datetime) -> int:
        """Forget journal lines and rounds before an instant."""
        journal, run = self._tables.journal, self._tables.run
        run.delete().where(run.started_at < before).execute()
        return int(journal.delete().where(journal.at < before).execute())
