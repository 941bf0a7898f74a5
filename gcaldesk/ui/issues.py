"""Issues: everything that waits for a person, and the place to decide it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue
from gcaldesk.domain.views import Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.conflict_panel import ConflictPanel
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.plan_panel import PlanPanel
from gcaldesk.ui.present import issues as words
from gcaldesk.ui.present.words import told, tr
from gcaldesk.ui.table import Table


class IssuesPage(QWidget):
    """Passive: shows open issues, emits decisions."""

    decided = Signal(object, str, object)
    """IssueId, the choice, and the side of each field of a conflict."""
    lead_requested = Signal(str, object)
    """Where the cure is (connect, mappings, booking) and the BookingId, if any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._issue: Issue | None = None
        self.heading = Label("", Look.HEADING)
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            self.tr("What needs you"),
            stretch=1,
            give_up=(2,),
        )
        self.table.chosen.connect(self._on_chosen)
        self.place = Place(self.table, "check-circle")
        self.chip = StateChip()
        self.title = Label("", Look.HEADING).wrapping()
        self.since = Label("", Look.MUTED)
        self.failure = FailureCard()
        self.conflict = ConflictPanel()
        self.conflict.decided.connect(self._on_conflict)
        self.plan = PlanPanel()
        self.plan.decided.connect(self._on_plan)
        self.plain = self._make_plain()
        self.stack = QStackedWidget()
        for panel in (self.plain, self.conflict, self.plan):
            self.stack.addWidget(panel)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.chip)
        head.addWidget(self.title, 1)
        head.addWidget(self.since)
        self.card = Card()
        self.card.column.addLayout(head)
        self.card.column.addWidget(self.failure)
        self.card.column.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addWidget(self.place, 1)
        column.addWidget(self.card, 3)
        for key, act, does in (
            ("B", self.conflict.choose_booking, self.tr("Conflict: take the booking")),
            ("G", self.conflict.choose_google, self.tr("Conflict: take Google’s event")),
            ("Return", self.conflict.apply_choice, self.tr("Conflict: apply what is chosen")),
        ):
            shortcut = QShortcut(QKeySequence(key), self.conflict)
            shortcut.setWhatsThis(does)
            shortcut.activated.connect(act)

    def _make_plain(self) -> QWidget:
        self.detail = Label("").wrapping()
        self.hint = Label("", Look.MUTED).wrapping()
        self.lead = Button("", kind="primary")
        self.lead.clicked.connect(self._on_lead)
        self.ignore = Button(self.tr("&Ignore until changed"))
        self.ignore.clicked.connect(self._on_ignore)
        self.again = Button(self.tr("&Try again"), icon="arrow-clockwise")
        self.again.clicked.connect(self._on_again)
        row = QHBoxLayout()
        row.addWidget(self.lead)
        row.addWidget(self.again)
        row.addWidget(self.ignore)
        row.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        column.addWidget(self.hint)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        return holder

    def show_overview(self, overview: Overview) -> None:
        """Show what is open; what was selected stays, else the first is."""
        self._overview = overview
        rows = words.issue_rows(overview)
        self.heading.setText(words.heading(overview))
        self.table.set_rows(rows)
        self.card.setVisible(bool(rows))
        if not rows:
            text = self.tr("Conflicts, held plans and refused items will wait here for you.")
            self.place.show_empty(self.tr("Nothing needs you"), text)
            self._issue = None
            return
        self.place.show_content()
        if self.table.key is None:
            self.table.select(rows[0].key)
        self._show_issue(words.find_issue(overview, self._key))

    @property
    def _key(self) -> IssueId | None:
        found = self.table.key
        return IssueId(found) if isinstance(found, int) else None

    def open_issue(self, issue_id: object) -> None:
        """Select one issue."""
        self.table.select(issue_id)

    @Slot()
    def next_issue(self) -> None:
        """Select the one below, or the first."""
        keys = [issue.id for issue in self._overview.issues] if self._overview else []
        if keys:
            at = keys.index(self._key) + 1 if self._key in keys else 0
            self.table.select(keys[at % len(keys)])

    def show_error(self, error: GcaldeskError) -> None:
        """Show why a decision was not taken."""
        self.failure.show_error(error)
        self.conflict.apply.setEnabled(True)
        if self._issue is not None and self._issue.kind in words.PLANS:
            self.plan.show_plan(self._issue)

    def _show_issue(self, issue: Issue | None) -> None:
        if issue != self._issue:
            self.failure.clear()
        self._issue = issue
        if issue is None or self._overview is None:
            return
        self.chip.show_chip(words.kind_chip(issue.kind))
        self.title.setText(told(issue.title))
        self.since.setText(words.since_words(issue, self._overview.now))
        if words.conflict_fields(issue):
            self.conflict.show_conflict(issue)
            self.stack.setCurrentWidget(self.conflict)
        elif issue.kind in words.PLANS:
            self.plan.show_plan(issue)
            self.stack.setCurrentWidget(self.plan)
        else:
            self.detail.setText(told(issue.detail))
            self.hint.setText(told(issue.hint))
            button, _target = words.lead(issue)
            self.lead.setText(button)
            self.lead.setAccessibleName(button.rstrip("…"))
            self.lead.setVisible(bool(button))
            self.stack.setCurrentWidget(self.plain)

    @Slot(object)
    def _on_chosen(self, _key: object) -> None:
        if self._overview is not None:
            self._show_issue(words.find_issue(self._overview, self._key))

    @Slot(str, object)
    def _on_conflict(self, choice: str, fields: object) -> None:
        if self._issue is not None:
            self.decided.emit(self._issue.id, choice, fields)

    @Slot(str)
    def _on_plan(self, choice: str) -> None:
        if self._issue is not None:
            self.decided.emit(self._issue.id, choice, {})

    @Slot()
    def _on_again(self) -> None:
        self._on_plan("approve")

    @Slot()
    def _on_ignore(self) -> None:
        self._on_plan("ignore")

    @Slot()
    def _on_lead(self) -> None:
        if self._issue is not None:
            _button, target = words.lead(self._issue)
            self.lead_requested.emit(target, self._issue.booking_id)
