"""The small parts of the issues page: the line after a decision, answers for many, the heading."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import issue_list, issue_panels
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.issue_list import Bulk
from gcaldesk.ui.present.words import joined, told, tr
from gcaldesk.ui.shades import Tone

NARROW_BELOW = 760
NAMED = 8
"""Titles that a group's panel names."""


class SettledLine(QWidget):
    """“Resolved · Undo”, quietly beside the heading."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = IconLabel("check-circle-fill")
        icon.show_icon("check-circle-fill", Tone.OK)
        self.text = Label("", Look.MUTED)
        self.undo = Button(self.tr("&Undo"), kind="link", name=self.tr("Undo this decision"))
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (icon, self.text, self.undo):
            row.addWidget(widget)
        self.hide()

    def show_line(self, text: str, *, can_undo: bool) -> None:
        """Say what was decided; an empty text says nothing."""
        self.text.setText(text)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(text))


class BulkBar(QWidget):
    """Buttons that answer everything ticked at once."""

    chosen = Signal(object)
    """The Bulk."""

    def __init__(self, parent: QWidget | None = None, *, count: bool = True) -> None:
        super().__init__(parent)
        self._choices: tuple[Bulk, ...] = ()
        self.buttons: list[Button] = []
        self.count = Label("", Look.MUTED)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        if count:
            self._row.addWidget(self.count)
        for _ in range(3):
            button = Button("")
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
            self._row.addWidget(button)
        self.hide()

    def show_choices(self, choices: Sequence[Bulk], count: str = "") -> None:
        """Offer these answers, or nothing."""
        self._choices = tuple(choices)
        self.count.setText(count)
        for at, button in enumerate(self.buttons):
            there = at < len(choices)
            button.setVisible(there)
            if there:
                button.setText(choices[at].text)
                button.setAccessibleName(choices[at].text)
        self.setVisible(bool(choices))

    @Slot()
    def _on_clicked(self) -> None:
        at = next(n for n, button in enumerate(self.buttons) if button is self.sender())
        self.chosen.emit(self._choices[at])


class GroupPanel(QWidget):
    """What a whole kind means, and the answers for all of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("").wrapping()
        self.hint = Label("", Look.MUTED).wrapping()
        self.titles = Label("").wrapping()
        self.bulk = BulkBar(count=False)
        self.bulk.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.bulk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.hint)
        column.addSpacing(4)
        column.addWidget(self.titles)
        column.addStretch(1)
        column.addLayout(row)

    def show_group(self, issues: Sequence[Issue]) -> None:
        """Show the answers for all of one kind."""
        kind = issues[0].kind
        found = issue_panels.KINDS.get(kind)
        if found is not None:
            self.words.setText(tr(found.affects))
        elif kind is IssueKind.CONFLICT:
            self.words.setText(
                self.tr("Each was changed here and in Google. They wait; everything else goes on.")
            )
        else:
            self.words.setText(self.tr("Nothing of this has been done. Each waits for you."))
        self.hint.setText(
            self.tr("Decide for all of this kind here, or unfold the group and look at each.")
        )
        self.titles.setText(issue_list.titles_of(issues, NAMED))
        self.bulk.show_choices(issue_list.bulk_choices(issues))


class IssueHead(QWidget):
    """What the open issue is called, where it belongs, and where to look further."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = StateChip()
        self.title = Label("", Look.HEADING).wrapping()
        self.where = Label("", Look.MUTED).wrapping()
        self._since = ""
        self.history = Button(self.tr("&History"), icon="clock-counter-clockwise")
        self.history.setToolTip(self.tr("History: all that happened to it"))
        self.google = Button(self.tr("Open in Goo&gle"), icon="arrow-square-out")
        self.google.setToolTip(self.tr("Open its event in Google"))
        self._words = {self.history: self.history.text(), self.google: self.google.text()}
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.chip)
        row.addLayout(words, 1)
        for widget in (self.history, self.google):
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title its room: in a narrow window the buttons are icons."""
        super().resizeEvent(event)
        for button, words in self._words.items():
            button.setText(words if self.width() >= NARROW_BELOW else "")

    def show_issue(self, issue: Issue, chip: Chip, since: str, where: str) -> None:
        """Name an issue."""
        self.chip.show_chip(chip)
        self.title.setText(told(issue.title))
        self._since = since
        self.history.setVisible(issue.booking_id is not None or issue.calendar_id is not None)
        self.show_where(where)

    def show_where(self, where: str) -> None:
        """Say which pair it is about."""
        self.where.setText(joined(where, self._since))
        self.where.setVisible(bool(where or self._since))

    def show_group(self, chip: Chip, text: str) -> None:
        """Name a group."""
        self.chip.show_chip(chip)
        self.title.setText(text)
        self._since = ""
        self.show_where("")
        self.history.hide()
        self.google.hide()
