"""What the look-alike remembers: accounts, calendars, events and their versions."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.errors import not_found
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.shapes import CANCELLED, Json, at_least
from gcaldesk.sandbox.switches import Switches
from gcaldesk.sandbox.times import dump_instant


@dataclass(frozen=True)
class Version:
    """One state of an event, with its place in the calendar's sequence of changes."""

    seq: int
    at: datetime
    body: Json


@dataclass
class StoredEvent:
    """An event or an exception with all its versions."""

    ordinal: int
    versions: list[Version] = field(default_factory=list)
    retired: dict[str, tuple[int, Json | None]] = field(default_factory=dict)
    """Instances that a change of the series removed: when, and their original start."""
    meeting_requests: set[str] = field(default_factory=set)
    meeting_ready: datetime | None = None
    moved_away: bool = False

    @property
    def now(self) -> Version:
        """The newest version."""
        return self.versions[-1]

    @property
    def body(self) -> Json:
        """The newest content."""
        return self.versions[-1].body

    @property
    def cancelled(self) -> bool:
        """Whether the event is deleted."""
        return bool(self.body.get("status") == CANCELLED)

    def as_of(self, horizon: datetime) -> Version | None:
        """The version that a late reader sees."""
        return next((one for one in reversed(self.versions) if one.at <= horizon), None)


@dataclass
class Calendar:
    """A calendar with its events, deleted ones included."""

    id: str
    summary: str
    time_zone: str
    etag: str
    owner: str
    description: str = ""
    location: str = ""
    primary: bool = False
    roles: dict[str, str] = field(default_factory=dict)
    meeting_types: list[str] = field(default_factory=lambda: ["hangoutsMeet"])
    events: dict[str, StoredEvent] = field(default_factory=dict)
    forgotten: set[str] = field(default_factory=set)
    """Ids whose tombstones vanished; they stay taken."""
    seq: int = 0
    epoch: int = 0
    """Raised to make every earlier sync token worthless."""
    pruned_seq: int = 0
    gone: bool = False

    @property
    def zone(self) -> ZoneInfo:
        """The zone that all-day events of this calendar lie in."""
        return ZoneInfo(self.time_zone)

    def exceptions(self, series_id: str) -> Iterator[tuple[str, StoredEvent]]:
        """The changed and cancelled instances of a series."""
        for event_id, stored in self.events.items():
            if stored.body.get("recurringEventId") == series_id:
                yield event_id, stored


@dataclass
class ListEntry:
    """One line of an account's list of calendars."""

    fields: Json
    seq: int
    etag: str
    deleted: bool = False


@dataclass
class Account:
    """A person who can sign in."""

    email: str
    name: str
    settings: dict[str, str]
    entries: dict[str, ListEntry] = field(default_factory=dict)
    seq: int = 0
    epoch: int = 0

    @property
    def time_zone(self) -> str:
        """The zone of the person's settings."""
        return self.settings["timezone"]


@dataclass(frozen=True)
class Mail:
    """A message that Google would have sent to a guest."""

    at: datetime
    calendar: str
    event: str
    kind: str
    to: str
    send_updates: str

    def as_json(self) -> Json:
        """The line of the ledger."""
        return {
            "at": dump_instant(self.at),
            "calendar": self.calendar,
            "event": self.event,
            "kind": self.kind,
            "to": self.to,
            "sendUpdates": self.send_updates,
        }


@dataclass(frozen=True)
class WorldMemory:
    """A world as it can be built again."""

    accounts: dict[str, Account]
    calendars: dict[str, Calendar]
    mails: list[Mail]
    pending_meetings: list[tuple[str, str]]
    guests_added: int
    last_stamp: int
    ordinal: int
    born: int


