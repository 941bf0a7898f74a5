"""A held plan: its cause, its list, and the words of the three answers; numbers are said."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gcaldesk.domain.journal import Issue
from gcaldesk.ui.present.words import counted, sentence, told, tr

PLAN_PAGE = 500
"""Rows that are shown at first, and added at a time."""
APPROVE = {
    "cancel": ("Cancel 1 booking…", "Cancel {n} bookings…"),
    "delete": ("Delete 1 event…", "Delete {n} events…"),
    "unlink": ("Let go of 1 booking…", "Let go of {n} bookings…"),
    "move": ("Move 1 item…", "Move {n} items…"),
    "create": ("Make 1 item…", "Make {n} items…"),
    "mail": ("Change 1 event and tell its guests…", "Change {n} events and tell their guests…"),
    "link": ("Link them", "Link them"),
}
KEEP = {
    "cancel": ("Keep it and make its event again", "Keep all {n} and make their events again"),
    "delete": ("Keep the event", "Keep all {n} events"),
    "unlink": ("Keep it linked", "Keep all {n} linked"),
    "move": ("Keep where it is", "Keep all {n} where they are"),
    "create": ("Make nothing", "Make none of the {n}"),
    "mail": ("Change it and tell nobody", "Change all {n} and tell nobody"),
    "link": ("Keep both apart", "Keep both apart"),
}
WARNINGS = {
    "cancel": (
        "1 booking gets the status “cancelled”. It can be taken back in the activity.",
        "{n} bookings get the status “cancelled”. They can be taken back in the activity.",
    ),
    "delete": (
        "1 event is deleted in Google; its booking stays.",
        "{n} events are deleted in Google; their bookings stay.",
    ),
    "unlink": (
        "1 booking and its event are no longer kept in step; both stay.",
        "{n} bookings and their events are no longer kept in step; both stay.",
    ),
    "move": ("1 item gets another time.", "{n} items get another time."),
    "create": ("1 item is made.", "{n} items are made."),
    "mail": (
        "1 event is changed, and Google mails its guests.",
        "{n} events are changed, and Google mails their guests.",
    ),
}


@dataclass(frozen=True, slots=True)
class PlanText:
    """All that the panel of a held plan says."""

    cause: str
    effect: str
    count: int
    approve: str
    keep: str
    can_review: bool
    decided: bool


def plan_text(issue: Issue) -> PlanText:
    """Return what a held plan says."""
    count = len(issue.payload.get("rows", ()))
    verb = verb_of(issue)
    effect = tr("Nothing of this has been done. The rest of the sync goes on.")
    if issue.outcome:
        effect = tr("Decided: {outcome}. The next sync does it.").format(
            outcome=told(issue.outcome)
        )
    return PlanText(
        cause=sentence(told(str(issue.payload.get("cause", issue.detail)))),
        effect=effect,
        count=count,
        approve=counted(count, *APPROVE[verb]),
        keep=counted(count, *KEEP[verb]),
        can_review=verb != "link" and count > 1,
        decided=bool(issue.outcome),
    )


def verb_of(issue: Issue) -> str:
    """Return what the plan would do."""
    payload: Mapping[str, Any] = issue.payload
    verb = str(payload.get("verb", "move"))
    return verb if verb in APPROVE else "move"


def needs_count(issue: Issue) -> bool:
    """Tell whether carrying it out is confirmed by typing the number."""
    return verb_of(issue) in {"cancel", "delete", "unlink", "mail", "move"}


def warning(issue: Issue, count: int) -> str:
    """Say in numbers what carrying out would do."""
    return counted(count, *WARNINGS.get(verb_of(issue), WARNINGS["move"]))


def review_words(count: int, chosen: int) -> str:
    """Say what the ticks mean."""
    keep = count - chosen
    return tr("{chosen} to carry out, {keep} to keep").format(chosen=chosen, keep=keep)
