"""Asks every prerequisite, live; what was found is judged by pure functions.

Each check stands alone: what one raises is that check's failure, and the others go on.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from gcaldesk.domain.account import (
    Account,
    Calendar,
    Direction,
    Mapping,
    TrackedCalendar,
)
from gcaldesk.domain.channel import Channel, ListenerState
from gcaldesk.domain.check import Check, Finding, make_check
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError, SecretsLocked
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Pending
from gcaldesk.services import judge_account, judge_machine, push
from gcaldesk.services.judge_machine import DatabaseFacts, FolderFacts
from gcaldesk.sync.ports import EventReader, Gateways, Secrets, SignIns, Store

COPIED = "backup"
"""Under this name it is noted when a person last copied the data elsewhere."""
_PROBE = AccountId(0)
"""No account has this number, so no secret is ever kept under it but the doctor's."""
_LOOK = timedelta(minutes=1)
Ask = Callable[[], Finding]
T = TypeVar("T")


class Machine(Protocol):
    """This computer. Every method may raise a GcaldeskError."""

    def folder(self) -> FolderFacts:
        """Look at the data folder."""
        ...

    def settings(self) -> str:
        """Return in words what is set."""
        ...

    def database(self) -> DatabaseFacts:
        """Look at the database, sound or not."""
        ...

    def zones(self) -> int:
        """Count the time zones that are known."""
        ...

    def newest_backup(self) -> datetime | None:
        """Return when the newest automatic copy was made."""
        ...

    def way_out(self) -> str:
        """Return in words how Google is reached."""
        ...

    def engine_running(self) -> bool:
        """Tell whether a process holds the engine lock."""
        ...

    def certificate_end(self, url: str) -> datetime:
        """Return until when the certificate of an https address is valid."""
        ...

    def test_listener(self) -> tuple[bool, str]:
        """Let the running service test its public address; returns a sentence besides."""
        ...


@dataclass(frozen=True, slots=True)
class Everything:
    """The parts of an open data folder that the doctor looks through."""

    store: Store
    secrets: Secrets
    gateways: Gateways
    sign_ins: SignIns
    clock: Clock


def _safely(key: str, ask: Ask, subject: str = "", name: str = "") -> Check:
    try:
        finding = ask()
    except GcaldeskError as error:
        finding = judge_account.failed(error)
    except Exception as error:  # noqa: BLE001  # a fault in one check must not hide the others
        fault = f"The check itself broke down: {type(error).__name__}: {error}"
        finding = Finding(False, fault, "Please report this.")
    return make_check(key, finding, subject, name)


def examine_machine(machine: Machine, only: str = "") -> Iterator[Check]:
    """Check what needs no open data folder (or one key of it); yields each line as it is known."""
    asks: dict[str, Ask] = {
        "data_folder": lambda: judge_machine.folder(machine.folder()),
        "data_private": lambda: judge_machine.private(machine.folder()),
        "disk_space": lambda: judge_machine.disk(
            machine.folder().free_bytes, machine.database().size_bytes
        ),
        "settings": lambda: Finding(True, machine.settings()),
        "network": lambda: Finding(True, machine.way_out()),
        "database": lambda: judge_machine.database(machine.database()),
        "database_version": lambda: judge_machine.version(machine.database()),
        "time_zones": lambda: judge_machine.zones(machine.zones()),
    }
    yield from (_safely(key, ask) for key, ask in asks.items() if only in {"", key})


def examine_services(every: Everything, machine: Machine, only: str = "") -> Iterator[Check]:
    """Check what all accounts share (or one key of it); yields each line as it is known."""
    with every.store.view() as unit:
        now = every.clock.now()
        accounts = unit.accounts.all()
        listener = push.read_state(unit, now)
        bookings = sum(unit.objects.bookings_of(obj.code) for obj in unit.objects.all())
        copied = unit.service_facts.get(COPIED)
        shared = [issue for issue in unit.issues.open() if issue.account_id is None]
    asks: dict[str, Ask] = {
        "backup": lambda: _backup(machine, copied, now, bookings),
        "secrets": lambda: _secrets(every.secrets, write=bool(accounts)),
        "engine": lambda: _engine(machine, accounts, now),
        "listener": lambda: _listener(machine, listener),
        "certificate": lambda: _certificate(machine, listener, now),
    }
    if shared or only == "issues":
        asks["issues"] = lambda: judge_machine.issues(shared)
    yield from (_safely(key, ask) for key, ask in asks.items() if only in {"", key})


MACHINE_KEYS = (
    "data_folder",
    "data_private",
    "disk_space",
    "settings",
    "network",
    "database",
    "database_version",
    "time_zones",
)
SERVICE_KEYS = ("backup", "secrets", "engine", "listener", "certificate")
_BEFORE_CALENDARS = ("client", "scopes", "sign_in", "consent_age", "clock", "api", "calendars")
_AFTER_CALENDARS = ("mapping", "shared", "rules", "fresh", "channels", "waiting", "issues")
_NOT_YET = Finding(None, "")


