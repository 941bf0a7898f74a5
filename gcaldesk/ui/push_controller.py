"""Wires the page “Push & diagnostics” to its desk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gcaldesk.domain.check import Check
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.runtime.bundle import Bundle
from gcaldesk.services.push import Answer
from gcaldesk.services.push_page import PushPage
from gcaldesk.ui.bundle_dialog import BundleDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_push import PushDesk
from gcaldesk.ui.present.checks import Looked
from gcaldesk.ui.present.push import Notice
from gcaldesk.ui.present.words import told, tr
from gcaldesk.ui.shades import Tone

KEY = "push"
REFRESH_MS = 5_000
"""How often the open page is read again: two cheap looks at the database."""


class PushController(QObject):
    """Reads the page while it is open; runs checks one after the other."""

    sync_wanted = Signal()
    changed = Signal()

    def __init__(self, window: MainWindow, runtime: Runtime) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.push
        self._runtime = runtime
        self._reading = self._unread = False
        self._looked: dict[str, Looked] = {}
        self._steps: Iterator[Check] | None = None
        self._dialog: BundleDialog | None = None
        page = self._page
        page.test_requested.connect(self._on_test)
        page.renew_requested.connect(self._on_renew)
        page.stop_requested.connect(self._on_stop)
        page.retry_requested.connect(self._on_retry)
        page.check_requested.connect(self._on_check)
        page.run_requested.connect(self._on_run)
        page.cancel_requested.connect(self._on_cancel)
        page.bundle_requested.connect(self._on_bundle)
        window.page_shown.connect(self._on_page_shown)
        runtime.data_changed.connect(self._on_data_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.reload)

    @property
    def _desk(self) -> PushDesk:
        return self._runtime.desk.push

    def stop(self) -> None:
        """Ask nothing more."""
        self._timer.stop()
        self._steps = None

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        if key == KEY:
            self.reload()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def _on_data_changed(self, _nothing: object) -> None:
        if self._window.page == KEY:
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the page again, unless it is being read."""
        if self._reading:
            return
        self._reading = True
        self._runtime.tasks.database(self._read, self._on_read, self._on_not_read)

    def _read(self) -> tuple[PushPage, tuple[Check, ...]]:
        return self._desk.page(), self._desk.checks()

    @Slot(object)
    def _on_read(self, answer: tuple[PushPage, tuple[Check, ...]]) -> None:
        self._reading = False
        if self._unread:
            self._unread = False
            self._page.failure.clear()
        page, checks = answer
        self._page.show_page(page)
        known = self._looked
        listed = {check.id: known.get(check.id, Looked(check)) for check in checks}
        self._looked = {**listed, **{k: v for k, v in known.items() if _kept(k, v, listed)}}
        self._show_checks()

    @Slot(object)
    def _on_not_read(self, error: GcaldeskError) -> None:
        self._reading, self._unread = False, True
        self._page.show_error(error)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self.reload()
        self._page.show_error(error)

    def _show_checks(self) -> None:
        self._page.show_checks(list(self._looked.values()), running=self._steps is not None)

    # the endpoint and its channels

    @Slot()
    def _on_test(self) -> None:
        self._page.endpoint.show_testing()
        self._runtime.tasks.network(self._desk.test, self._on_tested, self._on_test_failed)

    @Slot(object)
    def _on_tested(self, answer: Answer) -> None:
        words = " ".join(told(sentence) for sentence in answer.sentences)
        if answer.ok:
            found = Notice(Tone.OK, "check-circle-fill", words or tr("The address leads here."))
        else:
            found = Notice(Tone.FAILED, "x-circle-fill", words)
        self._page.endpoint.show_answer(found)

    @Slot(object)
    def _on_test_failed(self, error: GcaldeskError) -> None:
        words = " ".join(told(part) for part in (error.title, error.detail, error.hint) if part)
        self._page.endpoint.show_answer(Notice(Tone.FAILED, "x-circle-fill", words))

    @Slot(str)
    def _on_renew(self, account: str) -> None:
        self._page.failure.clear()
        work = partial(self._desk.renew, account)
        self._runtime.tasks.network(work, self._on_renewed, self._on_failed)

    @Slot(object)
    def _on_renewed(self, answer: Answer) -> None:
        self.reload()
        if not answer.ok:
            title = "Not every channel was renewed."
            self._page.show_error(GcaldeskError(title, detail=" ".join(answer.sentences)))

    @Slot(str)
    def _on_stop(self, channel: str) -> None:
        self._page.failure.clear()
        work = partial(self._desk.stop, channel)
        self._runtime.tasks.network(work, self._on_done, self._on_failed)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        self.reload()

    @Slot(object)
    def _on_retry(self, keys: object) -> None:
        self._page.failure.clear()
        work: Callable[[], int] = partial(self._desk.retry, keys)  # type: ignore[arg-type]
        self._runtime.tasks.database(work, self._on_retried, self._on_failed)

    @Slot(object)
    def _on_retried(self, count: int) -> None:
        self.reload()
        if count:
            self._runtime.sync_now()

    # the checks

    @Slot()
    def _on_run(self) -> None:
        self._page.failure.clear()
        self._looked = {key: replace(one, at=None) for key, one in self._looked.items()}
        self._steps = self._desk.examine()
        self._show_checks()
        self._take_step()

    def _take_step(self) -> None:
        """Look at one line in the network lane, and at the next once it is shown."""
        steps = self._steps
        if steps is None:
            return
        waiting = next((key for key, one in self._looked.items() if one.at is None), "")
        self._page.checks.show_busy(waiting)
        desk = self._desk

        def step() -> tuple[Check | None, datetime]:
            return next(steps, None), desk.now()

        self._runtime.tasks.network(step, partial(self._on_step, steps), self._on_run_failed)

    def _on_step(self, steps: Iterator[Check], answer: tuple[Check | None, datetime]) -> None:
        if steps is not self._steps:
            return  # it was cancelled meanwhile
        check, now = answer
        if check is None:
            self._steps = None
            self._looked = {key: one for key, one in self._looked.items() if one.at is not None}
            self._show_checks()
            self.changed.emit()
            return
        self._looked[check.id] = Looked(check, now)
        self._show_checks()
        self._take_step()

    @Slot(object)
    def _on_run_failed(self, error: GcaldeskError) -> None:
        self._steps = None
        self._show_checks()
        self._page.show_error(error)

    @Slot()
    def _on_cancel(self) -> None:
        self._steps = None
        self._show_checks()

    @Slot(str)
    def _on_check(self, number: str) -> None:
        self._page.checks.show_busy(number)
        desk = self._desk

        def look() -> Looked:
            return Looked(desk.examine_one(number), desk.now())

        self._runtime.tasks.network(look, self._on_checked, self._on_failed)

    @Slot(object)
    def _on_checked(self, looked: Looked) -> None:
        self._looked[looked.check.id] = looked
        self._show_checks()

    # the bundle

    @Slot()
    def _on_bundle(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = BundleDialog(self._window)
        self._dialog.save_requested.connect(self._on_save)
        self._dialog.finished.connect(self._on_bundle_closed)
        self._dialog.open()
        checks = [one.check for one in self._looked.values() if one.at is not None]
        work = partial(self._desk.bundle, checks)
        self._runtime.tasks.network(work, self._on_collected, self._on_bundle_failed)

    @Slot()
    def _on_bundle_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    @Slot(object)
    def _on_collected(self, bundle: Bundle) -> None:
        if self._dialog is not None:
            self._dialog.show_bundle(bundle)

    @Slot(object)
    def _on_bundle_failed(self, error: GcaldeskError) -> None:
        if self._dialog is not None:
            self._dialog.show_error(error)

    @Slot(object, object)
    def _on_save(self, bundle: Bundle, file: Path) -> None:
        def write() -> Path:
            self._desk.save_bundle(bundle, file)
            return file

        self._runtime.tasks.network(write, self._on_bundle_saved, self._on_bundle_failed)

    @Slot(object)
    def _on_bundle_saved(self, file: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_saved(file)


def _kept(key: str, one: Looked, listed: dict[str, Looked]) -> bool:
    """Tell whether a line stays that is not always there, such as issues of no account."""
    return key not in listed and one.at is not None and ":" not in key
