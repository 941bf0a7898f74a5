"""Read models: one frozen dataclass tree is what one screen or one command shows."""

from dataclasses import dataclass, field
from datetime import datetime

from gcaldesk.domain.account import Account, Calendar, Direction
from gcaldesk.domain.booking import Attendee, Booking, Object
from gcaldesk.domain.channel import Channel, ListenerState
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, IssueId
from gcaldesk.domain.journal import Issue, JournalEntry
from gcaldesk.domain.report import RunSummary


@dataclass(frozen=True, slots=True)
class BookingSync:
    """Where one booking stands in one account, with the reason in words.

    `state` is one of synced, pending, not_wanted, unmapped, conflict, failed, unlinked.
    """

    account: str
    state: str
    reason: str
    calendar_id: CalendarId | None = None
    calendar: str = ""
    event_id: str = ""
    synced_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BookingView:
    """A booking, its object's name and its state in each account."""

    booking: Booking
    object_name: str
    sync: tuple[BookingSync, ...]
    guests: tuple[Attendee, ...] = ()
    """Whom the booking invites and who else stands on its event, with what they answered."""


@dataclass(frozen=True, slots=True)
class BookingFilter:
    """What to list; empty parts do not filter. Instants are UTC, `until` is exclusive."""

    text: str = ""
    object_code: str = ""
    status: str = ""
    since: datetime | None = None
    until: datetime | None = None
    link: str = ""
    """`linked`, `waiting`, `needs_you` or `without` (no event)."""
    order: str = "when"
    """`when`, `title`, `object`, `status` or `number`."""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class BookingPage:
    """Some rows of a list and how many there are in all."""

    rows: tuple[BookingView, ...]
    total: int


@dataclass(frozen=True, slots=True)
class MappingView:
    """One row of object to calendar; `effect` and `problem` are sentences."""

    account_id: AccountId
    account: str
    object_code: str
    object_name: str
    calendar: Calendar
    direction: Direction
    last_complete_at: datetime | None
    waiting: int
    """Bookings of this row that have not reached the calendar."""
    conflicts: int
    linked: int
    problem: str = ""
    push_problem: str = ""
    """Why the calendar is polled although push is on."""
    parked: int = 0
    """Of those that wait: refused, or waiting for a person."""
    read_whole_at: datetime | None = None
    """Since when only changes are read: the cursor's beginning."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """An account with its counts."""

    account: Account
    pending: int
    parked: int
    conflicts: int
    issues: int
    next_sync_at: datetime | None
    calendars: tuple[Calendar, ...]
    trouble: str = ""
    """Why the last round did not end well, as a sentence; empty where it did."""
    environment: str = ""
    """What it is for, `test` or `production`; empty where nobody has said."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A person stopped all syncing for a while; instants are UTC."""

    since: datetime
    until: datetime | None
    """None: until a person resumes."""


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the dashboard, the header and `status` show."""

    now: datetime
    accounts: tuple[AccountView, ...]
    mappings: tuple[MappingView, ...]
    issues: tuple[Issue, ...]
    """Open ones, gravest first."""
    runs: tuple[RunSummary, ...]
    """Of the last 24 hours, oldest first."""
    bookings: int
    objects: tuple[Object, ...]
    secrets: str
    """Where secrets are kept, as a sentence."""
    backup_at: datetime | None
    database: str
    database_bytes: int
    listener: ListenerState = field(default_factory=ListenerState)
    running_since: datetime | None = None
    """Since when a service keeps everything in step; None where none does at present."""
    mail_problem: str = ""
    """Why trouble could not be mailed; empty where it could."""
    channels: tuple[Channel, ...] = ()
    """Those that serve a calendar, at most one each."""
    paused: Pause | None = None
    """Set while a person has stopped all syncing."""
    units_a_minute: int = 570
    """Google's quota units that one account may use in a minute."""
    sandbox_url: str = ""
    """Set where an account talks to a sandbox: the page of its Google side."""
    last_issue_at: datetime | None = None
    """When the last thing that needed a person was settled."""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A journal line with the names a person knows."""

    id: int
    entry: JournalEntry
    account: str
    calendar: str
    booking_title: str


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """What of the journal to show; empty parts do not filter."""

    text: str = ""
    account: str = ""
    level: str = ""
    booking_id: BookingId | None = None
    since: datetime | None = None
    before_id: int | None = None
    """Only lines older than this one: the next page."""


@dataclass(frozen=True, slots=True)
class BookingDetail:
    """One booking with its own history."""

    view: BookingView
    history: tuple[ActivityRow, ...]
    issue_id: IssueId | None = None


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """How far the reading of a plan is; `total` is 0 while it is not known."""

    calendar: str = ""
    """What is read now; empty once everything is read."""
    done: int = 0
    total: int = 0
    events: int = 0
    """How many events were read so far."""


@dataclass(frozen=True, slots=True)
class ActionView:
    """One row of a plan: what would be done, where, and why."""

    verb: str
    direction: str
    account: str
    calendar: str
    booking_id: BookingId | None
    title: str
    event_id: str
    diff: tuple[tuple[str, str, str], ...]
    """Field, before, after; as words."""
    reason: str
    mails: bool = False
    held: bool = False
    """The change guard would hold this row and ask."""
