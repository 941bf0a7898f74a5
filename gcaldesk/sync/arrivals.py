"""Plans what a complete read brings: linked pairs, and events that are new here."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import BookingId, EventId
from gcaldesk.domain.link import Link
from gcaldesk.domain.quick import maker
from gcaldesk.domain.times import bounds
from gcaldesk.sync.adoption import probable_matches
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound_rules import (
    Adopt,
    Candidates,
    Follow,
    MakeBooking,
    Probable,
    Skip,
    plan_arrival,
    suffix_id,
)
from gcaldesk.sync.observe import CANCELLED_THERE, Reading
from gcaldesk.sync.plan import Gone, Live, Remote, Series
from gcaldesk.sync.ports import Each, UnitOfWork, at_once
from gcaldesk.sync.rows import ArrivalRow, Row, plan_pair
from gcaldesk.sync.scene import Scene

NOBODY = Candidates()
make_row = maker(ArrivalRow)


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows of the events of one read; loaded in bulk."""

    links: dict[EventId, Link]
    bookings: dict[BookingId, Booking]
    by_uid: dict[str, Booking]
    by_external_id: dict[str, Booking]
    taken: dict[BookingId, Link]
    """Candidate bookings that have an event in this account already, with its link."""
    buried: set[EventId]
    claims: Counter[BookingId]
    """How many events of the read end in the same booking number."""
    unlinked: tuple[Booking, ...] = ()
    """Bookings that wait to be sent to this calendar, for a first read's matching."""


def load_known(unit: UnitOfWork, scene: Scene, reading: Reading) -> Known:
    """Load what planning this read needs; work grows with the read, not with the store."""
    account = scene.account.id
    ids = {e.id for e in reading.events} | masters(reading)
    links = unit.links.for_events(account, reading.calendar, ids)
    strangers = [event for event in reading.events if event.id not in links and event.content]
    claims = Counter(
        number
        for event in strangers
        if event.content and (number := suffix_id(event.content.title)) is not None
    )
    by_uid = unit.bookings.by_uids({e.mark.booking_uid for e in strangers if e.mark})
    field = scene.rules.external_id_field
    by_external_id = unit.bookings.by_external_ids(field, (e.id for e in strangers))
    by_number = unit.bookings.get_many(claims)
    candidates = {b.id for b in (*by_uid.values(), *by_external_id.values(), *by_number.values())}
    waiting: tuple[Booking, ...] = ()
    if reading.full and strangers:
        waiting = _waiting(unit, scene, reading)
    return Known(
        links=links,
        bookings=unit.bookings.get_many(link.booking_id for link in links.values()) | by_number,
        by_uid=by_uid,
        by_external_id=by_external_id,
        taken=unit.links.for_bookings(account, candidates),
        buried=unit.tombstones.among(account, reading.calendar, (e.id for e in strangers)),
        claims=claims,
        unlinked=waiting,
    )


def masters(reading: Reading) -> set[EventId]:
    """Return the masters of the series whose occurrences a read shows."""
    return {e.series_id for e in reading.events if e.series_id and not e.cancelled}


def _waiting(unit: UnitOfWork, scene: Scene, reading: Reading) -> tuple[Booking, ...]:
    account = scene.account.id
    rows = unit.pending.all_of(account)
    bookings = unit.bookings.get_many(row.booking_id for row in rows)
    linked = unit.links.for_bookings(account, bookings)
    return tuple(
        booking
        for booking in bookings.values()
        if booking.id not in linked
        and scene.belongs(booking, reading.calendar)
        and scene.wanted(booking, None).wish is Wish.WANTED
    )


def moved_events(readings: Iterable[Reading], gone: Iterable[EventId] = ()) -> frozenset[EventId]:
    """Return the live events of a round whose tombstone only means that a person moved them.

    They bear our mark under their own id, or are gone (`gone`, or in a read) from one of our
    calendars and alive in another.
    """
    events = [event for reading in readings for event in reading.events]
    ended = {event.id for event in events if event.cancelled} | set(gone)
    return frozenset(
        event.id
        for event in events
        if not event.cancelled
        and event.content is not None
        and (event.id in ended or (event.mark is not None and event.mark.event_id == event.id))
    )


