"""Says how far writing a file is, and what came of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import IconLabel, Label
from gcaldesk.ui.present import activity as words
from gcaldesk.ui.present.words import told
from gcaldesk.ui.shades import Tone

WHOLE = 1000


class ExportBar(QFrame):
    """Hidden until something is exported; can be cancelled, and put away afterwards."""

    cancel_requested = Signal()
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self._icon = IconLabel("export", 16)
        self.text = Label("")
        self.text.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("How far the export is"))
        self.cancel = Button(self.tr("&Cancel export"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.folder = Button(self.tr("&Open its folder"))
        self.folder.clicked.connect(self.folder_requested)
        self.away = Button("", icon="x", kind="flat", name=self.tr("Put this line away"))
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        for widget in (self.progress, self.cancel, self.folder, self.away):
            row.addWidget(widget)
        self.hide()

    def show_progress(self, share: float, lines: int) -> None:
        """Show how much is written."""
        self._show(words.exporting_words(lines), "export", None, busy=True)
        self.progress.setValue(int(share * WHOLE))

    def show_written(self, lines: int, name: str) -> None:
        """Say that the file is whole."""
        self._show(words.exported_words(lines, name), "check-circle-fill", Tone.OK, busy=False)
        self.folder.show()

    def show_cancelled(self) -> None:
        """Say that there is no file."""
        text = self.tr("The export was cancelled; no file was made.")
        self._show(text, "minus-circle-fill", Tone.OFF, busy=False)

    def show_error(self, error: GcaldeskError) -> None:
        """Say why there is no file."""
        text = " ".join(told(part) for part in (error.title, error.detail, error.hint) if part)
        self._show(text, "x-circle-fill", Tone.FAILED, busy=False)

    def _show(self, text: str, icon: str, tone: Tone | None, *, busy: bool) -> None:
        self.text.setText(text)
        self._icon.show_icon(icon, tone)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(True)
        self.folder.hide()
        self.away.setVisible(not busy)
        self.show()

    @Slot()
    def show_stopping(self) -> None:
        """Show that the wish was heard."""
        self.cancel.setEnabled(False)
