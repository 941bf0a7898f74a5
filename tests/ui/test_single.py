import threading
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.single import FirstWindow, find_first, name_for


def test_without_a_first_window_nobody_answers(tmp_path: Path) -> None:
    assert not find_first(tmp_path, raise_it=True)


def test_a_second_start_brings_the_first_window_to_the_front(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    first = FirstWindow(tmp_path, window)
    first.raise_requested.connect(window.come_forward)
    assert first.listen()
    window.showMinimized()
    found: list[bool] = []
    second = threading.Thread(
        target=lambda: found.append(find_first(tmp_path, raise_it=True)), daemon=True
    )
    second.start()
    qtbot.waitUntil(lambda: found == [True], timeout=5000)
    qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)
    second.join()
    first.close()
    assert not find_first(tmp_path, raise_it=False)


def test_a_start_in_the_background_raises_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    first = FirstWindow(tmp_path)
    assert first.listen()
    found: list[bool] = []
    with qtbot.assertNotEmitted(first.raise_requested):
        second = threading.Thread(
            target=lambda: found.append(find_first(tmp_path, raise_it=False)), daemon=True
        )
        second.start()
        qtbot.waitUntil(lambda: found == [True], timeout=5000)
    second.join()
    assert not FirstWindow(tmp_path).listen()
    first.close()


def test_each_data_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert name_for(tmp_path / "one") != name_for(tmp_path / "two")
    assert name_for(tmp_path / "one") == name_for(tmp_path / "two" / ".." / "one")
