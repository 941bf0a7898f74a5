"""What a person enters, before it is checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gcaldesk.domain.booking import Attendee, Customer


@dataclass(frozen=True, slots=True)
class BookingInput:
    """A new booking; times are ISO texts, without an offset in the object's zone."""

    object_code: str
    title: str
    start: str
    end: str
    all_day: bool = False
    status: str = ""
    type: str = ""
    customer: Customer = Customer()
    description: str = ""
    notes: str = ""
    location: str = ""
    attendees: tuple[Attendee, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    do_not_sync: bool = False
    calendar: str = ""
    """A calendar of its own instead of its object's; empty: its object's."""
    meet: str = ""
    """`on`, `off`, or empty for what the rule says."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One booking of a file."""

    line: int
    """Where it begins in the file, from 1."""
    request: BookingInput
    timezone: str = ""
    """Empty: the object's."""
    uid: str = ""
    """What the file calls it; the same one is never taken in twice."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """One that cannot be taken in, and why."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class FileRows:
    """What a file held."""

    rows: tuple[ImportRow, ...]
    bad: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """What a person gives to connect: a client-secrets file's text, or id and secret."""

    name: str
    client_json: str = ""
    client_id: str = ""
    client_secret: str = ""
    web_redirect_uri: str = ""
    """Makes it a web client; must be registered in the Cloud Console exactly so."""
    login_hint: str = ""
    timeout_seconds: float = 300.0


CHANGEABLE = (
    "object",
    "title",
    "status",
    "type",
    "start",
    "end",
    "all_day",
    "customer_name",
    "customer_email",
    "customer_phone",
    "description",
    "notes",
    "location",
    "attendees",
    "do_not_sync",
    "calendar",
    "meet",
)
"""Names that `booking set` and the dialog may change; any other name is a custom field."""
