"""One pair as the panel and the booking's dialog show it."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from gcaldesk.domain.booking import FROM_GOOGLE
from gcaldesk.domain.ids import BookingId, IssueId
from gcaldesk.domain.pairs import EventSide, LinkState, PairDetail
from gcaldesk.domain.times import AllDay
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.present.activity import action_words
from gcaldesk.ui.present.bookings import people_facts, text_facts, words_of
from gcaldesk.ui.present.cells import Chip, Fact
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.pair_chips import link_chip
from gcaldesk.ui.present.pair_fields import compared
from gcaldesk.ui.present.pair_offers import Offer, offers
from gcaldesk.ui.present.words import clock, full, joined, sentence, told, tr
from gcaldesk.ui.shades import Tone

SETTLED = {LinkState.LINKED, LinkState.EXTERNAL, LinkState.COPY, LinkState.OFF}
"""An event made in Google keeps its own wording until its booking is changed here."""


@dataclass(frozen=True, slots=True)
class SideText:
    """One account's side: where it stands, and what differs from the booking."""

    heading: str
    line: str
    tone: Tone | None
    """None where both sides are settled as they are."""
    differences: tuple[tuple[str, str, str], ...]
    """Field, here, in Google."""
    why: str


@dataclass(frozen=True, slots=True)
class PairText:
    """The panel beside the bookings."""

    booking_id: BookingId
    chip: Chip
    number: str
    title: str
    when: str
    place: str
    sides: tuple[SideText, ...]
    people: tuple[Fact, ...]
    texts: tuple[Fact, ...]
    history: tuple[Fact, ...]
    issue_id: IssueId | None
    offers: tuple[Offer, ...]
    can_sync: bool


def pair_text(
    detail: PairDetail, *, now: datetime, cancel_status: str, zone: tzinfo | None = None
) -> PairText:
    """Return everything that the panel says about one pair."""
    pair, booking = detail.pair, detail.pair.view.booking
    today = now.astimezone(zone).date()
    own = "" if isinstance(booking.when, AllDay) else own_zone_words(booking.when, zone)
    origin = tr("made in Google") if booking.channel == FROM_GOOGLE else ""
    several = len(pair.sides) > 1
    return PairText(
        booking_id=booking.id,
        chip=link_chip(pair.side),
        number=tr("booking {n}").format(n=booking.id),
        title=booking.title or tr("(no title)"),
        when=joined(when_here(booking.when, today=today, zone=zone), own),
        place=joined(pair.view.object_name, words_of(booking.status), origin),
        sides=tuple(_side(side, now, zone, several=several) for side in pair.sides),
        people=people_facts(booking, pair.view.guests or booking.attendees),
        texts=text_facts(booking),
        history=history_facts(detail.history, now, zone),
        issue_id=detail.issue_id,
        offers=offers(pair, cancel_status=cancel_status, today=today, zone=zone),
        can_sync=bool(pair.sides) and not booking.excluded,
    )


def _side(side: EventSide, now: datetime, zone: tzinfo | None, *, several: bool) -> SideText:
    today = now.astimezone(zone).date()
    heading = tr("In Google")
    calm = side.state in SETTLED
    if several:
        heading = joined(heading, side.account)
    lines = tuple(
        (row.label, row.here, row.there)
        for row in compared(side, today=today, zone=zone)
        if row.differs
    )
    if side.theirs is None:
        words = joined(side.calendar, tr("no event"))
    else:
        agrees = tr("the same as the booking") if not lines else ""
        if lines and not calm:
            agrees = tr("differs")
        seen = ""
        if side.synced_at and (calm or not lines):
            seen = tr("in step since {at}").format(at=clock(side.synced_at, now, zone))
        words = joined(side.calendar, agrees, seen)
    tone = None if calm else link_chip(side).tone
    why = f"{sentence(told(side.reason))}."
    return SideText(heading, words, tone, lines, why)


def history_facts(
    rows: tuple[ActivityRow, ...], now: datetime, zone: tzinfo | None = None
) -> tuple[Fact, ...]:
    """Return the journal's lines about a booking, newest first."""
    return tuple(
        Fact(
            clock(row.entry.at, now, zone),
            _done_words(row.entry.action, row.entry.reason),
            tip=joined(full(row.entry.at, zone), told(row.entry.action)),
        )
        for row in rows
    )


def _done_words(action: str, reason: str) -> str:
    """Say what was done, and why where the journal knows."""
    done = action_words(action)
    return f"{done}: {told(reason)}" if reason else done
