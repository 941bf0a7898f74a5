"""What is true at a moment: the database as plain rows, and Google's events as they are stored.

Read past the program's own storage code, so that a fault there cannot hide itself.
"""

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.cursors import parse_cursor
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sandbox.world import StoredEvent

Row = dict[str, Any]
Place = tuple[str, str]
"""Calendar and event."""
_JSON = {
    "account": ("rules",),
    "booking": ("attendees", "fields", "remarks"),
    "issue": ("payload",),
}
_COUNTERS = {"synced_at", "rewrites"}
"""What a quiet round may count without having changed anything."""
OWNER = "gcaldeskBooking"
SELF = "gcaldeskEvent"


@dataclass
class Facts:
    """The database at a moment."""

    account: dict[int, Row]
    booking: dict[int, Row]
    calendar: dict[tuple[int, str], Row]
    issue: dict[int, Row]
    link: dict[tuple[int, int], Row]
    """By account and booking."""
    mapping: dict[tuple[int, str], Row]
    pending: dict[tuple[int, int], Row]
    tombstone: list[Row]
    journal_end: int
    by_event: dict[Place, Row] = field(default_factory=dict)

    def mapping_of(self, account: int, object_code: str) -> Row | None:
        """The object's own mapping, else the one for all others."""
        return self.mapping.get((account, object_code)) or self.mapping.get((account, "*"))

    def mapped(self, account: int) -> set[str]:
        """The calendars that are read."""
        return {row["calendar_id"] for row in self.mapping.values() if row["account_id"] == account}

    def open_issues(self) -> list[Row]:
        return [row for row in self.issue.values() if row["closed_at"] is None]

    def statuses_that_remove(self, account: int) -> set[str]:
        rules = self.account[account]["rules"]
        return {rules["cancel_status"], *rules["delete_on"]}

    def settled(self) -> tuple[Any, ...]:
        """Everything that a round at rest must leave as it is."""
        links = [{k: v for k, v in row.items() if k not in _COUNTERS} for row in self.link.values()]
        return (
            self.booking,
            links,
            self.mapping,
            self.tombstone,
            self.open_issues(),
            sorted(self.pending),
        )


class Observer:
    """Reads the database over a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.row_factory = sqlite3.Row

    def close(self) -> None:
        self._file.close()

    def rows(self, table: str, condition: str = "") -> list[Row]:
        found = [dict(row) for row in self._file.execute(f"SELECT * FROM {table} {condition}")]  # noqa: S608
        for name in _JSON.get(table, ()):
            for row in found:
                row[name] = json.loads(row[name])
        return found

    def look(self) -> Facts:
        """Return the facts; one snapshot."""
        self._file.execute("BEGIN")
        try:
            end = self._file.execute("SELECT MAX(id) FROM journal").fetchone()[0]
            facts = Facts(
                account={row["id"]: row for row in self.rows("account")},
                booking={row["id"]: row for row in self.rows("booking")},
                calendar={
                    (row["account_id"], row["calendar_id"]): row for row in self.rows("calendar")
                },
                issue={row["id"]: row for row in self.rows("issue")},
                link={(row["account_id"], row["booking_id"]): row for row in self.rows("link")},
                mapping={
                    (row["account_id"], row["object_code"]): row for row in self.rows("mapping")
                },
                pending={
                    (row["account_id"], row["booking_id"]): row for row in self.rows("pending")
                },
                tombstone=self.rows("tombstone"),
                journal_end=end or 0,
            )
        finally:
            self._file.execute("ROLLBACK")
        facts.by_event = {(row["calendar_id"], row["event_id"]): row for row in facts.link.values()}
        return facts

    def journal_since(self, number: int) -> list[Row]:
        return self.rows("journal", f"WHERE id > {number}")


def stored_events(google: GoogleState) -> dict[Place, StoredEvent]:
    """Return every event of every calendar with its versions, the deleted ones included."""
    return {
        (calendar.id, name): stored
        for calendar in google._world.calendars.values()
        for name, stored in calendar.events.items()
        if not stored.moved_away
    }


def live_events(google: GoogleState) -> dict[Place, Row]:
    """Return the content of every event that is not cancelled, series as their masters."""
    return {place: one.body for place, one in stored_events(google).items() if not one.cancelled}


def owners(events: dict[Place, Row]) -> dict[str, list[Place]]:
    """Return the live events that bear our mark under their own id, by booking uid."""
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for place, body in events.items():
        private = body.get("extendedProperties", {}).get("private", {})
        if private.get(SELF) == place[1]:
            found[private[OWNER]].append(place)
    return found


def when_there(body: Row) -> str:
    """Return an event's time in words that can be compared, read without the program's help."""
    start, end = body.get("start", {}), body.get("end", {})
    if "date" in start:
        return f"{start['date']}/{end['date']} all day"
    first, last = (_instant(part) for part in (start, end))
    return f"{first.isoformat()}/{last.isoformat()}"


def _instant(part: Row) -> datetime:
    moment = datetime.fromisoformat(part["dateTime"])
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(part["timeZone"]))
    return moment.astimezone(UTC)


def when_here(row: Row) -> str:
    """Return a booking's time in the same words."""
    first, last = (datetime.fromisoformat(row[name]) for name in ("start_at", "end_at"))
    if row["all_day"]:
        return f"{first.date()}/{last.date()} all day"
    return f"{first.isoformat()}/{last.isoformat()}"


def bounds_here(row: Row) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(row["start_at"]), datetime.fromisoformat(row["end_at"])


def all_day(words: str) -> bool:
    return words.endswith("all day")


def length(words: str) -> float:
    """Return how many seconds a time in words lasts."""
    first, _, last = words.removesuffix(" all day").partition("/")
    if all_day(words):
        return (date.fromisoformat(last) - date.fromisoformat(first)).total_seconds()
    return (datetime.fromisoformat(last) - datetime.fromisoformat(first)).total_seconds()


def reached(cursor: str) -> int:
    """Return up to which change a cursor of the sandbox stands."""
    return int(parse_cursor("sync", cursor)["q"])
