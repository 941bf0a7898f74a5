"""Where a click leads that leaves its page: to a booking, an issue, a mapping or a setting."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.views import Overview
from gcaldesk.ui.activity import ActivityPage
from gcaldesk.ui.alert_bar import AlertBar
from gcaldesk.ui.bookings import BookingsPage
from gcaldesk.ui.dashboard import DashboardPage
from gcaldesk.ui.issues import IssuesPage
from gcaldesk.ui.mappings import MappingsPage
from gcaldesk.ui.present.frame import Alert, account_to_reconnect
from gcaldesk.ui.push import PushDiagnosticsPage
from gcaldesk.ui.rules import RulesPage
from gcaldesk.ui.settings import SettingsPage


class Frame(Protocol):
    """The window, as far as leads go through it."""

    alert_bar: AlertBar
    dashboard: DashboardPage
    mappings: MappingsPage
    rules: RulesPage
    bookings: BookingsPage
    issues: IssuesPage
    activity: ActivityPage
    push: PushDiagnosticsPage
    settings: SettingsPage

    @property
    def overview(self) -> Overview | None:
        """What is shown."""
        ...

    @property
    def page(self) -> str:
        """The key of the open page."""
        ...

    def show_page(self, key: str) -> None:
        """Open a place."""
        ...

    def choose_account(self, name: str) -> None:
        """Turn to another account."""
        ...


class Leads(QObject):
    """Opens a page at what was meant; what no page can do is passed on."""

    connect_requested = Signal()
    reconnect_requested = Signal(str)
    """The account that has to sign in again."""
    resume_requested = Signal()

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        frame.alert_bar.acted.connect(self._on_alert)
        frame.dashboard.page_requested.connect(self._on_target)
        frame.dashboard.mapping_opened.connect(self.open_mapping)
        frame.mappings.days_requested.connect(self._on_days)
        frame.bookings.issue_requested.connect(self.open_issue)
        frame.bookings.object_requested.connect(self._on_object)
        frame.issues.lead_requested.connect(self._on_lead)
        frame.issues.history_requested.connect(self._on_history)
        frame.activity.booking_requested.connect(self.open_booking)
        frame.activity.issue_requested.connect(self.open_issue)
        frame.activity.issues_requested.connect(partial(frame.show_page, "issues"))
        frame.push.booking_requested.connect(self.open_booking)
        frame.push.page_requested.connect(self._on_push_lead)

    @Slot()
    def _on_object(self) -> None:
        self._frame.show_page("mappings")
        self._frame.mappings.open_new_object()

    @Slot(object)
    def open_booking(self, booking_id: object) -> None:
        """Open a booking in its place."""
        self._frame.show_page("bookings")
        self._frame.bookings.open_booking(booking_id)

    @Slot()
    def open_new_booking(self) -> None:
        """Begin a new booking."""
        self._frame.show_page("bookings")
        self._frame.bookings.open_new()

    @Slot(object)
    def open_issue(self, issue_id: object) -> None:
        """Open what waits for a person."""
        self._frame.show_page("issues")
        self._frame.issues.open_issue(issue_id)

    @Slot()
    def open_next_issue(self) -> None:
        """Open the page Issues, or its next issue."""
        there = self._frame.page == "issues"
        self._frame.show_page("issues")
        if there:
            self._frame.issues.next_issue()
        else:
            self._frame.issues.take_focus()

    @Slot(object)
    def open_mapping(self, key: tuple[str, str]) -> None:
        """Open a mapping by its account and object."""
        account, code = key
        self._frame.choose_account(account)
        self._frame.show_page("mappings")
        self._frame.mappings.open_mapping(code)

    @Slot(str)
    def open_settings(self, place: str) -> None:
        """Open a place of the settings."""
        self._frame.show_page("settings")
        self._frame.settings.open_place(place)

    @Slot()
    def open_named_settings(self) -> None:
        """Open the place of the settings that the sender is named after."""
        self.open_settings(self.sender().objectName())

    @Slot()
    def open_log(self) -> None:
        """Open the history of the booking that is chosen, if there is one."""
        frame = self._frame
        chosen = frame.bookings.chosen if frame.page == "bookings" else None
        if frame.page == "issues" and frame.issues.booking is not None:
            chosen = frame.issues.booking
        frame.show_page("activity")
        if chosen is not None:
            frame.activity.show_booking(chosen)

    @Slot()
    def open_search(self) -> None:
        """Search on the open page, or among the bookings."""
        search = self._frame.activity.search
        if self._frame.page != "activity":
            self._frame.show_page("bookings")
            search = self._frame.bookings.filters.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    @Slot(object)
    def _on_alert(self, alert: Alert) -> None:
        if alert.target == "issues" and alert.issue_id is not None:
            self.open_issue(alert.issue_id)
        else:
            self._on_lead(alert.target, None)

    @Slot()
    def _on_days(self) -> None:
        self._frame.show_page("rules")
        self._frame.rules.open_rule("window_past_days")

    @Slot(object, object)
    def _on_history(self, booking_id: BookingId | None, calendar: CalendarId | None) -> None:
        self._frame.show_page("activity")
        if booking_id is not None:
            self._frame.activity.show_booking(booking_id)
        elif calendar is not None:
            self._frame.activity.show_calendar(calendar)

    @Slot(str)
    def _on_push_lead(self, key: str) -> None:
        if key == "settings":
            self.open_settings("push")
        else:
            self._frame.show_page(key)

    @Slot(str)
    def _on_target(self, target: str) -> None:
        self._on_lead(target, None)

    @Slot(str, object)
    def _on_lead(self, target: str, booking_id: object) -> None:
        lost = account_to_reconnect(self._frame.overview)
        if target == "resume":
            self.resume_requested.emit()
        elif target == "connect" and lost:
            self.reconnect_requested.emit(lost)
        elif target == "connect":
            self.connect_requested.emit()
        elif target == "booking":
            self.open_booking(booking_id)
        else:
            self._frame.show_page(target)
