"""A list of the journal: newest first, however long; it holds a few pages and asks for others.

The page Activity shows the whole journal in one, and a booking's dialog the booking's own history.
`JournalFeed` keeps one filled.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gcaldesk.domain.activity import Page, Place, RunRow
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.buttons import Button
from gcaldesk.ui.cell_delegate import ROW_HEIGHT
from gcaldesk.ui.labels import Label, Look
from gcaldesk.ui.places import Place as Room
from gcaldesk.ui.present import activity as words
from gcaldesk.ui.present.cells import Row
from gcaldesk.ui.present.journal import Edit, Entry, Key, Window
from gcaldesk.ui.present.words import tr
from gcaldesk.ui.table import Table

AHEAD = 80
"""Rows before either end at which the next page is asked for."""
Rows = Mapping[Key, Row]
NO_ROWS: Rows = {}
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
KEYS = {
    Qt.Key.Key_Right: (False,),
    Qt.Key.Key_Left: (True,),
    Qt.Key.Key_Return: (False, True),
    Qt.Key.Key_Enter: (False, True),
}
"""Which runs a key turns: those that are unfolded, or not."""
WHAT, BOOKING, WHERE, WHY = 2, 3, 4, 5
FOOT_GAP = 6


class JournalList(QWidget):
    """Passive: shows pages, and says which others are wanted."""

    older_wanted = Signal()
    newer_wanted = Signal()
    """What stood before the first row is wanted again."""
    run_wanted = Signal(object)
    """The RunRow whose lines are wanted below it."""
    stop_wanted = Signal()
    """Looking for more is not wanted any longer."""
    chosen = Signal(object)
    """The Entry that a person chose, or None."""
    opened = Signal(object)
    """An Entry that was double-clicked or confirmed with Enter, but for runs: these unfold."""
    top_changed = Signal(bool)
    """Whether the newest row is in sight."""
    started = Signal()
    """A list begins: its first page is shown."""
    cleared = Signal()
    """The button of the empty state was pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = LONG_AGO
        self._made = NO_ROWS
        self._window = Window()
        self._chosen: Key | None = None
        self._busy = False
        self._editing = False
        self._was_top = True
        self._nothing = (self.tr("Nothing yet"), "", "")
        self.table = Table(
            [tr(text) for text in words.HEADERS],
            name,
            stretch=WHY,
            give_up=(WHERE, BOOKING),
            least=180,
            widest=170,
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.clicked.connect(self._on_clicked)
        self.table.activated.connect(self._on_activated)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.installEventFilter(self)
        self.room = Room(self.table, "list-bullets")
        self.room.empty.acted.connect(self.cleared)
        self.state = Label("", Look.SMALL)
        self.stop = Button(self.tr("Stop looking"), kind="link")
        self.stop.clicked.connect(self.stop_wanted)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.state, 1)
        self.foot.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FOOT_GAP)
        column.addWidget(self.room, 1)
        column.addLayout(self.foot)
        self.stop.hide()

    @property
    def foot_height(self) -> int:
        """How much higher the list is than its frame."""
        return FOOT_GAP + self.state.sizeHint().height()

    @property
    def window_of_rows(self) -> Window:
        """What is in memory, and where it stands in the whole."""
        return self._window

    @property
    def entry(self) -> Entry | None:
        """The chosen row, if it is in memory."""
        at = self._window.row_of(self._chosen)
        return self._window.entries[at] if at >= 0 else None

    @property
    def at_top(self) -> bool:
        """Whether the newest row is in sight."""
        return self._window.gap is None and self.table.verticalScrollBar().value() < ROW_HEIGHT

    @property
    def is_short(self) -> bool:
        """Whether fewer rows lie ahead than a person may scroll past at once."""
        bar = self.table.verticalScrollBar()
        last = (bar.value() + self.table.viewport().height()) // ROW_HEIGHT
        return len(self._window.entries) - last < AHEAD

    @property
    def is_near_gap(self) -> bool:
        """Whether rows that were let go of could soon be seen."""
        near = self.table.verticalScrollBar().value() < AHEAD * ROW_HEIGHT
        return near and self._window.gap is not None

    def for_one_booking(self) -> None:
        """Leave out the columns that would say the same in each row."""
        self.table.show_column(BOOKING, on=False)

    def set_nothing(self, title: str, text: str, button: str = "") -> None:
        """Say what stands in the list's place where there is nothing to list."""
        self._nothing = (title, text, button)
        if self.room.is_empty:
            self.room.show_empty(*self._nothing)

    def show_now(self, now: datetime) -> None:
        """Take over the present time: what is of today needs no date."""
        self._now = now

    @property
    def now(self) -> datetime:
        """The present time, as far as the list knows it."""
        return self._now

    def show_start(self, place: Place, page: Page, rows: Rows = NO_ROWS) -> None:
        """Show the first page of a list; what was chosen stays so if it is there.

        Args:
            place: where the page begins.
            page: what was read.
            rows: as many of its rows as were made elsewhere already.
        """
        self._made = rows
        with self._quietly():
            self._window.start(place, page)
            self.table.set_rows([self._row(entry) for entry in self._window.entries])
        self._after()
        self.started.emit()

    def show_older(self, page: Page, rows: Rows = NO_ROWS) -> None:
        """Add the next older page."""
        self._made = rows
        self._apply(self._window.add_older(page))

    def show_newer(self, items: Sequence[ActivityRow | RunRow]) -> None:
        """Put back what stood before the first row."""
        self._apply(self._window.add_newer(items))

    def show_news(self, place: Place, items: Sequence[ActivityRow]) -> None:
        """Put lines that were added meanwhile before the first row."""
        self._apply(self._window.add_news(place, items), stay=self.at_top)

    def show_run(self, run: RunRow, lines: Sequence[ActivityRow], *, more: bool) -> None:
        """Show the lines of a run below it."""
        if self._window.row_of(("run", run.id)) >= 0:
            self._apply(self._window.open(run, lines, more=more))
            self._turn_caret(run)
            self.table.fit()

    def show_busy(self, text: str, *, busy: bool) -> None:
        """Say how far looking came, and let it be stopped while it goes on."""
        self._busy = busy
        self.state.setText(text)
        self.stop.setVisible(busy)
        self._show_place()

    def scroll_to_top(self) -> None:
        """Bring the newest row in memory into sight."""
        self.table.verticalScrollBar().setValue(0)

    def select(self, key: Key) -> bool:
        """Choose a row; False where it is not in memory."""
        return self.table.select(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Unfold a run with Right, fold it with Left, turn it with Enter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:  # most are none
            wanted = KEYS.get(Qt.Key(event.key()))
            run = self.entry.item if wanted is not None and self.entry is not None else None
            if wanted is not None and isinstance(run, RunRow):
                if (run.id in self._window.open_runs) in wanted:
                    self._turn(run)
                return True
        return super().eventFilter(watched, event)

    def _row(self, entry: Entry) -> Row:
        made = None if entry.inner else self._made.get(entry.key)
        run = entry.item if isinstance(entry.item, RunRow) else None
        is_open = run is not None and run.id in self._window.open_runs
        if made is not None and not is_open:
            return made
        return words.entry_row(entry, now=self._now, is_open=is_open)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change the rows without a word about the selection or the scroll bar."""
        self._editing = True
        try:
            yield
        finally:
            self._editing = False

    def _apply(self, edit: Edit, *, stay: bool = False) -> None:
        rows, bar = self.table.rows, self.table.verticalScrollBar()
        value = bar.value()
        with self._quietly():
            if edit.removed:
                at = rows.row_of(self._chosen) - edit.removed_at
                if 0 <= at < edit.removed:  # or Qt selects a neighbour and scrolls to it
                    self.table.selectionModel().clear()
                rows.remove_rows(edit.removed_at, edit.removed)
                value -= edit.removed * ROW_HEIGHT if edit.removed_at == 0 else 0
            rows.insert_rows(edit.added_at, [self._row(entry) for entry in edit.added])
            if edit.added_at == 0 and not stay:
                value += len(edit.added) * ROW_HEIGHT
            self.table.updateGeometries()
            bar.setValue(value)
        self._after()

    def _after(self) -> None:
        if self._chosen is not None and self.table.key != self._chosen:
            at = self.table.rows.row_of(self._chosen)
            if at >= 0:
                with self._quietly():
                    self.table.selectRow(at)
        self._show_place()
        self._tell_top()

    def _show_place(self) -> None:
        if self._window.entries:
            self.room.show_content()
        elif self._window.top is None or self._busy:
            self.room.show_waiting()
        else:
            self.room.show_empty(*self._nothing)

    def _tell_top(self) -> None:
        if self._was_top != self.at_top:
            self._was_top = self.at_top
            self.top_changed.emit(self._was_top)

    def _turn(self, run: RunRow) -> None:
        if run.id in self._window.open_runs:
            self._apply(self._window.close(run.id))
            self._turn_caret(run)
        else:
            self.run_wanted.emit(run)

    def _turn_caret(self, run: RunRow) -> None:
        at = self._window.row_of(("run", run.id))
        self.table.rows.put_row(at, self._row(self._window.entries[at]))

    @Slot(object)
    def _on_chosen(self, key: Key | None) -> None:
        if not self._editing and key != self._chosen:
            self._chosen = key
            self.chosen.emit(self.entry)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        item = self._window.entries[index.row()].item
        if index.column() == WHAT and isinstance(item, RunRow):
            self._turn(item)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        entry = self._window.entries[index.row()]
        if not isinstance(entry.item, RunRow):
            self.opened.emit(entry)
        elif index.column() != WHAT:  # the first click there has turned it already
            self._turn(entry.item)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if self._editing:
            return
        del value
        if self.is_near_gap:
            self.newer_wanted.emit()
        elif self.is_short and self._window.more:
            self.older_wanted.emit()
        self._tell_top()
