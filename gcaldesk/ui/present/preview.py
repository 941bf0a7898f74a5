"""A plan before it runs: what would be done, where, and why."""

from gcaldesk.domain.views import ActionView, PlanProgress
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.words import counted, joined, told, tr
from gcaldesk.ui.shades import Tone

BEGINNING = "Getting ready to read…"
HEADERS = ("", "Booking or event", "Where", "What changes", "Why")
VERBS = {
    "insert": ("plus-circle-fill", "Create", Tone.OK),
    "create": ("plus-circle-fill", "Create", Tone.OK),
    "update": ("pencil-simple-fill", "Change", Tone.WORKING),
    "apply": ("pencil-simple-fill", "Take over", Tone.WORKING),
    "merge": ("git-merge-fill", "Combine", Tone.WORKING),
    "delete": ("trash-fill", "Remove", Tone.FAILED),
    "cancel": ("prohibit-fill", "Cancel", Tone.FAILED),
    "conflict": ("git-fork-fill", "Ask you", Tone.NEEDS),
    "ask": ("question-fill", "Ask you", Tone.NEEDS),
    "book": ("plus-circle-fill", "New booking", Tone.OK),
    "move": ("arrows-left-right-fill", "Move", Tone.WORKING),
    "follow": ("link-fill", "Follow", Tone.OK),
    "link": ("link-fill", "Link", Tone.OK),
    "adopt": ("link-fill", "Link", Tone.OK),
    "relink": ("link-fill", "Link", Tone.OK),
    "unlink": ("link-break-fill", "Unlink", Tone.OFF),
}


def verb_chip(action: ActionView) -> Chip:
    """Return what a row does as a chip; held rows say so."""
    if action.held:
        return Chip(Tone.NEEDS, "hand-palm-fill", tr("Hold, ask you"))
    icon, words, tone = VERBS.get(
        action.verb, ("dots-three-circle-fill", action.verb.replace("_", " "), Tone.OFF)
    )
    return Chip(tone, icon, tr(words))


def preview_rows(plan: tuple[ActionView, ...]) -> tuple[Row, ...]:
    """Return the plan's rows."""
    return tuple(
        Row(
            at,
            (
                Cell(chip=verb_chip(action)),
                Cell(action.title or action.event_id, strong=True, tip=action.title),
                Cell(
                    action.calendar,
                    icon="arrow-left" if action.direction == "in" else "arrow-right",
                    tip=tr("into the bookings") if action.direction == "in" else tr("to Google"),
                ),
                Cell(diff_words(action), tip=diff_words(action)),
                Cell(
                    joined(told(action.reason), tr("mails guests") if action.mails else ""),
                    tip=told(action.reason),
                    muted=True,
                ),
            ),
        )
        for at, action in enumerate(plan)
    )


def diff_words(action: ActionView) -> str:
    """Return the fields that change, before and after."""
    return joined(
        *(
            f"{told(field)}: {told(before)} → {told(after)}"
            if before
            else f"{told(field)}: {told(after)}"
            for field, before, after in action.diff
        )
    )


def progress_words(progress: PlanProgress) -> str:
    """Say how far the reading of a plan is."""
    events = counted(progress.events, "1 event read", "{n} events read")
    if not progress.calendar:
        return joined(tr("Comparing both sides…"), events)
    place = tr("Calendar {number} of {total}").format(
        number=progress.done + 1, total=progress.total
    )
    return joined(place, f"“{progress.calendar}”", events)


def summary(plan: tuple[ActionView, ...]) -> str:
    """Say in one line what the plan comes to."""
    if not plan:
        return tr("Nothing to do: both sides agree.")
    out = sum(action.direction == "out" for action in plan)
    back = sum(action.direction == "in" for action in plan)
    held = sum(action.held for action in plan)
    mails = sum(action.mails for action in plan)
    return joined(
        counted(out, "1 change to Google", "{n} changes to Google") if out else "",
        counted(back, "1 change to bookings", "{n} changes to bookings") if back else "",
        counted(held, "1 would be held and asked", "{n} would be held and asked") if held else "",
        counted(mails, "1 mails guests", "{n} mail guests") if mails else tr("mails nobody"),
    )
