import signal
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gcaldesk.ui.app import QuitOnSignal
from gcaldesk.ui.main_window import MainWindow
from gcaldesk.ui.screenshots import DIALOGS, Photographer, read_screens
from gcaldesk.ui.theme import Theme
from tests.ui import data
from tests.ui.fakes import FakeDesk

NUMBER = int(signal.SIGTERM)


def test_every_page_is_taken_in_light_and_dark(
    window: MainWindow, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    screens = read_screens(FakeDesk(shown=data.trouble(), rows=30), "main")
    photographer = Photographer(window, theme, screens, tmp_path / "pictures")
    with qtbot.waitSignal(photographer.finished, timeout=90_000):
        photographer.start()
    names = {path.name for path in photographer.made}
    assert len(names) == 2 * (len(window.pages) + len(DIALOGS))
    for page in window.pages:
        light = QImage(str(tmp_path / "pictures" / f"{page}-light.png"))
        dark = QImage(str(tmp_path / "pictures" / f"{page}-dark.png"))
        assert light.pixelColor(230, 780).lightness() > 200
        assert dark.pixelColor(230, 780).lightness() < 60
    theme.force(Qt.ColorScheme.Light)


def test_nothing_connected_has_pictures_too() -> None:
    screens = read_screens(FakeDesk(shown=data.empty(), rows=0), "")
    assert (screens.detail, screens.plan) == (None, ())


def test_a_signal_ends_the_program_politely(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    owner = QObject()
    quitter = QuitOnSignal(owner)
    with qtbot.waitSignal(quitter.told, timeout=2000):
        signal.raise_signal(signal.Signals(NUMBER))
    quitter.close()
    assert signal.getsignal(signal.SIGTERM) == before
