"""What came of something on the page Settings: at work, a sentence, or a failure card."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.program import Found
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.settings_form import Verdict


class Outcome(QWidget):
    """Nothing at first; stands near the buttons that it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Verdict()
        self.failure = FailureCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.verdict)
        column.addWidget(self.failure)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        if self.failure.failure is not None:
            return self.failure.failure.text
        return "" if self.verdict.isHidden() else self.verdict.text

    def show_working(self, text: str) -> None:
        """Say that it takes a moment."""
        self.failure.clear()
        self.verdict.show_working(text)
        self.show()

    def show_done(self, lines: Sequence[str], *, well: bool = True) -> None:
        """Say what came of it."""
        self.failure.clear()
        self.verdict.show_found(Found(well, " ".join(line for line in lines if line)))
        self.show()

    def show_error(self, error: GcaldeskError) -> None:
        """Say why it could not be."""
        self.verdict.hide()
        self.failure.show_error(error)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self.verdict.hide()
        self.failure.clear()
        self.hide()
