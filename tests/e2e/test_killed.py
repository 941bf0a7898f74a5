"""The real process, killed in the middle of its work: everything is there once afterwards."""

import os
import signal
import subprocess
import threading
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from gcaldesk.config import SystemClock
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import bookings
from gcaldesk.storage.unit_of_work import SqlStore
from tests.e2e.conftest import Shell
from tests.fakes.office import ROOMS

KILLS = int(os.environ.get("GCALDESK_KILLS", "4"))
"""How often; `make kill` does it more often, to more bookings."""
BOOKINGS = int(os.environ.get("GCALDESK_KILL_BOOKINGS", "40"))


class Trap:
    """Ends a process as Google deals with its n-th write: at once, or as soon as somebody looks."""

    def __init__(self, google: SandboxServer) -> None:
        self._add = google.desk.log.add
        google.desk.log.add = self._watch  # type: ignore[method-assign]
        self._left = 0
        self._victim: subprocess.Popen[str] | None = None
        self._at_once = False
        self._sprung = threading.Event()

    def _watch(self, **seen: object) -> None:
        self._add(**seen)
        if self._victim is None or not seen["writes"]:
            return
        self._left -= 1
        if self._left == 0:
            if self._at_once:  # Google has done it, and the answer has not left
                self._victim.send_signal(signal.SIGKILL)
            self._sprung.set()

    def spring(self, victim: subprocess.Popen[str], after: int, *, at_once: bool) -> bool:
        """Kill the process; returns False where it came to its end before."""
        self._sprung.clear()
        self._left, self._at_once, self._victim = after, at_once, victim

        def until_it_ends() -> None:
            victim.wait()
            self._sprung.set()

        watch = threading.Thread(target=until_it_ends)
        watch.start()
        self._sprung.wait()
        self._victim = None
        victim.send_signal(signal.SIGKILL)
        watch.join()
        return victim.returncode == -signal.SIGKILL


def fill(home: Path, count: int) -> None:
    """Make bookings in one transaction, as an import does."""
    store = SqlStore(home / "gcaldesk.sqlite3", SystemClock())
    start = SystemClock().now().date()
    requests = [
        BookingInput(
            object_code="room",
            title=f"Yoga {number}",
            start=f"{start}T{8 + number % 10:02}:00:00+00:00",
            end=f"{start}T{9 + number % 10:02}:00:00+00:00",
        )
        for number in range(count)
    ]
    bookings.add_many(store=store, clock=SystemClock(), requests=requests)
    store.close()


def kill_again_and_again(shell: Shell, trap: Trap, kills: int, works: int, seed: int) -> int:
    """Sync `works` bookings and kill the process `kills` times; returns how often it was hit."""
    random, hit = Random(seed), 0  # noqa: S311
    for _ in range(kills):
        with shell.start("sync") as process:
            after = random.randint(1, max(1, 2 * works // (kills + 1)))
            hit += trap.spring(process, after, at_once=random.random() < 0.5)
            process.communicate()
    return hit


@pytest.mark.timeout(600)
def test_every_booking_is_there_once_whenever_the_process_is_killed(ready: Shell) -> None:
    fill(ready.home, BOOKINGS)
    trap = Trap(ready.google)
    hit = kill_again_and_again(ready, trap, KILLS, BOOKINGS, seed=1)
    assert hit >= KILLS // 2
    ready.run("sync")
    events = ready.events(ROOMS)
    owners = Counter(event["extendedProperties"]["private"]["gcaldeskBooking"] for event in events)
    assert len(owners) == len(events) == BOOKINGS
    ready.control("log", method="DELETE")
    ready.run("sync")
    assert ready.writes() == []
    assert len(ready.json("booking", "list")["bookings"]) == BOOKINGS
    print(f"{hit} of {KILLS} kills hit a sync of {BOOKINGS} bookings")  # noqa: T201
