"""The truth table: what brings one linked pair together again.

Pure and total. `R not seen` means that nothing was heard of the event since the link was made:
absence is never evidence (safety 1a).
"""

from dataclasses import dataclass

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import Field, RemoteEvent
from gcaldesk.domain.ids import CalendarId, EventId, Version
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.rules import Rules
from gcaldesk.sync.desired import Desired, Wish
from gcaldesk.sync.inbound_rules import inbound_fields, may_cancel
from gcaldesk.sync.merge import OUTBOUND_ONLY, merge, settle
from gcaldesk.sync.takeover import readable
from gcaldesk.sync.wording import VERBATIM, wording_of


@dataclass(frozen=True, slots=True)
class NotSeen:
    """No news of the event."""


@dataclass(frozen=True, slots=True)
class Live:
    """The event as it is now."""

    event: RemoteEvent


@dataclass(frozen=True, slots=True)
class Gone:
    """Proof that the event was removed: a tombstone, or a GET that says so."""

    evidence: str


@dataclass(frozen=True, slots=True)
class Series:
    """The event is the master of a series by now, seen by its occurrences."""


Remote = NotSeen | Live | Gone | Series


@dataclass(frozen=True, slots=True)
class Nothing:
    """Leave both sides alone."""

    reason: str


@dataclass(frozen=True, slots=True)
class Relink:
    """Record what was seen; neither side changes."""

    base: Base
    version: Version
    reason: str


@dataclass(frozen=True, slots=True)
class InsertEvent:
    """Make the event under our own id."""

    calendar: CalendarId
    reason: str
    generation: int = 0


@dataclass(frozen=True, slots=True)
class ReclaimEvent:
    """Link the event again that was left in Google, or make one if it is gone by now."""

    calendar: CalendarId
    event: EventId
    reason: str


@dataclass(frozen=True, slots=True)
class UpdateEvent:
    """Change these fields of the event, if it still is as we saw it."""

    fields: frozenset[Field]
    if_version: Version
    reason: str


@dataclass(frozen=True, slots=True)
class MoveEvent:
    """Carry our event over to the calendar that the booking's object now has."""

    destination: CalendarId
    reason: str


@dataclass(frozen=True, slots=True)
class DeleteEvent:
    """Delete our own event, if it still is as we saw it."""

    if_version: Version
    reason: str


@dataclass(frozen=True, slots=True)
class Unlink:
    """End the pair without touching either side."""

    reason: str


@dataclass(frozen=True, slots=True)
class ApplyToBooking:
    """Take these fields over into the booking; `send` of it still goes the other way (merge)."""

    event: RemoteEvent
    fields: frozenset[Field]
    base: Base
    reason: str
    send: frozenset[Field] = frozenset()


@dataclass(frozen=True, slots=True)
class CancelBooking:
    """Set the cancel status and end the pair."""

    reason: str


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """Ask a person; the pair is frozen meanwhile."""

    fields: frozenset[Field]
    reason: str
    event: RemoteEvent | None


@dataclass(frozen=True, slots=True)
class AskAboutSeries:
    """Ask a person; the pair is frozen: one booking never writes the master of a series (R29)."""

    reason: str = "a person made it a series in Google"


Action = (
    Nothing
    | AskAboutSeries
    | Relink
    | InsertEvent
    | ReclaimEvent
    | UpdateEvent
    | MoveEvent
    | DeleteEvent
    | Unlink
    | ApplyToBooking
    | CancelBooking
    | OpenConflict
)

OURS_ONLY = frozenset({Field.TIME})
"""All that we ever change of an event that somebody else made (safety 1f)."""


def plan_linked(
    booking: Booking, wanted: Desired, link: Link, remote: Remote, rules: Rules
) -> Action:
    """Decide what brings one linked pair together again."""
    if link.frozen_by is not None:
        return Nothing("waits for a person")
    if wanted.wish in {Wish.UNMAPPED, Wish.EXCLUDED}:
        return Unlink("the event is gone") if isinstance(remote, Gone) else Nothing(wanted.reason)
    if isinstance(remote, Series) or (isinstance(remote, Live) and remote.event.recurring):
        return AskAboutSeries()
    if wanted.wish is Wish.ABSENT:
        return _plan_unwanted(wanted, link, remote)
    match remote:
        case Gone(evidence):
            return _plan_gone(booking, wanted, link, rules, evidence)
        case Live(event) if event.content is not None:
            return _plan_live(booking, wanted, link, rules, event)
    return _plan_outbound(wanted, link)


