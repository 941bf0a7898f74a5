"""F1: every shortcut, read from the table that makes them work."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gcaldesk.ui.actions import Group, Shortcut
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import scrolled

COLUMN = 328


class ShortcutList(QDialog):
    """Two columns of what a key does."""

    def __init__(
        self, shortcuts: Mapping[Group, Sequence[Shortcut]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        titles = {
            Group.SYNC: self.tr("Syncing"),
            Group.PLACES: self.tr("Places"),
            Group.PAGE: self.tr("On the open page"),
            Group.WINDOW: self.tr("Window"),
        }
        columns = (QVBoxLayout(), QVBoxLayout())
        for at, group in enumerate((Group.PLACES, Group.SYNC, Group.WINDOW, Group.PAGE)):
            if shortcuts.get(group):
                columns[at > 0].addWidget(_section(titles[group], shortcuts[group]))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(40)
        for column in columns:
            column.setSpacing(16)
            column.addStretch(1)
            row.addLayout(column, 1)
        inner = QWidget()
        inner.setLayout(row)
        area = scrolled(inner, self.tr("Keyboard shortcuts"))
        self.done_button = Button(self.tr("&Close"), kind="primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addWidget(
            Label(self.tr("Every action can also be found by its name: Ctrl+K"), Look.MUTED), 1
        )
        end.addWidget(self.done_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(Label(self.tr("Keyboard shortcuts"), Look.HEADING))
        box.addWidget(area, 1)
        box.addLayout(end)
        height = inner.sizeHint().height() + 140
        self.resize(2 * COLUMN + 120, min(height, 560))


def _section(title: str, shortcuts: Sequence[Shortcut]) -> QWidget:
    section = QWidget()
    grid = QGridLayout(section)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(title, Look.TITLE), 0, 0, 1, 2)
    for at, shortcut in enumerate(shortcuts, start=1):
        words = Label(shortcut.words)
        words.setWordWrap(True)
        grid.addWidget(words, at, 0)
        caps = QHBoxLayout()
        caps.setSpacing(4)
        caps.addStretch(1)
        for keys in shortcut.keys:
            cap = QLabel(keys)
            cap.setObjectName("key")
            cap.setTextFormat(Qt.TextFormat.PlainText)
            caps.addWidget(cap)
        grid.addLayout(caps, at, 1)
    return section
