"""Activity: what the program did and why, newest first, however much it is."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gcaldesk.domain.activity import LineDetail, Question
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId, CalendarId, RunId
from gcaldesk.domain.views import ActivityRow, Overview
from gcaldesk.ui.activity_filters import ActivityFilters
from gcaldesk.ui.activity_panel import EntryPanel
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.export_bar import ExportBar
from gcaldesk.ui.failure_card import FailureCard
from gcaldesk.ui.journal_list import JournalList
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.present.activity_entry import entry_text
from gcaldesk.ui.present.journal import Entry, MoreLines, QuietRuns

PANEL, SLIM_PANEL = 300, 232
ROOMY = 860
FOLLOW_MS = 2_000
"""How often to look for something new while the newest row is in sight."""
LATE_MS = 150
"""So long the panel waits for all that is known of a line, before it says what the row says."""


class ActivityPage(QWidget):
    """Passive: holds the list, its filters and the panel that says why."""

    question_changed = Signal(object)
    """A Question: list it from its newest row."""
    news_wanted = Signal()
    """Look whether anything was added."""
    top_wanted = Signal()
    """Go to the newest row, and follow again."""
    detail_wanted = Signal(int)
    """The number of the line that was chosen."""
    booking_requested = Signal(object)
    issue_requested = Signal(object)
    undo_requested = Signal(object)
    """The RunId to take back."""
    export_requested = Signal()
    issues_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._entry: Entry | None = None
        self._detail: LineDetail | None = None
        self._news = False
        self._is_fresh = True
        """Whether nothing of the present list was chosen yet."""
        self.filters = ActivityFilters()
        self.filters.changed.connect(self._on_filters)
        self.follow = Button(self.tr("&Following"), icon="broadcast")
        self.follow.clicked.connect(self.top_wanted)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(self.tr("Activity"), Look.HEADING), 1)
        top.addWidget(self.follow)
        self.export = Button(self.tr("&Export…"), icon="export")
        self.export.setToolTip(self.tr("Write all that is listed to a table (CSV)"))
        self.export.clicked.connect(self.export_requested)
        top.addWidget(self.export)
        self.export_bar = ExportBar()
        self.failure = FailureCard()
        self.list = JournalList(self.tr("Activity"))
        self.list.started.connect(self._on_started)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.top_changed.connect(self._show_follow)
        self.list.cleared.connect(self.filters.clear)
        self.panel = EntryPanel()
        self.panel.setFixedWidth(PANEL)
        self.panel.link_followed.connect(self._on_link)
        self.panel.undo_requested.connect(self.undo_requested)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.panel, 1)
        side.addSpacing(self.list.foot_height)
        row.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self.export_bar)
        column.addWidget(self.failure)
        column.addLayout(row, 1)
        self._follow_timer = QTimer(self)
        self._follow_timer.setObjectName("follow")
        self._follow_timer.setInterval(FOLLOW_MS)
        self._follow_timer.timeout.connect(self.news_wanted)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._show_entry)
        self._say_nothing()
        self._show_follow()

    @property
    def search(self) -> QLineEdit:
        """The field to type into."""
        return self.filters.search

    @property
    def question(self) -> Question:
        """What the filters ask for."""
        return self.filters.question

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list more of a narrow page."""
        super().resizeEvent(event)
        self.panel.setFixedWidth(PANEL if self.width() >= ROOMY else SLIM_PANEL)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow while somebody looks."""
        super().showEvent(event)
        self._follow_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._follow_timer.stop()

    def show_overview(self, overview: Overview) -> None:
        """Take over accounts, calendars, open issues and the present time."""
        self._overview = overview
        self.filters.show_overview(overview)
        self.list.show_now(overview.now)
        self._show_entry()

    def show_error(self, error: GcaldeskError) -> None:
        """Show why the journal could not be read."""
        self.failure.show_error(error)

    def show_news(self, news: bool) -> None:  # noqa: FBT001 (a Qt slot)
        """Say that there is something newer than what is in sight, or no longer."""
        self._news = news
        self.failure.clear()
        self._show_follow()

    def show_exporting(self, *, exporting: bool) -> None:
        """Let one export be under way at a time."""
        self.export.setEnabled(not exporting)

    def show_detail(self, detail: LineDetail) -> None:
        """Show all that is known of the chosen line, if it still is the one."""
        self._detail = detail
        self._show_entry()

    def show_booking(self, booking_id: BookingId, title: str = "") -> None:
        """List what happened to one booking."""
        self.filters.narrow(booking=(booking_id, title))

    def show_calendar(self, calendar: CalendarId) -> None:
        """List what happened in one calendar."""
        self.filters.narrow(calendar=calendar)

    def show_run(self, run: RunId) -> None:
        """List what one run did."""
        self.filters.narrow(run=run)

    def _say_nothing(self) -> None:
        if self.filters.is_open:
            text = self.tr("Everything that gcaldesk does will stand here, with its reason.")
            self.list.set_nothing(self.tr("No run yet"), text)
        else:
            text = self.tr("Nothing of what happened fits what you look for.")
            self.list.set_nothing(self.tr("Nothing found"), text, self.tr("Show everything"))

    @Slot()
    def _show_entry(self) -> None:
        self._late.stop()
        issues = self._overview.issues if self._overview else ()
        shown = entry_text(self._entry, self._detail, issues) if self._entry else None
        self.panel.show_entry(shown)

    @Slot()
    def _show_follow(self) -> None:
        if self.list.at_top:
            self.follow.setText(self.tr("&Following"))
            tip = self.tr("New rows appear by themselves while the newest one is in sight.")
        elif self._news:
            self.follow.setText(self.tr("&Show what is new"))
            tip = self.tr("Something was added. Go to the newest row and follow again.")
        else:
            self.follow.setText(self.tr("&Follow again"))
            tip = self.tr("Go to the newest row, and let new ones appear by themselves.")
        self.follow.setEnabled(not self.list.at_top)
        self.follow.show_icon("broadcast" if self.list.at_top else "arrow-up")
        self.follow.setAccessibleName(self.follow.text().replace("&", ""))
        self.follow.setToolTip(tip)

    @Slot()
    def _on_started(self) -> None:
        """Choose the newest row that has something to say, so that the panel says why at once."""
        entries = self.list.window_of_rows.entries
        if self._is_fresh and not entries:
            self._on_chosen(None)
        elif self._is_fresh:
            self._is_fresh = False
            if self.list.entry is None:
                loud = (e for e in entries if not isinstance(e.item, QuietRuns))
                self.list.select(next(loud, entries[0]).key)

    @Slot()
    def _on_filters(self) -> None:
        self._is_fresh = True
        self._say_nothing()
        self.question_changed.emit(self.question)

    @Slot(object)
    def _on_chosen(self, entry: Entry | None) -> None:
        self._entry, self._detail = entry, None
        if entry is not None and isinstance(entry.item, ActivityRow):
            self._late.start()
            self.detail_wanted.emit(entry.item.id)
        else:
            self._show_entry()

    @Slot(object)
    def _on_opened(self, entry: Entry) -> None:
        if isinstance(entry.item, MoreLines):
            self.show_run(entry.item.run.id)
        elif isinstance(entry.item, ActivityRow) and entry.item.entry.booking_id is not None:
            self.booking_requested.emit(entry.item.entry.booking_id)

    @Slot(str, object)
    def _on_link(self, target: str, value: object) -> None:
        if target == "booking":
            self.booking_requested.emit(value)
        elif target == "issue":
            self.issue_requested.emit(value)
        elif target == "run" and isinstance(value, int):
            self.show_run(RunId(value))
        elif target == "history" and isinstance(value, int):
            row = self._entry.item if self._entry else None
            title = row.booking_title if isinstance(row, ActivityRow) else ""
            self.show_booking(BookingId(value), title)
