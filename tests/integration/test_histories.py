"""Random histories of one organisation: what must hold whatever happens in whatever order.

People edit on both sides, replies are lost, the program is killed between two transactions. Then
all faults end, every issue is decided, and the two sides have to be in step (safety.md section 2).
"""

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from gcaldesk.domain.account import Account
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.event import EventDraft, Field, RemoteEvent
from gcaldesk.domain.ids import CalendarId, EventId, Version
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Link
from gcaldesk.domain.times import same_time
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.services import accounts
from gcaldesk.storage.unit_of_work import SqlStore, SqlUnitOfWork
from gcaldesk.sync import apply
from tests.fakes.gateway import FakeGateway, FakeGateways
from tests.fakes.office import COURTS, FLEET, ROOMS, Office, moved

Step = tuple[str, int, int]
CALENDARS = (ROOMS, COURTS, FLEET)
"""No object stands in the last one."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
MOST_BOOKINGS = 5
ROUNDS = 15


class KilledError(Exception):
    """The process ends here."""


class FragileStore(SqlStore):
    """Dies at a chosen transaction, and stays dead until the process starts again."""

    fuse: int | None = None
    dead = False

    @contextmanager
    def work(self) -> Iterator[SqlUnitOfWork]:
        if self.fuse is not None:
            self.fuse -= 1
            self.dead = self.dead or self.fuse < 0
        if self.dead:
            raise KilledError
        with super().work() as unit:
            yield unit

    def revive(self) -> None:
        self.fuse, self.dead = None, False


class GuardedGateway(FakeGateway):
    """Refuses what must never be asked of Google: more than a time change of others' events."""

    foreign: frozenset[str] = frozenset()

    def update_event(
        self,
        calendar: CalendarId,
        draft: EventDraft,
        event: EventId,
        fields: frozenset[Field],
        *,
        if_version: Version,
        with_mark: bool,
    ) -> RemoteEvent:
        if event in self.foreign:
            assert fields <= {Field.TIME}, f"{set(fields)} of a foreign event"
            assert not with_mark, "a foreign event was marked"
        return super().update_event(
            calendar,
            draft,
            event,
            fields,
            if_version=if_version,
            with_mark=with_mark,
        )

    def delete_event(
        self, calendar: CalendarId, event: EventId, *, if_version: Version, mails: str = "none"
    ) -> None:
        assert event not in self.foreign, "a foreign event was deleted"
        super().delete_event(calendar, event, if_version=if_version, mails=mails)

    def move_event(
        self, calendar: CalendarId, event: EventId, destination: CalendarId
    ) -> RemoteEvent:
        assert event not in self.foreign, "a foreign event was moved"
        return super().move_event(calendar, event, destination)


class GuardedGateways(FakeGateways):
    """Opens guarded gateways."""

    def __init__(self, history: "History") -> None:
        super().__init__(history.google, lambda: history.store.in_transaction)
        self._history = history

    def open(self, account: Account) -> FakeGateway:
        del account
        history = self._history
        gateway = GuardedGateway(history.google, lambda: history.store.in_transaction, self.fault)
        gateway.foreign = frozenset(history.foreign)
        self.last = gateway
        return gateway


