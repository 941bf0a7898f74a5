"""Issues: everything that waits for a person, and the place to decide it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.views import Overview
from gcaldesk.services.waiting import Surroundings
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.conflict_panel import ConflictPanel
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.issue_bars import NARROW_BELOW, BulkBar, GroupPanel, IssueHead, SettledLine
from gcaldesk.ui.issue_list import IssueList
from gcaldesk.ui.issue_panel import IssuePanel
from gcaldesk.ui.labels import TITLE_HEIGHT, Label, Look
from gcaldesk.ui.places import Place
from gcaldesk.ui.plan_panel import PlanPanel
from gcaldesk.ui.present import issue_list, issue_panels
from gcaldesk.ui.present import issues as words
from gcaldesk.ui.present.issue_list import Bulk

NO_FIELDS: dict[str, str] = {}
UNBOUND = 16_777_215
"""What Qt takes for no limit."""
LIST_SHARE, LEAST_LIST, LIST_EDGES = 0.34, 110, 6


class IssuesPage(QWidget):
    """Passive: shows open issues, emits decisions."""

    decided = Signal(object, str, object)
    """The IssueIds, the choice, and the side of each field of a conflict."""
    some_decided = Signal(object, object)
    """IssueId, and the rows of its plan to carry out."""
    undo_requested = Signal()
    """Take the last decision back."""
    surroundings_wanted = Signal(object)
    """The IssueId of a conflict that is shown."""
    lead_requested = Signal(str, object)
    """Where the cure is (connect, mappings, booking…) and the BookingId, if any."""
    history_requested = Signal(object, object)
    """The BookingId and the CalendarId whose activity explains it; either may be None."""
    google_requested = Signal(object, object)
    """The BookingId and the AccountId whose event to open in Google."""
    sync_requested = Signal()
    preview_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._issue: Issue | None = None
        self._around: Surroundings | None = None
        self._turned: set[IssueKind] = set()
        self._places: frozenset[str] = frozenset()
        self.heading = Label("", Look.HEADING)
        self.heading.setMinimumHeight(TITLE_HEIGHT)
        self.settled = SettledLine()
        self.settled.undo_requested.connect(self.undo_requested)
        self.bulk = BulkBar()
        self.bulk.chosen.connect(self._on_bulk)
        self.list = IssueList(self.tr("What needs you"))
        self.list.chosen.connect(self._on_chosen)
        self.list.ticks_changed.connect(self._show_bulk)
        self.list.fold_wanted.connect(self._on_fold)
        self.place = Place(self.list, "check-circle")
        self.head = IssueHead()
        self.head.history.clicked.connect(self._on_history)
        self.head.google.clicked.connect(self._on_google)
        self.failure = FailureCard()
        self.conflict = ConflictPanel()
        self.conflict.decided.connect(self._on_conflict)
        self.plan = PlanPanel()
        self.plan.decided.connect(self._on_plan)
        self.plan.some_chosen.connect(self._on_some)
        self.plan.booking_requested.connect(self._on_booking)
        self.plain = IssuePanel()
        self.plain.acted.connect(self._on_act)
        self.group = GroupPanel()
        self.group.chosen.connect(self._on_bulk)
        self.stack = QStackedWidget()
        for panel in (self.plain, self.conflict, self.plan, self.group):
            self.stack.addWidget(panel)
        self._lay_out()
        self._add_keys()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.settled)
        top.addStretch(1)
        top.addWidget(self.bulk)
        self.card = Card()
        self.card.column.setSpacing(12)
        self.card.column.addWidget(self.head)
        self.card.column.addWidget(self.failure)
        self.card.column.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.place, 2)
        column.addWidget(self.card, 5)

    def _add_keys(self) -> None:
        for owner in (self.list, self.conflict):
            for key, act, does in (
                ("B", self.conflict.choose_booking, self.tr("Conflict: take the booking")),
                ("G", self.conflict.choose_google, self.tr("Conflict: take Google’s event")),
                ("Return", self._on_enter, self.tr("Conflict: apply what is chosen")),
                ("Enter", self._on_enter, self.tr("Conflict: apply what is chosen")),
            ):
                shortcut = QShortcut(QKeySequence(key), owner)
                shortcut.setWhatsThis(does)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    @Slot()
    def _on_enter(self) -> None:
        """Resolve the conflict that is shown, unless another button has the focus."""
        focused = self.focusWidget()
        mine = (self.conflict.apply, *self.conflict.cells)
        if isinstance(focused, QPushButton) and focused not in mine:
            focused.click()
        elif self.stack.currentWidget() is self.conflict:
            self.conflict.apply_choice()
        else:
            self.stack.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.stack.focusNextChild()

    def set_places(self, keys: Iterable[str]) -> None:
        """Learn which pages there are, so that no button leads nowhere."""
        self._places = frozenset(keys)

    def show_overview(self, overview: Overview) -> None:
        """Show what is open; what was selected stays, else the first is."""
        self._overview = overview
        self.heading.setText(words.heading(overview))
        items = issue_list.list_items(overview, self._turned)
        self.list.set_items(items, [issue.id for issue in overview.issues])
        self._show_bulk()
        self.card.setVisible(bool(items))
        if not items:
            self.place.setMinimumHeight(LEAST_LIST)
            self.place.setMaximumHeight(UNBOUND)
            self.place.show_empty(self.tr("Nothing needs you"), issue_list.empty_words(overview))
            self._issue = None
            return
        self.place.show_content()
        self._fit_list()
        if self.list.key is None:
            self.list.select(self._first(items))
        elif not self.list.selectionModel().hasSelection():
            self.list.select(self.list.key)  # a list that gets the focus back has a place only
        self._show_chosen()

    @staticmethod
    def _first(items: tuple[issue_list.Item, ...]) -> issue_list.Key:
        issues = (item for item in items if isinstance(item, issue_list.IssueItem))
        return items[0].key if not isinstance(items[0], issue_list.IssueItem) else next(issues).key

    def _fit_list(self) -> None:
        """Give the list whole rows in a third of the page, and the rest to what is decided."""
        room, height = max(self.height() * LIST_SHARE, LEAST_LIST), 0
        for at in range(self.list.rows.rowCount()):
            row = self.list.sizeHintForIndex(self.list.rows.index(at)).height()
            if height + row > room:
                break
            height += row
        self.place.setFixedHeight(height + LIST_EDGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the list to the new height."""
        super().resizeEvent(event)
        self.bulk.count.setVisible(self.width() >= NARROW_BELOW)
        if self.card.isVisibleTo(self):
            self._fit_list()
            self.list.scrollTo(self.list.currentIndex())

    def open_issue(self, issue_id: object) -> None:
        """Select one issue, unfolding its group."""
        if not self.list.select(issue_id) and self._overview is not None:
            issue = next((i for i in self._overview.issues if i.id == issue_id), None)
            if issue is not None:
                self._on_fold(issue.kind)
                self.list.select(issue_id)
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys that decide work at once."""
        if self.list.key is not None:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def next_issue(self) -> None:
        """Select the one below, or the first; headings of unfolded groups are passed over."""
        rows = self.list.rows
        keys = [
            key
            for at, key in enumerate(rows.keys)
            if not (isinstance(item := rows.item(at), issue_list.GroupItem) and item.open)
        ]
        if keys:
            at = keys.index(self.list.key) + 1 if self.list.key in keys else 0
            self.list.select(keys[at % len(keys)])
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settled(self, text: str, *, can_undo: bool) -> None:
        """Say what was just decided, with the way back where there is one."""
        self.settled.show_line(text, can_undo=can_undo)
        self.failure.clear()
        self.list.untick()

    def show_surroundings(self, around: Surroundings) -> None:
        """Show what stands around the conflict, if it is still the one."""
        if self._issue is not None and around.issue_id == self._issue.id:
            self._around = around
            self.conflict.show_surroundings(around)
            self.head.show_where(words.where_words(self._issue, around))
            self.head.google.setVisible(around.event_id is not None)

    def show_error(self, error: GcaldeskError) -> None:
        """Show why a decision was not taken."""
        self.failure.show_error(error)
        self.conflict.apply.setEnabled(True)
        self.plain.enable(on=True)
        self.plan.enable(on=True)

    def _show_bulk(self) -> None:
        issues = self._overview.issues if self._overview else ()
        ticked = [issue for issue in issues if issue.id in self.list.ticked]
        self.bulk.show_choices(
            issue_list.bulk_choices(ticked), issue_list.chosen_words(len(ticked))
        )

    def _show_chosen(self) -> None:
        key = self.list.key
        if self._overview is None or key is None:
            return
        if isinstance(key, IssueKind):
            self._show_group(key)
            return
        self._show_issue(words.find_issue(self._overview, key))

    def _show_group(self, kind: IssueKind) -> None:
        assert self._overview is not None
        self._issue = None
        mine = [issue for issue in self._overview.issues if issue.kind is kind]
        text = issue_list.group_words(kind, len(mine))
        self.head.show_group(words.kind_chip(kind), text)
        self.group.show_group(mine)
        self.stack.setCurrentWidget(self.group)

    def _show_issue(self, issue: Issue | None) -> None:
        if issue is None or self._overview is None:
            return
        new = self._issue is None or self._issue.id != issue.id
        self._issue = issue
        if new:
            self._around = None
            self.failure.clear()
        chip, since = words.kind_chip(issue.kind), words.since_words(issue, self._overview.now)
        self.head.show_issue(issue, chip, since, words.where_words(issue, self._around))
        self.head.google.setVisible(self._around is not None and bool(self._around.event_id))
        if words.conflict_fields(issue):
            self.conflict.show_conflict(issue, self._overview.now)
            self.stack.setCurrentWidget(self.conflict)
            if self._around is None:
                self.surroundings_wanted.emit(issue.id)
        elif issue.kind in words.PLANS:
            self.plan.show_plan(issue)
            self.stack.setCurrentWidget(self.plan)
        else:
            self.plain.show_panel(issue_panels.panel_text(issue, places=self._places))
            self.stack.setCurrentWidget(self.plain)

    @Slot(object)
    def _on_chosen(self, _key: object) -> None:
        self._show_chosen()

    @Slot(object)
    def _on_fold(self, kind: IssueKind) -> None:
        self._turned ^= {kind}
        if self._overview is not None:
            self.show_overview(self._overview)

    @Slot(str, object)
    def _on_conflict(self, choice: str, fields: dict[str, str]) -> None:
        if self._issue is not None:
            # one whole side needs no fields
            sides = fields if choice == "merge" else NO_FIELDS
            self.decided.emit((self._issue.id,), choice, sides)

    @Slot(str)
    def _on_plan(self, choice: str) -> None:
        if self._issue is not None:
            self.decided.emit((self._issue.id,), choice, NO_FIELDS)

    @Slot(object)
    def _on_some(self, rows: object) -> None:
        if self._issue is not None:
            self.some_decided.emit(self._issue.id, rows)

    @Slot(object)
    def _on_bulk(self, bulk: Bulk) -> None:
        self.decided.emit(bulk.ids, bulk.choice, NO_FIELDS)

    @Slot(object)
    def _on_booking(self, booking_id: object) -> None:
        self.lead_requested.emit("booking", booking_id)

    @Slot(str)
    def _on_act(self, what: str) -> None:
        if self._issue is None:
            return
        if what in {"approve", "keep", "ignore"}:
            self.decided.emit((self._issue.id,), what, NO_FIELDS)
        elif what == "history":
            self._on_history()
        elif what == "sync":
            self.sync_requested.emit()
        elif what == "preview":
            self.preview_requested.emit()
        else:
            self.lead_requested.emit(what.removeprefix("lead:"), self._issue.booking_id)

    @Slot()
    def _on_history(self) -> None:
        if self._issue is not None:
            self.history_requested.emit(self._issue.booking_id, self._issue.calendar_id)

    @Slot()
    def _on_google(self) -> None:
        if self._issue is not None and self._around is not None:
            self.google_requested.emit(self._issue.booking_id, self._issue.account_id)

    @property
    def shown(self) -> IssueId | None:
        """The issue that is open, if it is one."""
        return self._issue.id if self._issue is not None else None

    @property
    def booking(self) -> BookingId | None:
        """The booking of the issue that is open."""
        return self._issue.booking_id if self._issue is not None else None

    def decide_button(self, what: str) -> Button:
        """Return the button of an action of the plain panel."""
        return self.plain.button(what)
