"""What the core needs from the outside, as protocols.

Terminology: a *cursor* marks where an incremental read starts; a *version* is what an event looked
like when last seen; *content* is what a booking owns of an event. Adapters raise the errors named
here and nothing else.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from gcaldesk.domain.account import Account, AccountState, Calendar, OAuthClient, TrackedCalendar
from gcaldesk.domain.account import Mapping as CalendarMapping
from gcaldesk.domain.booking import Booking, Object
from gcaldesk.domain.channel import Channel
from gcaldesk.domain.event import EventDraft, Field, RemoteEvent
from gcaldesk.domain.ids import (
    AccountId,
    BookingId,
    CalendarId,
    ChannelId,
    Cursor,
    EventId,
    IssueId,
    RunId,
    Version,
)
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.journal import Issue, JournalEntry
from gcaldesk.domain.letter import Trouble
from gcaldesk.domain.link import Link, Pending, Tombstone
from gcaldesk.domain.report import SyncReport

T = TypeVar("T")


class Each(Protocol):
    """Gives items out, so that whoever waits for this thread gets a turn between them."""

    def __call__(self, items: Iterable[T], /) -> Iterable[T]:
        """Return the same items in the same order."""
        ...


def at_once(items: Iterable[T], /) -> Iterable[T]:
    """Give items out where nobody waits."""
    return items


@dataclass(frozen=True, slots=True)
class Changes:
    """A complete read of one calendar: every page of it, or it is not made."""

    events: tuple[RemoteEvent, ...]
    cursor: Cursor


@dataclass(frozen=True, slots=True)
class ChannelRequest:
    """A channel that is asked for; the provider repeats id and token in every message."""

    id: ChannelId
    token: str
    address: str
    expires_at: datetime
    """A wish (aware); only the answer counts."""


@dataclass(frozen=True, slots=True)
class OpenedChannel:
    """What the provider granted."""

    resource_id: str
    expires_at: datetime


class EventReader(Protocol):
    """Reads one account.

    Every method may raise Unreachable, RateLimited, QuotaPaused, AuthRevoked, ScopeMissing,
    SecretsLocked or CalendarGone.
    """

    @property
    def requests(self) -> int:
        """How many requests have left so far."""
        ...

    def close(self) -> None:
        """Close the connections; the gateway is of no use afterwards."""
        ...

    def abort(self) -> None:
        """Break a running call off, from another thread; later calls raise Unreachable."""
        ...

    def on_page(self, told: Callable[[int], None]) -> None:
        """Say from now on how many events came with each page; what `told` raises ends the read."""
        ...

    def list_calendars(self) -> list[Calendar]:
        """Return every calendar of the account's list."""
        ...

    def read_window(self, calendar: CalendarId, start: datetime, end: datetime) -> Changes:
        """Return all live events that touch [start, end), series expanded."""
        ...

    def read_changes(self, calendar: CalendarId, cursor: Cursor) -> Changes:
        """Return what changed since the cursor; raises CursorExpired."""
        ...

    def get_event(self, calendar: CalendarId, event: EventId) -> RemoteEvent:
        """Return one event, cancelled ones included; raises NotFound."""
        ...


class EventWriter(EventReader, Protocol):
    """Writes too. Every method may also raise Refused and CalendarReadOnly."""

    def insert_event(self, calendar: CalendarId, draft: EventDraft) -> RemoteEvent:
        """Make the event under the draft's id; raises AlreadyExists, MeetRefused."""
        ...

    def update_event(
        self,
        calendar: CalendarId,
        draft: EventDraft,
        event: EventId,
        fields: frozenset[Field],
        *,
        if_version: Version,
        with_mark: bool,
    ) -> RemoteEvent:
        """Change only the named fields; raises PreconditionFailed, NotFound, MeetRefused.

        Guests are changed one by one: whom the draft does not name, invites nor uninvites, stays
        with their answer.
        """
        ...

    def delete_event(
        self, calendar: CalendarId, event: EventId, *, if_version: Version, mails: str = "none"
    ) -> None:
        """Delete the event; raises PreconditionFailed, NotFound.

        `mails` says whether its guests are told: `all`, `externalOnly` or `none`.
        """
        ...

    def move_event(
        self, calendar: CalendarId, event: EventId, destination: CalendarId
    ) -> RemoteEvent:
        """Carry the event over to another calendar, with its id; raises NotFound."""
        ...

    def watch(self, calendar: CalendarId, request: ChannelRequest) -> OpenedChannel:
        """Ask to be told of the calendar's changes; raises PushRefused, AlreadyExists."""
        ...

    def stop_watching(self, channel: ChannelId, resource_id: str) -> None:
        """End a channel; raises NotFound where it has ended already."""
        ...


