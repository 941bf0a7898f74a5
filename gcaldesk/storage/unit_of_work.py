"""The store: one file, transactions that roll back unless committed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import urandom
from pathlib import Path

import peewee

from gcaldesk.domain.backup import Backup
from gcaldesk.domain.clock import Clock
from gcaldesk.storage.backups import BackupFolder
from gcaldesk.storage.db import check_integrity, connected, open_database, storage_errors
from gcaldesk.storage.letter_rows import SqlLetters
from gcaldesk.storage.push_rows import SqlChannels, SqlServiceFacts
from gcaldesk.storage.repositories import SqlBookings, SqlLinks, SqlPending, SqlTombstones
from gcaldesk.storage.rows import Tables, make_tables
from gcaldesk.storage.setup_rows import (
    SqlAccounts,
    SqlCalendars,
    SqlIssues,
    SqlJournal,
    SqlMappings,
    SqlObjects,
    SqlRuns,
)
from gcaldesk.storage.upgrade import upgrade
from gcaldesk.storage.upkeep_rows import SqlUpkeep
from gcaldesk.sync.ports import Each, at_once


class SqlUnitOfWork:
    """All repositories in one transaction."""

    def __init__(self, tables: Tables, new_id: Callable[[], str]) -> None:
        self.accounts = SqlAccounts(tables)
        self.bookings = SqlBookings(tables, new_id)
        self.calendars = SqlCalendars(tables)
        self.channels = SqlChannels(tables)
        self.issues = SqlIssues(tables)
        self.journal = SqlJournal(tables)
        self.letters = SqlLetters(tables)
        self.links = SqlLinks(tables)
        self.mappings = SqlMappings(tables)
        self.objects = SqlObjects(tables)
        self.pending = SqlPending(tables)
        self.runs = SqlRuns(tables)
        self.service_facts = SqlServiceFacts(tables)
        self.tombstones = SqlTombstones(tables)
        self.upkeep = SqlUpkeep(tables)
        self.committed = False

    def commit(self) -> None:
        """Keep what was done, once the block ends well."""
        self.committed = True


def _random_id() -> str:
    return urandom(16).hex()


class SqlStore:
    """The database of one data folder; safe from any thread, each with its own connection."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        open_file: Callable[[Path], peewee.SqliteDatabase] = open_database,
        new_id: Callable[[], str] = _random_id,
        each: Each = at_once,
    ) -> None:
        self.path = path
        self._new_id = new_id
        self.each = each
        self.database = open_file(path)
        self.tables = make_tables(self.database, each)
        self._clock = clock
        self._backups = BackupFolder(path)
        self.backups = self._backups.path
        with storage_errors(path):
            path.touch(mode=0o600, exist_ok=True)  # before SQLite makes it readable for all
        with storage_errors(path), connected(self.database):
            check_integrity(self.database, path)
            upgrade(self.database, path, self.backups, clock.now())
            self.installation = self._installation(clock)

    def _installation(self, clock: Clock) -> str:
        row = self.tables.installation
        with self.database.atomic("IMMEDIATE"):
            found = row.select(row.id).scalar()
            if found is None:
                found = self._new_id()[:16]
                row.insert(id=found, created_at=clock.now()).execute()
        return str(found)

    @contextmanager
    def work(self) -> Iterator[SqlUnitOfWork]:
        """Open a write transaction that rolls back unless committed."""
        with (
            storage_errors(self.path),
            connected(self.database),
            self.database.atomic("IMMEDIATE") as transaction,
        ):
            unit = SqlUnitOfWork(self.tables, self._new_id)
            yield unit
            if not unit.committed:
                transaction.rollback()

    @contextmanager
    def view(self) -> Iterator[SqlUnitOfWork]:
        """Open a consistent snapshot for reading; nothing written in it is kept."""
        with (
            storage_errors(self.path),
            connected(self.database),
            self.database.atomic("DEFERRED") as transaction,
        ):
            yield SqlUnitOfWork(self.tables, self._new_id)
            transaction.rollback()

    @contextmanager
    def connection(self) -> Iterator[None]:
        """Keep this thread's connection open: opening one for each look costs more than the look."""
        with storage_errors(self.path), connected(self.database):
            yield

    @property
    def in_transaction(self) -> bool:
        """Tell whether this thread has a transaction open."""
        return not self.database.is_closed() and bool(self.database.in_transaction())

    def back_up(self, why: str, *, once: bool = False) -> None:
        """Keep a copy of the database as it is; with `once` only the first time for that reason."""
        with storage_errors(self.path):
            self._backups.make(why, self._clock.now(), once=once)

    def newest_backup(self) -> Backup | None:
        """Return the newest automatic copy."""
        return next(iter(self._backups.all()), None)

    def close(self) -> None:
        """Close this thread's connection."""
        self.database.close()
