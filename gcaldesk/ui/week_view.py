"""The week as an own painted widget: select, open, move and stretch bookings by mouse or keys."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import PairView
from gcaldesk.ui import week_blocks as blocks
from gcaldesk.ui import week_hand as hand
from gcaldesk.ui import week_paint as paint
from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.labels import THEME_EVENTS
from gcaldesk.ui.present.moments import first_and_last
from gcaldesk.ui.present.pairs import Move
from gcaldesk.ui.present.week import Bar, Block, Columns, Grid, Scope
from gcaldesk.ui.present.week_layout import WEEKEND, ghost, lay_out, now_at
from gcaldesk.ui.present.week_words import spoken_of, summary_of, tip_of
from gcaldesk.ui.theme import current_shades
from gcaldesk.ui.week_geometry import HEAD, HOUR, ROW, Geometry
from gcaldesk.ui.week_steps import neighbour

EARLIEST, FIRST_SHOWN = 6 * 60, 8 * 60
"""What is seen first begins between these; what is earlier is scrolled to."""
FAINT = 0.45
"""How much is left of a booking at its place while it is in hand."""
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class WeekView(QAbstractScrollArea):
    """Shows what it is given; a booking in hand is only proposed, never moved by itself."""

    chosen = Signal(object)
    """The selected BookingId, or None."""
    opened = Signal(object)
    move_changed = Signal(object)
    """The Move in hand, or None where there is none any more."""
    apply_requested = Signal()
    new_wanted = Signal(object, int, str)
    """A day, minutes after midnight, and an object's code or nothing."""
    page_wanted = Signal(int)
    """So many spans further."""
    date_wanted = Signal(object)
    """A day that has to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: dict[BookingId, PairView] = {}
        self._scope: Scope | None = None
        self._grid = Grid(())
        self._selected: BookingId | None = None
        self._before: PairView | None = None
        self._after: PairView | None = None
        self._hold: hand.Hold | None = None
        self._icons = IconStore()
        self._layer = blocks.BlockLayer()
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self.viewport().update)
        self._span: object = None
        self._shown_also: frozenset[date] = frozenset()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HOUR // 2)
        self._say()

    @property
    def grid(self) -> Grid:
        """What is laid out."""
        return self._grid

    @property
    def selected(self) -> BookingId | None:
        """The selected booking."""
        return self._selected

    @property
    def move_in_hand(self) -> Move | None:
        """What would change, if it were applied."""
        if self._before is None or self._after is None or self._scope is None:
            return None
        return hand.in_hand(self._before, self._after, self._scope)

    def show_week(self, pairs: Sequence[PairView], scope: Scope) -> None:
        """Show these bookings; selection and what is in hand stay."""
        known = {pair.view.booking.id: pair for pair in pairs}
        if known == self._pairs and self._only_later(scope):
            self._scope = scope
            self._grid = replace(self._grid, now=now_at(self._grid.columns, scope))
            self.viewport().update()
            return
        self._pairs, self._scope = known, scope
        self._lay_out()
        if self._before is not None:  # it may have changed meanwhile
            self._before = self._pairs.get(self._before.view.booking.id, self._before)
        if scope.span != self._span:
            self._span = scope.span
            self._scroll_to_first()

    def _only_later(self, scope: Scope) -> bool:
        """Tell whether nothing changed but the time of day: there is nothing to lay out then."""
        old = self._scope
        if old is None or scope != replace(old, now=scope.now):
            return False
        return old.now.astimezone(scope.zone).date() == scope.now.astimezone(scope.zone).date()

    def _lay_out(self) -> None:
        assert self._scope is not None
        scope = self._scope
        self._shown_also = self._also()
        if self._shown_also:
            scope = replace(scope, also=self._shown_also)
        self._grid = lay_out(self._pairs.values(), scope)
        self._fit()
        self._say()
        title = self.tr("Week of bookings, {title}").format(title=self._grid.title)
        summary = summary_of(tuple(self._pairs.values()), scope)
        self.setAccessibleDescription(f"{title}. {summary}")
        self.viewport().update()

    def _follow_hand(self) -> None:
        """Show the day that the booking in hand would begin at, an empty weekend's too."""
        also = self._also()
        if also != self._shown_also:
            self._lay_out()
        self.viewport().update()

    def _also(self) -> frozenset[date]:
        """Return the hidden day of the week that what is in hand needs."""
        if self._after is None or self._scope is None:
            return frozenset()
        day = first_and_last(self._after.view.booking.when, self._scope.zone)[0]
        return frozenset({day} if day.weekday() in WEEKEND else ())

    def select(self, booking_id: BookingId | None, *, tell: bool = True) -> None:
        """Select a booking; `tell` says it to whoever listens."""
        if booking_id == self._selected:
            return
        self.drop()
        self._selected = booking_id
        self._show_selected()
        self._say()
        self.viewport().update()
        if tell:
            self.chosen.emit(booking_id)

    def drop(self) -> None:
        """Put what is in hand back to its place."""
        if self._after is None:
            return
        self._before = self._after = self._hold = None
        self._follow_hand()
        self.move_changed.emit(None)

    def _take(self, after: PairView) -> None:
        assert self._scope is not None
        before = self._before or self._pairs.get(after.view.booking.id)
        if before is None or after == self._after:
            return
        self._before, self._after = before, after
        if self.move_in_hand is None:
            self.drop()
            return
        if hand.begins_outside(after.view.booking.when, self._scope):
            day = first_and_last(after.view.booking.when, self._scope.zone)[0]
            self.date_wanted.emit(day)
        self._follow_hand()
        self.move_changed.emit(self.move_in_hand)

    # --- places -------------------------------------------------------------------------------

    def geometry_now(self) -> Geometry:
        """Return where everything stands at present."""
        view, scope = self.viewport(), self._scope
        height = self.fontMetrics().height()
        return Geometry(
            self._grid,
            scope.columns if scope else Columns.DAYS,
            view.width(),
            view.height(),
            hour=max(HOUR, round(height * 2.6)),
            row=max(ROW, height + 8),
            head=max(HEAD, height + 14),
            gutter=self.fontMetrics().horizontalAdvance("00:00") + 22,
            left=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
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
        for block in self._grid.blocks:
            if block.booking_id == self._selected:
                rect, bar = geo.block_rect(block), self.verticalScrollBar()
                if rect.top() < geo.top or rect.height() > geo.height - geo.top:
                    bar.setValue(bar.value() + rect.top() - geo.top - 8)
                elif rect.bottom() > geo.height:
                    bar.setValue(bar.value() + rect.bottom() - geo.height + 8)
                self._show_column(geo, block.column)
                return

    def _show_column(self, geo: Geometry, column: int) -> None:
        left, right = geo.column_left(column), geo.column_left(column + 1)
        bar = self.horizontalScrollBar()
        if left < geo.gutter:
            bar.setValue(bar.value() + left - geo.gutter)
        elif right > geo.width:
            bar.setValue(bar.value() + right - geo.width)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        painter = QPainter(self.viewport())
        geo = self.geometry_now()
        canvas = paint.Canvas(painter, geo, current_shades(), self._icons, self.font())
        things = self._ghost()
        paint.paint_grid(canvas, quarters=self._after is not None)
        painter.setClipRect(geo.body)
        if self._layer.paint(canvas):
            self._more.start()
        self._paint_selected(canvas)
        paint.paint_now(canvas)
        for thing in things:
            if isinstance(thing, Block):
                blocks.paint_block(canvas, thing, in_hand=True)
        painter.setClipping(False)
        paint.paint_head(canvas)
        painter.setClipRect(geo.gutter, 0, geo.width - geo.gutter, geo.top)
        for bar in self._grid.bars:
            blocks.paint_bar(canvas, bar, selected=bar.booking_id == self._selected)
        for thing in things:
            if isinstance(thing, Bar):
                blocks.paint_bar(canvas, thing, in_hand=True)
        if self.hasFocus():
            painter.setClipping(False)
            paint.paint_focus(canvas)
        painter.end()

    def _paint_selected(self, canvas: paint.Canvas) -> None:
        """Paint the selected booking over the others; faint where it is in hand."""
        painter = canvas.painter
        for block in self._grid.blocks:
            if block.booking_id != self._selected:
                continue
            if self._after is not None:
                rect = canvas.geometry.block_rect(block)
                painter.fillRect(rect, QColor(canvas.shades.card))
                painter.setOpacity(FAINT)
            blocks.paint_block(canvas, block, selected=True)
            painter.setOpacity(1)

    def _ghost(self) -> tuple[Block | Bar, ...]:
        if self._after is None or self._scope is None:
            return ()
        return ghost(self._after, self._grid.columns, self._scope)

    # --- hands --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pressed; a drag may follow."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        geo, spot = self.geometry_now(), event.position().toPoint()
        thing = geo.thing_at(spot)
        self.select(thing.booking_id if thing else None)
        if thing is None or thing.booking_id not in self._pairs:
            return
        pulls = isinstance(thing, Block) and geo.stretches(thing, spot)
        self._hold = hand.Hold(self._pairs[thing.booking_id], thing, spot, pulls)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held; elsewhere show what an edge is for."""
        geo, spot = self.geometry_now(), event.position().toPoint()
        if self._hold is not None and self._scope is not None:
            self._hold = self._hold.at(spot)
            if self._hold.dragging:
                hold = self._hold
                self._take(hand.dragged(hold, spot, geo, self._scope))
                self._hold = hold
            return
        thing = geo.thing_at(spot)
        edge = isinstance(thing, Block) and geo.stretches(thing, spot)
        shape = Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape if thing else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what moved stays in hand until it is applied."""
        del event
        self._hold = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a booking, or begin a new one on an empty spot."""
        geo, spot = self.geometry_now(), event.position().toPoint()
        thing = geo.thing_at(spot)
        self._hold = None
        if thing is not None:
            self.opened.emit(thing.booking_id)
        elif geo.body.contains(spot) and self._grid.columns:
            column = self._grid.columns[geo.column_at(spot.x())]
            minutes = geo.minutes_at(spot.y()) // 30 * 30
            code = column.key if column.key != column.day.isoformat() else ""
            self.new_wanted.emit(column.day, minutes, code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows select, with Ctrl they move, with Shift they stretch; Enter opens or applies."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._on_arrow(key, event.modifiers())
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.page_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._grid.order:
            self.select(self._grid.order[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Escape and (self._after is not None or self._selected is not None):
            if self._after is not None:
                self.drop()
            else:
                self.select(None)
        else:
            event.ignore()

    def _on_enter(self) -> None:
        if self._after is not None:
            self.apply_requested.emit()
        elif self._selected is not None:
            self.opened.emit(self._selected)

    def _on_arrow(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if not ctrl and not shift:
            self.select(neighbour(self._grid, self._selected, key))
            return
        pair = self._after or self._pairs.get(self._selected or BookingId(0))
        if pair is None or self._scope is None:
            return
        if ctrl:
            self._take(hand.shifted_by_key(pair, key, self._scope))
        else:
            self._take(hand.stretched_by_key(pair, key))

    # --- what is said -------------------------------------------------------------------------

    def _say(self) -> None:
        """Let a screen reader say the selected booking, and what else the week holds."""
        title = self.tr("Week of bookings, {title}").format(title=self._grid.title)
        pair = self._pairs.get(self._selected) if self._selected is not None else None
        spoken = spoken_of(pair, self._scope) if pair and self._scope else ""
        name = spoken or title
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _tip(self, booking_id: BookingId) -> str:
        pair = self._pairs.get(booking_id)
        return tip_of(pair, self._scope) if pair and self._scope else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Say more of what the mouse rests on."""
        if isinstance(event, QHelpEvent):
            thing = self.geometry_now().thing_at(QPoint(event.pos()))
            if thing is not None:
                QToolTip.showText(event.globalPos(), self._tip(thing.booking_id), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

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
