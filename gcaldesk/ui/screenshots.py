"""Pictures of every page, light and dark, for the demo and for the documentation."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from gcaldesk.domain.activity import Page, Place, Question
from gcaldesk.domain.checklist import Checklist
from gcaldesk.domain.pairs import PairDetail, PairPage, PairView
from gcaldesk.domain.program import Program
from gcaldesk.domain.trials import MappingReach
from gcaldesk.domain.views import (
    ActionView,
    ActivityRow,
    BookingFilter,
    Overview,
    PlanProgress,
)
from gcaldesk.runtime.brake import Brake
from gcaldesk.services.push_page import PushPage
from gcaldesk.ui.application import make_app
from gcaldesk.ui.booking_dialog import BookingDialog
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.paged_model import PAGE
from gcaldesk.ui.ports import Desk
from gcaldesk.ui.present.checks import Looked
from gcaldesk.ui.present.rule_table import Section
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.present.week import Columns, span_around
from gcaldesk.ui.present.week_arranged import arranged
from gcaldesk.ui.preview import PreviewDialog
from gcaldesk.ui.theme import Theme
from gcaldesk.ui.week_bar import week_start
from gcaldesk.ui.wizard import Step, Wizard

SETTLE_MS = 30
THEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@dataclass(frozen=True, slots=True)
class Screens:
    """All that the pages show."""

    overview: Overview
    bookings: PairPage
    week: tuple[PairView, ...]
    detail: PairDetail | None
    activity: Page
    statuses: tuple[str, ...]
    types: tuple[str, ...]
    plan: tuple[ActionView, ...] = ()
    push: PushPage | None = None
    checks: tuple[Looked, ...] = ()
    checklist: Checklist | None = None
    reach: Mapping[str, MappingReach] = field(default_factory=dict)
    program: Program | None = None


def read_screens(desk: Desk, account: str) -> Screens:
    """Ask the desk for everything; the plan needs the network."""
    overview = desk.overview()
    page = desk.pairs.page(BookingFilter(since=overview.now), offset=0, limit=PAGE)
    today = overview.now.astimezone().date()
    since, until = span_around(today, Columns.DAYS, week_start()).instants()
    week = desk.pairs.week(BookingFilter(since=since, until=until))
    pairs = (*week, *page.rows)
    shown = next((p for p in pairs if any(side.event_id for side in p.sides)), None)
    return Screens(
        overview=overview,
        bookings=page,
        week=week,
        detail=desk.pairs.pair(shown.view.booking.id) if shown else None,
        activity=desk.journal.page(Question(), Place(), limit=PAGE),
        statuses=desk.words("status"),
        types=desk.words("type"),
        plan=desk.preview(account, told=_ignore, brake=Brake()) if account else (),
        reach=desk.rules.reach(account) if account else {},
        push=desk.push.page(),
        checks=tuple(Looked(check, desk.push.now()) for check in desk.push.examine()),
    )


def photograph(screens: Screens, folder: Path) -> tuple[Path, ...]:
    """Save a picture of every page in light and dark; makes its own application, off screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    before = qInstallMessageHandler(_on_qt_message)
    app, theme = make_app()
    window = MainWindow()
    window.show()
    photographer = Photographer(window, theme, screens, folder)
    photographer.finished.connect(app.quit)
    photographer.start()
    app.exec()
    window.close()
    qInstallMessageHandler(before)
    return photographer.made


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for one that the off-screen platform says of every window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


class Photographer(QObject):
    """Takes one picture after the other, each after the event loop has laid its scene out."""

    finished = Signal()

    def __init__(self, window: MainWindow, theme: Theme, screens: Screens, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._screens = screens
        self._folder = folder
        self._scenes = [
            (theme_name, title) for theme_name in THEMES for title in (*window.pages, *DIALOGS)
        ]
        self._at = 0
        self._subject: QWidget = window
        self.made: tuple[Path, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._on_settled)

    def start(self) -> None:
        """Begin; `finished` tells the end."""
        self._folder.mkdir(parents=True, exist_ok=True)
        fill(self._window, self._screens)
        self._window.rules.build(*Section)  # a picture does not wait for them to grow
        self._set_scene()
        self._timer.start()

    def _set_scene(self) -> None:
        theme_name, title = self._scenes[self._at]
        self._theme.force(THEMES[theme_name])
        if title in DIALOGS:
            self._subject = DIALOGS[title](self._window, self._screens)
            self._subject.show()
        else:
            self._window.show_page(title)
            self._subject = self._window

    @Slot()
    def _on_settled(self) -> None:
        theme_name, title = self._scenes[self._at]
        path = self._folder / f"{title}-{theme_name}.png"
        self._subject.grab().save(str(path))
        self.made += (path,)
        if self._subject is not self._window:
            self._subject.close()
            self._subject.deleteLater()
        self._at += 1
        if self._at < len(self._scenes):
            self._set_scene()
            return
        self._timer.stop()
        self._theme.force(None)
        self._window.show_page("dashboard")
        self.finished.emit()


def _ignore(_progress: PlanProgress) -> None:
    pass


def fill(window: MainWindow, screens: Screens) -> None:
    """Show the read models on all pages."""
    window.show_overview(screens.overview)
    if window.account:
        window.mappings.show_reach(window.account, screens.reach)
    window.bookings.show_words(screens.statuses, screens.types)
    objects = tuple((item.code, item.name) for item in screens.overview.objects)
    window.rules.show_words(RuleWords(screens.statuses, screens.types, objects))
    window.bookings.show_page(screens.bookings)
    wanted = window.bookings.week_wanted
    if wanted is not None:
        window.bookings.show_week(arranged(screens.week, wanted))
    if screens.detail is not None:
        window.bookings.week.view.select(screens.detail.pair.view.booking.id, tell=False)
        window.bookings.show_detail(screens.detail)
    if screens.push is not None:
        window.push.show_page(screens.push)
        window.push.show_checks(screens.checks, running=False)
    if screens.checklist is not None:
        window.checklists.show_checklist(screens.checklist)
    window.activity.list.show_start(Place(), screens.activity)
    lines = (item.id for item in screens.activity.items if isinstance(item, ActivityRow))
    window.activity.list.select(("line", next(lines, 0)))
    if screens.program is not None:
        window.settings.show_program(screens.program, screens.overview)
    conflict = next((i.id for i in screens.overview.issues if i.payload.get("fields")), None)
    if conflict is not None:
        window.issues.open_issue(conflict)


def _booking(window: MainWindow, screens: Screens) -> QWidget:
    return BookingDialog(screens.overview, screens.statuses, screens.types, screens.detail, window)


def _preview(window: MainWindow, screens: Screens) -> QWidget:
    dialog = PreviewDialog(window)
    dialog.show_plan(screens.plan, can_sync=True)
    return dialog


def _wizard_at(step: Step) -> Callable[[MainWindow, Screens], QWidget]:
    def make(window: MainWindow, screens: Screens) -> QWidget:
        wizard = Wizard(window)
        accounts = screens.overview.accounts
        if step > Step.CLIENT and accounts:
            wizard.resume(accounts[0], screens.overview, step)
        wizard.open_step(step)
        wizard.show_plan(screens.plan)
        return wizard

    return make


DIALOGS: dict[str, Callable[[MainWindow, Screens], QWidget]] = {
    "booking": _booking,
    "preview": _preview,
    **{f"setup-{step.value + 1}": _wizard_at(step) for step in Step},
}
