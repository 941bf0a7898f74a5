"""The table of mappings: rows are dragged or moved by keys, cells offer their choices in place."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from gcaldesk.ui.cell_delegate import HOVERED, ICON, ROW_HEIGHT, SELECTED, CellDelegate
from gcaldesk.ui.present.cells import Cell
from gcaldesk.ui.present.mapping_rows import (
    ARRIVALS,
    CALENDAR,
    DIRECTION,
    HANDLE,
    HEADERS,
    REACH,
    STATE,
)
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table
from gcaldesk.ui.table_models import CELL_ROLE, Index
from gcaldesk.ui.theme import current_shades

EDITABLE = (CALENDAR, DIRECTION)
CARET_ROOM = ICON + 6
LEAST = 150


class MappingDelegate(CellDelegate):
    """Paints a caret where a cell can be changed."""

    def width(self, cell: Cell, *, first: bool) -> int:
        """Return the room that a cell needs, with its caret."""
        return super().width(cell, first=first) + (CARET_ROOM if cell.caret else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, and the caret beside it while the row is chosen or under the mouse."""
        cell: Cell = index.data(CELL_ROLE)
        state: int = option.state.value
        if not cell.caret or not state & (SELECTED | HOVERED):
            super().paint(painter, option, index)
            return
        whole: QRect = option.rect
        rest = whole.adjusted(whole.width() - CARET_ROOM, 0, 0, 0)
        option.rect = whole.adjusted(0, 0, -CARET_ROOM, 0)
        super().paint(painter, option, index)
        option.rect = whole
        inks = self.inks
        painter.fillRect(rest, inks.selected if state & SELECTED else inks.hover)
        painter.fillRect(rest.left(), rest.bottom(), rest.width(), 1, inks.line)
        top = whole.top() + (whole.height() - 1) // 2 - ICON // 2
        painter.drawPixmap(rest.left(), top, inks.icon("caret-down", muted=True))


class MappingTable(Table):
    """Passive: says what a person does to a row; the page keeps the rows."""

    placed = Signal(object, int)
    """Dragged: the key and its new place."""
    shifted = Signal(object, int)
    """Moved by keys: the key and by how many rows."""
    removed = Signal(object)
    picked = Signal(object, int)
    """A cell that offers choices was clicked: the key and the column."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            [tr(text) for text in HEADERS],
            name,
            parent,
            stretch=CALENDAR,
            give_up=(ARRIVALS, REACH, HANDLE),
            least=LEAST,
            yields=STATE,
        )
        self.paint_with(MappingDelegate(self))
        self._movable = 0
        self._pressed: tuple[int, QPoint] | None = None
        self._drop: int | None = None
        for keys, by, does in (
            ("Alt+Up", -1, self.tr("Move the chosen mapping up")),
            ("Alt+Down", 1, self.tr("Move the chosen mapping down")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # pickers open with these keys
            shortcut.setWhatsThis(does)
            shortcut.activated.connect(self._on_up if by < 0 else self._on_down)

    def set_movable(self, count: int) -> None:
        """Say how many rows have an order; those below keep their place."""
        self._movable = count

    @property
    def drop_place(self) -> int | None:
        """Before which row the dragged one would come; None while nothing is dragged."""
        return self._drop

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, and perhaps begin to drag it."""
        super().mousePressEvent(event)
        at = self.rowAt(event.position().toPoint().y())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (at, event.position().toPoint()) if left and at >= 0 else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would come."""
        here = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        row, start = self._pressed
        far = (here - start).manhattanLength() >= QApplication.startDragDistance()
        if row < self._movable and (far or self._drop is not None):
            self._drop = self._place_at(here.y())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_along(here.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row where it was dropped, or offer the cell's choices."""
        super().mouseReleaseEvent(event)
        pressed, drop = self._pressed, self._drop
        self._end_drag()
        if pressed is None:
            return
        row = pressed[0]
        if drop is not None:
            at = drop - 1 if drop > row else drop
            if at != row:
                self.placed.emit(self._key(row), at)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() == row and index.column() in EDITABLE:
            self.picked.emit(self._key(row), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up dragging with Esc, remove with Delete, open the choices with F2."""
        if self._drop is not None and event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        elif event.key() == Qt.Key.Key_Delete and self.key is not None:
            self.removed.emit(self.key)
        elif event.key() == Qt.Key.Key_F2 and self.key is not None:
            self.picked.emit(self.key, CALENDAR)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where a dragged row would come."""
        super().paintEvent(event)
        if self._drop is None:
            return
        top = self.rowViewportPosition(min(self._drop, self.rows.rowCount() - 1))
        if self._drop >= self.rows.rowCount():
            top += ROW_HEIGHT
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(current_shades().accent), 2))
        painter.drawLine(4, max(1, top), self.viewport().width() - 4, max(1, top))
        painter.end()

    def below(self, key: Hashable, column: int) -> QPoint:
        """Return where a cell's choices open."""
        at = self.rows.row_of(key)
        box = self.visualRect(self.rows.index(at, column))
        return self.viewport().mapToGlobal(box.bottomLeft())

    def _key(self, row: int) -> Hashable:
        return self.rows.key_at(row)

    def _place_at(self, y: int) -> int:
        first = self.rowViewportPosition(0)
        return max(0, min((y - first + ROW_HEIGHT // 2) // ROW_HEIGHT, self._movable))

    def _scroll_along(self, y: int) -> None:
        bar = self.verticalScrollBar()
        if y < ROW_HEIGHT // 2:
            bar.setValue(bar.value() - ROW_HEIGHT // 3)
        elif y > self.viewport().height() - ROW_HEIGHT // 2:
            bar.setValue(bar.value() + ROW_HEIGHT // 3)

    def _end_drag(self) -> None:
        self._pressed = None
        self._drop = None
        self.viewport().unsetCursor()
        self.viewport().update()

    @Slot()
    def _on_up(self) -> None:
        if self.key is not None:
            self.shifted.emit(self.key, -1)

    @Slot()
    def _on_down(self) -> None:
        if self.key is not None:
            self.shifted.emit(self.key, 1)
