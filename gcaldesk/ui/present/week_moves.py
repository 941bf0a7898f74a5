"""Where a booking goes when a person moves or stretches it in the week; pure."""

from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from gcaldesk.domain.pairs import PairView
from gcaldesk.domain.times import AllDay, Timed, When
from gcaldesk.ui.present.moments import instant
from gcaldesk.ui.present.move_words import Move

STEP = 15
"""Minutes of the grid."""


def shifted(when: When, *, minutes: int = 0, days: int = 0, zone: tzinfo | None = None) -> When:
    """Return the same length at another time of the person's clock; whole days move by days."""
    if isinstance(when, AllDay):
        by = timedelta(days=days)
        return AllDay(when.start + by, when.end + by)
    wall = when.start.astimezone(zone).replace(tzinfo=None) + timedelta(days=days, minutes=minutes)
    return _starting(when, wall, zone)


def placed(when: Timed, day: date, minutes: int, zone: tzinfo | None = None) -> Timed:
    """Return the same length from a time of a day on, on the grid."""
    snapped = round(minutes / STEP) * STEP
    start = instant(day, snapped, zone)
    return Timed(start, start + (when.end - when.start), when.zone)


def _starting(when: Timed, wall: datetime, zone: tzinfo | None) -> Timed:
    start = instant(wall.date(), wall.hour * 60 + wall.minute, zone) + timedelta(
        seconds=wall.second, microseconds=wall.microsecond
    )
    return Timed(start, start + (when.end - when.start), when.zone)


def stretched(when: When, *, minutes: int = 0, days: int = 0) -> When:
    """Return the same start with another end; never shorter than one step, or one day."""
    if isinstance(when, AllDay):
        return AllDay(when.start, max(when.end + timedelta(days=days), when.start + timedelta(1)))
    least = when.start + timedelta(minutes=STEP)
    return Timed(when.start, max(when.end + timedelta(minutes=minutes), least), when.zone)


def with_when(pair: PairView, when: When, object_code: str = "") -> PairView:
    """Return the pair as it would be."""
    booking = pair.view.booking
    changed = replace(booking, when=when, object_code=object_code or booking.object_code)
    return replace(pair, view=replace(pair.view, booking=changed))


def move_of(before: PairView, after: PairView, object_name: str) -> Move:
    """Return what a person has in hand."""
    new = after.view.booking
    return Move(before.view.booking, new.when, new.object_code, object_name)
