"""What a service does for the store besides its rounds; every function is one or two transactions."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gcaldesk.domain.account import Account
from gcaldesk.domain.ids import AccountId, CalendarId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.runtime.schedule import TOMBSTONE_DAYS
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.issues import open_issue_once
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import plan_outbound
from gcaldesk.sync.plan import InsertEvent
from gcaldesk.sync.ports import Store, UnitOfWork

NEW = IssueId(0)
EXPLAINED_BY = {
    IssueKind.SIGN_IN,
    IssueKind.SCOPE,
    IssueKind.SETUP,
    IssueKind.OFFLINE,
    IssueKind.CALENDAR_GONE,
    IssueKind.SUSPICIOUS_READ,
}
"""Where one of these is open, being overdue is no news (one message per cause, R39)."""


def queue_forgotten(store: Store, account: Account, now: datetime) -> int:
    """Queue bookings that should stand in Google, and have neither link nor work (seed 002).

    What a person removed there stays removed. Returns how many there were.
    """
    window = window_at(now, account.rules)
    with store.view() as unit:
        found = unit.upkeep.forgotten(account.id, account.rules.create_on, window.start, window.end)
        if not found:
            return 0
        scene = load_scene(unit, account.id, store.installation)
        bookings = list(unit.bookings.get_many(found).values())
        planned = plan_outbound(scene, unit, bookings, now_links={}, quiet=found)
    wanted = [row.booking for row in planned if isinstance(row.action, InsertEvent)]
    if not wanted:
        return 0
    with store.work() as unit:
        unit.pending.put([booking.id for booking in wanted], [account.id], quiet=True)
        unit.journal.write(
            [
                JournalEntry(
                    now,
                    Level.INFO,
                    "queued",
                    "it should stand in Google, and nobody had asked for it",
                    account.id,
                    booking_id=booking.id,
                )
                for booking in wanted
            ]
        )
        unit.commit()
    return len(wanted)


def drop_old(
    store: Store, accounts: Collection[Account], now: datetime, *, keep_journal_days: int
) -> None:
    """Forget ended pairs after 400 days (R8), and journal lines after as many as are kept."""
    before = now - timedelta(days=TOMBSTONE_DAYS)
    with store.work() as unit:
        for account in accounts:
            days = max(TOMBSTONE_DAYS, account.rules.window_past_days)
            unit.upkeep.drop_tombstones(account.id, before, now - timedelta(days=days))
        if keep_journal_days:
            unit.upkeep.drop_journal(now - timedelta(days=keep_journal_days))
        unit.commit()


def release_work(store: Store, now: datetime) -> None:
    """Make work due whose next try lies ahead: its time was told by a clock that was set back."""
    with store.work() as unit:
        unit.upkeep.hurry_work(now)
        unit.commit()


@dataclass(frozen=True, slots=True)
class Staleness:
    """How long one mapped calendar has not been read completely."""

    account: Account
    calendar: CalendarId
    name: str
    seconds: float
    limit: float
    completed: bool
    """Whether a complete read was seen since this service runs."""

    @property
    def overdue(self) -> bool:
        """Whether that is trouble."""
        return self.seconds > self.limit


def tell_overdue(store: Store, calendars: Collection[Staleness], now: datetime) -> None:
    """Open an issue for each account or calendar that is overdue; close those that are not."""
    with store.view() as unit:
        known = unit.issues.open()
    open_ones = {(i.account_id, i.calendar_id): i for i in known if i.kind is IssueKind.OVERDUE}
    wanted = _wanted(calendars, [issue for issue in known if issue.kind in EXPLAINED_BY], now)
    fresh = {(one.account.id, one.calendar) for one in calendars if one.completed}
    mapped = {(one.account.id, one.calendar) for one in calendars}
    ended = [
        issue
        for key, issue in open_ones.items()
        if key not in wanted and (_of(key, fresh) or not _of(key, mapped))
    ]
    begun = [issue for key, issue in wanted.items() if key not in open_ones]
    if not ended and not begun:
        return
    with store.work() as unit:
        for issue in begun:
            open_issue_once(unit, issue)
            _write(unit, issue, Level.ERROR, "overdue", now)
        for issue in ended:
            unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))
            _write(unit, issue, Level.INFO, "no longer overdue", now)
        unit.commit()


_Key = tuple[AccountId | None, CalendarId | None]


def _of(key: _Key, calendars: set[tuple[AccountId, CalendarId]]) -> bool:
    account, calendar = key
    return any(account == a and calendar in {None, c} for a, c in calendars)


def _wanted(
    calendars: Collection[Staleness], explained: list[Issue], now: datetime
) -> dict[_Key, Issue]:
    found: dict[_Key, Issue] = {}
    for account in {one.account.id: one.account for one in calendars}.values():
        mine = [one for one in calendars if one.account.id == account.id]
        causes = {i.calendar_id for i in explained if i.account_id == account.id}
        late = [one for one in mine if one.overdue and not {None, one.calendar} & causes]
        if late and len(late) == len(mine):
            longest = max(one.seconds for one in late)
            found[account.id, None] = _issue(account, None, f"“{account.name}”", longest, now)
            continue
        for one in late:
            name = f"“{one.name}” of “{account.name}”"
            found[account.id, one.calendar] = _issue(account, one.calendar, name, one.seconds, now)
    return found


def _issue(
    account: Account, calendar: CalendarId | None, name: str, seconds: float, now: datetime
) -> Issue:
    return Issue(
        id=NEW,
        kind=IssueKind.OVERDUE,
        title=f"{name} has not been synced for {seconds / 60:.0f} minutes",
        detail="Changes on either side have not arrived since.",
        hint="The activity page, or “gcaldesk log”, says what kept it. This closes by itself with "
        "the next complete sync.",
        opened_at=now,
        account_id=account.id,
        calendar_id=calendar,
    )


def _write(unit: UnitOfWork, issue: Issue, level: Level, action: str, now: datetime) -> None:
    unit.journal.write(
        [JournalEntry(now, level, action, issue.title, issue.account_id, issue.calendar_id)]
    )


def tell_restart(store: Store, why: str, now: datetime, *, given_up: bool) -> None:
    """Record that the syncing itself had to be started again, or is so no more."""
    title = "The syncing stopped by itself and was started again"
    hint = (
        "Nothing was half-written. This closes by itself with the next complete sync; if it "
        "comes back, please report it with gcaldesk.log."
    )
    if given_up:
        title = "The syncing stops again and again, and was not started once more"
        hint = "Nothing was half-written. Start gcaldesk again; please report it with gcaldesk.log."
    issue = Issue(NEW, IssueKind.STALLED, title, why, hint, now)
    with store.work() as unit:
        open_issue_once(unit, issue)
        _write(unit, replace(issue, title=f"{title}: {why}"), Level.ERROR, "watchdog", now)
        unit.commit()


def clear_restart(store: Store, now: datetime) -> None:
    """Close what `tell_restart` opened, once a sync was complete again."""
    with store.view() as unit:
        known = [i for i in unit.issues.open() if i.kind is IssueKind.STALLED]
    if known:
        with store.work() as unit:
            for issue in known:
                unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))
            unit.commit()
