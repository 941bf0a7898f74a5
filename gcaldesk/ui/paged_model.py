"""A table model of any length: pages of rows arrive when they come into view, old ones are let go."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from gcaldesk.ui.present.cells import Cell, Row
from gcaldesk.ui.table_models import CELL_ROLE, NOWHERE, Index

PAGE = 200
MOST_PAGES = 30
"""So many pages are kept; what is further away is read again."""
UNREAD = Cell("…", muted=True)


class PagedModel(QAbstractTableModel):
    """Rows of cells under fixed headers; it knows how many there are before it has them."""

    rearranged = Signal()
    """Rows that were there stand for something else now."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._total = 0
        self._pages: dict[int, tuple[Row, ...]] = {}
        self._fresh: set[int] = set()
        self._asked: set[int] = set()
        self._sorted = (-1, False)

    @property
    def sorted(self) -> tuple[int, bool]:
        """The column that the rows are ordered by, and whether backwards."""
        return self._sorted

    def set_sorted(self, column: int, *, descending: bool) -> None:
        """Say in the headers what the rows are ordered by."""
        self._sorted = column, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headers) - 1)

    def forget(self) -> None:
        """Drop every row: another list follows."""
        self.beginResetModel()
        self._total = 0
        self._pages.clear()
        self._fresh.clear()
        self._asked.clear()
        self.endResetModel()

    def grow_old(self) -> None:
        """Keep what is shown, and read it again when it comes into view."""
        self._fresh.clear()
        self._asked.clear()

    def wanted(self, first: int, last: int) -> list[int]:
        """Return the offsets to ask for so that these rows can be shown; each once."""
        pages = range(max(0, first) // PAGE, max(0, last) // PAGE + 1)
        found = [at for at in pages if at not in self._fresh and at not in self._asked]
        self._asked.update(found)
        return [at * PAGE for at in found]

    def show_page(self, offset: int, rows: Sequence[Row], total: int) -> None:
        """Take over one page, and how many rows there are in all."""
        if total != self._total:
            self._resize(total)
        at = offset // PAGE
        before = self._pages.pop(at, ())
        self._pages[at] = tuple(rows)
        self._fresh.add(at)
        self._asked.discard(at)
        for old in list(self._pages)[: max(0, len(self._pages) - MOST_PAGES)]:
            del self._pages[old]
            self._fresh.discard(old)
        if rows:
            last = self.index(offset + len(rows) - 1, len(self._headers) - 1)
            self.dataChanged.emit(self.index(offset, 0), last)
        if before and [row.key for row in before] != [row.key for row in rows]:
            self.rearranged.emit()

    def _resize(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(NOWHERE, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        else:
            self.beginRemoveRows(NOWHERE, total, self._total - 1)
            self._total = total
            self._pages = {at: rows for at, rows in self._pages.items() if at * PAGE < total}
            self.endRemoveRows()
        self._fresh.clear()

    def row_at(self, row: int) -> Row | None:
        """Return a row, if its page is there."""
        rows = self._pages.get(row // PAGE, ())
        return rows[row % PAGE] if row % PAGE < len(rows) else None

    def key_at(self, row: int) -> Hashable | None:
        """Return what a row stands for, if it was read."""
        found = self.row_at(row)
        return found.key if found else None

    def row_of(self, key: object) -> int:
        """Return where a key stands among what was read, or -1."""
        for page, rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.key == key:
                    return page * PAGE + at
        return -1

    @property
    def loaded(self) -> tuple[Row, ...]:
        """Every row that was read, in order."""
        return tuple(row for at in sorted(self._pages) for row in self._pages[at])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for one cell."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        cell = row.cells[index.column()] if row else UNREAD
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.words
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip or None
            case _ if role == CELL_ROLE:
                return cell
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Answer for one column's heading; an arrow says how the rows are ordered."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column, descending = self._sorted
            arrow = (" ↓" if descending else " ↑") if column == section else ""
            return self._headers[section] + arrow
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
