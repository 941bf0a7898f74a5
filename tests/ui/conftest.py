"""Every test here runs off screen, in UTC, in the light theme."""

import os
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The off-screen platform says so whenever a dialog opens, a window is raised or an icon shown
    # in the tray, or a menu is opened; no other platform does.
    noise = (
        "propagateSizeHints",
        "does not support raise",
        "does not support grabbing the keyboard",
        "systemTrayWindowChanged",
    )
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*noise))


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
def window(theme: Theme) -> Iterator[MainWindow]:
    assert not theme.dark
    made = MainWindow()
    made.show()
    yield made
    made.close()
    # At once, not when the garbage is collected: every living widget slows the next test.
    shiboken6.delete(made)
