"""Contents as plain JSON values and back, for bases, conflicts and before-images."""

from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from gcaldesk.domain.booking import Attendee, Booking
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.times import AllDay, Timed, When, known_zone


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


def image_of_content(content: Content) -> dict[str, Any]:
    """Return a Content to be stored as `dump_content` has it; instants and days stay what they are.

    The database's JSON writer knows those, and a plain mapping costs it half of what a dataclass does.
    """
    when = content.time
    time: dict[str, Any] = {"start": when.start, "end": when.end}
    if isinstance(when, Timed):
        time["zone"] = when.zone
    return {
        "time": time,
        "title": content.title,
        "description": content.description,
        "location": content.location,
        "color": content.color,
        "transparency": content.transparency,
        "visibility": content.visibility,
        "reminders": content.reminders,
        "attendees": content.attendees,
        "meet": content.meet,
    }


def dump_content(content: Content) -> dict[str, Any]:
    """Return a Content as JSON values."""
    return image_of_content(content) | {"time": dump_when(content.time)}


def load_content(value: dict[str, Any]) -> Content:
    """Read what `dump_content` wrote."""
    guests = tuple(value.get("attendees", ()))
    return Content(**{**value, "time": load_when(value["time"]), "attendees": guests})


def image_of(booking: Booking) -> dict[str, Any]:
    """Return what a round may change of a booking, to be stored as `dump_booking` has it."""
    return {
        "status": booking.status,
        "object": booking.object_code,
        "calendar": booking.calendar_id,
        "title": booking.title,
        "time": booking.when,
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
        last = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%a %d %b %Y, %H:%M}"
        return f"{start:%a %d %b %Y, %H:%M} – {last}"
    days = (when.end - when.start).days
    return f"{when.start:%a %d %b %Y}, all day" + (f", {days} days" if days > 1 else "")


def say_field(content: Content, field: Field) -> str:
    """Return one field's value as people read it."""
    value = getattr(content, field)
    if field is Field.TIME:
        return say_when(content.time)
    if field is Field.ATTENDEES:
        return ", ".join(value)
    return ("on" if value else "off") if field is Field.MEET else str(value)
