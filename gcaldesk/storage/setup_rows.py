"""The repositories of what is set up, and of what was done."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from peewee import fn

from gcaldesk.domain.account import Account, AccountState, Calendar, Mapping, TrackedCalendar
from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES, Object
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, IssueId, RunId
from gcaldesk.domain.journal import Issue, JournalEntry
from gcaldesk.domain.report import SyncReport
from gcaldesk.storage.bulk import insert_all
from gcaldesk.storage.convert import (
    account_row,
    calendar_row,
    issue_row,
    journal_columns,
    to_account,
    to_entry,
    to_issue,
    to_mapping,
    to_tracked,
)
from gcaldesk.storage.rows import Tables


class SqlAccounts:
    """Accounts."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.account

    def add(self, account: Account) -> Account:
        """Store a new account and return it with its id."""
        number = self._row.insert(account_row(account)).execute()
        return replace(account, id=AccountId(number))

    def get(self, account: AccountId) -> Account:
        """Return one account; raises NotKnown."""
        for row in self._row.select().where(self._row.id == account).dicts():
            return to_account(row)
        raise NotKnown("This account was removed.", hint="“gcaldesk account list” shows the rest.")

    def all(self) -> list[Account]:
        """Return every account in the order of connecting."""
        return [to_account(row) for row in self._row.select().order_by(self._row.id).dicts()]

    def save(self, account: Account) -> None:
        """Replace one account."""
        self._row.update(account_row(account)).where(self._row.id == account.id).execute()

    def set_state(self, account: AccountId, state: AccountState, hint: str) -> None:
        """Record what the account can do at present, and why not more."""
        self._row.update(state=state.value, hint=hint).where(self._row.id == account).execute()

    def remove(self, account: AccountId) -> None:
        """Remove the account with its mappings, links and waiting work; bookings stay."""
        self._row.delete().where(self._row.id == account).execute()


class SqlCalendars:
    """Calendars of accounts."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.calendar

    def of_account(self, account: AccountId) -> dict[CalendarId, TrackedCalendar]:
        """Return the account's calendars, the primary one first."""
        row = self._row
        query = row.select().where(row.account_id == account)
        query = query.order_by(row.is_primary.desc(), fn.LOWER(row.summary))
        found = (to_tracked(value) for value in query.dicts())
        return {tracked.calendar.id: tracked for tracked in found}

    def refresh(self, account: AccountId, calendars: Sequence[Calendar]) -> None:
        """Take over the provider's list; where reading stands is kept, gone ones keep their row."""
        row = self._row
        for calendar in calendars:
            values = calendar_row(calendar)
            key = {"account_id": account, "calendar_id": calendar.id}
            row.insert(**key, **values).on_conflict(
                conflict_target=[row.account_id, row.calendar_id], update=values
            ).execute()

    def save(self, account: AccountId, tracked: TrackedCalendar) -> None:
        """Replace where reading one calendar stands."""
        row = self._row
        row.update(
            cursor=tracked.cursor,
            window_end=tracked.window_end,
            last_complete_at=tracked.last_complete_at,
            last_full_at=tracked.last_full_at,
            caution=tracked.caution,
            problem=tracked.problem,
            other_installation=tracked.other_installation,
            other_since=tracked.other_since,
            taken_over=list(tracked.taken_over),
        ).where((row.account_id == account) & (row.calendar_id == tracked.calendar.id)).execute()

    def set_push_problem(
        self, account: AccountId, calendar: CalendarId, problem: str, at: datetime
    ) -> None:
        """Record whether the provider tells of the calendar's changes; empty: it does."""
        row = self._row
        row.update(push_problem=problem, push_asked_at=at).where(
            (row.account_id == account) & (row.calendar_id == calendar)
        ).execute()

    def distrust(self, account: AccountId, why: str) -> None:
        """Make the next read of each calendar a whole one that the guard watches closely."""
        row = self._row
        known = (row.account_id == account) & row.last_full_at.is_null(is_null=False)
        row.update(caution=why, cursor=None).where(known).execute()


class SqlMappings:
    """Object to calendar."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.mapping

    def of_account(self, account: AccountId) -> list[Mapping]:
        """Return the account's mappings in their order."""
        row = self._row
        query = row.select().where(row.account_id == account).order_by(row.position)
        return [to_mapping(value) for value in query.dicts()]

    def put(self, mapping: Mapping) -> None:
        """Store or replace the mapping of one object."""
        row = self._row
        last = row.select(fn.MAX(row.position)).where(row.account_id == mapping.account_id).scalar()
        values = {"calendar_id": mapping.calendar_id, "direction": mapping.direction.value}
        row.insert(
            account_id=mapping.account_id,
            object_code=mapping.object_code,
            position=(last or 0) + 1,
            **values,
        ).on_conflict(conflict_target=[row.account_id, row.object_code], update=values).execute()

    def remove(self, account: AccountId, object_code: str) -> bool:
        """Remove one mapping; tells whether there was one."""
        row = self._row
        mine = (row.account_id == account) & (row.object_code == object_code)
        return bool(row.delete().where(mine).execute())

    def set_order(self, account: AccountId, object_codes: Sequence[str]) -> None:
        """Put the mappings in this order; of several on one calendar the first one leads."""
        row = self._row
        for position, code in enumerate(object_codes, start=1):
            mine = (row.account_id == account) & (row.object_code == code)
            row.update(position=position).where(mine).execute()


