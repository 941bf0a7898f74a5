"""What rules that are not applied yet would do: to one booking, to one event, to all bookings."""

from collections.abc import Mapping as Dict
from dataclasses import dataclass, field

from gcaldesk.domain.account import Calendar, Direction
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content, EventDraft, Field
from gcaldesk.domain.ids import BookingId, CalendarId


@dataclass(frozen=True, slots=True)
class Request:
    """What would be sent to the provider, in its own words."""

    line: str
    """Method and address."""
    body: Dict[str, object] | None = None


@dataclass(frozen=True, slots=True)
class BookingTrial:
    """What the rules would do with one booking.

    `verb` is create, update, move, delete or none. `why` is one of creates, keeps, cancels,
    deletes, unmapped, excluded, one_way, ended, waits, agrees, foreign or past.
    """

    booking: Booking
    object_name: str
    verb: str
    why: str
    calendar: Calendar | None = None
    draft: EventDraft | None = None
    fields: frozenset[Field] = frozenset()
    """What an update would change."""
    event_id: str = ""
    """Of the event, where there is one."""
    edited: frozenset[Field] = frozenset()
    """What differs from the event as the applied rules word it."""
    told: str = "none"
    """Whom Google tells of the write."""
    request: Request | None = None


@dataclass(frozen=True, slots=True)
class TrialChoice:
    """A booking that can be tried; `linked` ones have an event that can be tried, too."""

    booking: Booking
    object_name: str
    linked: bool


@dataclass(frozen=True, slots=True)
class EventTrial:
    """What the inbound rules would do with one event.

    `outcome` is apply, cancel, end, conflict, leave, same, refuse, book, skip, ask or series.
    `why` names the rule that decided: allow_booking_update, inbound_fields, allow_cancel, all_day,
    import_external_events, ignore_validation_errors; or one of direction, unreadable, both, waits,
    agrees, unmapped, gone.
    """

    outcome: str
    why: str
    event: Content | None
    """As it would be in Google; None where it is deleted."""
    calendar: Calendar
    taken: frozenset[Field] = frozenset()
    left: frozenset[Field] = frozenset()
    """Changed in Google and not taken over."""
    before: Booking | None = None
    after: Booking | None = None
    object_name: str = ""
    blocker: BookingId | None = None


@dataclass(frozen=True, slots=True)
class MappingDraft:
    """One row as a person wants it."""

    object_code: str
    calendar_id: CalendarId
    direction: Direction


@dataclass(frozen=True, slots=True)
class HeldPart:
    """What the change guard would keep back until somebody approves it."""

    verb: str
    count: int


@dataclass(frozen=True, slots=True)
class Effect:
    """What applying would do to the bookings of one account, in numbers."""

    looked_at: int = 0
    """Bookings in the days that are kept in step."""
    created: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    spared: int = 0
    """Events that were about to be created and no longer would be."""
    left: int = 0
    """Events that stay in Google and are no longer kept in step."""
    entering: int = 0
    """Bookings that come into the days that are kept in step."""
    leaving: int = 0
    held: tuple[HeldPart, ...] = ()
    whole_read: bool = False
    """Google is read once as a whole."""
    by_calendar: Dict[CalendarId, int] = field(default_factory=dict)
    """Events written, by the calendar they stand in then."""

    @property
    def touched(self) -> int:
        """Bookings for which anything would be different."""
        return self.created + self.changed + self.moved + self.removed + self.spared + self.left


@dataclass(frozen=True, slots=True)
class MappingReach:
    """How much there is of one object, in the days that are kept in step."""

    bookings: int
    events: int
