"""Plans what waits to be sent, and lets the guard judge the rows of one calendar."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.sync.guard import Limits, Volume, judge
from gcaldesk.sync.plan import (
    DeleteEvent,
    InsertEvent,
    NotSeen,
    Remote,
    UpdateEvent,
    plan_unlinked,
)
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
    scene: Scene,
    unit: UnitOfWork,
    bookings: Sequence[Booking],
    *,
    now_links: dict[BookingId, Link],
    quiet: Container[BookingId],
) -> list[PairRow]:
    """Plan bookings that wait; `now_links` are their links, `quiet` those that mail nobody."""
    links = now_links
    buried = unit.tombstones.for_bookings(scene.account.id, (b.id for b in bookings))
    return [
        plan_one(scene, b, links.get(b.id), buried.get(b.id), NotSeen(), quiet=b.id in quiet)
        for b in bookings
    ]


def plan_one(
    scene: Scene,
    booking: Booking,
    link: Link | None,
    tombstone: Tombstone | None,
    remote: Remote,
    *,
    quiet: bool,
) -> PairRow:
    """Plan one booking, with or without a link; `quiet` work mails nobody."""
    if link is not None:
        return replace(plan_pair(scene, booking, link, remote), quiet=quiet)
    wanted = scene.wanted(booking, None, tombstone.generation + 1 if tombstone else 0)
    action = plan_unlinked(wanted, tombstone)
    calendar = wanted.calendar or CalendarId("")
    return PairRow(calendar, booking, None, wanted, remote, action, quiet)


def guard_rows(
    scene: Scene,
    rows: Sequence[Row],
    *,
    live: int,
    today: int,
    caution: str,
    first_sync: bool,
    elsewhere: str = "",
) -> tuple[list[Row], list[Held]]:
    """Judge the rows of one calendar and direction; returns those that run and those held."""
    volume = Volume(
        destructive=sum(map(is_destructive, rows)),
        live=live,
        destroyed_today=today,
        caution=caution,
        elsewhere=elsewhere,
        shifts=[shift_of(row) for row in rows],
        creations=sum(map(is_creation, rows)),
        first_sync=first_sync,
        mails=len(people_mailed(scene, rows)),
    )
    limits = Limits(scene.rules.guard_share, scene.rules.guard_count)
    verdict = judge(volume, limits)
    return hold(rows, verdict, mailing=lambda row: bool(people_mailed(scene, [row])))


def people_mailed(scene: Scene, rows: Iterable[Row]) -> set[str]:
    """Return the e-mails of all whom Google would tell of these rows."""
    people: set[str] = set()
    for row in rows:
        if isinstance(row, PairRow) and scene.mails(row.calendar, quiet=row.quiet) != "none":
            people |= _mailed(row)
    return people


def _mailed(row: PairRow) -> set[str]:
    draft = row.wanted.draft
    wanted = set(draft.content.attendees) if draft else set()
    there = set(row.link.base.theirs.attendees) if row.link else set()
    match row.action:
        case InsertEvent():
            return wanted
        case UpdateEvent():
            return wanted | there
        case DeleteEvent():
            return there
    return set()
