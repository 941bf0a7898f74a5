"""Shows every file of a diagnostics bundle before it is written (R37)."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.runtime.bundle import Bundle
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Skeleton
from gcaldesk.ui.present.words import counted, size

LIST_WIDTH = 190


class BundleDialog(QDialog):
    """A list of files beside the chosen one's text, and Save."""

    save_requested = Signal(object, object)
    """The bundle as it was shown, and the path to write it to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Diagnostics bundle")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(860, 560)
        self._bundle: Bundle | None = None
        words = Label(
            self.tr(
                "This is what the file will hold. Sign-ins and passwords are left out; titles, "
                "names, addresses and calendars are replaced by marks."
            ),
            Look.MUTED,
        )
        words.setWordWrap(True)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files of the bundle"))
        self.files.setFixedWidth(LIST_WIDTH)
        self.files.currentRowChanged.connect(self._on_chosen)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What the file holds"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.waiting = Skeleton()
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.files)
        body.addWidget(self.text, 1)
        self._body.hide()
        self.failure = FailureCard()
        self.note = Label("", Look.SMALL)
        self.leave = Button(self.tr("&Close"))
        self.leave.clicked.connect(self.reject)
        self.save = Button(self.tr("&Save as…"), icon="download-simple", kind="primary")
        self.save.setEnabled(False)
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.note, 1)
        row.addWidget(self.leave)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(title, Look.HEADING))
        column.addWidget(words)
        column.addWidget(self.waiting, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self.failure)
        column.addLayout(row)

    def show_bundle(self, bundle: Bundle) -> None:
        """Show what would be written."""
        self._bundle = bundle
        self.waiting.hide()
        self._body.show()
        self.files.addItems([file.name for file in bundle.files])
        self.files.setCurrentRow(0)
        self.save.setEnabled(True)
        length = sum(len(file.text.encode()) for file in bundle.files)
        count = counted(len(bundle.files), "1 file", "{n} files")
        self.note.setText(f"{count} · {size(length)}")

    def show_saved(self, file: Path) -> None:
        """Say where it is now."""
        self.failure.clear()
        self.note.setText(self.tr("Saved as {file}").format(file=file))
        self.save.setEnabled(True)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why it could not be collected or written."""
        self.waiting.hide()
        self.failure.show_error(error)
        self.save.setEnabled(self._bundle is not None)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        if self._bundle is not None and at >= 0:
            self.text.setPlainText(self._bundle.files[at].text)

    @Slot()
    def _on_save(self) -> None:
        assert self._bundle is not None
        dialog = QFileDialog(self, self.tr("Save the bundle"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Zip file (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"gcaldesk-{self._bundle.made_at:%Y-%m-%d}.zip")
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """Write to the chosen file."""
        self.save.setEnabled(False)
        self.save_requested.emit(self._bundle, Path(path))
