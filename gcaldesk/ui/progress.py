"""Long work in a line: what is being done, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look


class Progress(QWidget):
    """What is being done, how far it is, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.text = Label("", Look.MUTED)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel = Button(self.tr("St&op"))
        self.cancel.setAutoDefault(False)  # Enter stops nothing by accident
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar)
        row.addWidget(self.text, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, name: str, text: str, most: int) -> None:
        """Show that something has begun."""
        self.bar.setAccessibleName(name)
        self.bar.setRange(0, most)
        self.bar.setValue(0)
        self.text.setText(text)
        self.cancel.setEnabled(True)
        self.show()

    def of_all(self, done: int, most: int, text: str) -> None:
        """Show how far it is, once it is known how much it will be."""
        self.bar.setRange(0, most)
        self.go_on(done, text)

    def go_on(self, done: int, text: str) -> None:
        """Show how far it is; it never looks finished before it is."""
        self.bar.setValue(min(done, self.bar.maximum() - 1))
        if self.cancel.isEnabled():  # else it says that it stops
            self.text.setText(text)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self.cancelled.emit()
