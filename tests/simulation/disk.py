"""A database whose n-th statement fails, or ends the process."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import peewee

from gcaldesk.storage.db import open_database


class FragileDatabase(peewee.SqliteDatabase):
    """Asks before each statement, BEGIN and COMMIT included, whether it may go on."""

    ask: Callable[[], None] = staticmethod(lambda: None)
    statements = 0
    _rolling_back = False

    def cursor(self, named_cursor: Any = None) -> Any:
        """Every statement takes its cursor here."""
        if not self._rolling_back:
            self.statements += 1
            self.ask()
        return super().cursor(named_cursor)  # type: ignore[no-untyped-call]

    def rollback(self) -> Any:
        """A dead process rolls back as well: SQLite does it for it at the next opening."""
        self._rolling_back = True
        try:
            return super().rollback()
        finally:
            self._rolling_back = False


def open_fragile(path: Path) -> FragileDatabase:
    """Return the database as the program opens it, with the question before each statement."""
    pragmas = dict(open_database(path)._pragmas)  # type: ignore[attr-defined]
    return FragileDatabase(str(path), autoconnect=False, pragmas=pragmas)


def broken(text: str) -> sqlite3.OperationalError:
    """Return what SQLite raises for a disk that is full, locked or failing."""
    return sqlite3.OperationalError(text)
