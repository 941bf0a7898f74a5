import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.pair_rows import HEADERS, pair_row
from gcaldesk.ui.shades import Tone
from gcaldesk.ui.table import Table
from gcaldesk.ui.table_models import CELL_ROLE, SORT_ROLE, TableModel
from tests.ui import data, fakes_bookings

pytestmark = pytest.mark.usefixtures("theme")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def rows(*names: str) -> tuple[Row, ...]:
    return tuple(
        Row(name, (Cell(name), Cell(chip=Chip(Tone.OK, "check", "Good"), tip="why", sort=3)))
        for name in names
    )


def test_model_keeps_its_promises_through_every_change() -> None:
    model = TableModel(("Name", "State"))
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_rows(rows("a", "b"))
    model.append_rows(rows("c"))
    model.append_rows(())
    model.set_rows(rows("a", "b", "c"))
    model.set_rows(())
    assert tester.model() is model


def test_model_answers_each_role() -> None:
    model = TableModel(("Name", "State"))
    model.set_rows(rows("Anna"))
    name, state = model.index(0, 0), model.index(0, 1)
    assert model.data(name) == "Anna"
    assert model.data(name, Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(name, SORT_ROLE) == "anna"
    assert model.data(state) == "Good"
    assert model.data(state, Qt.ItemDataRole.AccessibleTextRole) == "Good"
    assert model.data(state, Qt.ItemDataRole.ToolTipRole) == "why"
    assert model.data(state, SORT_ROLE) == 3
    assert isinstance(model.data(state, CELL_ROLE), Cell)
    assert model.data(QModelIndex()) is None
    assert model.data(name, Qt.ItemDataRole.EditRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "State"
    assert model.headerData(9, Qt.Orientation.Horizontal) is None
    align = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert align == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.SizeHintRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.rowCount(name), model.columnCount(name)) == (0, 0)
    assert model.row_of("nobody") == -1


def test_selection_is_by_key_and_survives_a_refresh(qtbot: QtBot) -> None:
    table = Table(("Name", "State"), "People", sortable=True)
    qtbot.addWidget(table)
    told: list[object] = []
    table.chosen.connect(told.append)
    table.set_rows(rows("a", "b", "c"))
    assert table.select("b")
    table.set_rows(rows("c", "b"))
    assert table.key == "b"
    table.set_rows(rows("c"))
    assert told[-1] is None
    assert not table.select("b")


def test_sorting_goes_by_value(qtbot: QtBot) -> None:
    table = Table(("Count",), "Counts", sortable=True)
    qtbot.addWidget(table)
    table.set_rows([Row(n, (Cell(str(n), sort=n),)) for n in (10, 9, 100)])
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    shown = [table.model().index(at, 0).data() for at in range(3)]
    assert shown == ["9", "10", "100"]


def test_next_page_is_asked_for_near_the_end(qtbot: QtBot) -> None:
    table = Table(HEADERS, "Bookings", stretch=1)
    qtbot.addWidget(table)
    table.resize(800, 300)
    table.show()
    table.set_rows([pair_row(fakes_bookings.pair(at), now=data.NOW) for at in range(100)])
    with qtbot.waitSignal(table.more_wanted, timeout=1000):
        table.scrollToBottom()


def test_less_important_columns_go_first_where_room_is_short(qtbot: QtBot) -> None:
    table = Table(HEADERS, "Bookings", stretch=1, give_up=(6, 5, 3, 2))
    qtbot.addWidget(table)
    table.show()
    table.set_rows([pair_row(fakes_bookings.pair(at), now=data.NOW) for at in range(20)])
    table.resize(1200, 300)
    assert not any(table.isColumnHidden(at) for at in range(7))
    table.resize(400, 300)
    assert table.isColumnHidden(6)
    assert not table.isColumnHidden(0)
    assert not table.isColumnHidden(4)


def test_enter_opens_the_selected_row(qtbot: QtBot) -> None:
    table = Table(("Name", "State"), "People")
    qtbot.addWidget(table)
    table.set_rows(rows("a", "b"))
    table.select("b")
    with qtbot.waitSignal(table.opened, timeout=1000) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_a_refresh_does_not_scroll_away(qtbot: QtBot) -> None:
    table = Table(("Name", "State"), "People")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    names = [f"n{at}" for at in range(100)]
    table.set_rows(rows(*names))
    table.select("n0")
    table.verticalScrollBar().setValue(1000)
    place = table.verticalScrollBar().value()
    assert place > 0
    table.set_rows(rows(*names, "n100"))
    assert table.verticalScrollBar().value() == place
    assert table.key == "n0"
