"""The journal by pages: each statement reads about as many rows as it returns.

A list is continued by number (keyset), never by offset. Where no index answers the question, such
as looking for a text, one page looks at no more than SPAN lines and says how far it came: whoever
asks goes on from there, or asks something else, and other work gets its turn in between.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import SQL, fn

from gcaldesk.domain.activity import LineDetail, Newest, Page, Place, Question, RunRow
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import AccountId, BookingId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow
from gcaldesk.storage.convert import to_entry
from gcaldesk.storage.unit_of_work import SqlStore, SqlUnitOfWork

SPAN = 20_000
LIKED = 500
"""Bookings whose title fits, at most; a shorter text fits more, and says little."""
_GRAVE = SQL("\"t1\".\"level\" IN ('warning', 'error')")
"""Word for word as in the index, or SQLite does not use it."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a person calls accounts and calendars."""

    accounts: dict[int, str]
    calendars: dict[tuple[int, str], str]

    def account(self, number: int | None) -> str:
        """Return an account's name; empty where it is gone."""
        return self.accounts.get(number, "") if number is not None else ""


class SqlJournalPages:
    """Answers the activity page; safe from any thread."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._line = store.tables.journal
        self._run = store.tables.run

    def page(self, question: Question, place: Place, *, limit: int) -> Page:
        """Return the next rows of a list, newest first."""
        with self._reading() as unit:
            names = _names(unit)
            if question.by_run:
                return self._by_run(unit, names, question, place, limit)
            return self._lines(unit, names, question, place, limit)

    def newest(self) -> Newest:
        """Return what tells whether anything was added."""
        with self._reading():
            run = self._run
            last = run.select(run.id, run.state).order_by(run.id.desc()).limit(1).tuples().first()
            return Newest(self._highest(), *(last or (0, "")))

    def line(self, number: int) -> LineDetail:
        """Return one line with its images, its run and its event's ETag; raises NotKnown."""
        line, run = self._line, self._run
        with self._reading() as unit:
            names = _names(unit)
            found = list(line.select().where(line.id == number).dicts())
            if not found:
                raise NotKnown("This line of the journal is gone.", hint="It was too old to keep.")
            row = next(self._rows(unit, names, found))
            rounds = run.select().where(run.id == row.entry.run_id).dicts()
            version = ""
            entry = row.entry
            if entry.account_id is not None and entry.booking_id is not None:
                links = unit.links.for_bookings(entry.account_id, [entry.booking_id])
                version = next((str(link.version) for link in links.values()), "")
            return LineDetail(row, next((_round(names, r) for r in rounds), None), version)

    def run(self, number: RunId) -> RunRow:
        """Return one run; raises NotKnown."""
        with self._reading() as unit:
            unit.runs.account_of(number)
            found = self._run.select().where(self._run.id == number).dicts()
            return next(_round(_names(unit), row) for row in found)

    @contextmanager
    def _reading(self) -> Iterator[SqlUnitOfWork]:
        with self._store.view() as unit:
            yield unit

    def _highest(self) -> int:
        return int(self._line.select(fn.MAX(self._line.id)).scalar() or 0)

    def _lowest(self) -> int:
        return int(self._line.select(fn.MIN(self._line.id)).scalar() or 0)

    def _bounds(self, question: Question, place: Place) -> tuple[int, int]:
        """Return the lowest and the highest number that may match.

        Lines are numbered as they happen, so an instant is a number: found through its index.
        """
        line = self._line
        low, high = self._lowest(), self._highest()
        if question.since is not None:
            low = self._first(line.at >= question.since, line.at, line.id) or high + 1
        if question.until is not None:
            newest = (line.at.desc(), line.id.desc())
            high = self._first(line.at < question.until, *newest)
        if place.line is not None:
            high = min(high, place.line - 1)
        return low, high

    def _first(self, condition: Any, *order: Any) -> int:
        found = self._line.select(self._line.id).where(condition).order_by(*order).limit(1)
        return int(found.scalar() or 0)

    def _lines(
        self, unit: SqlUnitOfWork, names: Names, question: Question, place: Place, limit: int
    ) -> Page:
        lowest, high = self._bounds(question, place)
        low = lowest if _is_indexed(question) else max(lowest, high - SPAN + 1)
        found = list(self.lines_query(question, low, high, names).limit(limit).dicts())
        full = len(found) == limit
        end = found[-1]["id"] if full else low
        span = max(1, self._highest() - lowest + 1)
        return Page(
            items=tuple(self._rows(unit, names, found)),
            place=Place(line=end),
            more=end > lowest,
            share=1.0 if end <= lowest else min(1.0, 1 - (end - lowest) / span),
        )

    def lines_query(self, question: Question, low: int, high: int, names: Names) -> Any:
        """Return the statement for the lines between two numbers."""
        line = self._line
        images = {line.before, line.after}
        columns = [field for field in line._meta.sorted_fields if field not in images]  # noqa: SLF001  # peewee's name
        query = line.select(*columns).where((line.id >= low) & (line.id <= high))
        for condition in self._conditions(question, names):
            query = query.where(condition)
        return query.order_by(line.id.desc())

    def _conditions(self, question: Question, names: Names) -> Iterable[Any]:
        line = self._line
        if question.account:
            yield line.account_id == _number(names, question.account)
        if question.calendar is not None:
            yield line.calendar_id == question.calendar
        if question.booking_id is not None:
            yield line.booking_id == question.booking_id
        if question.run_id is not None:
            yield line.run_id == question.run_id
        if question.level in {"warning", "error"}:
            yield _GRAVE
        if question.level == "error":
            yield line.level == "error"
        elif question.level == "info":
            yield line.level != "debug"
        if question.text:
            yield self._fits(question.text)

    def _fits(self, text: str) -> Any:
        line, booking = self._line, self._store.tables.booking
        calendar = self._store.tables.calendar
        titled = booking.select(booking.id).where(booking.title.contains(text)).limit(LIKED)
        called = calendar.select(calendar.calendar_id).where(calendar.summary.contains(text))
        fits = (
            line.reason.contains(text)
            | line.action.contains(text)
            | line.booking_id.in_(titled)
            | line.calendar_id.in_(called)
        )
        number = text.removeprefix("#")
        if number.isdecimal() and len(number) < 19:  # noqa: PLR2004  # what SQLite can hold
            fits |= line.booking_id == int(number)
        return fits

    def _by_run(
        self, unit: SqlUnitOfWork, names: Names, question: Question, place: Place, limit: int
    ) -> Page:
        low, high = self._bounds(question, place)
        single = self.loose_query(question, low, high, names).limit(limit).dicts()
        runs = self.runs_query(question, place, names).limit(limit).dicts()
        rows = [(row["at"], 0, row["id"], row) for row in single]
        rows += [(row["started_at"], 1, row["id"], row) for row in runs]
        rows.sort(key=lambda row: row[:3], reverse=True)
        taken = rows[:limit]
        lines = [row for _, kind, _, row in taken if not kind]
        items = {row.id: row for row in self._rows(unit, names, lines)}
        ends = {kind: number for _, kind, number, _ in taken}
        return Page(
            items=tuple(items[n] if not k else _round(names, row) for _, k, n, row in taken),
            place=Place(ends.get(0, place.line), ends.get(1, place.run)),
            more=len(taken) == limit,
        )

    def loose_query(self, question: Question, low: int, high: int, names: Names) -> Any:
        """Return the statement for the lines that belong to no run."""
        return self.lines_query(question, low, high, names).where(self._line.run_id.is_null())

    def runs_query(self, question: Question, place: Place, names: Names) -> Any:
        """Return the statement for the runs."""
        run = self._run
        query = run.select().order_by(run.id.desc())
        if place.run is not None:
            query = query.where(run.id < place.run)
        if question.account:
            query = query.where(run.account_id == _number(names, question.account))
        if question.since is not None:
            query = query.where(run.id >= self._run_at(run.started_at >= question.since, "ASC"))
        if question.until is not None:
            query = query.where(run.id <= self._run_at(run.started_at < question.until, "DESC"))
        return query

    def _run_at(self, condition: Any, order: str) -> int:
        """Return the first or last run of a time; where there is none, a number that fits none."""
        run = self._run
        by = (run.started_at.desc(), run.id.desc()) if order == "DESC" else (run.started_at, run.id)
        found = run.select(run.id).where(condition).order_by(*by).limit(1).scalar()
        none = 0 if order == "DESC" else 2**62
        return int(found) if found is not None else none

    def _rows(
        self, unit: SqlUnitOfWork, names: Names, found: list[dict[str, Any]]
    ) -> Iterator[ActivityRow]:
        numbers = {BookingId(row["booking_id"]) for row in found if row["booking_id"]}
        booking = self._store.tables.booking
        titles: dict[int, str] = {}
        if numbers:
            chosen = booking.select(booking.id, booking.title).where(booking.id.in_(list(numbers)))
            titles = dict(chosen.tuples())
        del unit
        for row in found:
            pair = row["account_id"], row["calendar_id"]
            yield ActivityRow(
                id=row["id"],
                entry=to_entry({"before": None, "after": None, **row}),
                account=names.account(row["account_id"]),
                calendar=names.calendars.get(pair, row["calendar_id"] or ""),
                booking_title=titles.get(row["booking_id"], ""),
            )


