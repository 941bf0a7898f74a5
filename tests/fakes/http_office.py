"""The same organisation, with everything between it and Google real: HTTP, sign-in, libraries."""

from pathlib import Path
from typing import Any

from gcaldesk.domain.account import SCOPES, Account, AccountState, OAuthClient
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.rules import Rules
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import mappings
from gcaldesk.storage.queries import SqlQueries
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.paced import Pacing
from gcaldesk.sync.watch import Watch
from tests.fakes.clock import FakeClock
from tests.fakes.office import ROOMS, Office
from tests.fakes.secrets import FakeSecrets


class HttpOffice(Office):
    """Waits on the clock that the sandbox goes by; keeps how long each wait was."""

    def __init__(self, folder: Path, sandbox: SandboxServer, clock: FakeClock) -> None:
        self.clock = clock
        self.sandbox = sandbox
        self.google = sandbox.state
        self.google.reset()
        sandbox.desk.faults.disarm()
        self.store = SqlStore(folder / "gcaldesk.sqlite3", self.clock)
        self.queries = SqlQueries(self.store, self.clock, lambda: "nowhere")
        self.secrets = FakeSecrets()
        self.http = GoogleGateways(self.secrets, sandbox.api_root)
        self.waits: list[float] = []
        self.restart()
        self.account = self._add_account()
        mappings.add_object(store=self.store, code="room", name="Room", timezone="Europe/Amsterdam")
        mappings.add_object(store=self.store, code="court", name="Court", timezone="UTC")
        self.map("room", ROOMS)
        sandbox.desk.log.clear()

    def restart(self) -> None:
        """Forget what is only in memory."""
        self.engine = self._engine_over(self.http)

    def let_sign_in_lapse(self) -> None:
        """Make the next round ask for a new access token first."""
        with self.store.view() as unit:
            account = unit.accounts.get(self.account)
        secret = self.secrets.get(account.id) or {}
        self.secrets.put(account.id, {**secret, "access_token": None, "expires_at": None})

    def lose_network(self) -> None:
        """From now on nobody listens where Google was."""
        self.engine = self._engine_over(GoogleGateways(self.secrets, "http://127.0.0.1:9/"))

    def find_network(self) -> None:
        self.restart()

    def _engine_over(self, gateways: GoogleGateways) -> Engine:
        return Engine(
            self.store,
            gateways,
            self.clock,
            lambda: 0.5,
            lambda: self.clock.now().timestamp(),
            pacing=Pacing(self._wait),
        )

    def _wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.clock.advance(seconds=seconds)
        return False

    def _add_account(self) -> AccountId:
        installed = self.sandbox.client_secrets()["installed"]
        client = OAuthClient(
            installed["client_id"], "installed", installed["auth_uri"], installed["token_uri"]
        )
        with self.store.work() as unit:
            account = unit.accounts.add(
                Account(
                    id=AccountId(0),
                    name="main",
                    provider="google",
                    email="admin@example.org",
                    client=client,
                    granted_scopes=SCOPES,
                    active=True,
                    state=AccountState.CONNECTED,
                    hint="",
                    rules=Rules(),
                    connected_at=self.clock.now(),
                )
            )
            unit.commit()
        refresh = self.google.oauth.issue_refresh("admin@example.org", list(SCOPES))
        secret = {"client_secret": installed["client_secret"], "refresh_token": refresh}
        self.secrets.put(account.id, secret)
        gateway = self.http.open(account)
        calendars = gateway.list_calendars()
        gateway.close()
        with self.store.work() as unit:
            unit.calendars.refresh(account.id, calendars)
            unit.commit()
        return account.id

    def sync(self, *, full: bool = False) -> SyncReport:
        """Run one round, five minutes later; the wire log then shows that round alone."""
        self.clock.advance(minutes=5)
        self.sandbox.desk.log.clear()
        self.waits.clear()
        return self.engine.sync(self.account, full=full, watch=Watch())

    def fault(self, operation: str, **more: Any) -> None:
        """Arm a fault; one hit where nothing else is said."""
        wanted = {"kind": "status", "match": {"operation": operation}} | more
        self.sandbox.desk.faults.arm(wanted)

    def heal(self) -> None:
        self.sandbox.desk.faults.disarm()

    def wire(self, operation: str = "") -> list[int]:
        """The answers that requests of an operation got in the last round."""
        entries = self.sandbox.desk.log.as_json()
        return [e["status"] for e in entries if operation in {"", e["operation"]}]

    def seen(self) -> str:
        """Everything that a person is shown of troubles."""
        overview = self.queries.overview()
        issues = [f"{i.title} {i.detail} {i.hint}" for i in overview.issues]
        accounts = [f"{v.account.hint} {v.trouble}" for v in overview.accounts]
        return " ".join([*issues, *accounts])

    def state_of_account(self) -> AccountState:
        with self.store.view() as unit:
            return unit.accounts.get(self.account).state
