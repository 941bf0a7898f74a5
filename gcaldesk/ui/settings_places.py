"""The places of the page Settings: a list at the left that says where something is edited."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.icons import icon
from gcaldesk.ui.present.setting_fields import PlaceNote, Section
from gcaldesk.ui.theme import current_shades, strong_font

NARROW, WIDE = 192, 248
"""As wide as the words of the language ask for, between these."""
ROOM = 76
"""Icon, paddings and a number behind the words."""


class PlaceButton(Button):
    """One place; a filled icon while it is open, a warning where something is wrong in it."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        self._section = section
        self._wrong = False
        words = section.title.replace("&", "&&")
        super().__init__(words, parent, icon=section.icon, kind="nav", name=section.title)
        self.setCheckable(True)
        self.setIconSize(QSize(24, 18))
        self.setMinimumHeight(32)
        self.toggled.connect(self._on_toggled)

    def show_note(self, note: PlaceNote) -> None:
        """Say what is edited or wrong in it."""
        self._wrong = note.wrong
        text = f"{self._section.title} ({note.short})" if note.short else self._section.title
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(
            f"{self._section.title}, {note.text}" if note.text else self._section.title
        )
        self.setToolTip(note.text)
        self._draw()

    @Slot()
    def _on_toggled(self) -> None:
        self._draw()

    def _draw(self) -> None:
        shades = current_shades()
        name, color = self._section.icon, shades.muted
        if self._wrong:
            name, color = "warning-fill", shades.failed
        elif self.isChecked():
            name, color = f"{name}-fill", shades.accent
        if (name, color) != self._drawn:
            self._drawn = name, color
            self.setIcon(icon(name, color))


class Places(QWidget):
    """All places below each other; one stop of the Tab key, arrows go along it."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kinds of settings"))
        self._keys = [section.key for section in sections]
        self._buttons = {section.key: PlaceButton(section) for section in sections}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for at, button in enumerate(self._buttons.values()):
            self._group.addButton(button, at)
            column.addWidget(button)
        column.addStretch(1)
        metrics = QFontMetrics(strong_font(self.font()))
        longest = max(metrics.horizontalAdvance(section.title) for section in sections)
        self.setFixedWidth(max(NARROW, min(WIDE, longest + ROOM)))
        self._group.idToggled.connect(self._on_toggled)

    @property
    def place(self) -> str:
        """Which is open."""
        return self._keys[self._group.checkedId()]

    def open(self, key: str) -> None:
        """Open one."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> PlaceButton:
        """Return a place's button."""
        return self._buttons[key]

    def show_notes(self, notes: Mapping[str, PlaceNote]) -> None:
        """Say where something is edited or wrong."""
        for key, button in self._buttons.items():
            button.show_note(notes.get(key, PlaceNote()))

    @Slot(int, bool)
    def _on_toggled(self, at: int, on: bool) -> None:  # noqa: FBT001 (a Qt slot)
        if on:
            self.chosen.emit(self._keys[at])
