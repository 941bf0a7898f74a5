"""Asks to type a number before many things are done at once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gcaldesk.ui.dialogs import ConfirmDialog
from gcaldesk.ui.labels import Label, Look


class CountDialog(ConfirmDialog):
    """Says what would happen; the button wakes up once the right number stands in the field."""

    def __init__(
        self, title: str, text: str, button: str, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, text, button, parent)
        self._count = count
        ask = Label(self.tr("&Type the number %1 to go on").replace("%1", str(count)), Look.SMALL)
        self.field = QLineEdit()
        self.field.setAccessibleName(ask.text().replace("&", ""))
        self.field.textChanged.connect(self._on_typed)
        ask.setBuddy(self.field)
        self.confirm_button.setEnabled(False)
        at = self.column.count() - 1  # above the buttons
        self.column.insertWidget(at, ask)
        self.column.insertWidget(at + 1, self.field)
        self.setTabOrder(self.field, self.keep_button)
        self.setTabOrder(self.keep_button, self.confirm_button)
        self.field.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.confirm_button.setEnabled(text.strip() == str(self._count))
