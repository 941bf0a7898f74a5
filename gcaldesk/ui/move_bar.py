"""The small bar under the week: what the booking in hand leads to, Apply, Leave it, and Undo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present.pair_effects import EffectText
from gcaldesk.ui.shades import Tone


class MoveBar(QFrame):
    """Hidden while nothing is in hand, and nothing was moved just now."""

    apply_requested = Signal()
    drop_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.lead = Label("", Look.STRONG)
        self.lead.setWordWrap(True)
        self.detail = Label("", Look.MUTED)
        self.detail.setWordWrap(True)
        self.warning = Label("")
        self.warning.setWordWrap(True)
        self.warning.set_tone(Tone.NEEDS)
        self.apply = Button(self.tr("A&pply"), kind="primary")
        self.apply.setToolTip(self.tr("Apply (Enter)"))
        self.drop = Button(self.tr("&Leave it"))
        self.drop.setToolTip(self.tr("Leave it where it is (Esc)"))
        self.undo = Button(self.tr("&Undo"), icon="arrow-counter-clockwise")
        self.undo.setToolTip(self.tr("Put it back where it was (Ctrl+Z)"))
        self.close_button = Button("", icon="x", kind="flat", name=self.tr("Close"))
        self.close_button.setFixedWidth(28)
        self.undo.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.hide)
        self.apply.clicked.connect(self.apply_requested)
        self.drop.clicked.connect(self.drop_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.lead, self.detail, self.warning):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(IconLabel("arrows-out-cardinal", 18))
        row.addLayout(words, 1)
        for button in (self.drop, self.apply, self.undo, self.close_button):
            row.addWidget(button)
        self._show_buttons(in_hand=True)
        self.hide()

    def _show_buttons(self, *, in_hand: bool) -> None:
        for button in (self.drop, self.apply):
            button.setVisible(in_hand)
        for button in (self.undo, self.close_button):
            button.setVisible(not in_hand)

    def show_waiting(self, lead: str) -> None:
        """Say where it would stand while the effect is worked out."""
        self.lead.setText(lead)
        self.detail.setText(self.tr("Looking at what this leads to…"))
        self.warning.hide()
        self._show_buttons(in_hand=True)
        self.apply.setEnabled(False)
        self.show()

    def show_effect(self, text: EffectText) -> None:
        """Say what it leads to; now it can be applied."""
        self.lead.setText(text.lead)
        self.detail.setText(text.detail)
        self.warning.setText(text.warning)
        self.warning.setVisible(bool(text.warning))
        self.apply.setEnabled(True)
        self.setAccessibleName(text.text)
        self.show()

    def show_busy(self) -> None:
        """Show that it is being applied."""
        self.detail.setText(self.tr("Applying…"))
        self.apply.setEnabled(False)
        self.undo.setEnabled(False)

    def show_moved(self, words: str, *, can_undo: bool) -> None:
        """Say what was done, and offer to put it back."""
        self.lead.setText(words)
        self.detail.setText(self.tr("The next sync brings Google in step."))
        self.warning.hide()
        self._show_buttons(in_hand=False)
        self.undo.setVisible(can_undo)
        self.undo.setEnabled(True)
        self.setAccessibleName(words)
        self.show()

    def show_stuck(self, words: str) -> None:
        """Say why it could not be put back."""
        self.warning.setText(words)
        self.warning.show()
        self.detail.setText("")
        self.undo.hide()
