"""Both sides of a pair, field by field."""

from dataclasses import dataclass
from datetime import date, tzinfo

from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.pairs import EventSide
from gcaldesk.domain.times import AllDay
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.words import joined, tr

FIELDS = {
    Field.TIME: "Time",
    Field.TITLE: "Title",
    Field.LOCATION: "Location",
    Field.DESCRIPTION: "Description",
    Field.ATTENDEES: "Guests",
    Field.MEET: "Google Meet",
    Field.COLOR: "Colour",
    Field.TRANSPARENCY: "Shown as",
    Field.VISIBILITY: "Visible to",
    Field.REMINDERS: "Reminders",
}

ALWAYS = (Field.TIME, Field.TITLE, Field.LOCATION, Field.DESCRIPTION, Field.ATTENDEES)

VALUES = {
    "opaque": "busy",
    "transparent": "free",
    "default": "as the calendar says",
    "none": "none",
    "public": "everybody",
    "private": "only those invited",
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One field on both sides."""

    label: str
    here: str
    there: str
    differs: bool


def compared(side: EventSide, *, today: date, zone: tzinfo | None = None) -> tuple[Compared, ...]:
    """Return both sides by field: what differs, and what people look for."""
    if side.ours is None or side.theirs is None:
        return ()
    found = []
    for name, label in FIELDS.items():
        differs = name in side.differs
        here = _value(side.ours, name, today, zone)
        there = _value(side.theirs, name, today, zone)
        if differs or (name in ALWAYS and (here or there)):
            found.append(Compared(tr(label), here, there, differs))
    return tuple(found)


def _value(content: Content, name: Field, today: date, zone: tzinfo | None) -> str:
    value = getattr(content, name)
    match name:
        case Field.TIME:
            own = "" if isinstance(value, AllDay) else own_zone_words(value, zone)
            return joined(when_here(value, today=today, zone=zone), own)
        case Field.ATTENDEES:
            return ", ".join(value)
        case Field.MEET:
            return tr("yes") if value else tr("no")
        case Field.COLOR:
            return tr("colour {n}").format(n=value) if value else tr("the calendar's")
        case _:
            return tr(VALUES[value]) if value in VALUES else str(value)
