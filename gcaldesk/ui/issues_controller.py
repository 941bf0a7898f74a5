"""Wires the issues page to the desk: decisions go to the database lane, with a way back."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId, IssueId
from gcaldesk.services.waiting import GRACE, Decided, Surroundings, WayBack
from gcaldesk.ui.issues import IssuesPage
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_issues import IssuesDesk
from gcaldesk.ui.present.issue_list import settled_words


class IssuesController(QObject):
    """Knows the last decision, for as long as it can be taken back."""

    changed = Signal()
    sync_wanted = Signal()

    def __init__(
        self,
        page: IssuesPage,
        runtime: Runtime,
        open_url: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._desk: IssuesDesk = runtime.desk.waiting
        self._tasks = runtime.tasks
        self._open_url = open_url
        self._way_back: WayBack | None = None
        self._choice = ""
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        # a coarse timer may come half a second early, when nothing is due yet
        self._grace.setTimerType(Qt.TimerType.PreciseTimer)
        self._grace.setInterval(int(GRACE.total_seconds() * 1000) + 200)
        self._grace.timeout.connect(self.sync_wanted)
        page.decided.connect(self._on_decided)
        page.some_decided.connect(self._on_some)
        page.undo_requested.connect(self._on_undo)
        page.surroundings_wanted.connect(self._on_surroundings_wanted)
        page.google_requested.connect(self._on_google)

    @Slot(object, str, object)
    def _on_decided(
        self, issue_ids: tuple[IssueId, ...], choice: str, fields: Mapping[str, str]
    ) -> None:
        self._choice = choice
        work = partial(self._desk.decide, issue_ids, choice, fields)
        self._tasks.database(work, self._on_done, self._on_failed)

    @Slot(object)
    def _on_done(self, decided: Decided) -> None:
        self._way_back = decided.way_back
        text = settled_words(len(decided.issues), self._choice)
        self._page.show_settled(text, can_undo=decided.way_back is not None)
        self.changed.emit()
        if decided.way_back is None:
            self.sync_wanted.emit()
        else:
            self._grace.start()

    @Slot(object, object)
    def _on_some(self, issue_id: IssueId, rows: tuple[int, ...]) -> None:
        work = partial(self._desk.carry_out_some, issue_id, rows)
        self._tasks.database(work, self._on_some_done, self._on_failed)

    @Slot(object)
    def _on_some_done(self, _counts: tuple[int, int]) -> None:
        self._way_back = None
        self._page.show_settled(settled_words(1, ""), can_undo=False)
        self.changed.emit()
        self.sync_wanted.emit()

    @Slot()
    def _on_undo(self) -> None:
        if self._way_back is not None:
            self._grace.stop()
            work = partial(self._desk.take_back, self._way_back)
            self._way_back = None
            self._tasks.database(work, self._on_taken_back, self._on_failed)

    @Slot(object)
    def _on_taken_back(self, _count: int) -> None:
        self._page.show_settled("", can_undo=False)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self._page.show_settled("", can_undo=False)
        self._page.show_error(error)
        self.changed.emit()

    @Slot(object)
    def _on_surroundings_wanted(self, issue_id: IssueId) -> None:
        work = partial(self._desk.surroundings, issue_id)
        self._tasks.database(work, self._on_surroundings, self._ignore)

    @Slot(object)
    def _on_surroundings(self, around: Surroundings) -> None:
        self._page.show_surroundings(around)

    @Slot(object)
    def _ignore(self, _error: GcaldeskError) -> None:
        """What stands around a conflict only helps; without it the decision is the same."""

    @Slot(object, object)
    def _on_google(self, booking_id: BookingId, account: AccountId) -> None:
        work = partial(self._desk.event_url, booking_id, account)
        self._tasks.network(work, self._on_url, self._on_failed)

    @Slot(str)
    def _on_url(self, url: str) -> None:
        self._open_url(url)
