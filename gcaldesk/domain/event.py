"""Events as this program sees them, whatever the provider calls its fields."""

from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from gcaldesk.domain.block import Around
from gcaldesk.domain.ids import CalendarId, EventId, Version
from gcaldesk.domain.quick import quickly_made
from gcaldesk.domain.times import When, same_time


class Field(StrEnum):
    """What of an event a booking owns. The values are the words of the rule keys."""

    TIME = "time"
    TITLE = "title"
    DESCRIPTION = "description"
    LOCATION = "location"
    COLOR = "color"
    TRANSPARENCY = "transparency"
    VISIBILITY = "visibility"
    REMINDERS = "reminders"
    ATTENDEES = "attendees"
    MEET = "meet"


@quickly_made
@dataclass(frozen=True, slots=True)
class Content:
    """The owned fields of an event, as values that can be compared.

    `description` is our own block where the event has one, else all of it.
    """

    time: When
    title: str = ""
    description: str = ""
    location: str = ""
    color: str = ""
    transparency: str = "opaque"
    visibility: str = "default"
    reminders: str = "default"
    """As the rule words them, in one order: `email:1440,popup:30`, `default` or `none`."""
    attendees: tuple[str, ...] = ()
    """E-mails of the guests, in lower case and sorted; the organiser is none."""
    meet: bool = False
    """Whether the event has a video meeting of the provider's own."""


ALL_FIELDS = tuple(Field(f.name) for f in fields(Content))


def changed_fields(one: Content, other: Content) -> frozenset[Field]:
    """Name the fields whose values differ; times are compared as instants."""
    return frozenset(
        name
        for name in ALL_FIELDS
        if not (
            same_time(one.time, other.time)
            if name is Field.TIME
            else getattr(one, name) == getattr(other, name)
        )
    )


def with_fields(content: Content, source: Content, names: frozenset[Field]) -> Content:
    """Return content with the named fields taken from source."""
    return Content(
        **{name.value: getattr(source if name in names else content, name) for name in ALL_FIELDS}
    )


@quickly_made
@dataclass(frozen=True, slots=True)
class Mark:
    """What we write into an event's private properties to know it again (R6, R7)."""

    installation: str
    booking_uid: str
    event_id: str
    calendar_id: str
    booking_type: str = ""
    booking_version: int = 0
    """The booking's version that was sent: tells, where the reply to a write was lost, whether the
    booking or the event changed since."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody invited, with their answer (needsAction, accepted, declined, tentative)."""

    email: str
    name: str = ""
    response: str = "needsAction"


@quickly_made
@dataclass(frozen=True, slots=True)
class EventDraft:
    """What should stand in the calendar for one booking."""

    id: EventId
    content: Content
    mark: Mark
    guests: tuple[Guest, ...] = ()
    """Names for the e-mails of the content."""
    uninvited: frozenset[str] = frozenset()
    """E-mails that the booking had invited and no longer does; everybody else's guests stay."""
    around: Around = ("", "")
    """Other people's text before and after our block of the description."""
    mails: str = "none"
    """Who is told of the write: `all`, `externalOnly` or `none`."""


@quickly_made
@dataclass(frozen=True, slots=True)
class RemoteEvent:
    """One event as the provider returned it.

    `content` is None for a bare tombstone: a cancelled event guarantees nothing but its id.
    """

    id: EventId
    calendar_id: CalendarId
    version: Version
    cancelled: bool
    content: Content | None
    mark: Mark | None = None
    series_id: EventId | None = None
    """The master of a series, where this is one occurrence."""
    recurring: bool = False
    """The event is the master of a series itself: never written (safety 1f)."""
    kind: str = "default"
    """The provider's event type; unknown kinds are read and never written."""
    updated: datetime | None = None
    url: str = ""
    guests: tuple[Guest, ...] = ()
    """Everybody invited, with their answers; without the organiser."""
    around: Around | None = None
    """What stands around our block of the description; None where there is no block."""
    meet_url: str = ""
    meet_state: str = ""
    """Of a video meeting that was asked for: `pending`, `success` or `failure`."""
