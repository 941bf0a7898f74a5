"""Mail about trouble: what is known of an issue, and one letter."""

from dataclasses import dataclass
from datetime import datetime

from gcaldesk.domain.ids import AccountId, IssueId
from gcaldesk.domain.journal import IssueKind


@dataclass(frozen=True, slots=True)
class Trouble:
    """An issue as letters tell it; instants are UTC."""

    id: IssueId
    kind: IssueKind
    opened_at: datetime
    account_id: AccountId | None = None
    """None: it concerns every account."""
    account: str = ""
    calendar: str = ""
    closed_at: datetime | None = None
    mailed_at: datetime | None = None
    """When its beginning was told; its end is told only then."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail to one address."""

    to: str
    subject: str
    text: str
    begun: tuple[IssueId, ...] = ()
    """Issues whose beginning it tells."""
    ended: tuple[IssueId, ...] = ()
    """Issues whose end it tells."""
