"""What ties a booking to an event, and what waits to be sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gcaldesk.domain.block import Around
from gcaldesk.domain.event import Content
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId, IssueId, LinkId, Version
from gcaldesk.domain.quick import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Base:
    """What both sides agreed on, each in its own words.

    `ours` is what the booking asked for, `theirs` what the provider returned for it. They differ
    where the server rewrites text or a person changed a field that the rules do not carry back.
    Comparing each side with its own half is what prevents echoes (R33).
    """

    ours: Content
    theirs: Content


@quickly_made
@dataclass(frozen=True, slots=True)
class Link:
    """One booking and its event in one account."""

    id: LinkId
    booking_id: BookingId
    account_id: AccountId
    calendar_id: CalendarId
    event_id: EventId
    version: Version
    own: bool
    """We made the event; only such events are ever deleted (safety 1f)."""
    base: Base
    booking_version: int
    """The booking's version that was last sent or taken over."""
    generation: int = 0
    frozen_by: IssueId | None = None
    """The issue that a person has to decide before this pair is touched again."""
    synced_at: datetime | None = None
    around: Around | None = None
    """What stood around our block of the description when the event was last seen."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """What each guest answered, by e-mail."""
    meet: str = ""
    """State of the video meeting that was asked for: `pending`, `success`, `failure`, or none."""
    rewrites: int = 0
    """How often in a row the event came back worded anew after our own write (R33)."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A booking whose change has not reached the account yet."""

    booking_id: BookingId
    account_id: AccountId
    attempts: int = 0
    next_try_at: datetime | None = None
    reason: str = ""
    parked: bool = False
    """Refused for good: only a new change of the booking or a person tries again."""
    approved: bool = False
    """A person decided it: the change guard does not ask again."""
    quiet: bool = False
    """Part of something that concerns many bookings at once: no guest is told by mail (R15)."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A pair that ended, kept so that neither side comes back by itself (R8)."""

    account_id: AccountId
    booking_id: BookingId
    calendar_id: CalendarId
    event_id: EventId
    at: datetime
    cause: str
    generation: int = 0
    released: bool = False
    """A person asked for the booking's event again."""
    by_us: bool = False
    """Ended by the booking or the rules, not by Google."""
    event_stays: bool = False
    """The event was left in Google, since it is not ours."""
    counted: bool = True
    """Counts for the guard's 24 hours: something was taken away that one side still had."""
