"""This computer, as the doctor asks it."""

import os
import shutil
import socket
import ssl
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.errors import Unreachable
from gcaldesk.network import proxy_for, trust
from gcaldesk.services.judge_machine import DatabaseFacts, FolderFacts
from gcaldesk.storage.inspection import look_at_database, newest_backup

TIMEOUT_SECONDS = 10.0
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_GOOGLE = "https://www.googleapis.com/"
_NAMES = ("gcaldesk.sqlite3", "secrets.enc", "secrets.key", "config.toml", "backups")


class LocalMachine:
    """The data folder, the disk, the way out, and who runs here."""

    def __init__(
        self,
        find_paths: Callable[[], AppPaths],
        load_settings: Callable[[AppPaths], Settings],
        engine_running: Callable[[AppPaths], bool],
        test_listener: Callable[[], tuple[bool, str]],
    ) -> None:
        self._find_paths = find_paths
        self._load_settings = load_settings
        self._engine_running = engine_running
        self._test_listener = test_listener

    def folder(self) -> FolderFacts:
        """Look at the data folder; raises StorageFailed where it is of no use."""
        home = self._find_paths().home
        places = [home, *(home / name for name in _NAMES)]
        exposed = [place.name for place in places if place.exists() and _exposed(place)]
        if home.name in exposed:
            exposed = [str(home)]
        elif not _exposed(home):
            exposed = []  # nobody gets as far as the files
        return FolderFacts(
            path=str(home),
            writable=os.access(home, os.W_OK | os.X_OK),
            free_bytes=shutil.disk_usage(home).free,
            open_to_others=tuple(exposed) if os.name == "posix" else None,
        )

    def settings(self) -> str:
        """Return in words what is set; raises InvalidInput."""
        paths = self._find_paths()
        settings = self._load_settings(paths)
        source = str(paths.settings) if paths.settings.exists() else "No config.toml: defaults"
        root = settings.google_api_root
        return f"{source}." + (f" Google is looked for at {root}." if root else "")

    def database(self) -> DatabaseFacts:
        """Look at the database, sound or not."""
        return DatabaseFacts(*look_at_database(self._find_paths().database))

    def zones(self) -> int:
        """Count the time zones that are known."""
        return len(available_timezones())

    def newest_backup(self) -> datetime | None:
        """Return when the newest automatic copy was made."""
        found = newest_backup(self._find_paths().database)
        return found.at if found else None

    def way_out(self) -> str:
        """Return in words how Google is reached; raises InvalidInput."""
        network = self._load_settings(self._find_paths()).network
        proxy = proxy_for(_GOOGLE, network)
        trust(network)
        way = (
            f"Through the proxy {proxy.host}:{proxy.port}" if proxy else "Directly, without a proxy"
        )
        whom = f"the authorities in {network.ca_file}" if network.ca_file else "public authorities"
        return f"{way}; {whom} are trusted."

    def engine_running(self) -> bool:
        """Tell whether a process holds the engine lock."""
        return self._engine_running(self._find_paths())

    def certificate_end(self, url: str) -> datetime:
        """Return until when the certificate of an https address is valid; raises Unreachable.

        This computer connects directly: the proxy, if any, would show the same certificate.
        """
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 443
        context = trust(self._load_settings(self._find_paths()).network)
        try:
            with (
                socket.create_connection((host, port), TIMEOUT_SECONDS) as plain,
                context.wrap_socket(plain, server_hostname=host) as secure,
            ):
                found = secure.getpeercert() or {}
        except OSError as error:
            raise Unreachable(
                f"The certificate of {host} could not be checked.",
                detail=f"{error}.",
                hint="Renew it, or install one of a public authority that is for this name.",
            ) from error
        end = ssl.cert_time_to_seconds(str(found["notAfter"]))
        return datetime.fromtimestamp(end, UTC)

    def test_listener(self) -> tuple[bool, str]:
        """Let the running service test its public address."""
        return self._test_listener()


def _exposed(place: Path) -> bool:
    return os.name == "posix" and bool(stat.S_IMODE(place.stat().st_mode) & _OTHERS)
