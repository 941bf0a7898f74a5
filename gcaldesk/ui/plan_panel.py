"""A held plan: what would happen, to which bookings, and the two answers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.journal import Issue
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present import issues as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table


class PlanPanel(QWidget):
    """Emits approve or keep."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self.cause = Label("").wrapping()
        self.effect = Label("", Look.SMALL).wrapping()
        self.table = Table(
            [tr(text) for text in words.PLAN_HEADERS],
            self.tr("What the plan would do"),
            stretch=2,
        )
        self.approve = Button("", kind="danger")
        self.approve.clicked.connect(self._on_approve)
        self.keep = Button("", kind="primary")
        self.keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.approve)
        row.addStretch(1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.cause)
        column.addWidget(self.effect)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def show_plan(self, issue: Issue) -> None:
        """Show a held plan."""
        text = words.plan_text(issue)
        self._issue = issue
        self.cause.setText(text.cause)
        self.effect.setText(text.effect)
        self.table.set_rows(text.rows)
        self.approve.setText(text.approve)
        self.approve.setAccessibleName(text.approve)
        self.keep.setText(text.keep)
        self.keep.setAccessibleName(text.keep)
        self._enable(on=not text.decided)

    def _enable(self, *, on: bool) -> None:
        for button in (self.approve, self.keep):
            button.setEnabled(on)

    def _decide(self, choice: str) -> None:
        self._enable(on=False)
        self.decided.emit(choice)

    @Slot()
    def _on_approve(self) -> None:
        self._decide("approve")

    @Slot()
    def _on_keep(self) -> None:
        self._decide("keep")
