"""The strip below the header that says that all this is a playground."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look

GAP = 8
BESIDE = 184
"""What the margins, the icons and the buttons' own edges take."""


class SandboxBar(QFrame):
    """Shown while an account talks to a sandbox."""

    google_side_requested = Signal()
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sandboxBar")
        self._words = self.tr("This is the sandbox: nothing leaves this machine.")
        self.setAccessibleName(self._words)
        self._text = Label(self._words, Look.STRONG)
        self._text.setMinimumWidth(40)
        self._note = Label("")
        self._note.hide()
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(GAP)
        self._said.addWidget(self._text)
        self._said.addWidget(self._note, 1)
        self._names = (self.tr("Open the Google side"), self.tr("Reset the sandbox…"))
        self.google = Button(self._names[0], icon="arrow-square-out", kind="flat")
        self.google.clicked.connect(self.google_side_requested)
        self.reset = Button(self._names[1], icon="arrow-counter-clockwise", kind="flat")
        self.reset.clicked.connect(self.reset_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 16, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel("flask", 18))
        row.addLayout(self._said, 1)
        row.addWidget(self.google)
        row.addWidget(self.reset)
        self.hide()

    @property
    def note(self) -> str:
        """How the sandbox came to run; empty where nothing is to be said."""
        return self._note.text()

    def show_note(self, text: str) -> None:
        """Say how the sandbox came to run."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.setAccessibleName(f"{self._words} {text}".strip())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons only where there is no room for words."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        advance = self.fontMetrics().horizontalAdvance
        parts = [self._text.sizeHint().width()]
        if self._note.text():
            parts.append(self._note.sizeHint().width() + GAP)
        beside = self.width() >= sum(parts) + BESIDE
        way = QBoxLayout.Direction
        self._said.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._said.setSpacing(GAP if beside else 0)
        words = (sum if beside else max)(parts) + sum(map(advance, self._names))
        roomy = self.width() >= words + BESIDE
        for button, name in zip((self.google, self.reset), self._names, strict=True):
            button.setText(name if roomy else "")
            button.setToolTip("" if roomy else button.accessibleName())
