"""Tunnels as real child processes: told, changed, dead, started again and ended."""

import os
import shlex
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gcaldesk.domain.errors import PushFailed
from gcaldesk.listener.tunnel import Tunnel, recipe
from tests.fakes.clock import FakeClock

LOCAL = "http://127.0.0.1:8791"


class Ground:
    """A tunnel and what it told."""

    def __init__(self, command: str) -> None:
        self.clock = FakeClock()
        self.changed = threading.Condition()
        self.told: list[str] = []
        self.waits: list[float] = []
        self.go_on = threading.Semaphore(0)
        how = recipe(command, LOCAL)
        self.tunnel = Tunnel(how, clock=self.clock, on_change=self._on_change, wait=self._wait)

    def _on_change(self) -> None:
        with self.changed:
            self.told.append(self.tunnel.address)
            self.changed.notify_all()

    def _wait(self, seconds: float) -> bool:
        with self.changed:
            self.waits.append(seconds)
            self.changed.notify_all()
        return not self.go_on.acquire(timeout=10)

    def until(self, check: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(check, 10), (self.told, self.waits, self.tunnel.problem)


MakeGround = Callable[[str], Ground]


@pytest.fixture
def ground() -> Iterator[MakeGround]:
    with ExitStack() as stack:

        def make(command: str) -> Ground:
            made = Ground(command)
            stack.callback(made.tunnel.stop)
            return made

        yield make


def script(folder: Path, text: str) -> str:
    path = folder / "tunnel.sh"
    path.write_text(text)
    return f"sh {shlex.quote(str(path))}"


def test_script_that_prints_its_address(ground: MakeGround, tmp_path: Path) -> None:
    words = "echo starting {port}\necho 'Your address: https://one.example.org/'\nexec sleep 60\n"
    made = ground(script(tmp_path, words))
    made.tunnel.start()
    made.until(lambda: made.told == ["https://one.example.org"])
    assert made.tunnel.problem == ""


def test_address_that_changes_is_told(ground: MakeGround, tmp_path: Path) -> None:
    go = tmp_path / "go"
    os.mkfifo(go)
    words = f"echo https://one.example.org\nread x < '{go}'\necho https://two.example.org\nexec sleep 60\n"
    made = ground(script(tmp_path, words))
    made.tunnel.start()
    made.until(lambda: made.told == ["https://one.example.org"])
    go.write_text("go\n")
    made.until(lambda: made.told[-1] == "https://two.example.org")


def test_dead_tunnel_is_started_again_with_growing_pauses(
    ground: MakeGround, tmp_path: Path
) -> None:
    words = (
        "echo https://one.example.org\necho 'token 0123456789abcdef0123456789abcdef lost'\nexit 3\n"
    )
    made = ground(script(tmp_path, words))
    made.tunnel.start()
    for n in range(1, 8):
        made.until(lambda n=n: len(made.waits) == n)  # type: ignore[misc]
        assert made.tunnel.address == ""
        assert "ended (exit code 3). token … lost" in made.tunnel.problem
        made.go_on.release()
    assert made.waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0]
    made.until(lambda: len(made.waits) == 8)
    made.clock.advance(minutes=2)


def test_tunnel_that_lived_long_starts_at_once(ground: MakeGround, tmp_path: Path) -> None:
    go = tmp_path / "go"
    os.mkfifo(go)
    made = ground(script(tmp_path, f"echo https://one.example.org\nread x < '{go}'\n"))
    made.tunnel.start()
    for _ in range(3):
        made.until(lambda: bool(made.told) and made.told[-1] != "")
        made.clock.advance(minutes=2)
        before = len(made.waits)
        go.write_text("end\n")
        made.until(lambda before=before: len(made.waits) > before)  # type: ignore[misc]
        made.go_on.release()
    assert made.waits == [1.0, 1.0, 1.0]


def test_stop_ends_everything_it_started(ground: MakeGround, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    words = f"trap '' TERM\nsleep 60 & echo $! $$ > '{pids}'\necho https://one.example.org\nwait\nwait\n"
    made = ground(script(tmp_path, words))
    made.tunnel.start()
    made.until(lambda: made.told == ["https://one.example.org"])
    made.tunnel.stop()
    for pid in pids.read_text().split():
        assert gone(int(pid))
    assert made.told == ["https://one.example.org"]


def gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"


def test_missing_program_is_one_sentence_with_the_cure(ground: MakeGround) -> None:
    made = ground("no-such-tunnel --really")
    with pytest.raises(PushFailed, match="“no-such-tunnel” is not installed") as caught:
        made.tunnel.start()
    assert "full path" in caught.value.hint


@pytest.mark.parametrize("name", ["cloudflared", "ngrok"])
def test_known_tunnels_name_the_way_out(name: str) -> None:
    assert "--public-url" in recipe(name, LOCAL).cure


def test_tunnel_that_runs_and_says_nothing(ground: MakeGround) -> None:
    made = ground("sleep 60")
    made.tunnel.start()
    for _ in range(500):
        if made.tunnel.starts:
            break
        threading.Event().wait(0.01)
    assert made.tunnel.problem == ""
    made.clock.advance(minutes=1)
    assert "has not named a public https address" in made.tunnel.problem
    assert made.tunnel.problem.endswith("It said nothing.")
