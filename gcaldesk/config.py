"""Settings, folders and bundled files."""

import os
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import platformdirs

from gcaldesk.domain.errors import InvalidInput, StorageFailed

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


_ALLOWED = {"secrets": ("keyring", "file"), "theme": ("system", "light", "dark")}


def load_settings(paths: AppPaths, environment: dict[str, str] | None = None) -> Settings:
    """Read config.toml and the environment.

    Raises:
        InvalidInput: the file is not TOML, or a key or value is not known.
    """
    values = _read_toml(paths.settings)
    for key, value in values.items():
        if key not in {"google_api_root", *_ALLOWED}:
            raise InvalidInput(
                f"“{key}” in {paths.settings} is not a setting.",
                hint=f"The settings are google_api_root, {', '.join(_ALLOWED)}.",
            )
        if key in _ALLOWED and value not in _ALLOWED[key]:
            raise InvalidInput(
                f"{key} in {paths.settings} cannot be “{value}”.",
                hint=f"It is one of {', '.join(_ALLOWED[key])}.",
            )
    chosen = (os.environ if environment is None else environment).get(API_ROOT_VARIABLE)
    return Settings(
        google_api_root=chosen or values.get("google_api_root"),
        secrets=values.get("secrets", "keyring"),
        theme=values.get("theme", "system"),
    )


def _read_toml(path: Path) -> dict[str, str]:
    try:
        return {key: str(value) for key, value in tomllib.loads(path.read_text("utf-8")).items()}
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
