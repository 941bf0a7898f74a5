"""The bar under the list while several bookings are chosen: what may be done with all of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from gcaldesk.ui.buttons import Button
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.bookings import words_of
from gcaldesk.ui.present.pair_rows import chosen_words


class BulkBar(QFrame):
    """Hidden while fewer than two are chosen."""

    sync_requested = Signal()
    change_requested = Signal(object)
    """The changes, by the names of inputs.CHANGEABLE."""
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._changes: dict[QAction, Mapping[str, str]] = {}
        self.words = Label("", Look.STRONG)
        self.sync = Button(self.tr("Syn&c these"), icon="arrows-clockwise")
        self.sync.clicked.connect(self.sync_requested)
        self.status = Button(self.tr("Set s&tatus"), icon="caret-down")
        self.status.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        self.more = Button("", icon="dots-three", name=self.tr("More for these bookings"))
        self.clear = Button(self.tr("C&hoose none"), kind="flat")
        self.clear.clicked.connect(self.clear_requested)
        self._statuses, others = QMenu(self), QMenu(self)
        self._add(others, self.tr("Do not sync these…"), {"do_not_sync": "on"})
        self._add(others, self.tr("Sync these again…"), {"do_not_sync": "off"})
        self.status.setMenu(self._statuses)
        self.more.setMenu(others)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addStretch(1)
        for button in (self.clear, self.more, self.status, self.sync):
            row.addWidget(button)
        self.hide()

    def _add(self, menu: QMenu, words: str, changes: Mapping[str, str]) -> None:
        action = menu.addAction(words)
        self._changes[action] = changes
        action.triggered.connect(self._on_action)

    def set_statuses(self, statuses: tuple[str, ...]) -> None:
        """Offer these statuses."""
        for action in self._statuses.actions():
            self._changes.pop(action, None)
        self._statuses.clear()
        for status in statuses:
            self._add(self._statuses, words_of(status), {"status": status})

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self.words.setText(chosen_words(count))
        self.setVisible(count > 1)

    @Slot()
    def _on_action(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.change_requested.emit(self._changes[action])
