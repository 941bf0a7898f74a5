"""The states that every page is looked at in, each made by the program itself in a data folder."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from gcaldesk.bootstrap import Services, build
from gcaldesk.cli.demo import ACCOUNT, Demo
from gcaldesk.cli.demo_data import ZONE, bookings_from
from gcaldesk.config import AppPaths, Settings, resource
from gcaldesk.domain.account import Account, Direction
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.times import Timed
from gcaldesk.runtime.loop import EngineState
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts, bookings, mappings

ROOMS = "rooms@group.calendar.google.com"
COURTS = "courts@group.calendar.google.com"
MANY_BOOKINGS = 10_000
MANY_LINES = 100_000
PIECE = 5_000
IDLE = EngineState("idle")
BUSY = EngineState("syncing", "main", 4_120, 10_000, "taking over")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a window is opened on."""

    services: Services
    engine: EngineState = IDLE


def _account(demo: Demo) -> Account:
    with demo.services.store.view() as unit:
        return unit.accounts.all()[0]


def _first_minutes(demo: Demo) -> EngineState:
    """One object, one mapping, a handful of bookings."""
    store, clock = demo.services.store, demo.services.clock
    secrets = json.dumps(demo.sandbox.client_secrets())
    accounts.connect(
        ports=demo.services.ports,
        request=ConnectRequest(ACCOUNT, client_json=secrets, timeout_seconds=30),
        open_url=_visit,
        cancelled=lambda: False,
    )
    mappings.add_object(store=store, code="room-a", name="Room A", timezone=ZONE)
    mappings.put_mapping(
        store=store,
        clock=clock,
        account=ACCOUNT,
        object_code="room-a",
        calendar_id=ROOMS,
        direction=Direction.BOTH,
    )
    planned = [
        request for request in bookings_from(clock.now().date()) if request.object_code == "room-a"
    ]
    bookings.add_many(store=store, clock=clock, requests=planned[:5])
    demo.sync()
    return IDLE


def _visit(url: str) -> None:
    """Be the browser: consent is given by itself there."""
    with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 (loopback)
        answer.read()


def _normal(demo: Demo) -> EngineState:
    """The demo organisation after a day's work; everything agrees."""
    demo.set_up()
    demo.first_sync()
    demo.edit_both_sides()
    demo.resolve()
    demo.second_sync()
    return IDLE


def _busy(demo: Demo) -> EngineState:
    """In the middle of a long read."""
    _normal(demo)
    return BUSY


def _trouble(demo: Demo) -> EngineState:
    """A conflict, a held plan, a calendar that is gone, and a sign-in that was revoked."""
    demo.set_up()
    demo.first_sync()
    demo.edit_both_sides()
    state = demo.sandbox.state
    for view in demo.views():
        if view.sync[0].event_id and view.sync[0].calendar_id == COURTS:
            state.edit(COURTS, "delete", event=view.sync[0].event_id)
    demo.sync()
    state.share_calendar(ROOMS, "none")
    demo.engine.sync(_account(demo).id)
    state.oauth.revoke_all()
    demo.engine.sync(_account(demo).id)
    return IDLE


def _offline(demo: Demo) -> EngineState:
    """Google cannot be reached."""
    _normal(demo)
    demo.sandbox.stop()
    demo.engine.sync(_account(demo).id)
    return IDLE


def _huge(demo: Demo) -> EngineState:
    """Ten thousand bookings and a hundred thousand lines in the journal."""
    _normal(demo)
    fill(demo.services, MANY_BOOKINGS, MANY_LINES)
    return IDLE


def fill(services: Services, count: int, lines: int) -> None:
    """Store so many bookings, around today, and journal lines, over the last weeks."""
    now = services.clock.now().replace(minute=0, second=0, microsecond=0)
    codes = ("room-a", "room-b", "studio", "piano", "court-1")
    hour = timedelta(hours=1)
    for at in range(0, count, PIECE):
        made = [
            Booking(
                id=BookingId(0),
                uid="",
                object_code=codes[number % len(codes)],
                title=f"Lesson {number}",
                status="option",
                type="class",
                when=Timed(
                    now + hour * (number // 5), now + hour * (number // 5 + 1), "Europe/Amsterdam"
                ),
            )
            for number in range(at, min(at + PIECE, count))
        ]
        with services.store.work() as unit:
            unit.bookings.add_many(made)
            unit.commit()
    for at in range(0, lines, PIECE):
        entries = [
            JournalEntry(
                at=now - timedelta(seconds=20 * (lines - number)),
                level=Level.WARNING if number % 97 == 0 else Level.INFO,
                action="event changed",
                reason="title changed by hand",
                booking_id=BookingId(1 + number % 200),
            )
            for number in range(at, min(at + PIECE, lines))
        ]
        with services.store.work() as unit:
            unit.journal.write(entries)
            unit.commit()


STATES: dict[str, Callable[[Demo], EngineState]] = {
    "empty": lambda _demo: IDLE,
    "first-minutes": _first_minutes,
    "normal": _normal,
    "busy": _busy,
    "trouble": _trouble,
    "offline": _offline,
    "huge": _huge,
    "sandbox": _normal,
}


@contextmanager
def scene_of(name: str, folder: Path) -> Iterator[Scene]:
    """Make a state in a folder and open it as a window would; the sandbox ends with it."""
    seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
    paths = AppPaths(folder)
    with SandboxServer(port=0, seed=seed, auto_consent=True) as sandbox:
        playing = Settings(google_api_root=sandbox.api_root, secrets="file")
        services = build(playing, paths)
        engine = STATES[name](Demo(services, sandbox))
        services.store.close()
        settings = playing if name == "sandbox" else Settings(secrets="file")
        services = build(settings, paths)
        try:
            yield Scene(services, engine)
        finally:
            services.store.close()
