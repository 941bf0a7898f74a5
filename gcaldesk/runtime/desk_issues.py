"""What the issues page may ask for; synchronous, thread-safe, never called on the GUI thread."""

from collections.abc import Callable, Mapping, Sequence

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.ids import AccountId, BookingId, IssueId
from gcaldesk.services import waiting
from gcaldesk.services.waiting import Decided, Surroundings, WayBack
from gcaldesk.sync.ports import Store


class IssuesDesk:
    """One method is one question or one decision of a person."""

    def __init__(
        self, store: Store, clock: Clock, event_url: Callable[[BookingId, AccountId], str]
    ) -> None:
        self._store = store
        self._clock = clock
        self._event_url = event_url

    def decide(
        self, issue_ids: Sequence[IssueId], choice: str, fields: Mapping[str, str]
    ) -> Decided:
        """Give issues one answer, all or none; raises InvalidInput, NotKnown."""
        return waiting.decide(
            store=self._store,
            clock=self._clock,
            issue_ids=issue_ids,
            choice=choice,
            fields=fields,
        )

    def carry_out_some(self, issue_id: IssueId, chosen: Sequence[int]) -> tuple[int, int]:
        """Approve some rows of a held plan and keep the others; raises InvalidInput, NotKnown."""
        return waiting.carry_out_some(
            store=self._store, clock=self._clock, issue_id=issue_id, chosen=chosen
        )

    def take_back(self, way_back: WayBack) -> int:
        """Open the issues again as they were; raises InvalidInput."""
        return waiting.take_back(store=self._store, clock=self._clock, way_back=way_back)

    def surroundings(self, issue_id: IssueId) -> Surroundings:
        """Return what stands around a conflict; raises NotKnown."""
        return waiting.surroundings(self._store, issue_id)

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        """Return the address of a booking's event; asks Google, so it belongs in a network task."""
        return self._event_url(booking_id, account)