def list_checks(store: Store) -> tuple[Check, ...]:
    """Return every line that there will be, without looking at anything; evidence is empty."""
    found = [make_check(key, _NOT_YET) for key in (*MACHINE_KEYS, *SERVICE_KEYS)]
    with store.view() as unit:
        for account in unit.accounts.all():
            tracked = unit.calendars.of_account(account.id)
            mapped = dict.fromkeys(m.calendar_id for m in unit.mappings.of_account(account.id))
            found += [make_check(key, _NOT_YET, account.name) for key in _BEFORE_CALENDARS]
            for calendar in mapped:
                known = tracked.get(calendar)
                subject, name = _of_calendar(account, calendar, known)
                found += [make_check(k, _NOT_YET, subject, name) for k in ("readable", "writable")]
            found += [make_check(key, _NOT_YET, account.name) for key in _AFTER_CALENDARS]
    return tuple(found)


def _of_calendar(
    account: Account, calendar: CalendarId, known: TrackedCalendar | None
) -> tuple[str, str]:
    summary = known.calendar.summary if known else calendar
    return f"{account.name}:{calendar}", f"{account.name}, {summary}"


def _backup(
    machine: Machine, copied: tuple[object, datetime] | None, now: datetime, bookings: int
) -> Finding:
    found = [at for at in (machine.newest_backup(), copied[1] if copied else None) if at]
    return judge_machine.backup(max(found, default=None), now, bookings=bookings)


def _secrets(secrets: Secrets, *, write: bool) -> Finding:
    try:
        if write:
            secrets.put(_PROBE, {"probe": "doctor"})
            found = secrets.get(_PROBE)
            secrets.delete(_PROBE)
            if found != {"probe": "doctor"}:
                return Finding(False, "What was written could not be read back.")
        else:
            secrets.get(_PROBE)
    except SecretsLocked as error:
        return judge_account.failed(error)
    return Finding(True, secrets.describe())


def _engine(machine: Machine, accounts: Sequence[Account], now: datetime) -> Finding:
    active = [account for account in accounts if account.active]
    if not active:
        return Finding(None, "No account is active, so there is nothing to do.")
    last = [account.last_sync_at for account in active]
    return judge_machine.engine(
        running=machine.engine_running(),
        last_sync=None if None in last else min(at for at in last if at),
        now=now,
        within=timedelta(minutes=max(a.rules.fallback_minutes for a in active)),
    )


def _listener(machine: Machine, state: ListenerState) -> Finding:
    if state.state == "off":
        return Finding(None, "Push is off: Google is polled, which loses nothing.")
    if state.problem:
        return Finding(False, state.problem)
    if state.state == "listening":
        return Finding(None, f"It listens at {state.local_url}; no public address was asked for.")
    if not state.url:
        return Finding(False, "The tunnel has no public address yet.")
    return Finding(*machine.test_listener())


