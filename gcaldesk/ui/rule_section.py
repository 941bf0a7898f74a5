"""One tab of rules, made row by row: thirty rules are many widgets."""

from collections import deque

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.rule_table import RULE_LINES, SECTION_LINES, SECTION_WORDS, Section
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.rule_row import RuleRow

WIDEST = 1280


class RuleSection:
    """Holds the scroll area of one kind of rules, and what is still to be made in it."""

    def __init__(self, section: Section) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(12)
        self._column.addWidget(Label(tr(SECTION_LINES[section]), Look.MUTED).wrapping())
        self._column.addStretch(1)
        self._left = deque(line for line in RULE_LINES if line.section is section)
        self._group = ""
        self._card: Card | None = None
        self.area = scrolled(inner, tr(SECTION_WORDS[section]).replace("&", ""))

    @property
    def is_whole(self) -> bool:
        """Whether every rule has its row."""
        return not self._left

    def grow(self, choices: RuleWords) -> RuleRow:
        """Make the next row."""
        line = self._left.popleft()
        row = RuleRow(line, choices)
        if line.group != self._group or self._card is None:
            self._group, self._card = line.group, Card()
            self._card.column.setSpacing(2)
            self._card.column.addWidget(Label(tr(line.group), Look.TITLE))
            self._card.column.addWidget(row)
            self._column.insertWidget(self._column.count() - 1, self._card)
        else:
            self._card.column.addWidget(rule())
            self._card.column.addWidget(row)
        for widget in (row, *row.findChildren(QWidget)):
            widget.ensurePolished()  # or all of it would be, once the tab is opened
        return row
