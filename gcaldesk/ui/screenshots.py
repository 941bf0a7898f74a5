"""Pictures of every page, light and dark, for the demo and for the documentation."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gcaldesk.domain.views import (
    ActionView,
    ActivityFilter,
    ActivityRow,
    BookingDetail,
    BookingFilter,
    BookingPage,
    Overview,
)
from gcaldesk.ui.activity import PAGE as ACTIVITY_PAGE
from gcaldesk.ui.app import make_app
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.controller import BOOKING_PAGE
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Desk
from gcaldesk.ui.preview import PreviewDialog
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.wizard import Step, Wizard

THEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@dataclass(frozen=True, slots=True)
class Screens:
    """All that the pages show."""

    overview: Overview
    bookings: BookingPage
    detail: BookingDetail | None
    activity: tuple[ActivityRow, ...]
    statuses: tuple[str, ...]
    types: tuple[str, ...]
    plan: tuple[ActionView, ...] = ()


def read_screens(desk: Desk, account: str) -> Screens:
    """Ask the desk for everything; the plan needs the network."""
    overview = desk.overview()
    page = desk.bookings(BookingFilter(since=overview.now), offset=0, limit=BOOKING_PAGE)
    shown = next((v for v in page.rows if any(s.event_id for s in v.sync)), None)
    return Screens(
        overview=overview,
        bookings=page,
        detail=desk.booking(shown.booking.id) if shown else None,
        activity=desk.activity(ActivityFilter(), limit=ACTIVITY_PAGE),
        statuses=desk.words("status"),
        types=desk.words("type"),
        plan=desk.preview(account) if account else (),
    )


def photograph(screens: Screens, folder: Path) -> tuple[Path, ...]:
    """Save a picture of every page in light and dark; makes its own application, off screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _app, theme = make_app()
    window = MainWindow()
    window.show()
    try:
        return take_pictures(window, theme, screens, folder)
    finally:
        window.close()


def take_pictures(
    window: MainWindow, theme: Theme, screens: Screens, folder: Path
) -> tuple[Path, ...]:
    """Save a picture of every page of a window, and of its dialogs."""
    folder.mkdir(parents=True, exist_ok=True)
    fill(window, screens)
    made = []
    for name, scheme in THEMES.items():
        theme.force(scheme)
        for page in window.pages:
            window.show_page(page)
            made.append(_grab(window, folder / f"{page}-{name}.png"))
        for title, make in DIALOGS.items():
            dialog = make(window, screens)
            made.append(_grab(dialog, folder / f"{title}-{name}.png"))
            dialog.close()
            dialog.deleteLater()
    theme.force(None)
    window.show_page("dashboard")
    return tuple(made)


def fill(window: MainWindow, screens: Screens) -> None:
    """Show the read models on all pages."""
    window.show_overview(screens.overview)
    window.bookings.show_words(screens.statuses, screens.types)
    window.bookings.show_page(screens.bookings)
    if screens.detail is not None:
        window.bookings.table.select(screens.detail.view.booking.id)
        window.bookings.show_detail(screens.detail)
    window.activity.show_rows(screens.activity, ActivityFilter())
    conflict = next((i.id for i in screens.overview.issues if i.payload.get("fields")), None)
    if conflict is not None:
        window.issues.open_issue(conflict)


def _grab(widget: QWidget, path: Path) -> Path:
    widget.grab().save(str(path))
    return path


def _booking(window: MainWindow, screens: Screens) -> QWidget:
    booking = screens.detail.view.booking if screens.detail else None
    return BookingDialog(screens.overview, screens.statuses, screens.types, booking, window)


def _preview(window: MainWindow, screens: Screens) -> QWidget:
    dialog = PreviewDialog(window)
    dialog.show_plan(screens.plan, can_sync=True)
    return dialog


def _wizard_at(step: Step) -> Callable[[MainWindow, Screens], QWidget]:
    def make(window: MainWindow, screens: Screens) -> QWidget:
        wizard = Wizard(window)
        accounts = screens.overview.accounts
        if step > Step.CLIENT and accounts:
            wizard.show_account(accounts[0].account)
            wizard.show_overview(screens.overview)
        wizard.open_step(step)
        wizard.show_plan(screens.plan)
        return wizard

    return make


DIALOGS: dict[str, Callable[[MainWindow, Screens], QWidget]] = {
    "booking": _booking,
    "preview": _preview,
    **{f"setup-{step.value + 1}": _wizard_at(step) for step in Step},
}
