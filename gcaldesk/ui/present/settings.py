"""What is edited on the page Settings, in words: values, changes, effects, and where all is kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from gcaldesk.domain.program import Program
from gcaldesk.ui.present.changes import Change, Note, not_applied, to_correct
from gcaldesk.ui.present.setting_fields import FORGET, Field, Group, Kind, PlaceNote
from gcaldesk.ui.present.words import size, told, tr
from gcaldesk.ui.shades import Tone


def place_notes(
    found: Mapping[str, tuple[Group, ...]], edits: Mapping[str, str], problems: Mapping[str, str]
) -> dict[str, PlaceNote]:
    """Return where something is edited or wrong."""
    notes = {}
    for place, all_ in found.items():
        keys = [field.key for group in all_ for field in group.fields]
        wrong = sum(key in problems for key in keys)
        edited = sum(key in edits for key in keys)
        if wrong:
            notes[place] = PlaceNote(str(edited or ""), to_correct(wrong), wrong=True)
        elif edited:
            notes[place] = PlaceNote(str(edited), not_applied(edited))
    return notes


def value_words(field: Field, text: str, *, stored: bool = False) -> str:
    """Return a value as a person reads it."""
    if field.kind is Kind.PASSWORD:
        if text == FORGET:
            return tr("none")
        if text:
            return tr("a new one")
        return tr("the stored one") if stored else tr("none")
    if field.kind is Kind.SWITCH:
        return tr("on") if text == "on" else tr("off")
    known = next((choice.text for choice in field.choices if choice.value == text), "")
    return known or " ".join(part for part in (text, field.unit) if text and part)


def changes(
    fields: Mapping[str, Field],
    before: Mapping[str, str],
    after: Mapping[str, str],
    passwords: frozenset[str],
) -> tuple[Change, ...]:
    """Return what was edited, in the order of the page."""
    return tuple(
        Change(
            field.label,
            value_words(field, before.get(key, ""), stored=key in passwords),
            value_words(field, after[key].strip(), stored=key in passwords),
        )
        for key, field in fields.items()
        if key in after and after[key].strip() != before.get(key, "")
    )


def effect_notes(edits: Mapping[str, str]) -> tuple[Note, ...]:
    """Say what applying these edits would do."""
    notes = [Note(tr("No booking and no event is changed by it."), Tone.OK)]
    if any(key.endswith("_minutes") for key in edits):
        notes.append(Note(tr("The next look at Google is planned anew.")))
    if any(key.startswith("push.") for key in edits):
        notes.append(Note(tr("Messages from Google stop for some seconds, then go the new way.")))
    if any(key.startswith("network.") for key in edits):
        notes.append(Note(tr("The next request to Google goes the new way.")))
    if "keep_journal_days" in edits:
        notes.append(
            Note(tr("Lines of Activity that are older go at the next clean-up."), Tone.NEEDS)
        )
    notes += [Note(line) for line in later_words(tuple(edits))]
    return tuple(notes)


def later_words(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Say what acts only after the next start."""
    lines = []
    if "window.language" in keys:
        lines.append(tr("The language acts when gcaldesk is opened anew."))
    if "requests_per_minute" in keys:
        lines.append(tr("The share of Google’s allowance acts when gcaldesk is opened anew."))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where something is kept."""

    label: str
    text: str
    path: str
    copy: str
    """What copying its address is called."""


def file_places(program: Program) -> tuple[FilePlace, ...]:
    """Return where everything is kept."""
    places = (
        (tr("All data"), program.folder, program.folder),
        (tr("Settings"), program.config_file, program.config_file),
        (tr("Log file"), log_words(program), program.log_file),
        (tr("Start at login"), program.login_place, program.login_place),
    )
    return tuple(
        FilePlace(label, text, path, tr("Copy the place: {label}").format(label=label))
        for label, text, path in places
        if path
    )


def log_words(program: Program) -> str:
    """Say where the log file is and how large."""
    if not program.log_bytes:
        return tr("{file} (nothing in it yet)").format(file=program.log_file)
    return tr("{file} ({size})").format(file=program.log_file, size=size(program.log_bytes))


def problem_words(sentence: str) -> str:
    """Return what is wrong with a field in the language of the window."""
    return told(sentence)
