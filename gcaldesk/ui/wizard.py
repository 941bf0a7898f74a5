"""Set up in five steps: client, sign-in, calendars, rules, and the first plan."""

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActionView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.cells import Failure
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.preview import PlanView
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.wizard_calendars import CalendarsStep
from gcaldesk.ui.wizard_client import ClientStep
from gcaldesk.ui.wizard_rules import RulesStep
from gcaldesk.ui.wizard_signin import SignIn, SignInStep


class Step(IntEnum):
    """The steps in their order."""

    CLIENT = 0
    SIGN_IN = 1
    CALENDARS = 2
    RULES = 3
    FIRST_SYNC = 4


class StepRail(QFrame):
    """The five steps at the left; done ones bear a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(180)
        self._at = 0
        self._icons: list[IconLabel] = []
        self._labels: list[Label] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 22, 12, 16)
        column.setSpacing(14)
        for text in words.STEPS:
            icon, label = IconLabel("circle", 18), Label(tr(text))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(icon)
            row.addWidget(label, 1)
            column.addLayout(row)
            self._icons.append(icon)
            self._labels.append(label)
        column.addStretch(1)

    def show_step(self, step: int) -> None:
        """Mark what is done and what is open."""
        for at, (icon, label) in enumerate(zip(self._icons, self._labels, strict=True)):
            if at < step:
                icon.show_icon("check-circle-fill", Tone.OK)
            elif at == step:
                icon.show_icon("circle-half-fill", Tone.WORKING)
            else:
                icon.show_icon("circle")
            label.set_tone(None if at <= step else Tone.OFF)


class Wizard(QDialog):
    """Passive like a page: shows answers, emits what a person wants."""

    sign_in_requested = Signal(object)
    """A ClientForm; empty where the account is connected already and only signs in again."""
    sign_in_cancelled = Signal()
    link_requested = Signal(str)
    mappings_chosen = Signal(object)
    """A tuple of MappingForm."""
    rules_chosen = Signal(str, object)
    """The account and the rule texts."""
    preview_wanted = Signal(str)
    activation_chosen = Signal(str, bool)
    """The account, and whether it is to start now."""

    def __init__(self, parent: QWidget | None = None, *, reconnect: str = "") -> None:
        super().__init__(parent)
        self.reconnect = reconnect
        title = self.tr("Sign in again") if reconnect else self.tr("Set up gcaldesk")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.account = reconnect
        self._busy = False
        self.step = Step.CLIENT
        self.client = ClientStep()
        self.signin = SignInStep()
        self.calendars = CalendarsStep()
        self.rules = RulesStep()
        self.plan = PlanView()
        self.stack = QStackedWidget()
        for page in (self.client, self.signin, self.calendars, self.rules, self.plan):
            self.stack.addWidget(page)
        self.rail = StepRail()
        self.rail.setVisible(not reconnect)
        self.heading = Label("", Look.HEADING)
        self.failure = FailureCard()
        self.back = Button(self.tr("&Back"))
        self.back.clicked.connect(self._on_back)
        self.later = Button(self.tr("&Later"))
        self.later.clicked.connect(self._on_later)
        self.next = Button(self.tr("Co&ntinue"), kind="primary")
        self.next.setDefault(True)
        self.next.clicked.connect(self._on_next)
        self._lay_out()
        self._connect()
        self.resize(820, 600)
        self.open_step(Step.SIGN_IN if reconnect else Step.CLIENT)
        (self.signin.start if reconnect else self.client.zone.choose).setFocus()

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
        self.client.changed.connect(self._arrange)
        self.client.link_requested.connect(self.link_requested)
        self.signin.sign_in_requested.connect(self._on_sign_in)
        self.signin.cancel_requested.connect(self.sign_in_cancelled)
        self.signin.open_requested.connect(self.link_requested)
        self.signin.changed.connect(self._arrange)
        self.calendars.changed.connect(self._arrange)

    def open_step(self, step: Step) -> None:
        """Go to a step."""
        self.step = step
        self._busy = False
        self.failure.clear()
        self.stack.setCurrentIndex(step)
        self.rail.show_step(step)
        self.heading.setText(tr(words.STEPS[step]))
        self._arrange()
        if step is Step.FIRST_SYNC:
            self.plan.show_waiting()
            self.preview_wanted.emit(self.account)

    def show_link(self, url: str) -> None:
        """Offer the address of Google's page."""
        self.signin.show_link(url)

    def show_account(self, account: Account) -> None:
        """Show who signed in."""
        self.account = account.name
        self.signin.show_account(account)

    def show_sign_in_error(self, error: GcaldeskError) -> None:
        """Show why signing in failed."""
        self.signin.show_error(error)

    def show_overview(self, overview: Overview) -> None:
        """Take over calendars and objects once the account is there."""
        if self.account and any(v.account.name == self.account for v in overview.accounts):
            self.calendars.show_overview(overview, self.account)
            self._arrange()

    def show_saved(self) -> None:
        """Go on after mappings or rules were stored."""
        if self.step in {Step.CALENDARS, Step.RULES}:
            self.open_step(Step(self.step + 1))

    def show_plan(self, plan: tuple[ActionView, ...]) -> None:
        """Show the first plan."""
        self.plan.show_plan(plan)
        self._arrange()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why a step could not be taken."""
        self._busy = False
        if self.step is Step.FIRST_SYNC:
            self.plan.show_error(error)
        else:
            self.failure.show_error(error)
        self._arrange()

    @property
    def waiting(self) -> bool:
        """Whether the browser is being waited for."""
        return self.signin.state is SignIn.WAITING

    def reject(self) -> None:
        """Close without saving."""
        if self.waiting:
            self.sign_in_cancelled.emit()
        super().reject()

    @Slot()
    def _arrange(self) -> None:
        signed_in = self.signin.state is SignIn.DONE
        last = self.step is Step.FIRST_SYNC or bool(self.reconnect)
        able = {
            Step.CLIENT: True,
            Step.SIGN_IN: signed_in,
            Step.CALENDARS: not self.calendars.problem,
            Step.RULES: True,
            Step.FIRST_SYNC: True,
        }[self.step]
        self.next.setEnabled(able and not self._busy)
        if self.reconnect:
            self.next.setText(self.tr("&Done"))
        else:
            self.next.setText(self.tr("&Activate and sync") if last else self.tr("Co&ntinue"))
        self.next.setAccessibleName(self.next.text().replace("&", ""))
        fixed = self.step is Step.CALENDARS or bool(self.reconnect)
        self.back.setVisible(self.step > Step.CLIENT and not fixed and not self.waiting)
        self.back.setEnabled(not (self.step is Step.SIGN_IN and signed_in))
        self.later.setVisible(not self.waiting)
        stay = self.step is Step.FIRST_SYNC
        early = self.step <= Step.SIGN_IN
        later = self.tr("&Close") if early else self.tr("&Later")
        self.later.setText(self.tr("&Stay inactive for now") if stay else later)
        self.later.setAccessibleName(self.later.text().replace("&", ""))

    @Slot()
    def _on_sign_in(self) -> None:
        self.signin.show_waiting()
        form = words.ClientForm(self.reconnect) if self.reconnect else self.client.form
        self.sign_in_requested.emit(form)

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
        if self.reconnect:
            self.accept()
            return
        match self.step:
            case Step.CLIENT:
                self._leave_client()
            case Step.SIGN_IN:
                self.open_step(Step.CALENDARS)
            case Step.CALENDARS:
                self._work()
                self.mappings_chosen.emit(self.calendars.forms)
            case Step.RULES:
                self._work()
                self.rules_chosen.emit(self.account, self.rules.preset.texts)
            case Step.FIRST_SYNC:
                self.activation_chosen.emit(self.account, True)
                self.accept()

    def _work(self) -> None:
        self._busy = True
        self.failure.clear()
        self._arrange()

    def _leave_client(self) -> None:
        problem = words.client_problem(self.client.form)
        if problem:
            self.failure.show_failure(Failure(problem, "", ""))
        else:
            self.open_step(Step.SIGN_IN)
