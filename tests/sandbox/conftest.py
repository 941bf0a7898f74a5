from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState

SEED: Json = {
    "account": {"email": "admin@example.org", "name": "Admin", "timezone": "Europe/Amsterdam"},
    "accounts": [{"email": "second@example.org", "name": "Second", "timezone": "UTC"}],
    "calendars": [
        {"id": "rooms@group.calendar.google.com", "summary": "Rooms"},
        {
            "id": "fleet@group.calendar.google.com",
            "summary": "Fleet",
            "accessRole": "writer",
            "dataOwner": "garage@example.org",
        },
        {
            "id": "nl#holiday@group.v.calendar.google.com",
            "summary": "Holidays",
            "accessRole": "reader",
        },
    ],
    "events": [],
}
START = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def state() -> GoogleState:
    """A fresh world on the second of March 2026 whose clock stands still."""
    return GoogleState(SEED, clock=SandboxClock(lambda: START))


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    """One server for all tests of a module."""
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: SandboxServer) -> SandboxServer:
    """The module's server as it was at its start."""
    running.state.reset()
    running.desk.faults.disarm()
    running.desk.log.clear()
    running.desk.consent.mode = "allow"
    running.desk.consent.untick = []
    return running
