"""Taking a run back: every step is seen before anything happens, and what came of it after."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.services.undo_plan import UndoPlan
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.present import undo as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

SIZE = (760, 480)


class UndoDialog(QDialog):
    """Shows a plan, then that it is carried out, then the result."""

    confirmed = Signal(object, int)
    """The RunId, and how many steps the person saw."""
    called_off = Signal()
    """Not to be begun any more."""
    issues_requested = Signal()

    def __init__(self, run: RunId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._plan: UndoPlan | None = None
        self._working = False
        title = self.tr("Take sync %1 back?").replace("%1", str(run))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        self.heading = Label(title, Look.HEADING)
        self.numbers = Label(self.tr("Looking at what it changed…")).wrapping()
        self.promise = Label(
            self.tr(
                "Nobody gets a mail because of it. What people changed since stays as it is. "
                "A copy of all data is kept first."
            ),
            Look.SMALL,
        ).wrapping()
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("What taking it back would change"),
            stretch=3,
            widest=200,
        )
        self.place = Place(self.table, "arrow-counter-clockwise")
        self.failure = FailureCard()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Taking it back"))
        self.progress.hide()
        self.state = Label("", Look.SMALL)
        self.take_back = Button("", kind="danger")
        self.take_back.clicked.connect(self._on_confirmed)
        self.issues = Button(self.tr("Open the &issue"), icon="warning-circle")
        self.issues.clicked.connect(self._on_issues)
        self.leave = Button(self.tr("&Leave it as it is"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.issues)
        row.addWidget(self.leave)
        row.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.numbers)
        column.addWidget(self.place, 1)
        column.addWidget(self.promise)
        column.addWidget(self.failure)
        column.addWidget(self.progress)
        column.addLayout(row)
        self.issues.hide()
        self.take_back.hide()

    def show_plan(self, plan: UndoPlan) -> None:
        """Show the steps."""
        self._plan = plan
        self.numbers.setText(words.undo_words(plan))
        self.table.set_rows(words.undo_rows(plan))
        if plan.steps:
            self.place.show_content()
        else:
            self.place.show_empty(self.tr("Nothing to take back"), "")
        self.promise.setVisible(bool(plan.count))
        self.take_back.setText(words.undo_button(plan))
        self.take_back.setAccessibleName(self.take_back.text().replace("&", ""))
        self.take_back.setVisible(bool(plan.count))
        if not plan.count:
            self.leave.setText(self.tr("&Close"))

    def show_result(self, report: SyncReport) -> None:
        """Show what was taken back, and what was not."""
        self._show_working(working=False)
        self.heading.setText(self.tr("Sync %1 was taken back").replace("%1", str(self._run)))
        self.numbers.setText(words.undone_words(report))
        self.promise.setText(
            self.tr("The next sync brings bookings and events in line. This can be taken back too.")
        )
        self.take_back.hide()
        self.issues.setVisible(bool(report.skipped))
        self.leave.setText(self.tr("&Close"))
        self.leave.setFocus()

    def show_called_off(self) -> None:
        """Say that nothing was done."""
        self._show_working(working=False)
        self.state.setText(self.tr("Nothing was changed."))

    def show_error(self, error: GcaldeskError) -> None:
        """Say why it could not be."""
        self._show_working(working=False)
        self.failure.show_error(error)
        if self._plan is None:
            self.numbers.setText("")
            self.place.show_empty(self.tr("The plan cannot be shown"), "")

    def reject(self) -> None:
        """Call it off while it waits; what has begun is finished, so that nothing stays half done."""
        if self._working:
            self.called_off.emit()
            self.state.setText(self.tr("Called off, unless it has begun…"))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own button as the button that leaves all as it is."""
        if self._working:
            self.reject()
            event.ignore()
        else:
            super().closeEvent(event)

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        self.progress.setVisible(working)
        self.take_back.setEnabled(not working)
        self.state.setText(self.tr("As soon as no sync is under way…") if working else "")
        self.leave.setText(self.tr("&Cancel") if working else self.tr("&Leave it as it is"))

    @Slot()
    def _on_confirmed(self) -> None:
        if self._plan is not None and self._plan.count:
            self.failure.clear()
            self._show_working(working=True)
            self.confirmed.emit(self._run, self._plan.count)

    @Slot()
    def _on_issues(self) -> None:
        self.accept()
        self.issues_requested.emit()
