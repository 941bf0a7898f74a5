"""The wizard's second step: the way through Google's console, then the client that came of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.account import OAuthClient
from gcaldesk.domain.checklist import Environment
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.copy_field import CopyField
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.places import scrolled
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.setup import ClientCheck, ClientForm
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.wizard_console import ConsoleGuide

LARGEST = 65_536
"""A client file has some hundred bytes; anything larger is another file."""


class DropZone(QFrame):
    """Takes one file that is dropped or chosen, and tells its text."""

    read = Signal(str)
    unreadable = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.icon = IconLabel("file-arrow-up", 28)
        self.words = Label(self.tr("Drop the client file here"), Look.STRONG).wrapping()
        self.choose = Button(self.tr("Choose a &file…"))
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.choose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.take(urls[0].toLocalFile())
            event.acceptProposedAction()

    @Slot(str)
    def take(self, name: str) -> None:
        """Read a file."""
        path = Path(name)
        try:
            if path.stat().st_size > LARGEST:
                self.unreadable.emit(self.tr("This file is far too large for a client file."))
                return
            self.read.emit(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            self.unreadable.emit(self.tr("This file cannot be read."))

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the client file"))
        dialog.setNameFilter(self.tr("Client file (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class RedirectRow(QWidget):
    """For web clients: the address to register, ready for copying."""

    changed = Signal()

    def __init__(self, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.addItems([self.tr("Desktop app"), self.tr("Web application")])
        self.kind.setAccessibleName(self.tr("Kind of client"))
        self.kind.view().setAccessibleName(self.tr("Kind of client"))
        self.field = CopyField(self.tr("Redirect URI"), usual, editable=True)
        self.edit, self.copy = self.field.edit, self.field.button
        self.note = Label(
            self.tr(
                "Add this under “Authorised redirect URIs” of the client, exactly as it stands "
                "here: Google answers at no other address."
            ),
            Look.SMALL,
        ).wrapping()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(self.note)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.edit.textEdited.connect(self.changed)
        self.hide()

    @property
    def uri(self) -> str:
        """The redirect URI of a web client; empty for a desktop client."""
        return self.edit.text().strip() if self.kind.currentIndex() else ""

    def suit(self, check: ClientCheck) -> None:
        """Take over what a client file says of itself."""
        self.kind.setCurrentIndex(1 if check.redirect_uris or check.web else 0)
        if check.redirect_uris:
            self.edit.setText(check.redirect_uris[0])

    @Slot()
    def _on_kind(self) -> None:
        self.setVisible(bool(self.kind.currentIndex()))
        self.changed.emit()


class ClientStep(QWidget):
    """Collects what of a ClientForm concerns the client."""

    changed = Signal()
    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.json = ""
        self._stored = ""
        self.intro = Label("").wrapping().snug()
        self.guide = ConsoleGuide()
        self.guide.open_requested.connect(self.link_requested)
        self.zone = DropZone()
        self.zone.read.connect(self.take_json)
        self.zone.unreadable.connect(self._on_unreadable)
        self.client_id, self.secret = QLineEdit(), QLineEdit()
        self.client_id.setPlaceholderText("….apps.googleusercontent.com")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.redirect = RedirectRow(words.WEB_REDIRECT)
        self.redirect.changed.connect(self.changed)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 6, 0)
        body.addWidget(self.guide)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addWidget(scrolled(inner, self.tr("Steps in Google's console")), 1)
        column.addWidget(self.zone)
        column.addLayout(self._fields())
        column.addWidget(self.redirect)
        self._say_intro()

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        fields: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("or paste the client &id"), self.client_id, 3),
            (self.tr("and the client &secret"), self.secret, 2),
            (self.tr("&Kind of client"), self.redirect.kind, 0),
        )
        for at, (text, field, stretch) in enumerate(fields):
            label = Label(text, Look.SMALL)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, 0, at, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, stretch)
        for edit in (self.client_id, self.secret):
            edit.textEdited.connect(self.changed)
        return grid

    @property
    def given(self) -> bool:
        """Whether a client was given here."""
        return bool(self.json or self.client_id.text().strip() or self.secret.text().strip())

    def form(self, name: str) -> ClientForm:
        """Return what was given."""
        typed = self.client_id.text().strip() or self.secret.text().strip()
        return ClientForm(
            name,
            client_json="" if typed else self.json,
            client_id=self.client_id.text().strip(),
            client_secret=self.secret.text().strip(),
            web_redirect_uri=self.redirect.uri,
        )

    def take_form(self, form: ClientForm) -> None:
        """Take back what was given before."""
        if form.client_json:
            self.take_json(form.client_json)
        self.client_id.setText(form.client_id)
        self.secret.setText(form.client_secret)
        if form.web_redirect_uri:
            self.redirect.kind.setCurrentIndex(1)
            self.redirect.edit.setText(form.web_redirect_uri)

    def show_stored(self, client: OAuthClient) -> None:
        """Say which client is used until another one is given."""
        self._stored = words.stored_client(client)
        self._say_intro()

    def show_environment(self, environment: Environment) -> None:
        """Show what has to be done for testing or for work."""
        self.guide.show_environment(environment)

    def _say_intro(self) -> None:
        if self._stored:
            text = self.tr("{client} It stays in use until you give another one here.")
            self.intro.setText(text.format(client=self._stored))
            return
        self.intro.setText(
            self.tr(
                "Google wants to know which program is asking. Go through its console once; "
                "whoever has the client file already drops it below."
            )
        )

    @Slot(str)
    def take_json(self, text: str) -> None:
        """Look at a client file's text and keep it if it can be used."""
        check = words.check_client_file(text)
        self.json = text if check.good else ""
        if check.good:
            self.client_id.clear()
            self.secret.clear()
            self.redirect.suit(check)
        self._say(check.text, Tone.OK if check.good else Tone.FAILED)

    @Slot(str)
    def _on_unreadable(self, text: str) -> None:
        self.json = ""
        self._say(text, Tone.FAILED)

    def _say(self, text: str, tone: Tone) -> None:
        icon = "check-circle-fill" if tone is Tone.OK else "x-circle-fill"
        self.zone.icon.show_icon(icon, tone)
        self.zone.words.setText(text)
        self.changed.emit()
