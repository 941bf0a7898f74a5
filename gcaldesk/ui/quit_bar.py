"""The question of a person who quits while edits are not applied."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.shades import Tone


class QuitBar(QFrame):
    """Hidden unless it asks; nothing is blocked meanwhile, and Esc means to stay."""

    apply_requested = Signal()
    """The edits are to be seen where they can be applied."""
    discard_requested = Signal()
    stay_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alertNeeds")
        icon = IconLabel("question", 18)
        icon.show_icon("question", Tone.NEEDS)
        title = Label(self.tr("Quit without applying?"), Look.STRONG)
        self._text = Label("").wrapping()
        self.apply = Button(self.tr("Appl&y…"), kind="primary")
        self.discard = Button(self.tr("Discard and &quit"), kind="danger")
        self.stay = Button(self.tr("S&tay"))
        self.apply.clicked.connect(self.apply_requested)
        self.discard.clicked.connect(self.discard_requested)
        self.stay.clicked.connect(self.stay_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addSpacing(2)
        row.addLayout(words, 1)
        for button in (self.stay, self.discard, self.apply):
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """What would be lost; empty while nothing is asked."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, text: str) -> None:
        """Say what would be lost and wait for an answer."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.stay.setAccessibleDescription(text)  # it has the focus: so it is read out
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where nothing is lost."""
        super().showEvent(event)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page does: there it would throw the edits away."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.stay_requested.emit()
        else:
            super().keyPressEvent(event)
