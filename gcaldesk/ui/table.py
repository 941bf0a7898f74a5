"""The table view of every page: quiet, keyboard first, selection by key."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gcaldesk.ui.cell_delegate import PADDING, ROW_HEIGHT, CellDelegate
from gcaldesk.ui.present.cells import Row
from gcaldesk.ui.table_look import dress_table
from gcaldesk.ui.table_models import SORT_ROLE, TableModel

WIDEST = 230
LEAST_STRETCH = 150
LEAST_COLUMN = 110
MEASURED = 50
"""So many rows decide how wide the columns are, whatever the number of rows."""
NEAR_END = 4
"""Rows before the end at which the next page is asked for."""


class Table(QTableView):
    """Shows rows of cells; `give_up` names the columns that go first where room is short.

    `yields` is the one that gets narrower after that, if there is one.
    """

    chosen = Signal(object)
    """The selected key, or None."""
    opened = Signal(object)
    """A key that was double-clicked or confirmed with Enter."""
    more_wanted = Signal()

    def __init__(
        self,
        headers: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        *,
        stretch: int = 0,
        give_up: Sequence[int] = (),
        least: int = LEAST_STRETCH,
        widest: int = WIDEST,
        yields: int = -1,
        sortable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._rows = TableModel(headers, self)
        self._sorted: QSortFilterProxyModel | None = None
        self._give_up = tuple(give_up)
        self._off: set[int] = set()
        self._widths: dict[int, int] = {}
        self._stretch = stretch
        self._least = least
        self._widest = widest
        self._yields = yields
        if sortable:
            self._sorted = QSortFilterProxyModel(self)
            self._sorted.setSourceModel(self._rows)
            self._sorted.setSortRole(SORT_ROLE)
            self.setModel(self._sorted)
        else:
            self.setModel(self._rows)
        self.paint_with(CellDelegate(self))
        self.setAccessibleName(name)
        self._dress(sortable=sortable)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.activated.connect(self._on_activated)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _dress(self, *, sortable: bool) -> None:
        dress_table(self, self._stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(32)
        head.setSectionsClickable(sortable)
        self.setSortingEnabled(sortable)
        if sortable:
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> TableModel:
        """The model, in the order it was given."""
        return self._rows

    @property
    def key(self) -> Hashable | None:
        """The selected key."""
        found = self.selectionModel().selectedRows()
        return self._rows.key_at(self._source(found[0]).row()) if found else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and keep what was selected, if it is still there."""
        before, place = self.key, self.verticalScrollBar().value()
        self._rows.set_rows(rows)
        self._fit()
        if before is not None and self.key != before:
            if not self.select(before):
                self.chosen.emit(None)
            self.updateGeometries()
            self.verticalScrollBar().setValue(place)

    def append_rows(self, rows: Sequence[Row]) -> None:
        """Add the next page below."""
        self._rows.append_rows(rows)

    def select(self, key: object) -> bool:
        """Select a key and bring it into view; False where it is not listed."""
        at = self._rows.row_of(key)
        if at < 0:
            return False
        index = self._rows.index(at, 0)
        if self._sorted is not None:
            index = self._sorted.mapFromSource(index)
        self.setCurrentIndex(index)
        self.selectRow(index.row())
        return True

    def fit(self) -> None:
        """Make the columns as wide as what they hold now."""
        self._fit()

    def show_column(self, column: int, *, on: bool) -> None:
        """Show a column, or leave it out whatever the room."""
        self._off = self._off - {column} if on else self._off | {column}
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the content to the new width."""
        super().resizeEvent(event)
        self._make_room()

    def paint_with(self, delegate: CellDelegate) -> None:
        """Let this one measure and paint the cells."""
        self._delegate = delegate
        self.setItemDelegate(delegate)

    def _fit(self) -> None:
        """Give each column the room that its first rows need: what is far below may be cut."""
        first, inks = self._rows.first(MEASURED), self._delegate.inks
        for column in range(self._rows.columnCount()):
            title = str(self._rows.headerData(column, Qt.Orientation.Horizontal))
            wanted = inks.length(title, strong=True) + 2 * PADDING + 8
            for row in first:
                if wanted >= self._widest:
                    break
                needed = self._delegate.width(row.cells[column], first=column == 0) + 6
                wanted = max(wanted, needed)
            self._widths[column] = min(wanted, self._widest)
        self._make_room()

    def _make_room(self) -> None:
        least = min(self._widths.get(self._stretch, 0), self._least)
        needed = sum(width for at, width in self._widths.items() if at != self._stretch) + least
        room = self.viewport().width()
        hidden = set(self._off)
        needed -= sum(self._widths.get(column, 0) for column in hidden)
        for column in self._give_up:
            if needed <= room:
                break
            hidden.add(column)
            needed -= self._widths.get(column, 0)
        widths = {at: width for at, width in self._widths.items() if at not in hidden}
        if needed > room and self._yields in widths:
            wanted = widths[self._yields]
            widths[self._yields] = max(min(LEAST_COLUMN, wanted), wanted - (needed - room))
        for column in self._widths:
            self.setColumnHidden(column, column in hidden)
        for column, width in widths.items():
            if column != self._stretch:
                self.setColumnWidth(column, width)

    def _source(self, index: QModelIndex) -> QModelIndex:
        return self._sorted.mapToSource(index) if self._sorted is not None else index

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.chosen.emit(self.key)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.key_at(self._source(index).row()))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - NEAR_END * ROW_HEIGHT:
            self.more_wanted.emit()
