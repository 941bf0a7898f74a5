"""The view of a list of any length: pages on demand, many selected, order and widths remembered."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gcaldesk.ui.cell_delegate import CellDelegate
from gcaldesk.ui.memory import Memory
from gcaldesk.ui.paged_model import PagedModel
from gcaldesk.ui.table_look import dress_table

LEAST = 56
LEAST_STRETCH = 150
SQUEEZED = 132
"""To this width the first column gives way, once all others have."""
AHEAD = 30
"""Rows beyond the view that are asked for as well."""


class PagedTable(QTableView):
    """Shows a PagedModel; `orders` names what each column sorts by, empty where it does not."""

    chosen = Signal(object)
    """The one selected key, or None where none or several are."""
    opened = Signal(object)
    many_chosen = Signal(int)
    """How many rows are selected."""
    page_wanted = Signal(int)
    """The offset of a page that comes into view."""
    order_changed = Signal(str, bool)

    def __init__(
        self,
        headers: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        *,
        widths: Sequence[int],
        orders: Sequence[str],
        stretch: int,
        give_up: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.rows = PagedModel(headers, self)
        self._orders = tuple(orders)
        self._first_widths = tuple(widths)
        self._widths = list(widths)
        self._stretch = stretch
        self._give_up = tuple(give_up)
        self._fitting = False
        self._memory: Memory | None = None
        self._prefix = ""
        self._key: Hashable | None = None
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self._dress()
        self.rows.rearranged.connect(self._on_rearranged)
        self.rows.dataChanged.connect(self._on_data)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.activated.connect(self._on_activated)
        self.verticalScrollBar().valueChanged.connect(self.ask)

    def _dress(self) -> None:
        dress_table(self, self._stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(LEAST)
        head.sectionClicked.connect(self._on_header)
        head.sectionResized.connect(self._on_resized)

    def remember(self, memory: Memory, prefix: str) -> None:
        """Keep widths and order under a name, and take over what was kept."""
        self._memory, self._prefix = memory, prefix
        widths = memory.get(f"{prefix}/widths", list(self._first_widths))
        if len(widths) == len(self._first_widths) and all(isinstance(w, int) for w in widths):
            self._widths = [max(LEAST, width) for width in widths]
        order = memory.get(f"{prefix}/order", "")
        if order.lstrip("-") in self._orders and order.strip("-"):
            column = self._orders.index(order.lstrip("-"))
            self.rows.set_sorted(column, descending=order.startswith("-"))
        self._make_room()

    @property
    def order(self) -> tuple[str, bool]:
        """What the rows are ordered by, and whether backwards."""
        column, descending = self.rows.sorted
        return (self._orders[column] if column >= 0 else "when"), descending

    @property
    def key(self) -> Hashable | None:
        """The one selected key."""
        found = self.chosen_rows
        return self.rows.key_at(found[0]) if len(found) == 1 else None

    @property
    def chosen_rows(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(at) for at in range(chosen.count())]
        return sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))

    @property
    def chosen_keys(self) -> list[Hashable] | None:
        """The selected keys in order; None where some of them were not read yet."""
        keys = [self.rows.key_at(row) for row in self.chosen_rows]
        return None if None in keys else [key for key in keys if key is not None]

    def show_page(self, offset: int, rows: Sequence[object], total: int) -> None:
        """Take over one page."""
        self.rows.show_page(offset, rows, total)  # type: ignore[arg-type]
        self.ask()

    def start_again(self) -> None:
        """Drop everything; another list follows."""
        self.clearSelection()
        self.rows.forget()

    def refresh(self) -> None:
        """Read what is shown again."""
        self.rows.grow_old()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask for the pages in view that are not there yet."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        last = self.rows.rowCount() - 1 if last < 0 else last
        for offset in self.rows.wanted(first - AHEAD, max(last, 0) + AHEAD):
            if offset == 0 or offset < self.rows.rowCount():
                self.page_wanted.emit(offset)

    def select(self, key: object) -> bool:
        """Select a key and bring it into view; False where it was not read."""
        at = self.rows.row_of(key)
        if at < 0:
            return False
        index = self.rows.index(at, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._make_room()
        self.ask()

    def _make_room(self) -> None:
        room = self.viewport().width()
        needed = sum(w for at, w in enumerate(self._widths) if at != self._stretch) + LEAST_STRETCH
        hidden = set()
        for column in self._give_up:
            if needed <= room:
                break
            hidden.add(column)
            needed -= self._widths[column]
        self._fitting = True
        first = max(min(self._widths[0], SQUEEZED), self._widths[0] - max(0, needed - room))
        for column, width in enumerate([first, *self._widths[1:]]):
            self.setColumnHidden(column, column in hidden)
            if column != self._stretch and column not in hidden:
                self.setColumnWidth(column, width)
        self._fitting = False

    @Slot(int, int, int)
    def _on_resized(self, column: int, _before: int, width: int) -> None:
        if self._fitting or column == self._stretch or width < LEAST:
            return
        self._widths[column] = width
        if self._memory is not None:
            self._memory.put(f"{self._prefix}/widths", self._widths)

    @Slot(int)
    def _on_header(self, column: int) -> None:
        order = self._orders[column]
        if not order:
            return
        before, descending = self.rows.sorted
        backwards = before == column and not descending
        self.rows.set_sorted(column, descending=backwards)
        if self._memory is not None:
            self._memory.put(f"{self._prefix}/order", ("-" if backwards else "") + order)
        self.order_changed.emit(order, backwards)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        rows = self.chosen_rows
        self._key = self.key
        self.many_chosen.emit(len(rows))
        self.chosen.emit(self._key)

    @Slot()
    def _on_rearranged(self) -> None:
        """Follow the one that was selected; several may be others by now, so none is kept."""
        if self._key is not None and len(self.chosen_rows) == 1:
            if self.rows.key_at(self.chosen_rows[0]) != self._key and not self.select(self._key):
                self.clearSelection()
        elif len(self.chosen_rows) > 1:
            self.clearSelection()

    @Slot()
    def _on_data(self) -> None:
        if len(self.chosen_rows) == 1 and self._key is None:
            self._key = self.key
            self.chosen.emit(self._key)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        key = self.rows.key_at(index.row())
        if key is not None:
            self.opened.emit(key)
