"""Which object goes to which calendar, what that means and what to watch out for."""

from dataclasses import dataclass

from gcaldesk.domain.account import ANY_OBJECT, AccessRole, Calendar, Direction
from gcaldesk.domain.views import MappingView, Overview
from gcaldesk.ui.present.cells import Cell, Fact, Row
from gcaldesk.ui.present.dashboard import (
    DIRECTION_ICONS,
    DIRECTION_WORDS,
    mapping_chip,
    object_words,
)
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.words import counted, joined, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("Object", "Calendar", "Direction", "In step", "State")
ROLE_WORDS = {
    AccessRole.OWNER: "you own it",
    AccessRole.WRITER: "you may write",
    AccessRole.WRITER_WITHOUT_PRIVATE: "you may write, private events hidden",
    AccessRole.READER: "you may only read",
    AccessRole.FREE_BUSY: "you see only free and busy",
    AccessRole.NONE: "no access",
}
SHORT_DIRECTIONS = {
    Direction.BOTH: "both ways",
    Direction.OUT: "to Google",
    Direction.IN: "from Google",
}
DIRECTION_CHOICES = (
    (Direction.BOTH, "⇄  Both ways"),
    (Direction.OUT, "→  Bookings to Google only"),
    (Direction.IN, "←  Google to bookings only"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a picker."""

    value: str
    text: str
    color: str = ""
    enabled: bool = True


def mapping_rows(overview: Overview, account: str) -> tuple[Row, ...]:
    """Return one account's rows, `*` last."""
    rows = [row for row in overview.mappings if row.account == account]
    rows.sort(key=lambda row: row.object_code == ANY_OBJECT)
    return tuple(
        Row(
            row.object_code,
            (
                Cell(object_words(row), strong=True, tip=row.object_code),
                Cell(row.calendar.summary, swatch=row.calendar.color or "#5f6368"),
                Cell(
                    tr(SHORT_DIRECTIONS[row.direction]),
                    icon=DIRECTION_ICONS[row.direction],
                    tip=tr(DIRECTION_WORDS[row.direction]),
                ),
                Cell(str(row.linked), sort=row.linked),
                Cell(chip=mapping_chip(row), tip=told(row.problem)),
            ),
        )
        for row in rows
    )


def facts(row: MappingView, overview: Overview) -> tuple[Fact, ...]:
    """Return what a mapping means, then what to watch out for."""
    calendar = row.calendar
    conflicts = ""
    if row.conflicts:
        conflicts = counted(row.conflicts, "1 conflict needs you", "{n} conflicts need you")
    effect = joined(
        counted(row.linked, "1 booking in step", "{n} bookings in step"),
        counted(row.waiting, "1 waits", "{n} wait") if row.waiting else "",
        conflicts,
    )
    found = [
        Fact(tr("Calendar"), joined(calendar.summary, tr(ROLE_WORDS[calendar.role]))),
        Fact(tr("Time zone"), calendar.timezone),
        Fact(tr("Effect"), effect),
    ]
    found += [Fact(tr("Watch out"), text, Tone.NEEDS) for text in warnings(row, overview)]
    if row.problem:
        found.append(Fact(tr("Trouble"), told(row.problem), Tone.FAILED))
    return tuple(found)


def warnings(row: MappingView, overview: Overview) -> tuple[str, ...]:
    """Return what may surprise people about a mapping."""
    found = []
    if not row.calendar.role.writable and row.direction is not Direction.IN:
        found.append(tr("This account may not write to the calendar: nothing can be sent."))
    others = [
        object_words(other)
        for other in overview.mappings
        if other.account == row.account
        and other.calendar.id == row.calendar.id
        and other.object_code != row.object_code
    ]
    if others and row.direction is not Direction.OUT:
        text = tr("{others} shares this calendar. New events made in Google go to one object only.")
        found.append(text.format(others=", ".join(others)))
    return tuple(found)


def unmapped_sentence(overview: Overview, account: str) -> str:
    """Name the objects whose bookings stay here; empty where all are mapped."""
    mapped = {row.object_code for row in overview.mappings if row.account == account}
    if ANY_OBJECT in mapped:
        return ""
    names = [item.name for item in overview.objects if item.code not in mapped]
    if not names:
        return ""
    shown = ", ".join(names[:4]) + ("…" if len(names) > 4 else "")
    count = counted(
        len(names),
        "1 object has no calendar; its bookings stay here: {names}.",
        "{n} objects have no calendar; their bookings stay here: {names}.",
    )
    return count.format(names=shown)


def calendar_choices(overview: Overview | None, account: str) -> tuple[Choice, ...]:
    """Return the account's calendars with what it may do in each; unusable ones are shown, off."""
    view = chosen_account(overview, account)
    return tuple(calendar_choice(calendar) for calendar in (view.calendars if view else ()))


def calendar_choice(calendar: Calendar) -> Choice:
    """Return one calendar as a line of a picker."""
    readable = calendar.role not in {AccessRole.NONE, AccessRole.FREE_BUSY}
    words = "" if calendar.role.writable else tr(ROLE_WORDS[calendar.role])
    text = joined(calendar.summary, words or (tr("main calendar") if calendar.primary else ""))
    return Choice(calendar.id, text, calendar.color, enabled=readable)


def object_choices(overview: Overview, account: str) -> tuple[Choice, ...]:
    """Return the objects without a mapping in this account, and `*` if it is free."""
    mapped = {row.object_code for row in overview.mappings if row.account == account}
    free = [Choice(item.code, item.name) for item in overview.objects if item.code not in mapped]
    if ANY_OBJECT not in mapped:
        free.append(Choice(ANY_OBJECT, tr("* everything else")))
    return tuple(free)


def refusal(calendar: Calendar | None, direction: Direction) -> str:
    """Say why a calendar cannot be used in a direction; empty where it can."""
    if calendar is None:
        return tr("Choose a calendar.")
    if direction is not Direction.IN and not calendar.role.writable:
        text = tr("“{name}”: {role}. Choose “Google to bookings only” or another calendar.")
        return text.format(name=calendar.summary, role=tr(ROLE_WORDS[calendar.role]))
    return ""
