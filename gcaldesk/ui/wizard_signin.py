"""The wizard's second step: sign in in the browser, with a way back at any time."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.labels import IconLabel, Label, Look
from gcaldesk.ui.present import setup as words
from gcaldesk.ui.shades import Tone

PERSONAL = ("@gmail.com", "@googlemail.com")


class SignIn(Enum):
    """Where the signing in stands."""

    READY = auto()
    WAITING = auto()
    DONE = auto()
    FAILED = auto()


class SignInStep(QWidget):
    """Shows the wait for the browser; asks and cancels through signals."""

    sign_in_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal(str)
    """Open this address in the browser again."""
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = SignIn.READY
        self._url = ""
        self.icon = IconLabel("sign-in", 36)
        self.title = Label("", Look.HEADING)
        self.text = Label("").wrapping()
        self.warning = Label("", Look.PLAIN).wrapping()
        self.warning.set_tone(Tone.NEEDS)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Waiting for the browser"))
        self.failure = FailureCard()
        self.start = Button(self.tr("&Sign in with Google"), icon="sign-in", kind="primary")
        self.start.clicked.connect(self.sign_in_requested)
        self.again = Button(self.tr("&Open again"), icon="arrow-square-out")
        self.again.clicked.connect(self._on_again)
        self.copy = Button(self.tr("Copy &link"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.cancel = Button(self.tr("&Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.start, self.again, self.copy, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.icon, self.title, self.text, self.warning, self.progress, self.failure):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch(1)
        self.show_ready()

    def show_ready(self) -> None:
        """Say what is about to happen."""
        self._show(
            SignIn.READY,
            "sign-in",
            self.tr("Sign in with Google"),
            self.tr(
                "Your browser opens Google's page. Choose the account whose calendars hold the "
                "bookings and tick both boxes: see your calendars, edit events."
            ),
        )

    def show_waiting(self) -> None:
        """Wait for the browser."""
        self._url = ""
        self.failure.clear()
        self._show(
            SignIn.WAITING,
            "hourglass",
            self.tr("Waiting for your browser"),
            self.tr("Answer on Google's page, then come back here. Nothing is stored before that."),
        )

    def show_link(self, url: str) -> None:
        """Offer the address that was opened."""
        self._url = url
        self._arrange()

    def show_account(self, account: Account) -> None:
        """Say who signed in, and what was allowed."""
        self.failure.clear()
        self._show(SignIn.DONE, "check-circle-fill", account.email, words.signed_in_words(account))
        self.icon.show_icon("check-circle-fill", Tone.OK)
        missing = words.missing_scopes(account)
        if missing is not None:
            self.failure.show_failure(missing)
            self.state = SignIn.FAILED
            self._arrange()
        if account.email.endswith(PERSONAL):
            self.warning.setText(
                self.tr("This is a personal account. For an organisation, use one of its own.")
            )
            self.warning.show()

    def show_error(self, error: GcaldeskError) -> None:
        """Say why it did not work; trying again is one click."""
        self._show(SignIn.FAILED, "x-circle-fill", self.tr("Not signed in"), "")
        self.icon.show_icon("x-circle-fill", Tone.FAILED)
        self.failure.show_error(error)

    def _show(self, state: SignIn, icon: str, title: str, text: str) -> None:
        self.state = state
        self.icon.show_icon(icon)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.warning.hide()
        self._arrange()

    def _arrange(self) -> None:
        waiting = self.state is SignIn.WAITING
        self.progress.setVisible(waiting)
        self.cancel.setVisible(waiting)
        for button in (self.again, self.copy):
            button.setVisible(waiting)
            button.setEnabled(bool(self._url))
        self.start.setVisible(self.state in {SignIn.READY, SignIn.FAILED})
        failed = self.state is SignIn.FAILED
        self.start.setText(self.tr("&Try again") if failed else self.tr("&Sign in with Google"))
        self.changed.emit()

    @Slot()
    def _on_again(self) -> None:
        self.open_requested.emit(self._url)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self.copy.setText(self.tr("Copied"))
