"""Connected accounts, their calendars, and which object goes where."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gcaldesk.domain.ids import AccountId, CalendarId, Cursor
from gcaldesk.domain.rules import Rules

ANY_OBJECT = "*"
RESTORED = "the data was restored from a backup"
"""A caution (see TrackedCalendar) under which nobody is told anything by mail."""
SCOPE_READ = "https://www.googleapis.com/auth/calendar.readonly"
SCOPE_EVENTS = "https://www.googleapis.com/auth/calendar.events"
SCOPES = (SCOPE_READ, SCOPE_EVENTS)
SCOPE_WORDS = {SCOPE_READ: "see your calendars", SCOPE_EVENTS: "edit events"}


class AccountState(StrEnum):
    """What an account can do at present; one word, from one place."""

    CONNECTED = "connected"
    SIGNED_OUT = "signed_out"
    SCOPE_MISSING = "scope_missing"
    PAUSED = "paused"
    """Google closed writing for hours (quota)."""


class Direction(StrEnum):
    """Which way a mapping carries changes."""

    BOTH = "both"
    OUT = "out"
    IN = "in"


class AccessRole(StrEnum):
    """What the account may do in a calendar; unknown roles count as none."""

    OWNER = "owner"
    WRITER = "writer"
    WRITER_WITHOUT_PRIVATE = "writerWithoutPrivateAccess"
    READER = "reader"
    FREE_BUSY = "freeBusyReader"
    NONE = "none"

    @property
    def writable(self) -> bool:
        """Writing is safe only for these two (facts: section 5)."""
        return self in {AccessRole.OWNER, AccessRole.WRITER}


@dataclass(frozen=True, slots=True)
class OAuthClient:
    """The program's own identity at the provider; the secret is kept apart."""

    client_id: str
    kind: str
    """`installed` (any loopback port) or `web` (one exact redirect URI)."""
    auth_uri: str
    token_uri: str
    redirect_uri: str = ""
    """Only for `web`: the exact URI registered in the Cloud Console."""


@dataclass(frozen=True, slots=True)
class Account:
    """One connected account at a provider."""

    id: AccountId
    name: str
    provider: str
    email: str
    client: OAuthClient
    granted_scopes: tuple[str, ...]
    active: bool
    state: AccountState
    hint: str
    rules: Rules
    connected_at: datetime
    last_sync_at: datetime | None = None
    writes_paused_until: datetime | None = None
    """Google closed writing; until then not a single write is tried."""
    inactive_since: datetime | None = None
    """When it was switched off; kept after a long pause until a person has looked at a preview."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar as the provider lists it."""

    id: CalendarId
    summary: str
    role: AccessRole
    timezone: str
    color: str = ""
    primary: bool = False
    conferences: tuple[str, ...] = ()
    """Kinds of video meeting that it allows; empty where the provider did not say."""


@dataclass(frozen=True, slots=True)
class TrackedCalendar:
    """A listed calendar with where reading it stands."""

    calendar: Calendar
    cursor: Cursor | None = None
    window_end: datetime | None = None
    """The end of the window that the last full read covered."""
    last_complete_at: datetime | None = None
    last_full_at: datetime | None = None
    caution: str = ""
    """Why the next read is to be distrusted (reconnect, 410, mapping changed…); empty: it is not."""
    problem: str = ""
    push_problem: str = ""
    """Why the provider does not tell of changes: the calendar is polled."""
    push_asked_at: datetime | None = None
    other_installation: str = ""
    """The id of another installation whose marks stand on events here: then it is only read."""
    other_since: datetime | None = None
    taken_over: tuple[str, ...] = ()
    """Installations whose events a person declared to be ours."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Where one object's bookings stand in one account; `*` serves every other object."""

    account_id: AccountId
    object_code: str
    calendar_id: CalendarId
    direction: Direction = Direction.BOTH
