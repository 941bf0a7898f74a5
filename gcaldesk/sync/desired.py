"""Says what should stand in the calendar for a booking."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from gcaldesk.domain.account import ANY_OBJECT, Direction, Mapping
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, EventDraft, Guest, Mark
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.quick import maker, quickly_made
from gcaldesk.domain.rules import Rules, parse_colors
from gcaldesk.domain.times import Timed, When
from gcaldesk.sync.fingerprint import event_id
from gcaldesk.sync.guests import invited
from gcaldesk.sync.wording import (
    description_of,
    location_of,
    title_of,
    wants_meet,
    words_of,
)

make_content = maker(Content)


class Wish(Enum):
    """What a booking's status asks of the calendar."""

    WANTED = "wanted"
    KEEP = "keep"
    """Does not make an event, and keeps an existing one true."""
    ABSENT = "absent"
    UNMAPPED = "unmapped"
    EXCLUDED = "excluded"
    """A person took the booking out: its event, if it has one, stays as it is."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Desired:
    """The wish with its reason; draft and calendar are None where nothing is kept in step."""

    wish: Wish
    reason: str
    calendar: CalendarId | None = None
    direction: Direction = Direction.BOTH
    draft: EventDraft | None = None
    generation: int = 0
    object_name: str = ""


def by_object(mappings: Iterable[Mapping]) -> dict[str, Mapping]:
    """Return mappings by the code of their object."""
    return {mapping.object_code: mapping for mapping in mappings}


def mapping_for(mappings: dict[str, Mapping], object_code: str) -> Mapping | None:
    """Return the object's own mapping, else the `*` one."""
    return mappings.get(object_code) or mappings.get(ANY_OBJECT)


def desired(
    booking: Booking,
    rules: Rules,
    mapping: Mapping | None,
    *,
    installation: str,
    account: str,
    object_name: str,
    generation: int = 0,
    event: EventId | None = None,
) -> Desired:
    """Decide by status and mapping.

    Args:
        booking: what is planned.
        rules: the account's rules.
        mapping: where the booking's object stands, or None.
        installation: this data folder's id, part of the event id and the mark.
        account: the account's e-mail, part of the event id: it outlives a removed account.
        object_name: for titles and reasons.
        generation: how often the booking's event was made anew.
        event: the id of the linked event, if there is one; otherwise ours is made.
    """
    if booking.excluded:
        return Desired(Wish.EXCLUDED, "this booking is not kept in step (do not sync)")
    if mapping is None:
        return Desired(Wish.UNMAPPED, f"“{object_name}” is mapped to no calendar in this account")
    wish, reason = _wish(booking, rules)
    new_id = event or event_id(
        installation=installation,
        account=account,
        booking_uid=booking.uid,
        generation=generation,
    )
    guests = invited(booking, rules)
    draft = EventDraft(
        id=new_id,
        content=content_of(booking, rules, object_name, guests),
        mark=Mark(
            installation, booking.uid, new_id, mapping.calendar_id, booking.type, booking.version
        ),
        guests=guests,
    )
    return Desired(
        wish,
        reason,
        mapping.calendar_id,
        mapping.direction,
        draft,
        generation,
        object_name,
    )


def _wish(booking: Booking, rules: Rules) -> tuple[Wish, str]:
    if booking.status == rules.cancel_status:
        return Wish.ABSENT, f"status “{booking.status}” always removes the event"
    if booking.status in rules.delete_on:
        return Wish.ABSENT, f"status “{booking.status}” removes the event (rule “delete on”)"
    if booking.status in rules.create_on:
        return Wish.WANTED, f"status “{booking.status}” creates an event (rule “create on”)"
    return Wish.KEEP, f"status “{booking.status}” does not create an event (rule “create on”)"


def content_of(
    booking: Booking, rules: Rules, object_name: str, guests: tuple[Guest, ...]
) -> Content:
    """Return the owned fields as the rules word them."""
    words = words_of(booking, rules, object_name)
    return make_content(
        time=_in_zone(booking.when, rules.timezone),
        title=title_of(booking, rules, words),
        description=description_of(rules, words),
        location=location_of(booking, rules),
        color=parse_colors(rules.colors).get(booking.type, ""),
        transparency=rules.transparency,
        visibility=rules.visibility,
        reminders=rules.reminders,
        attendees=tuple([guest.email for guest in guests]),
        meet=wants_meet(booking, rules),
    )


def _in_zone(when: When, zone: str) -> When:
    return Timed(when.start, when.end, zone) if zone and isinstance(when, Timed) else when
