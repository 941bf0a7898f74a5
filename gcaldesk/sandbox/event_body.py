"""The checks and the tidying that every written event goes through."""

import re
from collections.abc import Callable
from typing import Final
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.errors import ApiError, invalid, required, time_range_empty
from gcaldesk.sandbox.event_merge import EVENT_FIELDS
from gcaldesk.sandbox.recurrence import bad_rule, read_rules, unroll
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.switches import Switches
from gcaldesk.sandbox.text import tidy_line, tidy_text
from gcaldesk.sandbox.times import Moment, find_zone

_BAD_REQUEST: Final = 400
_CLIENT_ID: Final = re.compile(r"[a-v0-9]{5,1024}")
_EMAIL: Final = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+")
_DEFAULTS: Final = {
    "transparency": "opaque",
    "visibility": "default",
    "guestsCanInviteOthers": True,
    "guestsCanSeeOtherGuests": True,
    "guestsCanModify": False,
    "anyoneCanAddSelf": False,
    "endTimeUnspecified": False,
    "attendeesOmitted": False,
    "privateCopy": False,
    "locked": False,
    "summary": "",
    "description": "",
    "location": "",
    "colorId": "",
    "recurrence": [],
    "attendees": [],
    "attachments": [],
}
"""Values that the server does not send because their absence says the same."""
_CHOICES: Final = {
    "status": ("confirmed", "tentative", "cancelled"),
    "transparency": ("opaque", "transparent"),
    "visibility": ("default", "public", "private", "confidential"),
}
_ANSWERS: Final = ("needsAction", "declined", "tentative", "accepted")
_EVENT_COLORS: Final = tuple(str(number) for number in range(1, 12))
_KEY_LIMIT: Final = 44
_VALUE_LIMIT: Final = 1024
_PROPERTY_LIMIT: Final = 300
_PROPERTY_BYTES: Final = 32 * 1024
_OVERRIDE_LIMIT: Final = 5
_MINUTES_LIMIT: Final = 40_320
_ATTACHMENT_LIMIT: Final = 25


def check_id(event_id: object) -> str:
    """Take an id that a client chose, or refuse it as tersely as Google does."""
    if not isinstance(event_id, str) or not _CLIENT_ID.fullmatch(event_id):
        raise invalid("Invalid resource id value.")
    return event_id


def check_fields(body: object, switches: Switches) -> Json:
    """Take the body of a write if it is an object of known fields."""
    if not isinstance(body, dict):
        raise ApiError(_BAD_REQUEST, "parseError", "Parse Error")
    unknown = sorted(body.keys() - EVENT_FIELDS)
    if unknown and switches.unknown_fields == "refuse":
        raise ApiError(
            501,
            "notImplemented",
            f"The sandbox knows no event field '{unknown[0]}'.",
            domain="sandbox",
        )
    return {name: value for name, value in body.items() if name in EVENT_FIELDS}


def canonical(body: Json, home: ZoneInfo, switches: Switches) -> Json:
    """The event as the server keeps it: checked, tidied, defaults left out."""
    clean = dict(body)
    _check_choices(clean)
    _tidy(clean, switches)
    _settle_times(clean, home)
    for name, settle in _SETTLERS.items():
        if name in clean:
            clean[name] = settle(clean[name])
    clean.setdefault("reminders", {"useDefault": True})
    return {
        name: value
        for name, value in clean.items()
        if value is not None and not (name in _DEFAULTS and value == _DEFAULTS[name])
    }


def _check_choices(body: Json) -> None:
    for name, allowed in _CHOICES.items():
        if body.get(name) is not None and body[name] not in allowed:
            raise invalid(f"Invalid value for: {body[name]} is not a valid value", location=name)
    if body.get("visibility") == "confidential":
        body["visibility"] = "private"
    color = body.get("colorId")
    if color and color not in _EVENT_COLORS:
        raise invalid("Invalid color id.", location="colorId")
    url = (body.get("source") or {}).get("url")
    if url is not None and not str(url).startswith(("http://", "https://")):
        raise invalid("Invalid source url.", location="source.url")
    if len(body.get("attachments") or []) > _ATTACHMENT_LIMIT:
        raise invalid("Too many attachments.", location="attachments")


def _tidy(body: Json, switches: Switches) -> None:
    for name in ("summary", "location", "description"):
        text = body.get(name)
        if text is None:
            continue
        if not isinstance(text, str):
            raise invalid(f"Invalid value for: {name}", location=name)
        if switches.normalise_text:
            body[name] = tidy_text(text) if name == "description" else tidy_line(text)


