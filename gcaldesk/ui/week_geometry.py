"""Where columns, blocks and bars of the week view stand, in pixels of the viewport."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from gcaldesk.ui.present.moments import DAY_MINUTES
from gcaldesk.ui.present.week import Bar, Block, Columns, Grid

GUTTER, HEAD, ROW = 56, 34, 26
MOST_ROWS = 4
HOUR = 44
LEAST_DAY, LEAST_OBJECT = 48, 96
SIDE, GAP = 3, 2
EDGE = 7
"""Pixels at a block's lower end that stretch it."""


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

    @property
    def column_width(self) -> float:
        """The width of one column."""
        least = LEAST_DAY if self.columns is Columns.DAYS else LEAST_OBJECT
        room = (self.width - self.gutter) / max(1, len(self.grid.columns))
        return max(least, room)

    @property
    def content_width(self) -> int:
        """The width of everything, scrolled to or not."""
        return self.gutter + round(self.column_width * len(self.grid.columns))

    @property
    def body_height(self) -> int:
        """The height of a whole day."""
        return self.hour * 24

    @property
    def top(self) -> int:
        """Where the grid begins, below head and whole-day lane."""
        rows = min(self.grid.bar_rows, MOST_ROWS)
        return self.head + (rows * self.row + 6 if rows else 0)

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
        """Return where a block stands."""
        width = self.column_width - 2 * SIDE
        left = self.column_left(block.column) + SIDE + round(width * block.lane / block.lanes)
        right = self.column_left(block.column) + SIDE
        right += round(width * (block.lane + 1) / block.lanes) - (GAP if block.lanes > 1 else 0)
        top, bottom = self.y_of(block.top), self.y_of(block.bottom)
        return QRect(left, top + 1, right - left, max(8, bottom - top - 2))

    def bar_rect(self, bar: Bar) -> QRect:
        """Return where a whole-day booking stands; empty where the lane has no room for it."""
        if bar.row >= MOST_ROWS:
            return QRect()
        left, right = self.column_left(bar.first), self.column_left(bar.last + 1)
        top = self.head + 3 + bar.row * self.row
        return QRect(left + SIDE, top, right - left - 2 * SIDE, self.row - 3)

    def thing_at(self, spot: QPoint) -> Block | Bar | None:
        """Return what stands at a place."""
        for bar in self.grid.bars:
            if self.bar_rect(bar).contains(spot):
                return bar
        if not self.body.contains(spot):
            return None
        found = (b for b in self.grid.blocks if self.block_rect(b).contains(spot))
        return next(found, None)

    def stretches(self, block: Block, spot: QPoint) -> bool:
        """Tell whether a place is the lower edge of a block, where its end can be pulled."""
        rect = self.block_rect(block)
        return block.last and rect.bottom() - spot.y() < min(EDGE, rect.height() // 3)
