"""Where columns, blocks and bars of the week view stand, in pixels of the viewport."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from gcaldesk.ui.present.moments import DAY_MINUTES
from gcaldesk.ui.present.week import Bar, Block, Columns, Grid
from gcaldesk.ui.present.week_crowd import Pill

GUTTER, HEAD, ROW = 56, 34, 26
MOST_ROWS = 4
HOUR = 44
LEAST_DAY, LEAST_OBJECT = 48, 96
LANE, LEAST_LANES = 52, 2
"""The width that a booking beside others takes at least, and how many stand there at any rate."""
SIDE, GAP = 3, 2


@dataclass(frozen=True, slots=True)
class Geometry:
    """The sizes of one moment: viewport, scrolling, and what has to fit."""

    grid: Grid
    columns: Columns
    width: int
    height: int
    hour: int = HOUR
    row: int = ROW
    head: int = HEAD
    gutter: int = GUTTER
    left: int = 0
    """How far it is scrolled to the right."""
    down: int = 0
    """How far it is scrolled down."""
    lane: int = LANE
    top: int = field(init=False)
    """Where the grid begins, below head and whole-day lane."""
    column_width: float = field(init=False)
    """The width of one column."""
    lanes: int = field(init=False)
    """How many bookings stand beside each other at most."""

    def __post_init__(self) -> None:
        rows = min(self.grid.bar_rows, MOST_ROWS)
        least = LEAST_DAY if self.columns is Columns.DAYS else LEAST_OBJECT
        room = (self.width - self.gutter) / max(1, len(self.grid.columns))
        width = max(least, room)
        object.__setattr__(self, "top", self.head + (rows * self.row + 6 if rows else 0))
        object.__setattr__(self, "column_width", width)
        object.__setattr__(self, "lanes", max(LEAST_LANES, int((width - 2 * SIDE) // self.lane)))

    @property
    def content_width(self) -> int:
        """The width of everything, scrolled to or not."""
        return self.gutter + round(self.column_width * len(self.grid.columns))

    @property
    def body_height(self) -> int:
        """The height of a whole day."""
        return self.hour * 24

    @property
    def body(self) -> QRect:
        """The part of the viewport that the grid is seen in."""
        return QRect(self.gutter, self.top, self.width - self.gutter, self.height - self.top)

    def column_left(self, at: float) -> int:
        """Return the left edge of a column."""
        return self.gutter - self.left + round(self.column_width * at)

    def y_of(self, minutes: float) -> int:
        """Return where a time of day stands."""
        return self.top - self.down + round(minutes * self.hour / 60)

    def minutes_at(self, y: int) -> int:
        """Return the time of day at a height."""
        found = (y - self.top + self.down) * 60 / self.hour
        return max(0, min(DAY_MINUTES, round(found)))

    def column_at(self, x: int) -> int:
        """Return the column at a place, the nearest one outside."""
        at = int((x - self.gutter + self.left) // self.column_width)
        return max(0, min(len(self.grid.columns) - 1, at))

    def block_rect(self, block: Block) -> QRect:
        """Return where a block stands; the last lane is for all that have none of their own."""
        lanes = min(block.lanes, self.lanes)
        lane = min(block.lane, lanes - 1)
        return self._rect(block.column, block.top, block.bottom, (lane, lanes))

    def bar_rect(self, bar: Bar) -> QRect:
        """Return where a whole-day booking stands."""
        left, right = self.column_left(bar.first), self.column_left(bar.last + 1)
        top = self.head + 3 + min(bar.row, MOST_ROWS - 1) * self.row
        return QRect(left + SIDE, top, right - left - 2 * SIDE, self.row - 3)

    def pill_rect(self, pill: Pill) -> QRect:
        """Return where a pill stands."""
        if not pill.whole_days:
            place = self.lanes - 1, self.lanes
            return self._rect(pill.column, pill.top, pill.bottom, place)
        left, right = self.column_left(pill.column), self.column_left(pill.column + 1)
        top = self.head + 3 + (MOST_ROWS - 1) * self.row
        return QRect(left + SIDE, top, right - left - 2 * SIDE, self.row - 3)

    def _rect(self, column: int, begin: int, end: int, place: tuple[int, int]) -> QRect:
        lane, lanes = place
        width, base = self.column_width - 2 * SIDE, self.column_left(column) + SIDE
        left = base + round(width * lane / lanes)
        right = base + round(width * (lane + 1) / lanes) - (GAP if lanes > 1 else 0)
        top, bottom = self.y_of(begin), self.y_of(end)
        return QRect(left, top + 1, right - left, max(8, bottom - top - 2))
