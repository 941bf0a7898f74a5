"""The wizard's third step: consent in the browser, then connecting, with a way back at any time."""

from collections.abc import Collection
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gcaldesk.domain.account import SCOPE_WORDS, SCOPES, Account
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.card import Card
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.shades import Tone

PERSONAL = ("@gmail.com", "@googlemail.com")


class SignIn(Enum):
    """Where the signing in stands."""

    READY = auto()
    WAITING = auto()
    """For the person in the browser."""
    CONNECTING = auto()
    """Allowed; the key is fetched and the calendars are read."""
    DONE = auto()
    FAILED = auto()


class Mark(Enum):
    """How a line stands: an icon, its colour and a word."""

    OPEN = ("circle", None)
    WORKING = ("circle-half-fill", Tone.WORKING)
    DONE = ("check-circle-fill", Tone.OK)
    FAILED = ("x-circle-fill", Tone.FAILED)


class MarkedLine(QWidget):
    """An icon, a strong line, and quieter words below or behind it."""

    def __init__(
        self, text: str, detail: str, *, below: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", 18)
        self.text = Label(text, Look.STRONG if below else Look.PLAIN)
        self.detail = Label(detail, Look.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        if below:
            both = QVBoxLayout()
            both.setSpacing(1)
            both.addWidget(self.text)
            both.addWidget(self.detail.wrapping().snug())
            row.addLayout(both, 1)
        else:
            row.addWidget(self.text)
            row.addWidget(self.detail, 1)
        self.mark = Mark.OPEN

    def show_mark(self, mark: Mark, spoken: str) -> None:
        """Show how it stands; `spoken` says it in a word."""
        self.mark = mark
        icon, tone = mark.value
        self._icon.show_icon(icon, tone)
        self.setAccessibleName(f"{self.text.text()}: {spoken}. {self.detail.text()}")


class SignInStep(QWidget):
    """Shows the two stages and what was granted; asks and cancels through signals."""

    sign_in_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal(str)
    """Open this address in the browser again."""
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SignIn.READY
        self._url = ""
        self.title = Label("", Look.STRONG).wrapping().snug()
        self.text = Label("").wrapping().snug()
        self.warning = Label("").wrapping().snug()
        self.warning.set_tone(Tone.NEEDS)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Waiting for the browser"))
        self.failure = FailureCard()
        self.stages = (
            MarkedLine(
                self.tr("Step 1: consent"),
                self.tr("You choose the account in your browser and allow both permissions."),
                below=True,
            ),
            MarkedLine(
                self.tr("Step 2: connect"),
                self.tr("gcaldesk fetches its lasting key and reads the list of your calendars."),
                below=True,
            ),
        )
        self.scopes = {
            scope: MarkedLine(tr(SCOPE_WORDS[scope]), scope.rpartition("/")[2]) for scope in SCOPES
        }
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.title, self.text, self._card(), self.warning):
            column.addWidget(widget)
        column.addWidget(self.progress)
        column.addWidget(self.failure)
        column.addLayout(self._row)
        column.addStretch(1)
        self.show_ready()

    def _card(self) -> Card:
        card = Card()
        for at, stage in enumerate(self.stages):
            card.column.addWidget(stage)
            if not at:
                inner = QVBoxLayout()
                inner.setContentsMargins(30, 0, 0, 6)
                inner.setSpacing(4)
                for line in self.scopes.values():
                    inner.addWidget(line)
                card.column.addLayout(inner)
        return card

    def _make_buttons(self) -> None:
        self.start = Button(self.tr("&Sign in with Google"), icon="sign-in", kind="primary")
        self.start.clicked.connect(self.sign_in_requested)
        self.again = Button(self.tr("&Open again"), icon="arrow-square-out")
        self.again.clicked.connect(self._on_again)
        self.copy = Button(self.tr("Copy &link"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.cancel = Button(self.tr("&Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        for button in (self.start, self.again, self.copy, self.cancel):
            self._row.addWidget(button)
        self._row.addStretch(1)

    @property
    def busy(self) -> bool:
        """Whether the browser or Google is being waited for."""
        return self.state in {SignIn.WAITING, SignIn.CONNECTING}

    def show_ready(self) -> None:
        """Say what is about to happen."""
        self._show_stages(Mark.OPEN, Mark.OPEN)
        self._show_scopes(None)
        self._show(
            SignIn.READY,
            self.tr("Your browser opens Google's page."),
            self.tr(
                "Choose the account whose calendars hold the bookings, and tick both boxes there."
            ),
        )

    def show_waiting(self) -> None:
        """Wait for the browser."""
        self._url = ""
        self.failure.clear()
        self.copy.setText(self.tr("Copy &link"))
        self._show_stages(Mark.WORKING, Mark.OPEN)
        self._show_scopes(None)
        self._show(
            SignIn.WAITING,
            self.tr("Waiting for your browser"),
            self.tr("Answer on Google's page, then come back here. Nothing is stored before that."),
        )

    def show_link(self, url: str) -> None:
        """Offer the address that was opened."""
        self._url = url
        self._arrange()

    def show_consented(self, granted: Collection[str]) -> None:
        """Show what was allowed; connecting follows."""
        missing = [scope for scope in SCOPES if scope not in granted]
        self._show_stages(Mark.FAILED if missing else Mark.DONE, Mark.WORKING)
        self._show_scopes(granted)
        self._show(
            SignIn.CONNECTING,
            self.tr("Connecting"),
            self.tr("Google has answered. This takes a few seconds."),
        )

    def show_account(self, account: Account) -> None:
        """Say who signed in, and what was allowed."""
        self.failure.clear()
        missing = [scope for scope in SCOPES if scope not in account.granted_scopes]
        self._show_stages(Mark.FAILED if missing else Mark.DONE, Mark.DONE)
        self._show_scopes(account.granted_scopes)
        self._show(
            SignIn.FAILED if missing else SignIn.DONE,
            account.email,
            words.signed_in_words(account),
        )
        if missing:
            self.failure.show_failure(words.missing_words(missing))
        if account.email.endswith(PERSONAL):
            self.warning.setText(
                self.tr("This is a personal account. For an organisation, use one of its own.")
            )
            self.warning.show()

    def show_error(self, error: GcaldeskError) -> None:
        """Say why it did not work; trying again is one click."""
        consented = self.state is SignIn.CONNECTING
        first = self.stages[0].mark if consented else Mark.FAILED
        self._show_stages(first, Mark.FAILED if consented else Mark.OPEN)
        self._show(SignIn.FAILED, self.tr("Not signed in"), "")
        self.failure.show_error(error)

    def _show_stages(self, first: Mark, second: Mark) -> None:
        for stage, mark in zip(self.stages, (first, second), strict=True):
            stage.show_mark(mark, self._spoken(mark))

    def _show_scopes(self, granted: Collection[str] | None) -> None:
        for scope, line in self.scopes.items():
            mark = Mark.OPEN
            if granted is not None:
                mark = Mark.DONE if scope in granted else Mark.FAILED
            line.show_mark(mark, self._spoken(mark))

    def _spoken(self, mark: Mark) -> str:
        return {
            Mark.OPEN: self.tr("still open"),
            Mark.WORKING: self.tr("under way"),
            Mark.DONE: self.tr("done"),
            Mark.FAILED: self.tr("not done"),
        }[mark]

    def _show(self, state: SignIn, title: str, text: str) -> None:
        self.state = state
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.warning.hide()
        self._arrange()

    def _arrange(self) -> None:
        waiting = self.state is SignIn.WAITING
        self.progress.setVisible(self.busy)
        self.cancel.setVisible(waiting)
        for button in (self.again, self.copy):
            button.setVisible(waiting)
            button.setEnabled(bool(self._url))
        self.start.setVisible(not self.busy)
        again = {
            SignIn.FAILED: self.tr("&Try again"),
            SignIn.DONE: self.tr("&Sign in again"),
        }
        self.start.setText(again.get(self.state, self.tr("&Sign in with Google")))
        self.start.setAccessibleName(self.start.text().replace("&", ""))
        self.start.set_kind("" if self.state is SignIn.DONE else "primary")
        self._place_focus()
        self.changed.emit()

    def _place_focus(self) -> None:
        """Keep Enter from cancelling what it began, and lead back to where it begins."""
        reason = Qt.FocusReason.OtherFocusReason
        if self.again.isVisible() and self.again.isEnabled() and self.cancel.hasFocus():
            self.again.setFocus(reason)
        elif self.state is SignIn.FAILED and self.start.isVisible():
            self.start.setFocus(reason)

    @Slot()
    def _on_again(self) -> None:
        self.open_requested.emit(self._url)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self.copy.setText(self.tr("Copied"))
