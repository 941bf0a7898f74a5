"""What becomes of new events that somebody makes in a mapped calendar; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from gcaldesk.domain.account import ANY_OBJECT, Direction
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.trials import MappingDraft
from gcaldesk.ui.present.words import tr


class Fate(Enum):
    """What a row's calendar does with new events."""

    OWN = "own"
    OTHER = "other"
    ONE_WAY = "one_way"
    RULE = "rule"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Arrival:
    """The fate, the object that gets the bookings, and how many rows share the calendar."""

    fate: Fate
    object_name: str = ""
    sharing: int = 1


def arrival_of(
    row: MappingDraft, rows: Sequence[MappingDraft], rules: Rules, names: dict[str, str]
) -> Arrival:
    """Return what becomes of new events in a row's calendar, as the engine decides it.

    The first inbound row of a calendar leads; in the calendar of `*` it is the rule's object, or
    the organisation's first. `names` are the objects' by code, in their order.
    """
    inbound = _inbound(row.calendar_id, rows)
    if not rules.import_external_events:
        return Arrival(Fate.RULE)
    if not inbound:
        return Arrival(Fate.ONE_WAY)
    own = [code for code in inbound if code != ANY_OBJECT]
    leader = own[0] if own else _default(rules, names)
    if leader is None:
        return Arrival(Fate.NOBODY)
    mine = leader == row.object_code
    return Arrival(Fate.OWN if mine else Fate.OTHER, names.get(leader, leader), len(own))


def leader_of(
    calendar: CalendarId, rows: Sequence[MappingDraft], rules: Rules, names: dict[str, str]
) -> str:
    """Return the name of the object that a calendar's new events are booked on, or nothing."""
    inbound = _inbound(calendar, rows)
    if not inbound or not rules.import_external_events:
        return ""
    own = [code for code in inbound if code != ANY_OBJECT]
    leader = own[0] if own else _default(rules, names)
    return names.get(leader, leader) if leader is not None else ""


def _inbound(calendar: CalendarId, rows: Sequence[MappingDraft]) -> list[str]:
    return [
        one.object_code
        for one in rows
        if one.calendar_id == calendar and one.direction is not Direction.OUT
    ]


def _default(rules: Rules, names: dict[str, str]) -> str | None:
    return rules.inbound_object if rules.inbound_object in names else next(iter(names), None)


def arrival_short(arrival: Arrival) -> str:
    """Say it in the table."""
    match arrival.fate:
        case Fate.OWN:
            return tr("become its bookings")
        case Fate.OTHER:
            return tr("go to {object}").format(object=arrival.object_name)
    return tr("stay in Google")


def arrival_words(arrival: Arrival, row: MappingDraft) -> str:
    """Say it as a sentence, with the reason."""
    name = arrival.object_name
    match arrival.fate:
        case Fate.RULE:
            return tr("They stay in Google, as the rules say.")
        case Fate.ONE_WAY:
            return tr("They stay in Google: this mapping only sends bookings there.")
        case Fate.NOBODY:
            return tr("They stay in Google: there is no object that could be booked.")
        case Fate.OWN if arrival.sharing > 1:
            text = tr(
                "They become bookings of {object}: of all that share this calendar it is first."
            )
        case Fate.OWN:
            text = tr("They become bookings of {object}.")
        case Fate.OTHER if row.object_code == ANY_OBJECT and not arrival.sharing:
            text = tr("They become bookings of {object}, as the rules say.")
        case _:
            text = tr("They become bookings of {object}, which shares this calendar and is first.")
    return text.format(object=name)
