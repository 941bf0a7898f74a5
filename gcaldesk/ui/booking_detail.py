"""The panel beside the bookings: both sides, why it stands there, and its history."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import EmptyState, scrolled
from gcaldesk.ui.present.bookings import DetailText
from gcaldesk.ui.present.cells import Fact


class BookingPanel(Card):
    """Shows one booking; its buttons say what a person wants with it."""

    edit_requested = Signal()
    cancel_requested = Signal()
    issue_requested = Signal(object)
    """The IssueId that waits for a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._text: DetailText | None = None
        self.chip = StateChip()
        self.number = Label("", Look.MUTED)
        self.title = Label("", Look.HEADING).wrapping()
        self.when = Label("").wrapping()
        self.place = Label("", Look.MUTED).wrapping()
        self.google, self.people, self.texts = FactList(), FactList(), FactList()
        self.why, self.history = FactList(), FactList(look=Look.SMALL)
        self._rules = [rule() for _ in range(4)]
        self.empty = EmptyState("calendar-check")
        self.empty.show_words(
            self.tr("No booking chosen"),
            self.tr("Choose one to see both sides and why it stands there."),
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.chip)
        head.addWidget(self.number, 1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 14, 16, 8)
        body.setSpacing(6)
        body.addLayout(head)
        for widget in (self.title, self.when, self.place):
            body.addWidget(widget)
        blocks = (self.google, self.people, self.texts, self.why, self.history)
        for at, block in enumerate(blocks):
            if at:
                body.addSpacing(4)
                body.addWidget(self._rules[at - 1])
                body.addSpacing(4)
            else:
                body.addSpacing(8)
            body.addWidget(block)
        body.addStretch(1)
        self._scroll = scrolled(inner, self.tr("The chosen booking"))
        self._buttons = self._make_buttons()
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._buttons)
        self.show_detail(None)

    def _make_buttons(self) -> QWidget:
        self.edit = Button(self.tr("&Edit…"), icon="pencil-simple")
        self.edit.clicked.connect(self.edit_requested)
        self.resolve = Button(self.tr("&Resolve…"), icon="git-fork")
        self.resolve.clicked.connect(self._on_resolve)
        self.cancel = Button(self.tr("&Cancel it…"), kind="danger", name=self.tr("Cancel booking"))
        self.cancel.clicked.connect(self.cancel_requested)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 4, 16, 16)
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.resolve)
        row.addStretch(1)
        row.addWidget(self.cancel)
        return holder

    def show_detail(self, text: DetailText | None) -> None:
        """Show a booking, or with None that none is chosen."""
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
        self.place.setText(text.place)
        in_google = [
            Fact(self.tr("In Google") if len(text.google) == 1 else f.label, f.text, f.tone)
            for f in text.google
        ]
        self.google.set_facts(in_google)
        self.people.set_facts(text.people)
        self.texts.set_facts(text.texts)
        why = Fact(self.tr("Why it stands there"), "\n".join(text.why))
        self.why.set_facts([why] if text.why else [])
        lines = "\n".join(f"{at}  {what}" for at, what, _full in text.history)
        self.history.set_facts([Fact(self.tr("History"), lines)] if lines else [])
        shown = (text.people, text.texts, text.why, lines)
        for line, there in zip(self._rules, shown, strict=True):
            line.setVisible(bool(there))
        self.resolve.setVisible(text.issue_id is not None)
        self.cancel.setEnabled(text.can_cancel)
        self.cancel.setToolTip("" if text.can_cancel else self.tr("It is cancelled already."))

    @property
    def text(self) -> DetailText | None:
        """What is shown."""
        return self._text

    @Slot()
    def _on_resolve(self) -> None:
        if self._text is not None:
            self.issue_requested.emit(self._text.issue_id)
