"""The table of mappings, and the panel beside it, in words; no Qt."""

from dataclasses import dataclass

from gcaldesk.domain.account import ANY_OBJECT, Calendar, Direction
from gcaldesk.domain.trials import MappingDraft
from gcaldesk.ui.present.cells import Cell, Chip, Fact, Row
from gcaldesk.ui.present.dashboard import DIRECTION_ICONS, DIRECTION_WORDS, mapping_chip
from gcaldesk.ui.present.mapping_arrivals import Arrival, arrival_of, arrival_short, arrival_words
from gcaldesk.ui.present.mapping_edits import Mark
from gcaldesk.ui.present.mapping_sheet import (
    NAMED,
    UNREADABLE,
    Problem,
    Sheet,
    problem_of,
)
from gcaldesk.ui.present.mappings import DIRECTION_CHOICES, ROLE_WORDS, SHORT_DIRECTIONS, Choice
from gcaldesk.ui.present.words import clock_ago, counted, joined, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("", "Object", "Calendar", "Direction", "New events", "Bookings", "State")
HANDLE, OBJECT, CALENDAR, DIRECTION, ARRIVALS, REACH, STATE = range(len(HEADERS))
NO_COLOR = "#5f6368"

SHORT_CHIP = 15


@dataclass(frozen=True, slots=True)
class PanelText:
    """All that the panel says of one row."""

    title: str
    chip: Chip
    calendars: tuple[Choice, ...]
    calendar: str
    calendar_note: str
    directions: tuple[Choice, ...]
    direction: str
    problem: Problem | None
    facts: tuple[Fact, ...]
    removed: bool
    removable: bool
    movable: bool
    can_up: bool
    can_down: bool


def table_rows(sheet: Sheet, *, slim: bool = False) -> tuple[Row, ...]:
    """Return the rows in their order; `*` stands below them, whether it is mapped or not.

    In a `slim` table the direction is an arrow beside the calendar, without a column.
    """
    rows = [_row(sheet, row, slim=slim) for row in sheet.edits.rows]
    if sheet.edits.row(ANY_OBJECT) is None:
        rows.append(_blank_star(sheet))
    return tuple(rows)


def _blank_star(sheet: Sheet) -> Row:
    text = tr("No calendar")
    blank = Cell(tip=text, muted=True)
    cells = (
        Cell(tip=tr("Below all others")),
        Cell(sheet.name(ANY_OBJECT), strong=True),
        Cell(text, caret=True),
        blank,
        blank,
        _reach_cell(sheet, ANY_OBJECT, muted=True),
        Cell(chip=Chip(Tone.OFF, "minus-circle-fill", tr("Not used"))),
    )
    return Row(ANY_OBJECT, cells)


def _row(sheet: Sheet, row: MappingDraft, *, slim: bool) -> Row:
    code = row.object_code
    gone = code in sheet.edits.gone
    calendar = sheet.calendar(row.calendar_id)
    star = code == ANY_OBJECT
    arrival = _arrival(sheet, row)
    handle = (
        Cell(tip=tr("Below all others"))
        if star
        else Cell(icon="dots-six-vertical", tip=tr("Drag to put in order, or press Alt+Up"))
    )
    return Row(
        code,
        (
            handle,
            Cell(sheet.name(code), strong=not gone, muted=gone, tip="" if star else code),
            _calendar_cell(calendar, DIRECTION_ICONS[row.direction] if slim else "", gone=gone),
            Cell(
                tr(SHORT_DIRECTIONS[row.direction]),
                icon=DIRECTION_ICONS[row.direction],
                tip=tr(DIRECTION_WORDS[row.direction]),
                muted=gone,
                caret=not gone and bool(row.calendar_id),
            ),
            Cell(
                "" if gone else arrival_short(arrival), muted=True, tip=_arrival_tip(arrival, row)
            ),
            _reach_cell(sheet, code, muted=gone),
            Cell(chip=chip_of(sheet, code), tip=_tip(sheet, code)),
        ),
    )


def _arrival_tip(arrival: Arrival, row: MappingDraft) -> str:
    return joined(tr("New events in Google"), arrival_words(arrival, row))


