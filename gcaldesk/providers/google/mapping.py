"""Events between Google's JSON and ours; pure."""

from datetime import date, datetime, timedelta
from typing import Any

from gcaldesk.domain.account import AccessRole, Calendar
from gcaldesk.domain.block import Around, join, split
from gcaldesk.domain.event import ALL_FIELDS, Content, EventDraft, Field, Guest, Mark, RemoteEvent
from gcaldesk.domain.ids import CalendarId, EventId, Version
from gcaldesk.domain.quick import maker
from gcaldesk.domain.rules import parse_reminders, say_reminders
from gcaldesk.domain.times import AllDay, Timed, When

INSTALLATION = "gcaldeskInstallation"
BOOKING = "gcaldeskBooking"
EVENT = "gcaldeskEvent"
CALENDAR = "gcaldeskCalendar"
TYPE = "gcaldeskType"
VERSION = "gcaldeskVersion"
"""Names of our private properties; Google drops names over 44 characters without a word."""

MEET = "hangoutsMeet"
Json = dict[str, Any]
make_content, make_event, make_timed = maker(Content), maker(RemoteEvent), maker(Timed)


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
        conferences=tuple(
            (entry.get("conferenceProperties") or {}).get("allowedConferenceSolutionTypes") or ()
        ),
    )


def parse_event(item: Json, calendar: CalendarId, zone: str) -> RemoteEvent:
    """Read one event; what nobody has seen before has no content, and never stops the others.

    Such an event is left alone: it is there, so its absence is no evidence either. Arguments as
    for `_parse_event`.
    """
    try:
        return _parse_event(item, calendar, zone)
    except (AttributeError, KeyError, TypeError, ValueError):
        gone = item.get("status") == "cancelled"
        version = Version(str(item.get("etag", "")))
        return RemoteEvent(
            EventId(str(item["id"])), calendar, version, cancelled=gone, content=None
        )


def _parse_event(item: Json, calendar: CalendarId, zone: str) -> RemoteEvent:
    """Read one event; what cannot be placed in time has no content.

    Args:
        item: Google's event, full or a bare tombstone.
        calendar: the calendar it was read from.
        zone: the calendar's zone, for times that name none.
    """
    cancelled = item.get("status") == "cancelled"
    ours = split(_text(item, "description"))
    meet_url, meet_state = meet = _parse_meet(item)
    guests = _parse_guests(item)
    return make_event(
        id=EventId(item["id"]),
        calendar_id=calendar,
        version=Version(item.get("etag", "")),
        cancelled=cancelled,
        content=None if cancelled else _parse_content(item, zone, ours, guests, meet),
        mark=_parse_mark(item),
        series_id=EventId(item["recurringEventId"]) if item.get("recurringEventId") else None,
        recurring=bool(item.get("recurrence")),
        kind=item.get("eventType") or "default",
        updated=_parse_instant(item.get("updated")),
        url=item.get("htmlLink", ""),
        guests=guests,
        around=ours[1] if ours else None,
        meet_url=meet_url,
        meet_state=meet_state,
    )


def _parse_guests(item: Json) -> tuple[Guest, ...]:
    """Read everybody invited; the organiser's own entry and rooms are no guests."""
    if "attendees" not in item:
        return ()
    return tuple(
        Guest(
            str(entry["email"]).lower(),
            entry.get("displayName", ""),
            entry.get("responseStatus", "needsAction"),
        )
        for entry in item.get("attendees") or ()
        if entry.get("email") and not _is_fixture(entry)
    )


def _is_fixture(entry: Json) -> bool:
    return any(entry.get(name) for name in ("organizer", "self", "resource"))


def _parse_meet(item: Json) -> tuple[str, str]:
    """Read the join URL and how far making it has come (facts 3.5)."""
    if "conferenceData" not in item and "hangoutLink" not in item:
        return "", ""
    data = item.get("conferenceData") or {}
    video = (e.get("uri", "") for e in data.get("entryPoints") or () if _is_video(e))
    url = item.get("hangoutLink") or next(video, "")
    asked = ((data.get("createRequest") or {}).get("status") or {}).get("statusCode", "")
    return url, "success" if url else asked


def _is_video(entry: Json) -> bool:
    return entry.get("entryPointType") == "video"


