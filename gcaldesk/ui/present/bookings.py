"""Bookings as rows and as a panel: where each stands in Google, and why."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from gcaldesk.domain.booking import Attendee, Booking
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.cells import Fact
from gcaldesk.ui.present.words import (
    counted,
    joined,
    sentence,
    tr,
)
from gcaldesk.ui.shades import Tone

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


def words_of(code: str) -> str:
    """Return a status or type as a person would write it: no_show becomes `no show`."""
    return tr(code.replace("_", " "))


def count_words(total: int) -> str:
    """Say how many bookings are listed."""
    return counted(total, "1 booking", "{n} bookings") if total else tr("No booking found")


def people_facts(booking: Booking, guests: tuple[Attendee, ...]) -> tuple[Fact, ...]:
    """Return whom a booking is for and who is invited, with their answers."""
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


def text_facts(booking: Booking) -> tuple[Fact, ...]:
    """Return what else is written on a booking."""
    facts = (
        Fact(tr("Location"), booking.location),
        Fact(tr("Description"), booking.description),
        Fact(tr("Notes"), booking.notes),
        Fact(tr("Remarks"), "\n".join(remark.text for remark in booking.remarks)),
    )
    own = tuple(Fact(sentence(words_of(name)), text) for name, text in booking.fields.items())
    return tuple(fact for fact in facts + own if fact.text)


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
