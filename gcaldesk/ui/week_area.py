"""The painted week without hands: what is laid out, where it is scrolled to, how it is painted."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gcaldesk.domain.ids import BookingId
from gcaldesk.ui import week_blocks as blocks
from gcaldesk.ui import week_paint as paint
from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.labels import THEME_EVENTS
from gcaldesk.ui.present.week import Bar, Block, Columns, Grid, Scope
from gcaldesk.ui.present.week_crowd import Crowd, Pill, crowd_of
from gcaldesk.ui.theme import current_shades
from gcaldesk.ui.week_find import thing_at
from gcaldesk.ui.week_geometry import HEAD, HOUR, LANE, MOST_ROWS, ROW, Geometry
from gcaldesk.ui.week_layer import BlockLayer

EARLIEST, FIRST_SHOWN = 6 * 60, 8 * 60
"""What is seen first begins between these; what is earlier is scrolled to."""
FAINT = 0.45
"""How much is left of a booking at its place while it is in hand."""


class WeekArea(QAbstractScrollArea):
    """Paints a grid; what is selected, and what is in hand, whoever derives from it knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope: Scope | None = None
        self._grid = Grid(())
        self._crowd: Crowd | None = None
        self._lanes = 0
        self._selected: BookingId | None = None
        self._icons = IconStore()
        self._layer = BlockLayer()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HOUR // 2)

    @property
    def grid(self) -> Grid:
        """What is laid out."""
        return self._grid

    @property
    def crowd(self) -> Crowd:
        """What of it there is room for at present."""
        return self.crowd_at(self.geometry_now())

    def crowd_at(self, geo: Geometry) -> Crowd:
        """Return what there is room for; worked out again only for other bookings or widths."""
        if self._crowd is None or self._lanes != geo.lanes:
            self._lanes = geo.lanes
            self._crowd = crowd_of(self._grid, lanes=geo.lanes, rows=MOST_ROWS)
        return self._crowd

    def _set_grid(self, grid: Grid) -> None:
        if grid.blocks is not self._grid.blocks or grid.bars is not self._grid.bars:
            self._crowd = None
        self._grid = grid
        self.viewport().update()

    def thing_at(self, spot: QPoint) -> Block | Bar | Pill | None:
        """Return what stands at a place."""
        geo = self.geometry_now()
        return thing_at(geo, self.crowd_at(geo), spot)

    # --- places -------------------------------------------------------------------------------

    def geometry_now(self) -> Geometry:
        """Return where everything stands at present."""
        view, scope = self.viewport(), self._scope
        metrics = self.fontMetrics()
        height = metrics.height()
        return Geometry(
            self._grid,
            scope.columns if scope else Columns.DAYS,
            view.width(),
            view.height(),
            hour=max(HOUR, round(height * 2.6)),
            row=max(ROW, height + 8),
            head=max(HEAD, height + 14),
            gutter=metrics.horizontalAdvance("00:00") + 22,
            left=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
            lane=max(LANE, metrics.horizontalAdvance("+000") + 10),
        )

    def _fit(self) -> None:
        geo = self.geometry_now()
        down, side = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, geo.body_height - (geo.height - geo.top) + 1))
        down.setPageStep(max(1, geo.height - geo.top))
        side.setRange(0, max(0, geo.content_width - geo.width))
        side.setPageStep(max(1, geo.width - geo.gutter))

    def _scroll_to_first(self) -> None:
        geo = self.geometry_now()
        first = min((block.top for block in self._grid.blocks), default=FIRST_SHOWN + 30)
        minutes = min(FIRST_SHOWN, max(EARLIEST, first - 30))
        self.verticalScrollBar().setValue(round(minutes * geo.hour / 60))

    def _show_selected(self) -> None:
        geo = self.geometry_now()
        block = next((b for b in self._grid.blocks if b.booking_id == self._selected), None)
        if block is None:
            return
        rect, bar = geo.block_rect(block), self.verticalScrollBar()
        if rect.top() < geo.top or rect.height() > geo.height - geo.top:
            bar.setValue(bar.value() + rect.top() - geo.top - 8)
        elif rect.bottom() > geo.height:
            bar.setValue(bar.value() + rect.bottom() - geo.height + 8)
        self._show_column(geo, block.column)

    def _show_column(self, geo: Geometry, column: int) -> None:
        left, right = geo.column_left(column), geo.column_left(column + 1)
        bar = self.horizontalScrollBar()
        if left < geo.gutter:
            bar.setValue(bar.value() + left - geo.gutter)
        elif right > geo.width:
            bar.setValue(bar.value() + right - geo.width)

    # --- painting -----------------------------------------------------------------------------

    def _ghost(self) -> tuple[Block | Bar, ...] | None:
        """Return where the booking in hand would stand; None where there is none."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        painter = QPainter(self.viewport())
        geo = self.geometry_now()
        canvas = paint.Canvas(painter, geo, current_shades(), self._icons, self.font())
        ghost = self._ghost()
        things = ghost or ()
        paint.paint_grid(canvas, quarters=ghost is not None)
        painter.setClipRect(geo.body)
        if self._layer.paint(canvas, self.crowd_at(geo)):
            self._more.start()
        self._paint_selected(canvas, faint=ghost is not None)
        paint.paint_now(canvas)
        for thing in things:
            if isinstance(thing, Block):
                blocks.paint_block(canvas, thing, in_hand=True)
        painter.setClipping(False)
        paint.paint_head(canvas)
        self._paint_bars(canvas, things)
        if self.hasFocus():
            paint.paint_focus(canvas)
        painter.end()

    def _paint_selected(self, canvas: paint.Canvas, *, faint: bool) -> None:
        """Paint the selected booking over the others; faint where it is in hand."""
        painter = canvas.painter
        for block in self._grid.blocks:
            if block.booking_id != self._selected:
                continue
            if faint:
                rect = canvas.geometry.block_rect(block)
                painter.fillRect(rect, QColor(canvas.shades.card))
                painter.setOpacity(FAINT)
            blocks.paint_block(canvas, block, selected=True)
            painter.setOpacity(1)

    def _paint_bars(self, canvas: paint.Canvas, things: tuple[Block | Bar, ...]) -> None:
        """Paint the lane of whole days, and over it what is selected or in hand."""
        geo, painter = canvas.geometry, canvas.painter
        crowd = self.crowd_at(geo)
        painter.setClipRect(geo.gutter, 0, geo.width - geo.gutter, geo.top)
        for bar in crowd.bars:
            blocks.paint_bar(canvas, bar)
        for pill in crowd.pills:
            if pill.whole_days:
                blocks.paint_pill(canvas, pill)
        for bar in self._grid.bars:
            if bar.booking_id == self._selected:
                blocks.paint_bar(canvas, bar, selected=True)
        for thing in things:
            if isinstance(thing, Bar):
                blocks.paint_bar(canvas, thing, in_hand=True)
        painter.setClipping(False)

    # --- what happens to it -------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the grid to the new size."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: head and hours stay where they are."""
        del dx, dy
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.viewport().update()
