"""The doctor's end-to-end test: a booking and an event of its own, followed both ways, and removed."""

import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from gcaldesk.domain.account import ANY_OBJECT, Account, Direction, Mapping, TrackedCalendar
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.counting import counted
from gcaldesk.domain.errors import GcaldeskError, InvalidInput, NotFound
from gcaldesk.domain.event import Content, EventDraft, Field, Mark, RemoteEvent
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.snapshot import say_when
from gcaldesk.domain.times import Timed, same_time
from gcaldesk.services.bookings import add_many
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.ports import EventWriter, Gateways, Store, UnitOfWork

TITLE = "gcaldesk self-test, please ignore"
FARTHEST_DAYS = 180
HOUR = timedelta(hours=1)
TRIES, PAUSE_SECONDS = 4, 2.0
"""Google's lists may lag a little behind its writes (facts 3.8)."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `ok` is None where the set-up does not allow it, or it was not reached."""

    title: str
    ok: bool | None
    evidence: str


@dataclass(frozen=True, slots=True)
class TrialParts:
    """What the test works with; the caller holds the engine lock."""

    store: Store
    gateways: Gateways
    clock: Clock
    sync: Callable[[AccountId], SyncReport]
    wait: Callable[[float], object]
    undisturbed: Callable[[], AbstractContextManager[object]]
    """Keeps Ctrl+C away while everything is removed again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the test takes place: nothing of the object is planned in these four hours."""

    account: Account
    mapping: Mapping
    object_code: str
    calendar: TrackedCalendar
    start: datetime

    @property
    def calendar_id(self) -> CalendarId:
        """The mapped calendar."""
        return self.mapping.calendar_id

    @property
    def follows(self) -> str:
        """Why a change in Google would not come back; empty: it does."""
        rules = self.account.rules
        if self.mapping.direction is not Direction.BOTH:
            return "the object is mapped one way, to Google"
        if not rules.allow_booking_update or "time" not in rules.inbound_fields:
            return "the rules do not let Google change bookings (allow_booking_update)"
        return ""

    @property
    def imports(self) -> str:
        """Why an event would not become a booking; empty: it does."""
        if self.mapping.direction is not Direction.BOTH:
            return "the object is mapped one way, to Google"
        if not self.account.rules.import_external_events:
            return "the rules do not take events in (import_external_events)"
        return ""


def find_place(*, store: Store, clock: Clock, account: str, object_code: str) -> Place:
    """Choose where to test.

    Raises:
        NotKnown: no such account.
        InvalidInput: it is ambiguous, or the set-up does not allow any of it.
    """
    with store.view() as unit:
        found = _account(unit, account)
        rows = unit.mappings.of_account(found.id)
        code, row = _row(unit, rows, object_code)
        tracked = unit.calendars.of_account(found.id).get(row.calendar_id)
        if tracked is None or tracked.last_full_at is None:
            raise InvalidInput(
                "This calendar was never synced; the test shall not be the first to do it.",
                hint=f"Sync once: gcaldesk sync --account {found.name}",
            )
        if row.direction is Direction.IN or not tracked.calendar.role.writable:
            raise InvalidInput(
                f"“{tracked.calendar.summary}” is only read, so the test makes no event in it.",
                hint="Choose an object whose calendar is written: --object CODE",
            )
        start = _free(unit, found, code, clock.now())
    return Place(found, row, code, tracked, start)


def _account(unit: UnitOfWork, name: str) -> Account:
    active = [account for account in unit.accounts.all() if account.active]
    if not name and len(active) != 1:
        raise InvalidInput(
            f"There are {len(active)} active accounts.", hint="Choose one: --account NAME"
        )
    found = account_named(unit, name) if name else active[0]
    if not found.active:
        raise InvalidInput(
            f"“{found.name}” is inactive.", hint=f"gcaldesk account activate {found.name}"
        )
    return found


def _row(unit: UnitOfWork, rows: list[Mapping], wanted: str) -> tuple[str, Mapping]:
    codes = [obj.code for obj in unit.objects.all()]
    by_code = {row.object_code: row for row in rows}
    for code in [wanted] if wanted else [*(c for c in codes if c in by_code), *codes]:
        row = by_code.get(code) or by_code.get(ANY_OBJECT)
        if code in codes and row is not None:
            return code, row
    raise InvalidInput(
        f"“{wanted}” is no mapped object." if wanted else "Nothing is mapped.",
        hint="“gcaldesk map list” shows what is.",
    )


