"""What a round needs to know of one account, loaded once."""

from dataclasses import dataclass

from gcaldesk.domain.account import ANY_OBJECT, Account, Direction, Mapping, TrackedCalendar
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.link import Link
from gcaldesk.domain.rules import Rules
from gcaldesk.sync.desired import Desired, desired, mapping_for
from gcaldesk.sync.inbound_rules import takes_inbound


@dataclass(frozen=True, slots=True)
class Scene:
    """One account with its rules, mappings and calendars."""

    account: Account
    installation: str
    mappings: tuple[Mapping, ...]
    calendars: dict[CalendarId, TrackedCalendar]
    objects: dict[str, str]
    """Names by code, in the organisation's order."""

    @property
    def rules(self) -> Rules:
        """The account's rules."""
        return self.account.rules

    @property
    def mapped(self) -> tuple[CalendarId, ...]:
        """The calendars to read, each once."""
        return tuple(dict.fromkeys(mapping.calendar_id for mapping in self.mappings))

    def wanted(self, booking: Booking, link: Link | None, generation: int = 0) -> Desired:
        """Return what should stand in this account for a booking."""
        event: EventId | None = link.event_id if link else None
        return desired(
            booking,
            self.rules,
            mapping_for(self.mappings, booking.object_code),
            installation=self.installation,
            account=self.account.email,
            object_name=self.objects.get(booking.object_code, booking.object_code),
            generation=generation,
            event=event,
        )

    def direction(self, calendar: CalendarId) -> Direction:
        """Return the widest direction of the calendar's mappings, for events without a booking."""
        found = {m.direction for m in self.mappings if m.calendar_id == calendar}
        inbound = any(takes_inbound(direction) for direction in found)
        outbound = any(direction is not Direction.IN for direction in found)
        if inbound and outbound:
            return Direction.BOTH
        return Direction.IN if inbound else Direction.OUT

    def object_for(self, calendar: CalendarId) -> str | None:
        """Return the object that new events of a calendar are booked on.

        The first of its own inbound mappings leads; the `*` calendar's go to the rule's object or
        to the organisation's first (seed 001).
        """
        rows = [
            mapping.object_code
            for mapping in self.mappings
            if mapping.calendar_id == calendar and takes_inbound(mapping.direction)
        ]
        own = [code for code in rows if code != ANY_OBJECT]
        if own:
            return own[0]
        if self.rules.inbound_object in self.objects:
            return self.rules.inbound_object
        return next(iter(self.objects), None) if rows else None

    def belongs(self, object_code: str, calendar: CalendarId) -> bool:
        """Tell whether an object's bookings stand in a calendar."""
        mapping = mapping_for(self.mappings, object_code)
        return mapping is not None and mapping.calendar_id == calendar

    def summary(self, calendar: CalendarId) -> str:
        """Return the calendar's name for sentences."""
        tracked = self.calendars.get(calendar)
        return tracked.calendar.summary if tracked else calendar
