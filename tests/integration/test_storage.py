"""The database file: versions, backups, damage, and transactions that roll back."""

import sqlite3
import stat
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gcaldesk.bootstrap import EngineLock
from gcaldesk.config import AppPaths, find_paths, load_settings
from gcaldesk.domain.booking import Object
from gcaldesk.domain.errors import DataTooNew, InvalidInput, StorageBusy, StorageFailed
from gcaldesk.domain.event import Content
from gcaldesk.domain.snapshot import dump_content, image_of_content, load_content
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.storage.db import connected, open_database, storage_errors
from gcaldesk.storage.rows import JsonField, UtcField
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.storage.upgrade import SCRIPTS, upgrade, version_of
from tests.fakes.clock import START, FakeClock


def make(folder: Path) -> SqlStore:
    return SqlStore(folder / "gcaldesk.sqlite3", FakeClock())


def test_file_is_private(tmp_path: Path) -> None:
    store = make(tmp_path)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_installation_stays(tmp_path: Path) -> None:
    assert make(tmp_path).installation == make(tmp_path).installation


def test_not_committed_is_rolled_back(tmp_path: Path) -> None:
    store = make(tmp_path)
    with store.work() as unit:
        unit.objects.add(Object("a", "A", "UTC"))
    with pytest.raises(ValueError, match="oops"):
        add_and_fail(store)
    with store.view() as unit:
        unit.objects.add(Object("c", "C", "UTC"))
    with store.work() as unit:
        assert unit.objects.all() == []


def add_and_fail(store: SqlStore) -> None:
    with store.work() as unit:
        unit.objects.add(Object("b", "B", "UTC"))
        unit.commit()
        raise ValueError("oops")


def test_committed_stays(tmp_path: Path) -> None:
    store = make(tmp_path)
    with store.work() as unit:
        unit.objects.add(Object("a", "A", "UTC"))
        during = store.in_transaction
        unit.commit()
    assert (during, store.in_transaction) == (True, False)
    with make(tmp_path).view() as unit:
        assert [obj.code for obj in unit.objects.all()] == ["a"]


def test_two_threads_write_one_after_the_other(tmp_path: Path) -> None:
    store = make(tmp_path)

    def add(code: str) -> None:
        with store.work() as unit:
            count = len(unit.objects.all())
            unit.objects.add(Object(f"{code}-{count}", "X", "UTC"))
            unit.commit()

    threads = [threading.Thread(target=add, args=(f"t{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.view() as unit:
        counts = sorted(int(obj.code.split("-")[1]) for obj in unit.objects.all())
    assert counts == list(range(8))


def test_newer_database_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = make(tmp_path).path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DataTooNew) as caught:
        make(tmp_path)
    assert "99" in caught.value.detail
    assert str(len(SCRIPTS)) in caught.value.detail


def test_damaged_database_says_where_the_backups_are(tmp_path: Path) -> None:
    (tmp_path / "gcaldesk.sqlite3").write_bytes(b"this is not a database at all" * 100)
    with pytest.raises(StorageFailed, match="damaged") as caught:
        make(tmp_path)
    assert "backups" in caught.value.hint


def test_migration_backs_up_and_runs_whole_or_not_at_all(tmp_path: Path) -> None:
    path = make(tmp_path).path
    database = open_database(path)
    good = (*SCRIPTS, "CREATE TABLE extra (id INTEGER);\nCREATE TABLE more (id INTEGER);\n")
    bad = (*good, "CREATE TABLE third (id INTEGER);\nCREATE TABLE extra (id INTEGER);\n")
    now = datetime(2026, 3, 2, tzinfo=UTC)
    with connected(database):
        upgrade(database, path, tmp_path / "backups", now, good)
        assert version_of(database) == len(good)
        with pytest.raises(StorageFailed), storage_errors(path):
            upgrade(database, path, tmp_path / "backups", now, bad)
        assert version_of(database) == len(good)
        assert not database.table_exists("third")
    names = sorted(found.name for found in (tmp_path / "backups").iterdir())
    assert names == [f"before-version-{len(SCRIPTS) + n}-20260302T000000.sqlite3" for n in (1, 2)]
    with closing(sqlite3.connect(tmp_path / "backups" / names[0])) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (len(SCRIPTS),)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("database is locked", StorageBusy, "in use"),
        ("database or disk is full", StorageFailed, "disk is full"),
        ("attempt to write a readonly database", StorageFailed, "cannot be written"),
        ("unable to open database file", StorageFailed, "cannot be used"),
    ],
)
def test_each_trouble_has_its_cure(
    tmp_path: Path, text: str, kind: type[StorageFailed], words: str
) -> None:
    with pytest.raises(kind, match=words) as caught, storage_errors(tmp_path / "x"):
        raise sqlite3.OperationalError(text)
    assert caught.value.hint


