"""The wizard's first step: the OAuth client, as a file or as id and secret."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
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

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.setup import ClientCheck, ClientForm
from gcaldesk.ui.shades import Tone

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
        row.setContentsMargins(16, 14, 16, 14)
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
    """The kind of client, and for web clients the address to register, ready for copying."""

    changed = Signal()

    def __init__(self, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.addItems([self.tr("Desktop app (any address)"), self.tr("Web application")])
        self.kind.setAccessibleName(self.tr("Kind of client"))
        self.edit = QLineEdit(usual)
        self.edit.setAccessibleName(self.tr("Redirect URI"))
        self.copy = Button(self.tr("Cop&y"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.note = Label(
            self.tr(
                "Register this redirect URI in the Cloud Console, exactly as it stands here: "
                "Google answers at no other address."
            ),
            Look.SMALL,
        ).wrapping()
        label = Label(self.tr("&Kind of client"), Look.SMALL)
        label.setBuddy(self.kind)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind)
        row.addWidget(self.edit, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.note)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.edit.textEdited.connect(self.changed)
        self._on_kind()

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
        web = bool(self.kind.currentIndex())
        for widget in (self.edit, self.copy, self.note):
            widget.setVisible(web)
        self.changed.emit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.uri)


class ClientStep(QWidget):
    """Collects a ClientForm."""

    changed = Signal()
    link_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._json = ""
        intro = Label(
            self.tr(
                "Google wants to know which program is asking. Create an OAuth client of type "
                "“Desktop app” in the Google Cloud Console and download its JSON file."
            )
        ).wrapping()
        self.console = Button(
            self.tr("Open the &Cloud Console"), kind="link", icon="arrow-square-out"
        )
        self.console.clicked.connect(self._on_console)
        self.consent = Button(
            self.tr("Is the consent screen &published?"), kind="link", icon="arrow-square-out"
        )
        self.consent.setToolTip(
            self.tr("In “Testing”, Google ends every sign-in after seven days.")
        )
        self.consent.clicked.connect(self._on_consent)
        self.zone = DropZone()
        self.zone.read.connect(self._on_read)
        self.zone.unreadable.connect(self._on_unreadable)
        self.name, self.client_id, self.secret = QLineEdit("main"), QLineEdit(), QLineEdit()
        self.client_id.setPlaceholderText("….apps.googleusercontent.com")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for edit in (self.name, self.client_id, self.secret):
            edit.textEdited.connect(self.changed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        fields = (
            (self.tr("or client &id"), self.client_id),
            (self.tr("and client &secret"), self.secret),
            (self.tr("&Name of this connection"), self.name),
        )
        for at, (text, edit) in enumerate(fields):
            label = Label(text, Look.SMALL)
            label.setBuddy(edit)
            edit.setAccessibleName(text.replace("&", ""))
            row = 2 * (at // 2)
            grid.addWidget(label, row, at % 2, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(edit, row + 1, at % 2)
        grid.setRowMinimumHeight(2, 30)  # air between one field and the next one's label
        self.redirect = RedirectRow(words.WEB_REDIRECT)
        self.redirect.changed.connect(self.changed)
        links = QHBoxLayout()
        links.addWidget(self.console)
        links.addWidget(self.consent)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addLayout(links)
        column.addWidget(self.zone)
        column.addLayout(grid)
        column.addWidget(self.redirect)
        column.addStretch(1)

    @property
    def form(self) -> ClientForm:
        """What was given."""
        if self.client_id.text().strip() or self.secret.text().strip():
            return ClientForm(
                self.name.text().strip(),
                client_id=self.client_id.text().strip(),
                client_secret=self.secret.text().strip(),
                web_redirect_uri=self.redirect.uri,
            )
        return ClientForm(
            self.name.text().strip(), client_json=self._json, web_redirect_uri=self.redirect.uri
        )

    @Slot(str)
    def _on_read(self, text: str) -> None:
        check = words.check_client_file(text)
        self._json = text if check.good else ""
        if check.good:
            self.client_id.clear()
            self.secret.clear()
            self.redirect.suit(check)
        self._say(check.text, Tone.OK if check.good else Tone.FAILED)

    @Slot(str)
    def _on_unreadable(self, text: str) -> None:
        self._json = ""
        self._say(text, Tone.FAILED)

    def _say(self, text: str, tone: Tone) -> None:
        icon = "check-circle-fill" if tone is Tone.OK else "x-circle-fill"
        self.zone.icon.show_icon(icon, tone)
        self.zone.words.setText(text)
        self.changed.emit()

    @Slot()
    def _on_console(self) -> None:
        self.link_requested.emit(words.CLIENT_PAGE)

    @Slot()
    def _on_consent(self) -> None:
        self.link_requested.emit(words.CONSENT_PAGE)
