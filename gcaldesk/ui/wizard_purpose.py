"""The wizard's first step: what is going to happen, and whether it is for testing or for work."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.views import AccountView
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.radio_cards import RadioCards

ORDER = (Environment.TEST, Environment.PRODUCTION)


class PurposeStep(QWidget):
    """Collects the environment and the name of the connection."""

    changed = Signal()
    sandbox_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intro = Label(
            self.tr(
                "About ten minutes: a client from Google's console, signing in, calendars and "
                "rules. You read the first sync before anything is written, and you can stop at "
                "any step and go on later."
            )
        )
        self.intro.wrapping().snug()
        self.cards = RadioCards(
            [(tr(text.title), [tr(line) for line in text.lines]) for text in words.PURPOSES]
        )
        self.cards.changed.connect(self.changed)
        self.name = QLineEdit(words.FIRST_NAME)
        self.name.textEdited.connect(self.changed)
        self.name.setMaximumWidth(300)
        label = Label(self.tr("Na&me of this connection"), Look.SMALL)
        label.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name of this connection"))
        field = QVBoxLayout()
        field.setSpacing(3)
        field.addWidget(label)
        field.addWidget(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.intro)
        column.addWidget(self.cards)
        column.addSpacing(4)
        column.addLayout(field)
        column.addSpacing(4)
        column.addWidget(self._make_practice())
        column.addStretch(1)

    def _make_practice(self) -> Card:
        self.practice = Card(padding=14)
        self.sandbox = Button(self.tr("&Practise…"), icon="flask")
        self.sandbox.setToolTip(
            self.tr("Starts a look-alike of Google on this computer and signs in there")
        )
        self.sandbox.setAccessibleName(self.tr("Practise"))
        self.sandbox.clicked.connect(self._on_sandbox)
        detail = self.tr(
            "A look-alike of Google Calendar on this computer, with sample calendars. It needs no "
            "account and ends with this window."
        )
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(Label(self.tr("No Google account at hand?"), Look.STRONG))
        both.addWidget(Label(detail, Look.MUTED).wrapping().snug())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(both, 1)
        row.addWidget(self.sandbox)
        self.practice.column.addLayout(row)
        self.practice.hide()
        return self.practice

    def offer_practice(self, *, there: bool) -> None:
        """Offer the sandbox, or do not."""
        self.practice.setVisible(there)
        self.sandbox.setEnabled(True)

    @Slot()
    def _on_sandbox(self) -> None:
        self.sandbox.setEnabled(False)
        self.sandbox_requested.emit()

    @property
    def environment(self) -> Environment:
        """What the account is for."""
        return ORDER[self.cards.chosen]

    def show_account(self, view: AccountView) -> None:
        """Show what a connected account is for; its name stays."""
        self.name.setText(view.account.name)
        self.name.setEnabled(False)
        if view.environment:
            self.choose(Environment(view.environment))

    def choose(self, environment: Environment) -> None:
        """Choose what it is for."""
        self.cards.choose(ORDER.index(environment))
