"""The dashboard: four cards, the last 24 hours, a line for each mapping."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.views import Overview
from gcaldesk.ui.card import Card, FactCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import dashboard as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table
from gcaldesk.ui.timeline import Timeline

CARDS = 4
MARGIN = 24


class DashboardPage(QWidget):
    """Shows an overview; asks for the wizard or the mappings where there is nothing yet."""

    connect_requested = Signal()
    page_requested = Signal(str)
    mapping_opened = Signal(object)
    """(account, object code) of a row that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connected = False
        self.cards = tuple(FactCard() for _ in range(CARDS))
        row = QHBoxLayout()
        row.setSpacing(12)
        for card in self.cards:
            row.addWidget(card, 1)
        self.timeline = Timeline()
        self._summary = Label("", Look.SMALL)
        day = Card(padding=14)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("chart-bar", 14))
        head.addWidget(Label(self.tr("Last 24 hours"), Look.TITLE))
        head.addStretch(1)
        head.addWidget(self._summary)
        day.column.addLayout(head)
        day.column.addWidget(self.timeline)
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("Mappings and their state"),
            stretch=1,
            give_up=(3, 5, 4),
            sortable=True,
        )
        self.table.opened.connect(self._on_opened)
        self.place = Place(self.table, "calendar-plus")
        self.place.empty.acted.connect(self._on_empty_acted)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(16)
        top.addLayout(row)
        top.addWidget(day)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(16)
        column.addWidget(self._top)
        column.addWidget(self.place, 1)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show where everything stands."""
        self._connected = bool(overview.accounts)
        self._top.setVisible(self._connected)
        for card, text in zip(self.cards, words.cards(overview), strict=True):
            card.show_card(text)
        self._summary.setText(words.summary(overview.runs))
        self.timeline.set_hours(words.hours(overview), words.summary(overview.runs))
        self.table.set_rows(words.mapping_rows(overview))
        if overview.mappings:
            self.place.show_content()
        elif self._connected:
            self.place.show_empty(
                self.tr("Connected, no mapping yet"),
                self.tr("Choose which calendar each object's bookings go to."),
                self.tr("Choose calendars"),
            )
        else:
            self.place.show_empty(
                self.tr("Not connected"),
                self.tr(
                    "Connect a Google account in five short steps. Nothing is written before you "
                    "have seen the first plan."
                ),
                self.tr("Set up in five steps"),
            )

    @Slot()
    def _on_empty_acted(self) -> None:
        if self._connected:
            self.page_requested.emit("mappings")
        else:
            self.connect_requested.emit()

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self.mapping_opened.emit(key)
