"""Making and changing bookings."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from gcaldesk.domain.booking import Attendee, Booking, Customer, Object
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import CHANGEABLE, BookingInput
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.snapshot import say_when
from gcaldesk.domain.times import AllDay, Timed, When, known_zone, parse_start, parse_when
from gcaldesk.sync.ports import Store, UnitOfWork

MAX_TITLE = 1000


def add(*, store: Store, clock: Clock, request: BookingInput) -> Booking:
    """Make a booking; the next sync sends it where its status asks for an event.

    Raises:
        InvalidInput: unknown object, status, type or zone, no title, end not after start.
    """
    with store.work() as unit:
        obj = known_object(unit, request.object_code)
        booking = unit.bookings.add(new_booking(unit, obj, request))
        _changed(unit, clock, booking, "booking made", f"{say_when(booking.when)}, {obj.name}")
        unit.commit()
    return booking


def new_booking(unit: UnitOfWork, obj: Object, request: BookingInput) -> Booking:
    """Return a booking that is not stored yet; raises InvalidInput as `add` does."""
    status = request.status or _first_status(unit)
    return Booking(
        id=BookingId(0),
        uid="",
        object_code=obj.code,
        title=_title(request.title),
        status=_word(unit, "status", status),
        type=_word(unit, "type", request.type or unit.objects.words("type")[0]),
        when=parse_when(request.start, request.end, zone=obj.timezone, all_day=request.all_day),
        customer=_customer(request.customer),
        attendees=tuple(_attendee(attendee) for attendee in request.attendees),
        description=_text(request.description),
        notes=_text(request.notes),
        location=_text(request.location),
        fields={_field_name(name): _text(text) for name, text in request.fields.items()},
        excluded=request.do_not_sync,
        calendar_id=_calendar(unit, request.calendar),
        meet=_choice("meet", request.meet, ("", "on", "off")),
    )


def add_many(*, store: Store, clock: Clock, requests: list[BookingInput]) -> list[Booking]:
    """Make many bookings, all or none; raises InvalidInput as `add` does."""
    with store.work() as unit:
        objects = {request.object_code for request in requests}
        known = {code: known_object(unit, code) for code in objects}
        made = unit.bookings.add_many(
            [new_booking(unit, known[request.object_code], request) for request in requests]
        )
        accounts = [account.id for account in unit.accounts.all()]
        unit.pending.put([booking.id for booking in made], accounts, quiet=True)
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
    *,
    store: Store,
    clock: Clock,
    booking_id: BookingId,
    changes: Mapping[str, str],
    if_version: int | None = None,
) -> Booking:
    """Change the named details, all or none; the next sync sends them.

    `changes` has names of `CHANGEABLE`; any other name is a custom field, empty to remove it. A new
    start without an end keeps the duration.

    Raises:
        NotKnown: no such booking.
        InvalidInput: as for `add`; or the booking is no longer of the version that a person saw.
    """
    with store.work() as unit:
        old = unit.bookings.get(booking_id)
        if if_version is not None and old.version != if_version:
            raise InvalidInput(
                "The booking was changed meanwhile.", hint="Look at it again, then change it."
            )
        new = with_changes(unit, old, changes)
        if new == old:
            return old
        new = replace(new, version=old.version + 1)
        unit.bookings.save(new)
        if new.status != old.status:
            unit.tombstones.release([booking_id])  # a person asks for the event again
        fields = ", ".join(changes)
        _changed(unit, clock, new, "booking changed", f"{fields} changed by hand")
        unit.commit()
    return new


def with_changes(unit: UnitOfWork, booking: Booking, changes: Mapping[str, str]) -> Booking:
    """Return the changed booking, checked and not stored; raises InvalidInput as `change` does."""
    obj = known_object(unit, changes.get("object", booking.object_code))
    own = {_field_name(n): text for n, text in changes.items() if n not in CHANGEABLE}
    fields = {**booking.fields, **own}
    customer = Customer(
        changes.get("customer_name", booking.customer.name),
        changes.get("customer_email", booking.customer.email),
        changes.get("customer_phone", booking.customer.phone),
    )
    return replace(
        booking,
        object_code=obj.code,
        title=_title(changes["title"]) if "title" in changes else booking.title,
        status=_word(unit, "status", changes["status"]) if "status" in changes else booking.status,
        type=_word(unit, "type", changes["type"]) if "type" in changes else booking.type,
        when=_new_when(booking.when, obj, changes),
        customer=_customer(customer) if "customer_email" in changes else customer,
        description=_text(changes.get("description", booking.description)),
        notes=_text(changes.get("notes", booking.notes)),
        location=_text(changes.get("location", booking.location)),
        fields={name: _text(text) for name, text in fields.items() if text},
        **_wishes(unit, booking, changes),
    )


def _wishes(unit: UnitOfWork, booking: Booking, changes: Mapping[str, str]) -> dict[str, Any]:
    """Return whom the booking invites and how it wants to be kept in step."""
    found: dict[str, Any] = {}
    if "attendees" in changes:
        known = {attendee.email.strip().lower(): attendee for attendee in booking.attendees}
        emails = [part.strip() for part in changes["attendees"].split(",") if part.strip()]
        found["attendees"] = tuple(
            known.get(email.lower()) or _attendee(Attendee(email))
            for email in dict.fromkeys(emails)
        )
    if "do_not_sync" in changes:
        wish = _choice("do_not_sync", changes["do_not_sync"], ("on", "off", "yes", "no"))
        found["excluded"] = wish in {"on", "yes"}
    if "calendar" in changes:
        found["calendar_id"] = _calendar(unit, changes["calendar"])
    if "meet" in changes:
        found["meet"] = _choice("meet", changes["meet"], ("", "on", "off"))
    return found


def _choice(name: str, text: str, allowed: tuple[str, ...]) -> str:
    if text not in allowed:
        words = ", ".join(word for word in allowed if word)
        nothing = ", or nothing for what the rule says" if "" in allowed else ""
        raise InvalidInput(f"{name} cannot be “{text}”.", hint=f"It is one of {words}{nothing}.")
    return text


def _calendar(unit: UnitOfWork, wish: str) -> str:
    """Return the id of a calendar that one of the accounts can write to."""
    if not wish:
        return ""
    writable = [
        tracked.calendar
        for account in unit.accounts.all()
        for tracked in unit.calendars.of_account(account.id).values()
        if tracked.calendar.role.writable
    ]
    for calendar in writable:
        if wish in {calendar.id, calendar.summary}:
            return calendar.id
    known = ", ".join(sorted({calendar.summary for calendar in writable})) or "none yet"
    raise InvalidInput(
        f"There is no calendar “{wish}” that can be written.",
        detail=f"These can: {known}.",
        hint="Connect or reconnect the account it belongs to first, or leave the calendar empty: "
        "the booking then goes to its object's calendar.",
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
            return _from(parse_start(changes["start"], zone=zone, all_day=all_day), old)
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


def _from(start: datetime | date, old: When) -> When:
    """Return the same duration from another start on."""
    if isinstance(old, Timed):
        assert isinstance(start, datetime)
        return Timed(start, start + (old.end - old.start), old.zone)
    return AllDay(start, start + (old.end - old.start))


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


def known_object(unit: UnitOfWork, code: str) -> Object:
    """Return an object; raises InvalidInput that names those there are."""
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


_READ_ONLY = (
    "id",
    "uid",
    "version",
    "timezone",
    "channel",
    "remarks",
    "sync",
    "customer",
    "fields",
)


def _field_name(name: str) -> str:
    """Return the name of a field of the organisation's own; slips of the pen are refused."""
    if not name.strip() or name in _READ_ONLY:
        raise InvalidInput(
            f"“{name}” cannot be set.", hint=f"These can: {', '.join(CHANGEABLE)}, or a new name."
        )
    meant = get_close_matches(name, CHANGEABLE, n=1, cutoff=0.75)
    if meant:
        raise InvalidInput(
            f"There is no “{name}”. Did you mean “{meant[0]}”?",
            hint="A field of your own needs a name that cannot be mistaken.",
        )
    return _text(name)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def _text(text: str) -> str:
    """Return the text without characters that steer terminals or cannot be stored."""
    return _CONTROL.sub("", text).encode("utf-8", "replace").decode("utf-8")


def _title(text: str) -> str:
    title = " ".join(_text(text).split())
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
