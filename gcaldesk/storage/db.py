"""The database file: opening, checking, and transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from gcaldesk.domain.errors import BugError, GcaldeskError, StorageBusy, StorageFailed

_BUSY_MS = 5000
RESTORE = (
    "Stop gcaldesk and put a sound copy in its place: the newest file of the folder “backups” "
    "beside it, if there is one, or your own backup."
)


def open_database(path: Path) -> peewee.SqliteDatabase:
    """Return the database for connections of any thread; nothing is opened yet.

    Without `autoconnect` a thread that forgot to connect fails loudly.
    """
    return peewee.SqliteDatabase(
        str(path),
        autoconnect=False,
        pragmas={
            "journal_mode": "wal",
            "synchronous": "normal",
            "foreign_keys": 1,
            "busy_timeout": _BUSY_MS,
        },
    )


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say into sentences with a cure."""
    try:
        yield
    except (peewee.OperationalError, sqlite3.OperationalError, OSError) as error:
        raise _explain(_first_cause(error), path) from error
    except (peewee.IntegrityError, sqlite3.IntegrityError) as error:
        raise BugError(
            "gcaldesk tried to store something that contradicts itself; nothing was changed.",
            detail=str(error),
            hint="Please report it.",
        ) from error
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        raise StorageFailed(
            "The database is damaged.",
            detail=f"{path}: {error}.",
            hint=RESTORE,
        ) from error


def _first_cause(error: BaseException) -> str:
    """Return what SQLite said first: after a full disk, the roll-back complains as well."""
    found = error
    while found.__context__ is not None and isinstance(found.__context__, _SQLITE):
        found = found.__context__
    return str(found)


_SQLITE = (peewee.OperationalError, sqlite3.OperationalError, OSError)


def _explain(text: str, path: Path) -> GcaldeskError:
    lowered = text.lower()
    if "locked" in lowered or "busy" in lowered:
        return StorageBusy(
            "The database is in use by another program.",
            hint="Wait a moment and try again.",
        )
    if "full" in lowered or "no space" in lowered:
        return StorageFailed(
            "The disk is full.",
            detail=f"Nothing was half-written in {path.parent}.",
            hint="Free some space and try again.",
        )
    if "readonly" in lowered or "read-only" in lowered or "permission" in lowered:
        return StorageFailed(
            "The data folder cannot be written.",
            detail=f"{path.parent}: {text}.",
            hint="Give yourself write access to it, or set GCALDESK_HOME to another folder.",
        )
    return StorageFailed(
        "The database cannot be used.",
        detail=f"{path}: {text}.",
        hint="Check that the folder exists and is yours, or set GCALDESK_HOME to another folder.",
    )


def check_integrity(database: peewee.SqliteDatabase, path: Path) -> None:
    """Raise StorageFailed unless `quick_check` finds the file sound."""
    answer = database.execute_sql("PRAGMA quick_check(1)").fetchone()
    if answer[0] != "ok":
        raise StorageFailed(
            "The database is damaged.",
            detail=f"{path}: {answer[0]}.",
            hint=RESTORE,
        )


@contextmanager
def connected(database: peewee.SqliteDatabase) -> Iterator[None]:
    """Give this thread a connection for as long as the block lasts, unless it has one."""
    opened = database.connect(reuse_if_open=True)
    try:
        yield
    finally:
        if opened:
            database.close()
