"""The week as it is shown: columns of days or objects, blocks in them, whole-day bars above."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from gcaldesk.domain.booking import Object
from gcaldesk.domain.ids import BookingId
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.moments import DAY_MINUTES, instant
from gcaldesk.ui.present.words import DAYS, MONTHS, tr


class Columns(StrEnum):
    """What stands beside each other."""

    DAYS = "days"
    OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the grid."""

    key: str
    """The day as ISO text, or the object's code."""
    title: str
    """The day as `Mon 23`, or the object's name."""
    day: date
    today: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One booking, or one day's part of it, in the grid."""

    booking_id: BookingId
    column: int
    top: int
    """Minutes after midnight."""
    bottom: int
    title: str
    line: str
    """Its time, and what to know of it."""
    begin: str
    """The time where there is room for little, and then its note."""
    note: str
    chip: Chip
    lane: int = 0
    lanes: int = 1
    first: bool = True
    """The booking begins in this part."""
    last: bool = True
    """The booking ends in this part."""
    struck: bool = False
    """It is cancelled."""
    google: bool = False
    """It was made in Google."""
    meet: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One whole-day booking in the lane above the grid; columns are both included."""

    booking_id: BookingId
    first: int
    last: int
    row: int
    title: str
    chip: Chip
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """All that the week view paints."""

    columns: tuple[Column, ...]
    blocks: tuple[Block, ...] = ()
    bars: tuple[Bar, ...] = ()
    now: tuple[int, int] | None = None
    """Column and minutes of the present time, where it is shown; column -1 means every column."""
    title: str = ""

    @property
    def bar_rows(self) -> int:
        """How many rows the whole-day lane needs."""
        return max((bar.row for bar in self.bars), default=-1) + 1

    @property
    def order(self) -> tuple[BookingId, ...]:
        """The bookings in the order in which they are read."""
        bars = [bar.booking_id for bar in self.bars]
        return tuple(dict.fromkeys([*bars, *(block.booking_id for block in self.blocks)]))


@dataclass(frozen=True, slots=True)
class Span:
    """Which days are shown: a whole week, or one day of all objects."""

    first: date
    days: int

    @property
    def dates(self) -> tuple[date, ...]:
        """The days, in order."""
        return tuple(self.first + timedelta(days=at) for at in range(self.days))

    def shifted(self, by: int) -> "Span":
        """Return the span so many times later."""
        return Span(self.first + timedelta(days=self.days * by), self.days)

    def instants(self, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
        """Return begin and end as instants of the person's zone."""
        return instant(self.first, 0, zone), instant(self.first, self.days * DAY_MINUTES, zone)


def span_around(today: date, columns: Columns, week_start: int) -> Span:
    """Return the week or the day that a date belongs to; `week_start` is 0 for Monday."""
    if columns is Columns.OBJECTS:
        return Span(today, 1)
    back = (today.weekday() - week_start) % 7
    return Span(today - timedelta(days=back), 7)


def span_title(span: Span) -> str:
    """Return `23 – 29 November 2026`, or the one day in full."""
    first, last = span.first, span.first + timedelta(days=span.days - 1)
    if first == last:
        return f"{tr(DAYS[first.weekday()])} {first.day} {tr(MONTHS[first.month - 1])} {first.year}"
    begin = f"{first.day}"
    if first.month != last.month:
        begin += f" {tr(MONTHS[first.month - 1])}"
    if first.year != last.year:
        begin += f" {first.year}"
    return f"{begin} – {last.day} {tr(MONTHS[last.month - 1])} {last.year}"


@dataclass(frozen=True, slots=True)
class Scope:
    """What is laid out, and for whom."""

    span: Span
    columns: Columns
    objects: tuple[Object, ...]
    now: datetime
    zone: tzinfo | None = None
    idle: frozenset[str] = field(default_factory=frozenset)
    """Statuses of bookings that do not take place."""

    @property
    def today(self) -> date:
        """The day by the clock of the person who looks."""
        return self.now.astimezone(self.zone).date()
