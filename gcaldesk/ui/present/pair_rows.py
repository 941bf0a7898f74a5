"""Pairs of booking and event as lines of the joined list."""

from datetime import date, datetime, tzinfo

from gcaldesk.domain.booking import FROM_GOOGLE
from gcaldesk.domain.event import Field
from gcaldesk.domain.pairs import EventSide, PairView
from gcaldesk.domain.times import AllDay, bounds
from gcaldesk.ui.present.cells import Cell, Row
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.pair_chips import link_chip
from gcaldesk.ui.present.pair_fields import FIELDS
from gcaldesk.ui.present.words import counted, joined, sentence, told, tr

HEADERS = ("When", "Booking", "Object", "Status", "Link", "Calendar", "Event in Google")

ORDERS = ("when", "title", "object", "status", "", "", "")
"""What each column sorts by; empty where it does not."""

LINKS = (
    ("", "Any link"),
    ("linked", "Has an event"),
    ("waiting", "Waiting"),
    ("needs_you", "Needs you"),
    ("without", "Has no event"),
)


def pair_row(pair: PairView, *, now: datetime, zone: tzinfo | None = None) -> Row:
    """Return a line of the joined list."""
    booking, side = pair.view.booking, pair.side
    today = now.astimezone(zone).date()
    title = booking.title or tr("(no title)")
    tip = "" if isinstance(booking.when, AllDay) else own_zone_words(booking.when, zone)
    when = when_here(booking.when, today=today, zone=zone)
    google = booking.channel == FROM_GOOGLE
    words = joined(title, booking.customer.name, tr("made in Google") if google else "")
    return Row(
        booking.id,
        (
            Cell(when, tip=joined(when, tip), sort=bounds(booking.when)[0].timestamp()),
            Cell(title, strong=True, icon="google-logo" if google else "", tip=words),
            Cell(pair.view.object_name),
            Cell(tr(booking.status.replace("_", " ")), muted=booking.status == "cancelled"),
            Cell(chip=link_chip(side), tip=sentence(told(side.reason)) if side else ""),
            Cell(side.calendar if side else "", muted=True),
            Cell(event_words(side, today=today, zone=zone), muted=not (side and side.differs)),
        ),
    )


def event_words(side: EventSide | None, *, today: date, zone: tzinfo | None = None) -> str:
    """Return the event in a line: that it agrees, or what it says otherwise."""
    if side is None or side.theirs is None:
        return ""
    if not side.differs:
        return tr("the same")
    parts = []
    if Field.TIME in side.differs:
        parts.append(when_here(side.theirs.time, today=today, zone=zone))
    if Field.TITLE in side.differs:
        parts.append(f"“{side.theirs.title}”")
    others = [
        tr(FIELDS[name]).lower()
        for name in FIELDS
        if name in side.differs and name not in {Field.TIME, Field.TITLE}
    ]
    if others:
        parts.append(tr("other {fields}").format(fields=", ".join(others)))
    return joined(*parts)


def chosen_words(count: int) -> str:
    """Say how many are chosen."""
    return counted(count, "1 booking chosen", "{n} bookings chosen")
