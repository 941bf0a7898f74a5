"""The week in a person's hands: select, open, move and stretch bookings by mouse or keys."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import PairView
from gcaldesk.ui import week_hand as hand
from gcaldesk.ui.present.moments import first_and_last
from gcaldesk.ui.present.move_words import Move
from gcaldesk.ui.present.week import Bar, Block
from gcaldesk.ui.present.week_arranged import Arranged
from gcaldesk.ui.present.week_crowd import Pill, pill_words
from gcaldesk.ui.present.week_day import day_of
from gcaldesk.ui.present.week_layout import WEEKEND, ghost, with_weekend
from gcaldesk.ui.present.week_words import spoken_of, tip_of
from gcaldesk.ui.week_area import WeekArea
from gcaldesk.ui.week_day_list import DayList
from gcaldesk.ui.week_find import stretches
from gcaldesk.ui.week_steps import neighbour

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class WeekView(WeekArea):
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
        self._arranged: Arranged | None = None
        self._before: PairView | None = None
        self._after: PairView | None = None
        self._hold: hand.Hold | None = None
        self._wide = False
        self.list: DayList | None = None
        self._say()

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

    def _pair(self, booking_id: BookingId | None) -> PairView | None:
        return self._arranged.pairs.get(booking_id) if self._arranged and booking_id else None

    def show_week(self, arranged: Arranged) -> None:
        """Show these bookings; selection and what is in hand stay."""
        before, self._arranged = self._arranged, arranged
        self._scope = scope = arranged.question.scope
        if before is not None and arranged.grid.blocks is before.grid.blocks:
            self._show_grid()  # no more than the present time is another
            return
        if self._before is not None:  # it may have changed meanwhile
            self._before = self._pair(self._before.view.booking.id) or self._before
        self._show_grid()
        self._fit()
        self._say()
        title = self.tr("Week of bookings, {title}").format(title=self._grid.title)
        self.setAccessibleDescription(f"{title}. {arranged.spoken}")
        if before is None or scope.span != before.question.scope.span:
            self._scroll_to_first()
        if self._selected in arranged.pairs and not (before and self._selected in before.pairs):
            self._show_selected()  # it was selected before it was there, as a new booking is

    def _show_grid(self) -> None:
        """Show the days of the week; an empty weekend only while a hand is over it."""
        assert self._arranged is not None
        assert self._scope is not None
        self._wide = self._needs_weekend()
        grid = self._arranged.grid
        self._set_grid(with_weekend(grid, self._scope) if self._wide else grid)

    def _follow_hand(self) -> None:
        """Show the day that the booking in hand would begin at, an empty weekend's too."""
        if self._needs_weekend() != self._wide:
            self._show_grid()
            self._fit()
        self.viewport().update()

    def _needs_weekend(self) -> bool:
        if self._after is None or self._scope is None:
            return False
        day = first_and_last(self._after.view.booking.when, self._scope.zone)[0]
        return day.weekday() in WEEKEND and day in self._scope.span.dates

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
        before = self._before or self._pair(after.view.booking.id)
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

    def _ghost(self) -> tuple[Block | Bar, ...] | None:
        if self._after is None or self._scope is None:
            return None
        return ghost(self._after, self._grid.columns, self._scope)

    # --- the list of a day --------------------------------------------------------------------

    def show_list(self, column: int, booking_id: BookingId | None, spot: QPoint) -> None:
        """Open the list of all bookings of a column, at one of them."""
        if self._arranged is None or self._scope is None:
            return
        day = day_of(self._grid, column, self._arranged.pairs, self._scope)
        if self.list is not None:
            self.list.deleteLater()
        self.list = DayList(day, booking_id, self)
        self.list.chosen.connect(self._on_listed)
        self.list.show_at(self.viewport().mapToGlobal(spot))

    @Slot(object)
    def _on_listed(self, booking_id: BookingId) -> None:
        self.select(booking_id)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _list_selected(self) -> None:
        """Open the list of the day that the selected booking begins on."""
        geo = self.geometry_now()
        things: tuple[Block | Bar, ...] = (*self._grid.blocks, *self._grid.bars)
        thing = next((one for one in things if one.booking_id == self._selected), None)
        if isinstance(thing, Block):
            spot = geo.block_rect(thing).bottomLeft()
            self.show_list(thing.column, self._selected, spot)
        elif thing is not None:
            self.show_list(thing.first, self._selected, geo.bar_rect(thing).bottomLeft())

    # --- hands --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pressed; a drag may follow."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        geo, spot = self.geometry_now(), event.position().toPoint()
        thing = self.thing_at(spot)
        if isinstance(thing, Pill):
            self.show_list(thing.column, thing.hidden[0], geo.pill_rect(thing).bottomLeft())
            return
        self.select(thing.booking_id if thing else None)
        pair = self._pair(thing.booking_id) if thing else None
        if thing is None or pair is None:
            return
        pulls = isinstance(thing, Block) and stretches(geo, thing, spot)
        self._hold = hand.Hold(pair, thing, spot, pulls)

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
        thing = self.thing_at(spot)
        edge = isinstance(thing, Block) and stretches(geo, thing, spot)
        shape = Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape if thing else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what moved stays in hand until it is applied."""
        del event
        self._hold = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a booking, or begin a new one on an empty spot."""
        geo, spot = self.geometry_now(), event.position().toPoint()
        thing = self.thing_at(spot)
        self._hold = None
        if isinstance(thing, Pill):
            return
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
        elif key == Qt.Key.Key_Space and self._selected is not None:
            self._list_selected()
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
        pair = self._after or self._pair(self._selected)
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
        pair = self._pair(self._selected)
        spoken = spoken_of(pair, self._scope) if pair and self._scope else ""
        name = spoken or title
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _tip(self, thing: Block | Bar | Pill) -> str:
        if isinstance(thing, Pill):
            return pill_words(thing)
        pair = self._pair(thing.booking_id)
        return tip_of(pair, self._scope) if pair and self._scope else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Say more of what the mouse rests on."""
        if isinstance(event, QHelpEvent):
            thing = self.thing_at(QPoint(event.pos()))
            if thing is not None:
                QToolTip.showText(event.globalPos(), self._tip(thing), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
