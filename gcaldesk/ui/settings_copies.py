"""Copies of all data on the page Settings: made, listed, compared, put back."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gcaldesk.domain.program import Program
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.flow import FlowLayout
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import safekeeping as words
from gcaldesk.ui.settings_dialogs import ask_file
from gcaldesk.ui.settings_outcome import Outcome
from gcaldesk.ui.table import Table

HIGH = 232


class CopiesSection(QWidget):
    """The folder of copies."""

    copy_requested = Signal()
    copy_to_requested = Signal(str)
    compare_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = Button(self.tr("Make a copy now"), icon="floppy-disk")
        self.make.clicked.connect(self.copy_requested)
        self.make_elsewhere = Button(self.tr("Save a copy elsewhere…"), icon="download-simple")
        self.make_elsewhere.clicked.connect(self._on_elsewhere)
        self.made = Outcome()
        self.table = Table(words.copy_headers(), self.tr("Copies"), stretch=1)
        self.table.chosen.connect(self._arrange)
        self.table.opened.connect(self._on_opened)
        self.place = Place(self.table, "clock-counter-clockwise")
        self.place.setMinimumHeight(HIGH)
        self.put_back = Button(self.tr("Compare and put back…"), icon="clock-counter-clockwise")
        self.put_back.clicked.connect(self._on_put_back)
        self.other = Button(self.tr("Put another file back…"), icon="folder-open")
        self.other.clicked.connect(self._on_other)
        self.outcome = Outcome()
        self._lay_out()
        self._arrange()

    def _lay_out(self) -> None:
        make = Card()
        make.column.addWidget(Label(self.tr("Make a copy"), Look.STRONG))
        text = Label(
            self.tr(
                "Bookings, links, rules, mappings and Activity in one file; sign-ins are not in "
                "it. gcaldesk makes one by itself before everything that cannot be taken back."
            ),
            Look.MUTED,
        )
        text.setWordWrap(True)
        make.column.addWidget(text)
        make.column.addWidget(_flow(self.make, self.make_elsewhere))
        make.column.addWidget(self.made)
        back = Card()
        back.column.addWidget(Label(self.tr("Put a copy back"), Look.STRONG))
        text = Label(
            self.tr(
                "You first see in numbers what would change. One click alone puts nothing back."
            ),
            Look.MUTED,
        )
        text.setWordWrap(True)
        back.column.addWidget(text)
        back.column.addWidget(self.place)
        back.column.addWidget(_flow(self.put_back, self.other))
        back.column.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(make)
        column.addWidget(back)

    def show_copies(self, program: Program, now: datetime) -> None:
        """Show what the folder holds."""
        self.table.set_rows(words.copy_rows(program.copies, now))
        if program.copies:
            self.place.show_content()
        else:
            self.place.show_empty(
                self.tr("No copy yet"), self.tr("The first one is made before the first sync.")
            )
        self._arrange()

    def show_busy(self, *, busy: bool) -> None:
        """Let nothing else be asked meanwhile."""
        for button in (self.make, self.make_elsewhere, self.other):
            button.setEnabled(not busy)
        self.put_back.setEnabled(not busy and self.table.key is not None)

    @Slot()
    def _arrange(self) -> None:
        self.put_back.setEnabled(self.table.key is not None)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self.compare_requested.emit(str(key))

    @Slot()
    def _on_put_back(self) -> None:
        if self.table.key is not None:
            self.compare_requested.emit(str(self.table.key))

    @Slot()
    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy of all data"))
        dialog.fileSelected.connect(self.copy_to_requested)
        ask_file(dialog, self.tr("Copies (*.sqlite3)"), save="gcaldesk-copy.sqlite3")

    @Slot()
    def _on_other(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a copy"))
        dialog.fileSelected.connect(self.compare_requested)
        ask_file(dialog, self.tr("Copies (*.sqlite3);;All files (*)"))


def _flow(*buttons: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return holder
