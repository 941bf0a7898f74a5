"""600 new bookings under Google's 600 a minute: how close to the quota's own bound, and no refusal.

`python -m tests.bench.quota` sends them for real, over HTTP to the sandbox, which takes a minute.
"""

import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.wirelog import Entry
from gcaldesk.services import bookings
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.paced import Pacing
from gcaldesk.sync.ports import Store
from tests.fakes.clock import FakeClock
from tests.fakes.http_office import HttpOffice
from tests.fakes.office import SEED

A_MINUTE = 600
PATCH_UNITS = 3
LATENCY = 0.08
BOOKINGS = 600


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run took."""

    seconds: float
    requests: int
    units: int
    refused: int
    """Answers of 403 and 429; the quota's refusals."""

    @property
    def bound(self) -> float:
        """The seconds that the quota itself takes for so many units."""
        return 60.0 * self.units / A_MINUTE

    @property
    def ratio(self) -> float:
        """How many times the bound it took."""
        return self.seconds / self.bound

    def __str__(self) -> str:
        """Say it in one line."""
        return (
            f"{self.requests} requests, {self.units} units: {self.seconds:.1f} s, "
            f"{self.ratio:.3f}x the quota's own {self.bound:.1f} s; {self.refused} refused"
        )


def figures(entries: list[Entry], seconds: float) -> Figures:
    """Count what stands in a wire log."""
    api = [entry for entry in entries if not entry.operation.startswith("oauth.")]
    units = sum(PATCH_UNITS if entry.operation == "events.patch" else 1 for entry in api)
    return Figures(seconds, len(api), units, sum(entry.status in {403, 429} for entry in api))


def make_bookings(store: Store, clock: Clock, count: int) -> None:
    """Make bookings from tomorrow on, eight a day."""
    first = clock.now().replace(hour=8, minute=0, second=0, microsecond=0) + timedelta(days=1)
    requests = []
    for n in range(count):
        start = (first + timedelta(days=n // 8, hours=n % 8)).replace(tzinfo=None)
        end = start + timedelta(minutes=45)
        requests.append(
            BookingInput(
                title=f"Lesson {n}",
                object_code="room",
                start=start.isoformat(timespec="minutes"),
                end=end.isoformat(timespec="minutes"),
            )
        )
    bookings.add_many(store=store, clock=clock, requests=requests)


class RunningClock(FakeClock):
    """Real time, which nobody can move."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251  # a benchmark lives in real time

    def advance(self, **parts: float) -> None:
        del parts


def measure(folder: Path, count: int = BOOKINGS, latency: float = LATENCY) -> Figures:
    """Send new bookings over HTTP in real time; returns what it took."""
    clock = RunningClock()
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        office = HttpOffice(folder, sandbox, clock)
        sandbox.state.switches.turn({"quota_scale": 1.0})
        make_bookings(office.store, clock, count)
        sandbox.desk.faults.latency = latency
        pacing = Pacing(threading.Event().wait)
        engine = Engine(
            office.store, office.http, clock, lambda: 0.5, time.monotonic, pacing=pacing
        )
        began = time.monotonic()
        report = engine.sync(office.account)
        seconds = time.monotonic() - began
        office.store.close()
        assert (report.state, report.created) == ("ok", count), report
        return figures(sandbox.desk.log.entries(), seconds)


def measure_once() -> Figures:
    """Send them once, into a folder of their own: a minute, most of it spent waiting."""
    with tempfile.TemporaryDirectory() as folder:
        return measure(Path(folder))


def main() -> int:
    """Print one run."""
    sys.stdout.write(f"600 new bookings at 80 ms: {measure_once()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
