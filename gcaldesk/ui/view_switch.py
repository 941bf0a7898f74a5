"""Buttons of which one is chosen: the ways to look at the same things."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gcaldesk.ui.buttons import Button


class ViewSwitch(QWidget):
    """Chooses one of a few views; the first is chosen at first."""

    changed = Signal(str)

    def __init__(
        self, views: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for key, icon, words in views:
            button = Button(words, icon=icon)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_clicked)
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch()
        self._value = views[0][0]
        self._show()

    @property
    def value(self) -> str:
        """The chosen view."""
        return self._value

    def choose(self, key: str) -> None:
        """Choose a view, if there is such a one."""
        if key in self._buttons and key != self._value:
            self._value = key
            self._show()
            self.changed.emit(key)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return list(self._buttons.values())

    def button(self, key: str) -> Button:
        """Return the button of a view."""
        return self._buttons[key]

    def _show(self) -> None:
        for key, button in self._buttons.items():
            button.setChecked(key == self._value)
            button.setProperty("view", "true" if key == self._value else "")
            button.style().polish(button)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        self.choose(next(key for key, button in self._buttons.items() if button is sender))
