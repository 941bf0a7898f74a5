"""Cards: a framed ground, and the dashboard's card with one strong line."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present.dashboard import CardText

PADDING = 16


class Card(QFrame):
    """A framed ground on the page."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = PADDING) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(8)


class FactCard(Card):
    """A quiet title, one strong line, one line that proves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", 14)
        self._title = Label("", Look.TITLE)
        self._lead = Label("", Look.HEADING)
        self._lead.setWordWrap(True)
        self._detail = Label("", Look.SMALL)
        self._detail.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon)
        top.addWidget(self._title, 1)
        self.column.setSpacing(4)
        self.column.addLayout(top)
        self.column.addWidget(self._lead)
        self.column.addWidget(self._detail)
        self.column.addStretch(1)

    def show_card(self, text: CardText) -> None:
        """Show what the read model says."""
        self._icon.show_icon(text.icon, text.tone)
        self._title.setText(text.title)
        self._lead.setText(text.lead)
        self._lead.set_tone(text.tone)
        self._detail.setText(text.detail)
        self.setAccessibleName(f"{text.title}: {text.lead}. {text.detail}")
