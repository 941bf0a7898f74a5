"""The menu of the page Mappings: what a row may be given, and which object may get one."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gcaldesk.ui.pickers import swatch
from gcaldesk.ui.present.mapping_rows import PanelText
from gcaldesk.ui.present.mappings import Choice

ADD, NEW_OBJECT, CALENDAR, DIRECTION = "add", "new object", "calendar", "direction"


@dataclass(frozen=True, slots=True)
class Pick:
    """What a line of the menu stands for."""

    what: str
    code: str = ""
    value: str = ""


class MappingMenu(QMenu):
    """Filled anew each time it opens."""

    object_picked = Signal(str)
    """The object that is to get a row."""
    new_object_picked = Signal()
    calendar_picked = Signal(str, str)
    """Object and calendar."""
    direction_picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.triggered.connect(self._on_picked)

    def offer_objects(self, objects: Iterable[Choice], at: QPoint) -> None:
        """Offer objects without a row, and a new one."""
        self.clear()
        self.setAccessibleName(self.tr("Add a mapping"))
        for choice in objects:
            self._add_line(choice.text, Pick(ADD, choice.value))
        self.addSeparator()
        self._add_line(self.tr("New object…"), Pick(NEW_OBJECT))
        self.popup(at)

    def offer_calendars(self, code: str, text: PanelText, at: QPoint) -> None:
        """Offer the calendars that a row may go to."""
        self.setAccessibleName(self.tr("Calendar"))
        self._offer(Pick(CALENDAR, code, text.calendar), text.calendars, at)

    def offer_directions(self, code: str, text: PanelText, at: QPoint) -> None:
        """Offer the ways that a row may be kept in step."""
        self.setAccessibleName(self.tr("Direction"))
        self._offer(Pick(DIRECTION, code, text.direction), text.directions, at)

    def _offer(self, now: Pick, choices: Iterable[Choice], at: QPoint) -> None:
        self.clear()
        for choice in choices:
            line = self._add_line(choice.text, Pick(now.what, now.code, choice.value))
            line.setEnabled(choice.enabled)
            line.setCheckable(True)
            line.setChecked(choice.value == now.value)
            if choice.color:
                line.setIcon(swatch(choice.color))
            if line.isChecked():
                self.setActiveAction(line)
        self.popup(at)

    def _add_line(self, text: str, pick: Pick) -> QAction:
        action = self.addAction(text.replace("&", "&&"))
        action.setData(pick)
        return action

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        pick = action.data()
        match pick.what:
            case "add":
                self.object_picked.emit(pick.code)
            case "calendar":
                self.calendar_picked.emit(pick.code, pick.value)
            case "direction":
                self.direction_picked.emit(pick.code, pick.value)
            case _:
                self.new_object_picked.emit()
