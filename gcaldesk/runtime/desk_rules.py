"""What the pages Rules and Mappings may ask for; synchronous, thread-safe, in a task lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from gcaldesk.domain.booking import FROM_GOOGLE
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.event import EventDraft, Field
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.trials import (
    BookingTrial,
    Effect,
    EventTrial,
    MappingDraft,
    MappingReach,
    Request,
    TrialChoice,
)
from gcaldesk.domain.views import BookingFilter, BookingPage
from gcaldesk.providers.google.mapping import dump_fields, dump_insert, dump_mark, invite
from gcaldesk.services import mapping_rows, rehearsal, rule_trial
from gcaldesk.services.lookup import account_named
from gcaldesk.services.rule_trial import Happening, Samples
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.ports import Store

CHOICES = 60


class BookingQueries(Protocol):
    """The list that a booking is chosen from, and how much there is."""

    def bookings(self, wanted: BookingFilter, *, offset: int = 0, limit: int = 200) -> BookingPage:
        """Return one page of bookings."""
        ...

    def reach(self, account: AccountId, since: datetime) -> Mapping[str, MappingReach]:
        """Return by object code how many bookings end after an instant, and their events."""
        ...


class RulesDesk:
    """Tries rules and mappings that are not applied yet, and applies mappings."""

    def __init__(self, store: Store, clock: Clock, queries: BookingQueries) -> None:
        self._store = store
        self._clock = clock
        self._queries = queries

    def choices(self, account: str, text: str) -> tuple[TrialChoice, ...]:
        """Return bookings to try: those to come, or those that were; our own first."""
        coming = BookingFilter(text=text, since=self._clock.now())
        page = self._queries.bookings(coming, offset=0, limit=CHOICES)
        if not page.rows:
            page = self._queries.bookings(BookingFilter(text=text), offset=0, limit=CHOICES)
        return tuple(
            TrialChoice(
                view.booking,
                view.object_name,
                any(sync.account == account and sync.event_id for sync in view.sync),
            )
            for view in sorted(page.rows, key=lambda view: view.booking.channel == FROM_GOOGLE)
        )

    def try_booking(
        self, account: str, texts: Mapping[str, str], booking_id: BookingId
    ) -> BookingTrial:
        """Return what these rules would make of a booking, with what would be sent."""
        trial = rule_trial.try_booking(
            store=self._store,
            clock=self._clock,
            account=account,
            texts=dict(texts),
            booking_id=booking_id,
        )
        return replace(trial, request=request_of(trial))

    def try_event(
        self,
        account: str,
        texts: Mapping[str, str],
        booking_id: BookingId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        """Return what these rules would do once something happens to a booking's event."""
        return rule_trial.try_event(
            store=self._store,
            account=account,
            texts=dict(texts),
            booking_id=booking_id,
            happening=happening,
            samples=samples,
        )

    def try_arrival(
        self,
        account: str,
        texts: Mapping[str, str],
        calendar_id: CalendarId,
        happening: Happening,
        samples: Samples,
    ) -> EventTrial:
        """Return what these rules would do with an event that somebody makes."""
        return rule_trial.try_arrival(
            store=self._store,
            clock=self._clock,
            account=account,
            texts=dict(texts),
            calendar_id=calendar_id,
            happening=happening,
            samples=samples,
        )

    def rehearse_rules(
        self,
        account: str,
        texts: Mapping[str, str],
        cancelled: Callable[[], bool],
        told: rehearsal.Told = rehearsal.quiet,
    ) -> Effect:
        """Return what these rules would do to all bookings; raises Interrupted."""
        return rehearsal.rehearse_rules(
            store=self._store,
            clock=self._clock,
            account=account,
            texts=dict(texts),
            cancelled=cancelled,
            told=told,
        )

    def rehearse_mappings(
        self,
        account: str,
        rows: Sequence[MappingDraft],
        cancelled: Callable[[], bool],
        told: rehearsal.Told = rehearsal.quiet,
    ) -> Effect:
        """Return what these mappings would do to all bookings; raises Interrupted."""
        return rehearsal.rehearse_mappings(
            store=self._store,
            clock=self._clock,
            account=account,
            rows=rows,
            cancelled=cancelled,
            told=told,
        )

    def reach(self, account: str) -> Mapping[str, MappingReach]:
        """Return by object code how much there is in the days that are kept in step."""
        with self._store.view() as unit:
            found = account_named(unit, account)
        since = window_at(self._clock.now(), found.rules).start
        return self._queries.reach(found.id, since)

    def apply_mappings(self, account: str, rows: Sequence[MappingDraft]) -> None:
        """Make the account's mappings these, in this order, all or none; raises InvalidInput."""
        mapping_rows.apply_mappings(
            store=self._store, clock=self._clock, account=account, rows=rows
        )


def request_of(trial: BookingTrial) -> Request | None:
    """Return what would be sent to Google, in its words; None where nothing is."""
    draft, calendar = trial.draft, trial.calendar
    if calendar is None:
        return None
    events = f"/calendars/{calendar.id}/events"
    told = f"?sendUpdates={trial.told}"
    match trial.verb:
        case "create" if draft is not None:
            return Request(f"POST {events}{told}", dump_insert(draft))
        case "update" if draft is not None:
            return Request(f"PATCH {events}/{draft.id}{told}", _patch(draft, trial.fields))
        case "move" if draft is not None:
            line = f"POST {events}/{draft.id}/move?destination={draft.mark.calendar_id}"
            return Request(f"{line}&sendUpdates=none")
        case "delete" if trial.event_id:
            return Request(f"DELETE {events}/{trial.event_id}{told}")
    return None


def _patch(draft: EventDraft, fields: frozenset[Field]) -> dict[str, object]:
    body: dict[str, object] = dump_fields(draft, fields)
    if Field.ATTENDEES in fields:
        body["attendees"] = invite([], draft)
    body["extendedProperties"] = dump_mark(draft.mark)
    return body
