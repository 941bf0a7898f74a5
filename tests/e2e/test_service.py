"""`gcaldesk run` as a process: what it brings, and how it ends."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.e2e.conftest import Shell
from tests.fakes.office import ROOMS

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
        raise AssertionError(f"it ended without {event}: {self.lines} {self.process.stderr}")

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


def test_headless_never_loads_qt() -> None:
    program = (
        "import sys, gcaldesk.cli.app, gcaldesk.cli.run, gcaldesk.runtime.headless;"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_an_edit_in_google_arrives_within_the_poll_interval(ready: Shell) -> None:
    ready.run("booking", "add", "--object", "room", "--title", "Yoga", *hours(10))
    with running(ready, "--poll-seconds", "1") as service:
        service.until("start")
        assert service.until("round")["created"] == 1
        (event,) = ready.events(ROOMS)
        body = {
            "start": {"dateTime": f"{DAY}T15:00:00+00:00"},
            "end": {"dateTime": f"{DAY}T16:00:00+00:00"},
        }
        ready.control("edit", {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body})
        while not service.until("round")["applied"]:
            pass
        assert service.stop() == (0, "")
    start = datetime.fromisoformat(ready.json("booking", "show", "1")["start"])
    assert start.astimezone(UTC).hour == 15


def hours(start: int) -> tuple[str, ...]:
    return ("--start", f"{DAY}T{start:02}:00", "--end", f"{DAY}T{start + 1:02}:00")


def test_two_engines_never_share_a_folder(ready: Shell) -> None:
    with running(ready) as service:
        service.until("start")
        for words in (("run",), ("sync",)):
            assert "Another gcaldesk is syncing this data folder" in ready.run(*words, code=1)
        assert service.stop()[0] == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_well(ready: Shell, number: signal.Signals) -> None:
    with running(ready) as service:
        service.until("start")
        service.process.send_signal(number)
        service.until("stop")
        service.process.communicate(timeout=5)
        assert service.process.returncode == 0


def test_a_hanging_request_does_not_keep_it(ready: Shell) -> None:
    ready.control("faults", {"kind": "delay", "seconds": 20, "match": {"operation": "events.list"}})
    with running(ready) as service:
        service.until("start")
        for _ in range(100):
            if ready.control("log", method="GET")["entries"]:
                break
            threading.Event().wait(0.05)
        code, err = service.stop(within=5.0)
    assert (code, err) == (0, "")
    ready.control("faults", method="DELETE")
    ready.run("sync")
