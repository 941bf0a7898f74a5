"""What a round needs to know of one account, loaded once."""

from dataclasses import dataclass, field, replace

from gcaldesk.domain.account import (
    ANY_OBJECT,
    RESTORED,
    Account,
    Direction,
    Mapping,
    TrackedCalendar,
)
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Content
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.link import Link
from gcaldesk.domain.rules import Rules
from gcaldesk.sync.desired import Desired, by_object, content_of, desired, mapping_for
from gcaldesk.sync.guests import invited
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
    zones: dict[str, str] = field(default_factory=dict)
    """Zones by code."""
    chosen: tuple[CalendarId, ...] = ()
    """Calendars of this account that single bookings chose for themselves."""
    hushed: frozenset[CalendarId] = frozenset()
    """Calendars that this round synced for the first time, or after a restore: no mails (R15)."""
    _by_object: dict[str, Mapping] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_object", by_object(self.mappings))

    @property
    def rules(self) -> Rules:
        """The account's rules."""
        return self.account.rules

    @property
    def mapped(self) -> tuple[CalendarId, ...]:
        """The calendars to read, each once."""
        mapped = (mapping.calendar_id for mapping in self.mappings)
        return tuple(dict.fromkeys((*mapped, *self.chosen)))

    def mapping_of(self, booking: Booking) -> Mapping | None:
        """Return where a booking stands: in its own calendar, else in its object's."""
        row = mapping_for(self._by_object, booking.object_code)
        own = CalendarId(booking.calendar_id)
        if own not in self.calendars:
            return row
        direction = row.direction if row else Direction.BOTH
        return Mapping(self.account.id, booking.object_code, own, direction)

    def wanted(
        self,
        booking: Booking,
        link: Link | None,
        generation: int = 0,
        *,
        event: EventId | None = None,
    ) -> Desired:
        """Return what should stand in this account for a booking; `event` is its event's id."""
        event = link.event_id if link else event
        return desired(
            booking,
            self.rules,
            self.mapping_of(booking),
            installation=self.installation,
            account=self.account.email,
            object_name=self.objects.get(booking.object_code, booking.object_code),
            generation=generation,
            event=event,
        )

    def worded(self, booking: Booking) -> Content | None:
        """Return what an event says for a booking, whatever its status; None where none is wanted."""
        if booking.excluded or self.mapping_of(booking) is None:
            return None
        name = self.objects.get(booking.object_code, booking.object_code)
        return content_of(booking, self.rules, name, invited(booking, self.rules))

    def ours(self, calendar: CalendarId) -> frozenset[str]:
        """Return the installations whose marks in a calendar are ours."""
        tracked = self.calendars.get(calendar)
        return frozenset({self.installation, *(tracked.taken_over if tracked else ())})

    @property
    def unsettled(self) -> frozenset[CalendarId]:
        """The calendars whose next round is a first one, or the first after a restore."""
        return frozenset(
            calendar
            for calendar, tracked in self.calendars.items()
            if tracked.last_full_at is None or tracked.caution == RESTORED
        )

    def mails(self, calendar: CalendarId, *, quiet: bool) -> str:
        """Return whom Google tells of a write: as the rule says, or `none`."""
        return "none" if quiet or calendar in self.hushed else self.rules.send_updates

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

    def belongs(self, booking: Booking, calendar: CalendarId) -> bool:
        """Tell whether a booking stands in a calendar."""
        mapping = self.mapping_of(booking)
        return mapping is not None and mapping.calendar_id == calendar

    def moved_to(self, booking: Booking, calendar: CalendarId) -> Booking:
        """Return the booking as it is once a person moved its event to a calendar of ours."""
        if self.belongs(booking, calendar):
            return booking
        plain = replace(booking, calendar_id="", version=booking.version + 1)
        if self.belongs(plain, calendar):
            return plain
        code = self.object_for(calendar)
        if code is not None:
            return replace(plain, object_code=code)
        return replace(plain, calendar_id=calendar) if calendar in self.calendars else booking

    def allows_meet(self, calendar: CalendarId) -> bool:
        """Tell whether a calendar takes a Google Meet; one that does not say may."""
        tracked = self.calendars.get(calendar)
        kinds = tracked.calendar.conferences if tracked else ()
        return not kinds or "hangoutsMeet" in kinds

    def summary(self, calendar: CalendarId) -> str:
        """Return the calendar's name for sentences."""
        tracked = self.calendars.get(calendar)
        return tracked.calendar.summary if tracked else calendar
