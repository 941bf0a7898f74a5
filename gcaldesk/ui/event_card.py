"""An event as a calendar shows it: a bar in its colour, its title, its lines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present.rule_trials import EventCardText
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.theme import current_shades

BAR = 5


class EventCard(QFrame):
    """Passive; what is edited bears a pencil and the word for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self._color = ""
        self._inner = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(12 + BAR, 10, 12, 10)
        column.addWidget(self._inner)

    def show_event(self, event: EventCardText) -> None:
        """Show an event."""
        self._color = event.color
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._line("", event.title, Look.STRONG, changed=event.title_changed))
        for line in event.lines:
            column.addLayout(self._line(line.icon, line.text, Look.PLAIN, changed=line.changed))
        if event.text or event.text_changed:
            text = event.text or self.tr("(empty)")
            column.addLayout(self._line("article", text, Look.PLAIN, changed=event.text_changed))
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._inner, inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = inner
        self.setAccessibleName(self.tr("The event: {title}").format(title=event.title))
        self.update()

    def _line(self, icon: str, text: str, look: Look, *, changed: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        if icon:
            row.addWidget(IconLabel(icon, 14), 0, top)
        words = Label(text, look).wrapping()
        row.addWidget(words, 1)
        if changed:
            words.set_tone(Tone.WORKING)
            words.setAccessibleName(self.tr("changed: {text}").format(text=text))
            mark = IconLabel("pencil-simple", 14)
            mark.show_icon("pencil-simple", Tone.WORKING)
            mark.setToolTip(self.tr("This would change"))
            row.addWidget(mark, 0, top)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar in the event's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color or current_shades().muted))
        painter.drawRoundedRect(QRectF(6, 8, BAR, self.height() - 16), 2, 2)
        painter.end()
