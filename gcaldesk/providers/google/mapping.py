"""Events between Google's JSON and ours; pure."""

from datetime import date, datetime, timedelta
from typing import Any

from gcaldesk.domain.account import AccessRole, Calendar
from gcaldesk.domain.event import Content, EventDraft, Field, Mark, RemoteEvent
from gcaldesk.domain.ids import CalendarId, EventId, Version
from gcaldesk.domain.times import AllDay, Timed, When

INSTALLATION = "gcaldeskInstallation"
BOOKING = "gcaldeskBooking"
EVENT = "gcaldeskEvent"
CALENDAR = "gcaldeskCalendar"
TYPE = "gcaldeskType"
VERSION = "gcaldeskVersion"
"""Names of our private properties; Google drops names over 44 characters without a word."""

Json = dict[str, Any]


def parse_calendar(entry: Json) -> Calendar:
    """Read one calendarList entry; unknown roles count as none."""
    role = entry.get("accessRole", "none")
    return Calendar(
        id=CalendarId(entry["id"]),
        summary=entry.get("summaryOverride") or entry.get("summary") or entry["id"],
        role=AccessRole(role) if role in set(AccessRole) else AccessRole.NONE,
        timezone=entry.get("timeZone", "UTC"),
        color=entry.get("backgroundColor", ""),
        primary=bool(entry.get("primary")),
    )


def parse_event(item: Json, calendar: CalendarId, zone: str) -> RemoteEvent:
    """Read one event; what cannot be placed in time has no content.

    Args:
        item: Google's event, full or a bare tombstone.
        calendar: the calendar it was read from.
        zone: the calendar's zone, for times that name none.
    """
    cancelled = item.get("status") == "cancelled"
    return RemoteEvent(
        id=EventId(item["id"]),
        calendar_id=calendar,
        version=Version(item.get("etag", "")),
        cancelled=cancelled,
        content=None if cancelled else _parse_content(item, zone),
        mark=_parse_mark(item),
        series_id=EventId(item["recurringEventId"]) if "recurringEventId" in item else None,
        kind=item.get("eventType", "default"),
        updated=_parse_instant(item.get("updated")),
        url=item.get("htmlLink", ""),
        attendees=tuple(
            (guest["email"], guest.get("responseStatus", "needsAction"))
            for guest in item.get("attendees", ())
            if "email" in guest
        ),
    )


def _parse_content(item: Json, zone: str) -> Content | None:
    when = _parse_when(item.get("start") or {}, item.get("end") or {}, zone)
    if when is None:
        return None
    return Content(
        time=when,
        title=item.get("summary", ""),
        description=item.get("description", ""),
        location=item.get("location", ""),
        color=item.get("colorId", ""),
        transparency=item.get("transparency", "opaque"),
        visibility=item.get("visibility", "default"),
    )


def _parse_when(start: Json, end: Json, zone: str) -> When | None:
    try:
        if "date" in start:
            first = date.fromisoformat(start["date"])
            return AllDay(
                first,
                date.fromisoformat(end["date"]) if "date" in end else first + timedelta(days=1),
            )
        begins = datetime.fromisoformat(start["dateTime"])
        ends = datetime.fromisoformat(end["dateTime"]) if "dateTime" in end else begins
        if begins.tzinfo is None or ends.tzinfo is None:
            return None
        return Timed(begins, ends, start.get("timeZone") or zone)
    except (KeyError, ValueError, TypeError, OverflowError):
        return None


def _parse_instant(text: str | None) -> datetime | None:
    try:
        return None if text is None else datetime.fromisoformat(text)
    except ValueError:
        return None


def _parse_mark(item: Json) -> Mark | None:
    private = item.get("extendedProperties", {}).get("private", {})
    if INSTALLATION not in private or BOOKING not in private:
        return None
    version = private.get(VERSION, "")
    return Mark(
        installation=private[INSTALLATION],
        booking_uid=private[BOOKING],
        event_id=private.get(EVENT, ""),
        calendar_id=private.get(CALENDAR, ""),
        booking_type=private.get(TYPE, ""),
        booking_version=int(version) if version.isdigit() else 0,
    )


def dump_insert(draft: EventDraft) -> Json:
    """Return the body of events.insert; fields with Google's default are left out."""
    body = {name: value for name, value in dump_fields(draft.content).items() if value is not None}
    body["start"] = {k: v for k, v in body["start"].items() if v is not None}
    body["end"] = {k: v for k, v in body["end"].items() if v is not None}
    return {"id": draft.id, **body, "extendedProperties": dump_mark(draft.mark)}


def dump_mark(mark: Mark) -> Json:
    """Return the private properties that let us know the event again."""
    return {
        "private": {
            INSTALLATION: mark.installation,
            BOOKING: mark.booking_uid,
            EVENT: mark.event_id,
            CALENDAR: mark.calendar_id,
            TYPE: mark.booking_type,
            VERSION: str(mark.booking_version),
        }
    }


def dump_fields(content: Content, fields: frozenset[Field] | None = None) -> Json:
    """Return the named fields (all of them by default) as events.patch takes them.

    PATCH merges nested objects, so the other kind of time is set to null by name, and an empty
    value is a null, which removes it (facts 3.3).
    """
    texts = {
        Field.TITLE: ("summary", content.title),
        Field.DESCRIPTION: ("description", content.description),
        Field.LOCATION: ("location", content.location),
        Field.COLOR: ("colorId", content.color),
        Field.TRANSPARENCY: ("transparency", content.transparency),
        Field.VISIBILITY: ("visibility", content.visibility),
    }
    body: Json = {
        name: value or None
        for field, (name, value) in texts.items()
        if fields is None or field in fields
    }
    if fields is None or Field.TIME in fields:
        body["start"], body["end"] = _dump_when(content.time)
    return body


def _dump_when(when: When) -> tuple[Json, Json]:
    if isinstance(when, Timed):
        start, end = (
            {"dateTime": moment.isoformat(), "timeZone": when.zone, "date": None}
            for moment in (when.start, when.end)
        )
        return start, end
    first, last = (
        {"date": day.isoformat(), "dateTime": None, "timeZone": None}
        for day in (when.start, when.end)
    )
    return first, last
