"""The automatic copies as a list, and what putting one back would change."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from gcaldesk.domain.program import Copy, Difference
from gcaldesk.storage.backups import BackupFolder
from gcaldesk.storage.db import storage_errors
from gcaldesk.storage.restore import check_copy, fetch_copy, forget_copy


def list_copies(database: Path) -> tuple[Copy, ...]:
    """Return the automatic copies, newest first."""
    folder = BackupFolder(database)
    found = []
    for backup in folder.all():
        path = folder.path / backup.name
        try:
            size = path.stat().st_size
        except FileNotFoundError:  # let go of meanwhile
            continue
        found.append(Copy(str(path), backup.at, backup.why, size))
    return tuple(found)


def make_copy(database: Path, why: str, now: datetime) -> Path:
    """Copy the database into the folder of copies; raises StorageFailed, StorageBusy."""
    with storage_errors(database):
        made = BackupFolder(database).make(why, now)
    assert made is not None
    return made


@dataclass(frozen=True, slots=True)
class _Content:
    installation: str
    bookings: dict[str, int]
    accounts: tuple[str, ...]
    mappings: int
    newest_at: datetime | None


def compare_copy(source: Path, database: Path) -> Difference:
    """Return what putting a copy back would change; changes nothing.

    Raises:
        InvalidInput: no file, or not a database of gcaldesk.
        DataTooNew: written by a newer gcaldesk.
        StorageFailed, StorageBusy: damaged, no space, or in use.
    """
    ready = database.with_name("comparing.sqlite3")
    forget_copy(ready)
    try:
        with storage_errors(source):
            fetch_copy(source, ready)
        check_copy(ready, source)
        with storage_errors(source):
            there = _read(ready)
    finally:
        forget_copy(ready)
    with storage_errors(database):
        here = _read(database)
    both = here.bookings.keys() & there.bookings.keys()
    return Difference(
        file=str(source),
        bookings_here=len(here.bookings),
        bookings_there=len(there.bookings),
        only_here=len(here.bookings) - len(both),
        only_there=len(there.bookings) - len(both),
        differing=sum(here.bookings[uid] != there.bookings[uid] for uid in both),
        accounts_here=here.accounts,
        accounts_there=there.accounts,
        mappings_here=here.mappings,
        mappings_there=there.mappings,
        same_installation=here.installation == there.installation,
        newest_at=there.newest_at,
    )


def _read(path: Path) -> _Content:
    address = f"file:{quote(str(path.resolve()))}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as found:
        newest = found.execute("SELECT max(at) FROM journal").fetchone()[0]
        return _Content(
            installation=str(found.execute("SELECT id FROM installation").fetchone()[0]),
            bookings=dict(found.execute("SELECT uid, version FROM booking")),
            accounts=tuple(
                name for (name,) in found.execute("SELECT name FROM account ORDER BY id")
            ),
            mappings=int(found.execute("SELECT count(*) FROM mapping").fetchone()[0]),
            newest_at=_instant(newest),
        )


def _instant(stored: object) -> datetime | None:
    if stored is None:
        return None
    found = datetime.fromisoformat(str(stored))
    return found if found.tzinfo else found.replace(tzinfo=UTC)
