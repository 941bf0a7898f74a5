"""Looks at a database without opening it for work: it may be damaged, or of another version."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from gcaldesk.domain.backup import Backup
from gcaldesk.storage.backups import BackupFolder
from gcaldesk.storage.upgrade import SCRIPTS


def newest_backup(database: Path) -> Backup | None:
    """Return the newest automatic copy."""
    return next(iter(BackupFolder(database).all()), None)


def look_at_database(path: Path) -> tuple[str, int, int, int]:
    """Return what is wrong (empty: nothing), its version, the newest known one, and its bytes."""
    if not path.exists():
        return "", 0, len(SCRIPTS), 0
    size = path.stat().st_size
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as found:
            answer = str(found.execute("PRAGMA quick_check(1)").fetchone()[0])
            version = int(found.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return f"{path}: {error}.", 0, len(SCRIPTS), size
    return "" if answer == "ok" else f"{path}: {answer}.", version, len(SCRIPTS), size
