"""Work is proportional to what changed: rounds beside few and many stored bookings."""

import time
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from gcaldesk.config import SystemClock
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import AccountId, BookingId, Cursor, EventId, Version
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.times import Timed
from gcaldesk.services import bookings
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.making import NEW
from gcaldesk.sync.scene import Scene
from tests.bench.organisation import make_engine, make_store

CALENDARS = 50
FEW, MANY = 1_000, 100_000
PIECE = 10_000


@dataclass(frozen=True, slots=True)
class Place:
    """A store full of bookings that are in step already."""

    store: SqlStore
    account: AccountId
    engine: Engine


def fill(folder: Path, root: str, count: int) -> Place:
    """Return a store with so many linked bookings, spread over the calendars."""
    store, account = make_store(folder, CALENDARS)
    now = SystemClock().now()
    with store.view() as unit:
        scene = load_scene(unit, account, store.installation)
    for first in range(0, count, PIECE):
        with store.work() as unit:
            numbers = range(first, min(first + PIECE, count))
            made = unit.bookings.add_many([_booking(number) for number in numbers])
            unit.links.add_many([_link(scene, booking) for booking in made])
            unit.commit()
    with store.work() as unit:
        for tracked in scene.calendars.values():
            read = replace(tracked, cursor=Cursor("done="), last_full_at=now, last_complete_at=now)
            unit.calendars.save(account, read)
        unit.accounts.save(replace(scene.account, last_sync_at=now))
        unit.commit()
    place = Place(store, account, make_engine(store, root))
    quiet_round(place)
    return place


def _booking(number: int) -> Booking:
    start = SystemClock().now() + timedelta(minutes=5 * (number % 50_000))
    return Booking(
        BookingId(0),
        f"uid{number}",
        f"room{number % CALENDARS}",
        f"Lesson {number}",
        "confirmed",
        "class",
        Timed(start, start + timedelta(minutes=4), "Europe/Amsterdam"),
    )


def _link(scene: Scene, booking: Booking) -> Link:
    draft = scene.wanted(booking, None).draft
    assert draft is not None
    return Link(
        id=NEW,
        booking_id=booking.id,
        account_id=scene.account.id,
        calendar_id=scene.mapped[(booking.id - 1) % CALENDARS],
        event_id=EventId(f"ev{booking.id:022}"),
        version=Version('"1"'),
        own=True,
        base=Base(draft.content, draft.content),
        booking_version=1,
    )


def quiet_round(place: Place) -> float:
    """Return the seconds of a round in which nothing changed anywhere."""
    began = time.perf_counter()
    report = place.engine.sync(place.account)
    seconds = time.perf_counter() - began
    assert report.state == "ok", report
    assert (report.updated, report.requests) == (0, CALENDARS), report
    return seconds


def one_change(place: Place) -> float:
    """Return the seconds of a round that sends one changed booking."""
    with place.store.view() as unit:
        title = unit.bookings.get(BookingId(1)).title
    bookings.change(
        store=place.store,
        clock=SystemClock(),
        booking_id=BookingId(1),
        changes={"title": f"{title}+"},
    )
    began = time.perf_counter()
    report = place.engine.sync(place.account)
    seconds = time.perf_counter() - began
    assert (report.state, report.updated) == ("ok", 1), report
    return seconds
