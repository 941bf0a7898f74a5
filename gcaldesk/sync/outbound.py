"""Plans what waits to be sent, and lets the guard judge the rows of one calendar."""

from collections.abc import Sequence
from datetime import timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.sync.guard import Limits, Volume, judge
from gcaldesk.sync.plan import NotSeen, Remote, plan_unlinked
from gcaldesk.sync.ports import UnitOfWork
from gcaldesk.sync.rows import (
    Held,
    PairRow,
    Row,
    hold,
    is_creation,
    is_destructive,
    plan_pair,
    shift_of,
)
from gcaldesk.sync.scene import Scene

DAY = timedelta(hours=24)


def plan_outbound(
    scene: Scene, unit: UnitOfWork, bookings: Sequence[Booking], *, now_links: dict[BookingId, Link]
) -> list[PairRow]:
    """Plan bookings that wait; `now_links` are their links."""
    buried = unit.tombstones.for_bookings(scene.account.id, (b.id for b in bookings))
    return [plan_one(scene, b, now_links.get(b.id), buried.get(b.id), NotSeen()) for b in bookings]


def plan_one(
    scene: Scene,
    booking: Booking,
    link: Link | None,
    tombstone: Tombstone | None,
    remote: Remote,
) -> PairRow:
    """Plan one booking, with or without a link."""
    if link is not None:
        return plan_pair(scene, booking, link, remote)
    wanted = scene.wanted(booking, None, tombstone.generation + 1 if tombstone else 0)
    action = plan_unlinked(wanted, tombstone)
    return PairRow(wanted.calendar or CalendarId(""), booking, None, wanted, remote, action)


def guard_rows(
    scene: Scene,
    rows: Sequence[Row],
    *,
    live: int,
    today: int,
    caution: str,
    first_sync: bool,
) -> tuple[list[Row], list[Held]]:
    """Judge the rows of one calendar and direction; returns those that run and those held."""
    volume = Volume(
        destructive=sum(map(is_destructive, rows)),
        live=live,
        destroyed_today=today,
        caution=caution,
        shifts=[shift_of(row) for row in rows],
        creations=sum(map(is_creation, rows)),
        first_sync=first_sync,
    )
    limits = Limits(scene.rules.guard_share, scene.rules.guard_count)
    return hold(rows, judge(volume, limits))
