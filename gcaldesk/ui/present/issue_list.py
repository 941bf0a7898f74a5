"""What waits for a person as one list: grouped by cause, several chosen at once."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import tzinfo

from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.issues import kind_chip
from gcaldesk.ui.present.words import clock, clock_ago, counted, full, joined, sentence, told, tr

FOLD_FROM = 8
"""A group of so many begins folded up."""
GROUPS = {
    IssueKind.CONFLICT: ("1 conflict", "{n} conflicts"),
    IssueKind.HELD_PLAN: ("1 held plan", "{n} held plans"),
    IssueKind.CALENDAR_GONE: ("1 calendar out of reach", "{n} calendars out of reach"),
    IssueKind.READ_ONLY: (
        "1 calendar that may only be read",
        "{n} calendars that may only be read",
    ),
    IssueKind.SUSPICIOUS_READ: ("1 doubtful read", "{n} doubtful reads"),
    IssueKind.SIGN_IN: ("1 account signed out", "{n} accounts signed out"),
    IssueKind.SCOPE: ("1 account lacks a permission", "{n} accounts lack a permission"),
    IssueKind.REFUSED: ("1 booking refused by Google", "{n} bookings refused by Google"),
    IssueKind.QUOTA: ("1 account paused by Google", "{n} accounts paused by Google"),
    IssueKind.PROBABLE_MATCH: ("1 probable match", "{n} probable matches"),
    IssueKind.SETUP: ("1 account not set up", "{n} accounts not set up"),
    IssueKind.OFFLINE: ("1 account out of reach", "{n} accounts out of reach"),
    IssueKind.NO_MEET: ("1 calendar without meetings", "{n} calendars without meetings"),
    IssueKind.REWRITES: ("1 event that is changed back", "{n} events that are changed back"),
    IssueKind.OTHER_INSTALLATION: (
        "1 calendar with another gcaldesk",
        "{n} calendars with another gcaldesk",
    ),
    IssueKind.UNDONE: ("1 undo to look at", "{n} undos to look at"),
    IssueKind.SERIES: ("1 event that became a series", "{n} events that became a series"),
    IssueKind.NOT_UNDONE: ("1 undo that is not complete", "{n} undos that are not complete"),
    IssueKind.REACTIVATED: ("1 account to look at first", "{n} accounts to look at first"),
    IssueKind.OVERDUE: ("1 sync overdue", "{n} syncs overdue"),
    IssueKind.STALLED: ("1 restart", "{n} restarts"),
}
Key = IssueId | IssueKind


@dataclass(frozen=True, slots=True)
class GroupItem:
    """The heading of several issues of one kind."""

    kind: IssueKind
    text: str
    chip: Chip
    ids: tuple[IssueId, ...]
    open: bool

    @property
    def key(self) -> Key:
        """What a selection means."""
        return self.kind


@dataclass(frozen=True, slots=True)
class IssueItem:
    """One issue in two lines."""

    id: IssueId
    chip: Chip
    title: str
    text: str
    side: str
    """The account, where there are several."""
    at: str
    tip: str
    inside: bool
    """Whether it stands under a group's heading."""

    @property
    def key(self) -> Key:
        """What a selection means."""
        return self.id


Item = GroupItem | IssueItem


def grouped(issues: Iterable[Issue]) -> dict[IssueKind, list[Issue]]:
    """Return the issues by kind, the gravest kind first as the read model has them."""
    found: dict[IssueKind, list[Issue]] = {}
    for issue in issues:
        found.setdefault(issue.kind, []).append(issue)
    return found


def group_words(kind: IssueKind, count: int) -> str:
    """Return the heading of a group."""
    return counted(count, *GROUPS[kind])


def list_items(
    overview: Overview,
    turned: Collection[IssueKind] = (),
    zone: tzinfo | None = None,
) -> tuple[Item, ...]:
    """Return the list; a kind with one issue needs no heading.

    Args:
        overview: what is open.
        turned: the groups that a person folded up or down, against how they begin.
        zone: the zone of the times; None is the machine's own.
    """
    names = {view.account.id: view.account.name for view in overview.accounts}
    several = len(names) > 1
    items: list[Item] = []
    for kind, mine in grouped(overview.issues).items():
        opened = len(mine) == 1 or (len(mine) < FOLD_FROM) != (kind in turned)
        if len(mine) > 1:
            text = group_words(kind, len(mine))
            ids = tuple(issue.id for issue in mine)
            items.append(GroupItem(kind, text, kind_chip(kind), ids, opened))
        if not opened:
            continue
        items += [
            IssueItem(
                id=issue.id,
                chip=kind_chip(kind),
                title=told(issue.title),
                text=sentence(told(issue.detail)),
                side=names.get(issue.account_id, "") if several and issue.account_id else "",
                at=clock(issue.opened_at, overview.now, zone),
                tip=joined(told(issue.title), told(issue.detail), full(issue.opened_at, zone)),
                inside=len(mine) > 1,
            )
            for issue in mine
        ]
    return tuple(items)


