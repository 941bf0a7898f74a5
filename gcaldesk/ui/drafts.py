"""Edits that are not applied, of all pages: marked in the side bar, asked about on quitting."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from gcaldesk.ui.present.changes import quit_question
from gcaldesk.ui.quit_bar import QuitBar
from gcaldesk.ui.sidebar import Sidebar


class DraftPage(Protocol):
    """A page that keeps its edits until they are applied."""

    @property
    def edits_changed(self) -> SignalInstance:
        """Told how many edits it keeps."""
        ...

    def open_review(self) -> None:
        """Show the edits one by one."""
        ...


class Drafts(QObject):
    """The numbers are the side bar's; the edits are the pages'."""

    page_requested = Signal(str)
    quit_confirmed = Signal()
    """The edits may be lost."""
    asked = Signal()
    """The question came, changed or went."""

    def __init__(self, sidebar: Sidebar, pages: Mapping[str, DraftPage], bar: QuitBar) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._pages = pages
        self._bar = bar
        for key, page in pages.items():
            page.edits_changed.connect(sidebar.button(key).set_edits)
            page.edits_changed.connect(self._on_edits)
        bar.apply_requested.connect(self._on_apply)
        bar.discard_requested.connect(self._on_discard)
        bar.stay_requested.connect(self.drop_question)

    @property
    def _waiting(self) -> dict[str, int]:
        found = {key: self._sidebar.button(key).edits for key in self._pages}
        return {key: count for key, count in found.items() if count}

    def ask(self) -> bool:
        """Ask what becomes of the edits before the program ends; False where there are none."""
        waiting = self._waiting
        if not waiting:
            self.drop_question()
            return False
        names = [(self._sidebar.button(key).words, count) for key, count in waiting.items()]
        self._bar.ask(quit_question(names))
        self.asked.emit()
        return True

    @Slot()
    def drop_question(self) -> None:
        """Stay."""
        if not self._bar.isHidden():
            self._bar.hide()
            self.asked.emit()

    @Slot(int)
    def _on_edits(self, _count: int) -> None:
        if self._bar.text:
            self.ask()

    @Slot()
    def _on_apply(self) -> None:
        waiting = self._waiting
        self.drop_question()
        key = self._sidebar.page if self._sidebar.page in waiting else next(iter(waiting), "")
        if key:
            self.page_requested.emit(key)
            self._pages[key].open_review()

    @Slot()
    def _on_discard(self) -> None:
        self.drop_question()
        self.quit_confirmed.emit()
