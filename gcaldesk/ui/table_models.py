"""The one table model: it is given rows of cells and fetches nothing."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gcaldesk.ui.present.cells import Cell, Row

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = CELL_ROLE + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows of cells under fixed headers."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where the keys stay the same, selection and scrolling stay too."""
        rows = list(rows)
        if rows and rows == self._rows:
            return
        if rows and [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = rows
            last = self.index(len(rows) - 1, len(self._headers) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def append_rows(self, rows: Sequence[Row]) -> None:
        """Add the next page."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def insert_rows(self, at: int, rows: Sequence[Row]) -> None:
        """Add rows before the one at this number."""
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()

    def remove_rows(self, at: int, count: int) -> None:
        """Take some rows away."""
        if count:
            self.beginRemoveRows(QModelIndex(), at, at + count - 1)
            del self._rows[at : at + count]
            self.endRemoveRows()

    def put_row(self, at: int, row: Row) -> None:
        """Show something else in one row."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._headers) - 1))

    def first(self, count: int) -> Sequence[Row]:
        """Return so many rows from the top."""
        return self._rows[:count]

    def key_at(self, row: int) -> Hashable:
        """Return what a row stands for."""
        return self._rows[row].key

    def row_of(self, key: object) -> int:
        """Return where a key stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for one cell."""
        if not index.isValid():
            return None
        cell: Cell = self._rows[index.row()].cells[index.column()]
        if role == CELL_ROLE:  # first: every cell is painted with it
            return cell
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.words
            case Qt.ItemDataRole.ToolTipRole:
                return cell.tip or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.words
            case _ if role == SORT_ROLE:
                return cell.sort if cell.sort != "" else cell.words.casefold()
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Answer for one column's heading."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = bool(self._rows) and self._rows[0].cells[section].right
            side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
