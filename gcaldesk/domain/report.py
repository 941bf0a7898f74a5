"""What one round did: status is data, never a log line."""

from dataclasses import dataclass, field
from datetime import datetime

from gcaldesk.domain.ids import AccountId


@dataclass(slots=True)
class SyncReport:
    """Counts of one account's round; `seconds` is wall time, `problems` are sentences."""

    account_id: AccountId
    account: str
    state: str = "ok"
    """`ok` (complete), `inactive`, `failed`, `stopped` (cut short) or `needs_you`."""
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
    problems: list[str] = field(default_factory=list)


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