def _is_indexed(question: Question) -> bool:
    """Tell whether one index gives the very rows, so that a page is read without looking around."""
    if question.text:
        return False
    if question.booking_id is not None or question.run_id is not None:
        return True
    narrow = [question.account, question.calendar, question.level]
    return question.level != "info" and sum(bool(part) for part in narrow) <= 1


def _number(names: Names, account: str) -> AccountId:
    found = (number for number, name in names.accounts.items() if name == account)
    return AccountId(next(found, 0))


def _names(unit: SqlUnitOfWork) -> Names:
    accounts = {account.id: account.name for account in unit.accounts.all()}
    calendars = {
        (int(account), str(calendar)): tracked.calendar.summary
        for account in accounts
        for calendar, tracked in unit.calendars.of_account(account).items()
    }
    return Names({int(number): name for number, name in accounts.items()}, calendars)


def _round(names: Names, row: dict[str, Any]) -> RunRow:
    account = names.account(row["account_id"])
    empty = SyncReport(AccountId(row["account_id"]), account, state=row["state"])
    known = set(SyncReport.__slots__)
    report = {name: value for name, value in row["report"].items() if name in known}
    started: datetime = row["started_at"]
    return RunRow(
        id=RunId(row["id"]),
        account=account,
        started_at=started,
        finished_at=row["finished_at"],
        state=row["state"],
        report=SyncReport(**report) if report else empty,
    )
