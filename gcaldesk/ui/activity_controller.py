"""Wires the activity page to the desk: pages and details in the database lane."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.activity import LineDetail, Question
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.activity import ActivityPage
from gcaldesk.ui.export_controller import ExportController
from gcaldesk.ui.journal_feed import JournalFeed
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.undo_controller import UndoController


class ActivityController(QObject):
    """Knows which line's details were asked for last."""

    changed = Signal()
    """A run was taken back: the next sync brings bookings and events in line."""

    def __init__(
        self,
        page: ActivityPage,
        runtime: Runtime,
        open_url: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._tasks = runtime.tasks
        self._desk = runtime.desk.journal
        self._line = 0
        self.feed = JournalFeed(page.list, self._desk, self._tasks)
        self.feed.news.connect(page.show_news)
        self.feed.failed.connect(page.show_error)
        self.exports = ExportController(page, runtime)
        self.exports.folder_requested.connect(open_url)
        self.undo = UndoController(page, runtime)
        self.undo.changed.connect(self.changed)
        self.undo.issues_requested.connect(page.issues_requested)
        page.undo_requested.connect(self.undo.open)
        page.question_changed.connect(self._on_question)
        page.news_wanted.connect(self.feed.refresh)
        page.top_wanted.connect(self.feed.go_to_top)
        page.detail_wanted.connect(self._on_detail_wanted)

    def refresh(self) -> None:
        """Read what is new, because the page was opened or something was written."""
        self.feed.refresh()

    def stop(self) -> None:
        """Give up what is under way, because the window closes."""
        self.exports.stop()

    @Slot(object)
    def _on_question(self, question: Question) -> None:
        self.feed.ask(question)

    @Slot(int)
    def _on_detail_wanted(self, number: int) -> None:
        self._line = number
        self._tasks.database(partial(self._desk.line, number), self._on_detail, self._on_no_detail)

    @Slot(object)
    def _on_detail(self, detail: LineDetail) -> None:
        if detail.row.id == self._line:
            self._page.show_detail(detail)

    @Slot(object)
    def _on_no_detail(self, error: GcaldeskError) -> None:
        self._page.show_error(error)
