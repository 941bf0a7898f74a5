"""The page Checklists: Test and Production, each item proved by the program or by a person."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gcaldesk.domain.checklist import LISTS, Checklist, Environment, Item, Tick, TrialStep
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.checklist_row import ChecklistRow
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place, scrolled
from gcaldesk.ui.present import checklists as words
from gcaldesk.ui.present.checklist_texts import TEXTS
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.progress import Progress

MARGIN = 24
ROOMY = 900
"""Below this width the heading is short and has no bar."""
ACTS = {"reconnect", "environment", "test"}
"""Where a row's button leads that is no page."""
EXPECTED_CHECKS = 24
"""About as many checks as an account with a few calendars has."""


class ChecklistsPage(QWidget):
    """Passive: shows what is kept, emits what a person wants."""

    verify_requested = Signal(str)
    """The account, as with the next ones."""
    test_requested = Signal(str)
    reconnect_requested = Signal(str)
    environment_requested = Signal(str, object)
    """The account, and what it is for from now on."""
    cancel_requested = Signal()
    ticked = Signal(str, object, object)
    """Account, item, and a Tick or None."""
    export_requested = Signal(str)
    """`pdf` or `md`."""
    page_requested = Signal(str)
    link_requested = Signal(str)
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: AccountView | None = None
        self._kept: Checklist | None = None
        self._now: datetime | None = None
        self._busy = ""
        self._done = 0
        self._names: dict[Environment, Button] = {}
        self.places: frozenset[str] = frozenset()
        """The pages of this window: a button leads only where there is something."""
        self.environment = Environment.TEST
        self.text: words.ListText | None = None
        self.rows: dict[Environment, dict[Item, ChecklistRow]] = {}
        self._lists: dict[Environment, QWidget] = {}
        self._make_tools()
        self.progress = Progress()
        self.progress.cancelled.connect(self.cancel_requested)
        self.failure = FailureCard()
        self.notice = Label("", Look.MUTED).wrapping()
        self.notice.hide()
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        for environment in Environment:
            self._body.addWidget(self._make_list(environment))
        self._body.addStretch(1)
        self._area = scrolled(body, self.tr("The items of the list"))
        self.place = Place(self._area, "check-square-offset")
        self.place.empty.acted.connect(self.connect_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(12)
        column.addLayout(self._tools)
        for widget in (self.progress, self.failure, self.notice):
            column.addWidget(widget)
        column.addWidget(self.place, 1)
        self._choose(Environment.TEST)
        self._arrange()

    def _make_tools(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.setSpacing(10)
        self._group = QButtonGroup(self)
        for at, environment in enumerate(Environment):
            button = Button(words.name_of(environment))
            button.setCheckable(True)
            button.setProperty("segment", "true")
            self._group.addButton(button, at)
            self._names[environment] = button
            self._tools.addWidget(button)
        self._group.idClicked.connect(self._on_list)
        self.heading = Label("", Look.HEADING)
        self.bar = QProgressBar()
        self.bar.setObjectName("ready")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(self.tr("How much is ready"))
        self._tools.addSpacing(8)
        self._tools.addWidget(self.heading)
        self._tools.addWidget(self.bar)
        self._tools.addStretch(1)
        self.export = Button(self.tr("E&xport"), icon="file-pdf")
        menu = QMenu(self.export)
        menu.addAction(self.tr("As &PDF…")).triggered.connect(self._on_pdf)
        menu.addAction(self.tr("As &Markdown…")).triggered.connect(self._on_markdown)
        self.export.setMenu(menu)
        self.test = Button(self.tr("&End-to-end test"), icon="flask")
        self.test.setToolTip(
            self.tr("Makes a marked booking and event, follows both, removes both")
        )
        self.test.clicked.connect(self._on_test)
        self.verify = Button(self.tr("&Verify all"), icon="play", kind="primary")
        self.verify.clicked.connect(self._on_verify)
        for button in (self.export, self.test, self.verify):
            self._tools.addWidget(button)

    def _make_list(self, environment: Environment) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = {}
        for item in LISTS[environment]:
            row = ChecklistRow(item)
            row.ticked.connect(self._on_ticked)
            row.lead_requested.connect(self._on_lead)
            row.link_requested.connect(self.link_requested)
            row.show_steps("")
            column.addWidget(row)
            rows[item] = row
        self.rows[environment] = rows
        self._lists[environment] = holder
        return holder

    @property
    def account(self) -> str:
        """The account that is shown."""
        return self._account.account.name if self._account else ""

    @property
    def busy(self) -> bool:
        """Whether a check or a test is running."""
        return bool(self._busy)

    def show_overview(self, overview: Overview, account: str) -> None:
        """Turn to an account."""
        view = chosen_account(overview, account)
        before, self._account, self._now = self.account, view, overview.now
        if view is None:
            self._kept = None
            self.place.show_empty(
                self.tr("Connect an account first"),
                self.tr("Then every item that a program can look at is verified live."),
                self.tr("&Set up…"),
            )
        elif self.account != before:
            self._kept = None
            if view.environment:
                self._choose(Environment(view.environment))
        if self._kept is not None:
            self._show()
        self._arrange()

    def show_checklist(self, kept: Checklist) -> None:
        """Show what is kept for the account."""
        if kept.account != self.account:
            return
        self._kept = kept
        self.failure.clear()
        self._show()
        self.place.show_content()
        self._arrange()

    def _show(self) -> None:
        assert self._kept is not None
        assert self._now is not None
        self.text = words.list_text(self._kept, self.environment, self._now)
        today = QDate.currentDate()
        names = [tick.by for tick in self._kept.ticks.values()]
        for found in self.text.rows:
            leads = found.lead in ACTS | self.places
            row = found if leads else replace(found, button="")
            self.rows[self.environment][row.item].show_row(
                row, name=names[-1] if names else "", today=today
            )
        if self._busy != "test":
            self._show_steps(self._kept.trial)
        self.bar.setRange(0, max(self.text.total, 1))
        self.bar.setValue(self.text.done)
        self._say_heading()

    def _show_steps(self, steps: tuple[TrialStep, ...]) -> None:
        row = self.rows[Environment.TEST][Item.END_TO_END]
        row.show_steps("\n".join(words.step_words(step) for step in steps))

    def _say_heading(self) -> None:
        roomy = self.width() >= ROOMY
        self.bar.setVisible(roomy and self.text is not None)
        if self.text is not None:
            self.heading.setText(self.text.heading if roomy else self.text.short)
            self.heading.setToolTip(f"{self.text.heading}. {self.text.detail}")
            self.bar.setToolTip(self.text.detail)
        self._say_tools()

    def begin(self, what: str) -> None:
        """Show that `verify` or `test` has begun."""
        self._busy, self._done = what, 0
        self.failure.clear()
        self.notice.hide()
        if what == "verify":
            name = self.tr("Verifying")
            self.progress.begin(name, self.tr("Looking at everything…"), EXPECTED_CHECKS)
        else:
            name = self.tr("End-to-end test")
            self.progress.begin(name, self.tr("Looking for a free hour…"), 0)
            self._choose(Environment.TEST)
            row = self.rows[Environment.TEST][Item.END_TO_END]
            row.show_steps("")
            row.open()
            self._show_item(row)
        self._arrange()

    def show_check(self, title: str) -> None:
        """Show one check that is done."""
        self._done += 1
        self.progress.go_on(self._done, words.verifying_words(self._done, title))

    def show_step(self, steps: tuple[TrialStep, ...]) -> None:
        """Show the steps of the test so far."""
        self._show_steps(steps)
        self.progress.text.setText(words.step_words(steps[-1]))

    def end(self) -> None:
        """Show that it has ended."""
        self._busy = ""
        self.progress.hide()
        if self._kept is not None:
            self._show()
        self._arrange()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why something could not be done."""
        self.failure.show_error(error)

    def show_notice(self, text: str) -> None:
        """Say what was done, such as where a file was written."""
        self.notice.setText(text)
        self.notice.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content to the new width."""
        super().resizeEvent(event)
        self._say_heading()

    def _say_tools(self) -> None:
        """Leave the words of the lesser buttons out where there is no room for all."""
        words_of = {self.export: self.tr("E&xport"), self.test: self.tr("&End-to-end test")}
        for button, text in words_of.items():
            button.setText(text)
        for button in words_of:
            self._tools.invalidate()  # it keeps the sum of what it was told before
            if self._tools.sizeHint().width() > self.width() - 2 * MARGIN:
                button.setText("")

    def _choose(self, environment: Environment) -> None:
        self.environment = environment
        for one, button in self._names.items():
            button.setChecked(one is environment)
            self._lists[one].setVisible(one is environment)
        if self._kept is not None:
            self._show()

    def _show_item(self, row: ChecklistRow) -> None:
        row.how.setFocus()
        self._body.activate()  # the row has just opened
        self._area.ensureWidgetVisible(row)

    def _arrange(self) -> None:
        ready = self._kept is not None
        self.verify.setEnabled(ready and not self._busy)
        self.test.setEnabled(ready and not self._busy)
        self.export.setEnabled(ready)

    @Slot(int)
    def _on_list(self, at: int) -> None:
        self._choose(list(Environment)[at])

    @Slot()
    def _on_verify(self) -> None:
        self.verify_requested.emit(self.account)

    @Slot()
    def _on_test(self) -> None:
        self.test_requested.emit(self.account)

    @Slot()
    def _on_pdf(self) -> None:
        self.export_requested.emit("pdf")

    @Slot()
    def _on_markdown(self) -> None:
        self.export_requested.emit("md")

    @Slot(object, object)
    def _on_ticked(self, item: Item, word: Tick | None) -> None:
        self.ticked.emit(self.account, item, word)

    @Slot(object)
    def _on_lead(self, item: Item) -> None:
        lead = TEXTS[item].lead
        if lead == "test":
            self._on_test()
        elif lead == "environment" and self._kept is not None:
            production = self._kept.environment is Environment.PRODUCTION
            wanted = Environment.TEST if production else Environment.PRODUCTION
            self.environment_requested.emit(self.account, wanted)
        elif lead == "reconnect":
            self.reconnect_requested.emit(self.account)
        else:
            self.page_requested.emit(lead)

    def report(self) -> words.Report | None:
        """Return what is to be exported: the list that is shown."""
        if self._kept is None or self.text is None or self._account is None or self._now is None:
            return None
        return words.report(self._kept, self.text, self._account.account.email, self._now)
