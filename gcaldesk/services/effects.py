"""Says what a change of bookings would lead to, with the engine's own plan; writes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.pairs import Effect
from gcaldesk.domain.times import bounds
from gcaldesk.domain.views import ActionView
from gcaldesk.services.bookings import with_changes
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import DAY, guard_rows, people_mailed, plan_outbound
from gcaldesk.sync.plan import InsertEvent
from gcaldesk.sync.ports import Store, UnitOfWork
from gcaldesk.sync.preview import describe
from gcaldesk.sync.rows import PairRow
from gcaldesk.sync.scene import Scene

MOST_CLASHES = 5


@dataclass(slots=True)
class _Sum:
    """What the accounts add up to."""

    actions: list[ActionView] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    held: int = 0


def effect_of(
    *, store: Store, clock: Clock, bookings: Sequence[BookingId], changes: Mapping[str, str]
) -> Effect:
    """Return what these changes would lead to with the next sync.

    Raises:
        InvalidInput: as `bookings.change` does.
    """
    with store.view() as unit:
        old = unit.bookings.get_many(bookings)
        new = [with_changes(unit, booking, changes) for booking in old.values()]
        changed = [booking for booking in new if booking != old[booking.id]]
        total = _Sum()
        for account in unit.accounts.all():
            if account.active:
                _add(store, unit, clock, account.id, bookings=changed, total=total)
        return Effect(
            bookings=len(changed),
            actions=tuple(total.actions),
            mailed=len(total.people),
            held=total.held,
            clashes=_clashes(unit, changed) if len(changed) == 1 else (),
        )


def _add(
    store: Store,
    unit: UnitOfWork,
    clock: Clock,
    account: AccountId,
    *,
    bookings: list[Booking],
    total: _Sum,
) -> None:
    scene = load_scene(unit, account, store.installation)
    scene = replace(scene, hushed=scene.unsettled)
    numbers = [booking.id for booking in bookings]
    quiet = set(numbers) if len(numbers) > 1 else set()
    links = unit.links.for_bookings(account, numbers)
    rows = plan_outbound(scene, unit, bookings, now_links=links, quiet=quiet)
    start = window_at(clock.now(), scene.rules).start
    rows = [
        row
        for row in rows
        if not (isinstance(row.action, InsertEvent) and bounds(row.booking.when)[1] <= start)
    ]
    for calendar in dict.fromkeys(row.calendar for row in rows):
        here = [row for row in rows if row.calendar == calendar]
        total.held += _held(unit, scene, clock, calendar, here)
    total.people |= people_mailed(scene, rows)
    total.actions += [view for row in rows for view in describe(scene, row)]


def _held(
    unit: UnitOfWork, scene: Scene, clock: Clock, calendar: CalendarId, rows: Iterable[PairRow]
) -> int:
    tracked = scene.calendars.get(calendar)
    live = unit.links.count(scene.account.id, calendar)
    _free, held = guard_rows(
        scene,
        list(rows),
        live=live,
        today=unit.tombstones.count_since(scene.account.id, calendar, clock.now() - DAY),
        caution=tracked.caution if tracked else "",
        first_sync=not live or tracked is None or not tracked.last_full_at,
    )
    return sum(len(group.rows) for group in held)


def _clashes(unit: UnitOfWork, changed: Sequence[Booking]) -> tuple[str, ...]:
    (booking,) = changed
    idle = tuple({account.rules.cancel_status for account in unit.accounts.all()}) or ("cancelled",)
    if booking.status in idle:
        return ()
    start, end = bounds(booking.when)
    others = unit.bookings.overlapping(booking.object_code, start, end, idle=idle)
    found = unit.bookings.get_many(n for n in others if n != booking.id)
    return tuple(other.title for other in found.values())[:MOST_CLASHES]
