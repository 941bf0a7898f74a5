"""The panel beside the journal: one line with everything that is known."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import EmptyState, scrolled
from gcaldesk.ui.present.activity import EntryText


class EntryPanel(Card):
    """Shows one line of the journal."""

    booking_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._text: EntryText | None = None
        self.chip = StateChip()
        self.title = Label("", Look.HEADING).wrapping()
        self.at = Label("", Look.MUTED).wrapping()
        self.why = Label("").wrapping()
        self.facts = FactList()
        self.empty = EmptyState("list-bullets")
        self.empty.show_words(
            self.tr("No line chosen"), self.tr("Choose one to see all that is known about it.")
        )
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 14, 16, 8)
        body.setSpacing(6)
        body.addWidget(self.chip)
        body.addWidget(self.title)
        body.addWidget(self.at)
        body.addSpacing(4)
        body.addWidget(self.why)
        body.addSpacing(4)
        body.addWidget(rule())
        body.addSpacing(4)
        body.addWidget(self.facts)
        body.addStretch(1)
        self._scroll = scrolled(inner, self.tr("The chosen line"))
        self.open = Button(self.tr("Open the &booking"), icon="calendar-check")
        self.open.clicked.connect(self._on_open)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 16)
        foot.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._scroll, 1)
        self.column.addLayout(foot)
        self.show_entry(None)

    def show_entry(self, text: EntryText | None) -> None:
        """Show a line, or with None that none is chosen."""
        self._text = text
        self.empty.setVisible(text is None)
        self._scroll.setVisible(text is not None)
        self.open.setVisible(text is not None and text.booking_id is not None)
        if text is None:
            return
        self.chip.show_chip(text.chip)
        self.title.setText(text.title)
        self.at.setText(text.at)
        self.why.setText(text.why)
        self.facts.set_facts(text.facts)

    @Slot()
    def _on_open(self) -> None:
        if self._text is not None:
            self.booking_requested.emit(self._text.booking_id)
