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
    zone_choices,
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
            return ChoiceControl(name, zone_choices(words.say(line.key, "", choices)))
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
        sentence = QWidget()
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
        self._icon = IconLabel("warning-fill", 14)
        self._icon.show_icon("warning-fill", Tone.FAILED)
        self.problem = Label("", Look.SMALL).wrapping()
        self.problem.set_tone(Tone.FAILED)
        wrong = QHBoxLayout()
        wrong.setSpacing(6)
        wrong.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self.problem, 1)
        small = QHBoxLayout()
        small.setSpacing(6)
        small.addWidget(self._default, 1)
        small.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(sentence)
        if line.kind in BELOW:
            column.addWidget(widget)
        column.addLayout(wrong)
        column.addLayout(small)
        self.show_state("", is_default=True)

    @property
    def key(self) -> str:
        """The rule."""
        return self.line.key

    def show_state(self, problem: str, *, is_default: bool) -> None:
        """Show what is wrong, and whether it is the default."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._icon.setVisible(bool(problem))
        self._default.setText(words.default_line(self.key, self._choices))
        self.reset.setVisible(not is_default)
        widget = self.control
        assert isinstance(widget, QWidget)
        widget.setAccessibleDescription(problem or self._default.text())

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.key)

    @Slot()
    def _on_reset(self) -> None:
        self.control.set_rule_text(words.DEFAULTS[self.key])
        self.edited.emit(self.key)
