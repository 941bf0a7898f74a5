"""What waits for a person: as a list, as three columns, as a plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.words import clock_ago, counted, full, joined, sentence, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("Kind", "What needs you", "Account", "Since")
CHIPS = {
    IssueKind.CONFLICT: Chip(Tone.NEEDS, "git-fork-fill", "Conflict"),
    IssueKind.HELD_PLAN: Chip(Tone.FAILED, "hand-palm-fill", "Held plan"),
    IssueKind.CALENDAR_GONE: Chip(Tone.FAILED, "x-circle-fill", "No access"),
    IssueKind.READ_ONLY: Chip(Tone.NEEDS, "lock-key-fill", "Read only"),
    IssueKind.SUSPICIOUS_READ: Chip(Tone.NEEDS, "hand-palm-fill", "Doubtful read"),
    IssueKind.SIGN_IN: Chip(Tone.FAILED, "x-circle-fill", "Signed out"),
    IssueKind.SCOPE: Chip(Tone.FAILED, "lock-key-fill", "Permission"),
    IssueKind.REFUSED: Chip(Tone.FAILED, "prohibit-fill", "Refused"),
    IssueKind.QUOTA: Chip(Tone.NEEDS, "pause-circle-fill", "Paused"),
    IssueKind.PROBABLE_MATCH: Chip(Tone.NEEDS, "question-fill", "Same one?"),
    IssueKind.SETUP: Chip(Tone.FAILED, "x-circle-fill", "Set-up"),
    IssueKind.OFFLINE: Chip(Tone.FAILED, "x-circle-fill", "Network"),
    IssueKind.NO_MEET: Chip(Tone.NEEDS, "prohibit-fill", "No meeting"),
    IssueKind.REWRITES: Chip(Tone.NEEDS, "pause-circle-fill", "Rewritten"),
    IssueKind.OTHER_INSTALLATION: Chip(Tone.FAILED, "hand-palm-fill", "Two programs"),
    IssueKind.UNDONE: Chip(Tone.NEEDS, "question-fill", "Undone"),
    IssueKind.SERIES: Chip(Tone.NEEDS, "question-fill", "Series"),
    IssueKind.NOT_UNDONE: Chip(Tone.NEEDS, "question-fill", "Not undone"),
    IssueKind.REACTIVATED: Chip(Tone.NEEDS, "hand-palm-fill", "Look first"),
    IssueKind.OVERDUE: Chip(Tone.FAILED, "hourglass-fill", "Overdue"),
    IssueKind.STALLED: Chip(Tone.FAILED, "x-circle-fill", "Restarted"),
}
FIELD_WORDS = {
    "time": "Time",
    "title": "Title",
    "description": "Description",
    "location": "Location",
    "color": "Colour",
    "transparency": "Blocks time",
    "visibility": "Visible to",
    "reminders": "Reminders",
    "attendees": "Guests",
    "meet": "Google Meet",
}
LEADS = {
    IssueKind.SIGN_IN: ("Sign in again…", "connect"),
    IssueKind.SCOPE: ("Allow access again…", "connect"),
    IssueKind.CALENDAR_GONE: ("Choose another calendar…", "mappings"),
    IssueKind.READ_ONLY: ("Choose another calendar…", "mappings"),
    IssueKind.REFUSED: ("Open the booking…", "booking"),
}
PLANS = {IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH}
"""Kinds with a list, to be approved or kept."""
APPROVE = {
    "cancel": ("Cancel 1 booking", "Cancel {n} bookings"),
    "delete": ("Delete 1 event", "Delete {n} events"),
    "move": ("Move 1 item", "Move {n} items"),
    "create": ("Make 1 item", "Make {n} items"),
    "link": ("Link them", "Link them"),
}
LOCAL, REMOTE = "local", "remote"


@dataclass(frozen=True, slots=True)
class ConflictField:
    """One row of the three columns."""

    name: str
    label: str
    base: str
    local: str
    remote: str
    open: bool
    """Whether a person has to choose; the other fields are combined by themselves."""

    @property
    def local_differs(self) -> bool:
        """Whether the booking changed this field."""
        return self.local != self.base

    @property
    def remote_differs(self) -> bool:
        """Whether Google changed this field."""
        return self.remote != self.base


def issue_rows(overview: Overview, zone: tzinfo | None = None) -> tuple[Row, ...]:
    """Return the list, gravest first as the read model has it."""
    names = {view.account.id: view.account.name for view in overview.accounts}
    return tuple(
        Row(
            issue.id,
            (
                Cell(chip=kind_chip(issue.kind)),
                Cell(
                    told(issue.title),
                    strong=True,
                    tip=joined(told(issue.title), told(issue.detail)),
                ),
                Cell(names.get(issue.account_id, "") if issue.account_id else "", muted=True),
                Cell(
                    clock_ago(issue.opened_at, overview.now, zone),
                    tip=full(issue.opened_at, zone),
                    sort=issue.opened_at.timestamp(),
                ),
            ),
        )
        for issue in overview.issues
    )


def kind_chip(kind: IssueKind) -> Chip:
    """Return an issue's kind in a word."""
    chip = CHIPS[kind]
    return Chip(chip.tone, chip.icon, tr(chip.text))


