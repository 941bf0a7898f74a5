"""All bookings of one column of the week, as a list to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import PairView
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.week import Bar, Block, Columns, Grid, Scope
from gcaldesk.ui.present.week_words import spoken_of
from gcaldesk.ui.present.words import counted, day, joined, tr


@dataclass(frozen=True, slots=True)
class DayLine:
    """One booking of the list."""

    booking_id: BookingId
    begin: str
    title: str
    where: str
    chip: Chip
    pair: PairView


@dataclass(frozen=True, slots=True)
class DayText:
    """The list with its heading."""

    title: str
    lines: tuple[DayLine, ...]
    scope: Scope

    def spoken(self, at: int) -> str:
        """Return what a screen reader says of a line."""
        return spoken_of(self.lines[at].pair, self.scope)


def day_of(grid: Grid, column: int, pairs: Mapping[BookingId, PairView], scope: Scope) -> DayText:
    """Return everything that takes place in a column, whole days first."""
    bars = [bar for bar in grid.bars if bar.first <= column <= bar.last]
    blocks = [block for block in grid.blocks if block.column == column]
    blocks.sort(key=lambda block: (block.top, block.lane))
    things: tuple[Bar | Block, ...] = (*bars, *blocks)
    lines = tuple(
        _line(thing, pairs[thing.booking_id], scope.columns)
        for thing in things
        if thing.booking_id in pairs
    )
    shown = grid.columns[column]
    name = shown.title if scope.columns is Columns.OBJECTS else ""
    count = counted(len(lines), "1 booking", "{n} bookings")
    return DayText(joined(name, day(shown.day, today=scope.today), count), lines, scope)


def _line(thing: Bar | Block, pair: PairView, columns: Columns) -> DayLine:
    booking = pair.view.booking
    begin = tr("all day")
    if isinstance(thing, Block):
        begin = thing.begin if thing.first else "00:00"
    where = pair.view.object_name if columns is Columns.DAYS else booking.customer.name
    title = booking.title or tr("(no title)")
    return DayLine(booking.id, begin, title, where, thing.chip, pair)
