"""Asks to type a number before many things are done at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look


class CountDialog(QDialog):
    """Says what would happen; the button wakes up once the right number stands in the field."""

    confirmed = Signal()

    def __init__(
        self, title: str, text: str, button: str, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count = count
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        words = Label(text)
        words.setWordWrap(True)
        words.setMinimumWidth(420)
        ask = Label(self.tr("&Type the number %1 to go on").replace("%1", str(count)), Look.SMALL)
        self.field = QLineEdit()
        self.field.setAccessibleName(ask.text().replace("&", ""))
        self.field.textChanged.connect(self._on_typed)
        ask.setBuddy(self.field)
        self.confirm_button = Button(button, kind="danger")
        self.confirm_button.setEnabled(False)
        self.confirm_button.clicked.connect(self.accept)
        keep = Button(self.tr("&Leave it as it is"))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(self.confirm_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(title, Look.HEADING))
        column.addWidget(words)
        column.addWidget(ask)
        column.addWidget(self.field)
        column.addSpacing(4)
        column.addLayout(row)
        self.accepted.connect(self.confirmed)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.confirm_button.setEnabled(text.strip() == str(self._count))
