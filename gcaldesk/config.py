"""Settings, folders and bundled files."""

import os
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import platformdirs

from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import InvalidInput, StorageFailed
from gcaldesk.domain.outgoing import MailSettings, NetworkSettings
from gcaldesk.network import check_network, is_loopback

HOME_VARIABLE = "GCALDESK_HOME"
API_ROOT_VARIABLE = "GCALDESK_GOOGLE_API_ROOT"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Where everything of one installation is kept."""

    home: Path

    @property
    def database(self) -> Path:
        """The one database."""
        return self.home / "gcaldesk.sqlite3"

    @property
    def settings(self) -> Path:
        """What a person may edit by hand; absent means defaults."""
        return self.home / "config.toml"

    @property
    def lock(self) -> Path:
        """Held by the one engine of this folder."""
        return self.home / "engine.lock"

    @property
    def secrets(self) -> Path:
        """Encrypted secrets, only where there is no keyring."""
        return self.home / "secrets.enc"

    @property
    def secrets_key(self) -> Path:
        """The key to them."""
        return self.home / "secrets.key"

    @property
    def log(self) -> Path:
        """What happened, for whoever looks into a fault; the newest of a few files."""
        return self.home / "gcaldesk.log"

    @property
    def sandbox(self) -> Path:
        """Client-secrets files that a sandbox writes for people."""
        return self.home / "sandbox"


def find_paths(environment: dict[str, str] | None = None) -> AppPaths:
    """Return the data folder, made with mode 0700 where it was missing.

    `GCALDESK_HOME` wins over the platform's own place.

    Raises:
        StorageFailed: the folder cannot be made or written.
    """
    chosen = (os.environ if environment is None else environment).get(HOME_VARIABLE)
    try:
        home = Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("gcaldesk"))
    except RuntimeError as error:
        raise StorageFailed(
            f"{HOME_VARIABLE} points at “{chosen}”, whose user does not exist.",
            hint="Set it to a folder that is yours.",
        ) from error
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(
            "The data folder cannot be made.",
            detail=f"{home}: {error.strerror}.",
            hint=f"Make it yourself, or set {HOME_VARIABLE} to a folder that is yours.",
        ) from error
    if not os.access(home, os.W_OK | os.X_OK):
        raise StorageFailed(
            "The data folder cannot be written.",
            detail=f"{home}.",
            hint=f"Give yourself write access to it, or set {HOME_VARIABLE} to another folder.",
        )
    return AppPaths(home)


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the whole program; the rules of an account are in the database."""

    google_api_root: str | None = None
    """Google's own where None."""
    secrets: str = "keyring"
    """`keyring`, or `file` to keep them encrypted beside the database."""
    theme: str = "system"
    """`system`, `light` or `dark`."""
    log_level: str = "info"
    """What goes to the log file: `warning`, `info` or `debug`."""

    network: NetworkSettings = field(default_factory=NetworkSettings)
    mail: MailSettings = field(default_factory=MailSettings)
    push: PushSettings = field(default_factory=PushSettings)
    keep_journal_days: int = 400
    """How long the journal, and with it undoing, goes back; 0 keeps all of it."""
    requests_per_minute: int = 570
    """Quota units that one account may use in a minute; Google allows 600 (docs/sync.md)."""


@dataclass(slots=True)
class LiveSettings:
    """What holds at this moment: a person may change it while the program runs; any thread reads."""

    now: Settings


_CHOICES = {
    "secrets": ("keyring", "file"),
    "theme": ("system", "light", "dark"),
    "log_level": ("warning", "info", "debug"),
}
_KEYS: dict[str, tuple[str, ...]] = {
    "": (
        "google_api_root",
        "keep_journal_days",
        "requests_per_minute",
        "network",
        "mail",
        "push",
        *_CHOICES,
    ),
    "network": ("proxy", "proxy_user", "proxy_password_file", "ca_file"),
    "mail": ("host", "port", "security", "user", "password_file", "from"),
    "push": ("public_url", "tunnel", "listen_host", "listen_port"),
}
_MAIL_PORTS = {"starttls": 587, "tls": 465, "none": 25}
_LARGEST_PORT = 65535
_LONGEST_JOURNAL = 36_500
_FEWEST_REQUESTS, _MOST_REQUESTS = 10, 60_000


def load_settings(paths: AppPaths, environment: dict[str, str] | None = None) -> Settings:
    """Read config.toml and the environment.

    Raises:
        InvalidInput: the file is not TOML, or a key or value is not known.
        StorageFailed: the file, or one that it names, cannot be read.
    """
    return read_settings(paths, _read_toml(paths.settings), environment)


def read_settings(
    paths: AppPaths, values: dict[str, Any], environment: dict[str, str] | None = None
) -> Settings:
    """Return what the values of a config.toml mean; raises what `load_settings` raises."""
    file = _Part(paths, "", values)
    for key, allowed in _CHOICES.items():
        file.choice(key, allowed)
    chosen = (os.environ if environment is None else environment).get(API_ROOT_VARIABLE)
    return Settings(
        google_api_root=chosen or file.text("google_api_root") or None,
        secrets=file.text("secrets") or "keyring",
        theme=file.text("theme") or "system",
        log_level=file.text("log_level") or "info",
        network=_network(file.part("network")),
        mail=_mail(file.part("mail")),
        push=_push(file.part("push")),
        keep_journal_days=file.number("keep_journal_days", 400, _LONGEST_JOURNAL),
        requests_per_minute=file.number(
            "requests_per_minute", 570, _MOST_REQUESTS, least=_FEWEST_REQUESTS
        ),
    )


