"""Push as a stranger would use it: the real service, real sockets, the sandbox on the other side."""

import json
import os
import queue
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

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

    def wait_for(self, event: str, *, anew: bool = False, **facts: Any) -> dict[str, Any]:
        """Return the first such line, of those that are still to come if `anew`."""
        for line in () if anew else self.seen:
            if line["event"] == event and facts.items() <= line.items():
                return line
        while True:
            try:
                line = self._lines.get(timeout=20)
            except queue.Empty:
                raise AssertionError(f"no {event} {facts} among {self.seen}") from None
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
    with running(ready, *local(free_port()), "--poll-seconds", "3600") as service:
        service.wait_for("round", created=1)
        service.wait_for("push", state="on")
        (event,) = ready.events(ROOMS)
        seconds = []
        for hour in (15, 16, 17):
            body = {
                "start": {"dateTime": f"{DAY}T{hour}:00:00+00:00"},
                "end": {"dateTime": f"{DAY}T{hour + 1}:00:00+00:00"},
            }
            edit = {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body}
            began = time.monotonic()
            ready.control("edit", edit)
            service.wait_for("round", anew=True, applied=1)
            seconds.append(time.monotonic() - began)
        status = ready.json("status")
        assert status["listener"]["state"] == "on"
        channel = status["accounts"][0]["calendars"][0]["channel"]
        assert channel["state"] == "active"
        assert ready.json("channels", "renew") == {"ok": True, "problems": []}
        listed = ready.json("channels", "list")["channels"]
        assert [c["state"] for c in listed] == ["stopped", "active"]
        assert "token" not in json.dumps(listed)
    start = datetime.fromisoformat(ready.json("booking", "show", number)["start"])
    assert start.astimezone(UTC).hour == 17
    assert min(seconds) < 1.0
    assert "Push is off" in both(ready, "status")
    assert ready.json("channels", "stop", "main")["stopped"] == 1
    assert not any(c["alive"] for c in ready.control("channels", method="GET")["channels"])


def both(shell: Shell, *words: str) -> str:
    """What a person sees: results and remarks."""
    with shell.start(*words) as process:
        out, err = process.communicate(timeout=60)
    return out + err


def test_port_in_use_is_said_and_polling_goes_on(ready: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with running(ready, *local(port), "--poll-seconds", "1") as service:
            said = service.wait_for("push")
            assert said["state"] == "failed"
            assert f"cannot have port {port}" in said["sentence"]
            service.wait_for("round", state="ok")


def test_tunnel_ends_with_the_service(shell: Shell, tmp_path: Path) -> None:
    script, pid = tmp_path / "tunnel.sh", tmp_path / "pid"
    script.write_text(f"echo $$ > {pid}\necho https://127.0.0.1:$1\nexec sleep 600\n")
    command = f"sh {script} {{port}}"
    with running(shell, "--listen-port", "0", "--tunnel", command) as service:
        said = service.wait_for("push", state="unreachable")
        assert "does not speak TLS" in said["sentence"]
        began = time.monotonic()
    assert time.monotonic() - began < 5
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_wishes_that_cannot_be_are_wrong_usage(shell: Shell) -> None:
    both_ways = ("--public-url", "https://h.example", "--tunnel", "ngrok")
    assert "either --public-url or --tunnel" in shell.run("run", *both_ways, code=2)
