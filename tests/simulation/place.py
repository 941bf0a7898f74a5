"""One organisation, its data folder and its Google, driven step by step on one clock."""

import atexit
import hashlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from gcaldesk.domain.account import SCOPES, OAuthClient
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.domain.report import SyncReport
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.oauth import DESKTOP
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.services import accounts, mappings
from gcaldesk.services.accounts import Ports
from gcaldesk.storage.queries import SqlQueries
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.paced import Pacing
from gcaldesk.sync.ports import Consent, Gateways, Secrets, Store
from tests.fakes.clock import FakeClock
from tests.fakes.secrets import FakeSecrets
from tests.simulation.disk import FragileDatabase, open_fragile
from tests.simulation.wire import API_ROOT, ROOT, Wire

ROOMS = "rooms@group.calendar.google.com"
COURTS = "courts@group.calendar.google.com"
FLEET = "fleet@group.calendar.google.com"
CALENDARS = (ROOMS, COURTS, FLEET)
"""No object stands in the last one."""
HALL = "hall@group.calendar.google.com"
SECOND_ROOMS = "second-rooms@group.calendar.google.com"
MAIN, SECOND = "main", "second"
EMAILS = {MAIN: "admin@example.org", SECOND: "second@example.org"}
SEED = {
    "account": {"email": EMAILS[MAIN], "name": "Admin", "timezone": "Europe/Amsterdam"},
    "accounts": [{"email": EMAILS[SECOND], "name": "Second", "timezone": "America/New_York"}],
    "calendars": [
        {"id": ROOMS, "summary": "Rooms"},
        {"id": COURTS, "summary": "Courts"},
        {"id": FLEET, "summary": "Fleet"},
        {"id": HALL, "summary": "Hall"},
        {"id": SECOND_ROOMS, "summary": "Rooms of the second", "for": EMAILS[SECOND]},
    ],
    "events": [],
}
CLIENT = OAuthClient(DESKTOP.id, "installed", f"{ROOT}/auth", f"{ROOT}/token")


class Consents:
    """A person who always says yes; the grant is a real one of the sandbox."""

    def __init__(self, google: GoogleState) -> None:
        self._google = google

    def read_client(self, request: ConnectRequest) -> tuple[OAuthClient, str]:
        del request
        return CLIENT, DESKTOP.secret

    def authorize(
        self, client: OAuthClient, client_secret: str, *, login_hint: str = "", **_: Any
    ) -> Consent:
        del client, client_secret
        refresh = self._google.oauth.issue_refresh(login_hint, list(SCOPES))
        access = self._google.oauth.issue_access(login_hint, list(SCOPES)).token
        self.given = login_hint
        return Consent(refresh, access, None, SCOPES)

    def primary_email(self, client: OAuthClient, client_secret: str, consent: Consent) -> str:
        del client, client_secret, consent
        return self.given

    def revoke(self, client: OAuthClient, secret: Mapping[str, Any]) -> None:
        del client, secret


@dataclass(frozen=True)
class Build:
    """How the engine is put together; the broken engines of the harness's own test differ here."""

    store: Callable[..., SqlStore] = SqlStore
    gateways: Callable[[Gateways, Store], Gateways] = lambda real, _store: real


class Place:
    """Everything a history needs."""

    clock: FakeClock
    database: FragileDatabase
    google: GoogleState

    def __init__(
        self, folder: Path, seed: int, build: Build = Build(), *, like: "Place | None" = None
    ) -> None:
        self.folder = folder
        self.build = build
        self.random = Random(f"engine {seed}")  # noqa: S311
        self._ids = 0
        self.clock = FakeClock() if like is None else FakeClock(like.clock.now())
        if like is None:
            google = GoogleState(SEED, clock=SandboxClock(self.clock.now), mint=Mint(str(seed)))
        else:
            google = deepcopy(like.google, {id(like.clock): self.clock})
        self.google = google
        self.desk = Desk(self.google, threading.RLock())
        self.wire = Wire(self.desk)
        self.secrets: Secrets = FakeSecrets() if like is None else deepcopy(like.secrets)
        self.restarts = 0
        if like is None:
            shutil.copyfile(_template(), self.path)
        else:
            like.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[no-untyped-call]
            shutil.copyfile(like.path, self.path)
        self.start()

    @property
    def path(self) -> Path:
        return self.folder / "gcaldesk.sqlite3"

    def start(self) -> None:
        """Open the data folder, as a process does that begins."""
        self.store = self.build.store(
            self.path, self.clock, open_file=open_fragile, new_id=self._new_id
        )
        database = self.store.database
        assert isinstance(database, FragileDatabase)
        self.database = database
        database.connect()  # kept open, which saves most of the time
        real = GoogleGateways(self.secrets, API_ROOT, NetworkSettings(proxy="none"), self.wire.open)
        gateways = self.build.gateways(real, self.store)
        self.queries = SqlQueries(self.store, self.clock, self.secrets.describe)
        self.ports = Ports(self.store, self.secrets, Consents(self.google), gateways, self.clock)
        self.engine = Engine(
            self.store,
            gateways,
            self.clock,
            self.random.random,
            lambda: self.clock.now().timestamp(),
            pacing=Pacing(self._wait),
        )

    def _wait(self, seconds: float) -> bool:
        self.clock.advance(seconds=seconds)
        return False

    def _new_id(self) -> str:
        self._ids += 1
        return hashlib.sha256(f"{self.random.random()} {self._ids}".encode()).hexdigest()[:32]

    def restart(self) -> None:
        """The process is gone: nothing but the file is left of it."""
        self.close()
        self.restarts += 1
        self.start()

    def close(self) -> None:
        self.database.connection().close()  # type: ignore[no-untyped-call]

    def connect(self, name: str) -> None:
        accounts.connect(
            ports=self.ports,
            request=ConnectRequest(name=name, login_hint=EMAILS[name]),
            open_url=lambda _url: None,
            cancelled=lambda: False,
        )

    def reconnect(self, name: str) -> None:
        accounts.reconnect(
            ports=self.ports,
            account=name,
            request=ConnectRequest(name=name),
            open_url=lambda _url: None,
            cancelled=lambda: False,
        )

    def sync(self, account: int, *, full: bool = False, only: set[str] | None = None) -> SyncReport:
        return self.engine.sync(account, full=full, only=only)  # type: ignore[arg-type]


@cache
def _template() -> Path:
    """Return an empty database at the newest version: migrating one takes longer than a round."""
    folder = Path(tempfile.mkdtemp(prefix="gcaldesk-simulation-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "template.sqlite3"
    clock = FakeClock()
    store = SqlStore(path, clock, new_id=lambda: "5" * 32)
    for code, zone in (("room", "Europe/Amsterdam"), ("court", "UTC")):
        mappings.add_object(store=store, code=code, name=code.title(), timezone=zone)
    store.close()
    return path
