"""The mappings as they are edited, with what each row means and what is wrong with it; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from gcaldesk.domain.account import ANY_OBJECT, AccessRole, Calendar, Direction
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.trials import MappingDraft, MappingReach
from gcaldesk.domain.views import AccountView, MappingView, Overview
from gcaldesk.ui.present.changes import Change, Note
from gcaldesk.ui.present.dashboard import DIRECTION_WORDS
from gcaldesk.ui.present.frame import chosen_account
from gcaldesk.ui.present.mapping_arrivals import leader_of
from gcaldesk.ui.present.mapping_edits import Edits, Mark
from gcaldesk.ui.present.mappings import ROLE_WORDS, Choice
from gcaldesk.ui.present.words import counted, joined, tr

NAMED = 4
"""So many objects are named in a sentence."""
UNREADABLE = {AccessRole.NONE, AccessRole.FREE_BUSY}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row: the field it belongs to, and the sentence."""

    field: str
    """`calendar` or `direction`."""
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One account's mappings as they stand on the page."""

    overview: Overview
    account: str
    edits: Edits
    reach: Mapping[str, MappingReach] | None = None
    """By object; None while it is being counted."""

    @property
    def view(self) -> AccountView | None:
        """The account."""
        return chosen_account(self.overview, self.account)

    @property
    def names(self) -> dict[str, str]:
        """The objects by code, in their order."""
        return {item.code: item.name for item in self.overview.objects}

    def name(self, code: str) -> str:
        """Return an object's name, or what `*` stands for."""
        return tr("* everything else") if code == ANY_OBJECT else self.names.get(code, code)

    def calendar(self, calendar: CalendarId) -> Calendar | None:
        """Return a calendar as the account sees it, or as a stored row remembers it."""
        listed = self.view.calendars if self.view else ()
        stored = (row.calendar for row in self.overview.mappings if row.account == self.account)
        return next((one for one in (*listed, *stored) if one.id == calendar), None)

    def stored(self, code: str) -> MappingView | None:
        """Return how a stored row fares."""
        rows = self.overview.mappings
        found = (r for r in rows if r.account == self.account and r.object_code == code)
        return next(found, None)

    def served_by_star(self) -> tuple[str, ...]:
        """Return the objects without a row of their own."""
        own = {row.object_code for row in self.edits.wanted}
        return tuple(code for code in self.names if code not in own)

    def reach_of(self, code: str) -> MappingReach | None:
        """Return how much a row is about; None while that is not known."""
        if self.reach is None:
            return None
        codes = self.served_by_star() if code == ANY_OBJECT else (code,)
        found = [self.reach[one] for one in codes if one in self.reach]
        return MappingReach(sum(one.bookings for one in found), sum(one.events for one in found))


def problem_of(sheet: Sheet, code: str) -> Problem | None:
    """Return why an edited row cannot be applied; stored ones are let be, whatever they are."""
    row = sheet.edits.row(code)
    if row is None or sheet.edits.mark(code) not in {Mark.NEW, Mark.CHANGED}:
        return None
    if not row.calendar_id:
        return Problem("calendar", tr("Choose a calendar."))
    calendar = sheet.calendar(row.calendar_id)
    if calendar is None:
        return Problem("calendar", tr("This calendar is gone. Choose another one."))
    words = {"name": calendar.summary, "role": tr(ROLE_WORDS[calendar.role])}
    if calendar.role in UNREADABLE:
        return Problem("calendar", tr("“{name}”: {role}. Choose another one.").format(**words))
    if row.direction is not Direction.IN and not calendar.role.writable:
        text = tr("“{name}”: {role}. Nothing can be sent there.").format(**words)
        return Problem("direction", text)
    return None


def problems(sheet: Sheet) -> dict[str, Problem]:
    """Return every row that cannot be applied as it is."""
    found = {row.object_code: problem_of(sheet, row.object_code) for row in sheet.edits.rows}
    return {code: problem for code, problem in found.items() if problem is not None}


def changes(sheet: Sheet) -> tuple[Change, ...]:
    """Return the edits in words, row by row, then the order."""
    edits = sheet.edits
    found = [
        Change(sheet.name(row.object_code), _before(sheet, row), _after(sheet, row))
        for row in edits.rows
        if edits.mark(row.object_code) is not Mark.SAME
    ]
    before, after = edits.reordered()
    if before:
        found.append(Change(tr("Order"), _order(sheet, before), _order(sheet, after)))
    return tuple(found)


