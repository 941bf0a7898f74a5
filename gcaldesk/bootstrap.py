"""The composition root: names every concrete class once."""

import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from gcaldesk.config import AppPaths, Settings, SystemClock
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import StorageBusy
from gcaldesk.providers.google.authorize import GoogleAuthorizer
from gcaldesk.providers.google.endpoints import check_api_root
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.services.accounts import Ports
from gcaldesk.storage.queries import SqlQueries
from gcaldesk.storage.secrets import choose_secrets
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine


@dataclass(frozen=True, slots=True)
class Services:
    """Everything an entry point works with."""

    store: SqlStore
    queries: SqlQueries
    ports: Ports
    clock: Clock
    paths: AppPaths
    settings: Settings

    def make_engine(self) -> Engine:
        """Return an engine; whoever runs it holds the engine lock."""
        return Engine(self.store, self.ports.gateways, self.clock, random.random, time.monotonic)

    def engine_lock(self) -> "EngineLock":
        """Return the lock that keeps a second engine off this data folder."""
        return EngineLock(self.paths.lock)


class EngineLock:
    """Held by the one engine of a data folder, over processes; freed by the system at a crash."""

    def __init__(self, path: Path) -> None:
        self._lock = FileLock(path, timeout=0, mode=0o600)

    def __enter__(self) -> Self:
        """Take the lock; raises StorageBusy where another process has it."""
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        """Give it back."""
        self.release()

    def acquire(self) -> None:
        """Take the lock; raises StorageBusy where another process has it."""
        try:
            self._lock.acquire()
        except Timeout:
            raise StorageBusy(
                "Another gcaldesk is syncing this data folder.",
                detail=str(Path(self._lock.lock_file).parent),
                hint="Use its “Sync now”, or close it and try again.",
            ) from None

    def release(self) -> None:
        """Give it back."""
        self._lock.release()


def build(
    settings: Settings,
    paths: AppPaths,
    *,
    clock: Clock | None = None,
    allow_foreign_api: bool = False,
) -> Services:
    """Open the data folder and connect everything.

    Raises:
        StorageFailed, StorageBusy, DataTooNew: the database cannot be used.
        InvalidInput: the API root is foreign and was not allowed.
    """
    api_root = None
    if settings.google_api_root:
        api_root = check_api_root(settings.google_api_root, allow_foreign=allow_foreign_api)
    clock = clock or SystemClock()
    store = SqlStore(paths.database, clock)
    secrets = choose_secrets(settings.secrets, paths.secrets, paths.secrets_key, store.installation)
    ports = Ports(
        store=store,
        secrets=secrets,
        authorizer=GoogleAuthorizer(api_root),
        gateways=GoogleGateways(secrets, api_root),
        clock=clock,
    )
    queries = SqlQueries(store, clock, secrets.describe)
    return Services(store, queries, ports, clock, paths, settings)
