"""The window's own sandbox outlives the window: its account goes on at the next start."""

import json
import socket
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gcaldesk.bootstrap import build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.account import Direction
from gcaldesk.domain.checklist import Environment
from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.inputs import BookingInput, ConnectRequest
from gcaldesk.domain.playground import Waking
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime import playground
from gcaldesk.runtime.supervisor import Supervisor
from gcaldesk.ui.controller import Controller
from gcaldesk.ui.main_window import MainWindow
from tests.ui.fakes import FakeRuntime

WAIT = 15_000


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(autouse=True)
def _other_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playground, "PORT", free_port())


def visit(url: str) -> None:
    """Be the browser that consents at once."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 (loopback)
        answer.read()


@dataclass
class Desktop:
    """The program between its start and its end, without pixels."""

    supervisor: Supervisor
    reports: list[SyncReport]
    woken: list[Waking]
    qtbot: QtBot

    def practise(self) -> None:
        setup, desk = self.supervisor.setup, self.supervisor.desk
        client = setup.open_sandbox()
        request = ConnectRequest(name="practice", client_json=client)
        setup.connect(
            request,
            Environment.TEST,
            open_url=visit,
            consented=lambda _: None,
            cancelled=lambda: False,
        )
        rooms = next(c.id for c in desk.overview().accounts[0].calendars if c.summary == "Rooms")
        desk.add_object("room-a", "Room A", "Europe/Amsterdam")
        desk.set_mapping("practice", "room-a", rooms, Direction.BOTH)
        desk.set_active("practice", True)

    def book(self, title: str, day: int) -> None:
        times = (f"2026-12-{day:02}T10:00", f"2026-12-{day:02}T11:00")
        self.supervisor.desk.add_booking(BookingInput("room-a", title, *times, status="confirmed"))

    def sync(self) -> SyncReport:
        seen = len(self.reports)
        self.supervisor.sync_now()
        self.qtbot.waitUntil(lambda: len(self.reports) > seen, timeout=WAIT)
        return self.reports[-1]

    @property
    def url(self) -> str:
        return self.supervisor.desk.overview().sandbox_url

    def titled(self, word: str) -> list[str]:
        """Return the ids of the living events of a title, as the Google side has them."""
        with urllib.request.urlopen(f"{self.url}__sandbox__/state", timeout=10) as answer:  # noqa: S310 (loopback)
            state: dict[str, Any] = json.loads(answer.read())
        return [
            event["id"]
            for calendar in state["calendars"]
            for event in calendar["events"]
            if event["status"] != "cancelled" and word in event.get("summary", "")
        ]


@contextmanager
def desktop(folder: Path, qtbot: QtBot) -> Iterator[Desktop]:
    services = build(Settings(secrets="file"), AppPaths(folder))
    supervisor = Supervisor(services)
    supervisor.playground._auto_consent = True
    made = Desktop(supervisor, [], [], qtbot)
    supervisor.sync_finished.connect(made.reports.append)
    supervisor.sandbox_woken.connect(made.woken.append)
    supervisor.start()
    try:
        yield made
    finally:
        supervisor.stop()
        services.store.close()


def test_practising_goes_on_after_a_new_start(tmp_path: Path, qtbot: QtBot) -> None:
    with desktop(tmp_path, qtbot) as first:
        first.practise()
        first.book("Chess club", 3)
        report = first.sync()
        qtbot.waitUntil(lambda: len(first.titled("Chess club")) == 1, timeout=WAIT)
        address, chess = first.url, first.titled("Chess club")
        bookings = first.supervisor.desk.overview().bookings
        assert first.woken == []
        assert report.state == "ok"

    # the same address, the same events, and nothing twice
    with desktop(tmp_path, qtbot) as again:
        qtbot.waitUntil(lambda: again.woken == [Waking.STARTING, Waking.SAME], timeout=WAIT)
        assert again.url == address
        report = again.sync()
        assert (report.state, report.changes, report.problems) == ("ok", 0, [])
        assert again.titled("Chess club") == chess
        assert again.supervisor.desk.overview().bookings == bookings
        again.book("Yoga", 4)
        again.sync()
        qtbot.waitUntil(lambda: len(again.titled("Yoga")) == 1, timeout=WAIT)
        state = tmp_path / "sandbox" / playground.STATE
        qtbot.waitUntil(lambda: "Yoga" in state.read_text("utf-8"), timeout=WAIT)  # before its end

    # something else listens there by now: the account follows
    port = int(address.split(":")[2].strip("/"))
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        with desktop(tmp_path, qtbot) as moved:
            qtbot.waitUntil(lambda: moved.woken == [Waking.STARTING, Waking.MOVED], timeout=WAIT)
            qtbot.waitUntil(lambda: moved.url != address, timeout=WAIT)
            report = moved.sync()
            assert (report.state, report.changes, report.problems) == ("ok", 0, [])
            assert moved.titled("Chess club") == chess
            assert len(moved.titled("Yoga")) == 1
            assert moved.supervisor.desk.overview().bookings == bookings + 1


def test_an_account_of_another_sandbox_wakes_nothing(tmp_path: Path) -> None:
    mine = playground.Playground(None, tmp_path)
    assert not mine.hosts("100000000001-desktop.apps.googleusercontent.com")
    client = json.loads(mine.open())["installed"]["client_id"]
    assert mine.hosts(client)
    mine.close()
    assert mine.hosts(client)
    assert not playground.Playground("http://127.0.0.1:1/", tmp_path).hosts(client)
    with pytest.raises(Unreachable):  # the window is closing
        mine.wake()


def test_the_banner_says_how_it_went(window: MainWindow) -> None:
    runtime = FakeRuntime()
    controller = Controller(window, runtime, lambda _: None)
    controller.start()
    for waking in Waking:
        runtime.sandbox_woken.emit(waking)
        assert window.sandbox_bar.note
        assert window.sandbox_bar.note in window.sandbox_bar.accessibleName()
    assert window.sandbox_bar.note == "It cannot be started; each sync tries again."
    controller.stop()
