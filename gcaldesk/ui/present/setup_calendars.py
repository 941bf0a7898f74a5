"""The first mapping, proposed: which object belongs to which calendar, by their names."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum

from gcaldesk.domain.account import ANY_OBJECT, AccessRole, Calendar, Direction
from gcaldesk.domain.booking import Object
from gcaldesk.ui.present.words import counted, joined, tr

TELLING = 4
"""A shared first word says something from this many letters on."""
READABLE = frozenset(AccessRole) - {AccessRole.NONE, AccessRole.FREE_BUSY}


class Likeness(IntEnum):
    """How much two names are alike."""

    NONE = 0
    FIRST_WORD = 1
    PART = 2
    SAME = 3


WHY = {
    Likeness.SAME: "same name",
    Likeness.PART: "similar name, please check",
    Likeness.FIRST_WORD: "similar name, please check",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A calendar for an object; empty where no name fits."""

    calendar_id: str = ""
    direction: Direction = Direction.BOTH
    why: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class ObjectForm:
    """An object to be made."""

    code: str
    name: str
    timezone: str


def propose(code: str, name: str, calendars: Sequence[Calendar]) -> Proposal:
    """Return the calendar whose name fits best; nothing where two fit equally well."""
    if code == ANY_OBJECT:
        main = next((c for c in calendars if c.primary), None)
        return _proposal(main, tr("main calendar")) if main else Proposal()
    found = [(alike(name, c.summary), c) for c in calendars if c.role in READABLE]
    best = max((likeness for likeness, _ in found), default=Likeness.NONE)
    fitting = [calendar for likeness, calendar in found if likeness is best]
    if best is Likeness.NONE or len(fitting) > 1:
        return Proposal()
    return _proposal(fitting[0], tr(WHY[best]), sure=best is Likeness.SAME)


def _proposal(calendar: Calendar, why: str, *, sure: bool = True) -> Proposal:
    direction = Direction.BOTH if calendar.role.writable else Direction.IN
    return Proposal(calendar.id, direction, why, sure)


def alike(one: str, other: str) -> Likeness:
    """Compare two names by their words; accents, capitals and a plural's s do not count."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return Likeness.NONE
    if first == second:
        return Likeness.SAME
    if set(first) <= set(second) or set(second) <= set(first):
        return Likeness.PART
    same_start = first[0] == second[0] and len(first[0]) >= TELLING
    return Likeness.FIRST_WORD if same_start else Likeness.NONE


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return [
        word[:-1] if len(word) >= TELLING and word[-1] == "s" else word for word in kept.split()
    ]


def objects_of(calendars: Sequence[Calendar], taken: Collection[str]) -> tuple[ObjectForm, ...]:
    """Return an object for each calendar that can be written and is nobody's main one."""
    made: dict[str, ObjectForm] = {}
    for calendar in calendars:
        name = calendar.summary.strip()
        if calendar.primary or not calendar.role.writable or not name:
            continue
        code = free_code(name, {*taken, *made})
        made[code] = ObjectForm(code, name, calendar.timezone)
    return tuple(made.values())


def free_code(name: str, taken: Collection[str]) -> str:
    """Return a short code of a name that no object has."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    stem = "-".join(kept.split()) or "object"
    codes = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(code for code in codes if code not in taken)


def found_words(email: str, calendars: Sequence[Calendar]) -> str:
    """Say how many calendars there are and what may be done in them."""
    counts = Counter(
        "write" if c.role.writable else "read" if c.role in READABLE else "busy" for c in calendars
    )
    return joined(
        email,
        counted(len(calendars), "1 calendar found", "{n} calendars found"),
        counted(counts["write"], "1 can be written", "{n} can be written"),
        counted(counts["read"], "1 can only be read", "{n} can only be read")
        if counts["read"]
        else "",
        counted(counts["busy"], "1 shows only free and busy", "{n} show only free and busy")
        if counts["busy"]
        else "",
    )


def make_words(objects: Sequence[Object], wanted: Sequence[ObjectForm]) -> str:
    """Say why there is nothing to map yet; empty where there are objects."""
    if objects:
        return ""
    text = tr("Bookings belong to objects: rooms, courts, teachers. There are none yet.")
    if not wanted:
        return text
    names = ", ".join(form.name for form in wanted[:4])
    more = len(wanted) - 4
    if more > 0:
        names = tr("{names} and {n} more").format(names=names, n=more)
    return f"{text} {tr('One for each calendar would be: {names}.').format(names=names)}"
