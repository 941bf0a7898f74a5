"""A data folder with one account for benchmarks, and the program's real engine on it."""

import time
from pathlib import Path

import httplib2

from gcaldesk.config import SystemClock
from gcaldesk.domain.account import (
    AccessRole,
    Account,
    AccountState,
    Calendar,
    Direction,
    Mapping,
    OAuthClient,
)
from gcaldesk.domain.booking import Object
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.rules import Rules
from gcaldesk.providers.google.gateway import GoogleGateway
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.ports import Each, at_once

CLIENT = OAuthClient("id", "installed", "http://127.0.0.1:1/auth", "http://127.0.0.1:1/token")


class PlainGateways:
    """Opens real gateways without sign-in."""

    def __init__(self, root: str, each: Each = at_once) -> None:
        self._root = root
        self._each = each

    def open(self, account: Account) -> GoogleGateway:
        """Return a gateway to the page server."""
        del account
        return GoogleGateway(httplib2.Http(timeout=60), self._root, each=self._each)


def make_store(folder: Path, calendars: int = 1) -> tuple[SqlStore, AccountId]:
    """Return a store with one account, and one object mapped to each calendar."""
    store = SqlStore(folder / "gcaldesk.sqlite3", SystemClock())
    with store.work() as unit:
        account = unit.accounts.add(
            Account(
                id=AccountId(0),
                name="main",
                provider="google",
                email="admin@example.org",
                client=CLIENT,
                granted_scopes=(),
                active=True,
                state=AccountState.CONNECTED,
                hint="",
                rules=Rules(),
                connected_at=SystemClock().now(),
            )
        )
        known = [
            Calendar(CalendarId(f"c{n}"), f"Rooms {n}", AccessRole.OWNER, "Europe/Amsterdam")
            for n in range(calendars)
        ]
        unit.calendars.refresh(account.id, known)
        for number, calendar in enumerate(known):
            unit.objects.add(Object(f"room{number}", f"Room {number}", "Europe/Amsterdam"))
            unit.mappings.put(Mapping(account.id, f"room{number}", calendar.id, Direction.BOTH))
        unit.commit()
    return store, account.id


def make_engine(store: SqlStore, root: str) -> Engine:
    """Return the engine, over real HTTP."""
    return Engine(store, PlainGateways(root), SystemClock(), lambda: 0.5, time.monotonic)