def _free(unit: UnitOfWork, account: Account, code: str, now: datetime) -> datetime:
    """Return an hour, far ahead and at night, from which on four are free."""
    rules = account.rules
    last = min(FARTHEST_DAYS, rules.window_future_days - 1)
    for days in range(last, 0, -1):
        day = (now + timedelta(days=days)).astimezone(UTC)
        start = day.replace(hour=2, minute=0, second=0, microsecond=0)
        idle = (rules.cancel_status,)
        if start > now and not unit.bookings.overlapping(code, start, start + 4 * HOUR, idle=idle):
            return start
    raise InvalidInput("No night hour of the object is free.", hint="Choose another: --object CODE")


class _Missed(Exception):
    """A step did not come out as it should."""


@dataclass(slots=True)
class Trial:
    """Runs once; whatever happens, everything it made is removed."""

    parts: TrialParts
    place: Place
    tell: Callable[[Step], None]
    uid: str = field(default_factory=lambda: f"self-test-{uuid.uuid4().hex}")
    made: EventId = field(default_factory=lambda: EventId(uuid.uuid4().hex))
    """The id of the event that is made in Google."""
    booking: Booking | None = None

    def run(self) -> bool:
        """Return whether every step that the set-up allows came out well."""
        try:
            well = self._out() and self._back()
            well = self._in() and well
        finally:
            with self.parts.undisturbed():
                cleaned = self._clean_up()
        return well and cleaned

    def _step(self, title: str, do: Callable[[], str]) -> bool:
        try:
            evidence = do()
        except _Missed as missed:
            self.tell(Step(title, ok=False, evidence=str(missed)))
        except GcaldeskError as error:
            self.tell(Step(title, ok=False, evidence=str(error)))
        else:
            self.tell(Step(title, ok=True, evidence=evidence))
            return True
        return False

    def _out(self) -> bool:
        return self._step("A booking is made", self._book) and self._step(
            "It becomes an event in Google", self._see_event
        )

    def _back(self) -> bool:
        title = "The booking follows a change in Google"
        if self.place.follows:
            self.tell(Step(title, ok=None, evidence=f"Left out: {self.place.follows}."))
            return True
        return self._step("The event is moved in Google", self._move) and self._step(
            title, self._see_move
        )

    def _in(self) -> bool:
        title = "It becomes a booking"
        if self.place.imports:
            self.tell(Step(title, ok=None, evidence=f"Left out: {self.place.imports}."))
            return True
        return self._step("An event is made in Google", self._make_event) and self._step(
            title, self._see_booking
        )

    def _book(self) -> str:
        start = self.place.start
        request = BookingInput(
            object_code=self.place.object_code,
            title=TITLE,
            start=start.isoformat(),
            end=(start + HOUR).isoformat(),
            status=self.place.account.rules.create_on[0],
        )
        (self.booking,) = add_many(
            store=self.parts.store, clock=self.parts.clock, requests=[request]
        )
        return (
            f"Booking {self.booking.id}: {self.place.object_code}, {say_when(self.booking.when)}."
        )

    def _synced(self, seen: Callable[[], str]) -> str:
        """Sync until something is seen; raises _Missed after some tries."""
        problems: list[str] = []
        for turn in range(TRIES):
            if turn:
                self.parts.wait(PAUSE_SECONDS)
            problems = self.parts.sync(self.place.account.id).problems
            found = seen()
            if found:
                return found
        said = f" The sync says: {' '.join(problems)}" if problems else ""
        raise _Missed(f"Not seen after {TRIES} rounds.{said}")

    def _open(self) -> "closing[EventWriter]":
        return closing(self.parts.gateways.open(self.place.account))

    def _event(self) -> RemoteEvent | None:
        """Return the booking's event as Google shows it."""
        assert self.booking is not None
        with self.parts.store.view() as unit:
            links = unit.links.for_bookings(self.place.account.id, [self.booking.id])
        if self.booking.id not in links:
            return None
        link = links[self.booking.id]
        with self._open() as gateway:
            return gateway.get_event(link.calendar_id, link.event_id)

    def _see_event(self) -> str:
        def seen() -> str:
            event = self._event()
            if event is None or event.cancelled or event.content is None:
                return ""
            assert self.booking is not None
            if not same_time(event.content.time, self.booking.when):
                raise _Missed(f"The event is at another time: {say_when(event.content.time)}.")
            return f"Event {event.id} stands in “{self.place.calendar.calendar.summary}”."

        return self._synced(seen)

    def _move(self) -> str:
        event = self._event()
        if event is None or event.content is None or event.mark is None:
            raise _Missed("The event is not as gcaldesk made it.")
        start = self.place.start + HOUR
        moved = replace(event.content, time=Timed(start, start + HOUR, "UTC"))
        with self._open() as gateway:
            gateway.update_event(
                event.calendar_id,
                EventDraft(event.id, moved, event.mark),
                event.id,
                frozenset({Field.TIME}),
                if_version=event.version,
                with_mark=False,
            )
        return f"To {say_when(moved.time)} UTC."

    def _see_move(self) -> str:
        def seen() -> str:
            assert self.booking is not None
            with self.parts.store.view() as unit:
                now = unit.bookings.get(self.booking.id)
            start = self.place.start + HOUR
            moved = isinstance(now.when, Timed) and now.when.start == start
            return f"Booking {now.id} is at {say_when(now.when)} now." if moved else ""

        return self._synced(seen)

    def _make_event(self) -> str:
        """Make an event that bears a mark of no booking and no event: nobody's, as a person's is."""
        start = self.place.start + 2 * HOUR
        mark = Mark(self.parts.store.installation, self.uid, "self-test", self.place.calendar_id)
        content = Content(Timed(start, start + HOUR, "UTC"), TITLE)
        with self._open() as gateway:
            gateway.insert_event(self.place.calendar_id, EventDraft(self.made, content, mark))
        return f"Event {self.made}, {say_when(content.time)} UTC."

    def _see_booking(self) -> str:
        def seen() -> str:
            found = self._from_google()
            return f"Booking {found}." if found else ""

        return self._synced(seen)

    def _from_google(self) -> BookingId | None:
        place = self.place
        with self.parts.store.view() as unit:
            links = unit.links.for_events(place.account.id, place.calendar_id, [self.made])
        return links[self.made].booking_id if self.made in links else None

    def _clean_up(self) -> bool:
        return self._step("Everything is removed again", self._remove)

    def _remove(self) -> str:
        imported = self._from_google()
        numbers = [n for n in (self.booking.id if self.booking else None, imported) if n]
        trouble = ""
        events = 0
        try:
            events = self._remove_events()
        except GcaldeskError as error:
            trouble = str(error)
        self._remove_bookings(numbers)
        if trouble:
            raise _Missed(
                f"{trouble} Delete the events “{TITLE}” of {self.place.start:%d %b %Y} in "
                f"“{self.place.calendar.calendar.summary}” by hand."
            )
        return f"Gone: {counted(events, 'event')} and {counted(len(numbers), 'booking')}."

    def _remove_events(self) -> int:
        """Delete what bears our marks: also an event whose making was never confirmed."""
        uids = {self.uid, self.booking.uid if self.booking else self.uid}
        start, calendar = self.place.start, self.place.calendar_id
        with self._open() as gateway:
            there = gateway.read_window(calendar, start - HOUR, start + 6 * HOUR).events
            mine = [e for e in there if e.mark and e.mark.booking_uid in uids and not e.cancelled]
            for event in mine:
                try:
                    gateway.delete_event(calendar, event.id, if_version=event.version)
                except NotFound:
                    continue
        return len(mine)

    def _remove_bookings(self, numbers: list[BookingId]) -> None:
        now = self.parts.clock.now()
        with self.parts.store.work() as unit:
            accounts = [account.id for account in unit.accounts.all()]
            for number in numbers:
                for link in unit.links.of_booking(number):
                    unit.links.remove(link)
                for issue in unit.issues.of_booking(number):
                    unit.issues.save(replace(issue, closed_at=now, outcome="self-test ended"))
                for account in accounts:
                    unit.pending.remove([number], account)
                unit.bookings.delete(number)
            line = JournalEntry(now, Level.INFO, "self-test", "its bookings and events are removed")
            unit.journal.write([line])
            unit.commit()
