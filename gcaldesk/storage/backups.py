"""Copies of the database: whole or not at all, each under a name that says why and when."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from gcaldesk.domain.backup import Backup, backup_name, parse_backup, slug, surplus

TRIES = 4
"""A quarter of a second each, or more."""


class BackupFolder:
    """The automatic copies of one data folder."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self.path = database.parent / "backups"

    def all(self) -> list[Backup]:
        """Return the automatic copies, newest first."""
        if not self.path.is_dir():
            return []
        found = (parse_backup(path.name) for path in self.path.iterdir())
        return sorted((b for b in found if b), key=lambda backup: backup.at, reverse=True)

    def make(self, why: str, now: datetime, *, once: bool = False) -> Path | None:
        """Copy the database and let go of copies that are not needed any more.

        With `once` nothing is done where a copy of the same reason is kept; then None is returned.
        Raises OSError or sqlite3.Error.
        """
        known = self.all()
        if once and any(backup.why == slug(why) for backup in known):
            return None
        target = self.path / backup_name(why, now)
        copy_database(self._database, target)
        for backup in surplus(self.all(), now):
            (self.path / backup.name).unlink(missing_ok=True)
        return target


def copy_database(source: Path, target: Path, *, uri: str = "") -> None:
    """Copy a database while it is in use (SQLite's online backup); readable by its owner only.

    The copy is one file of its own, without a write-ahead log beside it. It gets its name when it
    is complete and on the disk, so a copy under that name is never half-written.

    Args:
        source: the database.
        target: replaced where it exists; its folder is made.
        uri: how to open the source, where its path is not enough.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = target.with_name(target.name + ".part")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    try:
        with (
            closing(sqlite3.connect(uri or source, uri=bool(uri))) as original,
            closing(sqlite3.connect(fresh)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF")  # it is flushed once, below
            original.backup(copy, progress=patience())
            copy.execute("PRAGMA journal_mode = DELETE")
        _flush(fresh)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def patience() -> Callable[[int, int, int], None]:
    """Return what ends a copy that waits for another program; by itself it waits for ever."""
    left = TRIES

    def step(status: int, _remaining: int, _total: int) -> None:
        nonlocal left
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            left -= 1
            if left < 0:
                raise sqlite3.OperationalError("database is locked")

    return step
