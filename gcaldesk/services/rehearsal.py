"""What changed rules or mappings would do to all bookings, in numbers; plans, and writes nothing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Mapping as Dict
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from gcaldesk.domain.account import ANY_OBJECT, Account, Mapping
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import Interrupted
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.domain.rules import Rules, parse_rules
from gcaldesk.domain.times import bounds
from gcaldesk.domain.trials import Effect, HeldPart, MappingDraft
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import DAY, guard_rows, plan_one
from gcaldesk.sync.plan import (
    DeleteEvent,
    InsertEvent,
    MoveEvent,
    Nothing,
    NotSeen,
    ReclaimEvent,
    UpdateEvent,
)
from gcaldesk.sync.ports import Store
from gcaldesk.sync.rows import PairRow, Row
from gcaldesk.sync.scene import Scene

CHUNK = 400
COUNTED = {
    InsertEvent: "created",
    ReclaimEvent: "created",
    UpdateEvent: "changed",
    MoveEvent: "moved",
    DeleteEvent: "removed",
}


Told = Callable[[int, int], None]
"""Told how many bookings of all were looked at."""


def never() -> bool:
    """Go on to the end."""
    return False


def quiet(_done: int, _total: int) -> None:
    """Tell nobody."""


def rehearse_rules(
    *,
    store: Store,
    clock: Clock,
    account: str,
    texts: Dict[str, str],
    cancelled: Callable[[], bool] = never,
    told: Told = quiet,
) -> Effect:
    """Return what these rules would do, compared with the applied ones.

    Raises:
        NotKnown: no such account.
        InvalidInput: a rule is not right.
        Interrupted: `cancelled` said so.
    """
    with store.view() as unit:
        found = account_named(unit, account)
        statuses = unit.objects.words("status")
        before = load_scene(unit, found.id, store.installation)
    rules = parse_rules(dict(texts), onto=found.rules, statuses=statuses)
    if rules == found.rules:
        return Effect()
    after = replace(before, account=replace(found, rules=rules))
    effect = _Rehearsal(store, clock.now(), before, after, cancelled, told).run(None)
    past = (found.rules.window_past_days, rules.window_past_days)
    if past[0] != past[1]:
        entered = _count_between(store, clock.now(), max(past), min(past))
        grows = past[1] > past[0]
        effect = replace(effect, entering=entered if grows else 0, leaving=0 if grows else entered)
    return replace(effect, whole_read=_windows(rules) != _windows(found.rules))


def rehearse_mappings(
    *,
    store: Store,
    clock: Clock,
    account: str,
    rows: Sequence[MappingDraft],
    cancelled: Callable[[], bool] = never,
    told: Told = quiet,
) -> Effect:
    """Return what these mappings would do, compared with the present ones; raises as above."""
    with store.view() as unit:
        found = account_named(unit, account)
        before = load_scene(unit, found.id, store.installation)
    drafts = tuple(Mapping(found.id, r.object_code, r.calendar_id, r.direction) for r in rows)
    after = replace(before, mappings=drafts)
    objects = _concerned(before.mappings, drafts)
    if objects is not None and not objects:
        return Effect()
    return _Rehearsal(store, clock.now(), before, after, cancelled, told).run(objects)


def _windows(rules: Rules) -> tuple[int, int]:
    return rules.window_past_days, rules.window_future_days


def _count_between(store: Store, now: datetime, far: int, near: int) -> int:
    with store.view() as unit:
        wide = unit.bookings.ids_of_objects(None, ending_after=now - timedelta(days=far))
        small = unit.bookings.ids_of_objects(None, ending_after=now - timedelta(days=near))
    return len(wide) - len(small)


def _concerned(before: Sequence[Mapping], after: Sequence[Mapping]) -> list[str] | None:
    """Return the objects whose row differs; None where the row for all others does."""
    old = {row.object_code: row for row in before}
    new = {row.object_code: row for row in after}
    codes = [code for code in old | new if old.get(code) != new.get(code)]
    return None if ANY_OBJECT in codes else codes


def _chunks(numbers: Sequence[BookingId]) -> Iterator[Sequence[BookingId]]:
    for start in range(0, len(numbers), CHUNK):
        yield numbers[start : start + CHUNK]


@dataclass(slots=True)
class _Rehearsal:
    """Plans every booking twice, as it is and as it would be, and counts where that differs."""

    store: Store
    now: datetime
    before: Scene
    after: Scene
    cancelled: Callable[[], bool]
    told: Told
    counts: Counter[str] = field(default_factory=Counter)
    rows: dict[CalendarId, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def run(self, objects: list[str] | None) -> Effect:
        """Go through the bookings in the days that are kept in step; raises Interrupted."""
        window = window_at(self.now, self.after.rules)
        with self.store.view() as unit:
            numbers = unit.bookings.ids_of_objects(objects, ending_after=window.start)
        done = 0
        for chunk in _chunks(numbers):
            if self.cancelled():
                raise Interrupted("Working out the effect was cancelled.")
            self.told(done, len(numbers))
            self._count(chunk, window.start)
            done += len(chunk)
        counts = self.counts
        return Effect(
            looked_at=len(numbers),
            created=counts["created"],
            changed=counts["changed"],
            moved=counts["moved"],
            removed=counts["removed"],
            spared=counts["spared"],
            left=counts["left"],
            held=tuple(self._held()),
            by_calendar={calendar: len(rows) for calendar, rows in self.rows.items()},
        )

    def _count(self, chunk: Sequence[BookingId], start: datetime) -> None:
        account = self.after.account
        with self.store.view() as unit:
            bookings = unit.bookings.get_many(chunk)
            links = unit.links.for_bookings(account.id, chunk)
            buried = unit.tombstones.for_bookings(account.id, chunk)
        for number, booking in bookings.items():
            link, tombstone = links.get(number), buried.get(number)
            old = _plan(self.before, booking, link, tombstone, start)
            new = _plan(self.after, booking, link, self._released(tombstone), start)
            self._compare(old, new)

    def _compare(self, old: PairRow, new: PairRow) -> None:
        kind = COUNTED.get(type(new.action), "")
        if kind and not _same(old, new):
            self.counts[kind] += 1
            self.rows[new.link.calendar_id if new.link else new.calendar].append(new)
        elif isinstance(old.action, InsertEvent) and isinstance(new.action, Nothing):
            self.counts["spared"] += 1
        elif new.link is not None and _let_go(new) and not _let_go(old):
            self.counts["left"] += 1

    def _released(self, tombstone: Tombstone | None) -> Tombstone | None:
        """Return the note of a pair that ended as applying the rules leaves it."""
        if tombstone is None or not tombstone.by_us:
            return tombstone
        return replace(tombstone, released=tombstone.released or self._statuses_differ)

    @property
    def _statuses_differ(self) -> bool:
        old, new = self.before.rules, self.after.rules
        return (old.create_on, old.delete_on, old.cancel_status) != (
            new.create_on,
            new.delete_on,
            new.cancel_status,
        )

    def _held(self) -> Iterable[HeldPart]:
        account = self.after.account
        counts: Counter[str] = Counter()
        for calendar, rows in self.rows.items():
            with self.store.view() as unit:
                live = unit.links.count(account.id, calendar)
                today = unit.tombstones.count_since(account.id, calendar, self.now - DAY)
            _free, held = guard_rows(
                self.after,
                rows,
                live=live,
                today=today,
                caution="",
                first_sync=not live or _never_synced(account),
            )
            for part in held:
                counts[part.verb] += len(part.rows)
        return (HeldPart(verb, count) for verb, count in counts.items())


def _never_synced(account: Account) -> bool:
    return account.last_sync_at is None


def _plan(
    scene: Scene,
    booking: Booking,
    link: Link | None,
    tombstone: Tombstone | None,
    start: datetime,
) -> PairRow:
    row = plan_one(scene, booking, link, tombstone, NotSeen(), quiet=True)
    if isinstance(row.action, InsertEvent) and bounds(booking.when)[1] <= start:
        return replace(row, action=Nothing("outside the days that are kept in step"))
    return row


def _same(old: PairRow, new: PairRow) -> bool:
    """Tell whether both rows write the same."""
    if type(old.action) is not type(new.action) or old.calendar != new.calendar:
        return False
    drafts = old.wanted.draft, new.wanted.draft
    contents = [draft.content if draft else None for draft in drafts]
    return contents[0] == contents[1] or isinstance(new.action, DeleteEvent)


def _let_go(row: PairRow) -> bool:
    return row.wanted.wish is Wish.UNMAPPED
