"""Wires the page Checklists: looking and testing in the network lane, ticks in the database's."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import Checklist, Environment, Item, Tick, TrialStep
from gcaldesk.domain.errors import GcaldeskError, Interrupted, StorageFailed
from gcaldesk.domain.views import Overview
from gcaldesk.ui.checklist_pdf import write_pdf
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.present.checklists import Report, markdown

KEY = "checklists"


class ChecklistsController(QObject):
    """One check or test at a time; both can be stopped."""

    changed = Signal()
    """Something was stored."""
    _told = Signal(object)
    """Crosses from the network thread: a Check, or the steps of a test so far."""

    def __init__(
        self, window: MainWindow, runtime: Runtime, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.checklists
        self._runtime = runtime
        self._open_url = open_url
        self._stopped = Event()
        self._dialog: QFileDialog | None = None
        self._told.connect(self._on_told)
        page = self._page
        page.verify_requested.connect(self._on_verify)
        page.test_requested.connect(self._on_test)
        page.cancel_requested.connect(self.cancel)
        page.ticked.connect(self._on_ticked)
        page.environment_requested.connect(self._on_environment)
        page.export_requested.connect(self._on_export)
        page.link_requested.connect(self._on_link)
        window.page_shown.connect(self._on_page_shown)

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        if key == KEY:
            self.refresh()

    def show_overview(self, _overview: Overview) -> None:
        """Read again where the page is open."""
        if self._window.page == KEY:
            self.refresh()

    def refresh(self) -> None:
        """Read what is kept, unless it is being made just now."""
        if self._page.account and not self._page.busy:
            work = partial(self._runtime.setup.checklist, self._page.account)
            self._runtime.tasks.database(work, self._on_read, self._on_failed)

    @Slot()
    def cancel(self) -> None:
        """Stop what runs."""
        self._stopped.set()

    @Slot(object)
    def _on_read(self, kept: Checklist) -> None:
        self._page.show_checklist(kept)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_error(error)

    @Slot(str)
    def _on_verify(self, account: str) -> None:
        self._stopped = Event()
        self._page.begin("verify")
        work = partial(
            self._runtime.setup.verify, account, told=self._tell, stopped=self._stopped.is_set
        )
        self._runtime.tasks.network(work, self._on_done, self._on_not_done)

    @Slot(str)
    def _on_test(self, account: str) -> None:
        self._stopped = Event()
        self._page.begin("test")
        work = partial(self._try_out, account, self._stopped)
        self._runtime.tasks.network(work, self._on_done, self._on_not_done)

    def _try_out(self, account: str, stopped: Event) -> Checklist:
        steps: list[TrialStep] = []

        def told(step: TrialStep) -> None:
            steps.append(step)
            self._tell(tuple(steps))

        return self._runtime.setup.try_out(account, told=told, stopped=stopped.is_set)

    def _tell(self, what: object) -> None:
        self._told.emit(what)

    @Slot(object)
    def _on_told(self, what: object) -> None:
        if isinstance(what, Check):
            self._page.show_check(what.title)
        elif isinstance(what, tuple):
            self._page.show_step(what)

    @Slot(object)
    def _on_done(self, kept: Checklist) -> None:
        self._page.end()
        self._page.show_checklist(kept)
        self.changed.emit()

    @Slot(object)
    def _on_not_done(self, error: GcaldeskError) -> None:
        self._page.end()
        if not isinstance(error, Interrupted):
            self._page.show_error(error)

    @Slot(str, object, object)
    def _on_ticked(self, account: str, item: Item, word: Tick | None) -> None:
        work = partial(self._runtime.setup.tick, account, item, word)
        self._runtime.tasks.database(work, self._on_read, self._on_failed)

    @Slot(str, object)
    def _on_environment(self, account: str, environment: Environment) -> None:
        work = partial(self._runtime.setup.set_environment, account, environment)
        self._runtime.tasks.database(work, self._on_marked, self._on_failed)

    @Slot(object)
    def _on_marked(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot(str)
    def _on_link(self, url: str) -> None:
        self._open_url(url)

    @Slot(str)
    def _on_export(self, kind: str) -> None:
        name = self.tr("checklist-{account}-{list}.{kind}").format(
            account=self._page.account, list=self._page.environment.value, kind=kind
        )
        dialog = QFileDialog(self._window, self.tr("Export the checklist"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        pdf, text = self.tr("PDF (*.pdf)"), self.tr("Markdown (*.md)")
        dialog.setNameFilter(pdf if kind == "pdf" else text)
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the list that is shown; a PDF where the name ends so, else Markdown."""
        found = self._page.report()
        if found is not None:
            work = partial(_write, found, Path(name), self._window.font().family())
            self._runtime.tasks.network(work, self._on_written, self._on_failed)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._page.show_notice(self.tr("Written to {path}").format(path=path))


def _write(found: Report, path: Path, family: str) -> Path:
    try:
        if path.suffix.lower() == ".pdf":
            path.write_bytes(b"")  # says at once whether it can be written; Qt would keep quiet
            write_pdf(found, path, family)
        else:
            path.write_text(markdown(found), encoding="utf-8")
    except OSError as error:
        raise StorageFailed(
            "The file could not be written.", detail=f"{error}.", hint="Choose another folder."
        ) from error
    return path