@dataclass(frozen=True, slots=True)
class Bulk:
    """One answer for several issues: the words of its button, and whom it is for."""

    choice: str
    text: str
    ids: tuple[IssueId, ...]


NOT_IGNORED = {
    IssueKind.CONFLICT,
    IssueKind.HELD_PLAN,
    IssueKind.PROBABLE_MATCH,
    IssueKind.REACTIVATED,
    IssueKind.SERIES,
    IssueKind.UNDONE,
}
"""Kinds that wait for a decision; they cannot be put aside."""
TRIED_AGAIN = {
    IssueKind.CALENDAR_GONE,
    IssueKind.READ_ONLY,
    IssueKind.SUSPICIOUS_READ,
    IssueKind.REFUSED,
    IssueKind.SETUP,
    IssueKind.OFFLINE,
    IssueKind.NO_MEET,
}
_SAME = {
    IssueKind.CONFLICT: (
        ("local", "Keep booking", "Keep booking for all {n}"),
        ("remote", "Keep Google", "Keep Google for all {n}"),
    ),
    IssueKind.HELD_PLAN: (("keep", "Keep everything", "Keep everything in all {n}"),),
    IssueKind.PROBABLE_MATCH: (
        ("approve", "Link them", "Link all {n}"),
        ("keep", "Keep both apart", "Keep all {n} apart"),
    ),
    IssueKind.REWRITES: (
        ("approve", "Send again", "Send all {n} again"),
        ("keep", "Leave as it is", "Leave all {n} as they are"),
    ),
    IssueKind.SERIES: (("approve", "Let go of it", "Let go of all {n}"),),
    IssueKind.UNDONE: (
        ("approve", "Send again", "Send all {n} again"),
        ("keep", "Leave as it is", "Leave all {n} as they are"),
    ),
    IssueKind.OTHER_INSTALLATION: (("approve", "Take it over", "Take all {n} over"),),
}


def bulk_choices(issues: Collection[Issue]) -> tuple[Bulk, ...]:
    """Return what can be answered to all of these at once."""
    kinds = {issue.kind for issue in issues}
    ids = tuple(issue.id for issue in issues if not issue.outcome)
    found: list[Bulk] = []
    if len(kinds) == 1 and ids:
        kind = next(iter(kinds))
        found += [
            Bulk(c, counted(len(ids), one, many), ids) for c, one, many in _SAME.get(kind, ())
        ]
    if kinds and kinds <= TRIED_AGAIN:
        found.append(Bulk("approve", counted(len(ids), "Try again", "Try all {n} again"), ids))
    ignored = tuple(issue.id for issue in issues if issue.kind not in NOT_IGNORED)
    if ignored:
        text = counted(len(ignored), "Ignore until changed", "Ignore {n} until changed")
        found.append(Bulk("ignore", text, ignored))
    return tuple(found)


def titles_of(issues: Collection[Issue], most: int) -> str:
    """Name the first of several issues, and say how many more there are."""
    lines = [told(issue.title) for issue in list(issues)[:most]]
    if len(issues) > most:
        lines.append(counted(len(issues) - most, "and 1 more", "and {n} more"))
    return "\n".join(lines)


def chosen_words(count: int) -> str:
    """Say how many are ticked."""
    return counted(count, "1 ticked", "{n} ticked") if count else ""


def settled_words(count: int, choice: str) -> str:
    """Say what has just been decided."""
    if choice == "ignore":
        return counted(count, "Put aside until it changes", "{n} put aside until they change")
    return counted(count, "Resolved", "{n} resolved")


def empty_words(overview: Overview, zone: tzinfo | None = None) -> str:
    """Say that nothing waits, and when something last did."""
    if overview.last_issue_at is None:
        return tr("Conflicts, held plans and refused items will wait here for you.")
    at = clock_ago(overview.last_issue_at, overview.now, zone)
    return tr("Last settled: {at}").format(at=at)
