"""What one round did: status is data, never a log line."""

from dataclasses import dataclass, field
from datetime import datetime

from gcaldesk.domain.ids import AccountId, RunId


@dataclass(slots=True)
class SyncReport:
    """Counts of one account's round; `seconds` is wall time, `problems` are sentences."""

    account_id: AccountId
    account: str
    state: str = "ok"
    """`ok` (complete), `inactive`, `failed`, `offline` (Google was out of reach), `paused` (all was
    read; Google takes no writes for some hours), `stopped` (cut short) or `needs_you`."""
    created: int = 0
    updated: int = 0
    deleted: int = 0
    pulled: int = 0
    applied: int = 0
    cancelled: int = 0
    conflicts: int = 0
    skipped: int = 0
    failed: int = 0
    requests: int = 0
    seconds: float = 0.0
    units: int = 0
    """Google's quota units that the account used in the last minute."""
    retry_seconds: float = 0.0
    """In how many seconds to try again, where the round failed."""
    waiting: int = 0
    """Open issues of the account that need a person."""
    problems: list[str] = field(default_factory=list)

    @property
    def changes(self) -> int:
        """How much was done, found or refused, on either side."""
        there = self.created + self.updated + self.deleted
        here = self.pulled + self.applied + self.cancelled
        return there + here + self.conflicts + self.failed

    @property
    def outcome(self) -> str:
        """The state for people: a complete round is not all well while an issue waits for them."""
        return "needs_you" if self.state == "ok" and self.waiting else self.state


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One finished round, as the dashboard's time line shows it."""

    account: str
    started_at: datetime
    state: str
    changes_out: int
    changes_in: int
    seconds: float
    requests: int
    id: RunId | None = None
    units: int = 0
    """Google's quota units in the minute before its end."""
