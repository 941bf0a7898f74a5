"""Read models: one function is one screen, in a handful of statements whatever the store's size."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from gcaldesk.domain.account import Account
from gcaldesk.domain.account import Mapping as CalendarMapping
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.ids import AccountId, BookingId, RunId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Pending
from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.trials import MappingReach
from gcaldesk.domain.views import (
    AccountView,
    ActivityFilter,
    ActivityRow,
    BookingDetail,
    BookingFilter,
    BookingPage,
    BookingView,
    MappingView,
    Overview,
)
from gcaldesk.services.checklists import read_environment
from gcaldesk.services.pausing import read_pause
from gcaldesk.services.push import read_state
from gcaldesk.services.running import read_mail_problem, read_running
from gcaldesk.storage.booking_rows import booking_views, conditions, scene_of
from gcaldesk.storage.convert import to_booking, to_entry
from gcaldesk.storage.db import connected, storage_errors
from gcaldesk.storage.journal_pages import SqlJournalPages
from gcaldesk.storage.pair_queries import PairQueries
from gcaldesk.storage.reach import read_reach
from gcaldesk.storage.unit_of_work import SqlStore, SqlUnitOfWork
from gcaldesk.sync.budget import UNITS_A_MINUTE
from gcaldesk.sync.channels import serving
from gcaldesk.sync.scene import Scene

GRAVEST_FIRST = (
    IssueKind.SIGN_IN,
    IssueKind.SCOPE,
    IssueKind.SETUP,
    IssueKind.OFFLINE,
    IssueKind.STALLED,
    IssueKind.OVERDUE,
    IssueKind.OTHER_INSTALLATION,
    IssueKind.HELD_PLAN,
    IssueKind.REACTIVATED,
    IssueKind.CALENDAR_GONE,
    IssueKind.READ_ONLY,
    IssueKind.CONFLICT,
    IssueKind.SERIES,
    IssueKind.UNDONE,
    IssueKind.NOT_UNDONE,
    IssueKind.SUSPICIOUS_READ,
    IssueKind.QUOTA,
    IssueKind.REFUSED,
    IssueKind.REWRITES,
    IssueKind.PROBABLE_MATCH,
    IssueKind.NO_MEET,
)
"""Every kind: one that is missing here would keep the whole overview from being shown."""
HISTORY = 50


class SqlQueries:
    """Answers screens; safe from any thread."""

    def __init__(
        self,
        store: SqlStore,
        clock: Clock,
        secrets: Callable[[], str],
        units_a_minute: Callable[[], int] = lambda: UNITS_A_MINUTE,
    ) -> None:
        self._store = store
        self._tables = store.tables
        self._clock = clock
        self._secrets = secrets
        self._units = units_a_minute
        self.journal = SqlJournalPages(store)
        self.pairs = PairQueries(store, self.booking)

    def overview(self) -> Overview:
        """Return all that the dashboard, the header and `status` show."""
        now = self._clock.now()
        with self._store.view() as unit:
            running = read_running(unit, now)
            accounts = unit.accounts.all()
            issues = sorted(unit.issues.open(), key=lambda issue: GRAVEST_FIRST.index(issue.kind))
            scenes = {account.id: scene_of(unit, account, self._store) for account in accounts}
            waiting = {account.id: unit.pending.all_of(account.id) for account in accounts}
            trouble = {account.id: self._trouble(scenes[account.id]) for account in accounts}
            mapped = [
                replace(view, problem=view.problem or ("the last round failed" if why else ""))
                for account, why in ((account, trouble[account.id]) for account in accounts)
                for view in self._mappings(unit, scenes[account.id], waiting[account.id], issues)
            ]
            return Overview(
                now=now,
                accounts=tuple(
                    replace(
                        _account_view(account, scenes[account.id], waiting[account.id], issues),
                        trouble=trouble[account.id],
                        environment=read_environment(unit, account.id) or "",
                        next_sync_at=running.next_sync.get(account.name) if running else None,
                    )
                    for account in accounts
                ),
                mappings=tuple(mapped),
                issues=tuple(issues),
                runs=tuple(self._runs(accounts, now - timedelta(hours=24))),
                bookings=self._tables.booking.select().count(),
                objects=tuple(unit.objects.all()),
                secrets=self._secrets(),
                backup_at=newest.at if (newest := self._store.newest_backup()) else None,
                database=str(self._store.path),
                database_bytes=self._store.path.stat().st_size,
                listener=read_state(unit, now),
                running_since=running.since if running else None,
                mail_problem=read_mail_problem(unit),
                channels=serving(unit.channels.all(), now),
                paused=read_pause(unit, now),
                units_a_minute=self._units(),
                sandbox_url=next(filter(None, map(_sandbox_url, accounts)), ""),
                last_issue_at=self._last_issue(),
            )

    def _last_issue(self) -> datetime | None:
        row = self._tables.issue
        query = row.select(row.closed_at).where(row.closed_at.is_null(is_null=False))
        found: datetime | None = query.order_by(row.closed_at.desc()).limit(1).scalar()
        return found

    def _trouble(self, scene: Scene) -> str:
        """Return why the account's last round did not end well, where no calendar says it."""
        row = self._tables.run
        query = row.select().where(
            (row.account_id == scene.account.id) & row.finished_at.is_null(is_null=False)
        )
        for last in query.order_by(row.id.desc()).limit(1).dicts():
            lost = any(tracked.problem for tracked in scene.calendars.values())
            if last["state"] in {"failed", "offline"} or (
                last["state"] == "needs_you" and not lost
            ):
                problems = last["report"].get("problems") or ["It ended early."]
                return f"The last round failed. {problems[-1]}"
        return ""

    def _mappings(
        self, unit: SqlUnitOfWork, scene: Scene, waiting: list[Pending], issues: list[Issue]
    ) -> Iterable[MappingView]:
        bookings = unit.bookings.get_many(pending.booking_id for pending in waiting)
        link, booking = self._tables.link, self._tables.booking
        counts = dict(
            link.select(booking.object_code, fn.COUNT(link.id))
            .join(booking, on=(booking.id == link.booking_id))
            .where(link.account_id == scene.account.id)
            .group_by(booking.object_code)
            .tuples()
        )
        conflicts = {i.booking_id for i in issues if i.kind is IssueKind.CONFLICT and i.booking_id}
        objects = {b.id: b.object_code for b in unit.bookings.get_many(conflicts).values()}
        own = {mapping.object_code for mapping in scene.mappings}
        parked = [
            bookings[pending.booking_id].object_code
            for pending in waiting
            if pending.parked and pending.booking_id in bookings
        ]

        def belongs(code: str, mapping: CalendarMapping) -> bool:
            return code == mapping.object_code or (mapping.object_code == "*" and code not in own)

        for mapping in scene.mappings:
            tracked = scene.calendars[mapping.calendar_id]
            yield MappingView(
                account_id=scene.account.id,
                account=scene.account.name,
                object_code=mapping.object_code,
                object_name=scene.objects.get(mapping.object_code, "everything else"),
                calendar=tracked.calendar,
                direction=mapping.direction,
                last_complete_at=tracked.last_complete_at,
                waiting=sum(belongs(b.object_code, mapping) for b in bookings.values()),
                conflicts=sum(belongs(code, mapping) for code in objects.values()),
                linked=sum(n for code, n in counts.items() if belongs(code, mapping)),
                problem=tracked.problem,
                push_problem=tracked.push_problem,
                parked=sum(belongs(code, mapping) for code in parked),
                read_whole_at=tracked.last_full_at if tracked.cursor is not None else None,
            )

    def reach(self, account: AccountId, since: datetime) -> dict[str, MappingReach]:
        """Return by object code how many bookings end after an instant, and their events."""
        with self._store.view():
            return read_reach(self._tables, account, since)

    def runs(self, since: datetime) -> tuple[RunSummary, ...]:
        """Return the finished rounds since an instant, newest first."""
        with self._store.view() as unit:
            return tuple(self._runs(unit.accounts.all(), since))[::-1]

    def _runs(self, accounts: list[Account], since: datetime) -> Iterable[RunSummary]:
        names = {account.id: account.name for account in accounts}
        row = self._tables.run
        query = row.select().where(
            (row.started_at >= since) & row.finished_at.is_null(is_null=False)
        )
        for found in query.order_by(row.id).dicts():
            report = found["report"]
            yield RunSummary(
                account=names.get(found["account_id"], ""),
                started_at=found["started_at"],
                state=found["state"],
                changes_out=report["created"] + report["updated"] + report["deleted"],
                changes_in=report["pulled"] + report["applied"] + report["cancelled"],
                seconds=report["seconds"],
                requests=report["requests"],
                units=report.get("units", 0),
                id=RunId(found["id"]),
            )

    def bookings(self, wanted: BookingFilter, *, offset: int = 0, limit: int = 200) -> BookingPage:
        """Return one page of bookings by start, and how many there are."""
        row = self._tables.booking
        query = row.select()
        for condition in conditions(row, wanted):
            query = query.where(condition)
        with storage_errors(self._store.path), connected(self._store.database):
            total = query.count()
            page = query.order_by(row.start_at, row.id).offset(offset).limit(limit)
            found = [to_booking(values) for values in page.dicts()]
            return BookingPage(tuple(self._views(found)), total)

    def _views(self, bookings: list[Booking]) -> list[BookingView]:
        with self._store.view() as unit:
            return booking_views(unit, self._store, bookings)

    def booking(self, booking_id: BookingId) -> BookingDetail:
        """Return one booking with its history; raises NotKnown."""
        with self._store.view() as unit:
            view = booking_views(unit, self._store, [unit.bookings.get(booking_id)])[0]
            issues = unit.issues.of_booking(booking_id)
        history = self.activity(ActivityFilter(booking_id=booking_id), limit=HISTORY)
        return BookingDetail(view, history, issues[0].id if issues else None)

    def activity(self, wanted: ActivityFilter, *, limit: int = 200) -> tuple[ActivityRow, ...]:
        """Return journal lines, newest first."""
        row = self._tables.journal
        with self._store.view() as unit:
            accounts = {account.id: account for account in unit.accounts.all()}
            query = row.select().order_by(row.id.desc()).limit(limit)
            for condition in self._journal_conditions(wanted, accounts.values()):
                query = query.where(condition)
            found = list(query.dicts())
            numbers = {r["booking_id"] for r in found if r["booking_id"]}
            titles = {b.id: b.title for b in unit.bookings.get_many(numbers).values()}
            names = {
                (account, calendar): tracked.calendar.summary
                for account in accounts
                for calendar, tracked in unit.calendars.of_account(account).items()
            }
        return tuple(
            ActivityRow(
                id=r["id"],
                entry=to_entry(r),
                account=accounts[r["account_id"]].name if r["account_id"] in accounts else "",
                calendar=names.get((r["account_id"], r["calendar_id"]), r["calendar_id"] or ""),
                booking_title=titles.get(r["booking_id"], ""),
            )
            for r in found
        )

    def _journal_conditions(
        self, wanted: ActivityFilter, accounts: Iterable[Account]
    ) -> Iterable[Any]:
        row = self._tables.journal
        if wanted.text:
            text = f"%{wanted.text}%"
            yield (row.reason**text) | (row.action**text)
        if wanted.account:
            yield row.account_id.in_([a.id for a in accounts if a.name == wanted.account])
        if wanted.level:
            levels = ["debug", "info", "warning", "error"]
            yield row.level.in_(levels[levels.index(wanted.level) :])
        if wanted.booking_id is not None:
            yield row.booking_id == wanted.booking_id
        if wanted.since is not None:
            yield row.at >= wanted.since
        if wanted.before_id is not None:
            yield row.id < wanted.before_id


def _account_view(
    account: Account, scene: Scene, waiting: list[Pending], issues: list[Issue]
) -> AccountView:
    mine = [issue for issue in issues if issue.account_id == account.id]
    return AccountView(
        account=account,
        pending=sum(not pending.parked for pending in waiting),
        parked=sum(pending.parked for pending in waiting),
        conflicts=sum(issue.kind is IssueKind.CONFLICT for issue in mine),
        issues=len(mine),
        next_sync_at=None,
        calendars=tuple(tracked.calendar for tracked in scene.calendars.values()),
    )


def _sandbox_url(account: Account) -> str:
    """A token address on this machine is a sandbox's; its page stands at the root."""
    uri = account.client.token_uri
    if uri.startswith(("http://127.0.0.1:", "http://localhost:")):
        return "/".join(uri.split("/")[:3]) + "/"
    return ""
