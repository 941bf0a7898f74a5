"""One rule on its page: the sentence with its choice, the default, and what is wrong with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.flow import FlowLayout, Words
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import rules as words
from gcaldesk.ui.present.rule_table import Kind, RuleLine
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.rule_controls import (
    ChoiceControl,
    HoursControl,
    LineControl,
    NumberControl,
    RuleControl,
    SeveralControl,
    ZoneControl,
)
from gcaldesk.ui.rule_lists import ColorsControl, RemindersControl, TemplateControl
from gcaldesk.ui.shades import Tone

BELOW = {Kind.LINE, Kind.TEXT, Kind.COLORS}
"""Kinds that need a line of their own."""


def make_control(line: RuleLine, choices: RuleWords) -> RuleControl:
    """Return the control for one rule."""
    name = words.label(line)
    match line.kind:
        case Kind.STATUSES | Kind.FIELDS:
            offered = words.multiple(line.key, choices)
            return SeveralControl(name, offered, words.say(line.key, "", choices))
        case Kind.ZONE:
            return ZoneControl(name, words.say(line.key, "", choices))
        case Kind.CHOICE | Kind.STATUS | Kind.OBJECT:
            return ChoiceControl(name, words.choices(line.key, choices))
        case Kind.LINE | Kind.TEXT:
            return TemplateControl(name, lines=1 if line.kind is Kind.LINE else 4)
        case Kind.COLORS:
            return ColorsControl(name, choices.types)
    return _small_control(line, name)


def _small_control(line: RuleLine, name: str) -> RuleControl:
    match line.kind:
        case Kind.NUMBER:
            return NumberControl(name, "%" if line.key == "guard_share" else "")
        case Kind.ADDRESS:
            return LineControl(name, 220, hint="desk@example.org")
        case Kind.REMINDERS:
            return RemindersControl(name)
        case Kind.HOURS:
            return HoursControl(name)
    return LineControl(name, 140)


class _Wrong(QWidget):
    """What is wrong with a rule, with its icon."""

    def __init__(self) -> None:
        super().__init__()
        icon = IconLabel("warning-fill", 14)
        icon.show_icon("warning-fill", Tone.FAILED)
        self.text = Label("", Look.SMALL).wrapping()
        self.text.set_tone(Tone.FAILED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)


class RuleRow(QWidget):
    """Passive: says when its control was edited; shows what the page judges."""

    edited = Signal(str)
    """The key."""

    def __init__(self, line: RuleLine, choices: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._choices = choices
        self.control = make_control(line, choices)
        self.control.edited.connect(self._on_edited)
        widget = self.control
        assert isinstance(widget, QWidget)
        before, after = words.parts(line)
        sentence = QWidget(self)
        flow = FlowLayout(sentence)
        lead = Words(before)
        lead.setBuddy(widget)
        flow.addWidget(lead)
        if line.kind not in BELOW:
            flow.addWidget(widget)
        if after:
            flow.addWidget(Words(after))
        self._default = Label("", Look.SMALL).wrapping()
        self.reset = Button(self.tr("Reset to default"), kind="link")
        self.reset.setAccessibleName(
            self.tr("Reset to default: {rule}").format(rule=words.label(line))
        )
        self.reset.clicked.connect(self._on_reset)
        self._wrong: _Wrong | None = None
        small = QHBoxLayout()
        small.setSpacing(6)
        small.addWidget(self._default, 1)
        small.addWidget(self.reset)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(sentence)
        if line.kind in BELOW:
            column.addWidget(widget)
        column.addLayout(small)
        self.show_state("", is_default=True)

    @property
    def key(self) -> str:
        """The rule."""
        return self.line.key

    @property
    def problem(self) -> str:
        """What is wrong with it."""
        return self._wrong.text.text() if self._wrong is not None else ""

    def show_state(self, problem: str, *, is_default: bool) -> None:
        """Show what is wrong, and whether it is the default."""
        self._show_problem(problem)
        self._default.setText(words.default_line(self.key, self._choices))
        self.reset.setVisible(not is_default)
        widget = self.control
        assert isinstance(widget, QWidget)
        widget.setAccessibleDescription(problem or self._default.text())

    def _show_problem(self, problem: str) -> None:
        if self._wrong is None:
            if not problem:
                return  # hardly a rule is ever wrong: no widgets for it until it is
            self._wrong = _Wrong()
            self._column.insertWidget(self._column.count() - 1, self._wrong)
        self._wrong.text.setText(problem)
        self._wrong.setVisible(bool(problem))

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.key)

    @Slot()
    def _on_reset(self) -> None:
        self.control.set_rule_text(words.DEFAULTS[self.key])
        self.edited.emit(self.key)