def _parse_reminders(item: Json) -> str:
    reminders = item.get("reminders") or {}
    if reminders.get("useDefault", True):
        return "default"
    found = [
        (str(entry.get("method", "")), int(entry.get("minutes") or 0))
        for entry in reminders.get("overrides") or ()
    ]
    return say_reminders(found)


def _parse_content(
    item: Json,
    zone: str,
    ours: tuple[str, Around] | None,
    guests: tuple[Guest, ...],
    meet: tuple[str, str],
) -> Content | None:
    when = _parse_when(item.get("start") or {}, item.get("end") or {}, zone)
    if when is None:
        return None
    return make_content(
        time=when,
        title=_text(item, "summary"),
        description=_text(item, "description") if ours is None else ours[0],
        location=_text(item, "location"),
        color=item.get("colorId") or "",
        transparency=item.get("transparency") or "opaque",
        visibility=item.get("visibility") or "default",
        reminders=_parse_reminders(item),
        attendees=tuple(sorted({guest.email for guest in guests})) if guests else (),
        meet=meet[1] in {"success", "pending"},
    )


def _text(item: Json, name: str) -> str:
    """Read a text; half an emoji, as programs leave it that cut at a length, becomes “\ufffd”."""
    text = str(item.get(name) or "")
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


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
        return make_timed(begins, ends, start.get("timeZone") or zone)
    except (KeyError, ValueError, TypeError, OverflowError):
        return None


def _parse_instant(text: str | None) -> datetime | None:
    try:
        return None if text is None else datetime.fromisoformat(text)
    except ValueError:
        return None


def _parse_mark(item: Json) -> Mark | None:
    private = (item.get("extendedProperties") or {}).get("private") or {}
    if INSTALLATION not in private or BOOKING not in private:
        return None
    version = str(private.get(VERSION, ""))
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
    fields = dump_fields(draft, frozenset(ALL_FIELDS))
    body = {name: value for name, value in fields.items() if value is not None}
    if draft.content.attendees:
        body["attendees"] = invite([], draft)
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


def invite(entries: list[Json], draft: EventDraft) -> list[Json]:
    """Return the guests as they are to be: the array is replaced whole (facts 3.3).

    Whoever is there stays with answer and all, unless the booking no longer invites them.
    """
    names = {guest.email: guest.name for guest in draft.guests}
    kept = [
        entry
        for entry in entries
        if _is_fixture(entry) or str(entry.get("email", "")).lower() not in draft.uninvited
    ]
    there = {str(entry.get("email", "")).lower() for entry in kept}
    fresh = [email for email in draft.content.attendees if email not in there]
    return kept + [
        {"email": email, **({"displayName": names[email]} if names.get(email) else {})}
        for email in fresh
    ]


def dump_fields(draft: EventDraft, fields: frozenset[Field]) -> Json:
    """Return the named fields as events.patch takes them; guests are `invite`'s.

    PATCH merges nested objects, so the other kind of time is set to null by name, and an empty
    value is a null, which removes it (facts 3.3). An existing video meeting is never named, so it
    stays (facts 3.5).
    """
    content = draft.content
    texts = {
        Field.TITLE: ("summary", content.title),
        Field.DESCRIPTION: ("description", join(content.description, draft.around)),
        Field.LOCATION: ("location", content.location),
        Field.COLOR: ("colorId", content.color),
        Field.TRANSPARENCY: ("transparency", content.transparency),
        Field.VISIBILITY: ("visibility", content.visibility),
    }
    body: Json = {name: value or None for field, (name, value) in texts.items() if field in fields}
    if Field.TIME in fields:
        body["start"], body["end"] = _dump_when(content.time)
    if Field.REMINDERS in fields:
        body["reminders"] = _dump_reminders(content.reminders)
    if Field.MEET in fields and content.meet:
        body["conferenceData"] = {
            "createRequest": {
                # repeated for one event, it is ignored: a retry makes no second meeting
                "requestId": f"gcaldesk-{draft.id}"[:64],
                "conferenceSolutionKey": {"type": MEET},
            }
        }
    return body


def _dump_reminders(text: str) -> Json:
    wanted = parse_reminders(text)
    if wanted is None:
        return {"useDefault": True, "overrides": []}
    overrides = [{"method": method, "minutes": minutes} for method, minutes in wanted]
    return {"useDefault": False, "overrides": overrides}


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
