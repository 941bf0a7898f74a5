"""Makes bookings of events that people made in Google, each with its link and its line; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking, Remark
from gcaldesk.domain.ids import BookingId, LinkId, RunId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.quick import maker
from gcaldesk.domain.snapshot import image_of
from gcaldesk.sync.inbound_rules import MakeBooking
from gcaldesk.sync.rows import ArrivalRow
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.takeover import place

NEW = LinkId(0)
LONGEST_REMARK = 2000
make_base, make_booking, make_remark = maker(Base), maker(Booking), maker(Remark)
make_line, make_link = maker(JournalEntry), maker(Link)


@dataclass(frozen=True, slots=True)
class Made:
    """All that is stored for events that become bookings, in their order."""

    bookings: list[Booking]
    links: list[Link]
    lines: list[JournalEntry]


def make_all(
    rows: Iterable[tuple[ArrivalRow, str]],
    numbers: Iterable[tuple[BookingId, str]],
    scene: Scene,
    *,
    run: RunId,
    now: datetime,
) -> Made:
    """Return the bookings of arrivals on these objects, under the given numbers and uids."""
    made = Made([], [], [])
    for (row, code), (number, uid) in zip(rows, numbers, strict=True):
        booking = _booking(row, code, number, uid, scene=scene, now=now)
        made.bookings.append(booking)
        made.links.append(_link(row, booking, scene, now))
        made.lines.append(_line(row, booking, scene, run=run, now=now))
    return made


def made_remark(title: str, description: str) -> str:
    """Return what a booking remembers of the event that it was made of (seed 001)."""
    text = f"Made in Google: {title}" + (f"\n{description}" if description else "")
    return text if len(text) <= LONGEST_REMARK else f"{text[:LONGEST_REMARK]} …"


def _booking(
    row: ArrivalRow, code: str, number: BookingId, uid: str, *, scene: Scene, now: datetime
) -> Booking:
    event, rules = row.event, scene.rules
    content = event.content
    assert content is not None
    assert isinstance(row.arrival, MakeBooking)
    fields = {rules.external_id_field: str(event.id)}
    if event.meet_url:
        fields[rules.meet_url_field] = event.meet_url
    return make_booking(
        id=number,
        uid=uid,
        object_code=code,
        title=row.arrival.title,
        status=rules.inbound_status,
        type="booking",
        when=place(content.time, rules, scene.zones.get(code, "UTC")) or content.time,
        description=content.description,
        location=content.location,
        attendees=tuple([Attendee(guest.email, guest.name) for guest in event.guests]),
        fields=fields,
        channel=FROM_GOOGLE,
        remarks=(make_remark(now, made_remark(row.arrival.title, content.description)),),
    )


def _link(row: ArrivalRow, booking: Booking, scene: Scene, now: datetime) -> Link:
    event = row.event
    assert event.content is not None
    return make_link(
        id=NEW,
        booking_id=booking.id,
        account_id=scene.account.id,
        calendar_id=row.calendar,
        event_id=event.id,
        version=event.version,
        own=False,
        base=make_base(ours=scene.worded(booking) or event.content, theirs=event.content),
        booking_version=booking.version,
        synced_at=now,
        answers={guest.email: guest.response for guest in event.guests},
    )


def _line(
    row: ArrivalRow, booking: Booking, scene: Scene, *, run: RunId, now: datetime
) -> JournalEntry:
    return make_line(
        at=now,
        level=Level.INFO,
        action="booking made",
        reason=row.arrival.reason,
        account_id=scene.account.id,
        calendar_id=row.calendar,
        booking_id=booking.id,
        event_id=row.event.id,
        run_id=run,
        after=image_of(booking),
        side="booking",
    )
