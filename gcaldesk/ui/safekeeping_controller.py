"""Wires accounts, copies and files of the page Settings: first what would happen, then the doing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.program import Difference, PutBack
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.services.importing import Imported
from gcaldesk.services.setting_up import Taken
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_settings import SafekeepingDesk
from gcaldesk.ui.present import safekeeping as words
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.safekeeping import Decision
from gcaldesk.ui.present.words import told
from gcaldesk.ui.settings_dialogs import DecisionDialog, RenameDialog
from gcaldesk.ui.settings_outcome import Outcome


class SafekeepingController(QObject):
    """One dialog at a time; everything runs in the network lane, a copy may be large."""

    changed = Signal()

    def __init__(self, window: MainWindow, runtime: Runtime) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._accounts = window.settings.accounts
        self._copies = window.settings.copies
        self._files = window.settings.files
        self.dialog: QDialog | None = None
        accounts, copies, files = self._accounts, self._copies, self._files
        accounts.active_requested.connect(window.active_requested)
        accounts.connect_requested.connect(window.connect_requested)
        accounts.reconnect_requested.connect(window.reconnect_requested)
        accounts.replace_requested.connect(window.replace_client_requested)
        accounts.rename_requested.connect(self._on_rename)
        accounts.disconnect_requested.connect(self._on_disconnect)
        accounts.remove_requested.connect(self._on_remove)
        copies.copy_requested.connect(self._on_copy)
        copies.copy_to_requested.connect(self._on_copy_to)
        copies.compare_requested.connect(self._on_compare)
        files.setup_out.connect(self._on_setup_out)
        files.setup_in.connect(self._on_setup_in)
        files.bookings_out.connect(self._on_bookings_out)
        files.bookings_in.connect(self._on_bookings_in)

    @property
    def _desk(self) -> SafekeepingDesk:
        return self._runtime.safekeeping

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        closed = self.sender()
        closed.deleteLater()
        if closed is self.dialog:
            self.dialog = None

    def _run(
        self, outcome: Outcome, text: str, work: Callable[[], object], done: Callable[..., None]
    ) -> None:
        outcome.show_working(text)
        self._runtime.tasks.network(work, done, outcome.show_error)

    def _view(self, account: str) -> tuple[AccountView, Overview] | None:
        overview = self._window.overview
        view = chosen_account(overview, account)
        return (view, overview) if view is not None and overview is not None else None

    # accounts

    @Slot(str)
    def _on_rename(self, account: str) -> None:
        dialog = RenameDialog(account, self._window)
        dialog.named.connect(partial(self._rename, account))
        self._open(dialog)

    def _rename(self, account: str, name: str) -> None:
        work = partial(self._desk.rename_account, account, name)
        self._run(self._accounts.outcome, self.tr("Renaming…"), work, self._on_renamed)

    @Slot(object)
    def _on_renamed(self, account: Account) -> None:
        text = self.tr("The account is now called “%1”.").replace("%1", account.name)
        self._accounts.outcome.show_done([text])
        self.changed.emit()

    @Slot(str)
    def _on_disconnect(self, account: str) -> None:
        found = self._view(account)
        if found is None:
            return
        dialog = DecisionDialog(
            self.tr("Sign “%1” out?").replace("%1", account),
            Decision("", words.disconnect_words(*found), ""),
            self.tr("&Sign out"),
            self._window,
            option=self.tr("&Give the permission back at Google too"),
        )
        dialog.decided.connect(partial(self._disconnect, account))
        self._open(dialog)

    def _disconnect(self, account: str, revoke: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.disconnect_account, account, revoke=revoke)
        done = partial(self._on_left, self.tr("“%1” is signed out.").replace("%1", account))
        self._run(self._accounts.outcome, self.tr("Signing out…"), work, done)

    @Slot(str)
    def _on_remove(self, account: str) -> None:
        found = self._view(account)
        if found is None:
            return
        dialog = DecisionDialog(
            self.tr("Remove “%1”?").replace("%1", account),
            Decision("", words.remove_words(*found), words.remove_tick(*found)),
            self.tr("&Remove"),
            self._window,
            option=self.tr("&Give the permission back at Google too"),
        )
        dialog.decided.connect(partial(self._remove, account))
        self._open(dialog)

    def _remove(self, account: str, revoke: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.remove_account, account, revoke=revoke)
        done = partial(self._on_left, self.tr("“%1” is removed.").replace("%1", account))
        self._run(self._accounts.outcome, self.tr("Removing…"), work, done)

    def _on_left(self, text: str, trouble: str) -> None:
        self._accounts.outcome.show_done([text, told(trouble)], well=not trouble)
        self.changed.emit()

    # copies

    @Slot()
    def _on_copy(self) -> None:
        self._run(
            self._copies.made, self.tr("Copying all data…"), self._desk.back_up, self._on_copied
        )

    @Slot(str)
    def _on_copy_to(self, file: str) -> None:
        work = partial(self._desk.back_up_to, file)
        self._run(self._copies.made, self.tr("Copying all data…"), work, self._on_copied)

    @Slot(object)
    def _on_copied(self, file: str) -> None:
        self._copies.made.show_done([self.tr("Copied to %1.").replace("%1", file)])
        self.changed.emit()

    @Slot(str)
    def _on_compare(self, file: str) -> None:
        work = partial(self._desk.compare, file)
        self._run(self._copies.outcome, self.tr("Comparing…"), work, partial(self._ask, file))

    def _ask(self, file: str, found: Difference) -> None:
        self._copies.outcome.clear()
        overview = self._window.overview
        assert overview is not None
        dialog = DecisionDialog(
            self.tr("Put this copy back?"),
            words.difference(found, overview.now),
            self.tr("&Put it back"),
            self._window,
        )
        dialog.decided.connect(partial(self._put_back, file))
        self._open(dialog)

    def _put_back(self, file: str, _option: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self._copies.show_busy(busy=True)
        self._copies.outcome.show_working(self.tr("Syncing stops, then the copy is put back…"))
        self._runtime.put_back(file, self._on_put_back, self._on_not_put_back)

    @Slot(object)
    def _on_put_back(self, done: PutBack) -> None:
        self._copies.show_busy(busy=False)
        self._copies.outcome.show_done(words.put_back_words(done))
        self.changed.emit()

    @Slot(object)
    def _on_not_put_back(self, error: GcaldeskError) -> None:
        self._copies.show_busy(busy=False)
        self._copies.outcome.show_error(error)

    # files

    @Slot(str)
    def _on_setup_out(self, file: str) -> None:
        done = partial(self._on_setup_saved, file)
        work = partial(self._desk.export_setup, file)
        self._run(self._files.setup_outcome, self.tr("Saving…"), work, done)

    def _on_setup_saved(self, file: str, count: int) -> None:
        self._files.setup_outcome.show_done([words.setup_saved(count, file)])

    @Slot(str)
    def _on_setup_in(self, file: str) -> None:
        work = partial(self._desk.import_setup, file, dry_run=True)
        done = partial(self._ask_setup, file)
        self._run(self._files.setup_outcome, self.tr("Reading the file…"), work, done)

    def _ask_setup(self, file: str, found: Taken) -> None:
        decision = words.setup_words(found)
        self._files.setup_outcome.clear()
        if not found.changes:
            self._files.setup_outcome.show_done([decision.lead])
            return
        dialog = DecisionDialog(
            self.tr("Take this set-up in?"),
            decision,
            self.tr("&Take it in"),
            self._window,
            danger=False,
        )
        dialog.decided.connect(partial(self._take_setup, file))
        self._open(dialog)

    def _take_setup(self, file: str, _option: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.import_setup, file, dry_run=False)
        self._run(self._files.setup_outcome, self.tr("Taking it in…"), work, self._on_setup)

    @Slot(object)
    def _on_setup(self, taken: Taken) -> None:
        self._files.setup_outcome.show_done([words.setup_done(taken)])
        self.changed.emit()

    @Slot(str, bool)
    def _on_bookings_out(self, file: str, upcoming: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.export_bookings, file, upcoming=upcoming)
        done = partial(self._on_bookings_saved, file)
        self._run(self._files.bookings_outcome, self.tr("Saving…"), work, done)

    def _on_bookings_saved(self, file: str, count: int) -> None:
        self._files.bookings_outcome.show_done([words.export_done(count, file)])

    @Slot(str, str)
    def _on_bookings_in(self, file: str, code: str) -> None:
        work = partial(self._desk.import_bookings, file, code, skip_bad=True, dry_run=True)
        done = partial(self._ask_bookings, file, code)
        self._run(self._files.bookings_outcome, self.tr("Reading the file…"), work, done)

    def _ask_bookings(self, file: str, code: str, found: Imported) -> None:
        self._files.bookings_outcome.clear()
        dialog = DecisionDialog(
            self.tr("Take these bookings in?"),
            words.import_words(found),
            self.tr("&Take them in") if found.made else "",
            self._window,
            danger=False,
        )
        dialog.decided.connect(partial(self._take_bookings, file, code))
        self._open(dialog)

    def _take_bookings(self, file: str, code: str, _option: bool) -> None:  # noqa: FBT001 (a slot)
        work = partial(self._desk.import_bookings, file, code, skip_bad=True, dry_run=False)
        outcome = self._files.bookings_outcome
        self._run(outcome, self.tr("Taking them in…"), work, self._on_bookings)

    @Slot(object)
    def _on_bookings(self, found: Imported) -> None:
        self._files.bookings_outcome.show_done([words.import_done(found)])
        self.changed.emit()
