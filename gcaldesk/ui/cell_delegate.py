"""How a cell is painted: text, icon, swatch, bar or chip on a quiet line.

A table paints hundreds of cells while other threads work, and each of them costs several calls into
Qt: what repeats (fonts, colours, chips, swatches, shortened texts) is therefore made once and kept.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gcaldesk.ui.chips import HEIGHT as CHIP
from gcaldesk.ui.chips import IconStore, chip_width, paint_chip
from gcaldesk.ui.present.cells import Bar, Cell, Chip
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.table_models import CELL_ROLE, Index
from gcaldesk.ui.theme import current_shades, strong_font

ROW_HEIGHT = 34
PADDING = 8
FIRST_PADDING = 12
SWATCH, ICON, GAP = 10, 15, 8
BAR, BAR_HEIGHT = 72, 6
KEPT = 4_000
"""So many texts are remembered; a journal has a million."""
SELECTED = QStyle.StateFlag.State_Selected.value
Box = tuple[int, int, int, int]
HOVERED = QStyle.StateFlag.State_MouseOver.value


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


class Inks:
    """What cells are painted with under one theme, font and screen; made anew when one changes."""

    def __init__(self, widget: QWidget) -> None:
        self.theme = QGuiApplication.palette().cacheKey()
        self.shades = current_shades()
        self.fonts = (widget.font(), strong_font(widget.font()))
        self.text, self.muted = QColor(self.shades.text), QColor(self.shades.muted)
        self.line, self.hover = QColor(self.shades.line), QColor(self.shades.hover)
        self.selected = QColor(self.shades.selected)
        self._metrics = tuple(QFontMetrics(font) for font in self.fonts)
        self.rise = (self._metrics[0].ascent() - self._metrics[0].descent() + 1) // 2
        self.ratio = widget.devicePixelRatioF()
        self._icons = IconStore()
        self._lengths: dict[tuple[str, bool], int] = {}
        self._chips: dict[str, int] = {}
        self._short: dict[tuple[str, bool, int], str] = {}
        self._pictures: dict[object, QPixmap] = {}

    def length(self, text: str, *, strong: bool = False) -> int:
        """Return how wide a text is."""
        found = self._lengths.get((text, strong))
        if found is None:
            if len(self._lengths) > KEPT:
                self._lengths.clear()
            found = self._metrics[strong].horizontalAdvance(text)
            self._lengths[text, strong] = found
        return found

    def fitting(self, text: str, width: int, *, strong: bool) -> str:
        """Return as much of a text as there is room for."""
        if self.length(text, strong=strong) <= width:
            return text
        found = self._short.get((text, strong, width))
        if found is None:
            if len(self._short) > KEPT:
                self._short.clear()
            found = self._metrics[strong].elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._short[text, strong, width] = found
        return found

    def chip_width(self, chip: Chip) -> int:
        """Return the width that a chip needs."""
        found = self._chips.get(chip.text)
        if found is None:
            found = self._chips[chip.text] = chip_width(chip, self.fonts[0])
        return found

    def chip(self, chip: Chip, room: int) -> QPixmap:
        """Return a chip, no wider than the room."""
        width = min(self.chip_width(chip), room)

        def paint(painter: QPainter, area: QRect) -> None:
            base = self.fonts[0]
            paint_chip(painter, area, chip, base=base, shades=self.shades, icons=self._icons)

        return self._picture((chip, width), QSize(width, CHIP), paint)

    def bar(self, bar: Bar) -> QPixmap:
        """Return a bar."""

        def paint(painter: QPainter, area: QRect) -> None:
            paint_bar(painter, area, bar, self.shades)

        return self._picture(bar, QSize(BAR, BAR_HEIGHT), paint)

    def swatch(self, color: str) -> QPixmap:
        """Return the colour of a calendar as a small square."""

        def paint(painter: QPainter, area: QRect) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(area), 3, 3)

        return self._picture(color, QSize(SWATCH, SWATCH), paint)

    def icon(self, name: str, *, muted: bool) -> QPixmap:
        """Return an icon."""

        def paint(painter: QPainter, area: QRect) -> None:
            self._icons.get(name, self.shades.muted if muted else self.shades.text).paint(
                painter, area
            )

        return self._picture((name, muted), QSize(ICON, ICON), paint)

    def _picture(
        self, key: object, size: QSize, paint: Callable[[QPainter, QRect], None]
    ) -> QPixmap:
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) > KEPT:
                self._pictures.clear()
            found = QPixmap(size * self.ratio)
            found.setDevicePixelRatio(self.ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            paint(painter, QRect(0, 0, size.width(), size.height()))
            painter.end()
            self._pictures[key] = found
        return found


class CellDelegate(QStyledItemDelegate):
    """Paints cells; the hovered row and the selected row have a ground of their own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._inks: Inks | None = None

    @property
    def inks(self) -> Inks:
        """What to paint with."""
        if self._inks is None:
            self._inks = Inks(self._widget)
        return self._inks

    def _look_again(self) -> None:
        """Begin anew where theme, font or screen have changed since."""
        inks = self._inks
        if inks is not None and (
            inks.theme != QGuiApplication.palette().cacheKey()
            or inks.ratio != self._widget.devicePixelRatioF()
            or inks.fonts[0] != self._widget.font()
        ):
            self._inks = None

    def width(self, cell: Cell, *, first: bool) -> int:
        """Return the room that a cell needs."""
        inks = self.inks
        width = PADDING + (FIRST_PADDING if first else PADDING)
        if cell.chip:
            return width + inks.chip_width(cell.chip)
        if cell.bar:
            width += BAR + GAP
        if cell.swatch:
            width += SWATCH + GAP
        if cell.icon:
            width += ICON + (GAP if cell.text else 0)
        return width + (inks.length(cell.text, strong=cell.strong) + 2 if cell.text else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room that the content needs."""
        del option
        cell: Cell = index.data(CELL_ROLE)
        return QSize(self.width(cell, first=index.column() == 0), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell: Cell = index.data(CELL_ROLE)
        first = index.column() == 0
        if first:  # once a row is enough, and costs less
            self._look_again()
        inks = self.inks
        left, top, width, height = cast("Box", option.rect.getRect())
        state: int = option.state.value
        if state & SELECTED:
            painter.fillRect(left, top, width, height, inks.selected)
        elif state & HOVERED:
            painter.fillRect(left, top, width, height, inks.hover)
        painter.fillRect(left, top + height - 1, width, 1, inks.line)
        padding = FIRST_PADDING if first else PADDING
        left, width = left + padding, width - padding - PADDING
        middle = top + (height - 1) // 2
        if cell.chip:
            painter.drawPixmap(left, top + (height - CHIP) // 2, inks.chip(cell.chip, width))
            return
        used = self._paint_signs(painter, cell, left, middle)
        if cell.text:
            text = cell.text.replace("\n", " ")
            text = inks.fitting(text, width - used, strong=cell.strong)
            painter.setFont(inks.fonts[cell.strong])
            painter.setPen(inks.muted if cell.muted else inks.text)
            if cell.right:
                used = width - inks.length(text, strong=cell.strong)
            painter.drawText(left + used, middle + inks.rise, text)

    def _paint_signs(self, painter: QPainter, cell: Cell, left: int, middle: int) -> int:
        """Paint what stands before the text; return how much room it took."""
        inks, used = self.inks, 0
        if cell.bar:
            painter.drawPixmap(left, middle - 2, inks.bar(cell.bar))
            used += BAR + GAP
        if cell.swatch:
            painter.drawPixmap(left + used, middle - SWATCH // 2 + 1, inks.swatch(cell.swatch))
            used += SWATCH + GAP
        if cell.icon:
            picture = inks.icon(cell.icon, muted=cell.muted or bool(cell.text))
            painter.drawPixmap(left + used, middle - ICON // 2, picture)
            used += ICON + GAP
        return used
