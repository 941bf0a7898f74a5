"""The bar of a changed page: how much is not applied, Review, Revert and Apply.

A page gives it the changes (`show_changes`) and listens to its signals. `Ctrl+S` applies, `Esc`
reverts. The page keeps its edits while another one is open.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import changes as words
from gcaldesk.ui.present.changes import Change, Note
from gcaldesk.ui.review_list import ReviewList
from gcaldesk.ui.shades import Tone


class ApplyBar(QFrame):
    """Hidden while nothing is edited; knows no rule or setting, only changes in words."""

    review_requested = Signal()
    """The review was opened: work the effect out, then call `show_effect`."""
    review_closed = Signal()
    """Nobody looks at the effect any more."""
    revert_requested = Signal()
    apply_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._changes: tuple[Change, ...] = ()
        self._problem = ""
        self._applying = False
        self._said = False
        """Whether success is what the bar says."""
        self._build()
        for keys, act, does in (
            ("Ctrl+S", self._on_apply, self.tr("Apply the changes")),
            ("Esc", self._on_escape, self.tr("Revert the changes, or close what is open")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(does)  # the list under F1 reads it
            shortcut.activated.connect(act)
        self._show()

    def _build(self) -> None:
        self.review_list = ReviewList()
        self.failure = FailureCard()
        self._icon = IconLabel("pencil-line", 18)
        self._text = Label("", Look.STRONG)
        self._detail = Label("", Look.MUTED)
        self._detail.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(96)
        self._progress.setAccessibleName(self.tr("Applying"))
        self.review = Button(self.tr("Re&view"), icon="eye")
        self.revert = Button(self.tr("R&evert"))
        self.apply = Button(self.tr("&Apply"), kind="primary")
        self.dismiss = Button("", icon="x", kind="flat", name=self.tr("Close this message"))
        self.review.clicked.connect(self._on_review)
        self.revert.clicked.connect(self._on_revert)
        self.apply.clicked.connect(self._on_apply)
        self.dismiss.clicked.connect(self._on_dismiss)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._text)
        text.addWidget(self._detail)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(text, 1)
        self._ends = (self._progress, self.review, self.revert, self.apply, self.dismiss)
        for widget in self._ends:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(10)
        column.addWidget(self.review_list)
        column.addWidget(self.failure)
        column.addLayout(row)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is not applied yet."""
        return self._changes

    @property
    def sentence(self) -> str:
        """What the bar says."""
        return f"{self._text.text()} {self._detail.text()}".strip()

    def show_changes(self, changes: Sequence[Change], *, problems: int = 0) -> None:
        """Show what is edited; with `problems` fields that are not right nothing can be applied."""
        changed = tuple(changes) != self._changes
        if not changes and not changed and self._said:
            return  # a refresh is no reason to stop saying that all is applied
        self._said = False
        self._changes = tuple(changes)
        self._problem = words.to_correct(problems) if problems else ""
        self._applying = False
        if changed:
            self.failure.clear()
        if not self._changes:
            self._close_review()
        self.review_list.show_changes(self._changes)
        self._show()
        if changed and self._changes and not self.review_list.isHidden():
            self._ask_effect()

    def show_effect(self, notes: Sequence[Note]) -> None:
        """Show in the review what applying would do."""
        self.review_list.show_effect(notes)

    def show_effect_failure(self, error: GcaldeskError) -> None:
        """Show why the effect could not be worked out."""
        self.review_list.show_effect([Note(str(error), Tone.FAILED)])

    def show_applied(self, text: str) -> None:
        """Say that everything was applied, until it is closed or the page is left."""
        self.show_changes(())
        self._icon.show_icon("check-circle-fill", Tone.OK)
        self._text.setText(text)
        self._detail.setText("")
        self._detail.hide()
        self._show_buttons(self.dismiss)
        self._said = True
        self.show()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why nothing was applied; the edits stay."""
        self._applying = False
        self.failure.show_error(error)
        self._show()

    def open_review(self) -> None:
        """Show what is edited, one by one, and what applying it would do."""
        if not self._changes:
            return
        if self.review_list.isHidden():
            self._on_review()
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what is over once the page is left."""
        super().hideEvent(event)
        if not self._changes and not self._applying:
            self._on_dismiss()

    def _show(self) -> None:
        count = len(self._changes)
        self.setVisible(bool(count) or self.failure.failure is not None)
        self._icon.show_icon("pencil-line", Tone.NEEDS if self._problem else None)
        self._text.setText(self.tr("Applying…") if self._applying else words.not_applied(count))
        self._detail.setText(self._problem)
        self._detail.setVisible(bool(self._problem))
        self.setAccessibleName(self.sentence)
        ready = bool(count) and not self._problem and not self._applying
        self.apply.setEnabled(ready)
        if self._applying:
            self._show_buttons(self._progress)
        else:
            self._show_buttons(self.review, self.revert, self.apply)

    def _show_buttons(self, *shown: QWidget) -> None:
        for widget in self._ends:
            widget.setVisible(widget in shown)

    def _ask_effect(self) -> None:
        self.review_list.show_working(words.effect_pending(self._changes))
        self.review_requested.emit()

    def _close_review(self) -> None:
        if not self.review_list.isHidden():
            self.review_list.hide()
            self.review.setText(self.tr("Re&view"))
            self.review_closed.emit()

    @Slot()
    def _on_review(self) -> None:
        if self.review_list.isHidden():
            self.review_list.show()
            self.review.setText(self.tr("Close re&view"))
            self._ask_effect()
        else:
            self._close_review()

    @Slot()
    def _on_revert(self) -> None:
        self.revert_requested.emit()

    @Slot()
    def _on_apply(self) -> None:
        if self._changes and not self._problem and not self._applying:
            self._applying = True
            self.failure.clear()
            self._show()
            self.apply_requested.emit()

    @Slot()
    def _on_escape(self) -> None:
        if self._changes and not self._applying:
            self._on_revert()
        elif not self._applying:
            self._on_dismiss()

    @Slot()
    def _on_dismiss(self) -> None:
        self._said = False
        self.failure.clear()
        self._show()
