"""The composition root: names every concrete class once."""

import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from filelock import FileLock, Timeout

from gcaldesk.config import AppPaths, LiveSettings, Settings, SystemClock
from gcaldesk.courtesy import Courtesy
from gcaldesk.domain.account import Account, OAuthClient
from gcaldesk.domain.channel import Notification
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import SecretsLocked, StorageBusy
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.letter import Letter
from gcaldesk.domain.outgoing import PROGRAM, NetworkSettings
from gcaldesk.mail import Mailer
from gcaldesk.providers.google.endpoints import check_api_root
from gcaldesk.providers.google.push import parse_notification
from gcaldesk.services.accounts import Ports
from gcaldesk.services.doctor import COPIED
from gcaldesk.storage.queries import SqlQueries
from gcaldesk.storage.restore import Restored, restore, save_copy
from gcaldesk.storage.secrets import choose_secrets
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.paced import Pacing
from gcaldesk.sync.ports import Authorizer, Consent, EventWriter, Gateways, Secrets, SignIns
from gcaldesk.sync.undoing import Undo

if TYPE_CHECKING:
    from gcaldesk.providers.google.gateway import GoogleGateways


@dataclass(frozen=True, slots=True)
class Services:
    """Everything an entry point works with."""

    store: SqlStore
    queries: SqlQueries
    ports: Ports
    clock: Clock
    paths: AppPaths
    live: LiveSettings
    sign_ins: SignIns
    courtesy: Courtesy
    """Lets a window go first, from when one says that it is there."""

    @property
    def settings(self) -> Settings:
        """What holds at this moment."""
        return self.live.now

    def make_undo(self, gateways: Gateways | None = None) -> Undo:
        """Return what takes a run back; whoever uses it holds the engine lock."""
        return Undo(self.store, gateways or self.ports.gateways, self.clock, time.monotonic)

    def make_engine(
        self,
        wait: Callable[[float], bool] | None = None,
        gateways: Gateways | None = None,
    ) -> Engine:
        """Return an engine; whoever runs it holds the engine lock.

        `wait` waits so many seconds for Google's limits, and returns True as soon as the program
        shall stop; without it only Ctrl+C ends a wait.
        """
        pacing = Pacing(wait or threading.Event().wait, self.settings.requests_per_minute)
        return Engine(
            self.store,
            gateways or self.ports.gateways,
            self.clock,
            random.random,
            time.monotonic,
            pacing=pacing,
        )

    def make_mailer(self) -> "LiveMailer":
        """Return what hands letters to the mail server that the settings name at that moment."""
        return LiveMailer(self.live, self.clock)

    def try_connection(self, network: NetworkSettings) -> None:
        """Try the way to Google with these settings; raises GcaldeskError with the cure."""
        from gcaldesk.providers.google.connection import (  # noqa: PLC0415  # slow import
            try_connection,
        )

        root = self.settings.google_api_root
        try_connection(network, root and check_api_root(root, allow_foreign=True))

    @property
    def parse_notification(self) -> Callable[[Mapping[str, str]], Notification | None]:
        """What reads the headers of the provider's notifications."""
        return parse_notification

    def engine_lock(self) -> "EngineLock":
        """Return the lock that keeps a second engine off this data folder."""
        return EngineLock(self.paths.lock)


class EngineLock:
    """Held by the one engine of a data folder, over processes; freed by the system at a crash."""

    def __init__(self, path: Path) -> None:
        # one lock for all threads: taken on the GUI thread, it is asked after in a task lane
        self._lock = FileLock(path, timeout=0, mode=0o600, thread_local=False)

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
                hint="It is the window or the service: use the window's “Sync now” or leave it to "
                "“gcaldesk run”, or stop that one and try again.",
            ) from None

    @property
    def held(self) -> bool:
        """Whether this process has it."""
        return self._lock.is_locked

    def release(self) -> None:
        """Give it back."""
        self._lock.release()


def engine_running(paths: AppPaths) -> bool:
    """Tell whether an engine holds the lock of a data folder, this process included."""
    try:
        with EngineLock(paths.lock):
            return False
    except StorageBusy:
        return True


class LiveMailer:
    """Hands letters over as the settings say at that moment."""

    def __init__(self, live: LiveSettings, clock: Clock) -> None:
        self._live = live
        self._clock = clock

    def send(self, letter: Letter) -> None:
        """Hand a letter over; raises MailFailed."""
        now = self._live.now
        Mailer(now.mail, now.network, self._clock.now).send(letter)