class Gateways(Protocol):
    """Opens gateways; one for each thread, as the transport is not thread-safe."""

    def open(self, account: Account) -> EventWriter:
        """Return a gateway that signs in as the account."""
        ...


class SignIns(Protocol):
    """Looks after the stored sign-ins."""

    def renew(self, account: Account) -> datetime:
        """Renew the account's access now, and return the provider's own time (UTC, to a second).

        Raises AuthRevoked, ScopeMissing, SecretsLocked, Unreachable.
        """
        ...


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person granted."""

    refresh_token: str | None
    access_token: str
    expires_at: datetime | None
    granted_scopes: tuple[str, ...]


class Authorizer(Protocol):
    """Takes a person through consent and back."""

    def read_client(self, request: ConnectRequest) -> tuple[OAuthClient, str]:
        """Return the OAuth client and its secret; raises InvalidInput."""
        ...

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
        """Wait for the answer; raises ConsentDenied, InvalidInput, Unreachable."""
        ...

    def primary_email(self, client: OAuthClient, client_secret: str, consent: Consent) -> str:
        """Return the account's e-mail, the id of its primary calendar; raises ScopeMissing."""
        ...

    def revoke(self, client: OAuthClient, secret: Mapping[str, Any]) -> None:
        """Give the grant back; raises Unreachable."""
        ...


class Secrets(Protocol):
    """Keeps client secrets and tokens, never in the database. May raise SecretsLocked."""

    def get(self, account: AccountId) -> dict[str, Any] | None:
        """Return the account's secrets, or None where there are none."""
        ...

    def put(self, account: AccountId, secret: Mapping[str, Any]) -> None:
        """Replace the account's secrets."""
        ...

    def delete(self, account: AccountId) -> None:
        """Forget them; nothing happens where there are none."""
        ...

    def describe(self) -> str:
        """Say in one sentence where secrets are kept."""
        ...


class Bookings(Protocol):
    """Stores bookings."""

    def add(self, booking: Booking) -> Booking: ...
    def reserve(self, count: int) -> list[tuple[BookingId, str]]: ...
    def add_many(self, bookings: Sequence[Booking]) -> list[Booking]: ...
    def get(self, booking: BookingId) -> Booking: ...
    def get_many(self, bookings: Iterable[BookingId]) -> dict[BookingId, Booking]: ...
    def by_uids(self, uids: Iterable[str]) -> dict[str, Booking]: ...
    def by_external_ids(self, field: str, values: Iterable[str]) -> dict[str, Booking]: ...
    def save(self, booking: Booking) -> None: ...
    def save_many(self, bookings: Sequence[Booking]) -> None: ...
    def delete(self, booking: BookingId) -> None: ...
    def overlapping(
        self, object_code: str, start: datetime, end: datetime, *, idle: tuple[str, ...]
    ) -> list[BookingId]: ...
    def ids_of_objects(
        self, objects: Iterable[str] | None, *, ending_after: datetime
    ) -> list[BookingId]: ...
    def chosen_calendars(self) -> list[CalendarId]: ...
    def index_field(self, field: str) -> None: ...


