"""A failure card: what happened, what it affects, what you can do; it can be copied."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.words import told
from gcaldesk.ui.shades import Tone


class FailureCard(QFrame):
    """Hidden until something fails; stands near the control that failed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alertFailed")
        self._failure: Failure | None = None
        self._icon = IconLabel("x-circle-fill", 18)
        self._icon.show_icon("x-circle-fill", Tone.FAILED)
        self._title = Label("", Look.STRONG).wrapping()
        self._more = Label("").wrapping()
        self._copy = Button("", icon="copy", kind="flat", name=self.tr("Copy this message"))
        self._copy.clicked.connect(self._on_copy)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._copy)
        shortcut = QShortcut(QKeySequence.StandardKey.Copy, self._copy)
        shortcut.setWhatsThis(self.tr("Copy the details of a failure"))
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere the keys copy text
        shortcut.activated.connect(self._on_copy)
        self.hide()

    @property
    def failure(self) -> Failure | None:
        """What is shown."""
        return self._failure

    def show_error(self, error: GcaldeskError) -> None:
        """Show a failure of the program."""
        self.show_failure(Failure(told(error.title), told(error.detail), told(error.hint)))

    def show_failure(self, failure: Failure) -> None:
        """Show a failure."""
        self._failure = failure
        self._title.setText(failure.title)
        more = " ".join(part for part in (failure.detail, failure.hint) if part)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(failure.text)
        self.show()

    def clear(self) -> None:
        """Hide it again."""
        self._failure = None
        self.hide()

    @Slot()
    def _on_copy(self) -> None:
        if self._failure is not None:
            QGuiApplication.clipboard().setText(self._failure.text)
