"""The wizard's fourth step: the rules as one of three sentences."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.setup import PRESETS, Preset
from gcaldesk.ui.present.words import tr


class RulesStep(QWidget):
    """Collects a preset; the first one is the careful one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: list[Card] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("What may Google change? You can refine this later.")))
        for at, preset in enumerate(PRESETS):
            button = QRadioButton(tr(preset.title))
            button.setAccessibleName(tr(preset.title))
            button.setAccessibleDescription(" ".join(tr(line) for line in preset.lines))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, at)
            card = Card(padding=14)
            card.column.setSpacing(4)
            card.column.addWidget(button)
            for line in preset.lines:
                words = Label(tr(line), Look.MUTED).wrapping()
                words.setContentsMargins(26, 0, 0, 0)
                card.column.addWidget(words)
            self._cards.append(card)
            column.addWidget(card)
        column.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)
        self._group.button(0).setChecked(True)

    def button(self, at: int) -> QRadioButton:
        """Return one of the three."""
        found = self._group.button(at)
        assert isinstance(found, QRadioButton)
        return found

    @property
    def preset(self) -> Preset:
        """The chosen one."""
        return PRESETS[self._group.checkedId()]

    @Slot()
    def _on_toggled(self) -> None:
        for at, card in enumerate(self._cards):
            card.setObjectName("cardChosen" if at == self._group.checkedId() else "card")
            card.style().polish(card)
