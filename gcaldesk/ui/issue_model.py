"""The list of issues as a model, and how its two-line rows and headings are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gcaldesk.domain.ids import IssueId
from gcaldesk.ui.chips import IconStore, chip_width, paint_chip
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.issue_list import GroupItem, IssueItem, Item, Key
from gcaldesk.ui.present.words import joined
from gcaldesk.ui.table_models import NOWHERE, Index
from gcaldesk.ui.theme import current_shades, small_font, strong_font

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
ROW, HEADING = 50, 38
SIDE, BOX, GAP = 14, 15, 12
CHIP_ROOM = 128
TIME_ROOM = 92
Check = Qt.CheckState


class IssueModel(QAbstractListModel):
    """Rows and headings; ticks are kept by issue, so that folding up loses none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self.chips: frozenset[Chip] = frozenset()
        self.ticked: set[IssueId] = set()

    def set_items(self, items: Sequence[Item]) -> None:
        """Show these rows."""
        if items == self._items:
            return
        self.chips = frozenset(item.chip for item in items if isinstance(item, IssueItem))
        keys = [item.key for item in self._items]
        if [item.key for item in items] == keys:
            self._items = tuple(items)
            self.touch()
            return
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def touch(self) -> None:
        """Paint every row anew."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def item(self, row: int) -> Item:
        """Return what stands in a row."""
        return self._items[row]

    def row_of(self, key: object) -> int:
        """Return where a key stands, or -1."""
        return next((at for at, item in enumerate(self._items) if item.key == key), -1)

    @property
    def keys(self) -> list[Key]:
        """What the rows stand for, from the top."""
        return [item.key for item in self._items]

    def check(self, item: Item) -> Check:
        """Return whether an issue, or how much of a group, is ticked."""
        if isinstance(item, IssueItem):
            return Check.Checked if item.id in self.ticked else Check.Unchecked
        count = sum(number in self.ticked for number in item.ids)
        if not count:
            return Check.Unchecked
        return Check.Checked if count == len(item.ids) else Check.PartiallyChecked

    def turn(self, item: Item) -> None:
        """Tick an issue or a whole group, or take the tick away."""
        ids = {item.id} if isinstance(item, IssueItem) else set(item.ids)
        if self.check(item) is Check.Checked:
            self.ticked -= ids
        else:
            self.ticked |= ids
        self.touch()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for one row."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _words(item)
            case Qt.ItemDataRole.ToolTipRole:
                return item.tip if isinstance(item, IssueItem) else None
            case Qt.ItemDataRole.CheckStateRole:
                return self.check(item)
            case _ if role == ITEM_ROLE:
                return item
        return None


def _words(item: Item) -> str:
    if isinstance(item, GroupItem):
        return item.text
    return joined(item.chip.text, item.title, item.text, item.side, item.at)


class IssueDelegate(QStyledItemDelegate):
    """Paints a box to tick, the kind, two lines, and since when."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = IconStore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that the content needs."""
        item = index.data(ITEM_ROLE)
        height = HEADING if isinstance(item, GroupItem) else ROW
        lines = QFontMetrics(option.font).height() * (1 if isinstance(item, GroupItem) else 2)
        return QSize(200, max(height, lines + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        item = index.data(ITEM_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        shades = current_shades()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(shades.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(shades.hover))
        painter.setPen(QColor(shades.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_box(painter, box_of(item, area), index.data(Qt.ItemDataRole.CheckStateRole))
        if isinstance(item, GroupItem):
            self._paint_group(painter, area, item, option.font)
        else:
            model = index.model()
            assert isinstance(model, IssueModel)
            self._paint_issue(painter, area, item, option.font, model.chips)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, check: object) -> None:
        shades = current_shades()
        filled = check != Check.Unchecked
        painter.setPen(QPen(QColor(shades.accent if filled else shades.muted), 1))
        painter.setBrush(QColor(shades.accent if filled else shades.card))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if filled:
            name = "check-bold" if check == Check.Checked else "minus-bold"
            self._icons.get(name, shades.on_accent).paint(painter, box.adjusted(2, 2, -2, -2))

    def _paint_group(self, painter: QPainter, area: QRect, item: GroupItem, base: QFont) -> None:
        shades = current_shades()
        caret = "caret-down" if item.open else "caret-right"
        left = area.left() + SIDE + BOX + GAP
        spot = QRect(left, area.center().y() - 6, 14, 14)
        self._icons.get(caret, shades.muted).paint(painter, spot)
        painter.setFont(strong_font(base))
        painter.setPen(QColor(shades.text))
        words = area.adjusted(left - area.left() + 22, 0, -SIDE, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, item.text)

    def _paint_issue(
        self,
        painter: QPainter,
        area: QRect,
        item: IssueItem,
        base: QFont,
        chips: frozenset[Chip],
    ) -> None:
        shades = current_shades()
        left = box_of(item, area).right() + GAP
        room = max(CHIP_ROOM, *(chip_width(chip, base) + GAP for chip in chips))
        spot = QRect(left, area.top(), room, area.height())
        paint_chip(painter, spot, item.chip, base=base, shades=shades, icons=self._icons)
        words = area.adjusted(left + room - area.left(), 0, -TIME_ROOM - SIDE, 0)
        painter.setFont(base)
        painter.setPen(QColor(shades.muted))
        time = QRect(words.right() + 8, area.top(), TIME_ROOM + SIDE - 8 - SIDE, area.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(time, right, item.at)
        middle = area.center().y()
        upper = words.adjusted(0, 4, 0, middle - area.bottom())
        lower = QRect(words.left(), middle + 2, words.width(), area.bottom() - middle - 6)
        _line(painter, upper, item.title, strong_font(base), shades.text)
        text = joined(item.side, item.text)
        _line(painter, lower, text, small_font(base), shades.muted)


def _line(painter: QPainter, area: QRect, text: str, font: QFont, color: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width()
    )
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


def box_of(item: Item, area: QRect) -> QRect:
    """Return where the box to tick stands in a row."""
    indent = SIDE + (22 if isinstance(item, IssueItem) and item.inside else 0)
    return QRect(area.left() + indent, area.center().y() - BOX // 2, BOX, BOX)
