"""One tab of rules, made row by row: thirty rules are many widgets."""

from collections import deque

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.rule_table import RULE_LINES, SECTION_LINES, SECTION_WORDS, Section
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.rule_lists import ColorsControl
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
        self._colors: ColorsControl | None = None
        self._hidden: deque[QWidget] = deque()
        """What was made while nobody looked: shown at once, it would hold the window up."""
        self.area = scrolled(inner, tr(SECTION_WORDS[section]).replace("&", ""))

    @property
    def is_whole(self) -> bool:
        """Whether every rule has its row."""
        return not self._left and self._grown_colors

    @property
    def is_shown(self) -> bool:
        """Whether every row that was made is shown, too."""
        return not self._hidden

    def reveal(self) -> None:
        """Show the next row of those that were made while another tab was open."""
        while self._hidden:
            widget = self._hidden.popleft()
            widget.show()
            if isinstance(widget, RuleRow):
                return

    def _add(self, widget: QWidget, column: QVBoxLayout, at: int = -1) -> None:
        column.insertWidget(at, widget)
        if self.area.isVisible():
            widget.show()
        else:
            widget.hide()
            self._hidden.append(widget)

    @property
    def _grown_colors(self) -> bool:
        return self._colors is None or self._colors.is_whole

    def grow(self, choices: RuleWords) -> RuleRow | None:
        """Make the next row; or one more part of the last one, and return None."""
        if self._colors is not None and not self._grown_colors:
            self._colors.grow()
            _polish(self._colors)
            return None
        line = self._left.popleft()
        if line.group != self._group or self._card is None:
            self._group, self._card = line.group, Card()
            self._card.column.setSpacing(2)
            self._card.column.addWidget(Label(tr(line.group), Look.TITLE))
            self._add(self._card, self._column, self._column.count() - 1)
        else:
            self._add(rule(), self._card.column)
        row = RuleRow(line, choices, self._card)  # whoever is moved later is styled once more
        self._add(row, self._card.column)
        _polish(row)
        if isinstance(row.control, ColorsControl):
            self._colors = row.control
        return row


def _polish(widget: QWidget) -> None:
    """Style a widget with all in it now: or all of it would be, once the tab is opened."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
