"""The window answers a knock behind everything that came before it."""

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from gcaldesk.courtesy import Courtesy
from gcaldesk.runtime.door import Door


class Listener(QObject):
    """Writes down that an event came."""

    def __init__(self, came: list[str]) -> None:
        super().__init__()
        self._came = came

    def customEvent(self, _event: QEvent) -> None:  # noqa: N802  # Qt names it
        self._came.append("older")


def test_what_is_older_comes_first_even_if_it_can_wait(qtbot: QtBot) -> None:
    came: list[str] = []
    listener, door = Listener(came), Door()
    door.knock(lambda: came.append("knock"))
    low = Qt.EventPriority.LowEventPriority.value
    QCoreApplication.postEvent(listener, QEvent(QEvent.Type.User), low)
    qtbot.waitUntil(lambda: "knock" in came)
    assert came == ["older", "knock"]


def test_a_thread_waits_at_the_door(qtbot: QtBot) -> None:
    door, courtesy, done = Door(), Courtesy(patience=60), threading.Event()
    courtesy.begin(door.knock)

    def work() -> None:
        courtesy.give_way()
        done.set()

    worker = threading.Thread(target=work)
    worker.start()
    qtbot.waitUntil(done.is_set)
    worker.join()