class Links(Protocol):
    """Stores links."""

    def of_booking(self, booking: BookingId) -> list[Link]: ...
    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Link]: ...
    def for_events(
        self, account: AccountId, calendar: CalendarId, events: Iterable[EventId]
    ) -> dict[EventId, Link]: ...
    def of_calendar(self, account: AccountId, calendar: CalendarId) -> list[Link]: ...
    def count(self, account: AccountId, calendar: CalendarId) -> int: ...
    def add_many(self, links: Sequence[Link]) -> None: ...
    def save_many(self, links: Sequence[Link]) -> None: ...
    def remove(self, link: Link) -> None: ...
    def freeze(self, links: Iterable[Link], issue: IssueId | None) -> None: ...
    def frozen_by(self, issue: IssueId) -> list[Link]: ...


class PendingWork(Protocol):
    """Stores outbound work; finding it costs what changed, not what exists."""

    def put(
        self,
        bookings: Iterable[BookingId],
        accounts: Iterable[AccountId],
        *,
        approved: bool = False,
        quiet: bool = False,
    ) -> None: ...
    def due(self, account: AccountId, now: datetime) -> list[Pending]: ...
    def all_of(self, account: AccountId) -> list[Pending]: ...
    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Pending]: ...
    def find(self, account: AccountId, booking: BookingId) -> Pending | None: ...
    def among(self, account: AccountId, bookings: Iterable[BookingId]) -> set[BookingId]: ...
    def save(self, pending: Pending) -> None: ...
    def remove(self, bookings: Iterable[BookingId], account: AccountId) -> None: ...


class Accounts(Protocol):
    """Stores accounts."""

    def add(self, account: Account) -> Account: ...
    def get(self, account: AccountId) -> Account: ...
    def all(self) -> list[Account]: ...
    def save(self, account: Account) -> None: ...
    def set_state(self, account: AccountId, state: AccountState, hint: str) -> None: ...
    def remove(self, account: AccountId) -> None: ...


class Calendars(Protocol):
    """Stores the calendars of each account and where reading them stands."""

    def of_account(self, account: AccountId) -> dict[CalendarId, TrackedCalendar]: ...
    def refresh(self, account: AccountId, calendars: Sequence[Calendar]) -> None: ...
    def save(self, account: AccountId, tracked: TrackedCalendar) -> None: ...
    def set_push_problem(
        self, account: AccountId, calendar: CalendarId, problem: str, at: datetime
    ) -> None: ...
    def distrust(self, account: AccountId, why: str) -> None: ...


class Mappings(Protocol):
    """Stores which object goes to which calendar."""

    def of_account(self, account: AccountId) -> list[CalendarMapping]: ...
    def put(self, mapping: CalendarMapping) -> None: ...
    def remove(self, account: AccountId, object_code: str) -> bool: ...
    def set_order(self, account: AccountId, object_codes: Sequence[str]) -> None: ...


class Objects(Protocol):
    """Stores bookable objects and the organisation's word lists."""

    def all(self) -> list[Object]: ...
    def find(self, code: str) -> Object | None: ...
    def add(self, obj: Object) -> None: ...
    def save(self, obj: Object) -> None: ...
    def remove(self, code: str) -> None: ...
    def bookings_of(self, code: str) -> int: ...
    def words(self, kind: str) -> tuple[str, ...]: ...
    def set_words(self, kind: str, words: Sequence[str]) -> None: ...
    def uses_of_word(self, kind: str, word: str) -> int: ...


class Tombstones(Protocol):
    """Stores pairs that ended."""

    def add_many(self, tombstones: Sequence[Tombstone]) -> None: ...
    def for_bookings(
        self, account: AccountId, bookings: Iterable[BookingId]
    ) -> dict[BookingId, Tombstone]: ...
    def among(
        self, account: AccountId, calendar: CalendarId, events: Iterable[EventId]
    ) -> set[EventId]: ...
    def count_since(self, account: AccountId, calendar: CalendarId, since: datetime) -> int: ...
    def release_ours(self, account: AccountId) -> None: ...
    def release(self, bookings: Iterable[BookingId], account: AccountId | None = None) -> None: ...


