"""Three-way merge of one pair: booking, event, and what both had agreed on."""

from dataclasses import dataclass, replace

from gcaldesk.domain.event import Content, Field, changed_fields, with_fields
from gcaldesk.domain.link import Base
from gcaldesk.sync.guests import settle_guests

OUTBOUND_ONLY = frozenset(
    {Field.COLOR, Field.TRANSPARENCY, Field.VISIBILITY, Field.REMINDERS, Field.MEET}
)
"""Looks, not facts: where both sides changed one, the person's choice in the calendar stays."""


@dataclass(frozen=True, slots=True)
class Merged:
    """Which fields go where."""

    send: frozenset[Field]
    """Changed here only."""
    apply: frozenset[Field]
    """Changed there only."""
    agreed: frozenset[Field]
    """Changed on both sides to the same value, or left to the other side."""
    conflict: frozenset[Field]
    """Changed on both sides to different values."""


def merge(ours: Content, base: Base, theirs: Content) -> Merged:
    """Compare each side with its own half of the base."""
    here = changed_fields(ours, base.ours)
    there = changed_fields(theirs, base.theirs)
    if theirs.meet or not ours.meet:
        here -= {Field.MEET}  # a meeting that is there is never replaced or taken away
    both = (here & there) - {Field.ATTENDEES}  # guests change one by one, on both sides at once
    differing = both & changed_fields(ours, theirs)
    conflict = differing - OUTBOUND_ONLY
    apply = there - (here - {Field.ATTENDEES})
    return Merged(send=here - both, apply=apply, agreed=both - conflict, conflict=conflict)


def settle(base: Base, ours: Content, theirs: Content, settled: frozenset[Field]) -> Base:
    """Return the base after a read: theirs as seen, ours for the fields that need no sending."""
    agreed = with_fields(base.ours, ours, settled)
    if Field.ATTENDEES in settled:
        guests = settle_guests(ours.attendees, base, theirs.attendees)
        agreed = replace(agreed, attendees=guests)
    return Base(ours=agreed, theirs=theirs)


def sent(base: Base, ours: Content, theirs: Content, fields: frozenset[Field]) -> Base:
    """Return the base after a write: what was sent is ours, what came back is theirs."""
    return Base(ours=with_fields(base.ours, ours, fields), theirs=theirs)