class History(Office):
    """An office that obeys steps, remembers who did what, and judges the outcome."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.store = FragileStore(folder / "gcaldesk.sqlite3", self.clock)
        self.fragile = self.store
        self.fuse: int | None = None
        """After how many transactions the next round dies."""
        self.foreign: set[str] = set()
        """Events that others made."""
        self.removed: set[str] = set()
        """Events that others removed or took to another calendar, ever."""
        self.doubled: set[str] = set()
        """Events that others undeleted after the booking had got another one."""
        self.notes: dict[str, str] = {}
        """Descriptions that others wrote into events."""
        self.titled: set[str] = set()
        """Events whose title others changed."""
        self.retimed: set[str] = set()
        self.linked: defaultdict[int, set[str]] = defaultdict(set)
        """Events that a booking ever had."""
        self.cancelled_here: set[int] = set()
        self.gateways = GuardedGateways(self)
        self.map("court", COURTS)
        self.rules(ignore_validation_errors="on")
        self._steps = {
            name[3:]: getattr(self, name) for name in dir(type(self)) if name.startswith("do_")
        }

    # what may happen

    def run(self, steps: list[Step]) -> None:
        for name, one, other in steps:
            with suppress(ApiError):  # Google refuses what makes no sense, such as deleting twice
                self._steps[name](one, other)
            if name in {"sync", "sync_full"}:
                self._remember()

    def bookings(self) -> list[Booking]:
        """Return all bookings by number, with fewer queries than a screen's list takes."""
        with self.store.view() as unit:
            numbers = unit.bookings.ids_of_objects(None, ending_after=LONG_AGO)
            return sorted(unit.bookings.get_many(numbers).values(), key=lambda b: b.id)

    def _remember(self) -> None:
        with self.store.view() as unit:
            links = unit.links.for_bookings(self.account, [b.id for b in self.bookings()])
        for number, link in links.items():
            self.linked[number].add(link.event_id)

    def _pick(self, which: int) -> Booking | None:
        known = self.bookings()
        return known[which % len(known)] if known else None

    def _pick_event(self, which: int, *, live: bool = True) -> tuple[str, str] | None:
        """Return calendar and id of some event, in the order in which they were made."""
        found = [
            (event["created"], index, calendar, event["id"])
            for calendar, events in self.raw().items()
            for index, event in enumerate(events)
            if (event["status"] != "cancelled") == live
        ]
        if not found:
            return None
        _, _, calendar, event = sorted(found)[which % len(found)]
        return calendar, event

    def raw(self) -> dict[str, list[dict[str, Any]]]:
        """Every event of every calendar as it is stored."""
        return {one["id"]: one["events"] for one in self.google.dump()["calendars"]}

    def _own(self) -> dict[str, list[str]]:
        """Return the live events that bear our mark under their own id, by booking."""
        owners: defaultdict[str, list[str]] = defaultdict(list)
        for events in self.raw().values():
            for event in events:
                private = event.get("extendedProperties", {}).get("private", {})
                if private.get("gcaldeskEvent") == event["id"] and event["status"] != "cancelled":
                    owners[private["gcaldeskBooking"]].append(event["id"])
        return owners

    def do_book(self, one: int, other: int) -> None:
        if len(self.bookings()) < MOST_BOOKINGS:
            code = ("room", "court")[other % 2]
            self.book(f"Yoga {one % 3}", day=27 + one % 4, hour=8 + other % 4, object_code=code)

    def _change(self, which: int, **changes: str) -> None:
        if (booking := self._pick(which)) is not None:
            self.change(booking, **changes)

    def do_retitle(self, one: int, other: int) -> None:
        self._change(one, title=f"Title {other % 3}")

    def do_retime(self, one: int, other: int) -> None:
        self._change(one, start=f"2026-03-{28 + other % 3}T{8 + other % 5:02}:00")

    def do_status(self, one: int, other: int) -> None:
        word = ("cancelled", "confirmed", "option")[other % 3]
        if (booking := self._pick(one)) is not None:
            self.change(booking, status=word)
            self._cancel_here(booking.id, cancelled=word == "cancelled")

    def _cancel_here(self, number: int, *, cancelled: bool) -> None:
        (self.cancelled_here.add if cancelled else self.cancelled_here.discard)(number)

    def do_reobject(self, one: int, other: int) -> None:
        self._change(one, object=("room", "court")[other % 2])

    def _edit_event(self, which: int, **body: Any) -> str:
        """Change some event as another person; returns its id."""
        if (found := self._pick_event(which)) is None:
            return ""
        self.google.edit(found[0], "patch", event=found[1], body=body)
        return found[1]

    def do_drag(self, one: int, other: int) -> None:
        self.retimed.add(self._edit_event(one, **moved(12 + other % 5, day=27 + other % 4)))

    def do_note(self, one: int, other: int) -> None:
        text = f"Note {other % 3}"
        self.notes[self._edit_event(one, description=text)] = text

    def do_name(self, one: int, other: int) -> None:
        self.titled.add(self._edit_event(one, summary=f"Name {other % 3}"))

    def do_remove(self, one: int, _other: int) -> None:
        if (found := self._pick_event(one)) is not None:
            self.google.edit(found[0], "delete", event=found[1])
            self.removed.add(found[1])

    def do_undelete(self, one: int, _other: int) -> None:
        if (found := self._pick_event(one, live=False)) is not None:
            self.google.edit(found[0], "undelete", event=found[1])
            if any(found[1] in events and len(events) > 1 for events in self._own().values()):
                self.doubled.add(found[1])

    def do_carry(self, one: int, other: int) -> None:
        if (found := self._pick_event(one)) is not None:
            there = CALENDARS[other % len(CALENDARS)]
            self.google.edit(found[0], "move", event=found[1], destination=there)
            self.removed.add(found[1])

    def do_copy(self, one: int, other: int) -> None:
        if sum(map(len, self.raw().values())) > 2 * MOST_BOOKINGS:
            return
        if (found := self._pick_event(one)) is not None:
            body = moved(12 + other % 5, day=27 + other % 4)
            made = self.google.edit(found[0], "duplicate", event=found[1], body=body)
            self._made_there(made)

    def do_make(self, one: int, other: int) -> None:
        if len(self.bookings()) >= MOST_BOOKINGS:
            return
        title = (f"Yoga {one % 3}", f"Guests [{one % 4}]")[other % 2]
        body = {"summary": title, **moved(8 + other % 4, day=27 + one % 4)}
        self._made_there(self.google.edit(CALENDARS[other % 2], "insert", body=body))

    def _made_there(self, event: dict[str, Any] | None) -> None:
        assert event is not None
        self.foreign.add(event["id"])

    def do_sync(self, _one: int, _other: int) -> None:
        self._round(full=False)

    def do_sync_full(self, _one: int, _other: int) -> None:
        self._round(full=True)

    def _round(self, *, full: bool) -> None:
        self.fragile.fuse, self.fuse = self.fuse, None
        with suppress(KilledError):
            self.sync(full=full)
        self.fragile.revive()
        self.gateways.fault = lambda _verb, call: call()

    def do_lose_reply(self, one: int, other: int) -> None:
        """Google does the write and the answer is lost."""
        self._fault(("insert", "patch", "delete", "move")[one % 4], other % 2, after=True)

    def do_fail(self, one: int, other: int) -> None:
        self._fault(("list", "get", "insert", "patch", "delete")[one % 5], other % 2, after=False)

    def _fault(self, verb: str, skip: int, *, after: bool) -> None:
        left = [skip]

        def fault(asked: str, call: Callable[[], Any]) -> Any:
            hit = False
            if asked == verb:
                left[0] -= 1
                hit = left[0] == -1
            if hit and not after:
                raise Unreachable("The network is gone.")
            answer = call()
            if hit:
                raise Unreachable("The answer was lost.")
            return answer

        self.gateways.fault = fault

    def do_kill_after_write(self, one: int, _other: int) -> None:
        left = [one % 2]

        def fault(verb: str, call: Callable[[], Any]) -> Any:
            answer = call()
            if verb in {"insert", "patch", "delete", "move"}:
                left[0] -= 1
                if left[0] == -1:
                    self.fragile.dead = True
                    raise KilledError
            return answer

        self.gateways.fault = fault

    def do_kill_at_transaction(self, one: int, _other: int) -> None:
        self.fuse = 1 + one % 6

    def do_meanwhile(self, one: int, other: int) -> None:
        """Another person edits some event before the n-th request of the next round."""
        left = [one % 5]
        edits = (self.do_drag, self.do_note, self.do_remove, self.do_carry, self.do_retime)

        def fault(_verb: str, call: Callable[[], Any]) -> Any:
            left[0] -= 1
            if left[0] == -1:
                with suppress(ApiError):
                    edits[other % len(edits)](other // len(edits), one)
            return call()

        self.gateways.fault = fault

    def do_expire(self, _one: int, _other: int) -> None:
        self.google.expire_sync_tokens()

    def do_decide(self, one: int, other: int) -> None:
        if found := self.issues():
            self._decide(found[one % len(found)], other)

    def _decide(self, issue: Issue, other: int) -> None:
        if issue.outcome:
            return
        if issue.kind is IssueKind.CONFLICT:
            names = issue.payload["conflicting"]
            choice = ("local", "remote", "merge")[other % (3 if issue.payload["theirs"] else 2)]
            if choice == "merge" and names and issue.payload["ours"]:
                sides = {name: ("local", "remote")[(other + i) % 2] for i, name in enumerate(names)}
                self.decide(issue, "merge", **sides)
                return
            choice = "local" if choice == "merge" else choice
            self.decide(issue, choice)
            if choice == "remote" and issue.booking_id is not None:
                cancelled = self.booking(issue.booking_id).status == "cancelled"
                self._cancel_here(issue.booking_id, cancelled=cancelled)
            return
        self.decide(issue, ("approve", "keep")[other % 2])

    def do_remap(self, one: int, other: int) -> None:
        self.map(("room", "court")[one % 2], (ROOMS, COURTS)[other % 2])

    def do_deactivate(self, _one: int, _other: int) -> None:
        self._set_active(active=False)

    def do_activate(self, _one: int, _other: int) -> None:
        self._set_active(active=True)

    def _set_active(self, *, active: bool) -> None:
        accounts.set_active(store=self.store, clock=self.clock, account="main", active=active)

    def do_wait(self, one: int, _other: int) -> None:
        self.clock.advance(hours=(1, 25)[one % 2])

    # what must hold in the end

    def settle(self, choice: int) -> None:
        """Bring everything to rest: faults off, every issue decided, every retry due."""
        self.fragile.revive()
        self.gateways.fault = lambda _verb, call: call()
        self.map("room", ROOMS)
        self.map("court", COURTS)
        self._set_active(active=True)
        for number in range(ROUNDS):
            for issue in self.issues():
                self._decide(issue, choice + number)
            before = self._facts()
            self.clock.advance(hours=5)
            self.sync(full=(number + choice) % 3 == 0)
            self._remember()
            if not self.writes and not self.issues() and before == self._facts():
                return
        pytest.fail(f"never at rest: {self.writes} {self.issues()}")

    def _facts(self) -> tuple[list[Booking], list[tuple[Any, ...]]]:
        with self.store.view() as unit:
            found = self.bookings()
            links = unit.links.for_bookings(self.account, [b.id for b in found])
            waits = unit.pending.due(self.account, self.clock.now())
        pairs = [(k, v.event_id, v.calendar_id, v.frozen_by) for k, v in sorted(links.items())]
        return found, [*pairs, *((wait.booking_id,) for wait in waits)]

    def judge(self) -> None:
        """Check the invariants of a history that came to rest."""
        self._judge_fixed_point()
        live = {
            (calendar, event["id"]): event
            for calendar, events in self.raw().items()
            for event in events
            if event["status"] != "cancelled"
        }
        with self.store.view() as unit:
            links = unit.links.for_bookings(self.account, [b.id for b in self.bookings()])
        for booking in self.bookings():
            self._judge_booking(booking, links.get(booking.id), live)
        copies = {link.event_id for link in links.values() if not link.own}
        self._judge_events(live, copies)
        assert self.google.mails() == []

    def _judge_fixed_point(self) -> None:
        before = self._facts()
        self.clock.advance(hours=5)
        report = self.sync(full=True)
        assert report.state == "ok", report
        assert self.writes == [], "a round at rest writes"
        assert self._facts() == before, "a round at rest changes bookings"
        assert self.issues() == [], "a round at rest asks"

    def _judge_booking(
        self, booking: Booking, link: Link | None, live: dict[tuple[str, str], dict[str, Any]]
    ) -> None:
        say = f"booking {booking.id}"
        if booking.status == "cancelled":
            theirs = self.linked[booking.id] & self.removed
            assert booking.id in self.cancelled_here or theirs, f"{say} cancelled by nobody"
        if link is None:
            state = self.state(booking).state
            wanted = booking.status == "confirmed" and state not in {"unlinked", "synced"}
            assert not wanted, f"{say} has no event: {self.state(booking)}"
            return
        event = live.get((link.calendar_id, link.event_id))
        assert event is not None, f"{say} is linked to an event that is gone"
        assert same_time(link.base.theirs.time, booking.when), f"{say} differs in time"
        if link.own and link.event_id not in self.titled:
            assert event["summary"] == f"{booking.title} [{booking.id}]", f"{say} differs in title"

    def _judge_events(
        self, live: dict[tuple[str, str], dict[str, Any]], copies: set[EventId]
    ) -> None:
        owners: defaultdict[str, list[str]] = defaultdict(list)
        for (calendar, event), body in live.items():
            private = body.get("extendedProperties", {}).get("private", {})
            ours = private.get("gcaldeskEvent") == event and event not in copies | self.doubled
            if ours and calendar != FLEET:  # what stands in no mapped calendar is out of reach
                owners[private["gcaldeskBooking"]].append(event)
            if event in self.notes:
                assert body.get("description") == self.notes[event], "a note was overwritten"
        for events in owners.values():
            assert len(events) == 1, f"{len(events)} live events of one booking"
        carried: defaultdict[str, list[int]] = defaultdict(list)
        for booking in self.bookings():
            if booking.status != "cancelled" and "external_id" in booking.fields:
                carried[booking.fields["external_id"]].append(booking.id)
        assert all(len(one) == 1 for one in carried.values()), "two bookings of one event"


def play(steps: list[Step], choice: int) -> None:
    """Start in step, let a history happen, and judge how it ends."""
    with tempfile.TemporaryDirectory() as folder:
        history = History(Path(folder))
        database = history.store.database
        database.connect()  # kept open, which saves most of the time
        try:
            history.run([("book", 0, 0), ("book", 1, 0), ("book", 2, 1), ("sync", 0, 0)])
            history.run(steps)
            history.settle(choice)
            history.judge()
        finally:
            history.store.close()


NAMES = sorted(name[3:] for name in dir(History) if name.startswith("do_"))
FAULTS = ("expire", "fail", "kill_after_write", "kill_at_transaction", "lose_reply", "meanwhile")
EDITS = tuple(name for name in NAMES if name not in {*FAULTS, "sync", "sync_full", "decide"})


def steps_of(*names: str) -> st.SearchStrategy[Step]:
    return st.tuples(st.sampled_from(names), st.integers(0, 9), st.integers(0, 19))


STRETCHES = st.tuples(
    st.lists(steps_of(*EDITS), min_size=1, max_size=4),
    st.lists(steps_of(*FAULTS), max_size=1),
    st.lists(steps_of("sync", "sync_full"), max_size=1),
    st.lists(steps_of("decide"), max_size=1),
)
"""Some edits, perhaps a fault, a round and a decision."""
STEPS = st.lists(STRETCHES, min_size=1, max_size=3).map(
    lambda stretches: [step for parts in stretches for part in parts for step in part]
)


@pytest.mark.timeout(300)
@seed(20260302)
@settings(max_examples=80, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS, choice=st.integers(0, 5))
def test_every_history_ends_in_step(steps: list[Step], choice: int) -> None:
    whole = apply.CHUNK
    apply.CHUNK = 1
    try:
        play(steps, choice)
    finally:
        apply.CHUNK = whole
