"""Engines that are broken on purpose; a harness that does not find them proves nothing.

Each is the real engine with one collaborator that makes one classical mistake of sync programs.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import NotFound
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import EventId, Version
from gcaldesk.domain.times import Timed, known_zone
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.ports import Changes, Gateways, Store
from tests.simulation.place import Build


class Through:
    """Hands everything on; subclasses change a verb."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class BrokenGateways(Through):
    """Opens broken gateways."""

    def __init__(self, real: Any, broken: Callable[[Any], Any]) -> None:
        super().__init__(real)
        self._broken = broken

    def open(self, account: Account) -> Any:
        return self._broken(self._real.open(account))


def with_gateway(broken: Callable[..., Any]) -> Build:
    """Return a build whose gateways are broken; they get the gateway and the store."""

    def wrap(real: Gateways, store: Store) -> Gateways:
        return BrokenGateways(real, lambda gateway: broken(gateway, store))

    return Build(gateways=wrap)


class NoPrecondition(Through):
    """Writes over whatever stands there (OGCS 1522)."""

    def __init__(self, real: Any, _store: Store) -> None:
        super().__init__(real)

    def update_event(self, *args: Any, if_version: Version, **kwargs: Any) -> RemoteEvent:
        del if_version
        event: RemoteEvent = self._real.update_event(*args, if_version=Version("*"), **kwargs)
        return event

    def delete_event(self, *args: Any, if_version: Version, **kwargs: Any) -> None:
        del if_version
        self._real.delete_event(*args, if_version=Version("*"), **kwargs)


class EarlyCursor(Through):
    """Stores the cursor when the pages are there, not when they are applied (twenty 24095)."""

    def __init__(self, real: Any, store: Store) -> None:
        super().__init__(real)
        self._store = store

    def _keep(self, calendar: Any, changes: Changes) -> Changes:
        with self._store.work() as unit:
            for account in unit.accounts.all():
                tracked = unit.calendars.of_account(account.id).get(calendar)
                if tracked is not None:
                    done = replace(tracked, cursor=changes.cursor, caution="")
                    unit.calendars.save(account.id, done)
            unit.commit()
        return changes

    def read_changes(self, calendar: Any, cursor: Any) -> Changes:
        return self._keep(calendar, self._real.read_changes(calendar, cursor))

    def read_window(self, calendar: Any, start: datetime, end: datetime) -> Changes:
        return self._keep(calendar, self._real.read_window(calendar, start, end))


class AbsenceIsDeletion(Through):
    """Takes what a whole read does not show for deleted (EteSync, Exchange connectors…)."""

    def __init__(self, real: Any, _store: Store) -> None:
        super().__init__(real)
        self._shown: dict[Any, set[EventId]] = {}

    def read_window(self, calendar: Any, start: datetime, end: datetime) -> Changes:
        changes: Changes = self._real.read_window(calendar, start, end)
        self._shown[calendar] = {event.id for event in changes.events}
        return changes

    def get_event(self, calendar: Any, event: EventId) -> RemoteEvent:
        if calendar in self._shown and event not in self._shown[calendar]:
            raise NotFound("It was not in the list.")
        found: RemoteEvent = self._real.get_event(calendar, event)
        return found


class NaiveTimes(Through):
    """Reads the wall-clock time of an event as if it were UTC (OGCS 2361)."""

    def __init__(self, real: Any, _store: Store) -> None:
        super().__init__(real)

    def _naive(self, event: RemoteEvent) -> RemoteEvent:
        if event.content is None or not isinstance(event.content.time, Timed):
            return event
        time = event.content.time
        zone = known_zone(time.zone)
        start, end = (
            moment.astimezone(zone).replace(tzinfo=UTC) for moment in (time.start, time.end)
        )
        return replace(event, content=replace(event.content, time=Timed(start, end, time.zone)))

    def read_changes(self, calendar: Any, cursor: Any) -> Changes:
        changes: Changes = self._real.read_changes(calendar, cursor)
        return replace(changes, events=tuple(map(self._naive, changes.events)))

    def read_window(self, calendar: Any, start: datetime, end: datetime) -> Changes:
        changes: Changes = self._real.read_window(calendar, start, end)
        return replace(changes, events=tuple(map(self._naive, changes.events)))


