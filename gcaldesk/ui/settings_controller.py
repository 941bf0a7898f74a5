"""Wires the page Settings to its desks: reading, testing, applying, and what the window keeps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.program import Applied, Found, Program
from gcaldesk.domain.views import Overview
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_settings import Preferences, SettingsDesk, StartAtLogin
from gcaldesk.ui.present import settings as words
from gcaldesk.ui.present.setting_fields import Trial
from gcaldesk.ui.safekeeping_controller import SafekeepingController

KEY = "settings"
LOGIN = "login"


@dataclass(frozen=True, slots=True)
class NoPreferences:
    """Where nothing is remembered, such as in a picture."""

    def values(self) -> dict[str, str]:
        """Return nothing."""
        return {}

    def keep(self, values: Mapping[str, str]) -> None:
        """Forget it."""


def read_program(desk: SettingsDesk, login: StartAtLogin) -> Program:
    """Return all that is set, with starting at login."""
    program = desk.program()
    values = {**program.values, LOGIN: "on" if login.is_on() else "off"}
    return replace(program, values=values, login_place=login.place)


class SettingsController(QObject):
    """Keeps nothing but what is being asked; the page keeps the edits."""

    changed = Signal()
    """Something was applied."""

    def __init__(
        self,
        window: MainWindow,
        runtime: Runtime,
        open_url: Callable[[str], object],
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.settings
        self._runtime = runtime
        self._open_url = open_url
        self._preferences: Preferences = preferences or NoPreferences()
        self._asked = 0
        self._accounts: tuple[object, ...] = ()
        self._safekeeping = SafekeepingController(window, runtime)
        self._safekeeping.changed.connect(self._on_changed)
        page, bar = self._page, self._page.apply_bar
        page.trial_requested.connect(self._on_trial)
        page.where.open_requested.connect(self._on_open)
        bar.review_requested.connect(self._on_review)
        bar.apply_requested.connect(self._on_apply)
        window.page_shown.connect(self._on_page_shown)

    @property
    def _desk(self) -> SettingsDesk:
        return self._runtime.settings

    def show_overview(self, overview: Overview) -> None:
        """Follow the accounts where the page is open."""
        if self._window.page != KEY:
            return
        self._page.show_overview(overview)
        if self._accounts != _marks(overview):
            self.reload()

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        if key == KEY and self._window.overview is not None:
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read everything that is set."""
        overview = self._window.overview
        if overview is None:
            return
        self._accounts = _marks(overview)
        self._asked += 1
        work = partial(self._read, self._asked)
        self._runtime.tasks.network(work, self._on_program, self._on_failed)

    def _read(self, number: int) -> tuple[int, Program]:
        return number, read_program(self._desk, self._runtime.login)

    @Slot(object)
    def _on_program(self, answer: tuple[int, Program]) -> None:
        number, program = answer
        overview = self._window.overview
        if number == self._asked and overview is not None:
            values = {**program.values, **self._preferences.values()}
            self._page.show_program(replace(program, values=values), overview)

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_error(error)

    @Slot(str)
    def _on_open(self, folder: str) -> None:
        self._open_url(QUrl.fromLocalFile(folder).toString())

    @Slot(object, str)
    def _on_trial(self, trial: Trial, to: str) -> None:
        values, passwords = self._page.values, self._page.passwords
        if trial is Trial.MAIL:
            work = partial(self._desk.test_mail, values, passwords, to)
        else:
            work = partial(self._desk.test_connection, values, passwords)
        done = partial(self._page.show_trial, trial)
        self._runtime.tasks.network(work, done, partial(self._on_trial_failed, trial))

    def _on_trial_failed(self, trial: Trial, error: GcaldeskError) -> None:
        self._page.show_trial(trial, Found(False, f"{error.title} {error.detail}", error.hint))

    @Slot()
    def _on_review(self) -> None:
        self._page.apply_bar.show_effect(words.effect_notes(self._page.edits))

    @Slot()
    def _on_apply(self) -> None:
        page = self._page
        edits, values = dict(page.edits), page.values
        work = partial(self._apply, values, page.passwords, edits)
        done = partial(self._on_applied, edits, values)
        self._runtime.tasks.network(work, done, self._page.show_not_applied)

    def _apply(
        self, values: dict[str, str], passwords: dict[str, str], edits: dict[str, str]
    ) -> Applied:
        own = {key for key in values if key.startswith("window.") or key == LOGIN}
        applied = Applied()
        if edits.keys() - own:
            kept = {key: text for key, text in values.items() if key not in own}
            applied = self._desk.apply(kept, passwords)
        if LOGIN in edits and not applied.problems:
            login = self._runtime.login
            (login.turn_on if values[LOGIN] == "on" else login.turn_off)()
        return applied

    def _on_applied(self, edits: dict[str, str], values: dict[str, str], applied: Applied) -> None:
        page = self._page
        if applied.problems:
            page.show_problems(applied.problems)
            return
        if any(key.startswith("window.") for key in edits):
            self._preferences.keep(values)
            self._window.preferences_changed.emit()
        later = words.later_words((*applied.later, *edits))
        page.show_applied(" ".join((self.tr("Applied."), *dict.fromkeys(later))), edits)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.reload()
        self.changed.emit()


def _marks(overview: Overview) -> tuple[object, ...]:
    """Return what about the accounts has to do with their sign-in."""
    return tuple(
        (view.account.name, view.account.state, view.account.client, view.account.connected_at)
        for view in overview.accounts
    )
