"""An organisation with a real database and a sandbox over real HTTP, where push can arrive."""

import socket
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import trustme

from gcaldesk.domain.account import Direction
from gcaldesk.domain.channel import Channel, ListenerState
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.listener.routes import WEBHOOK_PATH
from gcaldesk.listener.server import Place
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.providers.google.push import parse_notification
from gcaldesk.runtime.mailbox import Asked, Mailbox
from gcaldesk.runtime.push import PushParts, PushService, PushWishes
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.shapes import Json
from gcaldesk.services import mappings
from gcaldesk.storage.unit_of_work import SqlStore
from tests.fakes.clock import FakeClock
from tests.fakes.google_account import signed_in
from tests.fakes.office import ROOMS
from tests.fakes.secrets import FakeSecrets


class Branch:
    """Everything that push needs, with short names."""

    def __init__(self, folder: Path, google: SandboxServer, clock: FakeClock) -> None:
        self.google = google
        self.clock = clock
        self.store = SqlStore(folder / "gcaldesk.sqlite3", clock)
        self.mailbox = Mailbox()
        self.network = NetworkSettings(proxy="none")
        secrets = FakeSecrets()
        self.gateways = GoogleGateways(secrets, google.api_root, self.network)
        account = signed_in(google, secrets)
        with closing(self.gateways.open(account)) as gateway:
            calendars = gateway.list_calendars()
        with self.store.work() as unit:
            self.account = unit.accounts.add(replace(account, id=AccountId(0))).id
            unit.calendars.refresh(self.account, calendars)
            unit.commit()
        mappings.add_object(store=self.store, code="room", name="Room", timezone="UTC")
        self.map("room", ROOMS)

    @cached_property
    def authority(self) -> trustme.CA:
        return trustme.CA()

    def map(self, code: str, calendar: str) -> None:
        mappings.put_mapping(
            store=self.store,
            clock=self.clock,
            account="main",
            object_code=code,
            calendar_id=calendar,
            direction=Direction.BOTH,
        )

    def push(
        self, wishes: PushWishes, on_state: Callable[[ListenerState], None] = lambda _: None
    ) -> PushService:
        parts = PushParts(
            store=self.store,
            gateways=self.gateways,
            clock=self.clock,
            parse=parse_notification,
            hint=self.mailbox.hint,
            jitter=lambda: 0.5,
            network=self.network,
            on_state=on_state,
        )
        return PushService(parts, wishes)

    def channels(self) -> list[Channel]:
        with self.store.view() as unit:
            return unit.channels.all()

    def alive(self) -> list[Json]:
        return [channel for channel in self.google.state.channels() if channel["alive"]]

    def addresses(self) -> set[str]:
        return {channel["address"].removesuffix(WEBHOOK_PATH) for channel in self.alive()}

    def edit(self, title: str = "Yoga") -> None:
        day = {"date": self.clock.now().date().isoformat()}
        later = {"date": self.clock.now().replace(year=2027).date().isoformat()}
        body = {"summary": title, "start": day, "end": later}
        with self.google.desk.lock:
            self.google.desk.state.edit(ROOMS, "insert", body=body)
        self.google.desk.wake_push.set()

    def told(self, timeout: float = 5.0) -> bool:
        """Whether push asks for a sync within so many seconds."""
        wanted = Asked(self.account, calendars=frozenset({CalendarId(ROOMS)}))
        return self.mailbox.take(timeout=timeout) == wanted

    def problem(self) -> str:
        with self.store.view() as unit:
            return unit.calendars.of_account(self.account)[CalendarId(ROOMS)].push_problem


def local(port: int) -> PushWishes:
    return PushWishes(Place(port=port), public_url=f"http://127.0.0.1:{port}")


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def eventually(check: Callable[[], object], seconds: float = 5.0) -> bool:
    """Whether something becomes true; looks every 10 ms."""
    for _ in range(int(seconds * 100)):
        if check():
            return True
        threading.Event().wait(0.01)
    return False
