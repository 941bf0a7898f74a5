"""What the page “Push & diagnostics” shows of push and of work that waits, and what it can ask."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from gcaldesk.domain.channel import Channel, ListenerState, PushFacts
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.link import Pending
from gcaldesk.services.push import list_channels, read_facts, read_state
from gcaldesk.services.running import read_running
from gcaldesk.sync.channels import serving
from gcaldesk.sync.ports import Store, UnitOfWork

SHOWN = 500
"""Of the bookings that wait; more than that nobody reads one by one."""


@dataclass(frozen=True, slots=True)
class ChannelView:
    """A channel with the names that people know."""

    channel: Channel
    account: str
    calendar: str
    serves: bool
    """Whether it is the one through which its calendar's changes are told."""
    number: int
    """Of its last message; 0 where none is known."""


@dataclass(frozen=True, slots=True)
class WaitingView:
    """A booking that has not reached Google yet."""

    pending: Pending
    account: str
    title: str
    object_name: str

    @property
    def key(self) -> tuple[AccountId, BookingId]:
        """What names it."""
        return self.pending.account_id, self.pending.booking_id

    @property
    def held(self) -> bool:
        """Whether a person has to decide first; trying again would change nothing."""
        return self.pending.parked and not self.pending.attempts


@dataclass(frozen=True, slots=True)
class PolledView:
    """A mapped calendar that Google would not let be watched."""

    account: str
    calendar: str
    problem: str


@dataclass(frozen=True, slots=True)
class PushPage:
    """The page's upper half."""

    now: datetime
    listener: ListenerState = field(default_factory=ListenerState)
    facts: PushFacts = field(default_factory=PushFacts)
    running: bool = False
    """Whether something keeps both sides in step at present."""
    poll_minutes: int = 5
    channels: tuple[ChannelView, ...] = ()
    polled: tuple[PolledView, ...] = ()
    calendars: int = 0
    """Mapped ones of active accounts."""
    waiting: tuple[WaitingView, ...] = ()
    waiting_total: int = 0


def read_push_page(*, store: Store, clock: Clock) -> PushPage:
    """Return the page as it is now."""
    now = clock.now()
    with store.view() as unit:
        accounts = [account for account in unit.accounts.all() if account.active]
        tracked = {account.id: unit.calendars.of_account(account.id) for account in accounts}
        mapped = {
            (account.name, calendar): tracked[account.id][calendar]
            for account in accounts
            for calendar in dict.fromkeys(
                m.calendar_id for m in unit.mappings.of_account(account.id)
            )
            if calendar in tracked[account.id]
        }
        waiting = [p for a in unit.accounts.all() for p in unit.pending.all_of(a.id)]
        waiting.sort(key=_gravest_first)
        return PushPage(
            now=now,
            listener=read_state(unit, now),
            facts=read_facts(unit),
            running=read_running(unit, now) is not None,
            poll_minutes=min((a.rules.poll_minutes for a in accounts), default=5),
            channels=tuple(_channels(unit, now)),
            polled=tuple(
                PolledView(account, one.calendar.summary, one.push_problem)
                for (account, _), one in mapped.items()
                if one.push_problem
            ),
            calendars=len(mapped),
            waiting=tuple(_waiting(unit, waiting[:SHOWN])),
            waiting_total=len(waiting),
        )


def _gravest_first(pending: Pending) -> tuple[bool, bool, BookingId]:
    return not pending.parked, not pending.reason, pending.booking_id


def _channels(unit: UnitOfWork, now: datetime) -> Iterable[ChannelView]:
    names = {account.id: account.name for account in unit.accounts.all()}
    titles: dict[tuple[AccountId, CalendarId], str] = {
        (account, calendar): one.calendar.summary
        for account in names
        for calendar, one in unit.calendars.of_account(account).items()
    }
    found, numbers = unit.channels.all(), read_facts(unit).numbers
    used = {channel.id for channel in serving(found, now)}
    for channel in sorted(found, key=lambda c: (c.id not in used, c.expires_at)):
        yield ChannelView(
            channel=channel,
            account=names.get(channel.account_id, ""),
            calendar=titles.get((channel.account_id, channel.calendar_id), channel.calendar_id),
            serves=channel.id in used,
            number=numbers.get(channel.id, 0),
        )


def _waiting(unit: UnitOfWork, found: list[Pending]) -> Iterable[WaitingView]:
    bookings = unit.bookings.get_many(pending.booking_id for pending in found)
    names = {account.id: account.name for account in unit.accounts.all()}
    objects = {obj.code: obj.name for obj in unit.objects.all()}
    for pending in found:
        booking = bookings.get(pending.booking_id)
        code = booking.object_code if booking else ""
        yield WaitingView(
            pending=pending,
            account=names[pending.account_id],
            title=booking.title if booking else "",
            object_name=objects.get(code, code),
        )


def retry_now(
    *, store: Store, clock: Clock, keys: Iterable[tuple[AccountId, BookingId]] | None = None
) -> int:
    """Let work be tried with the next round, refused work included; returns how much it was.

    What waits for a person's decision stays as it is: trying again would go around the question.
    """
    now = clock.now()
    with store.work() as unit:
        if keys is None:
            found = [p for a in unit.accounts.all() for p in unit.pending.all_of(a.id)]
        else:
            found = [p for a, b in keys if (p := unit.pending.find(a, b)) is not None]
        free = [p for p in found if not p.parked or p.attempts]
        for pending in free:
            unit.pending.save(replace(pending, attempts=0, next_try_at=None, parked=False))
        if free:
            words = "1 booking is tried again at once" if len(free) == 1 else ""
            words = words or f"{len(free)} bookings are tried again at once"
            unit.journal.write([JournalEntry(now, Level.INFO, "tried again", words)])
        unit.commit()
    return len(free)


def channel_of(*, store: Store, channel: str) -> Channel:
    """Return a channel that is remembered; raises NotKnown."""
    with suppress(StopIteration):
        return next(c for c in list_channels(store=store) if c.id == channel)
    raise NotKnown("This channel has ended and is forgotten.", hint="Look at the list again.")
