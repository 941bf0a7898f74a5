"""The accounts of the page Settings: who is signed in, with what, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.program import Program
from gcaldesk.domain.views import AccountView, Overview
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.chips import StateChip
from gcaldesk.ui.flow import FlowLayout
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import EmptyState
from gcaldesk.ui.present import safekeeping as words
from gcaldesk.ui.present.cells import Fact
from gcaldesk.ui.settings_outcome import Outcome
from gcaldesk.ui.switch import Switch


class FactGrid(QWidget):
    """Quiet labels at the left, what is known at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 104)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, fact in enumerate(facts):
            text = Label(fact.text).wrapping()
            text.set_tone(fact.tone)
            text.setToolTip(fact.tip)
            text.setAccessibleName(f"{fact.label}: {fact.text}")
            self._grid.addWidget(Label(fact.label, Look.MUTED), at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, at, 1)


class AccountCard(Card):
    """One account."""

    active_requested = Signal(str, bool)
    acted = Signal(str, str)
    """What is to be done, and with which account."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._title = Label(name, Look.HEADING)
        self._email = Label("", Look.MUTED)
        self.chip = StateChip()
        self._word = Label("", Look.MUTED)
        self.active = Switch(self.tr("Keep “%1” in step").replace("%1", name))
        self.active.clicked.connect(self._on_active)
        self.facts = FactGrid()
        self.buttons = {
            "reconnect": Button(self.tr("Sign in again…"), icon="key"),
            "replace": Button(self.tr("Replace the client…"), icon="file-arrow-up"),
            "rename": Button(self.tr("Rename…"), icon="pencil-simple"),
            "disconnect": Button(self.tr("Sign out…"), icon="sign-out", kind="danger"),
            "remove": Button(self.tr("Remove…"), icon="trash", kind="danger"),
        }
        names = {
            "reconnect": self.tr("Sign “%1” in again"),
            "replace": self.tr("Replace the OAuth client of “%1”"),
            "rename": self.tr("Rename “%1”"),
            "disconnect": self.tr("Sign “%1” out"),
            "remove": self.tr("Remove “%1”"),
        }
        head = QHBoxLayout()
        head.setSpacing(12)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._email)
        head.addLayout(titles, 1)
        head.addWidget(self.chip)
        head.addSpacing(8)
        head.addWidget(self._word)
        head.addWidget(self.active)
        self.column.addLayout(head)
        self.column.addWidget(self.facts)
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        for key, button in self.buttons.items():
            button.setAccessibleName(names[key].replace("%1", name))
            button.setObjectName(key)
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
        self.column.addWidget(holder)

    def show_account(self, view: AccountView, overview: Overview, program: Program) -> None:
        """Show what is known of it."""
        account = view.account
        self._email.setText(account.email)
        self.chip.show_chip(words.account_chip(account))
        self.facts.set_facts(words.account_facts(view, overview, program))
        self.active.setChecked(account.active)
        self._word.setText(self.tr("Active") if account.active else self.tr("Inactive"))
        self.active.setToolTip(
            self.tr("Inactive stops all reading and writing; nothing is deleted.")
        )
        signed_in = program.sign_ins.get(account.name)
        self.buttons["disconnect"].setEnabled(signed_in is None or signed_in.stored)

    @Slot(bool)
    def _on_active(self, on: bool) -> None:  # noqa: FBT001 (a Qt slot)
        self.active_requested.emit(self.name, on)

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit(self.sender().objectName(), self.name)


class AccountsSection(QWidget):
    """A card for each account, and the way to one more."""

    active_requested = Signal(str, bool)
    reconnect_requested = Signal(str)
    replace_requested = Signal(str)
    rename_requested = Signal(str)
    disconnect_requested = Signal(str)
    remove_requested = Signal(str)
    connect_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, AccountCard] = {}
        self.outcome = Outcome()
        self.empty = EmptyState("user-circle-plus")
        self.empty.show_words(
            self.tr("Not connected"),
            self.tr("gcaldesk needs a Google account to keep bookings in step with."),
            self.tr("Connect…"),
        )
        self.empty.acted.connect(self.connect_requested)
        self.more = Button(self.tr("Connect another account…"), icon="user-circle-plus")
        self.more.clicked.connect(self.connect_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.outcome)
        self._column.addWidget(self.empty)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self._column.addLayout(row)

    def show_accounts(self, overview: Overview, program: Program) -> None:
        """Show every account."""
        names = [view.account.name for view in overview.accounts]
        if names != list(self.cards):
            self._make_cards(names)
        for view in overview.accounts:
            self.cards[view.account.name].show_account(view, overview, program)
        self.empty.setVisible(not names)
        self.more.setVisible(bool(names))

    def _make_cards(self, names: Sequence[str]) -> None:
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {name: AccountCard(name) for name in names}
        for at, card in enumerate(self.cards.values(), start=1):
            card.acted.connect(self._on_acted)
            card.active_requested.connect(self.active_requested)
            self._column.insertWidget(at, card)

    @Slot(str, str)
    def _on_acted(self, what: str, account: str) -> None:
        signal = {
            "reconnect": self.reconnect_requested,
            "replace": self.replace_requested,
            "rename": self.rename_requested,
            "disconnect": self.disconnect_requested,
            "remove": self.remove_requested,
        }[what]
        signal.emit(account)
