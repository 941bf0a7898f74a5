"""A row of buttons of which one is chosen: the parts of a page that do not fit below each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from gcaldesk.ui.buttons import Button


class Segments(QWidget):
    """Chooses a part of the page; left and right go on, as in a row of radio buttons."""

    changed = Signal(str)

    def __init__(
        self, parts: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._words = dict(parts)
        self._keys = [key for key, _ in parts]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._buttons: dict[str, Button] = {}
        for at, (key, words) in enumerate(parts):
            button = Button(words)
            button.setCheckable(True)
            self._buttons[key] = button
            self._group.addButton(button, at)
            row.addWidget(button)
        self._group.idToggled.connect(self._on_toggled)
        self._buttons[self._keys[0]].setChecked(True)

    @property
    def value(self) -> str:
        """The chosen part."""
        return self._keys[self._group.checkedId()]

    def button(self, key: str) -> Button:
        """Return a part's button."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Choose a part."""
        self._buttons[key].setChecked(True)

    def set_note(self, key: str, note: str) -> None:
        """Say something behind a part's name, such as how much is in it."""
        words = self._words[key]
        self._buttons[key].setText(f"{words} {note}" if note else words)
        name = words.replace("&", "")
        self._buttons[key].setAccessibleName(f"{name}, {note}" if note else name)

    @Slot(int, bool)
    def _on_toggled(self, at: int, chosen: bool) -> None:  # noqa: FBT001 (a Qt slot)
        button = self._buttons[self._keys[at]]
        button.setProperty("chosen", "true" if chosen else "false")
        button.style().polish(button)
        if chosen:
            self.changed.emit(self._keys[at])
