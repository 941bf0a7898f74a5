"""The panel beside the journal: what was decided in one row, why, and what it leads to."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import EmptyState, scrolled
from gcaldesk.ui.present.activity_entry import EntryText

LINK_EDGES = 60
"""What stands beside the words of a link: margins, frames and the scroll bar."""


class EntryPanel(Card):
    """Shows one row of the journal."""

    link_followed = Signal(str, object)
    """A target of a Link, and which one."""
    undo_requested = Signal(object)
    """The RunId."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._text: EntryText | None = None
        self._buttons: dict[tuple[str, int], Button] = {}
        self.chip = StateChip()
        self.title = Label("", Look.HEADING).wrapping()
        self.at = Label("", Look.MUTED).wrapping()
        self.why = Label("").wrapping()
        self.changes, self.facts = FactList(), FactList()
        self._change_rule, self._link_rule, self._rule = rule(), rule(), rule()
        self._links = QWidget()
        self._link_column = QVBoxLayout(self._links)
        self._link_column.setContentsMargins(0, 0, 0, 0)
        self._link_column.setSpacing(2)
        self.empty = EmptyState("list-bullets")
        self.empty.show_words(
            self.tr("No row chosen"),
            self.tr("Choose one to see what was decided, and why."),
        )
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 14, 16, 8)
        body.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.chip)
        head.addStretch(1)
        body.addLayout(head)
        body.addWidget(self.title)
        body.addWidget(self.at)
        body.addSpacing(6)
        body.addWidget(Label(self.tr("Why"), Look.SMALL))
        body.addWidget(self.why)
        for line, block in (
            (self._change_rule, self.changes),
            (self._link_rule, self._links),
            (self._rule, self.facts),
        ):
            body.addSpacing(4)
            body.addWidget(line)
            body.addSpacing(4)
            body.addWidget(block)
        body.addStretch(1)
        self._scroll = scrolled(inner, self.tr("The chosen row"))
        self.undo = Button(self.tr("&Take it back…"), icon="arrow-counter-clockwise")
        self.undo.clicked.connect(self._on_undo)
        self.copy = Button("", icon="copy", name=self.tr("Copy all of this"))
        self.copy.clicked.connect(self._on_copy)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 4, 16, 16)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._foot)
        self.show_entry(None)

    @property
    def text(self) -> EntryText | None:
        """What is shown."""
        return self._text

    def show_entry(self, text: EntryText | None) -> None:
        """Show a row, or with None that none is chosen."""
        if text is not None and text == self._text:
            return
        self._text = text
        self.empty.setVisible(text is None)
        self._scroll.setVisible(text is not None)
        self._foot.setVisible(text is not None)
        if text is None:
            return
        self.chip.show_chip(text.chip)
        self.title.setText(text.title)
        self.at.setText(text.at)
        self.why.setText(text.why)
        self.changes.set_facts(text.changes)
        self.facts.set_facts(text.facts)
        self._show_links(text)
        self._change_rule.setVisible(bool(text.changes))
        self._link_rule.setVisible(bool(text.links))
        self._rule.setVisible(bool(text.facts))
        self.undo.setVisible(text.undoable is not None)

    def link(self, target: str) -> Button:
        """Return the button that leads to a target."""
        return next(button for (to, _), button in self._buttons.items() if to == target)

    def _show_links(self, text: EntryText) -> None:
        while self._link_column.count():
            item = self._link_column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.clear()
        before: QWidget = self._scroll
        for link in text.links:
            if link.label:
                self._link_column.addSpacing(4)
                self._link_column.addWidget(Label(link.label, Look.SMALL))
            button = Button("", kind="link", name=f"{link.label}: {link.text}".lstrip(": "))
            self._buttons[link.target, link.value] = button
            button.setToolTip(link.text)
            button.clicked.connect(partial(self.link_followed.emit, link.target, link.value))
            self._link_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            QWidget.setTabOrder(before, button)
            before = button
        self._links.setVisible(bool(text.links))
        self._fit_links()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what a link says to the new width."""
        super().resizeEvent(event)
        self._fit_links()

    def _fit_links(self) -> None:
        for button in self._buttons.values():
            text, room = button.toolTip(), self.width() - LINK_EDGES
            words = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            button.setText(words.replace("&", "&&"))

    @Slot()
    def _on_undo(self) -> None:
        if self._text is not None:
            self.undo_requested.emit(self._text.undoable)

    @Slot()
    def _on_copy(self) -> None:
        if self._text is not None:
            QGuiApplication.clipboard().setText(self._text.copied)
