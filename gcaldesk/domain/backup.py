"""Copies of the database: their names say why and when, and which of them stay; pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

KEPT = 10
"""The newest copies, whatever their age (safety 1g)."""
WEEKS = 8
"""For so many weeks one copy of each stays besides."""
_NAME = re.compile(r"(?P<why>[a-z0-9-]+)-(?P<at>\d{8}T\d{6})\.sqlite3")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One automatic copy; `at` is UTC, `why` has words of small letters, digits and hyphens."""

    name: str
    at: datetime
    why: str


def slug(text: str) -> str:
    """Return the text as words that any file system can keep."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:80] or "copy"


def backup_name(why: str, at: datetime) -> str:
    """Return the file name of a copy made at an aware instant."""
    return f"{slug(why)}-{at.astimezone(UTC):{_STAMP}}.sqlite3"


def parse_backup(name: str) -> Backup | None:
    """Read a file name; None where it is not that of an automatic copy."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(name, at, found["why"])


def surplus(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the copies that may go: all but the newest ten and the newest of each of 8 weeks."""
    newest_first = sorted(backups, key=lambda backup: (backup.at, backup.name), reverse=True)
    kept = {backup.name for backup in newest_first[:KEPT]}
    weeks: set[tuple[int, int]] = set()
    for backup in newest_first:
        week = backup.at.isocalendar()[:2]
        if week not in weeks and now - backup.at < timedelta(weeks=WEEKS):
            weeks.add(week)
            kept.add(backup.name)
    return [backup for backup in newest_first if backup.name not in kept]
