"""Edits that are not applied yet, in words; shared by every page that has an apply bar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gcaldesk.ui.present.words import counted, tr
from gcaldesk.ui.shades import Tone


@dataclass(frozen=True, slots=True)
class Change:
    """One edit: what it is about, what stands there now, what would stand there."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Note:
    """One sentence about what applying would do."""

    text: str
    tone: Tone | None = None


NOTE_ICONS = {
    None: "caret-right",
    Tone.OK: "check-circle-fill",
    Tone.WORKING: "arrows-clockwise",
    Tone.OFF: "minus-circle",
    Tone.NEEDS: "warning-fill",
    Tone.FAILED: "x-circle-fill",
}


def not_applied(count: int) -> str:
    """Say how many edits wait."""
    return counted(count, "1 change not applied", "{n} changes not applied")


def to_correct(count: int) -> str:
    """Say how many fields cannot be applied as they are."""
    return counted(
        count, "1 field has to be corrected first", "{n} fields have to be corrected first"
    )


def quit_question(waiting: Sequence[tuple[str, int]]) -> str:
    """Say on which pages how many edits would be lost; each page by its name and its number."""
    page, count = waiting[0]
    first = counted(count, "1 change on {page}", "{n} changes on {page}").format(page=page)
    more = (tr("{n} on {page}").format(n=number, page=name) for name, number in waiting[1:])
    text = ", ".join((first, *more))
    one = sum(number for _, number in waiting) == 1
    return (tr("{changes} is not applied.") if one else tr("{changes} are not applied.")).format(
        changes=text
    )


def kept_note(kept: Mapping[str, int]) -> str:
    """Say that edits of other accounts wait."""
    return " ".join(
        counted(
            count,
            "“{account}” has 1 change that is not applied.",
            "“{account}” has {n} changes that are not applied.",
        ).format(account=account)
        for account, count in kept.items()
    )


def change_words(change: Change) -> str:
    """Return one edit as a line, for screen readers and for copying."""
    return f"{change.label}: {shown(change.before)} → {shown(change.after)}"


def shown(value: str) -> str:
    """Return a value so that an empty one can be seen."""
    return value or tr("(empty)")


def effect_progress(done: int, total: int) -> str:
    """Say how far the effect is worked out."""
    return tr("Working out the effect: {done} of {total}").format(
        done=counted(done, "1", "{n}"), total=counted(total, "1 booking", "{n} bookings")
    )


def effect_pending(changes: Sequence[Change]) -> str:
    """Say that the effect is being worked out."""
    return counted(
        len(changes),
        "Working out what this change would do…",
        "Working out what these {n} changes would do…",
    )
