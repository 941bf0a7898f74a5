"""What the week says of a booking: in its block, under the mouse, and to a screen reader."""

from collections.abc import Sequence
from datetime import datetime

from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.pairs import EventSide, LinkState, PairView
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.pair_chips import link_chip
from gcaldesk.ui.present.week import Columns, Scope
from gcaldesk.ui.present.words import counted, joined, told, tr

WAITING_WORDS = {
    LinkState.WAITING: "waiting to be sent",
    LinkState.CONFLICT: "two versions",
    LinkState.HELD: "waits for your decision",
    LinkState.REFUSED: "refused by Google",
    LinkState.ORPHAN: "no event",
    LinkState.OFF: "not sent",
}
MOST_SPOKEN = 40


def lines_of(
    pair: PairView, when: Timed, here: tuple[datetime, datetime], scope: Scope
) -> tuple[str, str, str]:
    """Return what stands below a block's title in one line, and its begin and note alone."""
    start, end = here
    side = pair.side
    note = tr(WAITING_WORDS[side.state]) if side and side.state in WAITING_WORDS else ""
    if not note and pair.view.booking.channel == FROM_GOOGLE:
        note = tr("from Google")
    where = pair.view.object_name if scope.columns is Columns.DAYS else ""
    own = own_zone_words(when, scope.zone)
    begin, finish = _clock(start), _clock(end)
    return joined(f"{begin} – {finish}", own, note, where), begin, note or own


def _clock(at: datetime) -> str:
    return f"{at.hour:02}:{at.minute:02}"  # strftime is slow where there are hundreds


def tip_of(pair: PairView, scope: Scope) -> str:
    """Return what is said under the mouse."""
    booking, side = pair.view.booking, pair.side
    today = scope.now.astimezone(scope.zone).date()
    when = booking.when
    own = "" if isinstance(when, AllDay) else own_zone_words(when, scope.zone)
    lines = (
        booking.title or tr("(no title)"),
        joined(when_here(when, today=today, zone=scope.zone), own),
        joined(pair.view.object_name, _status(booking), booking.customer.name),
        joined(link_chip(side).text, _reason(side)),
    )
    return "\n".join(line for line in lines if line)


def _reason(side: EventSide | None) -> str:
    return told(side.reason) if side else ""


def _status(booking: Booking) -> str:
    return tr(booking.status.replace("_", " "))


def spoken_of(pair: PairView, scope: Scope) -> str:
    """Return what a screen reader says of a booking."""
    booking = pair.view.booking
    today = scope.now.astimezone(scope.zone).date()
    parts = (
        booking.title or tr("(no title)"),
        when_here(booking.when, today=today, zone=scope.zone),
        pair.view.object_name,
        _status(booking),
        link_chip(pair.side).text,
    )
    return ", ".join(part for part in parts if part)


def summary_of(pairs: Sequence[PairView], scope: Scope) -> str:
    """Return the list of bookings for a screen reader."""
    if not pairs:
        return tr("No booking")
    count = counted(len(pairs), "1 booking", "{n} bookings")
    lines = [spoken_of(pair, scope) for pair in pairs[:MOST_SPOKEN]]
    more = len(pairs) - len(lines)
    if more:
        lines.append(counted(more, "1 more", "{n} more"))
    return "; ".join([count, *lines])
