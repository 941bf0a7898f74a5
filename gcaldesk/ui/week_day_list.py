"""The list of a full day, over the week: every booking of it, one to be chosen."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.ids import BookingId
from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.week_day import DayLine, DayText
from gcaldesk.ui.theme import current_shades, small_font

WIDTH, ROW, ROWS = 380, 32, 12
LINE = Qt.ItemDataRole.UserRole


class DayLines(QAbstractListModel):
    """The bookings of one day."""

    def __init__(self, day: DayText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day = day

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many bookings there are."""
        return 0 if parent is not None and parent.isValid() else len(self._day.lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the line, or its words."""
        if not index.isValid():
            return None
        line = self._day.lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._day.spoken(index.row())
        return line.title if role == Qt.ItemDataRole.DisplayRole else None


class DayDelegate(QStyledItemDelegate):
    """Paints the time, the title, where, and the state at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = IconStore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every line is equally high."""
        del index
        return QSize(0, max(ROW, option.fontMetrics.height() + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint in the theme's colours."""
        line: DayLine = index.data(LINE)
        shades = current_shades()
        box = option.rect.adjusted(4, 1, -4, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.selected))
            painter.drawRoundedRect(box, 6, 6)
        spot = QRect(box.right() - 24, box.center().y() - 7, 15, 15)
        self._icons.get(line.chip.icon, shades.tone(line.chip.tone)[0]).paint(painter, spot)
        small = small_font(option.font)
        begin = QFontMetrics(small).horizontalAdvance(line.begin)
        where = min(QFontMetrics(small).horizontalAdvance(line.where) + 4, box.width() // 3)
        left = box.left() + 12 + max(begin, QFontMetrics(small).horizontalAdvance("00:00")) + 12
        right = spot.left() - 10
        painter.setFont(small)
        painter.setPen(QColor(shades.muted))
        _draw(painter, QRect(box.left() + 12, box.top(), begin + 4, box.height()), line.begin)
        _draw(painter, QRect(right - where, box.top(), where, box.height()), line.where)
        painter.setFont(option.font)
        painter.setPen(QColor(shades.text))
        _draw(painter, QRect(left, box.top(), right - where - 12 - left, box.height()), line.title)
        painter.restore()


def _draw(painter: QPainter, box: QRect, text: str) -> None:
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class DayList(QFrame):
    """Opens over the week; a click or Enter chooses, Esc closes."""

    chosen = Signal(object)
    """A BookingId."""

    def __init__(
        self, day: DayText, current: BookingId | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAccessibleName(day.title)
        self.title = Label(day.title, Look.TITLE)
        self.title.setContentsMargins(14, 10, 14, 6)
        self.model = DayLines(day, self)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(day.title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(DayDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._on_chosen)
        self.list.clicked.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 5)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.list)
        at = next((n for n, line in enumerate(day.lines) if line.booking_id == current), 0)
        self.list.setCurrentIndex(self.model.index(at))
        row = max(ROW, self.fontMetrics().height() + 12)
        self.list.setFixedHeight(row * min(ROWS, len(day.lines)) + 4)
        self.setFixedWidth(WIDTH)

    def show_at(self, spot: QPoint) -> None:
        """Open at a place of the screen, wholly within it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(spot.x(), room.right() - self.width()))
        top = max(room.top(), min(spot.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        current = self.list.currentIndex()
        self.list.scrollTo(current, QListView.ScrollHint.PositionAtCenter)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        line: DayLine = index.data(LINE)
        self.close()
        self.chosen.emit(line.booking_id)
