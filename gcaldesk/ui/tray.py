"""The icon beside the clock: how things stand, and the two or three things one needs."""

import sys
from functools import lru_cache

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from gcaldesk.config import resource
from gcaldesk.services.pausing import Span
from gcaldesk.ui.present.notices import Notice
from gcaldesk.ui.present.tray import TrayState, TrayText

SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
SHOWN_MS = 10_000
OPENING = {
    QSystemTrayIcon.ActivationReason.Trigger,
    QSystemTrayIcon.ActivationReason.DoubleClick,
}


def tray_icon(state: TrayState, *, mono: bool, dark: bool) -> QIcon:
    """Return a state's icon; `mono` takes its colour from the panel, which may be dark."""
    return QIcon(_drawn(state, mono, dark))


@lru_cache(maxsize=2 * 2 * len(TrayState))
def _drawn(state: TrayState, mono: bool, dark: bool) -> QIcon:  # noqa: FBT001  # a cache's key
    name = f"icons/tray/{state}-mono.svg" if mono else f"icons/tray/{state}.svg"
    text = resource(name).read_text("utf-8")
    if mono and dark:
        text = text.replace("#000000", "#ffffff")
    renderer = QSvgRenderer(text.encode())
    drawn = QIcon()
    for size in SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        drawn.addPixmap(picture)
    drawn.setIsMask(mono and sys.platform == "darwin")
    return drawn


class Tray(QObject):
    """Passive: shows what it is given and passes on what is wanted."""

    open_requested = Signal()
    action_requested = Signal(str)
    """The key of one of the window's actions."""
    shown_action_requested = Signal(str)
    """The same, where the window has to come forward first."""
    calendar_requested = Signal(object, object)
    """Account and calendar that are to be synced."""
    pause_requested = Signal(str)
    booking_requested = Signal(object)
    notice_clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._mono = False
        self._text: TrayText | None = None
        self.icon = QSystemTrayIcon(self)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.notice_clicked)
        self.menu = QMenu()
        self._build()
        # Syncing may come and go several times a second; the icon changes at most that often.
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(1000)
        self._calm.timeout.connect(self._draw)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def _build(self) -> None:
        menu = self.menu
        self.sentence = self._line(menu, "")
        self.account = self._line(menu, "")
        menu.addSeparator()
        self.sync_menu = menu.addMenu(self.tr("Sync now"))
        self.all_mappings = self._act(self.sync_menu, self.tr("All mappings"), "sync")
        self.preview = self._act(menu, self.tr("Preview changes…"), "preview", shown=True)
        self.pause_menu = menu.addMenu(self.tr("Pause"))
        for span, words in (
            (Span.HOUR, self.tr("1 hour")),
            (Span.HOURS, self.tr("4 hours")),
            (Span.TOMORROW, self.tr("Until tomorrow 08:00")),
            (Span.OPEN, self.tr("Until I resume")),
        ):
            action = self.pause_menu.addAction(words)
            action.setData(span.value)
        self.pause_menu.triggered.connect(self._on_pause)
        self.resume = self._act(menu, self.tr("Resume"), "resume")
        self.issues = self._act(menu, self.tr("Issues…"), "page.issues", shown=True)
        self.recent_menu = menu.addMenu(self.tr("Recent activity"))
        self.recent_menu.triggered.connect(self._on_recent)
        menu.addSeparator()
        self._act(menu, self.tr("Open gcaldesk"), "open")
        self.checklists = self._act(menu, self.tr("Checklists…"), "page.checklists", shown=True)
        self._act(menu, self.tr("Quit"), "quit")
        self.sync_menu.triggered.connect(self._on_calendar)
        self.icon.setContextMenu(menu)

    @staticmethod
    def _line(menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setEnabled(False)
        return action

    def _act(self, menu: QMenu, words: str, key: str, *, shown: bool = False) -> QAction:
        action = menu.addAction(words)
        action.setObjectName(key)
        action.triggered.connect(self._on_shown_action if shown else self._on_action)
        return action

    def show_text(self, text: TrayText) -> None:
        """Show how things stand."""
        before, self._text = self._text, text
        self.sentence.setText(f"● {_plain(text.sentence)}")
        self.account.setText(_plain(text.account))
        self.icon.setToolTip(f"gcaldesk\n{text.sentence}")
        self.all_mappings.setEnabled(text.can_sync)
        self.sync_menu.setEnabled(text.can_sync)
        self.preview.setEnabled(text.can_preview)
        self.pause_menu.menuAction().setVisible(not text.paused)
        self.pause_menu.setEnabled(text.can_pause)
        self.resume.setVisible(text.paused)
        self.issues.setText(text.issues)
        if before is None or before.mappings != text.mappings:
            self._show_mappings(text)
        if before is None or before.recent != text.recent:
            self._show_recent(text)
        if before is None:
            self._draw()
        elif before.state != text.state and not self._calm.isActive():
            self._calm.start()

    def _show_mappings(self, text: TrayText) -> None:
        for action in self.sync_menu.actions()[1:]:
            self.sync_menu.removeAction(action)
            action.deleteLater()
        for line in text.mappings:
            self.sync_menu.addAction(_plain(line.words)).setData((line.account, line.calendar))

    def _show_recent(self, text: TrayText) -> None:
        self.recent_menu.clear()
        for line in text.recent:
            self.recent_menu.addAction(_plain(line.words)).setData(line.booking)
        self.recent_menu.setEnabled(bool(text.recent))

    def set_mono(self, *, mono: bool) -> None:
        """Show the icons without colour, as some panels want them."""
        self._mono = mono
        self._draw()

    def notify(self, notice: Notice) -> None:
        """Speak up; a click on it is told by `notice_clicked`."""
        kind = QSystemTrayIcon.MessageIcon
        grave = kind.Critical if notice.critical else kind.Warning
        self.icon.showMessage(notice.title, notice.text, grave, SHOWN_MS)

    @Slot()
    def _on_scheme(self) -> None:
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._text is not None:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            self.icon.setIcon(tray_icon(self._text.state, mono=self._mono, dark=dark))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in OPENING:
            self.open_requested.emit()

    @Slot()
    def _on_action(self) -> None:
        key = self.sender().objectName()
        if key == "open":
            self.open_requested.emit()
        else:
            self.action_requested.emit(key)

    @Slot()
    def _on_shown_action(self) -> None:
        self.shown_action_requested.emit(self.sender().objectName())

    @Slot(QAction)
    def _on_calendar(self, action: QAction) -> None:
        if action.data() is not None:
            self.calendar_requested.emit(*action.data())

    @Slot(QAction)
    def _on_pause(self, action: QAction) -> None:
        self.pause_requested.emit(str(action.data()))

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.booking_requested.emit(action.data())


def _plain(words: str) -> str:
    """Keep an ampersand from becoming a mnemonic."""
    return words.replace("&", "&&")
