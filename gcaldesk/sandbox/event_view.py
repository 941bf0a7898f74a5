"""An event as one reader sees it: zones, own flags, private details, tombstones."""

import base64
from copy import deepcopy
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.shapes import CANCELLED, Json, at_least
from gcaldesk.sandbox.times import Moment
from gcaldesk.sandbox.world import Calendar, World

_BUSY_FIELDS: Final = frozenset(
    {
        "kind",
        "etag",
        "id",
        "status",
        "htmlLink",
        "created",
        "updated",
        "start",
        "end",
        "iCalUID",
        "sequence",
        "recurrence",
        "recurringEventId",
        "originalStartTime",
        "visibility",
        "transparency",
        "eventType",
        "organizer",
    }
)


@dataclass(frozen=True)
class Reader:
    """Who looks at a calendar, and how."""

    role: str
    zone: ZoneInfo
    max_attendees: int | None = None
    full_tombstones: bool = True


def view(world: World, calendar: Calendar, body: Json, reader: Reader) -> Json:
    """Render an event."""
    shown: Json = {"kind": "calendar#event", "etag": effective_etag(calendar, body)}
    if body.get("status") == CANCELLED and not reader.full_tombstones:
        return shown | bare(body, reader.zone)
    shown |= deepcopy(body) | {"etag": shown["etag"]}
    for name in ("start", "end", "originalStartTime"):
        if name in body:
            shown[name] = Moment.parse(body[name], end=name).render(reader.zone)
    shown["htmlLink"] = _link(world, calendar, body)
    for role in ("creator", "organizer"):
        if role in shown:
            shown[role] = _marked(shown[role], calendar)
    if "attendees" in shown:
        _show_attendees(shown, calendar, reader)
    if _hidden(body, reader.role):
        shown = {name: value for name, value in shown.items() if name in _BUSY_FIELDS}
    return shown


def bare(body: Json, zone: ZoneInfo) -> Json:
    """What is left of a deleted event in a delta."""
    rest: Json = {"id": body["id"], "status": CANCELLED}
    if "recurringEventId" in body:
        rest["recurringEventId"] = body["recurringEventId"]
        original = Moment.parse(body["originalStartTime"], end="originalStartTime")
        rest["originalStartTime"] = original.render(zone)
    return rest


def effective_etag(calendar: Calendar, body: Json) -> str:
    """The version of an event; that of an instance also moves with its series."""
    own = str(body["etag"])
    series = calendar.events.get(str(body.get("recurringEventId")))
    if series is None:
        return own
    return max(own, str(series.body["etag"]), key=lambda etag: int(etag.strip('"')))


def _hidden(body: Json, role: str) -> bool:
    if not at_least(role, "reader"):
        return True
    return body.get("visibility") == "private" and not at_least(role, "writer")


def _link(world: World, calendar: Calendar, body: Json) -> str:
    name = f"{body['id']} {calendar.id}".encode()
    return f"{world.link_root}event?eid={base64.urlsafe_b64encode(name).decode().rstrip('=')}"


def _marked(person: Json, calendar: Calendar) -> Json:
    return person | ({"self": True} if person.get("email") == calendar.id else {})


def _show_attendees(shown: Json, calendar: Calendar, reader: Reader) -> None:
    organizer = shown.get("organizer", {}).get("email")
    people = [
        _marked(one, calendar) | ({"organizer": True} if one["email"] == organizer else {})
        for one in shown["attendees"]
    ]
    limit = reader.max_attendees
    if limit is not None and len(people) > limit:
        own = [one for one in people if one.get("self")]
        people = own[:1] or people[:limit]
        shown["attendeesOmitted"] = True
    shown["attendees"] = people
