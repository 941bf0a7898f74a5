"""How late the GUI thread is while much is read and much is filtered: python -m tests.bench.heartbeat.

The window and everything behind it are the real ones; only Google is a server of ready pages.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.ui.application import keep_fluid, make_app
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from tests.bench import first_read
from tests.bench.organisation import PlainGateways, make_store
from tests.pictures.states import fill

LINES = 100_000
BEAT_MS = 10
TYPE_MS = 400
WORDS = ("lesson 42", "title", "nothing like it", "9999", "changed here")
LEAST = 25
"""So many filters at least, also where the read is over sooner."""


class Heart(QObject):
    """Beats in the GUI thread, types into the filter, and ends once both are done."""

    ended = Signal()

    def __init__(self, window: MainWindow, supervisor: Supervisor) -> None:
        super().__init__(window)
        self.late_ms: list[float] = []
        self.filters = 0
        self.pulled = 0
        self._window = window
        self._clock = QElapsedTimer()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._typing = QTimer(self)
        self._typing.setInterval(TYPE_MS)
        self._typing.timeout.connect(self._on_type)
        supervisor.sync_finished.connect(self._on_finished)

    def start(self) -> None:
        """Begin."""
        self._clock.start()
        self._beat.start()
        self._typing.start()

    @Slot()
    def _on_beat(self) -> None:
        passed = self._clock.nsecsElapsed() / 1e6
        self._clock.restart()
        self.late_ms.append(max(0.0, passed - BEAT_MS))

    @Slot()
    def _on_type(self) -> None:
        search = self._window.activity.search
        search.selectAll()
        QTest.keyClicks(search, WORDS[self.filters % len(WORDS)])
        self.filters += 1
        if self.pulled and self.filters >= LEAST:
            self._beat.stop()
            self._typing.stop()
            self.ended.emit()

    @Slot(object)
    def _on_finished(self, report: SyncReport) -> None:
        self.pulled += report.pulled


def _run_for(milliseconds: int) -> None:
    """Let the window live for a while; QTest.qWait would keep all other threads from working."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def _services(folder: Path, root: str) -> Iterator[Services]:
    store, _account = make_store(folder)
    store.close()
    services = build(Settings(secrets="file"), AppPaths(folder))
    ports = replace(services.ports, gateways=PlainGateways(root, services.courtesy.each))
    services = replace(services, ports=ports)
    fill(services, 0, LINES)
    try:
        yield services
    finally:
        services.store.close()


def main() -> None:
    """Print how late the heartbeat was."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with (
        closing(first_read.serve()) as server,
        tempfile.TemporaryDirectory() as folder,
        _services(Path(folder), server.root) as services,
    ):
        app, _theme = make_app("en")
        supervisor = Supervisor(services)
        window = MainWindow()
        controller = Controller(window, supervisor, lambda _url: True)
        window.show()
        window.show_page("activity")
        controller.start()
        keep_fluid()
        _run_for(1000)  # the first picture is there before anything is measured
        heart = Heart(window, supervisor)
        loop = QEventLoop()
        heart.ended.connect(loop.quit)
        heart.start()
        supervisor.start()
        loop.exec()
        controller.stop()
        supervisor.stop()
        window.close()
        app.processEvents()
    percentiles = quantiles(heart.late_ms, n=100)
    sys.stdout.write(
        f"heartbeat of the window while {heart.pulled} events are read and a journal of {LINES} "
        f"lines is filtered {heart.filters} times: {len(heart.late_ms)} beats,\n"
        f"  late by {percentiles[49]:.1f} ms (median), {percentiles[94]:.1f} ms (95 %), "
        f"{max(heart.late_ms):.1f} ms (longest)\n"
    )


if __name__ == "__main__":
    main()