class _GatewaysOnDemand:
    """Imports Google's libraries at the first use: they take half the start of a command."""

    def __init__(
        self, secrets: Secrets, api_root: str | None, live: LiveSettings, courtesy: Courtesy
    ) -> None:
        self._secrets = secrets
        self._api_root = api_root
        self._live = live
        self._courtesy = courtesy
        self._made: tuple[NetworkSettings, GoogleGateways] | None = None

    @property
    def _real(self) -> "GoogleGateways":
        from gcaldesk.providers.google.gateway import GoogleGateways  # noqa: PLC0415  # slow import

        made, network = self._made, self._live.now.network
        if made is None or made[0] != network:
            each = self._courtesy.each
            made = network, GoogleGateways(self._secrets, self._api_root, network, each=each)
            self._made = made
        return made[1]

    def open(self, account: Account) -> EventWriter:
        return self._real.open(account)

    def renew(self, account: Account) -> datetime:
        return self._real.renew(account)


class _AuthorizerOnDemand:
    """The same for consent."""

    def __init__(self, api_root: str | None, live: LiveSettings) -> None:
        self._api_root = api_root
        self._live = live

    @property
    def _real(self) -> Authorizer:
        from gcaldesk.providers.google.authorize import (  # noqa: PLC0415  # slow import
            GoogleAuthorizer,
        )

        return GoogleAuthorizer(self._api_root, self._live.now.network)

    def read_client(self, request: ConnectRequest) -> tuple[OAuthClient, str]:
        return self._real.read_client(request)

    def authorize(
        self,
        client: OAuthClient,
        client_secret: str,
        *,
        open_url: Callable[[str], None],
        cancelled: Callable[[], bool],
        login_hint: str = "",
        timeout_seconds: float = 300.0,
    ) -> Consent:
        return self._real.authorize(
            client,
            client_secret,
            open_url=open_url,
            cancelled=cancelled,
            login_hint=login_hint,
            timeout_seconds=timeout_seconds,
        )

    def primary_email(self, client: OAuthClient, client_secret: str, consent: Consent) -> str:
        return self._real.primary_email(client, client_secret, consent)

    def revoke(self, client: OAuthClient, secret: Mapping[str, Any]) -> None:
        self._real.revoke(client, secret)


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
    courtesy = Courtesy()
    store = SqlStore(paths.database, clock, each=courtesy.each)
    secrets = choose_secrets(settings.secrets, paths.secrets, paths.secrets_key, store.installation)
    live = LiveSettings(with_passwords(settings, secrets))
    gateways = _GatewaysOnDemand(secrets, api_root, live, courtesy)
    ports = Ports(
        store=store,
        secrets=secrets,
        authorizer=_AuthorizerOnDemand(api_root, live),
        gateways=gateways,
        clock=clock,
    )
    queries = SqlQueries(store, clock, secrets.describe, lambda: live.now.requests_per_minute)
    return Services(store, queries, ports, clock, paths, live, gateways, courtesy)


def with_passwords(settings: Settings, secrets: Secrets) -> Settings:
    """Return the settings with the passwords that were given in the window.

    Those that config.toml names go before. A locked keyring gives none: the mail server or the proxy
    then says what is missing.
    """
    mail, network = settings.mail, settings.network
    if not (mail.user and not mail.password) and not (
        network.proxy_user and not network.proxy_password
    ):
        return settings
    try:
        known = secrets.get(PROGRAM) or {}
    except SecretsLocked:
        return settings
    return replace(
        settings,
        mail=replace(mail, password=mail.password or str(known.get("mail.password", ""))),
        network=replace(
            network,
            proxy_password=network.proxy_password or str(known.get("network.proxy_password", "")),
        ),
    )


def save_data(services: Services, file: Path, *, in_folder: bool = False) -> Path:
    """Copy all data to a file, or into a folder under a name of the day; returns where.

    With `in_folder` a folder is meant also where there is none yet; it is made with mode 0700.

    Raises:
        InvalidInput: something else stands there.
        StorageFailed, StorageBusy: it cannot be written.
    """
    name = f"gcaldesk-{services.clock.now():%Y-%m-%d}.sqlite3"
    target = file / name if in_folder or file.is_dir() else file
    save_copy(services.paths.database, target)
    with services.store.work() as unit:
        unit.service_facts.put(COPIED, {"file": str(target)}, services.clock.now())
        unit.commit()
    return target


def restore_data(paths: AppPaths, file: Path) -> Restored:
    """Put a copy back in place of all data; the caller holds the engine lock.

    Works where the present database is damaged or missing. Raises what `storage.restore` raises.
    """
    return restore(file, paths.database, SystemClock())
