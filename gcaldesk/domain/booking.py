"""What the organisation plans."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.quick import quickly_made
from gcaldesk.domain.times import When

INTERNAL = "internal"
FROM_GOOGLE = "external/google"

DEFAULT_STATUSES = (
    "option",
    "confirmed",
    "paid",
    "completed",
    "declined",
    "no_show",
    "cancelled",
)
DEFAULT_TYPES = ("booking", "class", "call", "email", "meeting", "task", "follow_up")


@dataclass(frozen=True, slots=True)
class Object:
    """A bookable resource: a room, a teacher, a court."""

    code: str
    name: str
    timezone: str


@quickly_made
@dataclass(frozen=True, slots=True)
class Customer:
    """Whom the booking is for; all parts may be empty."""

    name: str = ""
    email: str = ""
    phone: str = ""


@quickly_made
@dataclass(frozen=True, slots=True)
class Attendee:
    """A guest and their answer (needsAction, accepted, declined, tentative)."""

    email: str
    name: str = ""
    response: str = "needsAction"


@quickly_made
@dataclass(frozen=True, slots=True)
class Remark:
    """A note that the program left on the booking, for people."""

    at: datetime
    text: str


@quickly_made
@dataclass(frozen=True, slots=True)
class Booking:
    """One planned use of one object.

    `version` grows by one at every change, whoever makes it; `fields` are the organisation's own.
    The store gives number and `uid` to a booking that has none yet.
    """

    id: BookingId
    uid: str
    object_code: str
    title: str
    status: str
    type: str
    when: When
    customer: Customer = Customer()
    attendees: tuple[Attendee, ...] = ()
    description: str = ""
    notes: str = ""
    location: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    channel: str = INTERNAL
    remarks: tuple[Remark, ...] = ()
    version: int = 1
    excluded: bool = False
    """Not kept in step at all; an event that it has stays as it is."""
    calendar_id: str = ""
    """Stands in this calendar instead of its object's, in the account that has it."""
    meet: str = ""
    """`on` or `off` for this booking; empty: as the rule says."""
