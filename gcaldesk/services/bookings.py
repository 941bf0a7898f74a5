"""Making and changing bookings."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from gcaldesk.domain.booking import Attendee, Booking, Customer, Object
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import CHANGEABLE, BookingInput
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.snapshot import say_when
from gcaldesk.domain.times import AllDay, Timed, When, known_zone, parse_when
from gcaldesk.sync.ports import Store, UnitOfWork

MAX_TITLE = 1000


def add(*, store: Store, clock: Clock, request: BookingInput) -> Booking:
    """Make a booking; the next sync sends it where its status asks for an event.

    Raises:
        InvalidInput: unknown object, status, type or zone, no title, end not after start.
    """
    with store.work() as unit:
        obj = _object(unit, request.object_code)
        booking = unit.bookings.add(_new_booking(unit, obj, request))
        _changed(unit, clock, booking, "booking made", f"{say_when(booking.when)}, {obj.name}")
        unit.commit()
    return booking


def _new_booking(unit: UnitOfWork, obj: Object, request: BookingInput) -> Booking:
    status = request.status or _first_status(unit)
    return Booking(
        id=BookingId(0),
        uid=uuid.uuid4().hex,
        object_code=obj.code,
        title=_title(request.title),
        status=_word(unit, "status", status),
        type=_word(unit, "type", request.type or unit.objects.words("type")[0]),
        when=parse_when(request.start, request.end, zone=obj.timezone, all_day=request.all_day),
        customer=_customer(request.customer),
        attendees=tuple(_attendee(attendee) for attendee in request.attendees),
        description=request.description,
        notes=request.notes,
        location=request.location,
        fields=dict(request.fields),
    )


def add_many(*, store: Store, clock: Clock, requests: list[BookingInput]) -> list[Booking]:
    """Make many bookings, all or none; raises InvalidInput as `add` does."""
    with store.work() as unit:
        objects = {request.object_code for request in requests}
        known = {code: _object(unit, code) for code in objects}
        made = unit.bookings.add_many(
            [_new_booking(unit, known[request.object_code], request) for request in requests]
        )
        accounts = [account.id for account in unit.accounts.all()]
        unit.pending.put([booking.id for booking in made], accounts)
        unit.journal.write(
            [
                JournalEntry(
                    clock.now(), Level.INFO, "booking made", say_when(b.when), booking_id=b.id
                )
                for b in made
            ]
        )
        unit.commit()
    return made


def change(
    *, store: Store, clock: Clock, booking_id: BookingId, changes: Mapping[str, str]
) -> Booking:
    """Change the named details, all or none; the next sync sends them.

    `changes` has names of `CHANGEABLE`; any other name is a custom field, empty to remove it. A new
    start without an end keeps the duration.

    Raises:
        NotKnown: no such booking.
        InvalidInput: as for `add`.
    """
    with store.work() as unit:
        old = unit.bookings.get(booking_id)
        new = _with_changes(unit, old, changes)
        if new == old:
            return old
        new = replace(new, version=old.version + 1)
        unit.bookings.save(new)
        if new.status != old.status:
            unit.tombstones.release([booking_id])  # a person asks for the event again
        names = ", ".join(changes)
        _changed(unit, clock, new, "booking changed", f"{names} changed by hand")
        unit.commit()
    return new


def _with_changes(unit: UnitOfWork, booking: Booking, changes: Mapping[str, str]) -> Booking:
    obj = _object(unit, changes.get("object", booking.object_code))
    own = {name: text for name, text in changes.items() if name not in CHANGEABLE}
    fields = {**booking.fields, **own}
    customer = Customer(
        changes.get("customer_name", booking.customer.name),
        changes.get("customer_email", booking.customer.email),
        changes.get("customer_phone", booking.customer.phone),
    )
    return replace(
        booking,
        object_code=obj.code,
        title=_title(changes.get("title", booking.title)),
        status=_word(unit, "status", changes["status"]) if "status" in changes else booking.status,
        type=_word(unit, "type", changes["type"]) if "type" in changes else booking.type,
        when=_new_when(booking.when, obj, changes),
        customer=_customer(customer),
        description=changes.get("description", booking.description),
        notes=changes.get("notes", booking.notes),
        location=changes.get("location", booking.location),
        fields={name: text for name, text in fields.items() if text},
    )


def _new_when(old: When, obj: Object, changes: Mapping[str, str]) -> When:
    if not {"start", "end", "all_day"} & changes.keys():
        return old
    zone = old.zone if isinstance(old, Timed) else obj.timezone
    wish = changes.get("all_day", "yes" if isinstance(old, AllDay) else "no")
    if wish not in {"yes", "no"}:
        raise InvalidInput(f"all_day cannot be “{wish}”.", hint="It is yes or no.")
    all_day = wish == "yes"
    if all_day == isinstance(old, AllDay):
        start, end = _texts(old, zone)
        if "start" in changes and "end" not in changes:
            moved = parse_when(changes["start"], "9999-12-30", zone=zone, all_day=all_day)
            return _from(moved, old)
        start, end = changes.get("start", start), changes.get("end", end)
        return parse_when(start, end, zone=zone, all_day=all_day)
    if "start" not in changes or "end" not in changes:
        raise InvalidInput(
            "Switching between whole days and times needs both start and end.",
            hint="Give start=… and end=… as well.",
        )
    return parse_when(changes["start"], changes["end"], zone=zone, all_day=all_day)


def _texts(when: When, zone: str) -> tuple[str, str]:
    if isinstance(when, AllDay):
        return when.start.isoformat(), when.end.isoformat()
    place = known_zone(zone)
    return when.start.astimezone(place).isoformat(), when.end.astimezone(place).isoformat()


def _from(moved: When, old: When) -> When:
    if isinstance(moved, Timed) and isinstance(old, Timed):
        return Timed(moved.start, moved.start + (old.end - old.start), old.zone)
    assert isinstance(moved, AllDay)
    assert isinstance(old, AllDay)
    return AllDay(moved.start, moved.start + (old.end - old.start))


def delete(*, store: Store, clock: Clock, booking_id: BookingId) -> None:
    """Erase a booking that no event is linked to.

    Raises:
        NotKnown: no such booking.
        InvalidInput: it has an event; cancelling is the way, which takes the event along.
    """
    with store.work() as unit:
        booking = unit.bookings.get(booking_id)
        if unit.links.of_booking(booking_id):
            raise InvalidInput(
                f"Booking {booking_id} has an event in Google.",
                hint="Cancel it and sync first: "
                f"gcaldesk booking set {booking_id} status=cancelled",
            )
        unit.bookings.delete(booking_id)
        unit.journal.write(
            [
                JournalEntry(
                    clock.now(),
                    Level.INFO,
                    "booking erased",
                    "by hand",
                    booking_id=booking_id,
                    before={"title": booking.title, "status": booking.status},
                )
            ]
        )
        unit.commit()


def _changed(unit: UnitOfWork, clock: Clock, booking: Booking, action: str, reason: str) -> None:
    """Queue a booking for every account, in the transaction that changed it."""
    unit.pending.put([booking.id], [account.id for account in unit.accounts.all()])
    unit.journal.write(
        [JournalEntry(clock.now(), Level.INFO, action, reason, booking_id=booking.id)]
    )


def _object(unit: UnitOfWork, code: str) -> Object:
    found = unit.objects.find(code)
    if found is None:
        known = ", ".join(obj.code for obj in unit.objects.all())
        raise InvalidInput(
            f"There is no object “{code}”.",
            hint=f"The objects are: {known}." if known else "Add one: gcaldesk object add …",
        )
    return found


def _first_status(unit: UnitOfWork) -> str:
    words = unit.objects.words("status")
    return "confirmed" if "confirmed" in words else words[0]


def _word(unit: UnitOfWork, kind: str, word: str) -> str:
    words = unit.objects.words(kind)
    if word not in words:
        raise InvalidInput(
            f"“{word}” is not a {kind} here.", hint=f"Use one of: {', '.join(words)}."
        )
    return word


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not title:
        raise InvalidInput("The booking has no title.", hint="Give it one.")
    if len(title) > MAX_TITLE:
        raise InvalidInput("The title is too long.", hint=f"Keep it under {MAX_TITLE} characters.")
    return title


def _customer(customer: Customer) -> Customer:
    if customer.email:
        _check_email(customer.email)
    return customer


def _attendee(attendee: Attendee) -> Attendee:
    _check_email(attendee.email)
    return attendee


def _check_email(text: str) -> None:
    name, at, host = text.strip().partition("@")
    if not (name and at and "." in host) or any(c.isspace() for c in text.strip()):
        raise InvalidInput(
            f"“{text}” is not an e-mail address.", hint="Write it as name@example.org."
        )
