"""Wires the wizard to the desk, and the browser's answer to the wizard."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActionView, Overview
from gcaldesk.services.accounts import ConnectRequest
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.ports import Desk, Runtime
from gcaldesk.ui.present.setup import ClientForm
from gcaldesk.ui.wizard import Wizard


class SetupController(QObject):
    """One wizard at a time; signing in can be given up at any moment."""

    changed = Signal()
    """Something was stored."""
    sync_wanted = Signal()
    _link_ready = Signal(object)
    """Crosses from the network thread: (event of the attempt, address)."""

    def __init__(
        self, window: MainWindow, runtime: Runtime, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._open_url = open_url
        self._cancelled = Event()
        self.wizard: Wizard | None = None
        self._link_ready.connect(self._on_link)

    @property
    def _desk(self) -> Desk:
        return self._runtime.desk

    @Slot()
    def open_wizard(self) -> None:
        """Open the five steps."""
        self._open("")

    @Slot(str)
    def open_reconnect(self, account: str) -> None:
        """Open the sign-in alone, for an account that lost it."""
        self._open(account)

    def _open(self, reconnect: str) -> None:
        if self.wizard is not None:
            self.wizard.activateWindow()
            return
        wizard = Wizard(self._window, reconnect=reconnect)
        wizard.sign_in_requested.connect(self._on_sign_in)
        wizard.sign_in_cancelled.connect(self.cancel)
        wizard.link_requested.connect(self._on_link_requested)
        wizard.mappings_chosen.connect(self._on_mappings)
        wizard.rules_chosen.connect(self._on_rules)
        wizard.preview_wanted.connect(self._on_preview)
        wizard.activation_chosen.connect(self._on_activation)
        wizard.finished.connect(self._on_finished)
        self.wizard = wizard
        wizard.open()

    def show_overview(self, overview: Overview) -> None:
        """Pass calendars and objects on."""
        if self.wizard is not None:
            self.wizard.show_overview(overview)

    @Slot()
    def cancel(self) -> None:
        """Give up waiting for the browser."""
        self._cancelled.set()

    @Slot(object)
    def _on_sign_in(self, form: ClientForm) -> None:
        self._cancelled.set()
        self._cancelled = Event()
        assert self.wizard is not None
        work = partial(self._connect, form, self.wizard.reconnect, self._cancelled)
        self._runtime.tasks.network(work, self._on_connected, self._on_not_connected)

    def _connect(self, form: ClientForm, reconnect: str, cancelled: Event) -> Account:
        request = ConnectRequest(
            name=form.name,
            client_json=form.client_json,
            client_id=form.client_id,
            client_secret=form.client_secret,
            web_redirect_uri=form.web_redirect_uri,
            login_hint=form.login_hint,
        )
        opened = partial(self._tell_link, cancelled)
        if reconnect:
            return self._desk.reconnect(
                reconnect, request, open_url=opened, cancelled=cancelled.is_set
            )
        account = self._desk.connect(request, open_url=opened, cancelled=cancelled.is_set)
        # Nothing is written before the first plan has been read (step 5 switches it on).
        self._desk.set_active(account.name, False)
        return replace(account, active=False)

    def _tell_link(self, attempt: Event, url: str) -> None:
        self._link_ready.emit((attempt, url))

    @Slot(object)
    def _on_link(self, told: tuple[Event, str]) -> None:
        attempt, url = told
        if attempt is self._cancelled and not attempt.is_set():
            self._open_url(url)
            if self.wizard is not None:
                self.wizard.show_link(url)

    @Slot(str)
    def _on_link_requested(self, url: str) -> None:
        self._open_url(url)

    @Slot(object)
    def _on_connected(self, account: Account) -> None:
        if self.wizard is not None:
            self.wizard.show_account(account)
        self.changed.emit()

    @Slot(object)
    def _on_not_connected(self, error: GcaldeskError) -> None:
        if self.wizard is not None:
            self.wizard.show_sign_in_error(error)
        self.changed.emit()

    @Slot(object)
    def _on_mappings(self, forms: tuple[MappingForm, ...]) -> None:
        work = partial(self._save_mappings, forms)
        self._runtime.tasks.database(work, self._on_saved, self._on_failed)

    def _save_mappings(self, forms: tuple[MappingForm, ...]) -> None:
        for form in forms:
            self._desk.set_mapping(form.account, form.object_code, form.calendar_id, form.direction)

    @Slot(str, object)
    def _on_rules(self, account: str, texts: Mapping[str, str]) -> None:
        work = partial(self._desk.set_rules, account, texts)
        self._runtime.tasks.database(work, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_saved(self, _nothing: object) -> None:
        if self.wizard is not None:
            self.wizard.show_saved()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        if self.wizard is not None:
            self.wizard.show_error(error)

    @Slot(str)
    def _on_preview(self, account: str) -> None:
        work = partial(self._desk.preview, account)
        self._runtime.tasks.network(work, self._on_plan, self._on_failed)

    @Slot(object)
    def _on_plan(self, plan: tuple[ActionView, ...]) -> None:
        if self.wizard is not None:
            self.wizard.show_plan(plan)

    @Slot(str, bool)
    def _on_activation(self, account: str, active: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.set_active, account, active)
        done = self._on_activated if active else self._on_stored
        self._runtime.tasks.database(work, done, self._window.show_error)

    @Slot(object)
    def _on_activated(self, _nothing: object) -> None:
        self.changed.emit()
        self.sync_wanted.emit()

    @Slot(object)
    def _on_stored(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        self.cancel()
        if self.wizard is not None:
            self.wizard.deleteLater()
        self.wizard = None
