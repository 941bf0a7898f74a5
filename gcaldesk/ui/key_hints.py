"""A key and what it does, as a quiet hint."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gcaldesk.ui.labels import Label, Look


class KeyHint(QWidget):
    """Shows a key cap with a word."""

    def __init__(self, key: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cap = Label(key, Look.SMALL)
        cap.setObjectName("keyCap")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(5)
        row.addWidget(cap)
        row.addWidget(Label(word, Look.SMALL))
