"""A desk for issues that remembers what was decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId, EventId, IssueId
from gcaldesk.services.waiting import Decided, Surroundings, WayBack
from tests.ui import data


@dataclass
class FakeIssues:
    failure: GcaldeskError | None = None
    can_return: bool = True
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def decide(
        self, issue_ids: Sequence[IssueId], choice: str, fields: Mapping[str, str]
    ) -> Decided:
        self._note("decide", tuple(issue_ids), choice, fields)
        issues = tuple(replace(data.conflict(), id=number) for number in issue_ids)
        return Decided(issues, WayBack(()) if self.can_return else None)

    def carry_out_some(self, issue_id: IssueId, chosen: Sequence[int]) -> tuple[int, int]:
        self._note("some", issue_id, tuple(chosen))
        return len(chosen), 41 - len(chosen)

    def take_back(self, way_back: WayBack) -> int:
        self._note("take_back", way_back)
        return 1

    def surroundings(self, issue_id: IssueId) -> Surroundings:
        return Surroundings(
            issue_id,
            "Court 1",
            "Courts",
            EventId("abc123"),
            data.NOW.replace(hour=8),
            blocked_there=("Badminton, juniors",),
            guests=1,
            told=True,
        )

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        self._note("event_url", booking_id, account)
        return "https://calendar.example/event"
