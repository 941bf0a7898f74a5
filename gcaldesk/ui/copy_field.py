"""A value to copy: read, not typed, with its button beside it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gcaldesk.ui.buttons import Button

THANKS_MS = 2000


class CopyField(QWidget):
    """Shows a value; the button puts it into the clipboard and says so."""

    def __init__(
        self, name: str, value: str, *, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(value)
        self.edit.setReadOnly(not editable)
        self.edit.setAccessibleName(name)
        self.edit.setCursorPosition(0)
        self.button = Button(self.tr("Copy"), icon="copy")
        self.button.setAccessibleName(self.tr("Copy {name}").format(name=name))
        self.button.clicked.connect(self._on_copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(THANKS_MS)
        self._timer.timeout.connect(self._on_time)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.edit.text())
        self.button.setText(self.tr("Copied"))
        self.button.show_icon("check")
        self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        self.button.setText(self.tr("Copy"))
        self.button.show_icon("copy")
