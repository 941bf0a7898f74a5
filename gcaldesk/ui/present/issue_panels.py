"""What each kind of issue means: what it affects, what happens next, and what a person can do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.ui.present.cells import Cell, Row
from gcaldesk.ui.present.words import full, sentence, told, tr


@dataclass(frozen=True, slots=True)
class Action:
    """A button: it decides (`approve`, `keep`, `ignore`) or leads somewhere (`lead:mappings`)."""

    what: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """The lasting words of one kind; the first action is the one to advise."""

    affects: str
    following: str
    can: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class PanelText:
    """The panel of one issue."""

    happened: str
    affects: str
    following: str
    can: str
    actions: tuple[Action, ...]
    rows: tuple[Row, ...]
    details: str


IGNORE = Action("ignore", "&Ignore until changed")
AGAIN = Action("approve", "&Try again", "arrow-clockwise")
OTHER_CALENDAR = Action("lead:mappings", "&Choose another calendar…")
BOOKING = Action("lead:booking", "&Open the booking…")
CONNECT = Action("lead:connect", "&Sign in again…", "sign-in")
HISTORY = Action("history", "See what &kept it", "list-bullets")
CHECKS = Action("lead:push", "&Run the checks…", "check-circle")
KINDS = {
    IssueKind.CALENDAR_GONE: Kind(
        "Its bookings stay as they are. Nothing was deleted, and nothing is sent to it.",
        "Each round looks whether it is there again; then this ends by itself.",
        "Ask its owner to share it again, or map its objects to another calendar.",
        (OTHER_CALENDAR, AGAIN, IGNORE),
    ),
    IssueKind.READ_ONLY: Kind(
        "Changes of its bookings wait here. What changes in Google still arrives.",
        "The bookings go out as soon as the calendar may be written.",
        "Ask its owner for the right to change events, or map another calendar.",
        (OTHER_CALENDAR, AGAIN, IGNORE),
    ),
    IssueKind.SUSPICIOUS_READ: Kind(
        "Only this calendar: what Google sent was thrown away, no booking was touched.",
        "The next round reads it again as a whole; a sound list ends this by itself.",
        "Nothing, unless it keeps coming back.",
        (AGAIN, HISTORY, IGNORE),
    ),
    IssueKind.SIGN_IN: Kind(
        "Nothing moves in either direction for this account. No booking is lost.",
        "Everything that waits is sent after signing in; links and settings are kept.",
        "Sign in again with the same Google account.",
        (CONNECT,),
    ),
    IssueKind.SCOPE: Kind(
        "What needs this permission waits, in both directions.",
        "Everything goes on after you allow it; links and settings are kept.",
        "Sign in again and leave every box ticked.",
        (Action("lead:connect", "&Allow access again…", "sign-in"),),
    ),
    IssueKind.REFUSED: Kind(
        "Only this booking: all others go on.",
        "It is sent again once it changes, or when you say so.",
        "Put right what Google names, then try again.",
        (BOOKING, AGAIN, IGNORE),
    ),
    IssueKind.QUOTA: Kind(
        "Changes wait here. What changes in Google still arrives.",
        "Writing is tried again by itself; nothing has to be done.",
        "Wait, or see what used so many requests.",
        (HISTORY, IGNORE),
    ),
    IssueKind.SETUP: Kind(
        "Nothing moves in either direction for this account. No booking is lost.",
        "Each round tries again; this ends by itself once it works.",
        "Switch on what is named, in the Google Cloud Console.",
        (AGAIN, CHECKS, IGNORE),
    ),
    IssueKind.OFFLINE: Kind(
        "Nothing moves in either direction. Bookings can be changed meanwhile.",
        "It is tried again at every round; this ends by itself.",
        "Look at the network, the proxy and the clock of this computer.",
        (CHECKS, AGAIN, IGNORE),
    ),
    IssueKind.NO_MEET: Kind(
        "Events of this calendar are made without a video meeting; all else is as it should be.",
        "The bookings are sent as usual.",
        "Switch the rule off, or map a calendar that can have meetings.",
        (Action("lead:rules", "Change the &rule…"), OTHER_CALENDAR, IGNORE),
    ),
    IssueKind.REWRITES: Kind(
        "Only this booking's event: it is left as it stands in Google.",
        "Nothing is sent to it until you decide.",
        "Find the other program that edits this calendar, then send the booking again.",
        (
            Action("approve", "&Send the booking again", "arrow-up"),
            Action("keep", "&Leave the event so"),
            BOOKING,
        ),
    ),
    IssueKind.OTHER_INSTALLATION: Kind(
        "This calendar is only read: changes of its bookings wait here.",
        "Two programs writing to one calendar would undo each other's work, so this one waits.",
        "Stop the other one first, then take the calendar over.",
        (
            Action("approve", "&Take it over", "flag"),
            OTHER_CALENDAR,
            Action("keep", "&Leave it to the other one"),
        ),
    ),
    IssueKind.REACTIVATED: Kind(
        "This account waits: nothing has been sent or taken over since it was switched on.",
        "After you say so, the next round carries out what the preview shows.",
        "Look at the preview first: much may have changed meanwhile.",
        (
            Action("preview", "&Preview changes…", "eye"),
            Action("approve", "&Go on syncing", "play"),
            Action("keep", "S&witch it off again"),
        ),
    ),
    IssueKind.NOT_UNDONE: Kind(
        "Only what is listed. Everything else of that run was taken back.",
        "Nothing: what people changed since is left as it is.",
        "Look at each, and set right by hand what is still wrong.",
        (Action("ignore", "&Done, close this", "check"), HISTORY),
    ),
    IssueKind.UNDONE: Kind(
        "The listed events stand as before that run and differ from their bookings.",
        "Both sides are left alone until you say which is right.",
        "Send the bookings over them, or leave the events until their booking changes.",
        (
            Action("approve", "&Send the bookings again", "arrow-up"),
            Action("keep", "&Leave the events so"),
        ),
    ),
    IssueKind.SERIES: Kind(
        "Only this booking: writing to its event would change every occurrence.",
        "Neither side is touched. It ends by itself once the event is a single one again.",
        "Make it a single event in Google, or let go of it: its occurrences become bookings.",
        (BOOKING, Action("approve", "&Let go of it")),
    ),
    IssueKind.OVERDUE: Kind(
        "Changes on either side have not arrived since. Nothing is lost.",
        "It is tried again at every round; the next complete sync ends this.",
        "Sync now, and look what kept it.",
        (Action("sync", "&Sync now", "arrows-clockwise"), HISTORY, CHECKS),
    ),
    IssueKind.STALLED: Kind(
        "Syncing paused for a moment. Nothing was half-written.",
        "It was started again; the next complete sync ends this.",
        "If it comes back, copy the details and report them.",
        (HISTORY, IGNORE),
    ),
}
ROW_HEADERS = ("When", "Booking", "Why")


def panel_text(
    issue: Issue, zone: tzinfo | None = None, *, places: Collection[str] = ()
) -> PanelText:
    """Return all that the panel of an issue says; it leads only to pages that there are."""
    kind = KINDS.get(issue.kind, KINDS[IssueKind.STALLED])
    actions = tuple(
        Action(action.what, tr(action.text), action.icon)
        for action in kind.actions
        if _leads_somewhere(action, issue, places)
    )
    return PanelText(
        happened=sentence(told(issue.detail)) or told(issue.title),
        affects=tr(kind.affects),
        following=tr(kind.following),
        can=sentence(told(issue.hint)) or tr(kind.can),
        actions=actions,
        rows=listed_rows(issue.payload),
        details=details_of(issue, zone),
    )


def _leads_somewhere(action: Action, issue: Issue, places: Collection[str]) -> bool:
    if action.what == "lead:booking":
        return issue.booking_id is not None
    place = action.what.removeprefix("lead:")
    return place == action.what or place in {"connect", *places}


def listed_rows(
    payload: Mapping[str, Any], start: int = 0, count: int | None = None
) -> tuple[Row, ...]:
    """Return some of the items that an issue lists."""
    entries: list[Mapping[str, Any]] = list(payload.get("rows", ()))
    end = len(entries) if count is None else min(len(entries), start + count)
    return tuple(
        Row(
            at,
            (
                Cell(told(str(entries[at].get("when", "")))),
                Cell(str(entries[at].get("title", "")), strong=True),
                Cell(_why(entries[at]), tip=_why(entries[at]), muted=True),
            ),
        )
        for at in range(start, end)
    )


def _why(entry: Mapping[str, Any]) -> str:
    return sentence(told(str(entry.get("reason", ""))))


def details_of(issue: Issue, zone: tzinfo | None = None) -> str:
    """Return what somebody who helps would ask for, as lines to copy."""
    facts: list[tuple[str, object]] = [
        (tr("Issue"), f"{issue.id}"),
        (tr("Since"), full(issue.opened_at, zone)),
        (tr("Account"), issue.account_id),
        (tr("Calendar"), issue.calendar_id),
        (tr("Booking"), issue.booking_id),
        (tr("Title"), told(issue.title)),
        (tr("Detail"), told(issue.detail)),
        (tr("Hint"), told(issue.hint)),
    ]
    return "\n".join(f"{name}: {value}" for name, value in facts if value not in {None, ""})
