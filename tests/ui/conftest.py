"""Every test here runs off screen, in UTC, in the light theme."""

import os
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The off-screen platform says so whenever a dialog opens; no other platform does.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def theme(dressed: Theme) -> Theme:
    dressed.force(Qt.ColorScheme.Light)
    return dressed


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    assert not theme.dark
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made