def _before(sheet: Sheet, row: MappingDraft) -> str:
    before = sheet.edits.before(row.object_code)
    if before is not None:
        return where(sheet, before)
    return _left_to_star(sheet, row, sheet.edits.applied)


def _after(sheet: Sheet, row: MappingDraft) -> str:
    if sheet.edits.mark(row.object_code) is not Mark.REMOVED:
        return where(sheet, row)
    return _left_to_star(sheet, row, sheet.edits.wanted)


def _left_to_star(sheet: Sheet, row: MappingDraft, rows: tuple[MappingDraft, ...]) -> str:
    star = next((one for one in rows if one.object_code == ANY_OBJECT), None)
    if star is None or row.object_code == ANY_OBJECT:
        return tr("no calendar: the bookings stay here")
    return tr("as everything else: {calendar}").format(calendar=where(sheet, star))


def where(sheet: Sheet, row: MappingDraft) -> str:
    """Return a row's calendar and direction."""
    calendar = sheet.calendar(row.calendar_id)
    name = calendar.summary if calendar else row.calendar_id
    return joined(name, tr(DIRECTION_WORDS[row.direction]))


def _order(sheet: Sheet, codes: tuple[str, ...]) -> str:
    return ", ".join(sheet.name(code) for code in codes)


def free_objects(sheet: Sheet) -> tuple[Choice, ...]:
    """Return the objects that could get a row of their own."""
    taken = {row.object_code for row in sheet.edits.rows} - sheet.edits.gone
    return tuple(Choice(code, name) for code, name in sheet.names.items() if code not in taken)


def proposal(sheet: Sheet, code: str) -> MappingDraft:
    """Return a first row for an object: in the calendar of its name, else to be chosen.

    What was stored before it was taken out comes back as it was. `*` goes to the main calendar.
    """
    stored = sheet.edits.before(code)
    if stored is not None:
        return stored
    listed = sheet.view.calendars if sheet.view else ()
    usable = [one for one in listed if one.role not in UNREADABLE]
    if code == ANY_OBJECT:
        writable = [one for one in usable if one.role.writable]
        found = next((one for one in writable if one.primary), next(iter(writable), None))
    else:
        name = sheet.name(code).casefold()
        found = next((one for one in usable if one.summary.casefold() == name), None)
    if found is None:
        return MappingDraft(code, CalendarId(""), Direction.BOTH)
    return MappingDraft(code, found.id, default_direction(found))


def default_direction(calendar: Calendar) -> Direction:
    """Return both ways, or what a calendar that is only read allows."""
    return Direction.BOTH if calendar.role.writable else Direction.IN


def page_note(sheet: Sheet) -> str:
    """Name the objects whose bookings stay here; empty where all are mapped."""
    if any(row.object_code == ANY_OBJECT for row in sheet.edits.wanted):
        return ""
    names = [sheet.name(code) for code in sheet.served_by_star()]
    if not names:
        return ""
    text = counted(
        len(names),
        "1 object has no calendar; its bookings stay here: {names}.",
        "{n} objects have no calendar; their bookings stay here: {names}.",
    )
    return text.format(names=", ".join(names[:NAMED]) + ("…" if len(names) > NAMED else ""))


def arrival_notes(sheet: Sheet) -> tuple[Note, ...]:
    """Say for which calendars new events would be booked on another object than now."""
    if sheet.view is None:
        return ()
    rules, names, edits = sheet.view.account.rules, sheet.names, sheet.edits
    notes = []
    for calendar in dict.fromkeys(row.calendar_id for row in (*edits.applied, *edits.wanted)):
        before = leader_of(calendar, edits.applied, rules, names)
        after = leader_of(calendar, edits.wanted, rules, names)
        found = sheet.calendar(calendar)
        if before == after or found is None:
            continue
        if not after:
            text = tr("New events in “{calendar}” stay in Google and become no bookings.")
        elif not before:
            text = tr("New events in “{calendar}” become bookings of {object}.")
        else:
            text = tr("New events in “{calendar}” become bookings of {object} instead of {before}.")
        notes.append(Note(text.format(calendar=found.summary, object=after, before=before)))
    return tuple(notes)