def _arrival(sheet: Sheet, row: MappingDraft) -> Arrival:
    assert sheet.view is not None
    return arrival_of(row, sheet.edits.wanted, sheet.view.account.rules, sheet.names)


def _calendar_cell(calendar: Calendar | None, arrow: str, *, gone: bool) -> Cell:
    if calendar is None:
        return Cell(tr("Choose a calendar…"), icon="warning", caret=not gone)
    role = "" if calendar.role.writable else tr(ROLE_WORDS[calendar.role])
    icon = arrow if calendar.role.writable else "lock-simple"
    if calendar.role in UNREADABLE:
        icon = "prohibit"
    tip = joined(calendar.summary, role, calendar.timezone)
    return Cell(
        calendar.summary,
        swatch=calendar.color or NO_COLOR,
        icon=icon,
        tip=tip,
        muted=gone,
        caret=not gone,
    )


def _reach_cell(sheet: Sheet, code: str, *, muted: bool) -> Cell:
    reach = sheet.reach_of(code)
    if reach is None:
        return Cell("…", muted=True, tip=tr("Being counted"), right=True)
    text = counted(reach.bookings, "1", "{n}")
    tip = reach_words(sheet, code)
    return Cell(text, muted=muted, sort=reach.bookings, tip=tip, right=True)


def reach_words(sheet: Sheet, code: str) -> str:
    """Say how much a row is about."""
    reach = sheet.reach_of(code)
    if reach is None:
        return tr("Being counted…")
    return joined(
        counted(reach.bookings, "1 booking", "{n} bookings"),
        counted(reach.events, "1 event", "{n} events"),
    )


def chip_of(sheet: Sheet, code: str) -> Chip:
    """Return the state of a row: what is edited goes before how it fares."""
    if problem_of(sheet, code) is not None:
        return Chip(Tone.FAILED, "warning-fill", tr("Not right yet"))
    if sheet.edits.row(code) is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not used"))
    match sheet.edits.mark(code):
        case Mark.NEW:
            return Chip(Tone.WORKING, "plus-circle-fill", tr("Added"))
        case Mark.CHANGED:
            return Chip(Tone.WORKING, "pencil-simple-fill", tr("Changed"))
        case Mark.REMOVED:
            return Chip(Tone.NEEDS, "trash-fill", tr("Removed"))
    view = sheet.stored(code)
    if view is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not synced yet"))
    return mapping_chip(view, SHORT_CHIP)  # the panel beside it tells the whole problem


def _tip(sheet: Sheet, code: str) -> str:
    problem, view = problem_of(sheet, code), sheet.stored(code)
    return problem.text if problem else told(view.problem) if view else ""


def panel_text(sheet: Sheet, code: str) -> PanelText:
    """Return what the panel says of a row, or of `*` that is not mapped."""
    row, edits = sheet.edits.row(code), sheet.edits
    codes = [one.object_code for one in edits.rows if one.object_code != ANY_OBJECT]
    at = codes.index(code) if code in codes else -1
    removed = code in edits.gone
    calendar = sheet.calendar(row.calendar_id) if row else None
    return PanelText(
        title=sheet.name(code),
        chip=chip_of(sheet, code),
        calendars=calendar_choices(sheet, code),
        calendar=row.calendar_id if row else "",
        calendar_note="" if removed else calendar_note(calendar),
        directions=tuple(Choice(value, tr(text)) for value, text in DIRECTION_CHOICES),
        direction=row.direction if row else Direction.BOTH,
        problem=problem_of(sheet, code),
        facts=facts(sheet, code),
        removed=removed,
        removable=row is not None,
        movable=at >= 0,
        can_up=at > 0,
        can_down=0 <= at < len(codes) - 1,
    )


def calendar_note(calendar: Calendar | None) -> str:
    """Say what the account may do in a calendar, and its time zone."""
    if calendar is None:
        return ""
    return joined(tr(ROLE_WORDS[calendar.role]), calendar.timezone)


