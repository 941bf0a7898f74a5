"""Bookings as rows and as a panel: where each stands in Google, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.times import AllDay, bounds, known_zone
from gcaldesk.domain.views import ActivityRow, BookingDetail, BookingSync, BookingView, Overview
from gcaldesk.ui.present.cells import Cell, Chip, Fact, Row
from gcaldesk.ui.present.words import (
    clock,
    counted,
    full,
    joined,
    sentence,
    told,
    tr,
    when_parts,
    when_words,
)
from gcaldesk.ui.shades import Tone

HEADERS = ("When", "Until", "Booking", "Object", "Status", "Calendar", "In Google")
CHIPS = {
    "synced": Chip(Tone.OK, "check-circle-fill", "In step"),
    "pending": Chip(Tone.WORKING, "arrow-up-bold", "Waiting"),
    "not_wanted": Chip(Tone.OFF, "minus-circle-fill", "Not sent"),
    "unmapped": Chip(Tone.OFF, "link-break", "No calendar"),
    "unlinked": Chip(Tone.OFF, "link-break", "Not linked"),
    "conflict": Chip(Tone.NEEDS, "git-fork-fill", "Conflict"),
    "failed": Chip(Tone.FAILED, "x-circle-fill", "Refused"),
}
UNKNOWN_CHIP = Chip(Tone.OFF, "question-fill", "Unknown")
GRAVITY = ("failed", "conflict", "pending", "synced", "unlinked", "unmapped", "not_wanted")
ANSWERS = {
    "accepted": Tone.OK,
    "declined": Tone.FAILED,
    "tentative": Tone.NEEDS,
}
ANSWER_WORDS = {
    "accepted": "accepted",
    "declined": "declined",
    "tentative": "maybe",
    "needsAction": "no answer yet",
}


@dataclass(frozen=True, slots=True)
class DetailText:
    """The panel beside the list."""

    booking_id: BookingId
    chip: Chip
    number: str
    title: str
    when: str
    place: str
    google: tuple[Fact, ...]
    people: tuple[Fact, ...]
    texts: tuple[Fact, ...]
    why: tuple[str, ...]
    history: tuple[tuple[str, str, str], ...]
    """Time, what, and the full words for hovering."""
    issue_id: IssueId | None
    can_cancel: bool


def gravest(sync: tuple[BookingSync, ...]) -> BookingSync | None:
    """Return the account state that a list shows."""

    def gravity(entry: BookingSync) -> int:
        return GRAVITY.index(entry.state) if entry.state in GRAVITY else len(GRAVITY)

    return min(sync, key=gravity, default=None)


def sync_chip(sync: tuple[BookingSync, ...]) -> Chip:
    """Return the state of a booking in Google as a chip."""
    entry = gravest(sync)
    if entry is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not connected"))
    chip = CHIPS.get(entry.state, UNKNOWN_CHIP)
    return Chip(chip.tone, chip.icon, tr(chip.text))


def words_of(code: str) -> str:
    """Return a status or type as a person would write it: no_show becomes `no show`."""
    return tr(code.replace("_", " "))


def booking_rows(rows: tuple[BookingView, ...], *, now: datetime) -> tuple[Row, ...]:
    """Return the list's rows."""
    return tuple(_booking_row(view, now=now) for view in rows)


def _booking_row(view: BookingView, *, now: datetime) -> Row:
    booking, entry = view.booking, gravest(view.sync)
    start = bounds(booking.when)[0]
    title = booking.title or tr("(no title)")
    today = local_today(booking, now)
    whole = when_words(booking.when, today=today)
    first, until = when_parts(booking.when, today=today)
    if booking.channel == FROM_GOOGLE:
        icon, tip = "google-logo", tr("made in Google")
    else:
        icon, tip = "", ""
    return Row(
        booking.id,
        (
            Cell(first, sort=start.timestamp(), tip=whole),
            Cell(until, tip=whole, muted=True),
            Cell(title, strong=True, icon=icon, tip=joined(title, booking.customer.name, tip)),
            Cell(view.object_name),
            Cell(words_of(booking.status), muted=booking.status == "cancelled"),
            Cell(entry.calendar if entry else "", muted=True),
            Cell(chip=sync_chip(view.sync), tip=told(entry.reason) if entry else ""),
        ),
    )


def local_today(booking: Booking, now: datetime) -> date:
    """Return the present day where the booking takes place."""
    zone = None if isinstance(booking.when, AllDay) else known_zone(booking.when.zone)
    return now.astimezone(zone).date()


def count_words(shown: int, total: int) -> str:
    """Say how many of how many bookings are listed."""
    if not total:
        return tr("No booking found")
    words = counted(total, "1 booking", "{n} bookings")
    return words if shown >= total else f"{words}, " + tr("{n} loaded").format(n=shown)


def detail_text(
    detail: BookingDetail, *, now: datetime, cancel_status: str, zone: tzinfo | None = None
) -> DetailText:
    """Return everything that the panel says about one booking."""
    view = detail.view
    booking = view.booking
    title = booking.title or tr("(no title)")
    place_zone = "" if isinstance(booking.when, AllDay) else booking.when.zone
    origin = tr("made in Google") if booking.channel == FROM_GOOGLE else ""
    return DetailText(
        booking_id=booking.id,
        chip=sync_chip(view.sync),
        number=tr("booking {n}").format(n=booking.id),
        title=title,
        when=when_words(booking.when, today=local_today(booking, now)),
        place=joined(view.object_name, place_zone, words_of(booking.status), origin),
        google=tuple(_google_fact(entry, now, zone) for entry in view.sync),
        people=_people(booking, view.guests or booking.attendees),
        texts=_texts(booking),
        why=tuple(_why(entry, several=len(view.sync) > 1) for entry in view.sync),
        history=tuple(_line(row, now, zone) for row in detail.history),
        issue_id=detail.issue_id,
        can_cancel=booking.status != cancel_status,
    )


