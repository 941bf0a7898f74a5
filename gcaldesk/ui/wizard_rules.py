"""The wizard's fifth step: the rules as one of three sentences."""

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from gcaldesk.domain.rules import Rules
from gcaldesk.ui.labels import Label
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.setup import KEEP, PRESETS, Preset
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.radio_cards import RadioCards

CHOICES = (*PRESETS, KEEP)


class RulesStep(QWidget):
    """Collects a preset; the first one is the careful one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self.cards = RadioCards(
            [(tr(preset.title), [tr(line) for line in preset.lines]) for preset in CHOICES]
        )
        self.cards.show_choice(CHOICES.index(KEEP), there=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            Label(
                self.tr(
                    "What may Google change? Every rule stands on the page Rules afterwards, with "
                    "a preview of what it does."
                )
            ).wrapping()
        )
        column.addWidget(self.cards)
        column.addStretch(1)

    def show_rules(self, rules: Rules) -> None:
        """Choose the preset that an account follows already; the first time only."""
        if self._shown:
            return
        self._shown = True
        found = words.preset_of(rules)
        self.cards.show_choice(CHOICES.index(KEEP), there=found is KEEP)
        self.cards.choose(CHOICES.index(found))

    def button(self, at: int) -> QRadioButton:
        """Return one of the choices."""
        return self.cards.button(at)

    @property
    def preset(self) -> Preset:
        """The chosen one."""
        return CHOICES[self.cards.chosen]
