"""The header: where you are connected, how things stand, and the three controls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look, rule
from gcaldesk.ui.present.frame import HeaderText
from gcaldesk.ui.sentence import SentenceLabel
from gcaldesk.ui.switch import Switch

HEIGHT = 56
ROOMY = 860
"""Below this width the e-mail address moves into the tool tip and Preview shows its icon only."""


class Header(QFrame):
    """Always visible; passive except for its four signals."""

    active_requested = Signal(bool)
    preview_requested = Signal()
    sync_requested = Signal()
    account_chosen = Signal(str)
    connect_requested = Signal()
    minimise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._connected = False
        self._email_text = ""
        self._badge = QLabel("")
        self._badge.setObjectName("badgeTest")
        self._email = Label("", Look.MUTED)
        self._accounts = Button("", kind="flat", icon="user-circle", name=self.tr("Account"))
        self._menu = QMenu(self._accounts)
        self._group = QActionGroup(self._menu)
        self._accounts.setMenu(self._menu)
        self._group.triggered.connect(self._on_account)
        self._another = QAction(self.tr("Connect another account…"), self)
        self._another.triggered.connect(self._on_another)
        self._line = rule(vertical=True)
        self._line.setFixedHeight(22)
        self._sentence = SentenceLabel()
        self._active_word = Label(self.tr("Active"), Look.MUTED)
        self._switch = Switch(self.tr("Active"))
        self._switch.setToolTip(self.tr("Off stops all writing and deletes nothing"))
        self._switch.clicked.connect(self._on_switched)
        self._preview = Button(self.tr("&Preview"), icon="eye")
        self._preview.setToolTip(self.tr("See what a sync would do (Ctrl+Shift+P)"))
        self._preview.clicked.connect(self.preview_requested)
        self._sync = Button(self.tr("&Sync now"), icon="arrows-clockwise", kind="primary")
        self._sync.clicked.connect(self.sync_requested)
        self._closing = Button(
            "", icon="arrow-line-down", kind="flat", name=self.tr("Closing makes the window small")
        )
        self._closing.setToolTip(
            self.tr(
                "This desktop has no place for an icon: closing the window makes it small, and "
                "syncing goes on. Ctrl+Q quits. Click to make it small now."
            )
        )
        self._closing.clicked.connect(self.minimise_requested)
        self._closing.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._badge, 0, middle)
        row.addWidget(self._email, 0, middle)
        row.addWidget(self._accounts, 0, middle)
        row.addWidget(self._line, 0, middle)
        row.addWidget(self._sentence, 1, middle)
        for widget in (self._closing, self._active_word, self._switch, self._preview, self._sync):
            row.addWidget(widget, 0, middle)

    def show_header(self, text: HeaderText) -> None:
        """Show where everything stands."""
        self._badge.setText(text.badge)
        self._badge.setVisible(bool(text.badge))
        self._badge.setObjectName("badgeProduction" if text.production else "badgeTest")
        self._badge.style().polish(self._badge)
        self._email_text = text.email
        self._email.setText(text.email)
        self._accounts.setText(text.email)
        self._accounts.setToolTip(text.email)
        self._sentence.show_sentence(text.sentence)
        self._switch.setChecked(text.active)
        self._switch.setEnabled(text.can_switch)
        self._active_word.setText(self.tr("Active") if text.active else self.tr("Inactive"))
        self._preview.setEnabled(text.can_preview)
        self._sync.setEnabled(text.can_sync)
        self._sync.setToolTip(text.sync_tip)
        self._arrange()

    def show_closing(self, *, minimises: bool) -> None:
        """Say that closing makes the window small, where it does."""
        self._closing.setVisible(minimises)

    def show_accounts(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the accounts (name and e-mail) that the switch can be for."""
        self._connected = bool(names)
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        for name, email in names:
            action = QAction(f"{name} · {email}", self._menu)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            self._group.addAction(action)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self._another)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content to the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= ROOMY
        self._email.setVisible(roomy and not self._connected)
        self._accounts.setVisible(self._connected)
        self._accounts.setText(self._email_text if roomy else "")
        self._line.setVisible(roomy)
        self._active_word.setVisible(roomy)
        self._preview.setText(self.tr("&Preview") if roomy else "")

    @property
    def sentence(self) -> str:
        """The state sentence."""
        return self._sentence.text

    @property
    def switch(self) -> Switch:
        """The Active switch."""
        return self._switch

    @property
    def sync_button(self) -> Button:
        """Sync now."""
        return self._sync

    @property
    def preview_button(self) -> Button:
        """Preview."""
        return self._preview

    @Slot()
    def _on_switched(self) -> None:
        self.active_requested.emit(self._switch.isChecked())

    @Slot()
    def _on_another(self) -> None:
        self.connect_requested.emit()

    @Slot(QAction)
    def _on_account(self, action: QAction) -> None:
        self.account_chosen.emit(str(action.data()))
