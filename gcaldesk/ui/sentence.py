"""The state sentence: its lead never cut, its proof on the same line or below."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gcaldesk.ui.chips import IconStore
from gcaldesk.ui.labels import THEME_EVENTS
from gcaldesk.ui.present.frame import Sentence
from gcaldesk.ui.present.words import DOT
from gcaldesk.ui.theme import current_shades, small_font, strong_font

ICON, GAP = 18, 8


class SentenceLabel(QWidget):
    """Painted, so that it can choose between one line and two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence: Sentence | None = None
        self._icons = IconStore()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("State"))

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self._sentence.text if self._sentence else ""

    def show_sentence(self, sentence: Sentence) -> None:
        """Show the state."""
        self._sentence = sentence
        self.setAccessibleName(sentence.text)
        self.setToolTip(sentence.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room that the content needs."""
        return QSize(420, 40)

    def minimumSizeHint(self) -> QSize:
        """Ask for the least room that works."""
        lead = self._sentence.lead if self._sentence else ""
        width = QFontMetrics(strong_font(self.font())).horizontalAdvance(lead)
        return QSize(ICON + GAP + width + 2, 40)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        if self._sentence is None:
            return
        shades, sentence = current_shades(), self._sentence
        painter = QPainter(self)
        spot = QRect(0, (self.height() - ICON) // 2, ICON, ICON)
        self._icons.get(sentence.icon, shades.tone(sentence.tone)[0]).paint(painter, spot)
        strong = strong_font(self.font())
        lead_width = QFontMetrics(strong).horizontalAdvance(sentence.lead)
        area = self.rect().adjusted(ICON + GAP, 0, 0, 0)
        rest = DOT + sentence.rest if sentence.rest else ""
        one_line = lead_width + self.fontMetrics().horizontalAdvance(rest) <= area.width()
        left = Qt.AlignmentFlag.AlignLeft
        lines = (area, area.adjusted(lead_width, 0, 0, 0))
        flags = (left | Qt.AlignmentFlag.AlignVCenter, left | Qt.AlignmentFlag.AlignVCenter)
        font = self.font()
        if not one_line:
            half = area.height() // 2
            lines = (area.adjusted(0, 0, 0, -half), area.adjusted(0, half, 0, 0))
            flags = (left | Qt.AlignmentFlag.AlignBottom, left | Qt.AlignmentFlag.AlignTop)
            font, rest = small_font(self.font()), sentence.rest
        painter.setFont(strong)
        painter.setPen(QColor(shades.text))
        painter.drawText(lines[0], flags[0], sentence.lead)
        painter.setFont(font)
        painter.setPen(QColor(shades.muted))
        metrics = QFontMetrics(font)
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, lines[1].width())
        painter.drawText(lines[1], flags[1], rest)
        painter.end()
