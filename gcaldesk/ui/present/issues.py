"""What waits for a person: as a list, as three columns, as a plan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.snapshot import load_content
from gcaldesk.domain.times import Timed
from gcaldesk.domain.views import Overview
from gcaldesk.services.waiting import Surroundings
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.moments import city_of, own_zone_words
from gcaldesk.ui.present.words import clock, clock_ago, counted, joined, told, tr
from gcaldesk.ui.shades import Tone

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
PLANS = {IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH}
"""Kinds with a list, to be approved or kept."""
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


def kind_chip(kind: IssueKind) -> Chip:
    """Return an issue's kind in a word."""
    chip = CHIPS[kind]
    return Chip(chip.tone, chip.icon, tr(chip.text))


def heading(overview: Overview) -> str:
    """Return the page's heading."""
    count = len(overview.issues)
    if not count:
        return tr("Issues")
    return counted(count, "1 thing needs you", "{n} things need you")


def zone_note(issue: Issue, zone: tzinfo | None = None) -> str:
    """Say whose clock the times of a conflict are, where it is not that of the person."""
    saved = issue.payload.get("ours") or issue.payload.get("theirs")
    when = load_content(saved).time if saved else None
    if not isinstance(when, Timed) or not own_zone_words(when, zone):
        return ""
    return tr("Times are those of {city}.").format(city=city_of(when.zone))


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


def cell_name(field: ConflictField, column: str, text: str, *, differs: bool) -> str:
    """Return what a screen reader says of one version of a field."""
    changed = tr("changed") if differs else tr("as before")
    return f"{field.label}, {column}: {text}, {changed}"


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


@dataclass(frozen=True, slots=True)
class RoomWords:
    """Whether the object is free at the chosen time."""

    text: str
    tone: Tone


def room_words(
    rows: tuple[ConflictField, ...], chosen: Mapping[str, str], around: Surroundings | None
) -> RoomWords | None:
    """Say whether the chosen time is free; None where the time is not in question."""
    time = next((row for row in rows if row.name == "time"), None)
    if around is None or time is None or not around.object_name:
        return None
    blocked = around.blocked_there if _side(time, chosen) == REMOTE else around.blocked_here
    if not blocked:
        return RoomWords(tr("{object} is free").format(object=around.object_name), Tone.OK)
    text = tr("{object} is taken then: {titles}").format(
        object=around.object_name, titles=", ".join(blocked)
    )
    return RoomWords(text, Tone.NEEDS)


def guests_words(chosen: Mapping[str, str], around: Surroundings | None) -> str:
    """Say whether guests hear of it."""
    if around is None or not around.guests or LOCAL not in chosen.values():
        return ""
    if not around.told:
        return tr("No guest is told.")
    return counted(around.guests, "1 guest will be told.", "{n} guests will be told.")


def column_words(
    around: Surroundings | None, now: datetime, zone: tzinfo | None = None
) -> tuple[str, str, str]:
    """Return the headings of the three versions."""
    before = tr("Before")
    if around is not None and around.agreed_at is not None:
        before = tr("Before (agreed {at})").format(at=clock(around.agreed_at, now, zone))
    return before, tr("Booking now"), tr("Google now")


def where_words(issue: Issue, around: Surroundings | None) -> str:
    """Say which pair a conflict is about."""
    number = "" if issue.booking_id is None else tr("booking {n}").format(n=issue.booking_id)
    if around is None or not around.calendar:
        return number
    return joined(number, f"{around.object_name} ↔ {around.calendar}")


def choice_of(chosen: Mapping[str, str]) -> str:
    """Name the decision: one whole side, or a mixture."""
    sides = set(chosen.values())
    return sides.pop() if len(sides) == 1 else "merge"


def find_issue(overview: Overview | None, issue_id: IssueId | None) -> Issue | None:
    """Return an open issue by its number."""
    issues = overview.issues if overview else ()
    return next((issue for issue in issues if issue.id == issue_id), None)


def since_words(issue: Issue, now: datetime, zone: tzinfo | None = None) -> str:
    """Say since when an issue is open."""
    return tr("since {at}").format(at=clock_ago(issue.opened_at, now, zone))