def _certificate(machine: Machine, state: ListenerState, now: datetime) -> Finding:
    if not state.url.startswith("https://"):
        return Finding(None, "There is no public https address.")
    return judge_machine.certificate(machine.certificate_end(state.url), now)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the database says of one account."""

    account: Account
    mappings: list[Mapping]
    tracked: dict[CalendarId, TrackedCalendar]
    objects: tuple[str, ...]
    statuses: tuple[str, ...]
    types: tuple[str, ...]
    pending: list[Pending]
    issues: list[Issue]
    channels: list[Channel]
    listener: ListenerState
    now: datetime

    @property
    def rows(self) -> dict[CalendarId, list[Mapping]]:
        """The mappings of each calendar, in their order."""
        found: dict[CalendarId, list[Mapping]] = {}
        for row in self.mappings:
            found.setdefault(row.calendar_id, []).append(row)
        return found

    @property
    def mapped(self) -> list[TrackedCalendar]:
        """Where reading each mapped calendar stands."""
        return [self.tracked[calendar] for calendar in self.rows if calendar in self.tracked]


@dataclass(slots=True)
class _Live:
    """What the provider says of one account, asked once."""

    renewal: GcaldeskError | datetime
    calendars: list[Calendar] | GcaldeskError
    reads: dict[CalendarId, GcaldeskError | None] = field(default_factory=dict)

    @property
    def trouble(self) -> GcaldeskError | None:
        """What the renewal said."""
        return self.renewal if isinstance(self.renewal, GcaldeskError) else None


def examine_account(every: Everything, account: Account) -> Iterator[Check]:
    """Check one account; yields each line as it is known."""
    stored = _load(every.store, every.clock.now(), account)
    name = account.name

    def line(key: str, ask: Ask) -> Check:
        return _safely(key, ask, name)

    yield line("client", lambda: judge_account.client(account.client))
    yield line("scopes", lambda: judge_account.scopes(account.granted_scopes))
    live = _ask(every, stored)
    yield line("sign_in", lambda: judge_account.sign_in(live.trouble))
    yield line("consent_age", lambda: _age(stored, live))
    yield line("clock", lambda: _clock(every.clock, live))
    failure = live.calendars if isinstance(live.calendars, GcaldeskError) else None
    yield line("api", lambda: judge_account.api(failure))
    yield line("calendars", lambda: judge_account.calendars(live.calendars))
    yield from _calendars(stored, live)
    yield from _set_up(stored, live, line)
    yield from _running(stored, line)


def _load(store: Store, now: datetime, account: Account) -> _Stored:
    with store.view() as unit:
        return _Stored(
            account=account,
            mappings=unit.mappings.of_account(account.id),
            tracked=unit.calendars.of_account(account.id),
            objects=tuple(obj.code for obj in unit.objects.all()),
            statuses=unit.objects.words("status"),
            types=unit.objects.words("type"),
            pending=unit.pending.all_of(account.id),
            issues=unit.issues.open(account.id),
            channels=[c for c in unit.channels.all() if c.account_id == account.id],
            listener=push.read_state(unit, now),
            now=now,
        )


def _ask(every: Everything, stored: _Stored) -> _Live:
    """Ask the provider; a failure is an answer as well."""
    live = _Live(_try(lambda: every.sign_ins.renew(stored.account)), [])
    if live.trouble is not None:
        live.calendars = live.trouble
        return live
    try:
        with closing(every.gateways.open(stored.account)) as gateway:
            live.calendars = _try(gateway.list_calendars)
            for calendar in stored.rows:
                live.reads[calendar] = _read(gateway, calendar, stored.now)
    except GcaldeskError as error:
        live.calendars = error
    return live


def _try(ask: Callable[[], T]) -> T | GcaldeskError:
    try:
        return ask()
    except GcaldeskError as error:
        return error


def _read(gateway: EventReader, calendar: CalendarId, now: datetime) -> GcaldeskError | None:
    found = _try(lambda: gateway.read_window(calendar, now, now + _LOOK))
    return found if isinstance(found, GcaldeskError) else None


def _age(stored: _Stored, live: _Live) -> Finding:
    ended = [i.opened_at for i in stored.issues if i.kind is IssueKind.SIGN_IN]
    return judge_account.consent_age(
        stored.account.connected_at, stored.now, live.trouble, min(ended, default=None)
    )


def _clock(clock: Clock, live: _Live) -> Finding:
    if isinstance(live.renewal, GcaldeskError):
        return Finding(None, "Google could not be asked for the time.")
    return judge_machine.clock(clock.now(), live.renewal)


def _calendars(stored: _Stored, live: _Live) -> Iterable[Check]:
    listed = {} if isinstance(live.calendars, GcaldeskError) else {c.id: c for c in live.calendars}
    for calendar, rows in stored.rows.items():
        known = stored.tracked.get(calendar)
        subject, name = _of_calendar(stored.account, calendar, known)
        if calendar in live.reads:
            reading = judge_account.readable(live.reads[calendar])
        else:
            reading = Finding(None, "Not looked at, since the sign-in does not work.")
        writing = judge_account.writable(rows, listed.get(calendar))
        yield make_check("readable", reading, subject, name)
        yield make_check("writable", writing, subject, name)


def _set_up(stored: _Stored, live: _Live, line: Callable[[str, Ask], Check]) -> Iterable[Check]:
    listed = None if isinstance(live.calendars, GcaldeskError) else [c.id for c in live.calendars]
    names = {calendar: one.calendar.summary for calendar, one in stored.tracked.items()}
    yield line("mapping", lambda: judge_account.mapping(stored.mappings, stored.objects, listed))
    inbound = [row for row in stored.mappings if row.direction is not Direction.OUT]
    yield line("shared", lambda: judge_account.shared(inbound, names))
    yield line(
        "rules",
        lambda: judge_account.rules(
            stored.account.rules,
            objects=stored.objects,
            statuses=stored.statuses,
            types=stored.types,
            mapped=[one.calendar for one in stored.mapped],
        ),
    )


def _running(stored: _Stored, line: Callable[[str, Ask], Check]) -> Iterable[Check]:
    now = stored.now
    yield line("fresh", lambda: judge_account.fresh(stored.account, stored.mapped, now))
    yield line(
        "channels",
        lambda: judge_account.channels(
            stored.channels,
            stored.mapped,
            now,
            push_is_on=stored.listener.state == "on",
        ),
    )
    yield line("waiting", lambda: judge_machine.waiting(stored.pending, now))
    yield line("issues", lambda: judge_machine.issues(stored.issues))
