"""The wizard's first step: what is going to happen, and whether it is for testing or for work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.views import AccountView
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.radio_cards import RadioCards

ORDER = (Environment.TEST, Environment.PRODUCTION)


class PurposeStep(QWidget):
    """Collects the environment and the name of the connection."""

    changed = Signal()

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
        column.addStretch(1)

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
