"""Push as a stranger would use it: the real service, real sockets, the sandbox on the other side."""

import json
import queue
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.e2e.conftest import Shell
from tests.fakes.office import ROOMS

DAY = (datetime.now(UTC) + timedelta(days=5)).date()  # noqa: TID251  # the sandbox runs in real time


class Service:
    """A running `gcaldesk run --json`, line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.seen: list[dict[str, Any]] = []
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))

    def wait_for(self, event: str, **facts: Any) -> dict[str, Any]:
        while True:
            line = self._lines.get(timeout=20)
            self.seen.append(line)
            if line["event"] == event and facts.items() <= line.items():
                return line


@contextmanager
def running(shell: Shell, *words: str) -> Iterator[Service]:
    with shell.start("run", "--json", *words) as process:
        service = Service(process)
        try:
            yield service
        finally:
            process.terminate()
            try:
                assert process.wait(timeout=10) == 0
            finally:
                process.kill()


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def local(port: int) -> tuple[str, ...]:
    return "--listen-port", str(port), "--public-url", f"http://127.0.0.1:{port}"


def test_edit_in_google_is_a_changed_booking_within_a_second(ready: Shell) -> None:
    words = ("--start", f"{DAY}T10:00", "--end", f"{DAY}T11:00")
    number = ready.run("booking", "add", "--object", "room", "--title", "Yoga", *words).strip()
    ready.run("sync")
    (event,) = ready.events(ROOMS)
    with running(ready, *local(free_port()), "--poll-seconds", "3600") as service:
        service.wait_for("push", state="on")
        assert ready.json("status")["listener"]["state"] == "on"
        body = {
            "start": {"dateTime": f"{DAY}T15:00:00+00:00"},
            "end": {"dateTime": f"{DAY}T16:00:00+00:00"},
        }
        began = time.monotonic()
        ready.control("edit", {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body})
        service.wait_for("round", applied=1)
        seconds = time.monotonic() - began
    start = datetime.fromisoformat(ready.json("booking", "show", number)["start"])
    assert start.astimezone(UTC).hour == 15
    assert seconds < 1.0
