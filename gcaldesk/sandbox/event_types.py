"""What the special types of events allow."""

from typing import Final

from gcaldesk.sandbox.errors import event_type_restriction, invalid
from gcaldesk.sandbox.event_merge import changed_fields
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import Calendar

_TYPES: Final = (
    "default",
    "birthday",
    "focusTime",
    "fromGmail",
    "outOfOffice",
    "workingLocation",
)
_PRIMARY_ONLY: Final = frozenset({"focusTime", "outOfOffice", "workingLocation", "birthday"})
_CHANGEABLE: Final = {
    "birthday": frozenset({"summary", "colorId", "reminders", "start", "end", "status"}),
    "fromGmail": frozenset({"colorId", "reminders", "status"}),
}


def event_type(body: Json) -> str:
    """The type of an event."""
    return str(body.get("eventType", "default"))


def check_new_type(calendar: Calendar, body: Json) -> None:
    """Refuse types that cannot be created, or not here."""
    kind = event_type(body)
    if kind not in _TYPES:
        raise invalid(f"Invalid value for eventType: {kind}", location="eventType")
    if kind == "fromGmail" or (kind in _PRIMARY_ONLY and not calendar.primary):
        raise event_type_restriction(kind)
    if kind == "birthday":
        _check_birthday(body)


def check_changed_type(before: Json, after: Json) -> None:
    """Refuse changes that the type of the event does not allow."""
    kind = event_type(before)
    if event_type(after) != kind:
        raise event_type_restriction(kind)
    allowed = _CHANGEABLE.get(kind)
    if allowed is not None and changed_fields(before, after) - allowed:
        raise event_type_restriction(kind)
    if kind == "birthday":
        _check_birthday(after)


def check_movable(body: Json) -> None:
    """Refuse to move or import anything but plain events."""
    if event_type(body) != "default":
        raise event_type_restriction(event_type(body))


def _check_birthday(body: Json) -> None:
    if "private" in body.get("extendedProperties", {}) or "date" not in body.get("start", {}):
        raise event_type_restriction("birthday")
