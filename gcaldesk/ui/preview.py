"""The preview: what a sync would do, read before anything is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActionView, PlanProgress
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import preview as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.progress import Progress
from gcaldesk.ui.table import Table

TITLES = 200
"""How wide titles and reasons may be: times are to be read whole."""
LEAST, WIDEST, AROUND = 820, 1040, 128
"""How wide the dialog is, and what is to be seen of the window around it."""


class PlanView(QWidget):
    """A plan as a table with its sum in one line; used by the dialog and by the wizard."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = Label("", Look.MUTED)
        self.summary.setWordWrap(True)
        self.progress = Progress()
        self.progress.cancelled.connect(self.stop_requested)
        self.failure = FailureCard()
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("The plan"),
            stretch=3,
            give_up=(4, 2),
            widest=TITLES,
            sortable=True,
        )
        self.place = Place(self.table, "check-circle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(self.failure)
        column.addWidget(self.place, 1)

    def show_waiting(self) -> None:
        """Say that both sides are being read."""
        self.failure.clear()
        self.place.show_waiting()
        self.progress.begin(self.tr("Looking at Google"), tr(words.BEGINNING), 0)
        self.summary.setText(self.tr("Reading both sides. Nothing is written."))

    def show_progress(self, progress: PlanProgress) -> None:
        """Show how far the reading is."""
        text = words.progress_words(progress)
        self.progress.of_all(progress.done, progress.total, text)

    def show_stopped(self) -> None:
        """Say that a person stopped the reading."""
        self._show_none(self.tr("You stopped the reading."))

    def _show_none(self, why: str) -> None:
        self.progress.hide()
        self.summary.setText(self.tr("There is no plan to show."))
        nothing = self.tr("Nothing was written, neither here nor in Google.")
        text = f"{why} {nothing}".strip()
        self.place.show_empty(self.tr("Not read to its end"), text, icon="minus-circle")

    def show_plan(self, plan: tuple[ActionView, ...]) -> None:
        """Show what would be done."""
        self.progress.hide()
        self.failure.clear()
        self.summary.setText(words.summary(plan))
        self.table.set_rows(words.preview_rows(plan))
        if plan:
            self.place.show_content()
        else:
            text = self.tr("Both sides agree; a sync would write nothing.")
            self.place.show_empty(self.tr("Nothing to do"), text)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why there is no plan."""
        self._show_none("")
        self.failure.show_error(error)


class PreviewDialog(QDialog):
    """Opens beside the work, blocks nothing that runs."""

    sync_requested = Signal()
    stop_requested = Signal()
    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview of the next sync"))
        self.setAccessibleName(self.windowTitle())
        self.plan = PlanView()
        self.plan.stop_requested.connect(self.stop_requested)
        self.again = Button(self.tr("&Read again"), icon="arrow-clockwise")
        self.again.clicked.connect(self.again_requested)
        self.sync = Button(self.tr("&Sync now"), icon="arrows-clockwise", kind="primary")
        self.sync.clicked.connect(self.sync_requested)
        self.sync.clicked.connect(self.accept)
        close = Button(self.tr("&Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Closing changes nothing."), Look.SMALL), 1)
        row.addWidget(self.again)
        row.addWidget(close)
        row.addWidget(self.sync)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(self.windowTitle(), Look.HEADING))
        column.addWidget(self.plan, 1)
        column.addLayout(row)
        room = parent.window().width() - AROUND if parent is not None else LEAST
        self.resize(min(max(room, LEAST), WIDEST), 520)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show that the plan is being made."""
        self.sync.setEnabled(False)
        self.again.hide()
        self.plan.show_waiting()

    def show_progress(self, progress: PlanProgress) -> None:
        """Show how far the reading is."""
        self.plan.show_progress(progress)

    def show_stopped(self) -> None:
        """Say that a person stopped the reading."""
        self.plan.show_stopped()
        self._offer_again()

    def _offer_again(self) -> None:
        self.again.show()
        self.again.setFocus()

    def show_plan(self, plan: tuple[ActionView, ...], *, can_sync: bool) -> None:
        """Show the plan; Sync now works where there is something to do."""
        self.plan.show_plan(plan)
        self.sync.setEnabled(can_sync and bool(plan))

    def show_error(self, error: GcaldeskError) -> None:
        """Show why there is no plan."""
        self.sync.setEnabled(False)
        self.plan.show_error(error)
        self._offer_again()