def plan_reading(
    scene: Scene,
    reading: Reading,
    known: Known,
    alive: frozenset[EventId] = frozenset(),
    each: Each = at_once,
) -> list[Row]:
    """Plan every event of a read; events that nothing is to be done about give no row.

    `alive` are events that were seen alive in any calendar of this round.
    """
    series = masters(reading) & known.links.keys()
    rows: list[Row] = [
        plan_pair(scene, known.bookings[link.booking_id], link, Series())
        for link in (known.links[master] for master in sorted(series))
    ]
    strangers: list[RemoteEvent] = []
    for event in each(reading.events):
        link = known.links.get(event.id)
        if event.id in series or event.series_id in series:
            continue  # its tombstone means no more than that it is a series now
        if link is None:
            strangers.append(event)
            continue
        if event.cancelled and event.id in alive:
            continue
        remote: Remote = Gone(CANCELLED_THERE) if event.cancelled else Live(event)
        rows.append(plan_pair(scene, known.bookings[link.booking_id], link, remote))
    planner = _Strangers(scene, reading, known, alive)
    arrivals = [planner.plan(event) for event in each(strangers)]
    return rows + _with_probable(arrivals, known)


class _Strangers:
    """Plans the events of one read that have no link."""

    def __init__(
        self, scene: Scene, reading: Reading, known: Known, alive: frozenset[EventId]
    ) -> None:
        self._scene = scene
        self._reading = reading
        self._known = known
        self._alive = alive
        self._ours = scene.ours(reading.calendar)
        self._direction = scene.direction(reading.calendar)

    def plan(self, event: RemoteEvent) -> ArrivalRow:
        """Plan one event."""
        candidates, content = self._candidates(event), event.content
        arrival = plan_arrival(
            event,
            candidates,
            self._scene.rules,
            ours=self._ours,
            direction=self._direction,
            buried=event.id in self._known.buried,
            past_window=content is not None
            and not self._reading.window.holds(*bounds(content.time)),
        )
        booking = None
        if isinstance(arrival, Adopt | Follow):
            booking = next(
                found
                for found in (candidates.by_mark, candidates.by_external_id, candidates.by_suffix)
                if found is not None and found.id == arrival.booking_id
            )
        return make_row(self._reading.calendar, event, arrival, booking)

    def _candidates(self, event: RemoteEvent) -> Candidates:
        known = self._known
        marked = known.by_uid.get(event.mark.booking_uid) if event.mark else None
        outside = known.by_external_id.get(event.id)
        numbered = self._numbered(event)
        if marked is None and outside is None and numbered is None:
            return NOBODY
        taken = known.taken.get(marked.id) if marked else None
        moved_here = taken is not None and taken.event_id == event.id
        there = known.taken.get(outside.id) if outside else None
        brought = there is not None and there.event_id == event.id and event.id in self._alive
        return Candidates(
            by_mark=marked if not brought and (taken is None or moved_here) else None,
            by_external_id=outside if brought else self._free(outside),
            by_suffix=numbered,
            mark_taken=taken is not None and not moved_here,
            moved_here=moved_here or brought,
        )

    def _numbered(self, event: RemoteEvent) -> Booking | None:
        number = suffix_id(event.content.title) if event.content else None
        if number is None or self._known.claims[number] != 1:
            return None
        found = self._free(self._known.bookings.get(number))
        # a reused title must never hit a stranger's booking
        return found if found and self._scene.belongs(found, self._reading.calendar) else None

    def _free(self, booking: Booking | None) -> Booking | None:
        if booking is None or booking.id in self._known.taken:
            return None
        return booking if booking.status != self._scene.rules.cancel_status else None


def _with_probable(rows: list[ArrivalRow], known: Known) -> list[Row]:
    """Hold back arrivals that probably are bookings which wait to be sent."""
    adopted = {row.booking.id for row in rows if row.booking}
    waiting = [booking for booking in known.unlinked if booking.id not in adopted]
    fresh = (row.event for row in rows if waiting and isinstance(row.arrival, MakeBooking))
    matches = {match.event.id: match.bookings for match in probable_matches(fresh, waiting)}
    kept: list[Row] = []
    for row in rows:
        bookings = matches.get(row.event.id)
        if bookings:
            kept.append(replace(row, arrival=Probable(bookings)))
        elif not isinstance(row.arrival, Skip) or row.arrival.worth_saying:
            kept.append(row)
    return kept
