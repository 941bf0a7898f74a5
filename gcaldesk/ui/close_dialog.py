"""Asked the first time that a person closes the window, and never again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.memory import OnClose


class CloseDialog(QDialog):
    """Keep running, or quit; Esc leaves the window open and decides nothing."""

    decided = Signal(str)
    """A word of OnClose."""

    def __init__(self, parent: QWidget | None = None, *, tray: bool = True) -> None:
        super().__init__(parent)
        title = self.tr("Keep gcaldesk running?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        where = (
            self.tr("Its icon beside the clock shows how things stand and opens the window again.")
            if tray
            else self.tr("This desktop has no place for an icon: the window is made small instead.")
        )
        words = (
            self.tr("Bookings and Google Calendar are kept in step while gcaldesk runs."),
            where,
            self.tr("This is asked once. You can change it in the settings."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(title, Look.HEADING))
        for at, text in enumerate(words):
            line = Label(text, Look.MUTED if at == len(words) - 1 else Look.PLAIN)
            line.setWordWrap(True)
            line.setMinimumWidth(400)
            column.addWidget(line)
        keep = self.tr("&Keep running in the tray") if tray else self.tr("&Keep running, minimised")
        self.keep = Button(keep, kind="primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._on_keep)
        self.leave = Button(self.tr("&Quit"))
        self.leave.clicked.connect(self._on_leave)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.keep)
        column.addSpacing(4)
        column.addLayout(row)

    @Slot()
    def _on_keep(self) -> None:
        self.accept()
        self.decided.emit(OnClose.TRAY.value)

    @Slot()
    def _on_leave(self) -> None:
        self.accept()
        self.decided.emit(OnClose.QUIT.value)
