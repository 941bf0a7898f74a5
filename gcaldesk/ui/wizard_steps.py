"""The steps of the wizard, and their list at its left."""

from enum import IntEnum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.shades import Tone


class Step(IntEnum):
    """The steps in their order."""

    PURPOSE = 0
    CLIENT = 1
    SIGN_IN = 2
    CALENDARS = 3
    RULES = 4
    FIRST_SYNC = 5
    DONE = 6
    """Not in the list at the left: nothing is left to do."""


class StepRail(QFrame):
    """The steps at the left; done ones bear a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(180)
        self._at = 0
        self._icons: list[IconLabel] = []
        self._labels: list[Label] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 22, 12, 16)
        column.setSpacing(14)
        for text in words.STEPS:
            icon, label = IconLabel("circle", 18), Label(tr(text))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(icon)
            row.addWidget(label, 1)
            column.addLayout(row)
            self._icons.append(icon)
            self._labels.append(label)
        column.addStretch(1)
        self.another = Button(self.tr("Another account…"), kind="link")
        self.another.setToolTip(self.tr("Leave this account as it is and connect another one"))
        self.another.hide()
        column.addWidget(self.another)

    def show_step(self, step: int) -> None:
        """Mark what is done and what is open."""
        for at, (icon, label) in enumerate(zip(self._icons, self._labels, strict=True)):
            if at < step:
                icon.show_icon("check-circle-fill", Tone.OK)
            elif at == step:
                icon.show_icon("circle-half-fill", Tone.WORKING)
            else:
                icon.show_icon("circle")
            label.set_tone(None if at <= step else Tone.OFF)
