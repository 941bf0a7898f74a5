"""What the pages Rules and Mappings need; the runtime's desk fits, and so does a test's fake."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.trials import (
    BookingTrial,
    Effect,
    EventTrial,
    MappingDraft,
    MappingReach,
    TrialChoice,
)
from gcaldesk.services.rule_trial import Happening, Samples


class RulesDesk(Protocol):
    """Tries what is not applied yet; asked in a task lane, never on the GUI thread."""

    def choices(self, account: str, text: str) -> tuple[TrialChoice, ...]:
        """Return bookings to try."""
        ...

    def try_booking(
        self, account: str, texts: Mapping[str, str], booking_id: BookingId
    ) -> BookingTrial:
        """Return what these rules would make of a booking."""
        ...

    def try_event(
        self,
        account: str,
        texts: Mapping[str, str],
        booking_id: BookingId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        """Return what these rules would do once something happens to a booking's event."""
        ...

    def try_arrival(
        self,
        account: str,
        texts: Mapping[str, str],
        calendar_id: CalendarId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        """Return what these rules would do with an event that somebody makes."""
        ...

    def rehearse_rules(
        self,
        account: str,
        texts: Mapping[str, str],
        cancelled: Callable[[], bool],
        told: Callable[[int, int], None],
    ) -> Effect:
        """Return what these rules would do to all bookings; `told` hears how many are done."""
        ...

    def rehearse_mappings(
        self,
        account: str,
        rows: Sequence[MappingDraft],
        cancelled: Callable[[], bool],
        told: Callable[[int, int], None],
    ) -> Effect:
        """Return what these mappings would do to all bookings; `told` as above."""
        ...

    def reach(self, account: str) -> Mapping[str, MappingReach]:
        """Return by object code how much there is in the days that are kept in step."""
        ...

    def apply_mappings(self, account: str, rows: Sequence[MappingDraft]) -> None:
        """Make the account's mappings these, in this order."""
        ...
