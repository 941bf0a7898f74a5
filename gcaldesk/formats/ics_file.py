"""Bookings as iCalendar (RFC 5545), through the icalendar library; pure."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import quote, unquote

import icalendar

from gcaldesk.domain.booking import Attendee, Booking, Customer
from gcaldesk.domain.errors import GcaldeskError, InvalidInput
from gcaldesk.domain.inputs import BadRow, BookingInput, FileRows, ImportRow
from gcaldesk.domain.times import AllDay

_OURS = "X-GCALDESK-BOOKING"
"""One property with what iCalendar has no word for: JSON, percent-encoded, since programs differ in
how they escape properties that they do not know."""
_SAFE = " {}[]"
_LONGEST_UID = 200
_BEGIN = "BEGIN:VEVENT"
_SERIES = ("RRULE", "RDATE", "RECURRENCE-ID")


def write_ics(bookings: Iterable[Booking], *, stamp: datetime) -> str:
    """Return the file's text; `stamp` (aware) is when it was made. Times are written in UTC."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//gcaldesk//bookings//EN")
    calendar.add("version", "2.0")
    for booking in bookings:
        calendar.add_component(_event(booking, stamp))
    return str(calendar.to_ical().decode("utf-8"))


def _event(booking: Booking, stamp: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", booking.uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("dtstart", booking.when.start)
    event.add("dtend", booking.when.end)
    event.add("summary", booking.title)
    if booking.description:
        event.add("description", booking.description)
    if booking.location:
        event.add("location", booking.location)
    for guest in booking.attendees:
        address = icalendar.vCalAddress(f"mailto:{guest.email}")
        if guest.name:
            address.params["CN"] = guest.name.replace('"', "'")
        event.add("attendee", address)
    event.add(_OURS, quote(json.dumps(_ours(booking)), safe=_SAFE))
    return event


def _ours(booking: Booking) -> dict[str, Any]:
    when = booking.when
    values = {
        "object": booking.object_code,
        "status": booking.status,
        "type": booking.type,
        "timezone": "" if isinstance(when, AllDay) else when.zone,
        "customer_name": booking.customer.name,
        "customer_email": booking.customer.email,
        "customer_phone": booking.customer.phone,
        "notes": booking.notes,
        "fields": dict(booking.fields),
        "do_not_sync": booking.excluded,
        "calendar": booking.calendar_id,
        "meet": booking.meet,
    }
    return {name: value for name, value in values.items() if value}


def read_ics(text: str, *, default_object: str = "") -> FileRows:
    """Read a file's text; an event that cannot be a booking is a bad row.

    Raises:
        InvalidInput: it is not iCalendar.
    """
    try:
        calendars = icalendar.Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError) as error:
        raise InvalidInput(
            f"This is not an iCalendar file: {error}.", hint="Export it again as .ics."
        ) from error
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    if not events:
        raise InvalidInput("There is no event in this file.", hint="Export it again as .ics.")
    begins = (line.strip().upper() == _BEGIN for line in text.split("\n"))
    lines = [number for number, begin in enumerate(begins, 1) if begin]
    rows: list[ImportRow] = []
    bad: list[BadRow] = []
    for number, event in enumerate(events):
        line = lines[number] if number < len(lines) else 0
        try:
            rows.append(_row(line, event, default_object))
        except GcaldeskError as error:
            title = str(event.get("SUMMARY", "without a title"))[:60]
            bad.append(BadRow(line, f"“{title}”: {error}"))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            bad.append(BadRow(line, f"The event cannot be read: {error}."))
    return FileRows(tuple(rows), tuple(bad))


def _row(line: int, event: Any, default_object: str) -> ImportRow:
    if any(name in event for name in _SERIES):
        raise InvalidInput(
            "This is a series or a part of one.",
            hint="Series are not taken in: make them in Google Calendar, from where they come "
            "in one by one, or leave it out with --skip-bad.",
        )
    ours = _read_ours(event)
    start, end, zone = _times(event)
    cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    if cancelled and "status" not in ours:
        raise InvalidInput("This event is cancelled.", hint="Leave it out with --skip-bad.")
    request = BookingInput(
        object_code=ours.get("object") or default_object,
        title=str(event.get("SUMMARY", "")),
        start=start.isoformat(),
        end=end.isoformat(),
        all_day=not isinstance(start, datetime),
        status=ours.get("status", ""),
        type=ours.get("type", ""),
        customer=Customer(
            ours.get("customer_name", ""),
            ours.get("customer_email", ""),
            ours.get("customer_phone", ""),
        ),
        description=str(event.get("DESCRIPTION", "")),
        notes=ours.get("notes", ""),
        location=str(event.get("LOCATION", "")),
        attendees=tuple(_guests(event)),
        fields=ours.get("fields", {}),
        do_not_sync=bool(ours.get("do_not_sync")),
        calendar=ours.get("calendar", ""),
        meet=ours.get("meet", ""),
    )
    return ImportRow(line, request, ours.get("timezone") or zone, _uid(event))


def _read_ours(event: Any) -> dict[str, Any]:
    if _OURS not in event:
        return {}
    found = json.loads(unquote(str(event[_OURS])))
    if not isinstance(found, dict):
        raise InvalidInput(f"{_OURS} is not what gcaldesk writes.")
    return found


def _times(event: Any) -> tuple[date, date, str]:
    """Return start, end and the zone's name; a floating time stays without a zone."""
    if "DTSTART" not in event:
        raise InvalidInput("It has no start.")
    start = event["DTSTART"].dt
    if "DTEND" in event:
        end = event["DTEND"].dt
    elif "DURATION" in event:
        end = start + event["DURATION"].dt
    else:
        end = start + timedelta(days=0 if isinstance(start, datetime) else 1)
    if isinstance(start, datetime) != isinstance(end, datetime):
        raise InvalidInput("Its start is a time and its end a day, or the other way round.")
    zone = getattr(getattr(start, "tzinfo", None), "key", "") or ""
    return start, end, "" if zone in {"UTC", "Etc/UTC"} else zone


def _uid(event: Any) -> str:
    """Return the event's own id, or one made of it where it is too long to be kept."""
    uid = str(event.get("UID", "")).strip()
    if len(uid) <= _LONGEST_UID and uid.isprintable():
        return uid
    return hashlib.sha256(uid.encode("utf-8", "replace")).hexdigest()


def _guests(event: Any) -> Iterator[Attendee]:
    found = event.get("ATTENDEE", [])
    for address in found if isinstance(found, list) else [found]:
        email = re.sub("^mailto:", "", str(address), flags=re.IGNORECASE)
        if "@" in email:
            yield Attendee(email, str(address.params.get("CN", "")))
