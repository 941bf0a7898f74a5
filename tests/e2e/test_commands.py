"""The commands of cli.md, as a stranger would type them."""

import json
import re
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest

from tests.e2e.conftest import Shell
from tests.fakes.office import FLEET, ROOMS

DAY = (datetime.now(UTC) + timedelta(days=5)).date()  # noqa: TID251  # the sandbox runs in real time


def book(shell: Shell, title: str = "Yoga", hour: int = 10, *more: str) -> int:
    words = ("--start", f"{DAY}T{hour:02}:00", "--end", f"{DAY}T{hour + 1:02}:00", *more)
    return int(shell.run("booking", "add", "--object", "room", "--title", title, *words))


def test_both_ways_as_a_stranger_would(ready: Shell) -> None:
    number = book(ready)
    ready.run("sync")
    (event,) = ready.events(ROOMS)
    assert event["summary"] == f"Yoga [{number}]"
    body = {
        "start": {"dateTime": f"{DAY}T15:00:00+00:00"},
        "end": {"dateTime": f"{DAY}T16:00:00+00:00"},
    }
    ready.control("edit", {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body})
    report = ready.json("sync")["accounts"][0]
    assert report["applied"] == 1
    start = datetime.fromisoformat(ready.json("booking", "show", str(number))["start"])
    assert start.astimezone(UTC).hour == 15
    ready.control("log", method="DELETE")
    ready.run("sync")
    assert ready.writes() == []


def test_lost_reply_to_an_insert_leaves_exactly_one_event(ready: Shell) -> None:
    book(ready)
    fault = {"match": {"operation": "events.insert"}, "times": 2, "kind": "drop_after"}
    ready.control("faults", fault)
    ready.run("sync", code=1)
    for _ in range(2):
        with_retry_now(ready)
        ready.run("sync")
    assert len(ready.events(ROOMS)) == 1
    assert len(ready.json("booking", "list")["bookings"]) == 1
    ready.control("log", method="DELETE")
    ready.run("sync")
    assert ready.writes() == []


def with_retry_now(shell: Shell) -> None:
    """A change by hand queues the booking afresh, whatever it waited for."""
    shell.run("booking", "set", "1", f"notes={len(shell.writes())}")


def test_killed_right_after_the_insert_left(ready: Shell) -> None:
    book(ready)
    slow = {"match": {"operation": "events.insert"}, "kind": "delay_after", "seconds": 5}
    ready.control("faults", slow)
    with ready.start("sync") as process:
        for _ in range(600):
            if ready.events(ROOMS):
                break
            wait(0.05)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=10)
    assert process.returncode == -signal.SIGKILL
    assert ready.json("booking", "show", "1")["sync"][0]["state"] == "pending"
    ready.control("faults", method="DELETE")
    ready.run("sync")
    assert len(ready.events(ROOMS)) == 1
    assert ready.json("booking", "show", "1")["sync"][0]["state"] == "synced"


