"""Dialogs with a form, a failure card near the buttons, and nothing that blocks the window."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look


class FormDialog(QDialog):
    """A heading, a grid of labelled fields, Cancel and one primary button."""

    def __init__(self, title: str, submit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.heading = Label(title, Look.HEADING)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(10)
        self.failure = FailureCard()
        self.close_button = Button(self.tr("&Close without saving"))
        self.close_button.clicked.connect(self.reject)
        self.submit_button = Button(submit, kind="primary")
        self.submit_button.setDefault(True)
        self.submit_button.clicked.connect(self.on_submit)
        self._words = submit
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.submit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addLayout(self.grid)
        column.addWidget(self.failure)
        column.addStretch(1)
        column.addLayout(row)

    def add_field(
        self, words: str, field: QWidget, row: int, column: int = 0, wide: int = 1
    ) -> None:
        """Place a field below its label; the label's mnemonic leads to it."""
        label = Label(words, Look.SMALL)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label)
        box.addWidget(field)
        self.grid.addLayout(box, row, column, 1, wide, Qt.AlignmentFlag.AlignTop)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why it was not saved; nothing typed is lost."""
        self.failure.show_error(error)
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Show that saving is under way."""
        self.submit_button.setEnabled(not busy)
        self.submit_button.setText(self.tr("Saving…") if busy else self._words)

    @Slot()
    def on_submit(self) -> None:
        """Check and emit; each dialog has its own."""
        raise NotImplementedError


class ConfirmDialog(QDialog):
    """Says what would happen and asks once."""

    confirmed = Signal()

    def __init__(self, title: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        words = Label(text)
        words.setWordWrap(True)
        words.setMinimumWidth(380)
        self.confirm_button = Button(button, kind="danger")
        self.confirm_button.clicked.connect(self.accept)
        self.keep_button = keep = Button(self.tr("&Leave it as it is"))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(self.confirm_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        self.column.addWidget(Label(title, Look.HEADING))
        self.column.addWidget(words)
        self.column.addLayout(row)
        self.accepted.connect(self.confirmed)
