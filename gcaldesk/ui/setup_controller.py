"""Wires the wizard to the desk, and the browser's answer to the wizard."""

from collections.abc import Callable, Mapping
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.account import Account
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.views import ActionView, Overview, PlanProgress
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mapping_panel import MappingForm
from gcaldesk.ui.plan_reader import PlanReader
from gcaldesk.ui.ports import Desk, Runtime
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.setup import ClientForm, Draft
from gcaldesk.ui.present.setup_calendars import ObjectForm
from gcaldesk.ui.wizard import Step, Wizard


class SetupController(QObject):
    """One wizard at a time; signing in can be given up at any moment."""

    changed = Signal()
    """Something was stored."""
    sync_wanted = Signal()
    _link_ready = Signal(object)
    """Crosses from the network thread: (event of the attempt, address)."""
    _consented = Signal(object)
    """The same: (event of the attempt, what was granted)."""

    def __init__(
        self, window: MainWindow, runtime: Runtime, open_url: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._open_url = open_url
        self._cancelled = Event()
        self.wizard: Wizard | None = None
        self._draft: Draft | None = None
        self._plan = PlanReader(runtime, self)
        self._plan.arrived.connect(self._on_plan)
        self._plan.failed.connect(self._on_failed)
        self._plan.progressed.connect(self._on_progress)
        self._plan.stopped.connect(self._on_stopped)
        self._consented.connect(self._on_consented)
        self._link_ready.connect(self._on_link)

    @property
    def _desk(self) -> Desk:
        return self._runtime.desk

    @Slot()
    def open_wizard(self) -> None:
        """Open the steps where they were left."""
        if self._open(""):
            self._resume()

    @Slot(str)
    def open_reconnect(self, account: str) -> None:
        """Open the sign-in alone, for an account that lost it."""
        self._open(account)

    @Slot(str)
    def open_replacement(self, account: str) -> None:
        """Open the choice of another OAuth client, and the sign-in with it."""
        if self._open(account):
            assert self.wizard is not None
            self.wizard.open_step(Step.CLIENT)

    @Slot()
    def _on_another(self) -> None:
        if self.wizard is not None:
            self.wizard.reject()
        self._open("")

    def _resume(self) -> None:
        assert self.wizard is not None
        overview = self._window.overview
        left = words.left_at(overview) if overview is not None else None
        if left is not None and overview is not None:
            view, step = left
            self.wizard.resume(view, overview, Step[step])
        elif self._draft is not None:
            self.wizard.take_draft(self._draft)

    def _open(self, reconnect: str) -> bool:
        if self.wizard is not None:
            self.wizard.activateWindow()
            return False
        wizard = Wizard(self._window, reconnect=reconnect)
        wizard.sign_in_requested.connect(self._on_sign_in)
        wizard.sign_in_cancelled.connect(self.cancel)
        wizard.link_requested.connect(self._on_link_requested)
        wizard.mappings_chosen.connect(self._on_mappings)
        wizard.rules_chosen.connect(self._on_rules)
        wizard.preview_wanted.connect(self._on_preview)
        wizard.preview_stopped.connect(self._plan.stop)
        wizard.preview_unwanted.connect(self._plan.forget)
        wizard.activation_chosen.connect(self._on_activation)
        wizard.finished.connect(self._on_finished)
        wizard.sandbox_requested.connect(self._on_sandbox)
        wizard.refresh_requested.connect(self._on_refresh)
        wizard.objects_wanted.connect(self._on_objects)
        wizard.page_requested.connect(self._on_page)
        wizard.another_requested.connect(self._on_another)
        wizard.environment_chosen.connect(self._on_environment)
        self.wizard = wizard
        if self._window.overview is not None:
            wizard.show_overview(self._window.overview)
        wizard.open()
        return True

    def show_overview(self, overview: Overview) -> None:
        """Pass calendars and objects on."""
        if self.wizard is not None:
            self.wizard.show_overview(overview)

    @Slot()
    def cancel(self) -> None:
        """Give up waiting for the browser, and for a plan."""
        self._cancelled.set()
        self._plan.forget()

    @Slot(object)
    def _on_sign_in(self, form: ClientForm) -> None:
        self._cancelled.set()
        self._cancelled = Event()
        assert self.wizard is not None
        work = partial(self._connect, form, self.wizard.account, self._cancelled)
        self._runtime.tasks.network(work, self._on_connected, self._on_not_connected)

    def _connect(self, form: ClientForm, known: str, cancelled: Event) -> Account:
        request = ConnectRequest(
            name=form.name,
            client_json=form.client_json,
            client_id=form.client_id,
            client_secret=form.client_secret,
            web_redirect_uri=form.web_redirect_uri,
        )
        opened = partial(self._tell_link, cancelled)
        consented = partial(self._tell_consented, cancelled)
        setup = self._runtime.setup
        if known:
            return setup.reconnect(
                known, request, open_url=opened, consented=consented, cancelled=cancelled.is_set
            )
        return setup.connect(
            request,
            form.environment,
            open_url=opened,
            consented=consented,
            cancelled=cancelled.is_set,
        )

    def _tell_link(self, attempt: Event, url: str) -> None:
        self._link_ready.emit((attempt, url))

    def _tell_consented(self, attempt: Event, granted: tuple[str, ...]) -> None:
        self._consented.emit((attempt, granted))

    @Slot(object)
    def _on_consented(self, told: tuple[Event, tuple[str, ...]]) -> None:
        attempt, granted = told
        if attempt is self._cancelled and self.wizard is not None and self.wizard.waiting:
            self.wizard.show_consented(granted)

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
        self._draft = None
        if self.wizard is not None:
            self.wizard.show_account(account)
        self.changed.emit()

    @Slot(object)
    def _on_not_connected(self, error: GcaldeskError) -> None:
        if self.wizard is not None:
            self.wizard.show_sign_in_error(error)
        self.changed.emit()

    @Slot(str, object)
    def _on_environment(self, account: str, environment: Environment) -> None:
        work = partial(self._runtime.setup.set_environment, account, environment)
        self._runtime.tasks.database(work, self._on_stored, self._on_failed)

    @Slot(str)
    def _on_page(self, key: str) -> None:
        if key == "push":
            self._window.leads.open_settings("push")
        else:
            self._window.show_page(key)

    @Slot()
    def _on_sandbox(self) -> None:
        work = self._runtime.setup.open_sandbox
        self._runtime.tasks.network(work, self._on_client, self._on_failed)

    @Slot(str)
    def _on_client(self, client: str) -> None:
        if self.wizard is not None and self.wizard.step is Step.PURPOSE:
            self.wizard.take_sandbox(client)

    @Slot(str)
    def _on_refresh(self, account: str) -> None:
        work = partial(self._runtime.setup.refresh_calendars, account)
        self._runtime.tasks.network(work, self._on_stored, self._on_failed)

    @Slot(object)
    def _on_objects(self, forms: tuple[ObjectForm, ...]) -> None:
        work = partial(self._add_objects, forms)
        self._runtime.tasks.database(work, self._on_stored, self._on_failed)

    def _add_objects(self, forms: tuple[ObjectForm, ...]) -> None:
        for form in forms:
            self._desk.add_object(form.code, form.name, form.timezone)

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
        self._plan.read(account)

    @Slot(object)
    def _on_progress(self, progress: PlanProgress) -> None:
        if self.wizard is not None:
            self.wizard.show_progress(progress)

    @Slot(object)
    def _on_plan(self, plan: tuple[ActionView, ...]) -> None:
        if self.wizard is not None:
            self.wizard.show_plan(plan)

    @Slot()
    def _on_stopped(self) -> None:
        if self.wizard is not None:
            self.wizard.show_stopped()

    @Slot(str, bool)
    def _on_activation(self, account: str, active: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.set_active, account, active)
        if active:
            self._runtime.tasks.database(work, self._on_activated, self._on_failed)
        else:
            self._runtime.tasks.database(work, self._on_stored, self._window.show_error)

    @Slot(object)
    def _on_activated(self, _nothing: object) -> None:
        if self.wizard is not None:
            self.wizard.show_activated()
        self.changed.emit()
        self.sync_wanted.emit()

    @Slot(object)
    def _on_stored(self, _nothing: object) -> None:
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        self.cancel()
        if self.wizard is not None:
            if not self.wizard.account:
                self._draft = self.wizard.draft
            self.wizard.deleteLater()
        self.wizard = None
