"""The frame: side bar, header, at most one alert bar, and the open page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import Overview
from gcaldesk.services.pausing import Span
from gcaldesk.ui.activity import ActivityPage
from gcaldesk.ui.alert_bar import AlertBar
from gcaldesk.ui.bookings import BookingsPage
from gcaldesk.ui.checklists import ChecklistsPage
from gcaldesk.ui.dashboard import DashboardPage
from gcaldesk.ui.drafts import DraftPage, Drafts
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.header import Header
from gcaldesk.ui.icons import app_icon
from gcaldesk.ui.issues import IssuesPage
from gcaldesk.ui.leads import Leads
from gcaldesk.ui.mappings import MappingsPage
from gcaldesk.ui.present import frame
from gcaldesk.ui.push import PushDiagnosticsPage
from gcaldesk.ui.quit_bar import QuitBar
from gcaldesk.ui.rules import RulesPage
from gcaldesk.ui.sandbox_bar import SandboxBar
from gcaldesk.ui.settings import SettingsPage
from gcaldesk.ui.sidebar import PageEntry, Sidebar
from gcaldesk.ui.window_actions import WindowActions

NARROW_BELOW = 900
SMALLEST = (808, 600)
FIRST_SIZE = (1280, 800)
MARGIN = 24


def _always() -> bool:
    return True


class MainWindow(QMainWindow):
    """Shows read models and passes intents on; it asks nothing by itself."""

    sync_requested = Signal()
    preview_requested = Signal(str)
    """The account."""
    active_requested = Signal(str, bool)
    connect_requested = Signal()
    reconnect_requested = Signal(str)
    """The account that has to sign in again."""
    replace_client_requested = Signal(str)
    """The account that is to sign in with another OAuth client."""
    google_side_requested = Signal()
    sandbox_reset_requested = Signal()
    page_shown = Signal(str)
    quit_requested = Signal()
    pause_requested = Signal(str)
    """For how long: a word of Span."""
    resume_requested = Signal()
    theme_requested = Signal(str)
    preferences_changed = Signal()
    """What the window remembers of its own is another."""
    overview_shown = Signal(object)
    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("gcaldesk")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self._overview: Overview | None = None
        self._engine: frame.Engine | None = None
        self._account = ""
        self._lasting = False
        self._may_close: Callable[[], bool] = _always
        self._visited: list[str] = []
        self._ahead: list[str] = []
        self.dashboard = DashboardPage()
        self.mappings = MappingsPage()
        self.rules = RulesPage()
        self.bookings = BookingsPage()
        self.issues = IssuesPage()
        self.activity = ActivityPage()
        self.push = PushDiagnosticsPage()
        self.checklists = ChecklistsPage()
        self.settings = SettingsPage()
        entries = (
            (PageEntry("dashboard", "gauge", self.tr("Dashboard")), self.dashboard),
            (PageEntry("mappings", "arrows-left-right", self.tr("Mappings")), self.mappings),
            (PageEntry("rules", "sliders-horizontal", self.tr("Rules")), self.rules),
            (PageEntry("bookings", "calendar-check", self.tr("Bookings & events")), self.bookings),
            (PageEntry("issues", "warning-circle", self.tr("Issues")), self.issues),
            (PageEntry("activity", "list-bullets", self.tr("Activity")), self.activity),
            (PageEntry("push", "broadcast", self.tr("Push & diagnostics")), self.push),
            (
                PageEntry("checklists", "check-square-offset", self.tr("Checklists")),
                self.checklists,
            ),
            (PageEntry("settings", "gear", self.tr("Settings")), self.settings),
        )
        self.pages: dict[str, QWidget] = {entry.key: page for entry, page in entries}
        self.checklists.places = frozenset(self.pages)
        self.sidebar = Sidebar([entry for entry, _page in entries])
        self.actions_owner = WindowActions(self)
        self.commands = self.actions_owner.table
        self.header = Header()
        self.sandbox_bar = SandboxBar()
        self.alert_bar = AlertBar()
        self.failure = FailureCard()
        self.quit_bar = QuitBar()
        drafts: dict[str, DraftPage] = {
            "mappings": self.mappings,
            "rules": self.rules,
            "settings": self.settings,
        }
        self.drafts = Drafts(self.sidebar, drafts, self.quit_bar)
        self.leads = Leads(self, self)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self._lay_out()
        self._connect()
        self._add_actions(tuple(entry for entry, _page in entries))
        self.show_page("dashboard")
        self._show_header()

    def _lay_out(self) -> None:
        bars = QVBoxLayout()
        bars.setContentsMargins(MARGIN, 20, MARGIN, 0)
        bars.setSpacing(8)
        bars.addWidget(self.quit_bar)
        bars.addWidget(self.alert_bar)
        bars.addWidget(self.failure)
        self._bars = QWidget()
        self._bars.setLayout(bars)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.sandbox_bar)
        right.addWidget(self._bars)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        middle = QWidget()
        middle.setLayout(row)
        middle.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(middle)
        middle.setFocus()

    def _connect(self) -> None:
        self.sidebar.page_requested.connect(self.show_page)
        self.sidebar.google_side_requested.connect(self.google_side_requested)
        self.header.active_requested.connect(self._on_active)
        self.header.preview_requested.connect(self._on_preview)
        self.header.sync_requested.connect(self._on_sync)
        self.header.minimise_requested.connect(self.showMinimized)
        self.header.account_chosen.connect(self.choose_account)
        self.header.connect_requested.connect(self.connect_requested)
        self.sandbox_bar.google_side_requested.connect(self.google_side_requested)
        self.sandbox_bar.reset_requested.connect(self.sandbox_reset_requested)
        self.leads.connect_requested.connect(self.connect_requested)
        self.leads.reconnect_requested.connect(self.reconnect_requested)
        self.leads.resume_requested.connect(self.resume_requested)
        self.dashboard.connect_requested.connect(self.connect_requested)
        self.mappings.connect_requested.connect(self.connect_requested)
        self.mappings.account_requested.connect(self.choose_account)
        self.rules.connect_requested.connect(self.connect_requested)
        self.rules.account_requested.connect(self.choose_account)
        self.drafts.page_requested.connect(self.show_page)
        self.drafts.asked.connect(self._show_bars)
        self.bookings.connect_requested.connect(self.connect_requested)
        self.issues.set_places(self.pages)
        self.issues.sync_requested.connect(self._on_sync)
        self.issues.preview_requested.connect(self._on_preview)
        self.push.endpoint.offer_settings(there="settings" in self.pages)
        self.checklists.connect_requested.connect(self.connect_requested)
        self.checklists.reconnect_requested.connect(self.reconnect_requested)
        self.checklists.page_requested.connect(self.show_page)

    def _add_actions(self, entries: tuple[PageEntry, ...]) -> None:
        self.actions_owner.add_pages(entries)
        self.actions_owner.add_all(
            {
                "sync": self._on_sync,
                "preview": self._on_preview,
                "pause.hour": partial(self.pause_requested.emit, Span.HOUR.value),
                "pause.hours": partial(self.pause_requested.emit, Span.HOURS.value),
                "pause.tomorrow": partial(self.pause_requested.emit, Span.TOMORROW.value),
                "pause.open": partial(self.pause_requested.emit, Span.OPEN.value),
                "resume": self.resume_requested.emit,
                "light": partial(self.theme_requested.emit, "light"),
                "dark": partial(self.theme_requested.emit, "dark"),
                "system": partial(self.theme_requested.emit, "system"),
                "connect": self.connect_requested.emit,
                "google": self.google_side_requested.emit,
                "reset": self.sandbox_reset_requested.emit,
                "issue": self.leads.open_next_issue,
                "back": self._on_back,
                "forward": self._on_forward,
                "find": self.leads.open_search,
                "booking": self.leads.open_new_booking,
                "log": self.leads.open_log,
                "hide": self.close,
                "quit": self.quit_requested.emit,
            }
        )
        self.actions_owner.add_settings(self.leads.open_named_settings)
        self.actions_owner.page_chosen.connect(self.show_page)
        self.actions_owner.mapping_chosen.connect(self.leads.open_mapping)
        self.actions_owner.issue_chosen.connect(self.leads.open_issue)

    @property
    def overview(self) -> Overview | None:
        """What is shown."""
        return self._overview

    @property
    def account(self) -> str:
        """The name of the account that the header is for."""
        view = frame.chosen_account(self._overview, self._account)
        return view.account.name if view else ""

    @property
    def page(self) -> str:
        """The key of the open page."""
        return self._visited[-1] if self._visited else ""

    @Slot(object)
    def show_overview(self, overview: Overview) -> None:
        """Show where everything stands, on every page."""
        self._overview = overview
        if not self._lasting:
            self.failure.clear()
        self._show_header()
        self.header.show_accounts(
            [(view.account.name, view.account.email) for view in overview.accounts], self.account
        )
        self._show_bars()
        self.sidebar.button("issues").set_count(len(overview.issues))
        self.sidebar.set_sandbox(there=bool(overview.sandbox_url))
        self.dashboard.show_overview(overview)
        self.mappings.show_overview(overview, self.account)
        self.rules.show_overview(overview, self.account)
        self.bookings.show_overview(overview)
        self.issues.show_overview(overview)
        self.activity.show_overview(overview)
        self.push.show_overview(overview)
        self.actions_owner.show_overview(overview)
        self.checklists.show_overview(overview, self.account)
        self.overview_shown.emit(overview)

    @property
    def engine(self) -> frame.Engine | None:
        """What the engine says of itself."""
        return self._engine

    @Slot(object)
    def show_engine(self, engine: frame.Engine) -> None:
        """Show what the engine is doing."""
        self._engine = engine
        self._show_header()
        self.dashboard.show_engine(engine)

    def show_error(self, error: GcaldeskError, *, lasting: bool = False) -> None:
        """Show a failure that belongs to no page, until the next good answer or for good."""
        self._lasting = self._lasting or lasting
        self.failure.show_error(error)
        self._show_bars()

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Open a place; edits of the one before that are not applied are kept there."""
        if key not in self.pages or key == self.page:
            return
        self._visited.append(key)
        self._ahead.clear()
        self._open(key)

    def _open(self, key: str) -> None:
        self.stack.setCurrentWidget(self.pages[key])
        self.sidebar.show_page(key)
        self._show_bars()
        self.page_shown.emit(key)

    @Slot(str)
    def choose_account(self, name: str) -> None:
        """Turn the header and the mappings to another account."""
        self._account = name
        if self._overview is not None:
            self.show_overview(self._overview)

    @Slot()
    def come_forward(self) -> None:
        """Stand in front of other windows, because a person asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_header(self) -> None:
        text = frame.header_text(self._overview, self._engine, self._account)
        self.header.show_header(text)
        self.actions_owner.show_state(text, self._overview)
        self.sandbox_bar.setVisible(self._overview is not None and bool(self._overview.sandbox_url))

    @Slot()
    def _show_bars(self) -> None:
        # The page Issues is the long form of the bar: there it would only say it twice.
        alert = None if self.page == "issues" else frame.alert(self._overview)
        self.alert_bar.show_alert(alert)
        shown = self.alert_bar.text or self.failure.failure or self.quit_bar.text
        self._bars.setVisible(bool(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content to the new width."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(narrow=self.width() < NARROW_BELOW)

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask before each closing whether it may be; whoever refuses does what is right instead."""
        self._may_close = may_close

    def show_tray(self, *, there: bool) -> None:
        """Say in the header what closing the window does where there is no tray."""
        self.header.show_closing(minimises=not there)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way first."""
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    @Slot(bool)
    def _on_active(self, active: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.active_requested.emit(self.account, active)

    @Slot()
    def _on_sync(self) -> None:
        self.sync_requested.emit()

    @Slot()
    def _on_preview(self) -> None:
        self.preview_requested.emit(self.account)

    @Slot()
    def _on_back(self) -> None:
        if len(self._visited) > 1:
            self._ahead.append(self._visited.pop())
            self._open(self._visited[-1])

    @Slot()
    def _on_forward(self) -> None:
        if self._ahead:
            self._visited.append(self._ahead.pop())
            self._open(self._visited[-1])
