"""A held plan: its likely cause, its list, and three answers that say in numbers what they do."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.journal import Issue
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.count_dialog import CountDialog
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present import plans as words
from gcaldesk.ui.present.cells import Cell, Row
from gcaldesk.ui.present.issue_panels import ROW_HEADERS, listed_rows
from gcaldesk.ui.present.words import counted, told, tr
from gcaldesk.ui.table import Table


class PlanPanel(QWidget):
    """Emits keep, approve, or which rows to carry out."""

    decided = Signal(str)
    some_chosen = Signal(object)
    """The numbers of the rows to carry out; the others are kept."""
    booking_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self._rows: list[Row] = []
        self._picked: set[int] = set()
        self._reviewing = False
        self.dialog: CountDialog | None = None
        self.cause = Label("").wrapping()
        self.effect = Label("", Look.SMALL).wrapping()
        self.table = Table(
            [self.tr("To do"), *(tr(text) for text in ROW_HEADERS)],
            self.tr("What the plan would do"),
            stretch=3,
        )
        self.table.more_wanted.connect(self._on_more)
        self.table.clicked.connect(self._on_clicked)
        self.table.opened.connect(self._on_opened)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.table)
        space.setWhatsThis(self.tr("Held plan: tick a row while reviewing"))
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_space)
        self.approve = Button("", kind="danger")
        self.approve.clicked.connect(self._on_approve)
        self.review = Button(self.tr("&Review one by one"), icon="checks")
        self.review.clicked.connect(self._on_review)
        self.back = Button(self.tr("&Back to the whole plan"))
        self.back.clicked.connect(self._on_back)
        self.count = Label("", Look.MUTED)
        self.keep = Button("", kind="primary")
        self.keep.clicked.connect(self._on_keep)
        self.some = Button(self.tr("&Do as ticked…"), kind="danger")
        self.some.clicked.connect(self._on_some)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.approve, self.back, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.review, self.some, self.keep):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.cause)
        column.addWidget(self.effect)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_plan(self, issue: Issue) -> None:
        """Show a held plan; what was ticked stays on a refresh."""
        text = words.plan_text(issue)
        if self._issue is None or (self._issue.id, self._issue.payload) != (
            issue.id,
            issue.payload,
        ):
            self._picked, self._reviewing, self._rows = set(), False, []
            self._issue = issue
            self._show_more()
            self.table.scrollToTop()
        self._issue = issue
        self.cause.setText(text.cause)
        self.effect.setText(text.effect)
        for button, spoken in ((self.approve, text.approve), (self.keep, text.keep)):
            button.setText(spoken)
            button.setAccessibleName(spoken.rstrip("…"))
        self._show_mode()
        self.enable(on=not text.decided)

    def _show_mode(self) -> None:
        assert self._issue is not None
        text = words.plan_text(self._issue)
        reviewing = self._reviewing
        self.table.show_column(0, on=reviewing)
        self.approve.setVisible(not reviewing)
        self.keep.setVisible(not reviewing)
        self.review.setVisible(not reviewing and text.can_review)
        for widget in (self.back, self.count, self.some):
            widget.setVisible(reviewing)
        self.count.setText(words.review_words(text.count, len(self._picked)))

    def enable(self, *, on: bool) -> None:
        """Let decisions be taken, or not while one is under way."""
        for button in (self.approve, self.keep, self.review, self.some):
            button.setEnabled(on)

    def _show_more(self) -> None:
        assert self._issue is not None
        first = len(self._rows)
        found = listed_rows(self._issue.payload, first, words.PLAN_PAGE)
        rows = [self._ticked(row) for row in found]
        self._rows += rows
        if first:
            self.table.append_rows(rows)
        else:
            self.table.set_rows(rows)

    def _ticked(self, row: Row) -> Row:
        on = row.key in self._picked
        cells = row.cells[-len(ROW_HEADERS) :]
        box = Cell(
            icon="check-square-fill" if on else "square",
            tip=self.tr("Carry out") if on else self.tr("Keep"),
        )
        return Row(row.key, (box, *cells))

    def _turn(self, at: int) -> None:
        if not self._reviewing or not 0 <= at < len(self._rows):
            return
        self._picked ^= {at}
        self._rows[at] = self._ticked(self._rows[at])
        self.table.rows.put_row(at, self._rows[at])
        self._show_mode()

    @Slot()
    def _on_more(self) -> None:
        if self._issue is not None and len(self._rows) < words.plan_text(self._issue).count:
            self._show_more()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._turn(index.row())

    @Slot()
    def _on_space(self) -> None:
        key = self.table.key
        if isinstance(key, int):
            self._turn(key)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if self._issue is None or not isinstance(key, int):
            return
        number = self._issue.payload["rows"][key].get("booking_id")
        if number is not None:
            self.booking_requested.emit(number)

    @Slot()
    def _on_review(self) -> None:
        self._reviewing = True
        self._show_mode()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.key is None:
            self.table.select(0)

    @Slot()
    def _on_back(self) -> None:
        self._reviewing = False
        self._show_mode()

    @Slot()
    def _on_keep(self) -> None:
        self.enable(on=False)
        self.decided.emit("keep")

    @Slot()
    def _on_approve(self) -> None:
        assert self._issue is not None
        count = words.plan_text(self._issue).count
        if not words.needs_count(self._issue):
            self._on_confirmed()
            return
        self._ask(count, self._on_confirmed)

    def _ask(self, count: int, then: object) -> None:
        assert self._issue is not None
        text = words.warning(self._issue, count)
        button = counted(count, *words.APPROVE[words.verb_of(self._issue)]).rstrip("…")
        dialog = CountDialog(told(self._issue.title), text, button, count, self)
        dialog.confirmed.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _on_confirmed(self) -> None:
        self.enable(on=False)
        self.decided.emit("approve")

    @Slot()
    def _on_some(self) -> None:
        if not self._picked:
            self._on_keep()
            return
        self._ask(len(self._picked), self._on_some_confirmed)

    @Slot()
    def _on_some_confirmed(self) -> None:
        self.enable(on=False)
        self.some_chosen.emit(tuple(sorted(self._picked)))
