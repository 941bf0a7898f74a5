"""What the doctor makes of this computer and of the running service; pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from gcaldesk.domain.check import Finding
from gcaldesk.domain.counting import counted
from gcaldesk.domain.journal import Issue
from gcaldesk.domain.link import Pending

MB = 1_000_000
LEAST_FREE = 200 * MB
OLDEST_COPY = timedelta(days=35)
CERTIFICATE_DAYS = 14
NOTED, WRONG = timedelta(seconds=30), timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """The data folder; `open_to_others` names what other users of this computer can read."""

    path: str
    writable: bool
    free_bytes: int
    open_to_others: tuple[str, ...] | None
    """None where the system has no such rights."""


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The database as it lies there; `damage` is empty where quick_check is content."""

    damage: str
    version: int
    newest_version: int
    size_bytes: int


def folder(facts: FolderFacts) -> Finding:
    """Tell whether the folder can be written."""
    return Finding(facts.writable, facts.path)


def private(facts: FolderFacts) -> Finding:
    """Tell whether others on this computer are kept out."""
    if facts.open_to_others is None:
        return Finding(None, "This system keeps rights elsewhere; not looked at.")
    if facts.open_to_others:
        names = ", ".join(facts.open_to_others)
        return Finding(False, f"Others can read: {names}.", f"chmod -R go-rwx '{facts.path}'")
    return Finding(True, "Only you can read it.")


def disk(free_bytes: int, database_bytes: int) -> Finding:
    """Tell whether a copy of the database, and growth, still fit."""
    needed = max(LEAST_FREE, 3 * database_bytes)
    return Finding(free_bytes >= needed, f"{free_bytes // MB:,} MB are free.")


def database(facts: DatabaseFacts) -> Finding:
    """Tell whether the file is sound."""
    if facts.damage:
        return Finding(False, facts.damage)
    return Finding(True, f"quick_check is content ({facts.size_bytes / MB:,.1f} MB).")


def version(facts: DatabaseFacts) -> Finding:
    """Tell whether this program knows the file's version."""
    if facts.damage:
        return Finding(None, "Not looked at, since the database is not sound.")
    found = f"Version {facts.version} of {facts.newest_version}."
    return Finding(facts.version <= facts.newest_version, found)


def zones(count: int) -> Finding:
    """Tell whether time zone data is there."""
    return Finding(count > 0, f"{count} zones are known.")


def backup(newest: datetime | None, now: datetime, *, bookings: int) -> Finding:
    """Tell whether the newest copy is recent enough."""
    if newest is None:
        if not bookings:
            return Finding(None, "No copy yet; there is no booking to lose either.")
        return Finding(False, f"There is no copy of {counted(bookings, 'booking')}.")
    return Finding(now - newest <= OLDEST_COPY, f"The newest was made {ago(now - newest)}.")


def engine(
    *, running: bool, last_sync: datetime | None, now: datetime, within: timedelta
) -> Finding:
    """Tell whether somebody syncs: a running engine, or cron that did within the interval."""
    last = f"last complete sync {ago(now - last_sync)}" if last_sync else "no complete sync yet"
    if running:
        return Finding(True, f"An engine is running; {last}.")
    if last_sync is not None and now - last_sync <= within:
        return Finding(True, f"No engine is running, but it was synced: {last}.")
    return Finding(False, f"No engine is running; {last}.")


def certificate(expires_at: datetime, now: datetime) -> Finding:
    """Tell whether the certificate of the public address lasts."""
    left = (expires_at - now).days
    evidence = f"Valid until {expires_at:%d %b %Y}, {left} more days."
    return Finding(left >= CERTIFICATE_DAYS, evidence)


def clock(ours: datetime, theirs: datetime) -> Finding:
    """Compare this computer's clock with the provider's."""
    gap = ours - theirs
    if abs(gap) <= NOTED:
        return Finding(True, "Within half a minute of Google's.")
    span = _span(abs(gap))
    fast = gap > timedelta()
    evidence = f"{span} ahead of Google's." if fast else f"{span} behind Google's."
    if abs(gap) <= WRONG:
        return Finding(True, f"{evidence} That is still good enough; set it right some time.")
    return Finding(False, evidence)


def waiting(rows: Sequence[Pending], now: datetime) -> Finding:
    """Tell whether bookings are stuck."""
    parked = sum(row.parked for row in rows)
    tried = [row for row in rows if row.attempts and not row.parked]
    evidence = f"{len(rows) - parked} wait, {parked} were refused."
    if parked:
        reason = next(row.reason for row in rows if row.parked)
        return Finding(False, f"{evidence} The first: {reason}")
    if tried:
        first = min(tried, key=lambda row: row.next_try_at or now)
        return Finding(True, f"{evidence} {len(tried)} are tried again: {first.reason}")
    return Finding(True, evidence)


def issues(open_ones: Sequence[Issue]) -> Finding:
    """Tell whether a person is waited for."""
    if not open_ones:
        return Finding(True, "No issue is open.")
    first = open_ones[0]
    more = f" And {len(open_ones) - 1} more." if len(open_ones) > 1 else ""
    cure = f"gcaldesk issues show {first.id}"
    return Finding(False, f"Issue {first.id}: {first.title}.{more}", cure)


def ago(gap: timedelta) -> str:
    """Return a span of the past in words."""
    return "just now" if gap < timedelta(minutes=1) else f"{_span(gap)} ago"


def _span(gap: timedelta) -> str:
    seconds = int(gap.total_seconds())
    for size, name in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = seconds // size
            return counted(count, name)
    return f"{seconds} seconds"
