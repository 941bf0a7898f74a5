"""Wires the page Rules to the desk: previews while one edits, the effect, and applying."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.trials import BookingTrial, Effect, EventTrial, TrialChoice
from gcaldesk.domain.views import Overview
from gcaldesk.services.rule_trial import Happening, Samples
from gcaldesk.ui.effect_review import EffectReview, Rehearsal
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_rules import RulesDesk
from gcaldesk.ui.present import rule_trials as words
from gcaldesk.ui.present.changes import Note
from gcaldesk.ui.present.effects import rules_notes
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.rules import RuleWords
from gcaldesk.ui.rules import RulesPage

KEY = "rules"
TRIAL_MS = 120
"""So long after the last key the preview is asked for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A trial with the number of its question; only the newest is shown."""

    number: int
    trial: BookingTrial | EventTrial


@dataclass(frozen=True, slots=True)
class Applied:
    """What was applied: meanwhile a person may have turned to another account, or edited on."""

    account: str
    rules: Rules


class RulesController(QObject):
    """Keeps what is being asked; the page keeps the edits."""

    changed = Signal()
    """Rules were applied."""

    def __init__(self, window: MainWindow, runtime: Runtime) -> None:
        super().__init__(window)
        self._window = window
        self._page: RulesPage = window.rules
        self._runtime = runtime
        self._asked = 0
        self._account = ""
        self._search = ""
        self._choices: tuple[TrialChoice, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TRIAL_MS)
        self._timer.timeout.connect(self._try)
        page, bar = self._page, self._page.apply_bar
        self._review = EffectReview(bar, runtime, rehearsal=self._rehearsal, notes=self._notes)
        page.trial_wanted.connect(self._on_trial_wanted)
        page.panel.search_wanted.connect(self._on_search)
        bar.apply_requested.connect(self._on_apply)
        window.page_shown.connect(self._on_page_shown)

    @property
    def _desk(self) -> RulesDesk:
        return self._runtime.desk.rules

    def start(self) -> None:
        """Read the organisation's words."""
        self._runtime.tasks.database(self._read_words, self._on_words, self._on_failed)

    def show_overview(self, overview: Overview) -> None:
        """Offer objects, and read the bookings to try anew where the page is open."""
        objects = tuple((item.code, item.name) for item in overview.objects)
        known = self._page.words
        self._page.show_words(RuleWords(known.statuses, known.types, objects))
        if self._window.page == KEY:
            self._read_choices()

    def stop(self) -> None:
        """Give up what is being worked out."""
        self._review.stop()
        self._timer.stop()

    def _read_words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        desk = self._runtime.desk
        return desk.words("status"), desk.words("type")

    @Slot(object)
    def _on_words(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        statuses, types = found
        self._page.show_words(RuleWords(statuses, types, self._page.words.objects))

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.panel.show_error(error)

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        if key == KEY and self._window.overview is not None:
            self._read_choices()

    @property
    def _today(self) -> date:
        overview = self._window.overview
        assert overview is not None
        return overview.now.astimezone().date()

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._search = text
        self._read_choices()

    def _read_choices(self) -> None:
        if self._page.account:
            work = partial(self._desk.choices, self._page.account, self._search)
            self._runtime.tasks.database(work, self._on_choices, self._on_failed)

    @Slot(object)
    def _on_choices(self, found: tuple[TrialChoice, ...]) -> None:
        self._choices = found
        today = self._today
        self._page.panel.show_choices(
            words.booking_choices(found, today),
            words.event_choices(found, self._mapped_calendars(), today),
        )
        self._on_trial_wanted()

    def _mapped_calendars(self) -> tuple[tuple[str, str, str], ...]:
        overview = self._window.overview
        rows = overview.mappings if overview else ()
        mine = [row for row in rows if row.account == self._page.account]
        mine.sort(key=lambda row: row.direction is Direction.OUT)
        found = {row.calendar.id: row.calendar for row in mine}
        return tuple((c.id, c.summary, c.color) for c in found.values())

    @Slot()
    def _on_trial_wanted(self) -> None:
        if self._window.page == KEY:
            self._timer.start()

    @Slot()
    def _try(self) -> None:
        page, panel = self._page, self._page.panel
        if not panel.chosen or not page.account:
            return
        if not page.ready:
            panel.show_note(self.tr("The preview goes on once the marked rules are corrected."))
            return
        self._asked += 1
        work = partial(
            self._ask, self._asked, page.account, page.edits, panel.chosen, self._happening
        )
        self._runtime.tasks.database(work, self._on_answer, self._on_failed)

    @property
    def _happening(self) -> Happening | None:
        panel = self._page.panel
        return Happening(panel.happenings.value) if panel.tries_event else None

    def _ask(
        self,
        number: int,
        account: str,
        edits: dict[str, str],
        chosen: str,
        happening: Happening | None,
    ) -> Answer:
        if happening is None:
            return Answer(number, self._desk.try_booking(account, edits, BookingId(int(chosen))))
        samples = self._samples()
        if chosen.startswith(words.NEW_EVENT):
            calendar = CalendarId(chosen.removeprefix(words.NEW_EVENT))
            made = self._desk.try_arrival(account, edits, calendar, happening, samples)
            return Answer(number, made)
        booking = BookingId(int(chosen))
        trial = self._desk.try_event(account, edits, booking, happening, samples)
        return Answer(number, trial)

    def _samples(self) -> Samples:
        return Samples(
            title=self.tr("Another title"),
            text=self.tr("Another text"),
            place=self.tr("Another place"),
            event=self.tr("New event"),
        )

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if answer.number != self._asked:
            return
        page, trial = self._page, answer.trial
        if isinstance(trial, BookingTrial):
            page.panel.show_answer(words.booking_text(trial, self._today))
        else:
            text = words.event_text(trial, page.texts, page.words, self._today)
            page.panel.show_answer(text)

    def _rehearsal(self) -> Rehearsal | None:
        page = self._page
        work = partial(self._desk.rehearse_rules, page.account, page.edits)
        return work if page.ready else None

    def _notes(self, effect: Effect) -> tuple[Note, ...]:
        view = chosen_account(self._window.overview, self._page.account)
        return rules_notes(effect, active=view is not None and view.account.active)

    @Slot()
    def _on_apply(self) -> None:
        self._review.stop()
        work = partial(self._apply, self._page.account, self._page.edits)
        self._runtime.tasks.database(work, self._on_applied, self._on_not_applied)

    def _apply(self, account: str, edits: dict[str, str]) -> Applied:
        return Applied(account, self._runtime.desk.set_rules(account, edits))

    @Slot(object)
    def _on_applied(self, done: Applied) -> None:
        text = self.tr("Applied. Events follow with the next sync.")
        self._page.show_applied(text, done.account, done.rules)
        self.changed.emit()

    @Slot(object)
    def _on_not_applied(self, error: GcaldeskError) -> None:
        self._page.show_error(error)
