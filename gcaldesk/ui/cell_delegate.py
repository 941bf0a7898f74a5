"""How a cell is painted: text, icon, swatch or chip on a quiet line."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gcaldesk.ui.chips import IconStore, chip_width, paint_chip
from gcaldesk.ui.present.cells import Bar, Cell
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.table_models import CELL_ROLE, Index
from gcaldesk.ui.theme import current_shades, strong_font

ROW_HEIGHT = 34
PADDING = 8
FIRST_PADDING = 12
SWATCH, ICON, GAP = 10, 15, 8
BAR, BAR_HEIGHT = 72, 6


def paint_bar(painter: QPainter, area: QRect, bar: Bar, shades: Shades) -> None:
    """Paint how much is left on a quiet track."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shades.off_ground))
    radius = area.height() / 2
    painter.drawRoundedRect(QRectF(area), radius, radius)
    width = area.width() * min(1.0, max(0.0, bar.share))
    if width:
        painter.setBrush(QColor(shades.tone(bar.tone)[0]))
        full = QRectF(area.left(), area.top(), max(width, area.height()), area.height())
        painter.drawRoundedRect(full, radius, radius)
    painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Paints cells; the hovered row and the selected row have a ground of their own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = IconStore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that the content needs."""
        cell: Cell = index.data(CELL_ROLE)
        base: QFont = option.font
        width = PADDING * 2 + (FIRST_PADDING - PADDING if index.column() == 0 else 0)
        if cell.chip:
            return QSize(width + chip_width(cell.chip, base), ROW_HEIGHT)
        if cell.bar:
            width += BAR + GAP
        if cell.swatch:
            width += SWATCH + GAP
        if cell.icon:
            width += ICON + (GAP if cell.text else 0)
        font = strong_font(base) if cell.strong else base
        return QSize(width + QFontMetrics(font).horizontalAdvance(cell.text) + 2, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell: Cell = index.data(CELL_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        base: QFont = option.font
        shades = current_shades()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(shades.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(shades.hover))
        painter.setPen(QColor(shades.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        left = FIRST_PADDING if index.column() == 0 else PADDING
        inner = area.adjusted(left, 0, -PADDING, 0)
        if cell.chip:
            paint_chip(painter, inner, cell.chip, base=base, shades=shades, icons=self._icons)
        else:
            self._paint_text(painter, inner, cell, base, shades)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, area: QRect, cell: Cell, base: QFont, shades: Shades
    ) -> None:
        middle = area.center().y()
        if cell.bar:
            paint_bar(painter, QRect(area.left(), middle - 2, BAR, BAR_HEIGHT), cell.bar, shades)
            area = area.adjusted(BAR + GAP, 0, 0, 0)
        if cell.swatch:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(cell.swatch))
            painter.drawRoundedRect(
                QRectF(area.left(), middle - SWATCH // 2 + 1, SWATCH, SWATCH), 3, 3
            )
            area = area.adjusted(SWATCH + GAP, 0, 0, 0)
        color = shades.muted if cell.muted else shades.text
        if cell.icon:
            spot = QRect(area.left(), middle - ICON // 2, ICON, ICON)
            self._icons.get(cell.icon, shades.muted if cell.text else color).paint(painter, spot)
            area = area.adjusted(ICON + GAP, 0, 0, 0)
        font = strong_font(base) if cell.strong else base
        painter.setFont(font)
        painter.setPen(QColor(color))
        text = cell.text.replace("\n", " ")
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
