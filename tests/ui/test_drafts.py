"""Quitting with edits that are not applied: one quiet question, and none where nobody answers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gcaldesk.domain.account import Direction
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.memory import Memory, OnClose
from gcaldesk.ui.present.changes import quit_question
from gcaldesk.ui.shell import Shell, ShellParts
from gcaldesk.ui.theme import Theme
from tests.ui import data
from tests.ui.fakes import FakeRuntime
from tests.ui.test_pages import told


@dataclass
class Desk:
    window: MainWindow
    shell: Shell
    memory: Memory
    ended: list[tuple[object, ...]]

    def edit_mapping(self) -> None:
        self.window.show_page("mappings")
        self.window.mappings.open_mapping("room-a")
        self.window.mappings.panel.directions.select(Direction.OUT)

    def edit_rule(self, key: str = "guard_count", text: str = "40") -> None:
        self.window.show_page("rules")
        page = self.window.rules
        page.open_rule(key)
        row = page.rows[key]
        row.control.set_rule_text(text)
        row.edited.emit(key)

    @property
    def question(self) -> str:
        return self.window.quit_bar.text if self.window.quit_bar.isVisible() else ""


@pytest.fixture(scope="module")
def made(dressed: Theme) -> Iterator[tuple[MainWindow, FakeRuntime]]:
    """One window for all of it: every window costs a second."""
    dressed.choose("light")
    window, runtime = MainWindow(), FakeRuntime()
    controller = Controller(window, runtime, lambda _: None)
    controller.start()
    yield window, runtime
    controller.stop()
    shiboken6.delete(window)


@pytest.fixture
def desk(made: tuple[MainWindow, FakeRuntime], theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    (window, runtime), memory = made, Memory(tmp_path)
    memory.on_close = OnClose.QUIT
    shell = Shell(ShellParts(window, runtime, memory, theme, lambda: True))
    runtime.data_changed.emit(None)
    shell.start()
    yield Desk(window, shell, memory, told(shell.quitting))
    window.choose_account("main")
    for page in (window.rules, window.mappings):
        page.apply_bar.revert.click()
    shell.end()


def test_the_question_counts_by_page() -> None:
    assert quit_question([("Rules", 1)]) == "1 change on Rules is not applied."
    assert quit_question([("Rules", 2)]) == "2 changes on Rules are not applied."
    both = quit_question([("Rules", 2), ("Mappings", 1)])
    assert both == "2 changes on Rules, 1 on Mappings are not applied."


def test_without_edits_nothing_is_asked(desk: Desk) -> None:
    desk.window.commands.run("quit")
    assert desk.ended


@pytest.mark.parametrize("way", ["keys", "tray", "closing"])
def test_quitting_with_edits_asks_once_and_stays(desk: Desk, way: str) -> None:
    desk.edit_mapping()
    desk.edit_rule()
    desk.edit_rule("guard_share", "30%")
    desk.window.show_page("dashboard")

    def leave() -> None:
        if way == "keys":
            desk.window.commands.run("quit")
        elif way == "closing":
            desk.window.close()
        else:
            desk.window.hide()
            desk.shell.tray.action_requested.emit("quit")

    leave()
    leave()
    assert desk.ended == []
    assert desk.window.isVisible()
    assert desk.question == "1 change on Mappings, 2 on Rules are not applied."
    bar = desk.window.quit_bar
    assert desk.window.focusWidget() is bar.stay
    assert bar.stay.accessibleDescription() == bar.accessibleName() == desk.question
    QTest.keyClick(bar.stay, Qt.Key.Key_Escape)
    assert desk.question == ""
    assert desk.window.rules.edits == {"guard_count": "40", "guard_share": "30%"}
    assert desk.window.mappings.edits.changed


def test_escape_in_the_question_leaves_the_edits_of_the_page_alone(desk: Desk) -> None:
    desk.edit_rule()
    desk.shell.quit()
    QTest.keyClick(desk.window.quit_bar.stay, Qt.Key.Key_Escape)
    assert desk.question == ""
    assert desk.window.rules.edits == {"guard_count": "40"}


def test_discarding_ends_the_program(desk: Desk) -> None:
    desk.edit_rule()
    desk.shell.quit()
    desk.window.quit_bar.discard.click()
    assert desk.ended


def test_applying_opens_the_review_and_the_question_goes(desk: Desk) -> None:
    desk.edit_rule()
    desk.window.show_page("dashboard")
    desk.shell.quit()
    desk.window.quit_bar.apply.click()
    assert desk.window.page == "rules"
    assert desk.window.rules.apply_bar.review_list.isVisible()
    assert desk.question == ""
    desk.shell.quit()
    assert desk.question
    desk.window.rules.apply_bar.apply.click()
    assert desk.question == ""  # nothing is left to ask
    desk.shell.quit()
    assert desk.ended


def test_the_review_of_the_account_that_has_the_edits_is_opened(desk: Desk) -> None:
    window = desk.window
    desk.edit_mapping()
    shown = data.overview()
    second = replace(shown.accounts[0], account=data.account(name="second"))
    window.show_overview(replace(shown, accounts=(*shown.accounts, second)))
    window.choose_account("second")
    desk.shell.quit()
    assert desk.question == "1 change on Mappings is not applied."
    window.quit_bar.apply.click()
    assert window.mappings.account == "main"
    assert window.mappings.apply_bar.review_list.isVisible()


def test_a_signal_and_the_sessions_end_ask_nothing(desk: Desk, qapp: QApplication) -> None:
    class Session:
        def setRestartHint(self, _hint: object) -> None:  # noqa: N802 (as Qt names it)
            pass

    desk.edit_rule()
    desk.shell.guard_session(qapp)
    desk.shell._on_session_end(Session())  # type: ignore[arg-type]
    assert desk.window.close()
    assert desk.question == ""
    desk.shell._on_session_went_on()
    desk.shell.end()
    assert desk.ended