def _plan_unwanted(wanted: Desired, link: Link, remote: Remote) -> Action:
    version = link.version
    match remote:
        case Gone(evidence):
            return Unlink(f"cancelled here, and {evidence}")
        case Live(event) if event.content is not None:
            merged = merge(link.base.ours, link.base, event.content)
            facts = merged.apply - OUTBOUND_ONLY - {Field.ATTENDEES}
            if facts:
                return OpenConflict(facts, "It was cancelled here and changed in Google.", event)
            version = event.version
    if wanted.direction is Direction.IN:
        return Nothing("this mapping does not write to Google")
    if not link.own:
        return Unlink("the event was made in Google and stays there")
    return DeleteEvent(version, wanted.reason)


def _plan_gone(
    booking: Booking, wanted: Desired, link: Link, rules: Rules, evidence: str
) -> Action:
    assert wanted.draft is not None
    changed = merge(wanted.draft.content, link.base, link.base.theirs).send
    # an older version that was cancelled here may have removed the event: its reply can be lost
    if changed or booking.version > link.booking_version:
        return OpenConflict(frozenset(), "It was changed here and cancelled in Google.", None)
    if may_cancel(rules, wanted.direction):
        return CancelBooking(
            f"{evidence}; a cancelled event cancels its booking (rule “allow cancel”)"
        )
    return Unlink(f"{evidence}; the rules leave the booking as it is")


def _plan_live(
    booking: Booking, wanted: Desired, link: Link, rules: Rules, event: RemoteEvent
) -> Action:
    assert wanted.draft is not None
    assert event.content is not None
    ours = wanted.draft.content
    merged = merge(ours, link.base, event.content)
    if merged.conflict:
        return OpenConflict(
            merged.conflict, "The same detail was changed here and in Google.", event
        )
    allowed = merged.apply & inbound_fields(booking, rules, wanted.direction)
    if allowed:
        wording = wording_of(booking, rules, wanted.object_name) if link.own else VERBATIM
        allowed = readable(booking, event.content, allowed, rules, wording)
    base = settle(link.base, ours, event.content, merged.agreed)
    if allowed:
        return ApplyToBooking(
            event, allowed, base, "changed in Google (rule “inbound fields”)", send=merged.send
        )
    if merged.apply:
        return Relink(base, event.version, "changed in Google; the rules do not take it over")
    if event.version != link.version or merged.agreed:
        return Relink(base, event.version, "seen; both sides agree")
    return _plan_outbound(wanted, link)


def _plan_outbound(wanted: Desired, link: Link) -> Action:
    assert wanted.draft is not None
    assert wanted.calendar is not None
    if wanted.direction is Direction.IN:
        return Nothing("this mapping does not write to Google")
    if wanted.calendar != link.calendar_id and link.own:
        return MoveEvent(wanted.calendar, "its object stands in another calendar now")
    send = merge(wanted.draft.content, link.base, link.base.theirs).send
    fields = send if link.own else send & OURS_ONLY
    if fields:
        return UpdateEvent(fields, link.version, wanted.reason)
    if send:
        return Nothing("the event was made in Google: only its time may be changed from here")
    return Nothing("both sides agree")


def plan_unlinked(wanted: Desired, tombstone: Tombstone | None) -> Action:
    """Decide what a booking without an event in this account needs."""
    if wanted.wish is not Wish.WANTED:
        return Nothing(wanted.reason)
    assert wanted.calendar is not None
    if wanted.direction is Direction.IN:
        return Nothing("this mapping does not write to Google")
    if tombstone is not None and not tombstone.released:
        return Nothing(f"its event ended on {tombstone.at:%d %b %Y} ({tombstone.cause})")
    if tombstone is not None and tombstone.event_stays:
        return ReclaimEvent(tombstone.calendar_id, tombstone.event_id, wanted.reason)
    generation = 0 if tombstone is None else tombstone.generation + 1
    return InsertEvent(wanted.calendar, wanted.reason, generation)
