"""Files of the page Settings: the set-up and the bookings go out and come in; where all is kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from gcaldesk.domain.program import Program
from gcaldesk.domain.views import Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.flow import FlowLayout
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.pickers import Picker
from gcaldesk.ui.present import settings as words
from gcaldesk.ui.present.mappings import Choice
from gcaldesk.ui.present.settings import FilePlace
from gcaldesk.ui.settings_dialogs import ask_file
from gcaldesk.ui.settings_outcome import Outcome

SETUP = "gcaldesk-setup.json"
BOOKINGS = "bookings.csv"


class FilesSection(QWidget):
    """Takes the set-up and bookings out and in."""

    setup_out = Signal(str)
    setup_in = Signal(str)
    bookings_out = Signal(str, bool)
    """The file, and whether only what is still to come."""
    bookings_in = Signal(str, str)
    """The file, and the object of bookings that name none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_setup = Button(self.tr("Save the set-up…"), icon="download-simple")
        self.save_setup.clicked.connect(self._on_save_setup)
        self.take_setup = Button(self.tr("Take a set-up in…"), icon="upload-simple")
        self.take_setup.clicked.connect(self._on_take_setup)
        self.setup_outcome = Outcome()
        self.upcoming = QCheckBox(self.tr("Only those still to come"))
        self.upcoming.setAccessibleName(self.upcoming.text())
        self.save_bookings = Button(self.tr("Save bookings…"), icon="download-simple")
        self.save_bookings.clicked.connect(self._on_save_bookings)
        self.object = Picker(self.tr("Bookings that name no object belong to"), letters=14)
        self._choices: tuple[Choice, ...] = ()
        self.take_bookings = Button(self.tr("Take bookings in…"), icon="upload-simple")
        self.take_bookings.clicked.connect(self._on_take_bookings)
        self.bookings_outcome = Outcome()
        self._lay_out()

    def _lay_out(self) -> None:
        setup = _card(
            self.tr("Set-up"),
            self.tr(
                "Accounts, objects, mappings and rules, to set up another computer the same way. "
                "No sign-in and no secret is in the file. Taking one in removes nothing."
            ),
        )
        setup.column.addWidget(_flow(self.save_setup, self.take_setup))
        setup.column.addWidget(self.setup_outcome)
        bookings = _card(
            self.tr("Bookings"),
            self.tr(
                "As a table (.csv) or as a calendar (.ics). A booking that was taken in before is "
                "left as it is; you see first what a file holds."
            ),
        )
        bookings.column.addWidget(_flow(self.save_bookings, self.upcoming))
        bookings.column.addWidget(rule())
        label = Label(self.tr("Bookings that name no object belong to"))
        label.setBuddy(self.object)
        bookings.column.addWidget(_flow(label, self.object))
        bookings.column.addWidget(_flow(self.take_bookings))
        bookings.column.addWidget(self.bookings_outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(setup)
        column.addWidget(bookings)

    def show_overview(self, overview: Overview) -> None:
        """Offer the objects."""
        none = Choice("", self.tr("none: left out"))
        choices = (none, *(Choice(i.code, i.name or i.code) for i in overview.objects))
        if choices != self._choices:  # a list that is open stays open
            self._choices = choices
            self.object.set_choices(choices)

    @Slot()
    def _on_save_setup(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the set-up"))
        dialog.fileSelected.connect(self.setup_out)
        ask_file(dialog, self.tr("Set-up (*.json)"), save=SETUP)

    @Slot()
    def _on_take_setup(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a set-up"))
        dialog.fileSelected.connect(self.setup_in)
        ask_file(dialog, self.tr("Set-up (*.json);;All files (*)"))

    @Slot()
    def _on_save_bookings(self) -> None:
        dialog = QFileDialog(self, self.tr("Save bookings"))
        dialog.fileSelected.connect(self.save_bookings_to)
        ask_file(dialog, self.tr("Table (*.csv);;Calendar (*.ics)"), save=BOOKINGS)

    @Slot(str)
    def save_bookings_to(self, file: str) -> None:
        """Write to a chosen file."""
        self.bookings_out.emit(file, self.upcoming.isChecked())

    @Slot()
    def _on_take_bookings(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file of bookings"))
        dialog.fileSelected.connect(self.take_bookings_from)
        ask_file(dialog, self.tr("Bookings (*.csv *.ics)"))

    @Slot(str)
    def take_bookings_from(self, file: str) -> None:
        """Look into a chosen file."""
        self.bookings_in.emit(file, self.object.value)


class WhereCard(Card):
    """Where the program keeps what it keeps."""

    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[FilePlace, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.open = Button(self.tr("Open the folder"), icon="folder-open")
        self.open.clicked.connect(self._on_open)
        self.column.addWidget(Label(self.tr("Where everything is"), Look.STRONG))
        self.column.addLayout(self._grid)
        self.column.addWidget(_flow(self.open))

    def show_program(self, program: Program) -> None:
        """Show the places."""
        places = words.file_places(program)
        self.open.setObjectName(program.folder)
        if places == self._places:
            return
        self._places = places
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, place in enumerate(places):
            path = Label(place.text).wrapping()
            path.setAccessibleName(f"{place.label}: {place.text}")
            copy = Button("", icon="copy", kind="flat", name=place.copy)
            copy.setObjectName(place.path)
            copy.clicked.connect(self._on_copy)
            self._grid.addWidget(Label(place.label, Look.MUTED), at, 0)
            self._grid.addWidget(path, at, 1)
            self._grid.addWidget(copy, at, 2)

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self.open.objectName())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sender().objectName())


def _card(title: str, text: str) -> Card:
    card = Card()
    card.column.addWidget(Label(title, Look.STRONG))
    line = Label(text, Look.MUTED)
    line.setWordWrap(True)
    card.column.addWidget(line)
    return card


def _flow(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
