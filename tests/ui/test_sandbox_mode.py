from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gcaldesk.domain.errors import InvalidInput, Unreachable
from gcaldesk.domain.playground import SandboxFacts
from gcaldesk.runtime.desk_sandbox import SandboxDesk
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.present.playground import reset_words
from tests.fakes.office import SEED
from tests.ui import data
from tests.ui.fakes import FakeRuntime


@pytest.fixture
def runtime(window: MainWindow) -> Iterator[FakeRuntime]:
    made = FakeRuntime()
    made.desk.shown = data.trouble()
    controller = Controller(window, made, lambda _: None)
    controller.start()
    yield made
    controller.stop()


def test_the_sandbox_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.show_overview(data.overview())
    assert not window.sandbox_bar.isVisible()
    assert "Reset the sandbox…" not in {e.words for e in window.actions_owner.entries()}
    window.show_overview(data.trouble())
    assert window.sandbox_bar.isVisible()
    assert "nothing leaves this machine" in window.sandbox_bar.accessibleName()
    with qtbot.waitSignal(window.google_side_requested, timeout=1000):
        window.sandbox_bar.google.click()


def test_a_reset_is_asked_with_numbers(window: MainWindow, runtime: FakeRuntime) -> None:
    window.sandbox_bar.reset.click()
    controller = window.findChildren(Controller)[0]._sandbox
    dialog = controller.dialog
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "214 events in 5 calendars" in words
    assert "asks you before it cancels" in words
    dialog.reject()
    assert runtime.desk.sandbox.resets == []
    window.commands.run("reset")
    assert controller.dialog is not None
    controller.dialog.confirm_button.click()
    assert runtime.desk.sandbox.resets == [data.trouble().sandbox_url]
    assert runtime.rounds == 1
    assert controller.dialog is None


def test_words_count_what_goes() -> None:
    assert "1 event in 1 calendar are" not in reset_words(SandboxFacts(2, 3), 0)
    assert "3 events in 2 calendars" in reset_words(SandboxFacts(2, 3), 0)


def test_the_real_sandbox_is_looked_at_and_reset() -> None:
    desk = SandboxDesk()
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        url = f"{sandbox.url}/"
        before = desk.look(url)
        assert before.calendars > 1
        body = {
            "summary": "Extra",
            "start": {"dateTime": "2026-12-01T10:00:00Z"},
            "end": {"dateTime": "2026-12-01T11:00:00Z"},
        }
        sandbox.state.edit("rooms@group.calendar.google.com", "insert", body=body)
        assert desk.look(url).events == before.events + 1
        desk.reset(url)
        assert desk.look(url) == before
    with pytest.raises(Unreachable):
        desk.look(url)
    with pytest.raises(InvalidInput):
        desk.reset("https://www.googleapis.com/")
