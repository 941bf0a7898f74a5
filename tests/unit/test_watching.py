"""The watchdog, what systemd is told, and the log file."""

import logging
import os
import socket
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.rules import Rules
from gcaldesk.log import log_to_file
from gcaldesk.runtime.notify import ServiceManager
from gcaldesk.runtime.schedule import (
    Due,
    Jump,
    Moment,
    Pace,
    Timetable,
    first_wait,
    jump_between,
    overdue_after,
    pace_of,
    wait_between,
)
from gcaldesk.runtime.watchdog import MAX_RESTARTS, STUCK_SECONDS, Verdict, Watchdog
from tests.fakes.clock import START

PACE = Pace(300.0, 1800.0)


def test_alive_and_moving_is_well() -> None:
    dog = Watchdog()
    for second in range(0, 4000, 100):
        assert dog.look(alive=True, mark=second, mono=float(second)) is Verdict.WELL


def test_a_dead_thread_is_seen_at_once_and_given_up_after_a_few_times() -> None:
    dog = Watchdog()
    seen = [dog.look(alive=False, mark=0, mono=float(n)) for n in range(MAX_RESTARTS + 1)]
    assert seen == [Verdict.DEAD] * MAX_RESTARTS + [Verdict.GIVE_UP]
    assert dog.look(alive=False, mark=0, mono=3601.0) is Verdict.DEAD, "an hour later it may again"


def test_a_thread_that_stands_still_is_stuck() -> None:
    dog = Watchdog()
    dog.look(alive=True, mark=(1, 1), mono=0.0)
    assert dog.look(alive=True, mark=(1, 1), mono=STUCK_SECONDS - 1) is Verdict.WELL
    assert dog.look(alive=True, mark=(1, 2), mono=STUCK_SECONDS) is Verdict.WELL
    assert dog.look(alive=True, mark=(1, 2), mono=2 * STUCK_SECONDS) is Verdict.STUCK
    assert dog.look(alive=True, mark=(9, 9), mono=2 * STUCK_SECONDS + 1) is Verdict.WELL


def test_clocks_that_disagree() -> None:
    before = Moment(START, 10.0)
    assert jump_between(before, Moment(START + timedelta(seconds=40), 50.0)) is Jump.NONE
    assert jump_between(before, Moment(START + timedelta(hours=9), 12.0)) is Jump.RESUMED
    assert jump_between(before, Moment(START - timedelta(hours=1), 12.0)) is Jump.SET_BACK


def test_waits() -> None:
    assert [wait_between(PACE, pushed=False, jitter=j) for j in (0, 0.5, 1)] == [225, 300, 375]
    assert [wait_between(PACE, pushed=True, jitter=j) for j in (0, 0.5, 1)] == [1350, 1800, 1800]
    assert wait_between(Pace(2, 1800, fixed=True), pushed=True, jitter=1) == 2
    assert pace_of(Rules(poll_minutes=60)) == Pace(1800, 1800)
    assert pace_of(Rules(), 3600) == Pace(1800, 1800, fixed=True)
    assert first_wait(None, 300, START) == 0
    assert first_wait(START - timedelta(minutes=2), 300, START) == 180
    assert first_wait(START - timedelta(hours=2), 300, START) == 0
    assert first_wait(START + timedelta(days=1), 300, START) == 0
    assert overdue_after(PACE, pushed=False) == 1800
    assert overdue_after(PACE, pushed=True) == 3600
    assert overdue_after(Pace(1200, 1800), pushed=False) == 2400


def test_an_account_is_asked_for_once_until_it_was_looked_at() -> None:
    table, due = Timetable(lambda: 0.5), Due(AccountId(1), PACE, pushed=False, last_complete=None)
    at = Moment(START, 0.0)
    assert table.due([due], at) == [AccountId(1)]
    assert table.due([due], Moment(START, 900.0)) == []
    assert table.wait(due, at) == 0
    table.looked_at(AccountId(1), Moment(START, 900.0), soon=30)
    assert table.wait(due, Moment(START, 900.0)) == 30
    assert table.due([], Moment(START, 901.0)) == []
    assert table.due([due], Moment(START, 902.0)) == [AccountId(1)], "switched on again"


@pytest.mark.parametrize("kind", ["abstract", "file"])
def test_systemd_is_told(kind: str, tmp_path: Path) -> None:
    address = f"@gcaldesk-{os.getpid()}" if kind == "abstract" else str(tmp_path / "notify")
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as ear:
        ear.bind(address.replace("@", "\0", 1) if kind == "abstract" else address)
        ear.settimeout(5)
        manager = ServiceManager({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "20000000"})
        manager.say("READY=1", "STATUS=fine")
        for second in range(12):
            manager.alive(float(second))
        manager.say("STOPPING=1")
        heard = [ear.recv(100).decode() for _ in range(4)]
    assert heard == ["READY=1\nSTATUS=fine", "WATCHDOG=1", "WATCHDOG=1", "STOPPING=1"]


def test_nobody_listens_and_nothing_breaks(tmp_path: Path) -> None:
    ServiceManager({}).say("READY=1")
    ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).say("READY=1")
    other = ServiceManager({"WATCHDOG_USEC": "1", "WATCHDOG_PID": "1", "NOTIFY_SOCKET": "@x"})
    other.alive(1.0)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root, hook = logging.getLogger(), threading.excepthook
    before, level = list(root.handlers), logging.getLogger("gcaldesk").level
    logging.getLogger("gcaldesk").setLevel(logging.INFO)
    path = tmp_path / "gcaldesk.log"
    log_to_file(path, limit=30_000)
    yield path
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    logging.getLogger("gcaldesk").setLevel(level)
    threading.excepthook = hook


def test_a_file_never_holds_what_an_error_quotes(log_file: Path) -> None:
    def look_up() -> str:
        words: dict[str, str] = {}
        try:
            return words["Yoga with Ilse"]
        except KeyError as error:
            raise ValueError("ilse@example.org, ya29.secret") from error

    try:
        look_up()
    except ValueError:
        logging.getLogger("gcaldesk.test").exception("booking %s of “Ilse”", 12)
    text = log_file.read_text("utf-8")
    assert "booking 12 of “[name]”" in text
    assert "KeyError" in text
    assert "test_watching.py" in text
    assert not {word for word in ("Yoga", "Ilse", "ilse", "ya29") if word in text}
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600


def test_the_log_is_bounded(log_file: Path) -> None:
    logger = logging.getLogger("gcaldesk.test")
    logger.info("x" * 1_000_000)
    for number in range(3000):
        logger.info("many words %d", number)
    files = sorted(log_file.parent.iterdir())
    assert len(files) == 5
    assert all(file.stat().st_size <= 30_000 for file in files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_thread_does_not_end_in_silence(log_file: Path) -> None:
    def fail() -> None:
        raise RuntimeError("secret words")

    thread = threading.Thread(target=fail, name="sync")
    thread.start()
    thread.join()
    text = log_file.read_text("utf-8")
    assert "thread sync ended" in text
    assert "secret words" not in text
