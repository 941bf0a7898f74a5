"""All blocks of a whole day's height, painted once; scrolling and dragging only show them."""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QPainter, QPixmap

from gcaldesk.ui.present.week import Block
from gcaldesk.ui.present.week_crowd import Crowd, Pill
from gcaldesk.ui.week_blocks import paint_block, paint_pill
from gcaldesk.ui.week_geometry import Geometry
from gcaldesk.ui.week_paint import Canvas

BUDGET_MS = 8
"""How long blocks are painted at once; what is left comes after whatever else the window does."""


class BlockLayer:
    """Many blocks are painted a piece at a time, so that the window stays awake.

    Those in view come first.
    """

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._known: tuple[object, ...] = ()
        self._crowd: Crowd | None = None
        self._left: list[Block | Pill] = []

    @property
    def left(self) -> int:
        """How many blocks are still to be painted."""
        return len(self._left)

    def paint(self, canvas: Canvas, crowd: Crowd) -> bool:
        """Show the blocks where the canvas is scrolled to; tells whether some are to come."""
        geo, painter = canvas.geometry, canvas.painter
        sharp = painter.device().devicePixelRatio()
        sizes = (geo.width, geo.column_width, geo.left, geo.hour, geo.gutter, sharp)
        known = (*sizes, canvas.shades, canvas.font.key())
        if self._known != known or self._crowd is not crowd:
            self._known, self._crowd = known, crowd
            self._pixmap = QPixmap(round(geo.width * sharp), round(geo.body_height * sharp))
            self._pixmap.setDevicePixelRatio(sharp)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            self._left = in_order(geo, crowd)
        self._paint_piece(canvas)
        painter.drawPixmap(0, geo.y_of(0), self._pixmap)
        return bool(self._left)

    def _paint_piece(self, canvas: Canvas) -> None:
        if not self._left:
            return
        painter = QPainter(self._pixmap)
        painter.translate(0, -canvas.geometry.y_of(0))
        own = replace(canvas, painter=painter)
        passed = QElapsedTimer()
        passed.start()
        while self._left and passed.elapsed() < BUDGET_MS:
            thing = self._left.pop()
            if isinstance(thing, Pill):
                paint_pill(own, thing)
            else:
                paint_block(own, thing)
        painter.end()


def in_order(geo: Geometry, crowd: Crowd) -> list[Block | Pill]:
    """Return what stands in the grid, what is scrolled to last: it is taken from the end."""
    first, last = geo.minutes_at(geo.top), geo.minutes_at(geo.height)
    pills = (pill for pill in crowd.pills if not pill.whole_days)
    things: list[Block | Pill] = [*crowd.blocks, *pills]
    return sorted(things, key=lambda thing: thing.bottom > first and thing.top < last)