def _why(entry: BookingSync, *, several: bool) -> str:
    return f"{entry.account}: {told(entry.reason)}" if several else sentence(told(entry.reason))


def _google_fact(entry: BookingSync, now: datetime, zone: tzinfo | None) -> Fact:
    chip = CHIPS.get(entry.state, UNKNOWN_CHIP)
    sent = ""
    if entry.synced_at:
        sent = tr("in step since {at}").format(at=clock(entry.synced_at, now, zone))
    text = joined(entry.calendar or tr("no calendar"), sent or tr(chip.text).lower())
    return Fact(entry.account, text, chip.tone)


def _people(booking: Booking, guests: tuple[Attendee, ...]) -> tuple[Fact, ...]:
    customer = booking.customer
    found = []
    words = joined(customer.name, customer.email, customer.phone)
    if words:
        found.append(Fact(tr("Customer"), words))
    for guest in guests:
        answer = tr(ANSWER_WORDS.get(guest.response, guest.response))
        name = guest.name or guest.email
        found.append(Fact(tr("Guest"), joined(name, answer), ANSWERS.get(guest.response)))
    return tuple(found)


def _texts(booking: Booking) -> tuple[Fact, ...]:
    facts = (
        Fact(tr("Location"), booking.location),
        Fact(tr("Description"), booking.description),
        Fact(tr("Notes"), booking.notes),
        Fact(tr("Remarks"), "\n".join(remark.text for remark in booking.remarks)),
    )
    own = tuple(Fact(sentence(words_of(name)), text) for name, text in booking.fields.items())
    return tuple(fact for fact in facts + own if fact.text)


def _line(row: ActivityRow, now: datetime, zone: tzinfo | None) -> tuple[str, str, str]:
    at = row.entry.at
    return (
        clock(at, now, zone),
        sentence(told(row.entry.reason or row.entry.action)),
        full(at, zone),
    )


@dataclass(frozen=True, slots=True)
class BookingForm:
    """The fields of the dialog, as the texts that a person sees and types."""

    object_code: str = ""
    title: str = ""
    status: str = ""
    type: str = ""
    all_day: bool = False
    start: datetime = datetime(2026, 1, 1, 9)  # noqa: DTZ001 (wall clock of the object's zone)
    end: datetime = datetime(2026, 1, 1, 10)  # noqa: DTZ001 (wall clock of the object's zone)
    """On all-day bookings the last day, included."""
    customer_name: str = ""
    customer_email: str = ""
    customer_phone: str = ""
    description: str = ""
    notes: str = ""
    location: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


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
    )


def time_texts(form: BookingForm) -> tuple[str, str]:
    """Return start and end as ISO texts; an all-day end is made exclusive."""
    if form.all_day:
        last = form.end.date() + timedelta(days=1)
        return form.start.date().isoformat(), last.isoformat()
    return form.start.isoformat(timespec="minutes"), form.end.isoformat(timespec="minutes")


def form_problem(form: BookingForm) -> str:
    """Say what is missing before anything is asked of the program; empty where nothing is."""
    if not form.object_code:
        return tr("Choose an object.")
    if not form.title.strip():
        return tr("Give the booking a title.")
    if form.all_day and form.end.date() < form.start.date():
        return tr("The last day lies before the first.")
    if not form.all_day and form.end <= form.start:
        return tr("The end is not after the start.")
    return ""


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
    return changes


def cancel_words(detail: BookingDetail, *, today: date) -> str:
    """Say what cancelling does before it is done."""
    booking = detail.view.booking
    linked = [entry for entry in detail.view.sync if entry.event_id]
    when = when_words(booking.when, today=today)
    first = f"“{booking.title}”, {when}, {detail.view.object_name}."
    if not linked:
        return first + " " + tr("It has no event in Google.")
    places = ", ".join(entry.calendar for entry in linked)
    text = tr("Its event in {places} is removed with the next sync. The booking stays, cancelled.")
    return first + " " + text.format(places=places)


def zone_of(overview: Overview | None, object_code: str) -> str:
    """Return the object's zone; empty where it is not known."""
    objects = overview.objects if overview else ()
    return next((item.timezone for item in objects if item.code == object_code), "")


PERIODS = (
    ("coming", "From today on"),
    ("week", "Next 7 days"),
    ("month", "Next 30 days"),
    ("past", "Last 30 days"),
    ("any", "Any time"),
    ("dates", "Between two dates…"),
)
PERIOD_DAYS = {"coming": (0, None), "week": (0, 7), "month": (0, 30), "past": (-30, 0)}


def period(
    key: str, *, now: datetime, since: date, until: date, zone: tzinfo | None = None
) -> tuple[datetime | None, datetime | None]:
    """Return the instants of a period; `until` is the last day, included."""
    here = now.astimezone(zone).tzinfo

    def midnight(value: date) -> datetime:
        return datetime.combine(value, datetime.min.time(), tzinfo=here).astimezone(UTC)

    if key == "dates":
        return midnight(since), midnight(until + timedelta(days=1))
    if key not in PERIOD_DAYS:
        return None, None
    today = now.astimezone(zone).date()
    first, last = PERIOD_DAYS[key]
    return (
        midnight(today + timedelta(days=first)),
        None if last is None else midnight(today + timedelta(days=last)),
    )
