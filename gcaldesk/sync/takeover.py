"""Takes a changed event's fields over into its booking; pure."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.rules import Rules, parse_hours
from gcaldesk.domain.times import AllDay, Timed, When, known_zone
from gcaldesk.sync.guests import take_guests
from gcaldesk.sync.inbound_rules import bare_title
from gcaldesk.sync.wording import Wording, read_back

MEET_URLS = "https://meet.google.com/"


def place(when: When, rules: Rules, zone: str) -> When | None:
    """Return when a booking takes place whose event is at `when`; None where the rule ignores it.

    Args:
        when: the event's time.
        rules: `all_day` says what whole days mean for bookings (R28).
        zone: the IANA zone of the booking's object, for opening hours.
    """
    if isinstance(when, Timed) or rules.all_day == "whole_day":
        return when
    if rules.all_day == "ignore":
        return None
    opens, closes = parse_hours(rules.opening_hours)
    last = when.end - timedelta(days=1)
    return Timed(_at(when.start, opens, zone), _at(last, closes, zone), zone)


def _at(day: date, hour: time, zone: str) -> datetime:
    return datetime.combine(day, hour, tzinfo=known_zone(zone))


def new_time(booking: Booking, when: When, rules: Rules) -> When | None:
    """Return the booking's new time for its event's; None where whole days are ignored."""
    if isinstance(booking.when, AllDay):
        return when  # whole days are what this booking is about
    placed = place(when, rules, booking.when.zone)
    if isinstance(placed, Timed):
        return Timed(placed.start, placed.end, booking.when.zone)
    return placed


def readable(
    booking: Booking, content: Content, fields: frozenset[Field], rules: Rules, wording: Wording
) -> frozenset[Field]:
    """Return those of the fields that can be taken over into the booking."""
    unreadable = {
        Field.TIME: new_time(booking, content.time, rules) is None,
        Field.TITLE: not _title(content.title, wording),
        Field.DESCRIPTION: read_back(content.description, wording.description) is None,
    }
    return frozenset(field for field in fields if not unreadable.get(field))


def _title(title: str, wording: Wording) -> str:
    return read_back(bare_title(title), wording.title) or ""


def take_over(
    booking: Booking,
    content: Content,
    fields: frozenset[Field],
    *,
    base: Content,
    rules: Rules,
    wording: Wording,
) -> Booking:
    """Return the booking with the named fields of its event, its version one higher.

    `base` is what the event was like when last agreed on; of guests only the difference counts.
    """
    changes: dict[str, object] = {}
    if Field.TIME in fields:
        changes["when"] = new_time(booking, content.time, rules) or booking.when
    if Field.TITLE in fields:
        changes["title"] = _title(content.title, wording) or booking.title
    if Field.DESCRIPTION in fields:
        text = read_back(content.description, wording.description)
        changes["description"] = booking.description if text is None else text
    if Field.LOCATION in fields:
        changes["location"] = _bare_location(content.location, wording.zoom)
    if Field.ATTENDEES in fields:
        guests = take_guests(booking, content.attendees, base.attendees)
        changes["attendees"] = guests
    return replace(booking, version=booking.version + 1, **changes)  # type: ignore[arg-type]


def keep_meet(booking: Booking, url: str, rules: Rules) -> Booking:
    """Return the booking with its event's join URL; a link of another kind is never replaced."""
    known = booking.fields.get(rules.meet_url_field, "")
    if not url or url == known or (known and not known.startswith(MEET_URLS)):
        return booking
    fields = {**booking.fields, rules.meet_url_field: url}
    return replace(booking, fields=fields, version=booking.version + 1)


def _bare_location(location: str, zoom: str) -> str:
    """Return the place without the Zoom link that stands there beside it."""
    return location.replace(zoom, "").strip(" ·") if zoom else location
