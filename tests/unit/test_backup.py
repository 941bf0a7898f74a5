from datetime import UTC, datetime, timedelta

from gcaldesk.domain.backup import KEPT, WEEKS, Backup, backup_name, parse_backup, surplus

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def made(*ages_in_hours: float) -> list[Backup]:
    found = [
        parse_backup(backup_name("before x", NOW - timedelta(hours=age))) for age in ages_in_hours
    ]
    return [backup for backup in found if backup is not None]


def test_name_says_why_and_when() -> None:
    name = backup_name("before first sync of Zoë / main 3", NOW)
    assert name == "before-first-sync-of-zo-main-3-20261121T120000.sqlite3"
    assert parse_backup(name) == Backup(name, NOW, "before-first-sync-of-zo-main-3")
    assert backup_name("…", NOW) == "copy-20261121T120000.sqlite3"


def test_other_files_are_no_backups() -> None:
    assert parse_backup("mine.sqlite3") is None
    assert parse_backup("before-x-20261321T120000.sqlite3") is None
    assert parse_backup("before-x-20261121T120000.sqlite3.part") is None


def test_ten_stay_whatever_their_age() -> None:
    assert surplus(made(*range(9000, 9010)), NOW) == []


def test_of_many_in_one_hour_the_newest_ten_stay() -> None:
    backups = made(*(n / 10 for n in range(30)))
    gone = surplus(backups, NOW)
    assert len(gone) == 30 - KEPT
    assert set(gone) == set(backups[KEPT:])


def test_one_of_each_week_stays_for_eight_weeks() -> None:
    daily = made(*(24 * n for n in range(100)))
    kept = [backup for backup in daily if backup not in surplus(daily, NOW)]
    assert kept[:KEPT] == daily[:KEPT]
    weekly = kept[KEPT:]
    assert all(NOW - backup.at < timedelta(weeks=WEEKS) for backup in weekly)
    assert len({b.at.isocalendar()[:2] for b in kept}) == WEEKS + 1  # the first one is cut
    assert len({b.at.isocalendar()[:2] for b in weekly}) == len(weekly)


def test_pruning_again_changes_nothing() -> None:
    daily = made(*(24 * n for n in range(100)))
    kept = [backup for backup in daily if backup not in surplus(daily, NOW)]
    assert surplus(kept, NOW) == []
