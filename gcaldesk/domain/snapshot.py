"""Contents as plain JSON values and back, for bases, conflicts and before-images."""

from dataclasses import asdict, fields, replace
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from gcaldesk.domain.booking import Attendee, Booking
from gcaldesk.domain.event import ALL_FIELDS, Content, Field
from gcaldesk.domain.times import AllDay, Timed, When, known_zone

_REST = ("color", "transparency", "visibility", "reminders", "attendees", "meet")
_USUAL = tuple(field.default for field in fields(Content) if field.name in _REST)
_rest = attrgetter(*_REST)


def dump_when(when: When) -> dict[str, str]:
    """Return a When as JSON values."""
    if isinstance(when, Timed):
        return {"start": when.start.isoformat(), "end": when.end.isoformat(), "zone": when.zone}
    return {"start": when.start.isoformat(), "end": when.end.isoformat()}


def load_when(value: dict[str, str]) -> When:
    """Read what `dump_when` wrote."""
    if "zone" in value:
        return Timed(
            datetime.fromisoformat(value["start"]),
            datetime.fromisoformat(value["end"]),
            value["zone"],
        )
    return AllDay(date.fromisoformat(value["start"]), date.fromisoformat(value["end"]))


def _image_of_when(when: When) -> dict[str, Any]:
    """Return a When for the database's JSON writer, which knows instants and days.

    A plain mapping costs it half of what a dataclass does.
    """
    if isinstance(when, Timed):
        return {"start": when.start, "end": when.end, "zone": when.zone}
    return {"start": when.start, "end": when.end}


def image_of_content(content: Content) -> dict[str, Any]:
    """Return a Content to be stored, without what is as usual; `load_content` reads it.

    Each link has two of them, and most events have no colour, no guests and no alarms of their own.
    """
    image = {
        "time": _image_of_when(content.time),
        "title": content.title,
        "description": content.description,
        "location": content.location,
    }
    rest = _rest(content)
    if rest != _USUAL:
        named = zip(_REST, rest, _USUAL, strict=True)
        image |= {name: value for name, value, usual in named if value != usual}
    return image


def dump_content(content: Content) -> dict[str, Any]:
    """Return a Content as JSON values."""
    values = {field.value: getattr(content, field) for field in ALL_FIELDS}
    return values | {"time": dump_when(content.time)}


def load_content(value: dict[str, Any]) -> Content:
    """Read what `dump_content` or `image_of_content` wrote."""
    guests = tuple(value.get("attendees", ()))
    return Content(**{**value, "time": load_when(value["time"]), "attendees": guests})


def image_of(booking: Booking) -> dict[str, Any]:
    """Return what a round may change of a booking, to be stored as `dump_booking` has it."""
    return {
        "status": booking.status,
        "object": booking.object_code,
        "calendar": booking.calendar_id,
        "title": booking.title,
        "time": _image_of_when(booking.when),
        "description": booking.description,
        "location": booking.location,
        "attendees": booking.attendees,
    }


def dump_booking(booking: Booking) -> dict[str, Any]:
    """Return what a round may change of a booking, as JSON values."""
    attendees = [asdict(attendee) for attendee in booking.attendees]
    return image_of(booking) | {"time": dump_when(booking.when), "attendees": attendees}


def load_booking(value: dict[str, Any], onto: Booking) -> Booking:
    """Return the booking with what `dump_booking` wrote; its version is left as it is."""
    return replace(
        onto,
        status=value["status"],
        object_code=value["object"],
        calendar_id=value["calendar"],
        title=value["title"],
        when=load_when(value["time"]),
        description=value["description"],
        location=value["location"],
        attendees=tuple(Attendee(**attendee) for attendee in value["attendees"]),
    )


def say_when(when: When) -> str:
    """Return a When as people write it, in its own zone."""
    if isinstance(when, Timed):
        zone = known_zone(when.zone)
        start, end = when.start.astimezone(zone), when.end.astimezone(zone)
        last = f"{end:%H:%M}" if end.date() == start.date() else f"{_say_day(end)}, {end:%H:%M}"
        return f"{_say_day(start)}, {start:%H:%M} – {last}"
    days, first = (when.end - when.start).days, _say_day(when.start)
    return f"{first}, all day" + (f", {days} days" if days > 1 else "")


def _say_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def say_field(content: Content, field: Field) -> str:
    """Return one field's value as people read it."""
    value = getattr(content, field)
    if field is Field.TIME:
        return say_when(content.time)
    if field is Field.ATTENDEES:
        return ", ".join(value)
    return ("on" if value else "off") if field is Field.MEET else str(value)
