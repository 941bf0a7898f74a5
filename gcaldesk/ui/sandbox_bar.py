"""The strip below the header that says that all this is a playground."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look

BESIDE = 184
"""What the margins, the icons and the buttons' own edges take."""


class SandboxBar(QFrame):
    """Shown while an account talks to a sandbox."""

    google_side_requested = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sandboxBar")
        words = self.tr("This is the sandbox: nothing leaves this machine.")
        self.setAccessibleName(words)
        self._text = Label(words, Look.STRONG)
        self._text.setMinimumWidth(40)
        self._names = (self.tr("Open the Google side"), self.tr("Reset the sandbox…"))
        self.google = Button(self._names[0], icon="arrow-square-out", kind="flat")
        self.google.clicked.connect(self.google_side_requested)
        self.reset = Button(self._names[1], icon="arrow-counter-clockwise", kind="flat")
        self.reset.clicked.connect(self.reset_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 16, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel("flask", 18))
        row.addWidget(self._text, 1)
        row.addWidget(self.google)
        row.addWidget(self.reset)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only where there is no room for words."""
        super().resizeEvent(event)
        advance = self.fontMetrics().horizontalAdvance
        words = self._text.sizeHint().width() + sum(map(advance, self._names))
        roomy = self.width() >= words + BESIDE
        for button, name in zip((self.google, self.reset), self._names, strict=True):
            button.setText(name if roomy else "")
            button.setToolTip("" if roomy else button.accessibleName())