class SqlObjects:
    """Bookable objects and the organisation's word lists."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.object
        self._word = tables.word
        self._booking = tables.booking
        self._known: list[Object] | None = None
        self._words: dict[str, tuple[str, ...]] = {}

    def all(self) -> list[Object]:
        """Return every object in its order; read once in a transaction, as imports ask often."""
        if self._known is None:
            query = self._row.select().order_by(self._row.position)
            self._known = [Object(r["code"], r["name"], r["timezone"]) for r in query.dicts()]
        return list(self._known)

    def find(self, code: str) -> Object | None:
        """Return one object, or None."""
        return next((obj for obj in self.all() if obj.code == code), None)

    def add(self, obj: Object) -> None:
        """Store a new object."""
        self._known = None
        last = self._row.select(fn.MAX(self._row.position)).scalar() or 0
        self._row.insert(
            code=obj.code, name=obj.name, timezone=obj.timezone, position=last + 1
        ).execute()

    def save(self, obj: Object) -> None:
        """Replace an object's name and zone."""
        self._known = None
        self._row.update(name=obj.name, timezone=obj.timezone).where(
            self._row.code == obj.code
        ).execute()

    def remove(self, code: str) -> None:
        """Remove one object."""
        self._known = None
        self._row.delete().where(self._row.code == code).execute()

    def bookings_of(self, code: str) -> int:
        """Count the bookings of one object."""
        return int(self._booking.select().where(self._booking.object_code == code).count())

    def words(self, kind: str) -> tuple[str, ...]:
        """Return the organisation's statuses (`status`) or types (`type`), in order."""
        if kind not in self._words:
            row = self._word
            query = row.select(row.word).where(row.kind == kind).order_by(row.position).tuples()
            default = DEFAULT_STATUSES if kind == "status" else DEFAULT_TYPES
            self._words[kind] = tuple(word for (word,) in query) or default
        return self._words[kind]

    def set_words(self, kind: str, words: Sequence[str]) -> None:
        """Replace a word list."""
        self._words.pop(kind, None)
        self._word.delete().where(self._word.kind == kind).execute()
        rows = [{"kind": kind, "word": w, "position": n} for n, w in enumerate(words)]
        self._word.insert_many(rows).execute()

    def uses_of_word(self, kind: str, word: str) -> int:
        """Count the bookings that carry a word."""
        column = self._booking.status if kind == "status" else self._booking.type
        return int(self._booking.select().where(column == word).count())


class SqlIssues:
    """What waits for a person."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.issue

    def add(self, issue: Issue) -> Issue:
        """Store a new issue and return it with its id."""
        return replace(issue, id=IssueId(self._row.insert(issue_row(issue)).execute()))

    def get(self, issue: IssueId) -> Issue:
        """Return one issue; raises NotKnown."""
        for found in self._select(self._row.id == issue):
            return found
        raise NotKnown(
            f"There is no issue {issue}.", hint="“gcaldesk issues list” shows those that are open."
        )

    def open(self, account: AccountId | None = None) -> list[Issue]:
        """Return the open issues, of one account or of all, oldest first."""
        row = self._row
        condition = row.closed_at.is_null()
        return self._select(condition & (row.account_id == account) if account else condition)

    def of_booking(self, booking: BookingId) -> list[Issue]:
        """Return the open issues of one booking."""
        row = self._row
        return self._select(row.closed_at.is_null() & (row.booking_id == booking))

    def save(self, issue: Issue) -> None:
        """Replace one issue."""
        self._row.update(issue_row(issue)).where(self._row.id == issue.id).execute()

    def _select(self, condition: Any) -> list[Issue]:
        query = self._row.select().where(condition).order_by(self._row.id)
        return [to_issue(row) for row in query.dicts()]


class SqlJournal:
    """What was done and why."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.journal

    def write(self, entries: Sequence[JournalEntry]) -> None:
        """Add lines."""
        insert_all(self._row, journal_columns(entries))

    def writes_of(self, run: RunId) -> list[JournalEntry]:
        """Return the lines of a run that changed an event or a booking, oldest first."""
        row = self._row
        query = row.select().where((row.run_id == run) & (row.side != "")).order_by(row.id)
        return [to_entry(found) for found in query.dicts()]


class SqlRuns:
    """Finished rounds."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.run

    def start(self, account: AccountId, at: datetime) -> RunId:
        """Record that a round began."""
        number = self._row.insert(
            account_id=account, started_at=at, finished_at=None, state="running", report={}
        ).execute()
        return RunId(number)

    def finish(self, run: RunId, at: datetime, report: SyncReport) -> None:
        """Record how it ended."""
        self._row.update(finished_at=at, state=report.state, report=asdict(report)).where(
            self._row.id == run
        ).execute()

    def last_units(self, account: AccountId) -> tuple[datetime, int] | None:
        """Return when the account's newest round ended, and the units of its last minute."""
        row = self._row
        query = row.select(row.finished_at, row.report).where(row.account_id == account)
        for found in (
            query.where(row.finished_at.is_null(is_null=False)).order_by(row.id.desc()).limit(1)
        ):
            return found.finished_at, int(found.report.get("units", 0))
        return None

    def account_of(self, run: RunId) -> AccountId:
        """Return whose round it was; raises NotKnown."""
        found = self._row.select(self._row.account_id).where(self._row.id == run).scalar()
        if found is None:
            raise NotKnown(
                f"There is no run {run}.", hint="“gcaldesk undo” without a number lists them."
            )
        return AccountId(found)
