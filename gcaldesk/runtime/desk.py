"""What the desktop may ask for; synchronous, thread-safe, never called on the GUI thread."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Booking, Object
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.trials import MappingReach
from gcaldesk.domain.views import (
    ActionView,
    ActivityFilter,
    ActivityRow,
    BookingFilter,
    BookingPage,
    Overview,
    Pause,
    PlanProgress,
)
from gcaldesk.runtime.brake import Brake
from gcaldesk.runtime.desk_activity import ActivityDesk, JournalPages
from gcaldesk.runtime.desk_bookings import BookingsDesk, PairReads
from gcaldesk.runtime.desk_issues import IssuesDesk
from gcaldesk.runtime.desk_plan import read_plan
from gcaldesk.runtime.desk_push import PushDesk
from gcaldesk.runtime.desk_rules import RulesDesk
from gcaldesk.runtime.desk_sandbox import SandboxDesk
from gcaldesk.services import accounts, bookings, mappings, pausing
from gcaldesk.services.accounts import Ports


class Queries(Protocol):
    """The read models of the screens."""

    @property
    def journal(self) -> JournalPages:
        """The journal by pages."""
        ...

    @property
    def pairs(self) -> PairReads:
        """Those of the page Bookings."""
        ...

    def overview(self) -> Overview:
        """Return all that the dashboard and the header show."""
        ...

    def bookings(self, wanted: BookingFilter, *, offset: int = 0, limit: int = 200) -> BookingPage:
        """Return one page of bookings."""
        ...

    def reach(self, account: AccountId, since: datetime) -> Mapping[str, MappingReach]:
        """Return by object code how many bookings end after an instant, and their events."""
        ...

    def activity(self, wanted: ActivityFilter, *, limit: int = 200) -> tuple[ActivityRow, ...]:
        """Return journal lines, newest first."""
        ...


class Desk:
    """One method is one question or one intent of a person."""

    def __init__(self, ports: Ports, queries: Queries, push: PushDesk) -> None:
        self._ports = ports
        self._queries = queries
        self._store = ports.store
        self._clock = ports.clock
        self.journal = ActivityDesk(queries.journal)
        self.pairs = BookingsDesk(ports, queries.pairs)
        self.waiting = IssuesDesk(ports.store, ports.clock, self.pairs.event_url)
        self.rules = RulesDesk(ports.store, ports.clock, queries)
        self.push = push
        self.sandbox = SandboxDesk()

    def overview(self) -> Overview:
        """Return all that the dashboard and the header show."""
        return self._queries.overview()

    def activity(self, wanted: ActivityFilter, *, limit: int) -> tuple[ActivityRow, ...]:
        """Return journal lines, newest first."""
        return self._queries.activity(wanted, limit=limit)

    def words(self, kind: str) -> tuple[str, ...]:
        """Return the organisation's statuses (`status`) or types (`type`)."""
        with self._store.view() as unit:
            return unit.objects.words(kind)

    def add_booking(self, request: BookingInput) -> Booking:
        """Make a booking; raises InvalidInput."""
        return bookings.add(store=self._store, clock=self._clock, request=request)

    def change_booking(self, booking_id: BookingId, changes: Mapping[str, str]) -> Booking:
        """Change a booking's details; raises InvalidInput."""
        return bookings.change(
            store=self._store, clock=self._clock, booking_id=booking_id, changes=changes
        )

    def add_object(self, code: str, name: str, timezone: str) -> Object:
        """Add a bookable object; raises InvalidInput."""
        return mappings.add_object(store=self._store, code=code, name=name, timezone=timezone)

    def set_mapping(
        self, account: str, object_code: str, calendar_id: str, direction: Direction
    ) -> None:
        """Say where an object's bookings stand; raises InvalidInput."""
        mappings.put_mapping(
            store=self._store,
            clock=self._clock,
            account=account,
            object_code=object_code,
            calendar_id=calendar_id,
            direction=direction,
        )

    def set_rules(self, account: str, texts: Mapping[str, str]) -> Rules:
        """Change rules, all or none; raises InvalidInput."""
        return mappings.set_rules(
            store=self._store, clock=self._clock, account=account, texts=dict(texts)
        )

    def set_active(self, account: str, active: bool) -> None:  # noqa: FBT001  # the switch's state
        """Switch an account on or off."""
        accounts.set_active(store=self._store, clock=self._clock, account=account, active=active)

    def pause(self, span: pausing.Span) -> Pause:
        """Stop all syncing for so long, or until it is resumed."""
        until = pausing.pause_end(span, self._clock.now())
        return pausing.pause(store=self._store, clock=self._clock, until=until)

    def resume(self) -> bool:
        """Go on syncing; tells whether it was paused."""
        return pausing.resume(store=self._store, clock=self._clock)

    def preview(
        self, account: str, *, told: Callable[[PlanProgress], None], brake: Brake
    ) -> tuple[ActionView, ...]:
        """Return every action that the next round would take; writes nothing.

        Raises:
            Interrupted: the brake was pulled.
        """
        return read_plan(self._ports, account, told, brake)