class InsertWithoutId(Through):
    """Lets Google choose the id, so that a retry makes a second event (macro 5484)."""

    def __init__(self, real: Any, store: Store) -> None:
        super().__init__(real)
        self._store = store

    def insert_event(self, calendar: Any, draft: Any) -> RemoteEvent:
        self._store.inserted = getattr(self._store, "inserted", 0) + 1  # type: ignore[attr-defined]
        fresh = EventId(f"chosen{self._store.inserted:05}{draft.id[:8]}")  # type: ignore[attr-defined]
        mark = replace(draft.mark, event_id=fresh)
        event: RemoteEvent = self._real.insert_event(calendar, replace(draft, id=fresh, mark=mark))
        return event


class BrokenStore(SqlStore):
    """The real store with one repository replaced in each transaction."""

    def break_unit(self, unit: Any) -> None:
        """Replace a repository."""

    @contextmanager
    def work(self) -> Iterator[Any]:
        with super().work() as unit:
            self.break_unit(unit)
            yield unit

    @contextmanager
    def view(self) -> Iterator[Any]:
        with super().view() as unit:
            self.break_unit(unit)
            yield unit


class ManyLinks(Through):
    """Tells the guard that there are thousands, so that nothing ever looks like much."""

    def count(self, account: Any, calendar: Any) -> int:
        return 10_000 + int(self._real.count(account, calendar))


class NoCaution(Through):
    """Forgets why the next read is to be distrusted."""

    def of_account(self, account: Any) -> Any:
        found = self._real.of_account(account)
        return {name: replace(one, caution="") for name, one in found.items()}


class NoGuard(BrokenStore):
    """Never asks before many things go."""

    def break_unit(self, unit: Any) -> None:
        unit.links = ManyLinks(unit.links)
        unit.calendars = NoCaution(unit.calendars)


class OldBase(Through):
    """Keeps the first base of a link: what came back from a write is not what counts."""

    def save_many(self, links: Any) -> None:
        known = {}
        for link in links:
            found = self._real.for_bookings(link.account_id, [link.booking_id])
            known[link.booking_id] = found[link.booking_id]
        kept = [
            replace(link, base=known[link.booking_id].base) if link.booking_id in known else link
            for link in links
        ]
        self._real.save_many(kept)


class NoEchoMark(BrokenStore):
    """Does not remember what it has written and seen."""

    def break_unit(self, unit: Any) -> None:
        unit.links = OldBase(unit.links)


class AllOurs(Through):
    """Believes that every linked event is its own (OGCS 2091)."""

    def add_many(self, links: Any) -> None:
        self._real.add_many([replace(link, own=True) for link in links])


class EverythingIsOurs(BrokenStore):
    """Treats events of others as its own."""

    def break_unit(self, unit: Any) -> None:
        unit.links = AllOurs(unit.links)


class NoTombstones(Through):
    """Forgets that a pair has ended."""

    def add_many(self, tombstones: Any) -> None:
        """Keep nothing."""


class ForgetsTheDead(BrokenStore):
    """Lets deleted things come back (CalendarSync 167)."""

    def break_unit(self, unit: Any) -> None:
        unit.tombstones = NoTombstones(unit.tombstones)


FAULTS: dict[str, Build] = {
    "drops If-Match": with_gateway(NoPrecondition),
    "commits the cursor early": with_gateway(EarlyCursor),
    "takes absence for deletion": with_gateway(AbsenceIsDeletion),
    "reads times naively": with_gateway(NaiveTimes),
    "retries inserts without an id": with_gateway(InsertWithoutId),
    "ignores the guard": Build(store=NoGuard),
    "skips the echo mark": Build(store=NoEchoMark),
    "takes all events for its own": Build(store=EverythingIsOurs),
    "forgets what has ended": Build(store=ForgetsTheDead),
}
"""By the mistake that each makes."""