def test_naive_times_are_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcField().db_value(START.replace(tzinfo=None))


def test_many_instants_are_stored_as_each_alone() -> None:
    instants: list[datetime | None] = [
        START,
        START.replace(microsecond=1),
        START.replace(microsecond=120_000),
        datetime(1, 1, 1, tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
    ]
    elsewhere = START.astimezone(ZoneInfo("Asia/Kathmandu"))
    for values in (instants, [*instants, None], [elsewhere, START], [START]):
        field = UtcField()
        assert field.db_values(values) == [field.db_value(value) for value in values]
    with pytest.raises(ValueError, match="naive"):
        UtcField().db_values([START, START.replace(tzinfo=None)])


def test_a_base_is_kept_whole_though_what_is_as_usual_is_left_out() -> None:
    plain = Content(Timed(START, START + timedelta(hours=1), "Asia/Kathmandu"), "Yoga")
    full = replace(
        plain, color="3", meet=True, attendees=("a@example.org",), reminders="none", location="L"
    )
    for content in (plain, full, replace(plain, time=AllDay(START.date(), START.date()))):
        stored = JsonField().db_value(image_of_content(content))
        assert load_content(JsonField().python_value(stored)) == content
        assert load_content(dump_content(content)) == content


def test_engine_lock_keeps_a_second_engine_off(tmp_path: Path) -> None:
    path = tmp_path / "engine.lock"
    with (
        EngineLock(path),
        pytest.raises(StorageBusy, match="Another gcaldesk"),
        EngineLock(path),
    ):
        raise AssertionError("two engines")
    with EngineLock(path):
        pass


def test_data_folder_is_made_private(tmp_path: Path) -> None:
    paths = find_paths({"GCALDESK_HOME": str(tmp_path / "new" / "home")})
    assert stat.S_IMODE(paths.home.stat().st_mode) == 0o700


def test_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageFailed, match="cannot be made") as caught:
        find_paths({"GCALDESK_HOME": str(tmp_path / "file" / "home")})
    assert "GCALDESK_HOME" in caught.value.hint


@pytest.mark.parametrize("text", ["colour = 'red'", "theme = 'pink'", "theme = "])
def test_settings_that_make_no_sense(tmp_path: Path, text: str) -> None:
    paths = AppPaths(tmp_path)
    paths.settings.write_text(text)
    with pytest.raises(InvalidInput, match=r"config\.toml"):
        load_settings(paths, {})


def test_environment_wins(tmp_path: Path) -> None:
    paths = AppPaths(tmp_path)
    paths.settings.write_text("google_api_root = 'http://127.0.0.1:1/'\nsecrets = 'file'")
    settings = load_settings(paths, {"GCALDESK_GOOGLE_API_ROOT": "http://127.0.0.1:2/"})
    assert (settings.google_api_root, settings.secrets) == ("http://127.0.0.1:2/", "file")
    assert load_settings(AppPaths(tmp_path / "none"), {}).secrets == "keyring"


def test_folder_of_the_first_version_is_upgraded_with_its_rows_and_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "gcaldesk.sqlite3"
    path.touch()
    database = open_database(path)
    with connected(database):
        upgrade(database, path, tmp_path / "backups", START, SCRIPTS[:1])
        database.execute_sql("INSERT INTO object VALUES ('A', 'Room A', 'UTC', 0)")
        database.execute_sql(
            "INSERT INTO booking (uid, object_code, title, status, type, all_day, start_at, end_at,"
            " zone, customer, attendees, description, notes, location, fields, channel, remarks,"
            " version) VALUES ('u', 'A', 'Old', 'paid', 'class', 0, '2026-03-02T09:00:00.000000"
            "+00:00', '2026-03-02T10:00:00.000000+00:00', 'UTC', '{}', '[]', '', '', '', '{}',"
            " 'internal', '[]', 3)"
        )
    store = make(tmp_path)
    with store.view() as unit:
        booking = unit.bookings.by_uids(["u"])["u"]
    assert (booking.title, booking.version) == ("Old", 3)
    copies = sorted(found.name[:16] for found in store.backups.iterdir())
    assert copies == [f"before-version-{n}" for n in range(2, len(SCRIPTS) + 1)]