def heading(overview: Overview) -> str:
    """Return the page's heading."""
    count = len(overview.issues)
    if not count:
        return tr("Nothing needs you")
    return counted(count, "1 thing needs you", "{n} things need you")


def lead(issue: Issue) -> tuple[str, str]:
    """Return the button that leads to the cure and its target; empty where there is none."""
    words, target = LEADS.get(issue.kind, ("", ""))
    if target == "booking" and issue.booking_id is None:
        return "", ""
    return (tr(words) if words else ""), target


def conflict_fields(issue: Issue) -> tuple[ConflictField, ...]:
    """Return the rows of the three columns, differing ones first."""
    fields: Mapping[str, Mapping[str, Any]] = issue.payload.get("fields", {})
    rows = [
        ConflictField(
            name,
            tr(FIELD_WORDS.get(name, name)),
            told(str(values.get("base", ""))),
            told(str(values.get("local", ""))),
            told(str(values.get("remote", ""))),
            open=_must_choose(issue, name, values),
        )
        for name, values in fields.items()
    ]
    return tuple(sorted(rows, key=lambda row: not row.open))


def _must_choose(issue: Issue, name: str, values: Mapping[str, Any]) -> bool:
    conflicting = issue.payload.get("conflicting")
    if conflicting:
        return name in conflicting
    return values.get("local") != values.get("remote")


def whole_only(issue: Issue) -> bool:
    """Tell whether one side is gone, so that only a whole side can be chosen."""
    return issue.payload.get("conflicting") == []


def first_choices(rows: tuple[ConflictField, ...]) -> dict[str, str]:
    """Choose the side that alone changed a field; where both did, the booking."""
    return {
        row.name: REMOTE if row.remote_differs and not row.local_differs else LOCAL
        for row in rows
        if row.open
    }


def result_words(rows: tuple[ConflictField, ...], chosen: Mapping[str, str]) -> str:
    """Say what the pair will look like."""
    return joined(*(row.remote if _side(row, chosen) == REMOTE else row.local for row in rows))


def _side(row: ConflictField, chosen: Mapping[str, str]) -> str:
    combined = REMOTE if row.remote_differs and not row.local_differs else LOCAL
    return chosen.get(row.name, combined)


def effect_words(rows: tuple[ConflictField, ...], chosen: Mapping[str, str]) -> str:
    """Say what each side gets."""
    to_google = [row.label.lower() for row in rows if chosen.get(row.name) == LOCAL]
    to_booking = [row.label.lower() for row in rows if chosen.get(row.name) == REMOTE]
    parts = []
    if to_google:
        parts.append(
            tr("Google's event gets the booking's {fields}.").format(fields=_and(to_google))
        )
    if to_booking:
        parts.append(tr("The booking gets Google's {fields}.").format(fields=_and(to_booking)))
    return " ".join(parts)


def _and(words: list[str]) -> str:
    if len(words) == 1:
        return words[0]
    return tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])


def choice_of(chosen: Mapping[str, str]) -> str:
    """Name the decision: one whole side, or a mixture."""
    sides = set(chosen.values())
    return sides.pop() if len(sides) == 1 else "merge"


PLAN_HEADERS = ("When", "Booking", "Why")


@dataclass(frozen=True, slots=True)
class PlanText:
    """A held plan: its cause, its rows and the words of its buttons."""

    cause: str
    rows: tuple[Row, ...]
    approve: str
    keep: str
    effect: str
    decided: bool


def plan_text(issue: Issue) -> PlanText:
    """Return what a held plan says."""
    entries: list[Mapping[str, Any]] = list(issue.payload.get("rows", ()))
    verb = str(issue.payload.get("verb", "change"))
    rows = tuple(
        Row(
            (at, entry.get("booking_id")),
            (
                Cell(told(str(entry.get("when", "")))),
                Cell(str(entry.get("title", "")), strong=True),
                Cell(
                    told(str(entry.get("reason", ""))),
                    tip=told(str(entry.get("reason", ""))),
                    muted=True,
                ),
            ),
        )
        for at, entry in enumerate(entries)
    )
    one, many = APPROVE.get(verb, ("Do it", "Do it"))
    keep = tr("Keep both apart") if verb == "link" else tr("Keep everything")
    effect = tr("Nothing of this has been done. The rest of the sync goes on.")
    if issue.outcome:
        effect = tr("Decided: {outcome}. The next sync does it.").format(
            outcome=told(issue.outcome)
        )
    return PlanText(
        cause=sentence(told(str(issue.payload.get("cause", issue.detail)))),
        rows=rows,
        approve=counted(len(rows), one, many),
        keep=keep,
        effect=effect,
        decided=bool(issue.outcome),
    )


def find_issue(overview: Overview | None, issue_id: IssueId | None) -> Issue | None:
    """Return an open issue by its number."""
    issues = overview.issues if overview else ()
    return next((issue for issue in issues if issue.id == issue_id), None)


def since_words(issue: Issue, now: datetime, zone: tzinfo | None = None) -> str:
    """Say since when an issue is open."""
    return tr("since {at}").format(at=clock_ago(issue.opened_at, now, zone))
