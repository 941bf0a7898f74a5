"""`gcaldesk run` as a process: what it brings, and how it ends."""

import json
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.bootstrap import build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Customer
from gcaldesk.domain.inputs import BookingInput, ConnectRequest
from gcaldesk.domain.times import bounds
from gcaldesk.domain.views import BookingFilter
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts, bookings, mappings
from tests.e2e.conftest import Shell
from tests.fakes.office import ROOMS, SEED

DAY = (datetime.now(UTC) + timedelta(days=5)).date()  # noqa: TID251  # the sandbox runs in real time


class Running:
    """A service whose lines are read as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[dict[str, Any]] = []

    def until(self, event: str) -> dict[str, Any]:
        """Read until an event of that name."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(json.loads(line))
            if self.lines[-1]["event"] == event:
                return self.lines[-1]
        raise AssertionError(f"it ended without {event}: {self.lines}")

    def stop(self, within: float = 5.0) -> tuple[int, str]:
        self.process.send_signal(signal.SIGTERM)
        _, err = self.process.communicate(timeout=within)
        return self.process.returncode, err


@contextmanager
def running(shell: Shell, *words: str) -> Iterator[Running]:
    with shell.start("run", "--json", *words) as process:
        try:
            yield Running(process)
        finally:
            process.kill()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Shell]:
    """Connected, with one object mapped; set up in this process, which is faster."""
    with SandboxServer(seed=SEED, auto_consent=True) as google:
        shell = Shell(tmp_path / "home", google)
        settings = Settings(google_api_root=google.api_root, secrets="file")
        services = build(settings, AppPaths(shell.home))
        request = ConnectRequest(name="main", client_json=shell.client.read_text())
        accounts.connect(
            ports=services.ports, request=request, open_url=visit, cancelled=lambda: False
        )
        mappings.add_object(store=services.store, code="room", name="Room", timezone="UTC")
        mappings.put_mapping(
            store=services.store,
            clock=services.clock,
            account="main",
            object_code="room",
            calendar_id=ROOMS,
            direction=Direction.BOTH,
        )
        services.store.close()
        yield shell


def visit(url: str) -> None:
    urllib.request.urlopen(url).close()  # noqa: S310  # the sandbox's own page


def book(shell: Shell, title: str = "Yoga", **more: Any) -> int:
    services = build(Settings(secrets="file"), AppPaths(shell.home))
    request = BookingInput("room", title, f"{DAY}T10:00", f"{DAY}T11:00", **more)
    made = bookings.add(store=services.store, clock=services.clock, request=request)
    services.store.close()
    return made.id


def wait_until(seen: Callable[[], object]) -> None:
    """Look again and again at what another process does."""
    for _ in range(400):
        if seen():
            return
        threading.Event().wait(0.05)
    raise AssertionError("it did not happen")


def bookings_of(shell: Shell) -> int:
    services = build(Settings(secrets="file"), AppPaths(shell.home))
    found = services.queries.overview().bookings
    services.store.close()
    return found


def test_headless_never_loads_qt() -> None:
    program = (
        "import sys, gcaldesk.cli.app, gcaldesk.cli.run, gcaldesk.runtime.headless;"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_an_edit_in_google_arrives_within_the_poll_interval(house: Shell) -> None:
    book(house)
    with running(house, "--poll-seconds", "1") as service:
        assert service.until("start")["accounts"] == ["main"]
        assert service.until("round")["created"] == 1
        (event,) = house.events(ROOMS)
        body = {
            "start": {"dateTime": f"{DAY}T15:00:00+00:00"},
            "end": {"dateTime": f"{DAY}T16:00:00+00:00"},
        }
        house.control("edit", {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body})
        while not service.until("round")["applied"]:
            pass
        assert "Another gcaldesk is syncing this data folder" in house.run("run", code=1)
        status = house.json("status")
        assert status["service"]["running"]
        assert status["accounts"][0]["next_sync_at"]
        assert service.stop() == (0, "")
    services = build(Settings(secrets="file"), AppPaths(house.home))
    (view,) = services.queries.bookings(BookingFilter()).rows
    assert bounds(view.booking.when)[0].hour == 15
    assert services.queries.overview().running_since is None
    services.store.close()


def test_systemd_hears_of_start_life_and_end(house: Shell, tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    house.environment |= {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1000000"}
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as ear:
        ear.bind(address)
        ear.settimeout(20)
        with running(house) as service:
            assert ear.recv(200).startswith(b"READY=1\nSTATUS=Accounts: main.")
            assert ear.recv(200) == b"WATCHDOG=1"
            service.process.send_signal(signal.SIGINT)
            while (word := ear.recv(200)) == b"WATCHDOG=1":
                pass
            assert word == b"STOPPING=1"
            service.process.communicate(timeout=5)
        assert service.process.returncode == 0


def test_a_hanging_request_does_not_keep_it(house: Shell) -> None:
    book(house)
    fault = {"kind": "delay", "seconds": 8, "match": {"operation": "events.insert"}, "times": -1}
    house.control("faults", fault)
    with running(house) as service:
        service.until("start")
        wait_until(lambda: '"hits": 1' in json.dumps(house.control("faults", method="GET")))
        before = datetime.now(UTC)  # noqa: TID251  # how long a process takes
        code, err = service.stop(within=5.0)
        assert datetime.now(UTC) - before < timedelta(seconds=5)  # noqa: TID251
    assert (code, err) == (0, "")
    house.control("faults", method="DELETE")
    report = house.json("sync")["accounts"][0]
    assert report["created"] + report["updated"] <= 1
    assert len(house.events(ROOMS)) == 1


def test_no_secret_and_no_title_reaches_the_log(house: Shell) -> None:
    """A whole day's faults, with marked words in every place a person can write to."""
    book(
        house,
        "Marked-title",
        customer=Customer("Marked Kim", "marked@example.org"),
        notes="Marked-notes",
    )
    faults: list[dict[str, Any]] = [
        {"kind": "status", "status": 400, "match": {"operation": "events.insert"}},
        {"kind": "html", "match": {"operation": "events.list"}},
        {"kind": "truncate", "match": {"operation": "events.list"}, "after": 1},
        {"kind": "status", "status": 503, "match": {"operation": "oauth.token"}},
        {"kind": "drop_before", "match": {"operation": "events.list"}, "after": 3},
    ]
    for fault in faults:
        house.control("faults", fault)
    body = {
        "summary": "Marked-event",
        "start": {"dateTime": f"{DAY}T15:00:00Z"},
        "end": {"dateTime": f"{DAY}T16:00:00Z"},
    }
    house.control("edit", {"calendar": ROOMS, "op": "insert", "body": body})
    services = build(Settings(secrets="file"), AppPaths(house.home))
    with services.store.view() as unit:
        secret = services.ports.secrets.get(unit.accounts.all()[0].id)
    services.store.close()
    assert secret is not None
    with house.start("run", "--poll-seconds", "0.5") as process:
        wait_until(lambda: bookings_of(house) == 2)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=5)
    assert process.returncode == 0
    text = (house.home / "gcaldesk.log").read_text("utf-8") + err
    assert "account 1: ok" in text
    for mark in ("Marked", "marked", "@example.org", *map(str, filter(None, secret.values()))):
        assert mark not in text, mark
