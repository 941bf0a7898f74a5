"""The repository of what letters have told about issues."""

from collections.abc import Iterable
from datetime import datetime

from gcaldesk.domain.ids import AccountId, IssueId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.letter import Trouble
from gcaldesk.storage.rows import Tables


class SqlLetters:
    """Issues, as far as letters go."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def waiting(self, since: datetime | None) -> list[Trouble]:
        """Return issues whose beginning or end was not told, oldest first.

        Those that are over and were never told are returned only where they began after `since`.
        """
        issue, account = self._tables.issue, self._tables.account
        calendar = self._tables.calendar
        untold = issue.mailed_at.is_null() & issue.closed_at.is_null()
        over = (
            issue.mailed_at.is_null(is_null=False)
            & issue.closed_at.is_null(is_null=False)
            & issue.end_mailed_at.is_null()
        )
        wanted = untold | over
        if since is not None:
            missed = issue.mailed_at.is_null() & issue.closed_at.is_null(is_null=False)
            wanted |= missed & (issue.opened_at > since)
        query = (
            issue.select(issue, account.name.alias("name"), calendar.summary.alias("summary"))
            .left_outer_join(account, on=(account.id == issue.account_id))
            .left_outer_join(
                calendar,
                on=(
                    (calendar.account_id == issue.account_id)
                    & (calendar.calendar_id == issue.calendar_id)
                ),
            )
            .where(wanted)
            .order_by(issue.id)
        )
        return [
            Trouble(
                id=IssueId(row["id"]),
                kind=IssueKind(row["kind"]),
                opened_at=row["opened_at"],
                account_id=None if row["account_id"] is None else AccountId(row["account_id"]),
                account=row["name"] or "",
                calendar=row["summary"] or "",
                closed_at=row["closed_at"],
                mailed_at=row["mailed_at"],
            )
            for row in query.dicts()
        ]

    def told(self, begun: Iterable[IssueId], ended: Iterable[IssueId], at: datetime) -> None:
        """Record that a letter told of these."""
        issue = self._tables.issue
        issue.update(mailed_at=at).where(issue.id.in_(list(begun))).execute()
        issue.update(end_mailed_at=at).where(issue.id.in_(list(ended))).execute()