class World:
    """Everything the operations share; no operation keeps state of its own."""

    def __init__(self, clock: SandboxClock, mint: Mint, switches: Switches) -> None:
        self.clock = clock
        self.mint = mint
        self.switches = switches
        self.accounts: dict[str, Account] = {}
        self.calendars: dict[str, Calendar] = {}
        self.mails: list[Mail] = []
        self.changed: list[str] = []
        """Calendars whose events changed since the channels were last told."""
        self.changed_lists: list[str] = []
        self.pending_meetings: list[tuple[str, str]] = []
        self.guests_added = 0
        self.link_root = "https://www.google.com/calendar/"
        self._last_stamp = 0
        self._ordinal = 0
        self.born = 0
        """Tells a reset or restarted world from the one before: its sync tokens are of no use."""
        self.be_born()

    def be_born(self) -> None:
        """Make every sync token of before worthless."""
        self.born = int(self.clock.now().timestamp() * 1_000_000)

    def stamp(self) -> str:
        """A fresh etag, larger than every one before."""
        now = int(self.clock.now().timestamp() * 1000) * 2000
        self._last_stamp = max(now, self._last_stamp + 2)
        return f'"{self._last_stamp}"'

    def remember(self) -> WorldMemory:
        """Return what has to outlive the process."""
        return WorldMemory(
            self.accounts,
            self.calendars,
            self.mails,
            self.pending_meetings,
            self.guests_added,
            self._last_stamp,
            self._ordinal,
            self.born,
        )

    def recall(self, memory: WorldMemory) -> None:
        """Be that world again; its sync tokens go on."""
        self.accounts, self.calendars = memory.accounts, memory.calendars
        self.mails, self.pending_meetings = memory.mails, memory.pending_meetings
        self.guests_added = memory.guests_added
        self._last_stamp, self._ordinal = memory.last_stamp, memory.ordinal
        self.born = memory.born

    @property
    def last_stamp(self) -> int:
        """The newest etag's number."""
        return self._last_stamp

    def account(self, email: str | None = None) -> Account:
        """The named account, or the first one."""
        if email is None:
            return next(iter(self.accounts.values()))
        try:
            return self.accounts[email]
        except KeyError:
            raise not_found(f"No account {email}.") from None

    def role(self, user: str, calendar: Calendar) -> str:
        """What a person may do with a calendar."""
        return "none" if calendar.gone else calendar.roles.get(user, "none")

    def calendar(self, calendar_id: str, user: str, *, needs: str = "freeBusyReader") -> Calendar:
        """The calendar under this id for this person; 404 unless the role suffices."""
        wanted = user if calendar_id == "primary" else calendar_id
        calendar = self.calendars.get(wanted)
        if calendar is None or not at_least(self.role(user, calendar), needs):
            raise not_found()
        return calendar

    def store(self, calendar: Calendar, event_id: str, body: Json) -> StoredEvent:
        """Append a version of an event to the calendar's history."""
        calendar.seq += 1
        stored = calendar.events.get(event_id)
        if stored is None:
            self._ordinal += 1
            stored = calendar.events[event_id] = StoredEvent(ordinal=self._ordinal)
        stored.versions.append(Version(calendar.seq, self.clock.now(), body))
        del stored.versions[:-20]
        if calendar.id not in self.changed:
            self.changed.append(calendar.id)
        return stored

    def replace_silently(self, stored: StoredEvent, body: Json) -> None:
        """Change an event without a version, as reminders may."""
        last = stored.versions[-1]
        stored.versions[-1] = Version(last.seq, last.at, body)

    def touch_entry(self, account: Account, calendar_id: str) -> None:
        """Give a line of the calendar list a new version."""
        account.seq += 1
        entry = account.entries[calendar_id]
        entry.seq, entry.etag = account.seq, self.stamp()
        if account.email not in self.changed_lists:
            self.changed_lists.append(account.email)

    def forget_old_tombstones(self) -> None:
        """Let tombstones vanish that are older than the switch says."""
        days = self.switches.tombstone_days
        if not days:
            return
        horizon = self.clock.now() - timedelta(days=days)
        for calendar in self.calendars.values():
            for event_id, stored in list(calendar.events.items()):
                if stored.cancelled and stored.now.at < horizon:
                    calendar.pruned_seq = max(calendar.pruned_seq, stored.now.seq)
                    calendar.forgotten.add(event_id)
                    del calendar.events[event_id]
