"""How every table looks: no grid, rows of one height, a quiet header, one column that stretches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gcaldesk.ui.cell_delegate import ROW_HEIGHT


def dress_table(table: QTableView, stretch: int) -> None:
    """Let a table look like the others; `stretch` is the column that takes what is left."""
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    side = table.verticalHeader()
    side.setVisible(False)
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setDefaultSectionSize(ROW_HEIGHT)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setFixedHeight(ROW_HEIGHT + 2)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
