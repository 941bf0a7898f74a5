"""What a table costs and how its cells look: little work, in the colours of the theme."""

import gc
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gcaldesk.ui.application import COLLECT, TURN_SECONDS, keep_fluid
from gcaldesk.ui.fact_list import FactList
from gcaldesk.ui.labels import Label
from gcaldesk.ui.mapping_table import MappingTable
from gcaldesk.ui.present.cells import Bar, Cell, Chip, Fact, Row
from gcaldesk.ui.shades import DARK, LIGHT, Tone
from gcaldesk.ui.table import MEASURED, WIDEST, Table
from gcaldesk.ui.table_models import TableModel
from gcaldesk.ui.theme import Theme

CELLS = (
    Cell("Studio", strong=True),
    Cell("Studio", swatch="#0b8043"),
    Cell(icon="arrow-right", tip="bookings go to Google only"),
    Cell("6 d 2 h", bar=Bar(0.9, Tone.OK)),
    Cell(chip=Chip(Tone.NEEDS, "clock-fill", "Renews soon")),
)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    theme.choose("light")
    made = Table(["Object", "Calendar", "", "Lasts", "State"], "Channels", stretch=1)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    return made


def colors(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_every_kind_of_cell_is_painted_and_follows_the_theme(table: Table, theme: Theme) -> None:
    table.set_rows([Row(1, CELLS)])
    light = colors(table.viewport().grab().toImage())
    assert {"#0b8043", LIGHT.ok, LIGHT.needs_ground, LIGHT.line} <= light
    theme.choose("dark")
    dark = colors(table.viewport().grab().toImage())
    assert {"#0b8043", DARK.ok, DARK.needs_ground, DARK.line} <= dark
    assert LIGHT.line not in dark
    theme.choose("light")


def test_a_delegate_of_another_view_follows_the_theme_as_well(qtbot: QtBot, theme: Theme) -> None:
    theme.choose("light")
    view = MappingTable("Mappings")
    qtbot.addWidget(view)
    view.resize(800, 200)
    view.show()
    view.set_rows([Row("a", (Cell(""), *CELLS, Cell("x")))])
    assert LIGHT.ok in colors(view.viewport().grab().toImage())
    theme.choose("dark")
    dark = colors(view.viewport().grab().toImage())
    assert DARK.ok in dark
    assert not {LIGHT.ok, LIGHT.line} & dark
    theme.choose("light")


def test_the_selected_row_has_its_own_ground(table: Table) -> None:
    table.set_rows([Row(1, CELLS), Row(2, CELLS)])
    table.select(2)
    image = table.viewport().grab().toImage()
    below = table.visualRect(table.model().index(1, 0))
    assert image.pixelColor(below.left() + 2, below.top() + 4) == QColor(LIGHT.selected)


def test_a_text_without_room_is_shortened(table: Table) -> None:
    long = "A very long name " * 20
    table.set_rows([Row(1, (Cell(long), *CELLS[1:]))])
    assert table.columnWidth(0) == WIDEST
    inks = table.itemDelegate().inks  # type: ignore[attr-defined]
    short = inks.fitting(long, 100, strong=False)
    assert short.endswith("…")
    assert inks.length(short) <= 100
    assert inks.fitting("Studio", 100, strong=True) == "Studio"


def test_only_the_first_rows_decide_how_wide_columns_are(table: Table) -> None:
    rows = [Row(at, CELLS) for at in range(MEASURED)]
    table.set_rows(rows)
    before = table.columnWidth(0)
    table.set_rows([*rows, Row(MEASURED, (Cell("A far longer name"), *CELLS[1:]))])
    assert table.columnWidth(0) == before
    table.set_rows([Row(-1, (Cell("A far longer name"), *CELLS[1:])), *rows])
    assert table.columnWidth(0) > before


def test_the_same_rows_again_change_nothing(qtbot: QtBot) -> None:
    model = TableModel(["Object"])
    model.set_rows([Row(1, (Cell("Studio"),))])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([Row(1, (Cell("Studio"),))])
    with qtbot.waitSignal(model.dataChanged):
        model.set_rows([Row(1, (Cell("Room A"),))])
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "Room A"


def test_facts_use_their_labels_again(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.set_facts([Fact("When", "14:02"), Fact("Booking", "Yoga")])
    before = facts.findChildren(Label)
    facts.set_facts([Fact("When", "14:03")])
    facts.show()
    assert facts.findChildren(Label) == before
    assert [label.text() for label in before if label.isVisible()] == ["When", "14:03"]
    facts.set_facts([])
    assert not facts.isVisible()


@pytest.fixture
def interpreter() -> Iterator[None]:
    thresholds, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(turn)


@pytest.mark.usefixtures("interpreter")
def test_what_is_loaded_is_not_looked_through_for_garbage() -> None:
    keep_fluid()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold() == COLLECT
    assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