def calendar_choices(sheet: Sheet, code: str) -> tuple[Choice, ...]:
    """Return the calendars with what the account may do in each; unusable ones are shown, off."""
    row = sheet.edits.row(code)
    listed = list(sheet.view.calendars) if sheet.view else []
    mine = sheet.calendar(row.calendar_id) if row else None
    if mine is not None and mine not in listed:
        listed.append(mine)
    choices = [
        Choice(
            one.id,
            joined(one.summary, _aside(one)),
            one.color or NO_COLOR,
            enabled=one.role not in UNREADABLE,
        )
        for one in listed
    ]
    if code == ANY_OBJECT:
        return (Choice("", tr("No calendar")), *choices)
    if row is None or not row.calendar_id:
        return (Choice("", tr("Choose a calendar…"), enabled=False), *choices)
    return tuple(choices)


def _aside(calendar: Calendar) -> str:
    if not calendar.role.writable:
        return tr(ROLE_WORDS[calendar.role])
    return tr("main calendar") if calendar.primary else ""


def facts(sheet: Sheet, code: str) -> tuple[Fact, ...]:
    """Return what a row means, then what to watch out for."""
    row, view = sheet.edits.row(code), sheet.stored(code)
    found = [Fact(tr("In the days kept in step"), reach_words(sheet, code))]
    if code == ANY_OBJECT:
        found.insert(0, Fact(tr("Serves"), _served(sheet)))
    if row is not None and code not in sheet.edits.gone:
        words = arrival_words(_arrival(sheet, row), row)
        found.append(Fact(tr("New events in Google"), words))
        found += [Fact(tr("Watch out"), text, Tone.NEEDS) for text in _warnings(sheet, row)]
    if code in sheet.edits.gone:
        found.append(Fact(tr("Once applied"), _farewell(sheet, code)))
    if view is not None:
        now = sheet.overview.now
        if view.waiting or view.conflicts:
            waits = counted(view.waiting, "1 booking waits", "{n} bookings wait")
            disputed = counted(view.conflicts, "1 conflict needs you", "{n} conflicts need you")
            shown = joined(waits if view.waiting else "", disputed if view.conflicts else "")
            found.append(Fact(tr("Under way"), shown))
        if view.last_complete_at is not None:
            found.append(Fact(tr("Last complete"), clock_ago(view.last_complete_at, now)))
        if view.problem:
            found.append(Fact(tr("Trouble"), told(view.problem), Tone.FAILED))
    found.append(Fact(tr("Days kept in step"), _days(sheet)))
    return tuple(found)


def _days(sheet: Sheet) -> str:
    assert sheet.view is not None
    rules = sheet.view.account.rules
    return tr("{past} days back, {future} ahead").format(
        past=rules.window_past_days, future=rules.window_future_days
    )


def _served(sheet: Sheet) -> str:
    names = [sheet.name(code) for code in sheet.served_by_star()]
    if not names:
        return tr("No object: each has a mapping of its own.")
    more = len(names) - NAMED
    shown = ", ".join(names[:NAMED])
    if more <= 0:
        return shown
    return tr("{names} and {n} more").format(names=shown, n=more)


def _farewell(sheet: Sheet, code: str) -> str:
    star = next((row for row in sheet.edits.wanted if row.object_code == ANY_OBJECT), None)
    if star is None or code == ANY_OBJECT:
        return tr("Its events stay in Google as they are. No booking is changed or deleted.")
    calendar = sheet.calendar(star.calendar_id)
    text = tr("Its events move to “{calendar}”, as everything else. No booking is deleted.")
    return text.format(calendar=calendar.summary if calendar else star.calendar_id)


def _warnings(sheet: Sheet, row: MappingDraft) -> list[str]:
    found = []
    calendar = sheet.calendar(row.calendar_id)
    if calendar is not None and calendar.role in UNREADABLE:
        found.append(tr("This account may not see the calendar any more. Choose another one."))
    elif calendar and not calendar.role.writable and row.direction is not Direction.IN:
        found.append(tr("This account may not write to the calendar: nothing can be sent."))
    others = [
        sheet.name(one.object_code)
        for one in sheet.edits.wanted
        if one.calendar_id == row.calendar_id and one.object_code != row.object_code
    ]
    if row.calendar_id and others:
        text = counted(
            len(others), "{others} shares this calendar.", "{others} share this calendar."
        )
        found.append(text.format(others=", ".join(others[:NAMED])))
    return found
