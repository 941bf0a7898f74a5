"""The line of an account's page that says which other accounts have edits that wait."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.changes import kept_note


class KeptNote(QWidget):
    """Hidden while no other account has edits."""

    account_requested = Signal(str)
    """The account whose edits are to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: dict[str, int] = {}
        self._text = Label("", Look.MUTED).wrapping()
        self.lead = Button(self.tr("Show them"), kind="link")
        self.lead.clicked.connect(self.show_first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.lead)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_others(self, waiting: Mapping[str, int], account: str) -> None:
        """Tell of the accounts, but for the one that is open, how many edits each has."""
        self._others = {name: n for name, n in waiting.items() if n and name != account}
        self._text.setText(kept_note(self._others))
        self.setVisible(bool(self._others))

    @Slot()
    def show_first(self) -> None:
        """Ask for the first of those accounts."""
        if self._others:
            self.account_requested.emit(next(iter(self._others)))
