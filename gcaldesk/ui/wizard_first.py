"""The wizard's last steps: the first sync to be read, and what comes after it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.views import ActionView, PlanProgress
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card, FactCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import setup_first as words
from gcaldesk.ui.preview import PlanView
from gcaldesk.ui.shades import Tone

MOST = 4
"""Cards that stand beside each other."""


class FirstSyncStep(QWidget):
    """The plan in a few numbers, and row by row."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = PlanView()
        self.plan.stop_requested.connect(self.stop_requested)
        self.cards = [FactCard() for _ in range(MOST)]
        self.promise = Label("", Look.MUTED).wrapping().snug()
        row = QHBoxLayout()
        row.setSpacing(10)
        for card in self.cards:
            row.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.promise)
        column.addWidget(self.plan, 1)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that both sides are being read."""
        self._show_cards(())
        self.plan.show_waiting()

    def show_plan(self, plan: tuple[ActionView, ...]) -> None:
        """Show what the first sync would do."""
        self._show_cards(plan)
        self.plan.show_plan(plan)

    def show_progress(self, progress: PlanProgress) -> None:
        """Show how far the reading is."""
        self.plan.show_progress(progress)

    def show_stopped(self) -> None:
        """Say that a person stopped the reading."""
        self._show_cards(())
        self.plan.show_stopped()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why there is no plan."""
        self._show_cards(())
        self.plan.show_error(error)

    def _show_cards(self, plan: tuple[ActionView, ...]) -> None:
        texts = words.first_cards(plan)[:MOST]
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(texts))
            if at < len(texts):
                card.show_card(texts[at])
        self.promise.setText(words.promise(plan) if plan else "")
        self.promise.setVisible(bool(plan))
        self.plan.summary.setVisible(not plan)


class DoneStep(QWidget):
    """It runs: what follows is optional, push comes last."""

    page_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel("check-circle-fill", 36)
        self.icon.show_icon("check-circle-fill", Tone.OK)
        self.title = Label("", Look.HEADING).wrapping().snug()
        text = Label(
            self.tr(
                "The first sync has begun. The line at the top of the window says how far it is, "
                "and the switch beside it stops all writing at any time."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.icon)
        column.addWidget(self.title)
        column.addWidget(text.wrapping().snug())
        self.checklists = Button(self.tr("Open the c&hecklist"), icon="check-square-offset")
        self.checklists.clicked.connect(self._on_checklists)
        self.push = Button(self.tr("Switch &push on…"), icon="broadcast")
        self.push.clicked.connect(self._on_push)
        column.addWidget(
            self._card(
                self.tr("Prove that all of it works"),
                self.tr("Every item of the checklist is looked at live, for your files."),
                self.checklists,
            )
        )
        column.addWidget(
            self._card(
                self.tr("Hear of changes at once"),
                self.tr(
                    "Google's changes are read every few minutes. With push they come within "
                    "seconds; that needs an address that Google can reach."
                ),
                self.push,
            )
        )
        column.addStretch(1)

    def _card(self, title: str, detail: str, button: Button) -> Card:
        card = Card(padding=14)
        card.column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(12)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(Label(title, Look.STRONG))
        both.addWidget(Label(detail, Look.MUTED).wrapping().snug())
        row.addLayout(both, 1)
        row.addWidget(button)
        card.column.addLayout(row)
        return card

    def show_email(self, email: str) -> None:
        """Say who is active now."""
        self.title.setText(self.tr("{email} is active").format(email=email))

    @Slot()
    def _on_checklists(self) -> None:
        self.page_requested.emit("checklists")

    @Slot()
    def _on_push(self) -> None:
        self.page_requested.emit("push")
