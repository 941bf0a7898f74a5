"""What applying would do to bookings and events, as sentences with numbers; no Qt."""

from gcaldesk.domain.account import Calendar
from gcaldesk.domain.trials import Effect
from gcaldesk.ui.present.changes import Note
from gcaldesk.ui.present.words import counted, tr
from gcaldesk.ui.shades import Tone


def rules_notes(effect: Effect, *, active: bool) -> tuple[Note, ...]:
    """Say what changed rules would do."""
    notes = [*_numbers(effect)]
    if effect.entering:
        text = counted(
            effect.entering,
            "1 older booking comes into the days that are kept in step.",
            "{n} older bookings come into the days that are kept in step.",
        )
        notes.append(Note(text))
    if effect.leaving:
        text = counted(
            effect.leaving,
            "1 booking is no longer kept in step. Its event stays as it is.",
            "{n} bookings are no longer kept in step. Their events stay as they are.",
        )
        notes.append(Note(text))
    if effect.whole_read:
        notes.append(
            Note(tr("Every calendar is read once as a whole. Nothing is deleted by that."))
        )
    if not notes:
        notes.append(
            Note(tr("No event changes now. The rules count from the next change on."), Tone.OK)
        )
    return (*notes, *_closing(effect, active=active))


def mapping_notes(
    effect: Effect, calendars: tuple[Calendar, ...], *, active: bool
) -> tuple[Note, ...]:
    """Say what changed mappings would do."""
    notes = [*_numbers(effect)]
    if effect.left:
        text = counted(
            effect.left,
            "1 event stays in Google as it is and is no longer kept in step.",
            "{n} events stay in Google as they are and are no longer kept in step.",
        )
        notes.append(Note(text, Tone.NEEDS))
    names = {calendar.id: calendar.summary for calendar in calendars}
    where = [names[c] for c in effect.by_calendar if c in names]
    if len(where) > 1:
        text = tr("Written to: {calendars}.").format(calendars=", ".join(where))
        notes.append(Note(text))
    if not notes:
        notes.append(Note(tr("No event changes."), Tone.OK))
    return (*notes, *_closing(effect, active=active))


def _numbers(effect: Effect) -> list[Note]:
    sentences = (
        (effect.created, "1 event would be created.", "{n} events would be created."),
        (effect.changed, "1 event would be changed.", "{n} events would be changed."),
        (
            effect.moved,
            "1 event would move to another calendar.",
            "{n} events would move to another calendar.",
        ),
        (
            effect.spared,
            "1 event that waits to be created would not be created.",
            "{n} events that wait to be created would not be created.",
        ),
    )
    notes = [Note(counted(count, one, many)) for count, one, many in sentences if count]
    if effect.removed:
        text = counted(effect.removed, "1 event would be removed.", "{n} events would be removed.")
        notes.append(Note(text, Tone.NEEDS))
    return notes


def _closing(effect: Effect, *, active: bool) -> list[Note]:
    notes = []
    held = sum(part.count for part in effect.held)
    if held:
        text = counted(
            held,
            "The change guard would hold 1 of these until you approve it under Issues.",
            "The change guard would hold {n} of these until you approve them under Issues.",
        )
        notes.append(Note(text, Tone.NEEDS))
    if effect.touched:
        text = counted(
            effect.looked_at,
            "1 booking was looked at; {touched}. No guest is mailed.",
            "{n} bookings were looked at; {touched}. No guest is mailed.",
        )
        touched = counted(effect.touched, "1 is concerned", "{n} are concerned")
        notes.append(Note(text.format(touched=touched)))
        if not active:
            notes.append(
                Note(tr("This account is inactive: it all waits until you switch it on."), Tone.OFF)
            )
    return notes
