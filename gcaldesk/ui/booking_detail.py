"""The panel beside the bookings: both sides of a pair, why it stands there, and its history."""

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import EmptyState, scrolled
from gcaldesk.ui.present.cells import Fact
from gcaldesk.ui.present.pair_detail import PairText, SideText
from gcaldesk.ui.present.pair_offers import Offer
from gcaldesk.ui.present.words import joined

HISTORY_SHOWN = 8


class BookingPanel(Card):
    """Shows one pair; its buttons say what a person wants with it."""

    edit_requested = Signal()
    sync_requested = Signal()
    offer_chosen = Signal(object)
    """One of the Offers that the menu holds."""
    issue_requested = Signal(object)
    """The IssueId that waits for a choice."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._text: PairText | None = None
        self._offers: dict[QAction, Offer] = {}
        self.chip = StateChip()
        self.number = Label("", Look.MUTED)
        self.close_button = Button("", icon="x", kind="flat", name=self.tr("Close the details"))
        self.close_button.setFixedWidth(28)
        self.close_button.clicked.connect(self.closed)
        self.title = Label("", Look.HEADING).wrapping()
        self.when = Label("").wrapping()
        self.place = Label("", Look.MUTED).wrapping()
        self.sides, self.people, self.texts = FactList(), FactList(), FactList()
        self.why, self.history = FactList(), FactList(look=Look.SMALL)
        self._rules = [rule() for _ in range(4)]
        self.empty = EmptyState("calendar-check")
        self.show_hint(movable=False)
        self._scroll = scrolled(self._make_body(), self.tr("The chosen booking"))
        self._buttons = self._make_buttons()
        self.column.setSpacing(0)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._buttons)
        self.show_detail(None)

    def _make_body(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.chip)
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.close_button)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 14, 16, 8)
        body.setSpacing(6)
        body.addLayout(head)
        for widget in (self.title, self.when, self.place):
            body.addWidget(widget)
        body.addSpacing(4)
        for at, block in enumerate((self.sides, self.people, self.texts, self.why, self.history)):
            if at:
                body.addSpacing(4)
                body.addWidget(self._rules[at - 1])
                body.addSpacing(4)
            body.addWidget(block)
        body.addStretch(1)
        return inner

    def _make_buttons(self) -> QWidget:
        self.edit = Button(self.tr("&Edit…"))
        self.edit.clicked.connect(self.edit_requested)
        self.resolve = Button(self.tr("&Resolve…"), kind="primary")
        self.resolve.clicked.connect(self._on_resolve)
        self.sync = Button(self.tr("S&ync this one"), kind="primary")
        self.sync.clicked.connect(self.sync_requested)
        self.more = Button("", icon="dots-three", name=self.tr("More for this booking"))
        self.more.setFixedWidth(40)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        holder = QWidget()
        self._button_grid = QGridLayout(holder)
        self._button_grid.setContentsMargins(16, 8, 16, 14)
        self._button_grid.setSpacing(8)
        self._button_grid.setColumnStretch(3, 1)
        self._button_grid.addWidget(self.edit, 1, 0)
        self._button_grid.addWidget(self.more, 1, 4)
        self._in_one_line: bool | None = None
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every word of the buttons."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Give the first button a line of its own where all do not fit one."""
        first = self.sync if self.resolve.isHidden() else self.resolve
        hints = self.edit.sizeHint().width() + first.sizeHint().width() + self.more.width()
        one_line = hints + 2 * 16 + 2 * 8 <= self.width()
        if one_line == self._in_one_line:
            return
        self._in_one_line = one_line
        for at, button in enumerate((self.sync, self.resolve), start=1):
            self._button_grid.removeWidget(button)
            if one_line:
                self._button_grid.addWidget(button, 1, at)
            else:
                self._button_grid.addWidget(button, 0, 0, 1, 5)
        above = [self.sync, self.resolve]
        read = [self.edit, *above] if one_line else [*above, self.edit]
        for before, after in pairwise([*read, self.more]):
            QWidget.setTabOrder(before, after)

    def show_hint(self, *, movable: bool) -> None:
        """Say what choosing a booking is good for; in the week it can be moved too."""
        text = self.tr("Choose one to see both sides and why it stands there.")
        if movable:
            keys = self.tr(
                "Drag it to move it, or press Ctrl and an arrow key; Shift stretches. Space lists "
                "its day."
            )
            text = f"{text}\n\n{keys}"
        self.empty.show_words(self.tr("No booking chosen"), text)

    def set_closable(self, *, closable: bool) -> None:
        """Offer to close where the panel takes the room of something else."""
        self.close_button.setVisible(closable)
        self.number.setVisible(not closable)
        self._show_place()

    def show_detail(self, text: PairText | None) -> None:
        """Show a pair, or with None that none is chosen."""
        self._text = text
        self.empty.setVisible(text is None)
        self._scroll.setVisible(text is not None)
        self._buttons.setVisible(text is not None)
        if text is None:
            return
        self.chip.show_chip(text.chip)
        self.number.setText(text.number)
        self.title.setText(text.title)
        self.when.setText(text.when)
        self._show_place()
        self.sides.set_facts([fact for side in text.sides for fact in self._side_facts(side)])
        self.people.set_facts(text.people)
        self.texts.set_facts(text.texts)
        self.why.set_facts(self._why_facts(text))
        self._show_history(text)
        there = (text.people, text.texts, text.sides, text.history)
        for line, shown in zip(self._rules, there, strict=True):
            line.setVisible(bool(shown))
        self._show_buttons(text)

    def _show_place(self) -> None:
        """Say where it is, and which one, where there is no room for that at the top."""
        if self._text is not None:
            number = self._text.number if self.number.isHidden() else ""
            self.place.setText(joined(self._text.place, number))

    def _side_facts(self, side: SideText) -> list[Fact]:
        facts = [Fact(side.heading, side.line, side.tone)]
        for label, here, there in side.differences:
            words = self.tr("here: {here}\nin Google: {there}").format(
                here=here or self.tr("nothing"), there=there or self.tr("nothing")
            )
            facts.append(Fact(label, words, side.tone))
        return facts

    def _why_facts(self, text: PairText) -> list[Fact]:
        why = [side.why for side in text.sides]
        return [Fact(self.tr("Why it stands there"), "\n".join(why))] if why else []

    def _show_history(self, text: PairText) -> None:
        lines = "\n".join(f"{fact.label}  {fact.text}" for fact in text.history[:HISTORY_SHOWN])
        self.history.set_facts([Fact(self.tr("History"), lines)] if lines else [])

    def _show_buttons(self, text: PairText) -> None:
        waits = text.issue_id is not None
        self.resolve.setVisible(waits)
        self.sync.setVisible(not waits)
        self.sync.setEnabled(text.can_sync)
        reason = self.tr("It is not kept in step: see why above.")
        self.sync.setToolTip("" if text.can_sync else reason)
        self._fit_buttons()
        self.menu.clear()
        self._offers.clear()
        for offer in text.offers:
            action = self.menu.addAction(offer.text.replace("&", "&&"))
            self._offers[action] = offer
            action.triggered.connect(self._on_offer)

    @property
    def text(self) -> PairText | None:
        """What is shown."""
        return self._text

    @Slot()
    def _on_offer(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.offer_chosen.emit(self._offers[action])

    @Slot()
    def _on_resolve(self) -> None:
        if self._text is not None:
            self.issue_requested.emit(self._text.issue_id)