def _settle_times(body: Json, home: ZoneInfo) -> None:
    for name in ("start", "end"):
        if not isinstance(body.get(name), dict):
            raise required(f"Missing {name} time.", location=name)
    start = Moment.parse(body["start"], end="start")
    end = Moment.parse(body["end"], end="end")
    if start.all_day != end.all_day:
        raise invalid("Invalid start time.", location="start")
    begins, ends = start.instant(home), end.instant(home)
    if ends < begins or (start.all_day and ends == begins):
        raise time_range_empty()
    repeats = body.get("recurrence")
    if repeats:
        _check_series(repeats, start, end, home)
    for name, moment in (("start", start), ("end", end)):
        zone = moment.zone or home.key
        body[name] = Moment(
            day=moment.day,
            at=moment.at.astimezone(find_zone(zone)) if moment.at else None,
            zone=zone,
        ).render()


def _check_series(repeats: object, start: Moment, end: Moment, home: ZoneInfo) -> None:
    if not isinstance(repeats, list):
        raise bad_rule()
    for name, moment in (("start", start), ("end", end)):
        if not moment.all_day and not moment.zone:
            raise required(f"Missing time zone definition for {name} time.", location=name)
    zone = find_zone(start.zone) if start.zone else home
    if next(unroll(read_rules(repeats, start.wall(home), zone)), None) is None:
        raise invalid("The recurrence has no instances.", location="recurrence")


def _settle_reminders(reminders: Json) -> Json:
    overrides = reminders.get("overrides") or []
    if reminders.get("useDefault") and overrides:
        raise ApiError(
            _BAD_REQUEST,
            "cannotUseDefaultRemindersAndSpecifyOverride",
            "Cannot specify both default reminders and overrides at the same time.",
            domain="calendar",
        )
    if len(overrides) > _OVERRIDE_LIMIT:
        raise invalid("Too many reminder overrides.", location="reminders.overrides")
    for override in overrides:
        if override.get("method") not in {"email", "popup"}:
            raise invalid("Invalid reminder method.", location="reminders.overrides.method")
        minutes = override.get("minutes")
        if not isinstance(minutes, int) or not 0 <= minutes <= _MINUTES_LIMIT:
            raise invalid("Invalid reminder minutes.", location="reminders.overrides.minutes")
    settled: Json = {"useDefault": bool(reminders.get("useDefault", False))}
    if overrides:
        settled["overrides"] = [
            {"method": one["method"], "minutes": one["minutes"]} for one in overrides
        ]
    return settled


def _settle_properties(properties: Json) -> Json | None:
    settled: Json = {}
    for kind in ("private", "shared"):
        kept = {
            key: str(value)[:_VALUE_LIMIT]
            for key, value in (properties.get(kind) or {}).items()
            if len(key) <= _KEY_LIMIT and value is not None
        }
        if kept:
            settled[kind] = kept
    pairs = [(key, value) for kept in settled.values() for key, value in kept.items()]
    size = sum(len(key.encode()) + len(value.encode()) for key, value in pairs)
    if len(pairs) > _PROPERTY_LIMIT or size > _PROPERTY_BYTES:
        raise invalid("The extended properties are too large.", location="extendedProperties")
    return settled or None


def _settle_attendees(attendees: object) -> list[Json]:
    if not isinstance(attendees, list):
        raise invalid("Invalid attendee email.", location="attendees")
    settled: dict[str, Json] = {}
    for attendee in attendees:
        email = attendee.get("email") if isinstance(attendee, dict) else None
        if not isinstance(email, str) or not _EMAIL.fullmatch(email.strip()):
            raise invalid("Invalid attendee email.", location="attendees")
        answer = attendee.get("responseStatus") or "needsAction"
        if answer not in _ANSWERS:
            raise invalid("Invalid attendee response status.", location="attendees")
        kept = {
            name: value
            for name, value in attendee.items()
            if name not in {"self", "organizer"} and value not in (None, False)
        }
        address = email.strip().lower()
        settled[address] = kept | {"email": address, "responseStatus": answer}
    return list(settled.values())


_SETTLERS: Final[dict[str, Callable[..., object]]] = {
    "reminders": _settle_reminders,
    "extendedProperties": _settle_properties,
    "attendees": _settle_attendees,
}
