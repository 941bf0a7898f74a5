"""The panel beside the mappings: what one means, and how to change it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import MappingView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import mappings as words
from gcaldesk.ui.present.dashboard import object_words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.words import tr


@dataclass(frozen=True, slots=True)
class MappingForm:
    """What the panel asks for."""

    account: str
    object_code: str
    calendar_id: str
    direction: Direction


class MappingPanel(Card):
    """Edits one mapping, or adds one; nothing happens before Apply."""

    save_requested = Signal(object)
    remove_requested = Signal(object)
    """The MappingView to be removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._overview: Overview | None = None
        self._account = ""
        self._row: MappingView | None = None
        self._title = Label("", Look.HEADING).wrapping()
        self._facts = FactList()
        self.objects = Picker(self.tr("Object"))
        self.calendars = Picker(self.tr("Calendar"))
        self.directions = Picker(self.tr("Direction"))
        self.directions.set_choices(
            [words.Choice(value, tr(text)) for value, text in words.DIRECTION_CHOICES]
        )
        for picker in (self.objects, self.calendars, self.directions):
            picker.currentIndexChanged.connect(self._on_edited)
        self._object_label = self._label(self.tr("O&bject"), self.objects)
        self._note = Label("", Look.SMALL).wrapping()
        self.failure = FailureCard()
        self.apply = Button(self.tr("&Apply"), kind="primary")
        self.apply.clicked.connect(self._on_apply)
        self.revert = Button(self.tr("Re&vert"))
        self.revert.clicked.connect(self._on_revert)
        self.remove = Button("", icon="trash", kind="danger", name=self.tr("Remove this mapping"))
        self.remove.clicked.connect(self._on_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.apply)
        buttons.addWidget(self.revert)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        for keys, button, does in (
            ("Ctrl+S", self.apply, self.tr("Apply the changes")),
            ("Esc", self.revert, self.tr("Revert the changes, or close what is open")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(does)
            shortcut.activated.connect(button.click)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 16, 16, 4)
        body.setSpacing(8)
        for widget in (
            self._title,
            self._facts,
            rule(),
            self._object_label,
            self.objects,
            self._label(self.tr("&Calendar"), self.calendars),
            self.calendars,
            self._label(self.tr("&Direction"), self.directions),
            self.directions,
            self._note,
            self.failure,
        ):
            body.addWidget(widget)
        body.addStretch(1)
        buttons.setContentsMargins(16, 4, 16, 16)
        self.column.addWidget(scrolled(inner, self.tr("The chosen mapping")), 1)
        self.column.addLayout(buttons)

    def _label(self, text: str, buddy: QWidget) -> Label:
        label = Label(text, Look.SMALL)
        label.setBuddy(buddy)
        return label

    def show_mapping(self, overview: Overview, account: str, row: MappingView | None) -> None:
        """Show one mapping, or with None the form for a new one."""
        self._overview, self._account, self._row = overview, account, row
        self.failure.clear()
        if row is None:
            self._title.setText(self.tr("New mapping"))
            self._facts.set_facts(())
        else:
            self._title.setText(f"{object_words(row)} → {row.calendar.summary}")
            self._facts.set_facts(words.facts(row, overview))
        self._object_label.setVisible(row is None)
        self.objects.setVisible(row is None)
        self.objects.set_choices(words.object_choices(overview, account))
        self.calendars.set_choices(words.calendar_choices(overview, account))
        self.remove.setVisible(row is not None)
        self._on_revert()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why nothing was saved."""
        self.failure.show_error(error)
        self._on_edited()

    @property
    def form(self) -> MappingForm:
        """What the fields say now."""
        code = self._row.object_code if self._row else self.objects.value
        direction = Direction(self.directions.value)
        return MappingForm(self._account, code, self.calendars.value, direction)

    @property
    def edited(self) -> bool:
        """Whether there is something to apply."""
        if self._row is None:
            return bool(self.form.object_code)
        row = self._row
        return (self.form.calendar_id, self.form.direction) != (row.calendar.id, row.direction)

    @Slot()
    def _on_edited(self) -> None:
        view = chosen_account(self._overview, self._account)
        calendars = view.calendars if view else ()
        chosen = next((c for c in calendars if c.id == self.form.calendar_id), None)
        refusal = words.refusal(chosen, self.form.direction) if self.edited else ""
        self._note.setText(refusal)
        self._note.setVisible(bool(refusal))
        self.apply.setEnabled(self.edited and not refusal)
        self.revert.setEnabled(self._row is not None and self.edited)

    @Slot()
    def _on_revert(self) -> None:
        if self._row is not None:
            self.calendars.select(self._row.calendar.id)
            self.directions.select(self._row.direction)
        self._on_edited()

    @Slot()
    def _on_apply(self) -> None:
        self.failure.clear()
        self.apply.setEnabled(False)
        self.save_requested.emit(self.form)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit(self._row)
