"""A new object: a room, a teacher, a court."""

from PySide6.QtCore import QTimeZone, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gcaldesk.domain.times import zone_names
from gcaldesk.ui.dialogs import FormDialog
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.mappings import Choice


class ObjectDialog(FormDialog):
    """Collects code, name and time zone."""

    saved = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New object"), "", parent)
        self._words = self.tr("&Add object")
        self.submit_button.setText(self._words)
        self.submit_button.setAccessibleName(self.tr("Add object"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Room C"))
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("room-c"))
        self.zone = Picker(self.tr("Time zone"), letters=24)
        names = zone_names()
        self.zone.set_choices([Choice(name, name) for name in names])
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self.zone.select(here if here in names else "UTC")
        self.add_field(self.tr("&Name"), self.name, 0)
        self.add_field(self.tr("&Code, short and never changed"), self.code, 1)
        self.add_field(self.tr("&Time zone"), self.zone, 2)
        self.name.textEdited.connect(self._on_named)
        self.resize(420, 0)

    @Slot(str)
    def _on_named(self, text: str) -> None:
        if not self.code.isModified():
            self.code.setText("-".join(text.lower().split()))

    @Slot()
    def on_submit(self) -> None:
        """Ask for the object."""
        name, code = self.name.text().strip(), self.code.text().strip()
        if not name or not code:
            self.failure.show_failure(
                Failure(self.tr("An object needs a name and a code."), "", "")
            )
            return
        self.failure.clear()
        self.show_busy(busy=True)
        self.saved.emit(code, name, self.zone.value)
