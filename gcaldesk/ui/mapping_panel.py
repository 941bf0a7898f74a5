"""The panel beside the mappings: what one row means, and its fields."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.account import Direction
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import IconLabel, Label, Look, rule
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present.mapping_rows import PanelText
from gcaldesk.ui.shades import Tone


@dataclass(frozen=True, slots=True)
class MappingForm:
    """One mapping as a person wants it."""

    account: str
    object_code: str
    calendar_id: str
    direction: Direction


class Wrong(QWidget):
    """What is wrong with the field above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = IconLabel("warning-fill", 14)
        icon.show_icon("warning-fill", Tone.FAILED)
        self._text = Label("", Look.SMALL).wrapping()
        self._text.set_tone(Tone.FAILED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.show_problem("")

    @property
    def text(self) -> str:
        """What is said; empty where nothing is wrong."""
        return self._text.text()

    def show_problem(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._text.setText(text)
        self.setVisible(bool(text))


class MappingPanel(Card):
    """Passive: shows a row, says what a person chooses."""

    calendar_chosen = Signal(str)
    direction_chosen = Signal(str)
    shift_requested = Signal(int)
    remove_requested = Signal()
    keep_requested = Signal()
    days_requested = Signal()
    """To the rule that says how many days are kept in step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.title = Label("", Look.HEADING).wrapping()
        self.chip = StateChip()
        self.calendars = Picker(self.tr("Calendar"))
        self.directions = Picker(self.tr("Direction"))
        self.calendars.currentIndexChanged.connect(self._on_calendar)
        self.directions.currentIndexChanged.connect(self._on_direction)
        self.calendar_note = Label("", Look.SMALL).wrapping()
        self.calendar_wrong = Wrong()
        self.direction_wrong = Wrong()
        self.only_in = Button(self.tr("Only take over from Google"), kind="link")
        self.only_in.clicked.connect(self._on_only_in)
        self._direction_label = self._label(self.tr("&Direction"), self.directions)
        self.facts = FactList()
        self.days = Button(self.tr("Change how many days…"), kind="link")
        self.days.clicked.connect(self.days_requested)
        self.up = Button("", icon="arrow-up", name=self.tr("Move up (Alt+Up)"))
        self.down = Button("", icon="arrow-down", name=self.tr("Move down (Alt+Down)"))
        self.keep = Button(self.tr("&Keep it"), icon="arrow-counter-clockwise")
        self.remove = Button(self.tr("&Remove"), icon="trash", kind="danger")
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.keep.clicked.connect(self.keep_requested)
        self.remove.clicked.connect(self.remove_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 16, 16, 8)
        body.setSpacing(6)
        body.addWidget(self.title)
        body.addWidget(self.chip)
        body.addSpacing(6)
        for widget in (
            self._label(self.tr("&Calendar"), self.calendars),
            self.calendars,
            self.calendar_note,
            self.calendar_wrong,
        ):
            body.addWidget(widget)
        body.addSpacing(4)
        for widget in (
            self._direction_label,
            self.directions,
            self.direction_wrong,
        ):
            body.addWidget(widget)
        left = Qt.AlignmentFlag.AlignLeft
        body.addWidget(self.only_in, 0, left)
        body.addSpacing(4)
        body.addWidget(rule())
        body.addSpacing(4)
        body.addWidget(self.facts)
        body.addWidget(self.days, 0, left)
        body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.setSpacing(8)
        for button in (self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.remove)
        self.column.setSpacing(0)
        self.column.addWidget(scrolled(inner, self.tr("The chosen mapping")), 1)
        self.column.addLayout(buttons)

    def _label(self, text: str, buddy: QWidget) -> Label:
        label = Label(text, Look.SMALL)
        label.setBuddy(buddy)
        return label

    def show_row(self, text: PanelText) -> None:
        """Show one row as it is edited."""
        self.title.setText(text.title)
        self.chip.show_chip(text.chip)
        self._show_fields(text)
        self.facts.set_facts(text.facts)
        for button, there in (
            (self.up, text.movable and not text.removed),
            (self.down, text.movable and not text.removed),
            (self.keep, text.removed),
            (self.remove, not text.removed),
        ):
            button.setVisible(there)
        self.up.setEnabled(text.can_up)
        self.down.setEnabled(text.can_down)
        self.remove.setEnabled(text.removable)

    def _show_fields(self, text: PanelText) -> None:
        blocked = [picker.blockSignals(True) for picker in (self.calendars, self.directions)]
        self.calendars.set_choices(text.calendars)
        self.calendars.select(text.calendar)
        self.directions.set_choices(text.directions)
        self.directions.select(text.direction)
        for picker, was in zip((self.calendars, self.directions), blocked, strict=True):
            picker.blockSignals(was)
        self.calendars.setEnabled(not text.removed)
        mapped = bool(text.calendar) or text.problem is not None
        self.directions.setEnabled(mapped and not text.removed)
        self.calendar_note.setText(text.calendar_note)
        self.calendar_note.setVisible(bool(text.calendar_note))
        wrong = text.problem
        for field, shown in (
            ("calendar", self.calendar_wrong),
            ("direction", self.direction_wrong),
        ):
            shown.show_problem(wrong.text if wrong and wrong.field == field else "")
        self.calendars.setAccessibleDescription(self.calendar_wrong.text or text.calendar_note)
        self.directions.setAccessibleDescription(self.direction_wrong.text)
        self.only_in.setVisible(bool(self.direction_wrong.text))

    @Slot()
    def _on_calendar(self) -> None:
        self.calendar_chosen.emit(self.calendars.value)

    @Slot()
    def _on_direction(self) -> None:
        self.direction_chosen.emit(self.directions.value)

    @Slot()
    def _on_only_in(self) -> None:
        self.direction_chosen.emit(Direction.IN.value)

    @Slot()
    def _on_up(self) -> None:
        self.shift_requested.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.shift_requested.emit(1)
