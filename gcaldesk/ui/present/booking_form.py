"""The booking's dialog as texts: filled from a booking, checked by field, turned into changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from difflib import get_close_matches

from gcaldesk.domain.booking import Attendee, Booking, Customer
from gcaldesk.domain.inputs import CHANGEABLE, BookingInput
from gcaldesk.domain.times import AllDay, known_zone
from gcaldesk.ui.present.words import day, tr


@dataclass(frozen=True, slots=True)
class BookingForm:
    """The fields of the dialog, as the texts that a person sees and types."""

    object_code: str = ""
    title: str = ""
    status: str = ""
    type: str = ""
    all_day: bool = False
    start: datetime = datetime(2026, 1, 1, 9)  # noqa: DTZ001 (wall clock of the booking's zone)
    end: datetime = datetime(2026, 1, 1, 10)  # noqa: DTZ001 (wall clock of the booking's zone)
    """On all-day bookings the last day, included."""
    customer_name: str = ""
    customer_email: str = ""
    customer_phone: str = ""
    description: str = ""
    notes: str = ""
    location: str = ""
    attendees: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    excluded: bool = False
    calendar: str = ""
    meet: str = ""


TEXT_FIELDS = (
    "title",
    "status",
    "type",
    "customer_name",
    "customer_email",
    "customer_phone",
    "description",
    "notes",
    "location",
    "calendar",
    "meet",
)


def form_of(booking: Booking, zone: str) -> BookingForm:
    """Fill the dialog from a booking; times are wall-clock times of the given zone."""
    when, customer = booking.when, booking.customer
    if isinstance(when, AllDay):
        start = datetime.combine(when.start, datetime.min.time())
        end = datetime.combine(when.end - timedelta(days=1), datetime.min.time())
    else:
        here = known_zone(zone)
        start = when.start.astimezone(here).replace(tzinfo=None)
        end = when.end.astimezone(here).replace(tzinfo=None)
    return BookingForm(
        object_code=booking.object_code,
        title=booking.title,
        status=booking.status,
        type=booking.type,
        all_day=isinstance(when, AllDay),
        start=start,
        end=end,
        customer_name=customer.name,
        customer_email=customer.email,
        customer_phone=customer.phone,
        description=booking.description,
        notes=booking.notes,
        location=booking.location,
        attendees=tuple(attendee.email for attendee in booking.attendees),
        fields=dict(booking.fields),
        excluded=booking.excluded,
        calendar=booking.calendar_id,
        meet=booking.meet,
    )


def time_texts(form: BookingForm) -> tuple[str, str]:
    """Return start and end as ISO texts; an all-day end is made exclusive."""
    if form.all_day:
        last = form.end.date() + timedelta(days=1)
        return form.start.date().isoformat(), last.isoformat()
    return form.start.isoformat(timespec="minutes"), form.end.isoformat(timespec="minutes")


def form_problems(form: BookingForm) -> dict[str, str]:
    """Say by field what is wrong before anything is asked of the program."""
    found: dict[str, str] = {}
    if not form.object_code:
        found["object"] = tr("Choose an object.")
    if not form.title.strip():
        found["title"] = tr("Give the booking a title.")
    if form.all_day and form.end.date() < form.start.date():
        found["end"] = tr("The last day lies before the first.")
    if not form.all_day and form.end <= form.start:
        found["end"] = tr("The end is not after the start.")
    if form.customer_email and not is_email(form.customer_email):
        found["customer_email"] = tr("This is not an e-mail address.")
    wrong = next((email for email in form.attendees if not is_email(email)), "")
    if wrong:
        found["attendees"] = tr("“{text}” is not an e-mail address.").format(text=wrong)
    name = next((name for name in form.fields if not _may_be_named(name)), None)
    if name is not None:
        found["fields"] = tr("“{name}” cannot be the name of a field.").format(name=name)
    return found


def is_email(text: str) -> bool:
    """Tell whether a text looks like an e-mail address."""
    name, at, host = text.strip().partition("@")
    return bool(name and at and "." in host) and not any(c.isspace() for c in text.strip())


def _may_be_named(name: str) -> bool:
    taken = get_close_matches(name, CHANGEABLE, n=1, cutoff=0.75)
    return bool(name.strip()) and not taken


def form_changes(before: BookingForm, after: BookingForm) -> dict[str, str]:
    """Return only what differs, under the names that a change may use."""
    changes = {
        name: getattr(after, name)
        for name in TEXT_FIELDS
        if getattr(after, name) != getattr(before, name)
    }
    if after.object_code != before.object_code:
        changes["object"] = after.object_code
    if time_texts(after) != time_texts(before) or after.all_day != before.all_day:
        changes["start"], changes["end"] = time_texts(after)
    if after.all_day != before.all_day:
        changes["all_day"] = "yes" if after.all_day else "no"
    if after.attendees != before.attendees:
        changes["attendees"] = ",".join(after.attendees)
    if after.excluded != before.excluded:
        changes["do_not_sync"] = "on" if after.excluded else "off"
    names = dict.fromkeys([*before.fields, *after.fields])
    own = {name: after.fields.get(name, "") for name in names}
    return changes | {n: text for n, text in own.items() if text != before.fields.get(n, "")}


def booking_input(form: BookingForm) -> BookingInput:
    """Return a checked form as the program's input."""
    start, end = time_texts(form)
    return BookingInput(
        object_code=form.object_code,
        title=form.title,
        start=start,
        end=end,
        all_day=form.all_day,
        status=form.status,
        type=form.type,
        customer=Customer(form.customer_name, form.customer_email, form.customer_phone),
        description=form.description,
        notes=form.notes,
        location=form.location,
        attendees=tuple(Attendee(email) for email in form.attendees),
        fields={name: text for name, text in form.fields.items() if text},
        do_not_sync=form.excluded,
        calendar=form.calendar,
        meet=form.meet,
    )


def between_zones(wall: datetime, source: str, target: str) -> datetime:
    """Return a wall-clock time of one zone as that of another."""
    here = wall.replace(tzinfo=known_zone(source))
    return here.astimezone(known_zone(target)).replace(tzinfo=None)


def zones_differ(wall: datetime, one: str, other: str) -> bool:
    """Tell whether the clocks of two zones show different times then."""
    return between_zones(wall, one, other) != wall


def other_zone_words(start: datetime, end: datetime, zone: str) -> str:
    """Say when something takes place by the clock of another zone."""
    last = f"{end:%H:%M}"
    if end.date() != start.date():
        last = f"{day(end.date(), today=start.date())}, {last}"
    text = tr("In {zone}: {times}")
    first = f"{day(start.date(), today=start.date())}, {start:%H:%M}"
    return text.format(zone=zone.replace("_", " "), times=f"{first} – {last}")
