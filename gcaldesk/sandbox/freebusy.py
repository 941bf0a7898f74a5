"""The freeBusy query: when calendars are taken, without saying by what."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.errors import ApiError, invalid, required, time_range_empty
from gcaldesk.sandbox.series import Window, bounds, instances
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.times import dump_second, find_zone, parse_instant
from gcaldesk.sandbox.world import Calendar, World

_CALENDAR_LIMIT: Final = 50


def query_free_busy(world: World, body: Json, user: str) -> Json:
    """Answer a query; every unknown calendar gets its own error."""
    after, before = _instant(body, "timeMin"), _instant(body, "timeMax")
    if after >= before:
        raise time_range_empty("timeMax")
    zone = find_zone(body.get("timeZone") or "UTC")
    limit = min(int(body.get("calendarExpansionMax") or _CALENDAR_LIMIT), _CALENDAR_LIMIT)
    calendars: Json = {}
    for index, item in enumerate(body.get("items") or []):
        name = str(item.get("id", ""))
        try:
            if index >= limit:
                calendars[name] = _error("tooManyCalendarsRequested")
                continue
            calendar = world.calendar(name, user)
        except ApiError:
            calendars[name] = _error("notFound")
        else:
            calendars[name] = {"busy": _busy(calendar, Window(after, before), zone)}
    return {
        "kind": "calendar#freeBusy",
        "timeMin": dump_second(after.astimezone(UTC)),
        "timeMax": dump_second(before.astimezone(UTC)),
        "calendars": calendars,
    }


def _busy(calendar: Calendar, window: Window, zone: ZoneInfo) -> list[Json]:
    spans: list[tuple[datetime, datetime]] = []
    for event_id, stored in calendar.events.items():
        body = stored.body
        if stored.cancelled or body.get("recurringEventId") in calendar.events:
            continue
        exceptions = {one_id: one.body for one_id, one in calendar.exceptions(event_id)}
        found = instances(calendar, body, exceptions, window) if "recurrence" in body else [body]
        for one in found:
            span = bounds(one, calendar.zone)
            if one.get("transparency") != "transparent" and window.holds(*span):
                spans.append(span)
    return [
        {"start": dump_second(start.astimezone(zone)), "end": dump_second(end.astimezone(zone))}
        for start, end in _joined(sorted(spans))
    ]


def _joined(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    joined: list[tuple[datetime, datetime]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _instant(body: Json, name: str) -> datetime:
    if not body.get(name):
        raise required(f"Missing {name}.", location=name)
    try:
        return parse_instant(body[name])
    except ValueError as problem:
        raise invalid("Bad Request", location=name) from problem


def _error(reason: str) -> Json:
    return {"errors": [{"domain": "global", "reason": reason}], "busy": []}
