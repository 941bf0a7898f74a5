"""The Active switch."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gcaldesk.ui.theme import current_shades

WIDTH, HEIGHT, EDGE = 34, 20, 3


class Switch(QAbstractButton):
    """A two-state control that says on or off by place and colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Ask for the room that the content needs."""
        return QSize(WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in the theme's colours."""
        del event
        shades = current_shades()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(EDGE, EDGE, WIDTH, HEIGHT)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), HEIGHT / 2 + 2, HEIGHT / 2 + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        on = shades.ok if self.isChecked() else shades.muted
        painter.setBrush(QColor(on if self.isEnabled() else shades.line))
        painter.drawRoundedRect(track, HEIGHT / 2, HEIGHT / 2)
        painter.setBrush(QColor("#ffffff" if self.isEnabled() else shades.card))
        left = EDGE + WIDTH - HEIGHT + 2 if self.isChecked() else EDGE + 2
        painter.drawEllipse(QRectF(left, EDGE + 2, HEIGHT - 4, HEIGHT - 4))
        painter.end()
