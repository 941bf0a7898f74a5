"""Bookings with their state in each account, as lists show them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from gcaldesk.domain.account import Account
from gcaldesk.domain.booking import Attendee, Booking
from gcaldesk.domain.ids import BookingId, CalendarId
from gcaldesk.domain.link import Link, Pending, Tombstone
from gcaldesk.domain.views import BookingFilter, BookingSync, BookingView
from gcaldesk.storage.unit_of_work import SqlStore, SqlUnitOfWork
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.sync_state import sync_state


def conditions(row: Any, wanted: BookingFilter) -> Iterable[Any]:
    """Yield what a booking's row has to fulfil; the link's part is the pairs' own."""
    if wanted.text:
        text = f"%{wanted.text}%"
        number = int(wanted.text) if wanted.text.isdigit() else -1
        yield (row.title**text) | (row.customer**text) | (row.notes**text) | (row.id == number)
    if wanted.object_code:
        yield row.object_code == wanted.object_code
    if wanted.status:
        yield row.status == wanted.status
    if wanted.since is not None:
        yield row.end_at > wanted.since
    if wanted.until is not None:
        yield row.start_at < wanted.until


def scene_of(unit: SqlUnitOfWork, account: Account, store: SqlStore) -> Scene:
    """Load what a list needs to know of an account."""
    return Scene(
        account=account,
        installation=store.installation,
        mappings=tuple(unit.mappings.of_account(account.id)),
        calendars=unit.calendars.of_account(account.id),
        objects={obj.code: obj.name for obj in unit.objects.all()},
    )


def booking_views(
    unit: SqlUnitOfWork, store: SqlStore, bookings: list[Booking]
) -> list[BookingView]:
    """Return bookings with their state in each account."""
    ids = [booking.id for booking in bookings]
    names = {obj.code: obj.name for obj in unit.objects.all()}
    states: dict[BookingId, list[BookingSync]] = defaultdict(list)
    answers: dict[BookingId, dict[str, str]] = defaultdict(dict)
    for account in unit.accounts.all():
        scene = scene_of(unit, account, store)
        links = unit.links.for_bookings(account.id, ids)
        for number, link in links.items():
            answers[number] |= link.answers
        buried = unit.tombstones.for_bookings(account.id, ids)
        waiting = unit.pending.for_bookings(account.id, ids)
        for booking in bookings:
            states[booking.id].append(
                _sync(scene, booking, links, waiting.get(booking.id), buried.get(booking.id))
            )
    return [
        BookingView(
            booking,
            names.get(booking.object_code, booking.object_code),
            tuple(states[booking.id]),
            _guests(booking, answers[booking.id]),
        )
        for booking in bookings
    ]


def _guests(booking: Booking, answers: Mapping[str, str]) -> tuple[Attendee, ...]:
    """Return the booking's attendees with their answers, and who else stands on its event."""
    known = {attendee.email.strip().lower(): attendee for attendee in booking.attendees}
    customer = booking.customer.email.strip().lower()
    invited = tuple(
        replace(attendee, response=answers.get(email, attendee.response))
        for email, attendee in known.items()
    )
    return invited + tuple(
        Attendee(email, booking.customer.name if email == customer else "", response)
        for email, response in answers.items()
        if email not in known
    )


def _sync(
    scene: Scene,
    booking: Booking,
    links: dict[BookingId, Link],
    waiting: Pending | None,
    buried: Tombstone | None,
) -> BookingSync:
    link = links.get(booking.id)
    state, reason = sync_state(scene, booking, link, waiting, buried)
    calendar: CalendarId | None = link.calendar_id if link else None
    if calendar is None and state not in {"unmapped", "not_wanted"}:
        calendar = scene.wanted(booking, None).calendar
    return BookingSync(
        account=scene.account.name,
        state=state,
        reason=reason,
        calendar_id=calendar,
        calendar=scene.summary(calendar) if calendar else "",
        event_id=link.event_id if link else "",
        synced_at=link.synced_at if link else None,
    )
