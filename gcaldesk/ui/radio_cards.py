"""A few choices as cards, each with a sentence or two on what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look

Choice = tuple[str, Sequence[str]]
"""A title, and the lines below it."""
INDENT = 26


class RadioCards(QWidget):
    """One of the cards is chosen; the arrow keys go from one to the next."""

    changed = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: list[Card] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for at, (title, lines) in enumerate(choices):
            button = QRadioButton(title)
            button.setAccessibleName(title)
            button.setAccessibleDescription(" ".join(lines))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, at)
            card = Card(padding=14)
            card.column.setSpacing(4)
            card.column.addWidget(button)
            for line in lines:
                words = Label(line, Look.MUTED).wrapping().snug()
                words.setContentsMargins(INDENT, 0, 0, 0)
                card.column.addWidget(words)
            self._cards.append(card)
            column.addWidget(card)
        self._group.idToggled.connect(self._on_toggled)
        self._group.button(0).setChecked(True)

    @property
    def chosen(self) -> int:
        """Which one is chosen, from 0."""
        return self._group.checkedId()

    def button(self, at: int) -> QRadioButton:
        """Return one of the choices."""
        found = self._group.button(at)
        assert isinstance(found, QRadioButton)
        return found

    def choose(self, at: int) -> None:
        """Choose one."""
        self.button(at).setChecked(True)

    def show_choice(self, at: int, *, there: bool) -> None:
        """Offer one, or do not."""
        self._cards[at].setVisible(there)

    @Slot()
    def _on_toggled(self) -> None:
        for at, card in enumerate(self._cards):
            card.setObjectName("cardChosen" if at == self._group.checkedId() else "card")
            card.style().polish(card)
        self.changed.emit()
