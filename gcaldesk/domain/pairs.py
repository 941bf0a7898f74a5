"""Read models of pairs: a booking on the left, its event on the right, and how they are linked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.ids import AccountId, CalendarId, IssueId
from gcaldesk.domain.views import ActionView, ActivityRow, BookingView


class LinkState(StrEnum):
    """How a booking and its event stand to each other."""

    LINKED = "linked"
    EXTERNAL = "external"
    """Linked; the event was made in Google."""
    COPY = "copy"
    """Linked; the event was a copy of another booking's."""
    WAITING = "waiting"
    HELD = "held"
    """Part of a plan that the change guard holds."""
    CONFLICT = "conflict"
    REFUSED = "refused"
    ORPHAN = "orphan"
    """Its event ended, or was let go."""
    OFF = "off"
    """Nothing is kept in step: its status, its object or a person says so."""


@dataclass(frozen=True, slots=True)
class EventSide:
    """The right side of a pair, in one account."""

    account_id: AccountId
    account: str
    state: LinkState
    reason: str
    calendar_id: CalendarId | None = None
    calendar: str = ""
    event_id: str = ""
    ours: Content | None = None
    """What the booking asks for, as the rules word it."""
    theirs: Content | None = None
    """The event as it was last seen."""
    differs: frozenset[Field] = frozenset()
    own: bool = True
    """We made the event."""
    synced_at: datetime | None = None
    issue_id: IssueId | None = None
    ended_at: datetime | None = None
    event_stays: bool = False
    """The pair ended and its event was left in Google."""


@dataclass(frozen=True, slots=True)
class PairView:
    """A booking with its events, gravest first; one for each account."""

    view: BookingView
    sides: tuple[EventSide, ...]

    @property
    def side(self) -> EventSide | None:
        """The side that a list shows."""
        return self.sides[0] if self.sides else None


@dataclass(frozen=True, slots=True)
class PairPage:
    """Some rows of the joined list, where they begin, and how many there are in all."""

    rows: tuple[PairView, ...]
    offset: int
    total: int


@dataclass(frozen=True, slots=True)
class PairDetail:
    """One pair with its own history."""

    pair: PairView
    history: tuple[ActivityRow, ...]
    issue_id: IssueId | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change of bookings would lead to, before it is made."""

    bookings: int
    """How many would change."""
    actions: tuple[ActionView, ...] = ()
    mailed: int = 0
    """How many people Google would tell."""
    held: int = 0
    """How many of the actions the change guard would hold and ask about."""
    clashes: tuple[str, ...] = ()
    """Titles of bookings of the same object that take place then."""
