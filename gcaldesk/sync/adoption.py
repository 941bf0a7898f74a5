"""Finds events that probably are bookings already, so that a first sync doubles nothing (R10)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.times import bounds
from gcaldesk.sync.inbound_rules import bare_title

SIMILAR = 0.6


@dataclass(frozen=True, slots=True)
class ProbableMatch:
    """An event and the bookings it may be; more than one booking is never ticked by default."""

    event: RemoteEvent
    bookings: tuple[Booking, ...]


def probable_matches(
    events: Iterable[RemoteEvent], bookings: Iterable[Booking]
) -> list[ProbableMatch]:
    """Pair what has the same start and end, in the same calendar, and a similar title.

    Args:
        events: live events without a link and without our mark.
        bookings: bookings of the calendar's objects without a link that want an event.
    """
    by_time: dict[tuple[datetime, datetime], list[Booking]] = defaultdict(list)
    for booking in bookings:
        by_time[bounds(booking.when)].append(booking)
    found = []
    for event in events:
        if event.content is None:
            continue
        alike = tuple(
            booking
            for booking in by_time.get(bounds(event.content.time), ())
            if similar(booking.title, event.content.title)
        )
        if alike:
            found.append(ProbableMatch(event, alike))
    return found


def similar(one: str, other: str) -> bool:
    """Tell whether two titles probably mean the same thing; case and booking numbers aside."""
    first, second = bare_title(one).casefold(), bare_title(other).casefold()
    return SequenceMatcher(None, first, second).ratio() >= SIMILAR