class Upkeep(Protocol):
    """What a running service looks for besides its rounds; cheap where nothing is found."""

    def newest_work(self, account: AccountId) -> int: ...
    def work_due(self, account: AccountId, now: datetime) -> bool: ...
    def hurry_work(self, now: datetime) -> None: ...
    def forgotten(
        self, account: AccountId, statuses: tuple[str, ...], start: datetime, end: datetime
    ) -> list[BookingId]: ...
    def drop_tombstones(self, account: AccountId, before: datetime, ended: datetime) -> int: ...
    def drop_journal(self, before: datetime) -> int: ...


class Letters(Protocol):
    """Stores what letters have told about issues."""

    def waiting(self, since: datetime | None) -> list[Trouble]: ...
    def told(self, begun: Iterable[IssueId], ended: Iterable[IssueId], at: datetime) -> None: ...


class Issues(Protocol):
    """Stores what waits for a person."""

    def add(self, issue: Issue) -> Issue: ...
    def get(self, issue: IssueId) -> Issue: ...
    def open(self, account: AccountId | None = None) -> list[Issue]: ...
    def of_booking(self, booking: BookingId) -> list[Issue]: ...
    def save(self, issue: Issue) -> None: ...


class Journal(Protocol):
    """Stores what was done and why."""

    def write(self, entries: Sequence[JournalEntry]) -> None: ...
    def writes_of(self, run: RunId) -> list[JournalEntry]: ...


class Channels(Protocol):
    """Stores push channels until they expire."""

    def all(self) -> list[Channel]: ...
    def put(self, channel: Channel) -> None: ...
    def heard(self, channel: ChannelId, resource_id: str, at: datetime) -> None: ...
    def remove(self, channels: Iterable[ChannelId]) -> None: ...


class ServiceFacts(Protocol):
    """Stores what one process lets the others know, by name; values are JSON."""

    def put(self, name: str, value: Any, at: datetime) -> None: ...
    def get(self, name: str) -> tuple[Any, datetime] | None: ...
    def remove(self, name: str) -> None: ...


class Runs(Protocol):
    """Stores finished rounds."""

    def start(self, account: AccountId, at: datetime) -> RunId: ...
    def finish(self, run: RunId, at: datetime, report: SyncReport) -> None: ...
    def last_units(self, account: AccountId) -> tuple[datetime, int] | None: ...
    def account_of(self, run: RunId) -> AccountId: ...


class UnitOfWork(Protocol):
    """All repositories in one transaction; rolled back unless committed."""

    @property
    def accounts(self) -> Accounts: ...
    @property
    def bookings(self) -> Bookings: ...
    @property
    def calendars(self) -> Calendars: ...
    @property
    def channels(self) -> Channels: ...
    @property
    def issues(self) -> Issues: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def links(self) -> Links: ...
    @property
    def mappings(self) -> Mappings: ...
    @property
    def objects(self) -> Objects: ...
    @property
    def pending(self) -> PendingWork: ...
    @property
    def runs(self) -> Runs: ...
    @property
    def service_facts(self) -> ServiceFacts: ...
    @property
    def tombstones(self) -> Tombstones: ...
    @property
    def upkeep(self) -> Upkeep: ...

    def commit(self) -> None:
        """Keep what was done."""
        ...


class Store(Protocol):
    """The database. Methods may raise StorageBusy and StorageFailed."""

    installation: str
    """This data folder's own id, written into every event's mark."""

    each: Each
    """For loops over all that was read: a window beside them stays fluid."""

    def work(self) -> AbstractContextManager[UnitOfWork]:
        """Open a write transaction; never around a network call."""
        ...

    def view(self) -> AbstractContextManager[UnitOfWork]:
        """Open a consistent snapshot for reading."""
        ...

    def back_up(self, why: str, *, once: bool = False) -> None:
        """Keep a copy of everything, not from within a transaction; `once`: once for a reason."""
        ...

    def connection(self) -> AbstractContextManager[None]:
        """Keep this thread's connection open over many transactions."""
        ...

    @property
    def in_transaction(self) -> bool:
        """Tell whether this thread has a transaction open."""
        ...
