"""Read models of the page Settings: the program itself, its copies, and what a change would mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

PASSWORDS = ("mail.password", "network.proxy_password")
"""Settings that are kept with the secrets; what is stored is never shown."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One automatic copy of all data."""

    path: str
    at: datetime
    why: str
    """In small words with hyphens, as the file's name has it."""
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SignIn:
    """What is known of an account's sign-in without asking Google."""

    stored: bool
    renewed_until: datetime | None = None
    """Until when the present access token works; it is renewed by itself."""


@dataclass(frozen=True, slots=True)
class Program:
    """All that the page shows besides the overview."""

    values: Mapping[str, str]
    """Each setting by its key: as in config.toml, or `account/NAME/rule`."""
    passwords: frozenset[str] = frozenset()
    """Which passwords are stored."""
    sign_ins: Mapping[str, SignIn] = field(default_factory=dict)
    """By the account's name."""
    copies: tuple[Copy, ...] = ()
    folder: str = ""
    config_file: str = ""
    log_file: str = ""
    log_bytes: int = 0
    login_place: str = ""
    """Where starting at login is written."""
    problem: str = ""
    """Why config.toml cannot be changed here; empty where it can."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What putting a copy back would change, in numbers."""

    file: str
    bookings_here: int
    bookings_there: int
    only_here: int
    """Bookings that would go."""
    only_there: int
    """Bookings that would come back."""
    differing: int
    """Bookings that are in both and differ."""
    accounts_here: tuple[str, ...]
    accounts_there: tuple[str, ...]
    mappings_here: int
    mappings_there: int
    same_installation: bool
    newest_at: datetime | None = None
    """When the last line of its journal was written: so old it is."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """What came of putting a copy back."""

    bookings: int
    before: str
    accounts: tuple[str, ...]
    signed_out: tuple[str, ...]
    same_installation: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a connection test found."""

    ok: bool
    sentence: str
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of applying; with problems nothing was changed."""

    problems: Mapping[str, str] = field(default_factory=dict)
    """A sentence for each setting that cannot be so."""
    later: tuple[str, ...] = ()
    """Settings that act only after the next start."""
