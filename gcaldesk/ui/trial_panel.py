"""The live preview: choose a booking or an event, see what the edited rules would make of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.event_card import EventCard
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.rule_trials import NEW_EVENT, TrialText, happening_choices
from gcaldesk.ui.tabs import Tabs
from gcaldesk.ui.theme import fixed_font

SEARCH_MS = 250
BOOKING, EVENT = 0, 1


class TrialPanel(Card):
    """Passive: says what is to be tried, shows the answer."""

    search_wanted = Signal(str)
    trial_wanted = Signal()
    """What is chosen changed: ask for another answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Choice, ...] = ()
        self._text: TrialText | None = None
        self.sides = Tabs(self.tr("What to try"))
        self.sides.addTab(self.tr("A booking"))
        self.sides.addTab(self.tr("An event in Google"))
        self.sides.currentChanged.connect(self._on_side)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Title, customer or number"))
        self.search.setAccessibleName(self.tr("Search a booking to try"))
        self.search.setClearButtonEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MS)
        self._timer.timeout.connect(self._on_search)
        self.search.textEdited.connect(self._timer.start)
        self.bookings = Picker(self.tr("Booking to try"))
        self.events = Picker(self.tr("Event to try"))
        self.happenings = Picker(self.tr("What happens to it"))
        self.happenings.set_choices(happening_choices(made=False))
        self.bookings.currentIndexChanged.connect(self._on_chosen)
        self.events.currentIndexChanged.connect(self._on_event_chosen)
        self.happenings.currentIndexChanged.connect(self._on_chosen)
        for picker in (self.bookings, self.events, self.happenings):
            picker.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build_answer()
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(IconLabel("eye", 14))
        head.addWidget(Label(self.tr("Preview, before anything is applied"), Look.TITLE), 1)
        self.column.addWidget(self._head)
        down = QBoxLayout.Direction.TopToBottom
        self._lines = (QBoxLayout(down), QBoxLayout(down))
        for line, widgets in zip(
            self._lines,
            ((self.sides, self.search), (self.bookings, self.events, self.happenings)),
            strict=True,
        ):
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget)
            self.column.addLayout(line)
        self.column.addWidget(self._area, 1)
        self._on_side()

    def set_below(self, *, below: bool) -> None:
        """Use the width where the panel stands below the rules, else the height."""
        way = QBoxLayout.Direction
        for line in self._lines:
            line.setDirection(way.LeftToRight if below else way.TopToBottom)
        self._head.setVisible(not below)
        self.setMinimumWidth(0 if below else 330)

    def _build_answer(self) -> None:
        self.chip = StateChip()
        self.reason = Label("").wrapping()
        self.facts = FactList()
        self.card = EventCard()
        self.views = Tabs(self.tr("Show as"))
        self.views.addTab(self.tr("Card"))
        self.views.addTab(self.tr("JSON"))
        self.views.currentChanged.connect(self._show_view)
        self.copy = Button("", icon="copy", kind="flat", name=self.tr("Copy what would be sent"))
        self.copy.clicked.connect(self._on_copy)
        self.request = Label("", Look.SMALL).wrapping()
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setFont(fixed_font(self.font()))
        self.body.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.setMinimumHeight(180)
        self.body.setAccessibleName(self.tr("What would be sent to Google, as JSON"))
        self.note = Label("", Look.MUTED).wrapping()
        switch = QHBoxLayout()
        switch.addWidget(self.views)
        switch.addStretch(1)
        switch.addWidget(self.copy)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reason)
        column.addLayout(switch)
        column.addWidget(self.card)
        column.addWidget(self.request)
        column.addWidget(self.body, 1)
        column.addWidget(self.facts)
        column.addWidget(self.note)
        column.addStretch(1)
        self._area = scrolled(inner, self.tr("What the rules would do"))
        self._area.setMinimumHeight(80)

    @property
    def tries_event(self) -> bool:
        """Whether an event is chosen rather than a booking."""
        return self.sides.currentIndex() == EVENT

    @property
    def chosen(self) -> str:
        """The chosen booking's number, or a new event's calendar; empty where nothing is."""
        return self.events.value if self.tries_event else self.bookings.value

    @property
    def answer(self) -> TrialText | None:
        """What is shown."""
        return self._text

    def show_choices(self, bookings: Sequence[Choice], events: Sequence[Choice]) -> None:
        """Offer bookings and events; what is chosen stays where it is still offered."""
        before = self.bookings.value, self.events.value
        self.bookings.set_choices(bookings)
        self.events.set_choices(events)
        self._show_happenings()
        if (self.bookings.value, self.events.value) != before:
            self.trial_wanted.emit()
        self._say_if_nothing()

    def show_answer(self, text: TrialText) -> None:
        """Show what the rules would do."""
        self._text = text
        self.chip.show_chip(text.chip)
        self.reason.setText(text.reason)
        self.facts.set_facts(text.facts)
        if text.event is not None:
            self.card.show_event(text.event)
        self.request.setText(text.request)
        self.body.setPlainText(text.body)
        self.note.hide()
        for widget in (self.chip, self.reason):
            widget.show()
        self._show_view()

    def show_note(self, text: str) -> None:
        """Say why there is no answer."""
        self._text = None
        self.note.setText(text)
        self.note.show()
        for widget in (self.chip, self.reason, self.facts):
            widget.hide()
        self._show_view()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why there is no answer."""
        self.show_note(str(error))

    @Slot()
    def _show_view(self) -> None:
        text = self._text
        sent = text is not None and bool(text.request)
        as_json = sent and self.views.currentIndex() == 1
        self.views.setVisible(sent)
        self.copy.setVisible(as_json)
        self.card.setVisible(text is not None and text.event is not None and not as_json)
        self.request.setVisible(as_json)
        self.body.setVisible(as_json and text is not None and bool(text.body))

    @Slot()
    def _on_copy(self) -> None:
        if self._text is not None:
            parts = (self._text.request, self._text.body)
            QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))

    @Slot()
    def _on_side(self) -> None:
        event = self.tries_event
        self.bookings.setVisible(not event)
        self.events.setVisible(event)
        self.happenings.setVisible(event)
        self._say_if_nothing()
        self.trial_wanted.emit()

    def _say_if_nothing(self) -> None:
        if not self.chosen:
            self.show_note(self.tr("There is nothing to try here."))
        elif self._text is None:
            self.note.hide()  # the answer is on its way

    @Slot()
    def _on_search(self) -> None:
        self.search_wanted.emit(self.search.text().strip())

    @Slot()
    def _on_chosen(self) -> None:
        self.trial_wanted.emit()

    @Slot()
    def _on_event_chosen(self) -> None:
        self._show_happenings()
        self.trial_wanted.emit()

    def _show_happenings(self) -> None:
        made = self.events.value.startswith(NEW_EVENT)
        blocker = QSignalBlocker(self.happenings)
        self.happenings.set_choices(happening_choices(made=made))
        blocker.unblock()
