"""Copies of the data: when they are made, and how they come back."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from gcaldesk.domain.errors import (
    DataTooNew,
    GcaldeskError,
    InvalidInput,
    StorageBusy,
    StorageFailed,
)
from gcaldesk.domain.journal import IssueKind
from gcaldesk.storage.backups import copy_database
from gcaldesk.storage.db import connected, open_database
from gcaldesk.storage.restore import REASON, restore, save_copy
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.storage.upgrade import SCRIPTS, upgrade
from tests.fakes.clock import FakeClock
from tests.fakes.office import Office


def reasons(office: Office) -> list[str]:
    return sorted(path.name.rsplit("-", 1)[0] for path in office.store.backups.iterdir())


def test_copy_is_made_before_the_first_sync_of_an_account_and_only_then(office: Office) -> None:
    office.book()
    office.sync()
    office.sync()
    assert reasons(office) == [f"before-first-sync-of-main-{office.account}"]
    (copy,) = office.store.backups.iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as found:
        assert found.execute("SELECT count(*) FROM link").fetchone() == (0,)
    overview = office.queries.overview()
    assert overview.backup_at is not None


def test_copy_is_made_before_a_held_plan_is_approved(office: Office) -> None:
    booked = office.book_many(5)
    office.sync()
    for booking in booked:
        office.remove_event(booking)
    office.sync()
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    office.decide(issue, "approve")
    assert f"before-approval-of-issue-{issue.id}" in reasons(office)


def restored(office: Office, copy: Path) -> Office:
    office.store.close()
    restore(copy, office.store.path, office.clock)
    return office


def test_restore_brings_back_what_was_and_distrusts_every_calendar(
    office: Office, tmp_path: Path
) -> None:
    booked = office.book_many(5)
    office.sync()
    copy = tmp_path / "copy.sqlite3"
    save_copy(office.store.path, copy)
    for booking in booked:
        office.change(booking, title="Changed later")
    restored(office, copy)
    assert [b.title for b in office.bookings()] == [b.title for b in booked]
    assert office.cursor() is None
    with office.store.view() as unit:
        tracked = unit.calendars.of_account(office.account)
    assert {t.caution for t in tracked.values() if t.last_full_at} == {REASON}
    assert "before-restore" in reasons(office)


def test_after_a_restore_the_guard_holds_what_would_go(office: Office, tmp_path: Path) -> None:
    booked = office.book_many(8)
    office.sync()
    copy = tmp_path / "copy.sqlite3"
    save_copy(office.store.path, copy)
    for booking in booked[:3]:
        office.remove_event(booking)
    restored(office, copy)
    office.sync()
    assert [b.status for b in office.bookings()] == ["confirmed"] * 8
    (issue,) = office.issues(IssueKind.HELD_PLAN)
    assert "restored from a backup" in issue.title + issue.detail


def test_older_version_is_brought_up_to_date(office: Office, tmp_path: Path) -> None:
    old = open_database(tmp_path / "old.sqlite3")
    with connected(old):
        upgrade(old, tmp_path / "old.sqlite3", tmp_path / "b", office.clock.now(), SCRIPTS[:1])
    restored(office, tmp_path / "old.sqlite3")
    assert office.bookings() == []


def spoil(copy: Path, statement: str) -> None:
    with closing(sqlite3.connect(copy)) as found:
        found.execute(statement)
        found.commit()


def test_what_is_no_sound_copy_is_refused_and_nothing_changes(
    office: Office, tmp_path: Path
) -> None:
    office.book()
    good = tmp_path / "good.sqlite3"
    save_copy(office.store.path, good)
    newer, foreign, damaged, text = (tmp_path / f"{n}.sqlite3" for n in ("n", "f", "d", "t"))
    copy_database(good, newer)
    spoil(newer, "PRAGMA user_version = 99")
    spoil(foreign, "CREATE TABLE cats (name TEXT)")
    content = bytearray(good.read_bytes())
    content[4096:40960] = b"\x55" * (40960 - 4096)
    damaged.write_bytes(content)
    text.write_text("not a database")
    before = office.bookings()
    expected: list[tuple[Path, type[GcaldeskError], str]] = [
        (newer, DataTooNew, "newer gcaldesk"),
        (foreign, InvalidInput, "not a copy"),
        (damaged, StorageFailed, "damaged"),
        (text, InvalidInput, "not a copy"),
        (tmp_path / "nowhere", InvalidInput, "no file"),
    ]
    for path, kind, words in expected:
        with pytest.raises(kind, match=words) as caught:
            restored(office, path)
        assert caught.value.hint
        assert office.bookings() == before
        assert not list(office.store.path.parent.glob("restoring*"))


def test_restore_over_a_damaged_database_keeps_the_damaged_one(tmp_path: Path) -> None:
    clock = FakeClock()
    (tmp_path / "a").mkdir()
    office = Office(tmp_path / "a")
    office.book()
    copy = tmp_path / "copy.sqlite3"
    save_copy(office.store.path, copy)
    office.store.close()
    for end in ("-wal", "-shm"):
        office.store.path.with_name(office.store.path.name + end).unlink(missing_ok=True)
    office.store.path.write_bytes(b"garbage" * 1000)
    done = restore(copy, office.store.path, clock)
    assert done.before is not None
    assert done.before.read_bytes().startswith(b"garbage")
    assert len(office.bookings()) == 1
    office.store.close()


def test_restore_waits_for_nobody_who_is_writing(office: Office, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    save_copy(office.store.path, copy)
    with closing(sqlite3.connect(office.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy, match="in use"):
            restored(office, copy)
        other.execute("ROLLBACK")


def test_copy_of_another_installation_is_named(office: Office, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = SqlStore(tmp_path / "other" / "gcaldesk.sqlite3", office.clock)
    copy = tmp_path / "copy.sqlite3"
    save_copy(other.path, copy)
    done = restore(copy, office.store.path, office.clock)
    assert not done.same_installation
    assert done.installation == other.installation


def test_saving_over_something_else_is_refused(office: Office, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    for target in (letter, office.store.path):
        with pytest.raises(InvalidInput, match="no copy"):
            save_copy(office.store.path, target)
    assert letter.read_text() == "Dear all"
    save_copy(office.store.path, tmp_path / "copy.sqlite3")
    save_copy(office.store.path, tmp_path / "copy.sqlite3")
