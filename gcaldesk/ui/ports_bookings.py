"""What the page Bookings needs from the runtime."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.pairs import Effect, PairDetail, PairPage, PairView
from gcaldesk.domain.views import BookingFilter


class BookingsDesk(Protocol):
    """Questions and intents; asked in a task lane, never on the GUI thread."""

    def page(self, wanted: BookingFilter, *, offset: int, limit: int) -> PairPage:
        """Return one page of the joined list."""
        ...

    def ids(self, wanted: BookingFilter) -> tuple[BookingId, ...]:
        """Return the numbers of the whole list, in its order."""
        ...

    def week(self, wanted: BookingFilter) -> tuple[PairView, ...]:
        """Return what takes place between the filter's instants."""
        ...

    def pair(self, booking_id: BookingId) -> PairDetail:
        """Return one pair with its history."""
        ...

    def effect(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> Effect:
        """Return what these changes would lead to."""
        ...

    def change(
        self, booking_id: BookingId, changes: Mapping[str, str], *, if_version: int | None = None
    ) -> Booking:
        """Change one booking, if it still is as a person saw it."""
        ...

    def change_many(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> int:
        """Change the same details of many bookings."""
        ...

    def sync_these(self, booking_ids: Sequence[BookingId]) -> int:
        """Queue these bookings."""
        ...

    def unlink(self, booking_id: BookingId, account: AccountId) -> None:
        """End a pair, leaving both sides as they are."""
        ...

    def bring_back(self, booking_id: BookingId, account: AccountId) -> None:
        """Link an event again, or make a new one."""
        ...

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        """Ask Google where a booking's event can be looked at."""
        ...
