from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcaldesk.ui.actions import Group
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.palette import Palette
from gcaldesk.ui.present.palette import Entry, entries_of, found, places_of
from gcaldesk.ui.shortcut_list import ShortcutList
from tests.ui import data

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTRIES = [
    Entry("a", "Sync now", "Syncing", "F5"),
    Entry("b", "Bookings & events", "Place", "Ctrl+3"),
    Entry("c", "Room B → Rooms", "Mapping"),
    Entry("d", "Préavis moved on both sides", "Needs you"),
]


def keys(query: str) -> list[str]:
    return [entry.key for entry in found(ENTRIES, query)]


@pytest.mark.parametrize(
    ("query", "best"),
    [("sync", "a"), ("SN", "a"), ("bke", "b"), ("roo b", "c"), ("preavis", "d"), ("moved", "d")],
)
def test_a_few_letters_find_it(query: str, best: str) -> None:
    assert keys(query)[0] == best


def test_what_does_not_fit_is_not_found() -> None:
    assert keys("zzz") == []
    assert keys("sync zzz") == []
    assert keys("  ") == ["a", "b", "c", "d"]
    assert keys("mapping") == ["c"]


def test_found_letters_are_marked() -> None:
    assert found(ENTRIES, "now")[0].marked == (5, 6, 7)
    assert places_of("be", "bookings & events") == (0, 11)
    assert places_of("nw", "sync now") == (5, 7)
    assert places_of("xq", "sync now") is None


def test_mappings_and_issues_can_be_found() -> None:
    entries = entries_of(data.trouble())
    assert any(entry.key.startswith("mapping:main|") for entry in entries)
    assert sum(entry.key.startswith("issue:") for entry in entries) == 3
    assert entries_of(None) == []


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    used = Counter(keys.toString() for action in window.actions() for keys in action.shortcuts())
    assert [keys for keys, times in used.items() if times > 1] == []
    own = {s.key().toString() for s in window.findChildren(QShortcut)}
    assert own & set(used) == set()


def test_every_shortcut_of_a_page_says_what_it_does(window: MainWindow) -> None:
    silent = [
        f"{s.key().toString()} in {type(s.parent()).__name__}: setWhatsThis is missing"
        for s in window.findChildren(QShortcut)
        if not s.whatsThis()
    ]
    assert silent == []


def test_f1_lists_every_shortcut_that_works(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    listed = window.actions_owner.dialog
    assert isinstance(listed, ShortcutList)
    texts = {label.text() for label in listed.findChildren(QLabel)}
    for action in window.findChildren(QAction):
        for one in action.shortcuts() if action.isVisible() else []:
            assert one.toString(one.SequenceFormat.NativeText) in texts
    assert {"F5", "Ctrl+K", "Ctrl+1", "Ctrl+Q", "F1"} <= texts
    listed.done_button.click()
    qtbot.waitUntil(lambda: window.actions_owner.dialog is None)
    assert set(window.commands.shortcuts()) == set(Group)


def open_palette(window: MainWindow) -> Palette:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.actions_owner.dialog
    assert isinstance(palette, Palette)
    return palette


def test_the_palette_opens_a_page_by_keys_alone(window: MainWindow) -> None:
    window.show_overview(data.trouble())
    palette = open_palette(window)
    QTest.keyClicks(palette.line, "activ")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.page == "activity"


def test_arrows_move_through_the_palette_and_escape_closes_it(window: MainWindow) -> None:
    window.show_overview(data.trouble())
    palette = open_palette(window)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    QTest.keyClick(palette.line, Qt.Key.Key_PageUp)
    QTest.keyClicks(palette.line, "qqqq")
    assert palette.nothing.isVisibleTo(palette)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert window.actions_owner.dialog is None
    assert window.page == "dashboard"


def test_the_palette_leads_to_mappings_issues_and_actions(window: MainWindow, qtbot: QtBot) -> None:
    window.show_overview(data.trouble())
    palette = open_palette(window)
    QTest.keyClicks(palette.line, "mapping room a")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.page == "mappings"
    title = data.trouble().issues[0].title
    palette = open_palette(window)
    palette.line.setText(title)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.page == "issues"
    palette = open_palette(window)
    QTest.keyClicks(palette.line, "sync now")
    with qtbot.waitSignal(window.sync_requested, timeout=1000):
        palette.list.clicked.emit(palette.list.currentIndex())


def test_what_cannot_be_done_now_is_not_offered(window: MainWindow) -> None:
    window.show_overview(data.empty())
    offered = {entry.words for entry in window.actions_owner.entries()}
    assert "Sync now" not in offered
    assert "Connect an account" in offered
