"""Puts a copy of the database back: checked, brought up to date, and then all at once."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import DataTooNew, InvalidInput, StorageFailed
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.storage.backups import BackupFolder, copy_database, patience
from gcaldesk.storage.db import storage_errors
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.storage.upgrade import SCRIPTS

REASON = "the data was restored from a backup"
_TABLES = {"installation", "account", "booking", "link", "mapping", "journal"}


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back, and where the data that stood there before is kept."""

    installation: str
    same_installation: bool
    bookings: int
    accounts: tuple[str, ...]
    before: Path | None


def restore(source: Path, database: Path, clock: Clock) -> Restored:
    """Replace the database by a copy of it; the caller holds the engine lock.

    The copy is checked, upgraded and marked beside the database first; then it is written in one
    transaction of SQLite's, so other programs see the old data or the new, never a mixture.

    Raises:
        InvalidInput: no file, or not a database of gcaldesk.
        DataTooNew: written by a newer gcaldesk.
        StorageFailed, StorageBusy: damaged, no space, or in use.
    """
    ready = database.with_name("restoring.sqlite3")
    forget_copy(ready)
    try:
        with storage_errors(source):
            fetch_copy(source, ready)
        check_copy(ready, source)
        store = SqlStore(ready, clock)
        accounts = _mark(store, clock, source)
        store.close()
        present = _installation(database)
        before = _put_in_place(ready, database, clock)
        return Restored(
            installation=store.installation,
            same_installation=present in {None, store.installation},
            bookings=_count(ready),
            accounts=accounts,
            before=before,
        )
    finally:
        forget_copy(ready)


def forget_copy(path: Path) -> None:
    """Remove a database that was only needed for a while."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def fetch_copy(source: Path, ready: Path) -> None:
    """Read a copy from wherever it lies into a file beside the data; raises InvalidInput."""
    if not source.is_file():
        raise InvalidInput(
            f"There is no file {source}.", hint="Give a file that “gcaldesk backup” made."
        )
    with source.open("rb") as file:
        if file.read(16) != b"SQLite format 3\x00":
            raise _foreign(source)
    address = f"file:{quote(str(source.resolve()))}"
    try:
        copy_database(source, ready, uri=f"{address}?mode=ro")
    except sqlite3.OperationalError:  # a write-ahead log that cannot be opened: a read-only folder
        copy_database(source, ready, uri=f"{address}?immutable=1")
    except sqlite3.DatabaseError as error:
        raise _damaged(source, str(error)) from error


def _foreign(source: Path) -> InvalidInput:
    return InvalidInput(
        f"{source} is not a copy of gcaldesk's data.",
        detail="Nothing was changed.",
        hint="Give a file that “gcaldesk backup” made, or one of the folder “backups”.",
    )


def _damaged(source: Path, what: str) -> StorageFailed:
    return StorageFailed(
        f"{source} is damaged.",
        detail=f"{what}. Nothing was changed.",
        hint="Use another copy: the folder “backups” beside the database has the automatic ones.",
    )


def check_copy(ready: Path, source: Path) -> None:
    """Raise InvalidInput, DataTooNew or StorageFailed where a fetched copy cannot be put back."""
    try:
        with closing(sqlite3.connect(ready)) as copy:
            answer = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            names = {name for (name,) in copy.execute("SELECT name FROM sqlite_master")}
            version = copy.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise _damaged(source, str(error)) from error
    if answer != "ok":
        raise _damaged(source, str(answer))
    if not names >= _TABLES or version == 0:
        raise _foreign(source)
    if version > len(SCRIPTS):
        raise DataTooNew(
            f"{source} was written by a newer gcaldesk.",
            detail=f"It has version {version}, this program knows {len(SCRIPTS)}.",
            hint="Install the newer gcaldesk. Nothing was changed.",
        )


def _mark(store: SqlStore, clock: Clock, source: Path) -> tuple[str, ...]:
    """Make the next read of each calendar a whole one that the change guard watches."""
    with store.work() as unit:
        accounts = unit.accounts.all()
        for account in accounts:
            unit.calendars.distrust(account.id, REASON)
        line = JournalEntry(clock.now(), Level.WARNING, "restored", f"from {source.name}")
        unit.journal.write([line])
        unit.commit()
    return tuple(account.name for account in accounts)


def _installation(database: Path) -> str | None:
    """Return the id of the present data; None where there is none or it cannot be read."""
    if not database.exists():
        return None
    try:
        with closing(_open_read_only(database)) as present:
            row = present.execute("SELECT id FROM installation").fetchone()
    except sqlite3.DatabaseError:
        return None
    return None if row is None else str(row[0])


def _put_in_place(ready: Path, database: Path, clock: Clock) -> Path | None:
    folder = BackupFolder(database)
    with storage_errors(database):
        if _is_sound(database):
            before = folder.make("before restore", clock.now())
            with (
                closing(sqlite3.connect(ready)) as source,
                closing(sqlite3.connect(database, timeout=1)) as target,
            ):
                source.backup(target, progress=patience())
            return before
        aside = _set_aside(database, folder.path, clock)
        copy_database(ready, database)
    return aside


def _is_sound(database: Path) -> bool:
    if not database.exists():
        return False
    try:
        with closing(sqlite3.connect(database)) as present:
            return bool(present.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.OperationalError:  # in use, or not to be opened: not for us to replace
        raise
    except sqlite3.DatabaseError:
        return False


def _set_aside(database: Path, folder: Path, clock: Clock) -> Path | None:
    """Keep a damaged database with its log: somebody may want to save what is in it."""
    if not database.exists():
        return None
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = folder / f"damaged-{clock.now():%Y%m%dT%H%M%S}.sqlite3.damaged"
    for end in ("", "-wal", "-shm"):
        part = database.with_name(database.name + end)
        if part.exists():
            part.rename(kept.with_name(kept.name + end))
    return kept


def _count(ready: Path) -> int:
    with closing(sqlite3.connect(ready)) as copy:
        return int(copy.execute("SELECT count(*) FROM booking").fetchone()[0])


def save_copy(database: Path, target: Path) -> None:
    """Copy the data to where a person wants it; an older copy there is replaced, nothing else is.

    Raises:
        InvalidInput: something else stands there.
        StorageFailed, StorageBusy: it cannot be written.
    """
    if target.exists() and (target.samefile(database) or not _is_copy(target)):
        raise InvalidInput(
            f"{target} exists and is no copy of gcaldesk's data.",
            detail="It was left as it is.",
            hint="Give a name that is free.",
        )
    with storage_errors(target):
        copy_database(database, target)


def _is_copy(path: Path) -> bool:
    try:
        with closing(_open_read_only(path)) as found:
            names = {name for (name,) in found.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError:
        return False
    return names >= _TABLES


def _open_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro", uri=True)
