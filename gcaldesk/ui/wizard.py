"""Set up step by step: purpose, client, sign-in, calendars, rules, and the first plan."""

from collections.abc import Collection
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.account import Account
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import AccountView, ActionView, Overview, PlanProgress
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.wizard_calendars import CalendarsStep
from gcaldesk.ui.wizard_client import ClientStep
from gcaldesk.ui.wizard_first import DoneStep, FirstSyncStep
from gcaldesk.ui.wizard_purpose import PurposeStep
from gcaldesk.ui.wizard_rules import RulesStep
from gcaldesk.ui.wizard_signin import SignIn, SignInStep
from gcaldesk.ui.wizard_steps import Step, StepRail


class Plan(Enum):
    """Whether the first plan is there."""

    WAITED_FOR = auto()
    SHOWN = auto()
    FAILED = auto()


class Wizard(QDialog):
    """Passive like a page: shows answers, emits what a person wants."""

    sign_in_requested = Signal(object)
    """A ClientForm; without a client where the stored one is used again."""
    sign_in_cancelled = Signal()
    environment_chosen = Signal(str, object)
    """A connected account, and what it is for."""
    link_requested = Signal(str)
    mappings_chosen = Signal(object)
    """A tuple of MappingForm."""
    rules_chosen = Signal(str, object)
    """The account and the rule texts."""
    preview_wanted = Signal(str)
    preview_stopped = Signal()
    """Read no further, and say so."""
    preview_unwanted = Signal()
    """Nobody waits for the plan any more."""
    another_requested = Signal()
    """Leave the account that waits, and connect another one."""
    activation_chosen = Signal(str, bool)
    """The account, and whether it is to start now."""
    sandbox_requested = Signal()
    refresh_requested = Signal(str)
    objects_wanted = Signal(object)
    """A tuple of ObjectForm."""
    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, reconnect: str = "") -> None:
        super().__init__(parent)
        self.reconnect = reconnect
        title = self.tr("Sign in again") if reconnect else self.tr("Set up gcaldesk")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.account = reconnect
        self._busy = False
        self._taken: frozenset[str] = frozenset()
        self._practice = ""
        """The account that practises already."""
        self._used: words.ClientForm | None = None
        """What the present sign-in was made with."""
        self._plan = Plan.WAITED_FOR
        self.step = Step.PURPOSE
        self.purpose = PurposeStep()
        self.client = ClientStep()
        self.signin = SignInStep()
        self.calendars = CalendarsStep()
        self.rules = RulesStep()
        self.first = FirstSyncStep()
        self.plan = self.first.plan
        self.done_step = DoneStep()
        self.stack = QStackedWidget()
        early = (self.purpose, self.client, self.signin)
        for page in (*early, self.calendars, self.rules, self.first, self.done_step):
            self.stack.addWidget(page)
        self.rail = StepRail()
        self.rail.setVisible(not reconnect)
        self.heading = Label("", Look.HEADING)
        self.failure = FailureCard()
        self.back = Button(self.tr("&Back"))
        self.back.clicked.connect(self._on_back)
        self.later = Button(self.tr("&Cancel"))
        self.later.clicked.connect(self._on_later)
        self.next = Button(self.tr("Co&ntinue"), kind="primary")
        self.next.setDefault(True)
        self.next.clicked.connect(self._on_next)
        self._lay_out()
        self._connect()
        self.resize(860, 600)
        self.open_step(Step.SIGN_IN if reconnect else Step.PURPOSE)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.next)
        right = QVBoxLayout()
        right.setContentsMargins(24, 20, 24, 20)
        right.setSpacing(14)
        right.addWidget(self.heading)
        right.addWidget(self.stack, 1)
        right.addWidget(self.failure)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.another.clicked.connect(self.another_requested)
        self.purpose.changed.connect(self._on_purpose)
        self.purpose.sandbox_requested.connect(self._on_sandbox)
        self.client.changed.connect(self._arrange)
        self.client.link_requested.connect(self.link_requested)
        self.signin.sign_in_requested.connect(self._on_sign_in)
        self.signin.cancel_requested.connect(self.sign_in_cancelled)
        self.signin.open_requested.connect(self.link_requested)
        self.signin.changed.connect(self._arrange)
        self.calendars.changed.connect(self._arrange)
        self.first.stop_requested.connect(self.preview_stopped)
        self.calendars.refresh_requested.connect(self._on_refresh)
        self.calendars.objects_wanted.connect(self.objects_wanted)
        self.done_step.page_requested.connect(self._on_page)

    def open_step(self, step: Step) -> None:
        """Go to a step."""
        if self._reading:
            self.preview_unwanted.emit()
        self.step = step
        self._busy = False
        self.failure.clear()
        self.stack.setCurrentIndex(step)
        self.rail.show_step(step)
        last = step is Step.DONE
        self.heading.setText(tr(words.FINISHED if last else words.STEPS[step]))
        self._arrange()
        self._focus()
        if step is Step.FIRST_SYNC:
            self._ask_for_plan()

    def _ask_for_plan(self) -> None:
        self._plan = Plan.WAITED_FOR
        self.first.show_waiting()
        self._arrange()
        self.preview_wanted.emit(self.account)

    def _focus(self) -> None:
        signed_in = self.signin.state is SignIn.DONE
        first: dict[Step, QWidget] = {
            Step.PURPOSE: self.purpose.cards.button(self.purpose.cards.chosen),
            Step.CLIENT: self.client.zone.choose,
            Step.SIGN_IN: self.next if signed_in else self.signin.start,
        }
        first.get(self.step, self.next).setFocus()

    def resume(self, view: AccountView, overview: Overview, step: Step) -> None:
        """Go on with an account that was connected before."""
        self.account = view.account.name
        self.rail.another.show()
        self.signin.show_account(view.account)
        self.show_overview(overview)
        self.open_step(step)

    @property
    def draft(self) -> words.Draft:
        """What was entered so far, for opening the wizard again."""
        return words.Draft(self.form, self.client.guide.ticked, min(self.step, Step.SIGN_IN))

    def take_draft(self, draft: words.Draft) -> None:
        """Go on where the wizard was left."""
        form = draft.form
        self.purpose.name.setText(form.name)
        self.purpose.choose(form.environment)
        self.client.take_form(form)
        self.client.guide.tick(draft.ticked)
        self.open_step(Step(draft.step))

    @property
    def form(self) -> words.ClientForm:
        """What was given before signing in."""
        name = self.account or self.purpose.name.text().strip()
        return replace(self.client.form(name), environment=self.purpose.environment)

    def take_sandbox(self, client: str) -> None:
        """Sign in at a sandbox; an account that practises already goes on with this one."""
        self.purpose.choose(Environment.TEST)
        self.account = self.account or self._practice
        if not self.account:
            self.purpose.name.setText(words.free_name(self._taken, words.PRACTICE_NAME))
        self.client.take_json(client)
        self.open_step(Step.SIGN_IN)
        self._on_sign_in()

    def show_link(self, url: str) -> None:
        """Offer the address of Google's page."""
        self.signin.show_link(url)

    def show_consented(self, granted: Collection[str]) -> None:
        """Show what was allowed; connecting follows."""
        self.signin.show_consented(granted)

    def show_account(self, account: Account) -> None:
        """Show who signed in."""
        self.account = account.name
        self.client.show_stored(account.client)
        self.signin.show_account(account)
        self._used = self.form
        self._arrange()
        self._focus()

    def show_sign_in_error(self, error: GcaldeskError) -> None:
        """Show why signing in failed."""
        self.signin.show_error(error)

    def show_overview(self, overview: Overview) -> None:
        """Take over what is there: names, and calendars and objects once the account is."""
        self._taken = frozenset(view.account.name for view in overview.accounts)
        free = self.account or self.step > Step.PURPOSE
        if not free and self.purpose.name.text() in self._taken:
            self.purpose.name.setText(words.free_name(self._taken))
        self._practice = words.practice_account(overview)
        self.purpose.offer_practice(there=words.may_practise(overview))
        view = next((v for v in overview.accounts if v.account.name == self.account), None)
        if view is not None:
            self.purpose.show_account(view)
            self.client.show_stored(view.account.client)
            self.calendars.show_overview(overview, self.account)
            self.rules.show_rules(view.account.rules)
            self.done_step.show_email(view.account.email)
        self._arrange()

    def show_saved(self) -> None:
        """Go on after mappings or rules were stored."""
        if self.step in {Step.CALENDARS, Step.RULES}:
            self.open_step(Step(self.step + 1))

    def show_plan(self, plan: tuple[ActionView, ...]) -> None:
        """Show the first plan."""
        self._plan = Plan.SHOWN
        self.first.show_plan(plan)
        self._arrange()
        self.next.setFocus()  # it could not have it while the plan was read

    def show_progress(self, progress: PlanProgress) -> None:
        """Show how far the first plan is."""
        self.first.show_progress(progress)

    def show_stopped(self) -> None:
        """Say that the first plan was not read to its end."""
        self._plan = Plan.FAILED
        self.first.show_stopped()
        self._arrange()
        self.next.setFocus()

    @property
    def _reading(self) -> bool:
        return self.step is Step.FIRST_SYNC and self._plan is Plan.WAITED_FOR

    def show_error(self, error: GcaldeskError) -> None:
        """Show why a step could not be taken."""
        self._busy = False
        if self.step is Step.FIRST_SYNC:
            self._plan = Plan.FAILED
            self.first.show_error(error)
        else:
            self.failure.show_error(error)
            self.calendars.show_error()
            self.purpose.sandbox.setEnabled(True)
        self._arrange()

    def show_activated(self) -> None:
        """Say that it runs, and what may come next."""
        self.open_step(Step.DONE)

    @property
    def waiting(self) -> bool:
        """Whether the browser or Google is being waited for."""
        return self.signin.busy

    def reject(self) -> None:
        """Close without saving."""
        if self.waiting:
            self.sign_in_cancelled.emit()
        if self._reading:
            self.preview_unwanted.emit()
        super().reject()

    @Slot()
    def _on_purpose(self) -> None:
        self.client.show_environment(self.purpose.environment)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        able = {
            Step.SIGN_IN: self.signin.state is SignIn.DONE,
            Step.CALENDARS: not self.calendars.problem,
            Step.FIRST_SYNC: self._plan is not Plan.WAITED_FOR,
        }.get(self.step, True)
        self.next.setEnabled(able and not self._busy)
        first = Step.CLIENT if self.reconnect else Step.PURPOSE
        last = self.step is Step.DONE
        self.back.setVisible(self.step > first and not self.waiting and not last)
        self.back.setEnabled(not self._busy)
        self.later.setVisible(self.signin.state is not SignIn.WAITING and not last)
        for button, text in (
            (self.next, self._next_words()),
            (self.back, self._back_words()),
            (self.later, self._later_words()),
        ):
            button.setText(text)
            button.setAccessibleName(text.replace("&", "").rstrip("…"))

    def _next_words(self) -> str:
        if self.step is Step.DONE or (self.reconnect and self.step is Step.SIGN_IN):
            return self.tr("&Done")
        last = self.step is Step.FIRST_SYNC
        if last and self._plan is Plan.FAILED:
            return self.tr("&Try again")
        return self.tr("&Activate and sync") if last else self.tr("Co&ntinue")

    def _back_words(self) -> str:
        return self.tr("&Another client…") if self.reconnect else self.tr("&Back")

    def _later_words(self) -> str:
        if self.step is Step.FIRST_SYNC:
            return self.tr("&Stay inactive for now")
        if self.reconnect or not self.account:
            return self.tr("&Cancel")
        return self.tr("Finish &later")

    @Slot()
    def _on_sign_in(self) -> None:
        self.signin.show_waiting()
        self.sign_in_requested.emit(self.form)

    @Slot()
    def _on_back(self) -> None:
        self.open_step(Step(self.step - 1))

    @Slot()
    def _on_later(self) -> None:
        if self.step is Step.FIRST_SYNC:
            self.activation_chosen.emit(self.account, False)
        self.reject()

    @Slot()
    def _on_next(self) -> None:
        match self.step:
            case Step.PURPOSE:
                self._leave_purpose()
            case Step.CLIENT:
                self._leave_client()
            case Step.SIGN_IN if self.reconnect:
                self.accept()
            case Step.SIGN_IN:
                self.open_step(Step.CALENDARS)
            case Step.CALENDARS:
                self._work()
                self.mappings_chosen.emit(self.calendars.forms)
            case Step.RULES:
                self._work()
                self.rules_chosen.emit(self.account, self.rules.preset.texts)
            case Step.FIRST_SYNC if self._plan is Plan.FAILED:
                self._ask_for_plan()
            case Step.FIRST_SYNC:
                self._work()
                self.activation_chosen.emit(self.account, True)
            case Step.DONE:
                self.accept()

    @Slot()
    def _on_sandbox(self) -> None:
        self.failure.clear()
        self.sandbox_requested.emit()

    @Slot()
    def _on_refresh(self) -> None:
        self.failure.clear()
        self.refresh_requested.emit(self.account)

    @Slot(str)
    def _on_page(self, key: str) -> None:
        self.accept()
        self.page_requested.emit(key)

    def _work(self) -> None:
        self._busy = True
        self.failure.clear()
        self._arrange()

    def _leave_purpose(self) -> None:
        if self.account:
            self.environment_chosen.emit(self.account, self.purpose.environment)
            self.open_step(Step.CLIENT)
            return
        problem = words.name_problem(self.purpose.name.text(), self._taken)
        self._go_on(problem, Step.CLIENT)

    def _leave_client(self) -> None:
        form = self.form
        kept = bool(self.account) and not self.client.given
        used = self._used and replace(self._used, environment=form.environment)
        if not kept and form != used and self.signin.state is SignIn.DONE:
            self.signin.show_ready()  # the new client counts once somebody has signed in with it
        self._go_on("" if kept else words.client_problem(form), Step.SIGN_IN)

    def _go_on(self, problem: str, step: Step) -> None:
        if problem:
            self.failure.show_failure(Failure(problem, "", ""))
        else:
            self.open_step(step)


__all__ = ["Step", "Wizard"]
