"""What the program did and why, and what waits for a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId, IssueId, RunId
from gcaldesk.domain.quick import quickly_made


class Level(StrEnum):
    """How much a journal line matters to a person."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@quickly_made
@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One decision with its reason, for people; never parsed by code."""

    at: datetime
    level: Level
    action: str
    reason: str
    account_id: AccountId | None = None
    calendar_id: CalendarId | None = None
    booking_id: BookingId | None = None
    event_id: EventId | None = None
    run_id: RunId | None = None
    before: Mapping[str, Any] | None = None
    """The state that a write replaced."""
    after: Mapping[str, Any] | None = None
    """The state that it left."""
    side: str = ""
    """What was written: `event`, `booking`, or nothing."""


class IssueKind(StrEnum):
    """What a person is asked about."""

    CONFLICT = "conflict"
    HELD_PLAN = "held_plan"
    CALENDAR_GONE = "calendar_gone"
    READ_ONLY = "read_only"
    SUSPICIOUS_READ = "suspicious_read"
    SIGN_IN = "sign_in"
    SCOPE = "scope"
    REFUSED = "refused"
    QUOTA = "quota"
    PROBABLE_MATCH = "probable_match"
    SETUP = "setup"
    """The API is switched off, or the account has no Google Calendar."""
    OFFLINE = "offline"
    """Something between here and Google has to be put right."""
    NO_MEET = "no_meet"
    REWRITES = "rewrites"
    OTHER_INSTALLATION = "other_installation"
    REACTIVATED = "reactivated"
    NOT_UNDONE = "not_undone"
    UNDONE = "undone"
    """Events stand as they were before a run, unlike their bookings."""
    SERIES = "series"
    """A person made a booking's event the master of a series."""
    OVERDUE = "overdue"
    """A calendar has not been read completely for too long (R16)."""
    STALLED = "stalled"
    """The syncing itself died or stood still, and was started again."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that waits for a person; the rest of the work goes on."""

    id: IssueId
    kind: IssueKind
    title: str
    detail: str
    hint: str
    opened_at: datetime
    account_id: AccountId | None = None
    calendar_id: CalendarId | None = None
    booking_id: BookingId | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)
    closed_at: datetime | None = None
    outcome: str = ""
    """How it ended: approved, kept, ignored, resolved, cleared."""
