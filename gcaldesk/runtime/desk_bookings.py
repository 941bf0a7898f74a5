"""What the page Bookings asks for; synchronous, thread-safe, never called on the GUI thread."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Protocol

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.pairs import Effect, PairDetail, PairPage, PairView
from gcaldesk.domain.views import BookingFilter
from gcaldesk.services import bookings, effects, pairs
from gcaldesk.services.accounts import Ports


class PairReads(Protocol):
    """The read models of the page."""

    def page(self, wanted: BookingFilter, *, offset: int = 0, limit: int = 200) -> PairPage:
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


class BookingsDesk:
    """One method is one question or one intent of a person."""

    def __init__(self, ports: Ports, reads: PairReads) -> None:
        self._ports = ports
        self._store = ports.store
        self._clock = ports.clock
        self._reads = reads

    def page(self, wanted: BookingFilter, *, offset: int, limit: int) -> PairPage:
        """Return one page of the joined list."""
        return self._reads.page(wanted, offset=offset, limit=limit)

    def ids(self, wanted: BookingFilter) -> tuple[BookingId, ...]:
        """Return the numbers of the whole list, in its order."""
        return self._reads.ids(wanted)

    def week(self, wanted: BookingFilter) -> tuple[PairView, ...]:
        """Return what takes place between the filter's instants."""
        return self._reads.week(wanted)

    def pair(self, booking_id: BookingId) -> PairDetail:
        """Return one pair with its history; raises NotKnown."""
        return self._reads.pair(booking_id)

    def effect(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> Effect:
        """Return what these changes would lead to; raises InvalidInput."""
        return effects.effect_of(
            store=self._store, clock=self._clock, bookings=booking_ids, changes=changes
        )

    def change(
        self, booking_id: BookingId, changes: Mapping[str, str], *, if_version: int | None = None
    ) -> Booking:
        """Change one booking, if it still is as a person saw it; raises InvalidInput."""
        return bookings.change(
            store=self._store,
            clock=self._clock,
            booking_id=booking_id,
            changes=changes,
            if_version=if_version,
        )

    def change_many(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> int:
        """Change the same details of many bookings; raises InvalidInput."""
        return pairs.change_many(
            store=self._store, clock=self._clock, bookings=booking_ids, changes=changes
        )

    def sync_these(self, booking_ids: Sequence[BookingId]) -> int:
        """Queue these bookings; the next round looks at them."""
        return pairs.sync_these(store=self._store, clock=self._clock, bookings=booking_ids)

    def unlink(self, booking_id: BookingId, account: AccountId) -> None:
        """End a pair, leaving both sides as they are; raises NotKnown, InvalidInput."""
        pairs.unlink(store=self._store, clock=self._clock, booking_id=booking_id, account=account)

    def bring_back(self, booking_id: BookingId, account: AccountId) -> None:
        """Link an event again, or make a new one; raises NotKnown, InvalidInput."""
        pairs.bring_back(
            store=self._store, clock=self._clock, booking_id=booking_id, account=account
        )

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        """Ask Google where a booking's event can be looked at; needs the network."""
        with self._store.view() as unit:
            link = unit.links.for_bookings(account, [booking_id]).get(booking_id)
            owner = unit.accounts.get(account)
        if link is None:
            raise NotKnown("It has no event in this account.", hint="There is nothing to open.")
        with closing(self._ports.gateways.open(owner)) as reader:
            url = reader.get_event(link.calendar_id, link.event_id).url
        if not url:
            raise NotKnown(
                "Google gave no address for this event.",
                hint="Open the calendar in Google instead.",
            )
        return url
