"""Taking a run back: what would change, in numbers and step by step, and what came of it."""

from gcaldesk.domain.report import SyncReport
from gcaldesk.services.undo_plan import Told, UndoPlan
from gcaldesk.sync.undo import CANCEL, DELETE, PUT_BACK, RESTORE
from gcaldesk.ui.present.activity_entry import field_words
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.words import counted, joined, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("", "What", "Booking", "What would change")
VERBS = {
    RESTORE: "Booking as before",
    CANCEL: "Cancel the booking",
    PUT_BACK: "Event as before",
    DELETE: "Delete the event",
}
COUNTS = {
    RESTORE: ("1 booking gets its former details", "{n} bookings get their former details"),
    CANCEL: ("1 booking is cancelled", "{n} bookings are cancelled"),
    PUT_BACK: ("1 event is put back", "{n} events are put back"),
    DELETE: ("1 event is deleted", "{n} events are deleted"),
}
STAYS = ("1 stays as it is", "{n} stay as they are")


def undo_rows(plan: UndoPlan) -> tuple[Row, ...]:
    """Return the steps; those that cannot be done say why."""
    return tuple(Row(at, _cells(step)) for at, step in enumerate(plan.steps))


def _cells(one: Told) -> tuple[Cell, ...]:
    step = one.step
    change = _change(one)
    if step.refusal:
        change = told(step.refusal)
        chip = Chip(Tone.NEEDS, "prohibit", tr("Stays"))
    else:
        chip = Chip(Tone.WORKING, "arrow-counter-clockwise", tr("Taken back"))
    title = one.title or tr("booking {n}").format(n=step.booking_id)
    return (
        Cell(chip=chip),
        Cell(tr(VERBS[step.verb])),
        Cell(title, tip=tr("booking {n}").format(n=step.booking_id)),
        Cell(change, tip=change),
    )


def _change(one: Told) -> str:
    if one.step.verb == DELETE:
        return tr("Its event goes; the booking stays")
    nothing = tr("nothing")
    return "; ".join(
        f"{field_words(c.field)}: {told(c.before) or nothing} → {told(c.after) or nothing}"
        for c in one.diff
    )


def undo_words(plan: UndoPlan) -> str:
    """Say in numbers what taking it back would do."""
    if not plan.steps:
        return tr("This sync changed nothing that could be taken back.")
    verbs = [one.step.verb for one in plan.steps if not one.step.refusal]
    parts = [counted(verbs.count(verb), *words) for verb, words in COUNTS.items() if verb in verbs]
    refused = len(plan.steps) - len(verbs)
    if not verbs:
        return tr("Nothing of this sync can be taken back any more.")
    return joined(*parts, counted(refused, *STAYS) if refused else "")


def undo_button(plan: UndoPlan) -> str:
    """Return the words of the button that does it."""
    return counted(plan.count, "&Take 1 change back", "&Take {n} changes back")


def undone_words(report: SyncReport) -> str:
    """Say in numbers what was taken back."""
    return joined(
        counted(report.applied, "1 booking changed back", "{n} bookings changed back")
        if report.applied
        else "",
        counted(report.updated, "1 event put back", "{n} events put back")
        if report.updated
        else "",
        counted(report.deleted, "1 event deleted", "{n} events deleted") if report.deleted else "",
        counted(report.skipped, *STAYS) if report.skipped else "",
    ) or tr("Nothing was changed.")
