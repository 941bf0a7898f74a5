"""Commands as processes, as a stranger would type them."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.sandbox.server import SandboxServer
from tests.fakes.office import SEED

ROOT = Path(__file__).resolve().parents[2]


class Shell:
    """A shell with a data folder and a sandbox of its own."""

    def __init__(self, home: Path, google: SandboxServer) -> None:
        self.home = home
        self.google = google
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("COV")},
            "GCALDESK_HOME": str(home),
            "GCALDESK_GOOGLE_API_ROOT": google.api_root,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "COLUMNS": "200",
        }
        self.environment.pop("QT_QPA_PLATFORM", None)
        self.environment.pop("DISPLAY", None)
        home.mkdir(parents=True, exist_ok=True)
        self.client = home / "client.json"
        self.client.write_text(json.dumps(google.client_secrets()))

    def start(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "gcaldesk", *words],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, code: int = 0) -> str:
        with self.start(*words) as process:
            out, err = process.communicate(timeout=60)
        assert process.returncode == code, f"{words}: {process.returncode}\n{out}\n{err}"
        return out if code == 0 else out + err

    def json(self, *words: str, code: int = 0, patience: float = 60) -> Any:
        with self.start(*words, "--json") as process:
            out, err = process.communicate(timeout=patience)
        assert process.returncode == code, f"{words}: {process.returncode}\n{out}\n{err}"
        return json.loads(out)

    def connect(self, name: str = "main") -> None:
        words = ("account", "add", "--name", name, "--client-secrets", str(self.client))
        with self.start(*words, "--no-browser") as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith("Open this URL: ")
            with urllib.request.urlopen(line.removeprefix("Open this URL: ").strip()) as page:  # noqa: S310
                assert "You can close this window" in page.read().decode()
            out, err = process.communicate(timeout=30)
        assert process.returncode == 0, out + err

    def control(self, path: str, body: dict[str, Any] | None = None, method: str = "POST") -> Any:
        request = urllib.request.Request(  # noqa: S310
            f"{self.google.url}/__sandbox__/{path}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
            method=method,
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            return json.loads(answer.read() or b"null")

    def events(self, calendar: str) -> list[dict[str, Any]]:
        state = self.control("state", method="GET")
        found = next(entry for entry in state["calendars"] if entry["id"] == calendar)
        return [event for event in found["events"] if event["status"] != "cancelled"]

    def writes(self) -> list[dict[str, Any]]:
        entries = self.control("log?writes=1", method="GET")["entries"]
        return [entry for entry in entries if "/calendar/" in entry["path"]]


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    with SandboxServer(seed=SEED, auto_consent=True) as google:
        yield Shell(tmp_path / "home", google)


@pytest.fixture
def ready(shell: Shell) -> Shell:
    """Connected, with one object mapped."""
    shell.connect()
    shell.run("object", "add", "room", "--name", "Room")
    shell.run("map", "set", "main", "room", "rooms@group.calendar.google.com")
    return shell
