"""Reads one calendar and plans what that brings; writes nothing, so a preview uses it as it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from gcaldesk.domain.ids import AccountId, CalendarId, EventId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.link import Link
from gcaldesk.sync.arrivals import load_known, masters, plan_reading
from gcaldesk.sync.observe import (
    Reading,
    fresh_events,
    look_at,
    read_calendar,
    unseen_links,
)
from gcaldesk.sync.outbound import DAY, guard_rows
from gcaldesk.sync.plan import Gone, Live, Remote
from gcaldesk.sync.ports import EventReader, Store, UnitOfWork
from gcaldesk.sync.rows import Held, Row, plan_pair
from gcaldesk.sync.scene import Scene

SUSPICIOUS = 3
"""So many events that a whole read forgot make the read worthless."""


def load_scene(unit: UnitOfWork, account: AccountId, installation: str) -> Scene:
    """Load what a round needs to know of an account; raises NotKnown."""
    calendars, objects = unit.calendars.of_account(account), unit.objects.all()
    return Scene(
        account=unit.accounts.get(account),
        installation=installation,
        mappings=tuple(unit.mappings.of_account(account)),
        calendars=calendars,
        objects={obj.code: obj.name for obj in objects},
        zones={obj.code: obj.timezone for obj in objects},
        chosen=tuple(id_ for id_ in unit.bookings.chosen_calendars() if id_ in calendars),
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """One calendar's complete read, with the answers on what it did not show."""

    reading: Reading
    looked: list[tuple[Link, Remote]]
    live: int
    """Links of the calendar before the round."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """What one calendar's read leads to."""

    reading: Reading
    rows: list[Row]
    held: list[Held]


def see_calendar(
    store: Store,
    reader: EventReader,
    scene: Scene,
    calendar: CalendarId,
    now: datetime,
    *,
    full: bool,
) -> Seen | None:
    """Read one calendar; writes nothing.

    Returns None where the read contradicts itself: a whole read left out events that are there.
    """
    account = scene.account.id
    reading = read_calendar(reader, scene.calendars[calendar], scene.rules, now, full=full)
    with store.view() as unit:
        links = unit.links.of_calendar(account, calendar) if reading.full else []
        live = len(links) if reading.full else unit.links.count(account, calendar)
        shown = (event.id for event in reading.events) if live else ()
        known = unit.links.for_events(account, calendar, shown)
    reading = replace(reading, events=tuple(fresh_events(reader, reading, known)))
    missing = unseen_links(reading, links)
    looked = [(link, look_at(reader, calendar, link.event_id)) for link in missing]
    forgotten = sum(isinstance(remote, Live) for _, remote in looked)
    if forgotten >= SUSPICIOUS and forgotten * 2 > len(links):
        return None
    return Seen(reading, looked, live)


def concerns_others(unit: UnitOfWork, scene: Scene, reading: Reading) -> bool:
    """Tell whether a read may be half of a story whose other half stands in another calendar.

    It cannot be where all that it brings are changes of events that have their booking here, and
    events that no calendar of the account knows and that do not bear our mark.
    """
    if reading.full:
        return True
    account, live = scene.account.id, [e for e in reading.events if not e.cancelled]
    here = unit.links.for_events(account, reading.calendar, (e.id for e in reading.events))
    if any(e.cancelled and e.id in here for e in reading.events):
        return True
    strangers = [e for e in live if e.id not in here]
    return any(e.mark is not None for e in strangers) or any(
        unit.links.for_events(account, other, (e.id for e in strangers))
        for other in scene.calendars
        if other != reading.calendar
    )


def gone_links(seen: Iterable[Seen]) -> set[EventId]:
    """Return the linked events that whole reads did not show and that are proved to be gone."""
    return {
        link.event_id for found in seen for link, remote in found.looked if isinstance(remote, Gone)
    }


def plan_seen(
    store: Store, scene: Scene, seen: Seen, now: datetime, alive: frozenset[EventId]
) -> Inbound:
    """Plan what one calendar's read brings, and let the guard judge it; writes nothing."""
    reading, account = seen.reading, scene.account.id
    tracked = scene.calendars[reading.calendar]
    series = masters(reading)  # planned with their occurrences
    looked = [
        (link, remote)
        for link, remote in seen.looked
        if link.event_id not in series and (isinstance(remote, Live) or link.event_id not in alive)
    ]
    with store.view() as unit:
        known = load_known(unit, scene, reading)
        rows = plan_reading(scene, reading, known, alive, store.each)
        rows += _plan_looked(unit, scene, looked)
        today = unit.tombstones.count_since(account, reading.calendar, now - DAY)
        elsewhere = _lost_since(unit, scene, tracked.last_complete_at)
    free, held = guard_rows(
        scene,
        rows,
        live=seen.live,
        today=today,
        caution=reading.caution,
        first_sync=tracked.last_full_at is None,
        elsewhere=elsewhere,
    )
    return Inbound(reading, free, held)


def _lost_since(unit: UnitOfWork, scene: Scene, last: datetime | None) -> str:
    """Name the mapped calendars that went out of reach since a calendar was last read completely.

    An event that is gone since may have been moved there, where nobody can look.
    """
    lost = (
        issue.calendar_id
        for issue in unit.issues.open(scene.account.id)
        if issue.kind is IssueKind.CALENDAR_GONE and (last is None or issue.opened_at >= last)
    )
    names = [f"“{scene.summary(c)}”" for c in dict.fromkeys(lost) if c in scene.mapped]
    return " and ".join(names)


def _plan_looked(unit: UnitOfWork, scene: Scene, looked: list[tuple[Link, Remote]]) -> list[Row]:
    bookings = unit.bookings.get_many(link.booking_id for link, _ in looked)
    return [plan_pair(scene, bookings[link.booking_id], link, remote) for link, remote in looked]
