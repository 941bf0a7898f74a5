"""Wires the page Mappings to the desk: reach, the effect of edits, applying, new objects."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.trials import Effect, MappingDraft, MappingReach
from gcaldesk.ui.effect_review import EffectReview, Rehearsal
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.mappings import MappingsPage
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_rules import RulesDesk
from gcaldesk.ui.present.changes import Note
from gcaldesk.ui.present.effects import mapping_notes
from gcaldesk.ui.present.mapping_sheet import arrival_notes

KEY = "mappings"


@dataclass(frozen=True, slots=True)
class ReachAnswer:
    """How much there is, with the account it was asked for."""

    account: str
    reach: Mapping[str, MappingReach]


@dataclass(frozen=True, slots=True)
class Applied:
    """What was applied: meanwhile a person may have turned to another account, or edited on."""

    account: str
    rows: tuple[MappingDraft, ...]


class MappingsController(QObject):
    """Keeps what is being asked; the page keeps the edits."""

    changed = Signal()
    """Mappings were applied, or an object was made."""

    def __init__(self, window: MainWindow, runtime: Runtime) -> None:
        super().__init__(window)
        self._window = window
        self._page: MappingsPage = window.mappings
        self._runtime = runtime
        page, bar = self._page, self._page.apply_bar
        self._review = EffectReview(bar, runtime, rehearsal=self._rehearsal, notes=self._notes)
        page.object_requested.connect(self._on_object)
        bar.apply_requested.connect(self._on_apply)
        window.page_shown.connect(self._on_page_shown)

    @property
    def _desk(self) -> RulesDesk:
        return self._runtime.desk.rules

    def refresh(self) -> None:
        """Count anew where the page is open."""
        if self._window.page == KEY and self._page.account:
            work = partial(self._read_reach, self._page.account)
            self._runtime.tasks.database(work, self._on_reach, self._on_uncounted)

    def stop(self) -> None:
        """Give up working out an effect."""
        self._review.stop()

    def _read_reach(self, account: str) -> ReachAnswer:
        return ReachAnswer(account, self._desk.reach(account))

    @Slot(str)
    def _on_page_shown(self, _key: str) -> None:
        if self._window.overview is not None:
            self.refresh()

    @Slot(object)
    def _on_reach(self, answer: ReachAnswer) -> None:
        self._page.show_reach(answer.account, answer.reach)

    @Slot(object)
    def _on_uncounted(self, error: GcaldeskError) -> None:
        self._window.show_error(error)

    def _rehearsal(self) -> Rehearsal | None:
        page = self._page
        work = partial(self._desk.rehearse_mappings, page.account, page.wanted)
        return work if page.ready else None

    def _notes(self, effect: Effect) -> tuple[Note, ...]:
        sheet = self._page.sheet
        if sheet is None or sheet.view is None:
            return ()
        view = sheet.view
        notes = mapping_notes(effect, view.calendars, active=view.account.active)
        return (*notes, *arrival_notes(sheet))

    @Slot()
    def _on_apply(self) -> None:
        self._review.stop()
        work = partial(self._apply, self._page.account, self._page.wanted)
        self._runtime.tasks.database(work, self._on_applied, self._on_failed)

    def _apply(self, account: str, rows: tuple[MappingDraft, ...]) -> Applied:
        self._desk.apply_mappings(account, rows)
        return Applied(account, rows)

    @Slot(object)
    def _on_applied(self, done: Applied) -> None:
        text = self.tr("Applied. Events follow with the next sync.")
        self._page.show_applied(text, done.account, done.rows)
        self.changed.emit()

    @Slot(str, str, str)
    def _on_object(self, code: str, name: str, timezone: str) -> None:
        work = partial(self._add_object, code, name, timezone)
        self._runtime.tasks.database(work, self._on_object_saved, self._on_failed)

    def _add_object(self, code: str, name: str, timezone: str) -> str:
        return self._runtime.desk.add_object(code, name, timezone).code

    @Slot(object)
    def _on_object_saved(self, code: str) -> None:
        self._page.show_object_saved(code)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_error(error)
