"""State chips: a rounded ground with a shape and a word, as a widget and inside tables."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcaldesk.ui.icons import icon
from gcaldesk.ui.labels import THEME_EVENTS
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.shades import Shades
from gcaldesk.ui.theme import current_shades, small_font

HEIGHT, ICON, GAP, SIDE = 22, 14, 5, 8


class IconStore:
    """Icons by name and colour, made once; it lives as long as the widget that paints."""

    def __init__(self) -> None:
        self._icons: dict[tuple[str, str], QIcon] = {}

    def get(self, name: str, color: str) -> QIcon:
        """Return an icon in a colour."""
        key = name, color
        if key not in self._icons:
            self._icons[key] = icon(name, color)
        return self._icons[key]


def chip_font(base: QFont) -> QFont:
    """Return the font of a chip's word."""
    font = small_font(base)
    font.setWeight(QFont.Weight.Medium)
    return font


def chip_width(chip: Chip, base: QFont) -> int:
    """Return the width that a chip needs."""
    words = QFontMetrics(chip_font(base)).horizontalAdvance(chip.text)
    return SIDE + ICON + GAP + words + SIDE + 1


def paint_chip(
    painter: QPainter, area: QRect, chip: Chip, *, base: QFont, shades: Shades, icons: IconStore
) -> None:
    """Paint a chip at the left of an area, in the middle of its height."""
    color, ground = shades.tone(chip.tone)
    width = min(chip_width(chip, base), area.width())
    top = area.top() + (area.height() - HEIGHT) // 2
    box = QRect(area.left(), top, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(box), 5, 5)
    spot = QRect(box.left() + SIDE - 1, top + (HEIGHT - ICON) // 2, ICON, ICON)
    icons.get(chip.icon, color).paint(painter, spot)
    font = chip_font(base)
    painter.setFont(font)
    painter.setPen(QColor(color))
    left = SIDE + ICON + GAP - 1
    words = QRect(box.left() + left, top, width - left - SIDE + 2, HEIGHT)
    text = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class StateChip(QWidget):
    """One chip as a widget."""

    def __init__(self, chip: Chip | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = chip
        self._icons = IconStore()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def chip(self) -> Chip | None:
        """What is shown."""
        return self._chip

    def show_chip(self, chip: Chip) -> None:
        """Show another state."""
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room that the content needs."""
        return QSize(chip_width(self._chip, self.font()) if self._chip else 0, HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        if self._chip is None:
            return
        painter = QPainter(self)
        paint_chip(
            painter,
            self.rect(),
            self._chip,
            base=self.font(),
            shades=current_shades(),
            icons=self._icons,
        )
        painter.end()
