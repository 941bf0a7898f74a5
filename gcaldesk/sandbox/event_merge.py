"""How a PATCH and a PUT become the next content of an event."""

from typing import Final

from gcaldesk.sandbox.shapes import Json

SERVER_FIELDS: Final = frozenset(
    {
        "kind",
        "etag",
        "htmlLink",
        "created",
        "updated",
        "creator",
        "organizer",
        "hangoutLink",
        "recurringEventId",
        "originalStartTime",
        "locked",
        "privateCopy",
        "iCalUID",
        "id",
    }
)
"""What a client may send and the server decides by itself."""

EVENT_FIELDS: Final = SERVER_FIELDS | {
    "anyoneCanAddSelf",
    "attachments",
    "attendees",
    "attendeesOmitted",
    "birthdayProperties",
    "colorId",
    "conferenceData",
    "description",
    "end",
    "endTimeUnspecified",
    "eventLabelId",
    "eventType",
    "extendedProperties",
    "focusTimeProperties",
    "gadget",
    "guestsCanInviteOthers",
    "guestsCanModify",
    "guestsCanSeeOtherGuests",
    "location",
    "outOfOfficeProperties",
    "recurrence",
    "reminders",
    "sequence",
    "source",
    "start",
    "status",
    "summary",
    "transparency",
    "visibility",
    "workingLocationProperties",
}
"""Every property of an event in Google's discovery document."""

_KEPT_BY_PUT: Final = SERVER_FIELDS | {"sequence", "eventType"}


def merge_patch(current: Json, patch: Json) -> Json:
    """Nested objects are merged, arrays replaced, and null removes."""
    merged = dict(current)
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict):
            below = merged.get(name)
            merged[name] = merge_patch(below if isinstance(below, dict) else {}, value)
        else:
            merged[name] = value
    return merged


def patched(current: Json, patch: Json) -> Json:
    """The event after a PATCH."""
    return merge_patch(current, writable(patch))


def replaced(current: Json, body: Json) -> Json:
    """The event after a PUT: what is not sent vanishes, what the server owns stays."""
    kept = {name: value for name, value in current.items() if name in _KEPT_BY_PUT}
    sent = {name: value for name, value in writable(body).items() if value is not None}
    return kept | {"status": "confirmed"} | sent


def writable(body: Json) -> Json:
    """The part of a sent event that the server takes from clients."""
    return {name: value for name, value in body.items() if name not in SERVER_FIELDS}


def changed_fields(before: Json, after: Json) -> set[str]:
    """The names of the fields that differ, versions and counters aside."""
    aside = {"etag", "updated", "sequence"}
    names = (before.keys() | after.keys()) - aside
    return {name for name in names if before.get(name) != after.get(name)}
