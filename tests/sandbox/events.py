"""Bodies of events for tests."""

from typing import Any

from gcaldesk.sandbox.shapes import Json

ROOMS = "rooms@group.calendar.google.com"
FLEET = "fleet@group.calendar.google.com"
HOLIDAYS = "nl#holiday@group.v.calendar.google.com"


def timed(day: int = 3, start: str = "10:00", end: str = "11:00", **fields: Any) -> Json:
    """A timed event in March 2026."""
    return {
        "summary": "Booking",
        "start": {"dateTime": f"2026-03-{day:02}T{start}:00", "timeZone": "Europe/Amsterdam"},
        "end": {"dateTime": f"2026-03-{day:02}T{end}:00", "timeZone": "Europe/Amsterdam"},
    } | fields


def weekly(**fields: Any) -> Json:
    """Four Mondays; the summer time begins before the last one."""
    return timed(9, recurrence=["RRULE:FREQ=WEEKLY;COUNT=4"], **fields)
