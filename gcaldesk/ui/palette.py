"""Ctrl+K: everything that can be done or opened, found by a few letters, without a mouse."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.ui.icons import icon
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.palette import Entry, found
from gcaldesk.ui.theme import current_shades, small_font, strong_font

WIDTH, ROW, ROWS = 560, 36, 10
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
ENTRY = Qt.ItemDataRole.UserRole


class Entries(QAbstractListModel):
    """The lines that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []

    def show_rows(self, rows: list[Entry]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the line, or its words."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.words, entry.kind, entry.keys) if part)
        return entry.words if role == Qt.ItemDataRole.DisplayRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints icon, words with the found letters strong, and the shortcut at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every line is equally high."""
        del index
        return QSize(option.rect.width(), ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint in the theme's colours."""
        entry: Entry = index.data(ENTRY)
        shades = current_shades()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(4, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.selected))
            painter.drawRoundedRect(box, 6, 6)
        picture = icon(entry.icon or "caret-right", shades.accent if chosen else shades.muted)
        picture.paint(painter, QRect(box.left() + 10, box.center().y() - 8, 17, 17))
        small = small_font(option.font)
        right = entry.keys or entry.kind
        width = QFontMetrics(small).horizontalAdvance(right)
        painter.setFont(small)
        painter.setPen(QColor(shades.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, -12, 0), middle | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(QColor(shades.text))
        words = box.adjusted(38, 0, -width - 28, 0)
        _draw_marked(painter, words, entry, option.font)
        painter.restore()


def _draw_marked(painter: QPainter, box: QRect, entry: Entry, font: QFont) -> None:
    text = QFontMetrics(font).elidedText(entry.words, Qt.TextElideMode.ElideRight, box.width() - 8)
    strong = strong_font(font)
    left, at = box.left(), 0
    while at < len(text):
        end = at + 1
        while end < len(text) and (end in entry.marked) == (at in entry.marked):
            end += 1
        painter.setFont(strong if at in entry.marked else font)
        piece = text[at:end]
        painter.drawText(
            QRect(left, box.top(), box.right() - left + 8, box.height()),
            Qt.AlignmentFlag.AlignVCenter,
            piece,
        )
        left += painter.fontMetrics().horizontalAdvance(piece)
        at = end


class Palette(QDialog):
    """A line to type in and what fits it; Enter does it, Esc closes."""

    chosen = Signal(str)
    """The key of the entry."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Find an action"))
        self.setAccessibleName(self.tr("Find an action"))
        self.setModal(True)
        self._entries = entries
        self.model = Entries(self)
        self.line = QLineEdit()
        self.line.setObjectName("palette")
        self.line.setPlaceholderText(self.tr("Type what you want to do or to open"))
        self.line.setAccessibleName(self.tr("Action, page, mapping or issue"))
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_enter)
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps the focus, arrows move
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("paletteList")
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(ROW * ROWS + 4)  # a palette that jumps about is hard to read
        self.list.clicked.connect(self._on_clicked)
        self.nothing = Label(self.tr("Nothing fits. Try fewer letters."), Look.MUTED)
        self.nothing.setContentsMargins(14, 12, 14, 12)
        hint = Label(self.tr("↑ ↓ to choose · Enter to do it · Esc to close"), Look.SMALL)
        hint.setContentsMargins(14, 4, 14, 10)
        frame = QFrame()
        frame.setObjectName("card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(4)
        inner.addWidget(self.line)
        inner.addWidget(self.list)
        inner.addWidget(self.nothing)
        inner.addStretch(1)
        inner.addWidget(hint)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._on_typed("")

    def place_over(self, window: QWidget) -> None:
        """Stand near the top of a window, in its middle."""
        width = min(WIDTH, window.width() - 48)
        self.setFixedSize(width, self.sizeHint().height())
        self.move(window.mapToGlobal(window.rect().center()).x() - width // 2, self._top(window))

    @staticmethod
    def _top(window: QWidget) -> int:
        return window.mapToGlobal(window.rect().topLeft()).y() + 72

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        rows = found(self._entries, text)
        self.model.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while the line keeps the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in MOVES:
                self._move(key)
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        count = self.model.rowCount()
        if not count:
            return
        at = self.list.currentIndex().row()
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -ROWS,
            Qt.Key.Key_PageDown: ROWS,
        }[Qt.Key(key)]
        turned = (at + step) % count if abs(step) == 1 else max(0, min(count - 1, at + step))
        self.list.setCurrentIndex(self.model.index(turned, 0))

    @Slot()
    def _on_enter(self) -> None:
        self._choose(self.list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if entry is not None:
            self.accept()
            self.chosen.emit(entry.key)
