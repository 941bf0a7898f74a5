"""What the issues page needs from the runtime."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from gcaldesk.domain.ids import AccountId, BookingId, IssueId
from gcaldesk.services.waiting import Decided, Surroundings, WayBack


class IssuesDesk(Protocol):
    """Questions and decisions; asked in a task lane, never on the GUI thread."""

    def decide(
        self, issue_ids: Sequence[IssueId], choice: str, fields: Mapping[str, str]
    ) -> Decided:
        """Give issues one answer, all or none."""
        ...

    def carry_out_some(self, issue_id: IssueId, chosen: Sequence[int]) -> tuple[int, int]:
        """Approve some rows of a held plan and keep the others."""
        ...

    def take_back(self, way_back: WayBack) -> int:
        """Open the issues again as they were."""
        ...

    def surroundings(self, issue_id: IssueId) -> Surroundings:
        """Return what stands around a conflict."""
        ...

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        """Return the address of a booking's event; asks Google."""
        ...