def wait(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_calendar_that_answers_404_changes_no_booking(ready: Shell) -> None:
    for hour in (8, 10, 12):
        book(ready, f"Yoga {hour}", hour)
    ready.run("sync")
    ready.control("calendar", {"id": ROOMS, "op": "delete"})
    assert "no longer lets this account see" in ready.run("sync", code=3)
    bookings = ready.json("booking", "list", "--status", "confirmed")
    assert bookings["total"] == 3
    (issue,) = ready.json("issues", "list")["issues"]
    assert issue["kind"] == "calendar_gone"
    assert "Map another calendar" in ready.run("issues", "show", str(issue["id"])) + issue["hint"]


def test_events_that_vanish_from_one_read_change_no_booking(ready: Shell) -> None:
    for hour in (8, 10, 12):
        book(ready, f"Yoga {hour}", hour)
    ready.run("sync")
    empty = {"match": {"operation": "events.list"}, "kind": "empty", "times": 1}
    ready.control("faults", empty)
    ready.run("sync", "--full", code=3)
    assert ready.json("booking", "list", "--status", "confirmed")["total"] == 3
    assert ready.json("issues", "list")["issues"][0]["kind"] == "suspicious_read"
    assert len(ready.events(ROOMS)) == 3


def test_dry_run_tells_and_does_not(ready: Shell) -> None:
    book(ready)
    (action,) = ready.json("sync", "--dry-run")["actions"]
    assert (action["verb"], action["direction"], action["booking"]) == ("create", "out", 1)
    assert not action["mails"]
    assert ready.writes() == []


def test_conflict_from_the_shell(ready: Shell) -> None:
    number = str(book(ready))
    ready.run("sync")
    (event,) = ready.events(ROOMS)
    body = {
        "start": {"dateTime": f"{DAY}T15:00:00+00:00"},
        "end": {"dateTime": f"{DAY}T16:00:00+00:00"},
    }
    ready.control("edit", {"calendar": ROOMS, "op": "patch", "id": event["id"], "body": body})
    ready.run("booking", "set", number, f"start={DAY}T12:00")
    ready.run("sync", code=3)
    (conflict,) = ready.json("conflicts", "list")["conflicts"]
    shown = ready.json("conflicts", "show", str(conflict["id"]))
    assert shown["conflicting"] == ["time"]
    assert set(shown["fields"]["time"]) == {"base", "local", "remote"}
    ready.run("conflicts", "resolve", str(conflict["id"]), "--keep", "local")
    ready.run("sync")
    assert ready.events(ROOMS)[0]["start"]["dateTime"].startswith(f"{DAY}T12:00")


def test_json_shapes(ready: Shell) -> None:
    book(ready, "Yoga", 10, "--customer-name", "Ilse", "--attendee", "a@b.nl", "--field", "k=v")
    ready.run("sync")
    booking = ready.json("booking", "show", "1")
    assert set(booking) == {
        "id",
        "uid",
        "object",
        "title",
        "status",
        "type",
        "start",
        "end",
        "calendar",
        "do_not_sync",
        "meet",
        "all_day",
        "timezone",
        "channel",
        "customer",
        "attendees",
        "description",
        "notes",
        "location",
        "fields",
        "remarks",
        "version",
        "sync",
    }
    assert set(booking["sync"][0]) == {
        "account",
        "state",
        "calendar_id",
        "event_id",
        "reason",
        "synced_at",
    }
    assert booking["attendees"] == [{"email": "a@b.nl", "name": "", "response": "needsAction"}]
    report = ready.json("sync")["accounts"][0]
    assert set(report) == {
        "account",
        "state",
        "created",
        "updated",
        "deleted",
        "pulled",
        "applied",
        "cancelled",
        "conflicts",
        "skipped",
        "failed",
        "requests",
        "seconds",
        "units",
        "retry_seconds",
        "waiting",
        "problems",
    }
    status = ready.json("status")
    assert {"accounts", "listener", "database"} <= set(status)
    assert set(status["accounts"][0]["calendars"][0]) == {
        "id",
        "summary",
        "objects",
        "direction",
        "last_sync_at",
        "push_problem",
        "channel",
    }
    entries = ready.json("log")["entries"]
    assert set(entries[0]) == {
        "at",
        "level",
        "account",
        "calendar",
        "booking",
        "event",
        "action",
        "reason",
    }
    assert [e["action"] for e in ready.json("log", "--booking", "1")["entries"]][-1] == "event made"


def test_setting_up_and_taking_apart(ready: Shell) -> None:
    assert "calendar.events" in ready.run("account", "show", "main")
    assert ready.json("account", "list")["accounts"][0]["email"] == "admin@example.org"
    assert len(ready.json("account", "calendars", "main")["calendars"]) == 4
    ready.run("object", "add", "court", "--name", "Court", "--timezone", "UTC")
    assert "Court" in ready.run("object", "list")
    ready.run("object", "remove", "court")
    ready.run("status-list", "set", "open", "confirmed", "cancelled")
    assert ready.run("status-list", "get").split() == ["open", "confirmed", "cancelled"]
    assert "booking" in ready.run("type-list", "get")
    ready.run("type-list", "set", "booking", "lesson")
    ready.run("rules", "set", "main", "create_on=open,confirmed", "guard_share=30%")
    assert ready.json("rules", "get", "main")["create_on"] == "open,confirmed"
    assert "Rooms" in ready.run("map", "list")
    ready.run("map", "remove", "main", "room")
    ready.run("account", "deactivate", "main")
    assert ready.json("sync")["accounts"][0]["state"] == "inactive"
    ready.run("account", "activate", "main")
    ready.run("account", "remove", "main", "--revoke")
    assert ready.json("account", "list")["accounts"] == []


BAD = [
    (("account", "add", "--name", "x", "--client-secrets", "/nowhere.json"), 2, "cannot be read"),
    (("account", "show", "nobody"), 1, "no account “nobody”"),
    (("map", "set", "main", "room", "nowhere@group"), 2, "no calendar “nowhere@group”"),
    (("map", "set", "main", "room", FLEET), 2, "can only be read"),
    (("map", "set", "main", "barn", ROOMS), 2, "no object “barn”"),
    (("rules", "set", "main", "colour=red"), 2, "no rule called “colour”"),
    (("rules", "set", "main", "create_on=maybe"), 2, "create_on cannot be “maybe”"),
    (("rules", "set", "main", "timezone=Mars/Olympus"), 2, "timezone cannot be"),
    (("object", "add", "x", "--name", "X", "--timezone", "Mars/Olympus"), 2, "not a time zone"),
    (("booking", "show", "99"), 1, "no booking 99"),
    (("booking", "set", "99", "title=x"), 1, "no booking 99"),
    (("conflicts", "resolve", "99", "--keep", "local"), 1, "no issue 99"),
    (("conflicts", "resolve", "99", "--keep", "both"), 2, "local"),
    (("sync", "--account", "nobody"), 1, "no account “nobody”"),
    (("log", "--level", "loud"), 2, "debug, info, warning or error"),
    (("nonsense",), 2, "nonsense"),
]


def test_bad_input_gets_one_sentence_and_changes_nothing(ready: Shell) -> None:
    before = ready.json("status")["accounts"]
    for words, code, sentence in BAD:
        said = ready.run(*words, code=code)
        assert sentence in re.sub(r"\s+", " ", said), said
        assert "Traceback" not in said
    for more, sentence in [
        (("--start", f"{DAY}T11:00", "--end", f"{DAY}T10:00"), "end is not after the start"),
        (("--start", "soon", "--end", "later"), "not a date and time"),
        (("--start", f"{DAY}T10:00", "--end", f"{DAY}T11:00", "--status", "odd"), "not a status"),
        (("--start", f"{DAY}T10:00", "--end", f"{DAY}T11:00", "--type", "odd"), "not a type"),
    ]:
        said = ready.run("booking", "add", "--object", "room", "--title", "Yoga", *more, code=2)
        assert sentence in said
    assert ready.json("booking", "list")["total"] == 0
    assert ready.json("status")["accounts"] == before


def test_second_engine_is_refused(ready: Shell) -> None:
    book(ready)
    slow = {"match": {"operation": "events.insert"}, "kind": "delay_after", "seconds": 3}
    ready.control("faults", slow)
    with ready.start("sync") as first:
        for _ in range(400):
            if (ready.home / "engine.lock").exists():
                break
            wait(0.05)
        said = ready.run("sync", code=1)
        assert "Another gcaldesk is syncing" in said
        first.communicate(timeout=60)
    assert first.returncode == 0
    assert len(ready.events(ROOMS)) == 1


def test_unreachable_google_is_a_sentence(ready: Shell) -> None:
    book(ready)
    ready.google.stop()
    said = ready.run("sync", code=1)
    assert "cannot be reached" in said
    assert "Traceback" not in said


def test_foreign_api_root_needs_a_word(shell: Shell) -> None:
    shell.environment["GCALDESK_GOOGLE_API_ROOT"] = "http://192.0.2.1/calendar/v3/"
    assert "not on this machine" in shell.run("account", "list", code=2)


def test_desktop_without_a_display(shell: Shell) -> None:
    assert "no display" in shell.run(code=1)


def test_secrets_never_reach_the_database_or_the_output(ready: Shell) -> None:
    said = ready.run("account", "show", "main") + ready.run("-v", "sync") + ready.run("log")
    secret = ready.google.client_secrets()["installed"]["client_secret"]
    stored = b"".join(path.read_bytes() for path in ready.home.iterdir() if "sqlite" in path.name)
    assert secret not in said
    assert secret.encode() not in stored
    assert "ya29." not in said
    assert b"ya29." not in stored


def test_command_line_leaves_qt_alone() -> None:
    code = "import sys, gcaldesk.cli.app; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("words", [("--help",), ("account", "--help"), ("--version",)])
def test_help_and_version(shell: Shell, words: tuple[str, ...]) -> None:
    assert "gcaldesk" in shell.run(*words)


def test_sandbox_command_prints_what_one_needs(shell: Shell) -> None:
    with shell.start("sandbox", "--port", "0") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        path = lines[2].split(":", 1)[1].strip()
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            assert "installed" in json.load(file)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_a_pause_holds_every_sync_until_it_is_resumed(ready: Shell) -> None:
    ready.run("pause", "--hours", "2")
    assert "Syncing is paused until" in ready.run("sync", code=3)
    ready.run("resume")
    assert ready.json("sync")["accounts"][0]["state"] == "ok"
