"""When the desktop speaks up by itself: only for what needs a person, once for each cause; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.ui.present.words import counted, told

AGAIN = timedelta(hours=24)
"""A cause that still holds is told once more after so long."""
TOGETHER = timedelta(minutes=2)
MANY = 3
"""So many within TOGETHER become one."""


class Gravity(IntEnum):
    """How much a cause matters; the values are ordered."""

    INFO = 1
    PROBLEM = 2
    CRITICAL = 3


LEVELS: Mapping[str, int] = {"info": 1, "problem": 2, "critical": 3, "off": 4}
"""From which gravity on something is told, by the word of the settings."""
GRAVITY = {
    IssueKind.SIGN_IN: Gravity.CRITICAL,
    IssueKind.SCOPE: Gravity.CRITICAL,
    IssueKind.SETUP: Gravity.CRITICAL,
    IssueKind.HELD_PLAN: Gravity.CRITICAL,
    IssueKind.SUSPICIOUS_READ: Gravity.CRITICAL,
    IssueKind.STALLED: Gravity.CRITICAL,
    IssueKind.OTHER_INSTALLATION: Gravity.CRITICAL,
    IssueKind.OVERDUE: Gravity.PROBLEM,
    IssueKind.OFFLINE: Gravity.PROBLEM,
    IssueKind.CALENDAR_GONE: Gravity.PROBLEM,
    IssueKind.READ_ONLY: Gravity.PROBLEM,
    IssueKind.QUOTA: Gravity.PROBLEM,
    IssueKind.REACTIVATED: Gravity.PROBLEM,
}
"""Everything else concerns single items, which wait without harm: information."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What to show; a click opens the issue, or the list of them with None."""

    title: str
    text: str
    issue: IssueId | None
    critical: bool


def gravity_of(issue: Issue) -> Gravity:
    """Return how much an issue matters."""
    return GRAVITY.get(issue.kind, Gravity.INFO)


def cause_of(issue: Issue) -> str:
    """Name what an issue comes from: twenty refused events of one calendar are one cause."""
    return f"{issue.kind}|{issue.account_id or ''}|{issue.calendar_id or ''}"


@dataclass(slots=True)
class Notices:
    """Remembers what was told; asked again and again with what is open."""

    told: dict[str, datetime]
    """When each cause was told; survives restarts."""
    _recent: list[datetime]
    _merged_at: datetime | None = None
    _snoozed_until: datetime | None = None

    @classmethod
    def remembering(cls, told: Mapping[str, str]) -> "Notices":
        """Go on where an earlier run of the program ended; instants are ISO texts."""
        known = {}
        for cause, text in told.items():
            try:
                at = datetime.fromisoformat(text)
            except ValueError:
                continue
            if at.tzinfo is not None:
                known[cause] = at
        return cls(known, [])

    def snooze(self, until: datetime | None) -> None:
        """Keep quiet about all but what is critical."""
        self._snoozed_until = until

    def look(
        self, issues: Sequence[Issue], now: datetime, *, level: str, looking: bool
    ) -> Notice | None:
        """Return what is to be said now; at most one notice at a time.

        Args:
            issues: all that is open.
            now: the present instant (aware).
            level: from which gravity on, a key of LEVELS.
            looking: whether a person has the window before their eyes: then only what is critical
                is worth a notice, the rest counts as seen.
        """
        open_causes = {cause_of(issue) for issue in issues}
        self.told = {cause: at for cause, at in self.told.items() if cause in open_causes}
        fresh = self._fresh(issues, now, level)
        if not fresh:
            return None
        if looking:
            quiet = [issue for issue in fresh if gravity_of(issue) is not Gravity.CRITICAL]
            self._note(quiet, now)
            fresh = [issue for issue in fresh if issue not in quiet]
        return self._say(fresh, now)

    def _fresh(self, issues: Sequence[Issue], now: datetime, level: str) -> list[Issue]:
        least = LEVELS.get(level, LEVELS["problem"])
        quiet = self._snoozed_until is not None and now < self._snoozed_until
        found: dict[str, Issue] = {}
        for issue in issues:
            gravity = gravity_of(issue)
            last = self.told.get(cause_of(issue))
            due = last is None or not timedelta(0) <= now - last < AGAIN
            if gravity >= least and due and (gravity is Gravity.CRITICAL or not quiet):
                found.setdefault(cause_of(issue), issue)
        return sorted(found.values(), key=gravity_of, reverse=True)

    def _say(self, fresh: list[Issue], now: datetime) -> Notice | None:
        self._recent = [at for at in self._recent if timedelta(0) <= now - at < TOGETHER]
        if self._merged_at is not None and timedelta(0) <= now - self._merged_at < TOGETHER:
            return None  # the one that spoke for many has just been shown; the rest comes later
        if not fresh:
            return None
        together = len(self._recent) + len(fresh)
        if together >= MANY:
            self._note(fresh, now)
            self._merged_at = now
            title = counted(together, "1 thing needs you", "{n} things need you")
            text = "\n".join(told(issue.title) for issue in fresh[:MANY])
            return Notice(title, text, None, gravity_of(fresh[0]) is Gravity.CRITICAL)
        issue = fresh[0]
        self._note([issue], now)
        self._recent.append(now)
        text = " ".join(told(part) for part in (issue.detail, issue.hint) if part)
        critical = gravity_of(issue) is Gravity.CRITICAL
        return Notice(told(issue.title), text, issue.id, critical)

    def _note(self, issues: Sequence[Issue], now: datetime) -> None:
        for issue in issues:
            self.told[cause_of(issue)] = now

    def remembered(self) -> dict[str, str]:
        """Return what to keep for the next run."""
        return {cause: at.isoformat() for cause, at in self.told.items()}
