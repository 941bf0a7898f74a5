"""The last 24 hours as columns: height for changes, colour for the worst result."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gcaldesk.ui.present.dashboard import Hour
from gcaldesk.ui.theme import current_shades

GAP, EDGE = 2, 2


class Timeline(QWidget):
    """Painted columns; hovering one says what happened in that hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours: tuple[Hour, ...] = ()
        self.setAccessibleName(self.tr("Runs of the last 24 hours"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_hours(self, hours: Sequence[Hour], summary: str) -> None:
        """Show these columns."""
        self._hours = tuple(hours)
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room that the content needs."""
        return QSize(480, 44)

    def event(self, event: QEvent) -> bool:
        """Answer for hovering."""
        if isinstance(event, QHelpEvent) and self._hours:
            at = int(event.pos().x() * len(self._hours) / max(1, self.width()))
            QToolTip.showText(event.globalPos(), self._hours[min(at, len(self._hours) - 1)].tip)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        shades = current_shades()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        count = len(self._hours)
        edges = [round(at * self.width() / count) for at in range(count + 1)] if count else []
        for hour, (left, right) in zip(self._hours, pairwise(edges), strict=True):
            color, ground = shades.tone(hour.tone)
            if not hour.height:
                color = shades.line
            height = max(EDGE, round(hour.height * self.height()))
            box = QRectF(left, self.height() - height, right - left - GAP, height)
            painter.fillRect(box, QColor(ground if hour.height else color))
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), EDGE), QColor(color))
        painter.end()
