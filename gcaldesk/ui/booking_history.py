"""The part of the booking's dialog that lists what happened to it, with the reason in full."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.journal_list import JournalList
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.journal import Entry
from gcaldesk.ui.present.words import full, joined, sentence, told


class HistoryPart(QWidget):
    """Passive: a JournalFeed fills the list once it is looked at."""

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = JournalList(self.tr("History of this booking"))
        self.list.for_one_booking()
        self.list.show_now(now)
        self.list.set_nothing(
            self.tr("Nothing happened yet"),
            self.tr("What the program does with this booking is listed here."),
        )
        self.list.chosen.connect(self._on_chosen)
        self.when = Label("", Look.SMALL)
        self.why = Label("").wrapping()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self.when)
        column.addWidget(self.why)
        self._on_chosen(None)

    @Slot(object)
    def _on_chosen(self, entry: Entry | None) -> None:
        row = entry.item if entry is not None else None
        if isinstance(row, ActivityRow):
            self.when.setText(joined(full(row.entry.at), sentence(told(row.entry.action))))
            self.why.setText(sentence(told(row.entry.reason)))
        for label in (self.when, self.why):
            label.setVisible(isinstance(row, ActivityRow))
