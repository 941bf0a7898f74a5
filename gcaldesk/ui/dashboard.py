"""The dashboard: five cards, the last 24 hours, a line for each mapping."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.views import Overview
from gcaldesk.ui.card import Card, CardRow
from gcaldesk.ui.day_chart import DayChart
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import cards, day, frame
from gcaldesk.ui.present import dashboard as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

CARDS = 5
MARGIN = 24
SMALL_WIDTH, SMALL_HEIGHT = 900, 560
"""Below these the cards show their strong line only, and the chart no axis."""


class DashboardPage(QWidget):
    """Shows an overview; asks for the wizard or the mappings where there is nothing yet."""

    connect_requested = Signal()
    page_requested = Signal(str)
    """Where a card leads: a page, or `connect`."""
    mapping_opened = Signal(object)
    """(account, object code) of a row that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connected = False
        self._overview: Overview | None = None
        self._engine: frame.Engine | None = None
        self._day = ""
        self._row = CardRow(CARDS)
        self.cards = self._row.cards
        for card in self.cards:
            card.opened.connect(self.page_requested)
        self.chart = DayChart()
        self.chart.told.connect(self._on_told)
        self._summary = Label("", Look.SMALL)
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("Mappings and their state"),
            stretch=1,
            give_up=(3, 7, 6, 4, 8, 5),
            least=120,
            sortable=True,
        )
        self.table.opened.connect(self._on_opened)
        self.place = Place(self.table, "calendar-plus")
        self.place.empty.acted.connect(self._on_empty_acted)
        self._top = QWidget()
        self._top.hide()  # until there is something to say
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(16)
        top.addWidget(self._row)
        top.addWidget(self._make_day())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        self._column.setSpacing(16)
        self._column.addWidget(self._top)
        self._column.addWidget(self.place, 1)

    def _make_day(self) -> Card:
        card = Card(padding=14)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("chart-bar", 14))
        head.addWidget(Label(self.tr("Last 24 hours"), Look.TITLE))
        head.addStretch(1)
        head.addWidget(self._summary)
        card.column.addLayout(head)
        card.column.addWidget(self.chart)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the proofs to the tips where there is little room."""
        super().resizeEvent(event)
        low = self.height() < SMALL_HEIGHT
        small = low or self.width() < SMALL_WIDTH
        self._row.set_small(on=small)
        self.chart.set_low(on=low)

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show where everything stands."""
        self._overview = overview
        self._connected = bool(overview.accounts)
        self._top.setVisible(self._connected)
        self._show_cards()
        self._day = day.summary(overview.runs)
        self._summary.setText(self._day)
        self.chart.set_hours(day.hours(overview), self._day)
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
                    "Connect a Google account step by step. Nothing is written before you "
                    "have seen the first plan."
                ),
                self.tr("Set up…"),
            )

    def show_engine(self, engine: frame.Engine) -> None:
        """Show how far a running sync is."""
        self._engine = engine
        self._show_cards()

    def _show_cards(self) -> None:
        if self._overview is None:
            return
        self._row.show_cards(cards.cards(self._overview, self._engine))

    @Slot(str)
    def _on_told(self, words_of_hour: str) -> None:
        self._summary.setText(words_of_hour or self._day)

    @Slot()
    def _on_empty_acted(self) -> None:
        if self._connected:
            self.page_requested.emit("mappings")
        else:
            self.connect_requested.emit()

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self.mapping_opened.emit(key)
