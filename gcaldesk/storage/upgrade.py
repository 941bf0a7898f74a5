"""Brings a database to this program's version: a backup first, then one script at a time."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import peewee

from gcaldesk.domain.backup import backup_name
from gcaldesk.domain.errors import DataTooNew
from gcaldesk.storage.backups import copy_database
from gcaldesk.storage.migrations import (
    m0001_first,
    m0002_whole_engine,
    m0003_journal_pages,
)

SCRIPTS: Sequence[str] = (
    m0001_first.SCRIPT,
    m0002_whole_engine.SCRIPT,
    m0003_journal_pages.SCRIPT,
)
"""Script n brings version n-1 to n; a script that landed is never edited."""


def upgrade(
    database: peewee.SqliteDatabase,
    path: Path,
    backups: Path,
    now: datetime,
    scripts: Sequence[str] = SCRIPTS,
) -> None:
    """Run the scripts that this file has not seen.

    Each runs in one transaction together with its version number, so an interrupted upgrade
    leaves the version before it.

    Raises:
        DataTooNew: the file was written by a newer program.
    """
    found = version_of(database)
    if found > len(scripts):
        raise DataTooNew(
            "This data folder was written by a newer gcaldesk.",
            detail=f"Its database has version {found}, this program knows version {len(scripts)}.",
            hint="Install the newer gcaldesk, or set GCALDESK_HOME to another folder.",
        )
    for number, script in enumerate(scripts[found:], start=found + 1):
        if found:  # a file that was just made has nothing to lose
            copy_database(path, backups / backup_name(f"before version {number}", now))
        with database.atomic("IMMEDIATE"):
            if version_of(database) >= number:
                continue  # another process was quicker
            for statement in script.split(";\n"):
                if statement.strip():
                    database.execute_sql(statement)
            database.execute_sql(f"PRAGMA user_version = {number}")


def version_of(database: peewee.SqliteDatabase) -> int:
    """Return the number of scripts that this file has seen."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])
