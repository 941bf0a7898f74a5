"""Wires the passive pages to the desk: questions go to the lanes, answers come back to pages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import (
    ActionView,
    Overview,
    PlanProgress,
)
from gcaldesk.ui.activity_controller import ActivityController
from gcaldesk.ui.bookings_controller import BookingsController
from gcaldesk.ui.checklists_controller import ChecklistsController
from gcaldesk.ui.issues_controller import IssuesController
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mappings_controller import MappingsController
from gcaldesk.ui.plan_reader import PlanReader
from gcaldesk.ui.ports import Desk, Runtime
from gcaldesk.ui.ports_settings import Preferences
from gcaldesk.ui.preview import PreviewDialog
from gcaldesk.ui.push_controller import PushController
from gcaldesk.ui.rules_controller import RulesController
from gcaldesk.ui.sandbox_controller import SandboxController
from gcaldesk.ui.settings_controller import SettingsController
from gcaldesk.ui.setup_controller import SetupController

REFRESH_MS = 30_000
"""How often times such as “2 min ago” are read again."""


class Controller(QObject):
    """Owns no state but what is being asked."""

    def __init__(
        self,
        window: MainWindow,
        runtime: Runtime,
        open_url: Callable[[str], object],
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runtime = runtime
        self._open_url = open_url
        self._loading = False
        self._stale = False
        self._preview: PreviewDialog | None = None
        self._previewed = ""
        self._plan = PlanReader(runtime, self)
        self._plan.arrived.connect(self._on_plan)
        self._plan.failed.connect(self._on_plan_failed)
        self._plan.progressed.connect(self._on_plan_progress)
        self._plan.stopped.connect(self._on_plan_stopped)
        self._setup = SetupController(window, runtime, open_url)
        self._setup.changed.connect(self.reload)
        self._push = PushController(window, runtime)
        self._setup.sync_wanted.connect(self._on_sync)
        self._sandbox = SandboxController(window, runtime)
        self._issues = IssuesController(window.issues, runtime, open_url, self)
        self._issues.changed.connect(self.reload)
        self._issues.sync_wanted.connect(self._on_sync)
        self._activity = ActivityController(window.activity, runtime, open_url, self)
        self._activity.changed.connect(self.reload)
        self._activity.changed.connect(self._on_sync)
        self._rules = RulesController(window, runtime)
        self._rules.changed.connect(self.reload)
        self._mappings = MappingsController(window, runtime)
        self._mappings.changed.connect(self.reload)
        self._checklists = ChecklistsController(window, runtime, open_url)
        self._checklists.changed.connect(self.reload)
        self._settings = SettingsController(window, runtime, open_url, preferences)
        self._settings.changed.connect(self.reload)
        self._bookings = BookingsController(window.bookings, runtime, open_url)
        self._bookings.changed.connect(self.reload)
        self._bookings.sync_wanted.connect(self._on_sync)
        self._connect_frame()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.reload)

    def _connect_frame(self) -> None:
        window, runtime = self._window, self._runtime
        runtime.data_changed.connect(self._on_data_changed)
        runtime.engine_state.connect(window.show_engine)
        window.sync_requested.connect(self._on_sync)
        window.preview_requested.connect(self._on_preview)
        window.active_requested.connect(self._on_active)
        window.connect_requested.connect(self._setup.open_wizard)
        window.reconnect_requested.connect(self._setup.open_reconnect)
        window.replace_client_requested.connect(self._setup.open_replacement)
        window.google_side_requested.connect(self._on_google_side)
        window.page_shown.connect(self._on_page_shown)

    def start(self) -> None:
        """Read everything for the first time, then now and then."""
        self._runtime.tasks.database(self._read_words, self._on_words, self._on_error)
        self._rules.start()
        self.reload()
        self._timer.start()

    def stop(self) -> None:
        """Ask nothing more and give up waiting for a browser."""
        self._timer.stop()
        self._setup.cancel()
        self._plan.forget()
        self._activity.stop()
        self._rules.stop()
        self._mappings.stop()
        self._push.stop()
        self._checklists.cancel()

    @property
    def _desk(self) -> Desk:
        return self._runtime.desk

    def _read_words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self._desk.words("status"), self._desk.words("type")

    @Slot(object)
    def _on_words(self, words: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        self._window.bookings.show_words(*words)

    @Slot()
    def reload(self) -> None:
        """Read the overview again; asking while it is read asks once more, not twice."""
        if self._loading:
            self._stale = True
            return
        self._loading = True
        self._runtime.tasks.database(self._desk.overview, self._on_overview, self._on_no_overview)

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        self._loading = False
        self._window.show_overview(overview)
        self._setup.show_overview(overview)
        self._rules.show_overview(overview)
        self._mappings.refresh()
        self._checklists.show_overview(overview)
        self._settings.show_overview(overview)
        self._refresh_page()
        if self._stale:
            self._stale = False
            self.reload()

    @Slot(object)
    def _on_no_overview(self, error: GcaldeskError) -> None:
        self._loading = self._stale = False
        self._on_error(error)

    @Slot(object)
    def _on_error(self, error: GcaldeskError) -> None:
        self._window.show_error(error)

    @Slot(object)
    def _on_data_changed(self, _nothing: object) -> None:
        self.reload()

    @Slot(str)
    def _on_page_shown(self, _key: str) -> None:
        if self._window.overview is not None:
            self._refresh_page()

    def _refresh_page(self) -> None:
        window = self._window
        if window.page == "bookings":
            self._bookings.refresh()
        elif window.page == "activity":
            self._activity.refresh()

    @Slot(str, bool)
    def _on_active(self, account: str, active: bool) -> None:  # noqa: FBT001 (a Qt slot)
        work = partial(self._desk.set_active, account, active)
        self._runtime.tasks.database(work, self._on_saved, self._on_switch_failed)

    @Slot(object)
    def _on_saved(self, _nothing: object) -> None:
        self.reload()

    @Slot(object)
    def _on_switch_failed(self, error: GcaldeskError) -> None:
        self.reload()
        self._on_error(error)

    @Slot()
    def _on_sync(self) -> None:
        self._runtime.sync_now()

    @Slot()
    def _on_google_side(self) -> None:
        overview = self._window.overview
        if overview is not None and overview.sandbox_url:
            self._open_url(overview.sandbox_url)

    @Slot(str)
    def _on_preview(self, account: str) -> None:
        if self._preview is None:
            self._preview = PreviewDialog(self._window)
            self._preview.sync_requested.connect(self._on_sync)
            self._preview.stop_requested.connect(self._plan.stop)
            self._preview.again_requested.connect(self._on_preview_again)
            self._preview.finished.connect(self._on_preview_closed)
            self._preview.open()
        self._previewed = account
        self._on_preview_again()

    @Slot()
    def _on_preview_again(self) -> None:
        assert self._preview is not None
        self._preview.show_waiting()
        self._plan.read(self._previewed)

    @Slot()
    def _on_preview_closed(self) -> None:
        self._plan.forget()
        if self._preview is not None:
            self._preview.deleteLater()
        self._preview = None

    @Slot(object)
    def _on_plan_progress(self, progress: PlanProgress) -> None:
        if self._preview is not None:
            self._preview.show_progress(progress)

    @Slot()
    def _on_plan_stopped(self) -> None:
        if self._preview is not None:
            self._preview.show_stopped()

    @Slot(object)
    def _on_plan(self, plan: tuple[ActionView, ...]) -> None:
        if self._preview is not None:
            can_sync = self._window.header.sync_button.isEnabled()
            self._preview.show_plan(plan, can_sync=can_sync)

    @Slot(object)
    def _on_plan_failed(self, error: GcaldeskError) -> None:
        if self._preview is not None:
            self._preview.show_error(error)