def _network(part: "_Part") -> NetworkSettings:
    return check_network(
        NetworkSettings(
            proxy=part.text("proxy") or "system",
            proxy_user=part.text("proxy_user"),
            proxy_password=part.secret("proxy_password_file"),
            ca_file=part.path("ca_file"),
        )
    )


def _mail(part: "_Part") -> MailSettings:
    security = part.choice("security", tuple(_MAIL_PORTS)) or "starttls"
    mail = MailSettings(
        host=part.text("host"),
        port=part.number("port", _MAIL_PORTS[security], _LARGEST_PORT),
        security=security,
        user=part.text("user"),
        password=part.secret("password_file"),
        sender=part.text("from"),
    )
    if mail.host and "@" not in mail.sender:
        raise InvalidInput(
            f"[mail] in {part.file} needs a “from” address.",
            hint='For example: from = "gcaldesk@example.org"',
        )
    if mail.security == "none" and mail.user and not is_loopback(f"//{mail.host}"):
        raise InvalidInput(
            f"[mail] in {part.file} would send the password unprotected.",
            hint="Set security to starttls or tls, or leave the user out.",
        )
    return mail


def _push(part: "_Part") -> PushSettings:
    push = PushSettings(
        public_url=part.text("public_url"),
        tunnel=part.text("tunnel"),
        listen_host=part.text("listen_host") or "127.0.0.1",
        listen_port=part.number("listen_port", 0, _LARGEST_PORT)
        if part.has("listen_port")
        else None,
    )
    if push.public_url and push.tunnel:
        raise InvalidInput(
            f"[push] in {part.file} names both a public address and a tunnel.",
            hint="Keep one of them: a tunnel tells its public address itself.",
        )
    return push


class _Part:
    """One table of config.toml, read key by key with a sentence for each mistake."""

    def __init__(self, paths: AppPaths, name: str, values: dict[str, Any]) -> None:
        self._paths = paths
        self._values = values
        self._prefix = f"{name}." if name else ""
        self.file = paths.settings
        for key in values:
            if key not in _KEYS[name]:
                raise InvalidInput(
                    f"“{self._prefix}{key}” in {self.file} is not a setting.",
                    hint=f"The settings{f' of [{name}]' if name else ''} are "
                    f"{', '.join(_KEYS[name])}.",
                )

    def part(self, name: str) -> "_Part":
        """Return a table inside this one."""
        found = self._values.get(name, {})
        if not isinstance(found, dict):
            raise InvalidInput(
                f"“{name}” in {self.file} is not a table.", hint=f"Begin it with a line [{name}]."
            )
        return _Part(self._paths, name, found)

    def has(self, key: str) -> bool:
        """Tell whether a key is there."""
        return key in self._values

    def text(self, key: str) -> str:
        """Return a text; empty where it is missing."""
        return str(self._values.get(key, "")).strip()

    def choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """Return one of some words; empty where it is missing."""
        value = self.text(key)
        if value not in {"", *allowed}:
            raise InvalidInput(
                f"{self._prefix}{key} in {self.file} cannot be “{value}”.",
                hint=f"It is one of {', '.join(allowed)}.",
            )
        return value

    def number(self, key: str, default: int, largest: int, *, least: int = 0) -> int:
        """Return a whole number."""
        value = self._values.get(key, default)
        if type(value) is not int or not least <= value <= largest:
            raise InvalidInput(
                f"{self._prefix}{key} in {self.file} cannot be “{value}”.",
                hint=f"It is a whole number from {least} to {largest}.",
            )
        return value

    def path(self, key: str) -> str:
        """Return a path, looked for beside config.toml where it is not absolute."""
        value = self.text(key)
        return str(self.file.parent / Path(value).expanduser()) if value else ""

    def secret(self, key: str) -> str:
        """Return what stands in the file that a key names, without its line end."""
        path = self.path(key)
        if not path:
            return ""
        try:
            return Path(path).read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise StorageFailed(
                f"{path} cannot be read.",
                detail=f"{self._prefix}{key} in {self.file} names it.",
                hint="Put the password into that file, readable for gcaldesk only.",
            ) from error


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(
            f"{path} is not valid TOML.", detail=f"{error}.", hint="Correct or delete the file."
        ) from error
    except OSError as error:
        raise StorageFailed(f"{path} cannot be read.", detail=f"{error.strerror}.") from error


def resource(name: str) -> Path:
    """Return a bundled file: beside the package in a checkout, inside it in a wheel."""
    checkout = Path(__file__).resolve().parent.parent / "resources"
    return (checkout if checkout.is_dir() else Path(str(files("gcaldesk") / "_resources"))) / name


class SystemClock:
    """The one place that asks the operating system for the time."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251  # this is the Clock
