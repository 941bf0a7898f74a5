"""The real window under a real window manager, driven by keys and clicks as a person's hands would.

It asserts on what came of them in the database and in the sandbox, never on pixels.
"""

import os
import shutil
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.account import Direction
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.times import Timed
from gcaldesk.services import accounts, bookings, mappings
from gcaldesk.services.accounts import ConnectRequest
from tests.e2e.conftest import ROOT, Shell
from tests.fakes.office import ROOMS

NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}"
)
DAY = (datetime.now(UTC) + timedelta(days=5)).date()  # noqa: TID251  # the sandbox runs in real time
PATIENCE = 20.0
WINDOW = "^gcaldesk$"


def until(told: Callable[[], object], what: str) -> None:
    """Look again and again until it is so."""
    pause = threading.Event()
    for _turn in range(int(PATIENCE / 0.05)):
        if told():
            return
        pause.wait(0.05)
    pytest.fail(f"not within {PATIENCE:.0f} s: {what}")


@contextmanager
def ended(process: "subprocess.Popen[str]") -> Iterator["subprocess.Popen[str]"]:
    """Leave no process behind, whatever became of the test."""
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(timeout=8)
            except subprocess.TimeoutExpired:
                process.kill()
        process.communicate()


@dataclass
class Hands:
    """Somebody in front of the screen."""

    environment: dict[str, str]
    window: str = ""

    def do(self, *words: str, patience: float = PATIENCE) -> str:
        made = subprocess.run(
            ["xdotool", *words],  # noqa: S607 (found on the path, as the mark above says)
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )
        return made.stdout.strip()

    def sees(self, name: str) -> str:
        return self.do("search", "--onlyvisible", "--name", name).partition("\n")[0]

    def wait_for(self, name: str) -> str:
        until(lambda: self.sees(name), f"a window {name}")
        return self.sees(name)

    def turn_to_window(self) -> None:
        self.window = self.wait_for(WINDOW)
        self.do("windowactivate", "--sync", self.window)

    def press(self, *keys: str) -> None:
        self.turn_to_window()
        self.do("key", *keys)

    def find_and_do(self, words: str) -> None:
        """Ctrl+K, some letters, Enter."""
        self.press("ctrl+k")
        palette = self.wait_for("^Find an action")
        self.do("windowactivate", "--sync", palette)
        self.do("type", words)
        self.do("key", "Return")

    def click(self, x: int, y: int) -> None:
        """Click inside the window; a negative x counts from its right edge."""
        self.turn_to_window()
        size = dict(
            line.split("=", 1)
            for line in self.do("getwindowgeometry", "--shell", self.window).splitlines()
        )
        at = x if x >= 0 else int(size["WIDTH"]) + x
        self.do("mousemove", "--window", self.window, str(at), str(y), "click", "1")


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """A screen of its own with a window manager."""
    with ExitStack() as stack:
        reader, writer = os.pipe()
        stack.callback(os.close, reader)
        words = [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            "1400x900x24",
            "-nolisten",
            "tcp",
        ]
        server = subprocess.Popen(
            words,
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        stack.enter_context(ended(server))
        os.close(writer)
        number = os.read(reader, 16).decode().strip()
        place = {**os.environ, "DISPLAY": f":{number}"}
        manager = subprocess.Popen(
            ["openbox"],  # noqa: S607 (found on the path, as the mark above says)
            env=place,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        stack.enter_context(ended(manager))
        until(lambda: Hands(place).do("get_num_desktops"), "a window manager")
        yield {"DISPLAY": f":{number}"}


@pytest.fixture
def services(shell: Shell) -> Iterator[Services]:
    """Connected, with one object mapped and one booking; what the window then opens."""
    (shell.home / "config.toml").write_text('secrets = "file"\n', "utf-8")
    settings = Settings(google_api_root=shell.google.api_root, secrets="file")
    made = build(settings, AppPaths(shell.home))
    accounts.connect(
        ports=made.ports,
        request=ConnectRequest("main", client_json=shell.client.read_text("utf-8")),
        open_url=visit,
        cancelled=lambda: False,
    )
    store, clock = made.store, made.clock
    mappings.add_object(store=store, code="room", name="Room", timezone="UTC")
    mappings.put_mapping(
        store=store,
        clock=clock,
        account="main",
        object_code="room",
        calendar_id=ROOMS,
        direction=Direction.BOTH,
    )
    request = BookingInput(
        "room", "Yoga", start=f"{DAY}T10:00", end=f"{DAY}T11:00", status="confirmed"
    )
    bookings.add(store=store, clock=clock, request=request)
    yield made
    store.close()


def visit(url: str) -> None:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 (loopback)
        answer.read()


def yoga(shell: Shell) -> list[dict[str, object]]:
    return [event for event in shell.events(ROOMS) if str(event["summary"]).startswith("Yoga")]


def move_in_google(shell: Shell, hour: int) -> None:
    body = {
        "start": {"dateTime": f"{DAY}T{hour}:00:00+00:00"},
        "end": {"dateTime": f"{DAY}T{hour + 1}:00:00+00:00"},
    }
    shell.control(
        "edit", {"calendar": ROOMS, "op": "patch", "id": yoga(shell)[0]["id"], "body": body}
    )


def hour_of(services: Services) -> int:
    when = services.queries.booking(BookingId(1)).view.booking.when
    assert isinstance(when, Timed)
    return when.start.astimezone(UTC).hour


def test_hands_on_the_window(
    shell: Shell, services: Services, screen: dict[str, str], tmp_path: Path
) -> None:
    own = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
    shell.environment |= {**screen, **own, "QT_QPA_PLATFORM": "xcb"}
    shell.environment.pop("WAYLAND_DISPLAY", None)
    hands = Hands({**os.environ, **screen})
    with ended(shell.start()) as desktop:
        hands.turn_to_window()
        until(lambda: yoga(shell), "the window sends the booking by itself")
        until(lambda: services.queries.overview().running_since, "the window says that it runs")

        move_in_google(shell, 14)
        hands.press("ctrl+2", "F5")
        until(lambda: hour_of(services) == 14, "F5 takes the move over")

        move_in_google(shell, 16)
        hands.click(-80, 28)
        until(lambda: hour_of(services) == 16, "a click on Sync now takes the move over")

        hands.find_and_do("pause until i resume")
        until(lambda: services.queries.overview().paused, "Ctrl+K pauses")
        hands.find_and_do("resume")
        until(lambda: not services.queries.overview().paused, "Ctrl+K resumes")

        hands.press("alt+F4")
        hands.do("windowactivate", "--sync", hands.wait_for("^Keep gcaldesk running"))
        hands.do("key", "Return")
        until(lambda: not hands.sees(WINDOW), "the window is put away")
        assert desktop.poll() is None
        assert "close=tray" in (shell.home / "window.ini").read_text("utf-8")

        again = subprocess.run(
            [sys.executable, "-m", "gcaldesk"],
            cwd=ROOT,
            env=shell.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert again.returncode == 0, again.stderr
        assert "open already" in again.stderr
        hands.press("ctrl+q")
        out, err = desktop.communicate(timeout=PATIENCE)
    assert desktop.returncode == 0, out + err
    assert "Traceback" not in err
    with services.engine_lock():
        assert services.queries.overview().running_since is None
