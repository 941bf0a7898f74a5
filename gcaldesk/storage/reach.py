"""How much each object's mapping is about: bookings and events by object, counted by SQLite."""

from datetime import datetime
from typing import Any

from peewee import fn

from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.trials import MappingReach
from gcaldesk.storage.rows import Tables


def read_reach(tables: Tables, account: AccountId, since: datetime) -> dict[str, MappingReach]:
    """Return by object code the bookings that end after an instant, and their events."""
    booking, link = tables.booking, tables.link
    events = _by_object(
        booking.select(booking.object_code, fn.COUNT(link.id))
        .join(link, on=(link.booking_id == booking.id))
        .where((booking.end_at > since) & (link.account_id == account)),
        booking,
    )
    bookings = _by_object(
        booking.select(booking.object_code, fn.COUNT(booking.id)).where(booking.end_at > since),
        booking,
    )
    return {code: MappingReach(count, events.get(code, 0)) for code, count in bookings.items()}


def _by_object(query: Any, booking: Any) -> dict[str, int]:
    return dict(query.group_by(booking.object_code).tuples())
