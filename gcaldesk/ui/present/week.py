"""Bookings laid out on a grid of days or objects: columns, blocks that overlap, whole-day bars."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from gcaldesk.domain.booking import FROM_GOOGLE, Booking, Object
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import EventSide, LinkState, PairView
from gcaldesk.domain.times import AllDay, Timed, When
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.moments import (
    DAY_MINUTES,
    clock_span,
    first_and_last,
    instant,
    own_zone_words,
    when_here,
)
from gcaldesk.ui.present.pairs import link_chip
from gcaldesk.ui.present.words import DAYS, MONTHS, counted, joined, told, tr

STEP = 15
"""Minutes of the grid."""
LEAST = 20
"""Minutes that a block takes at least, so that it can be seen."""
WEEKEND = (5, 6)


class Columns(StrEnum):
    """What stands beside each other."""

    DAYS = "days"
    OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the grid."""

    key: str
    """The day as ISO text, or the object's code."""
    title: str
    day: date
    today: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One booking, or one day's part of it, in the grid."""

    booking_id: BookingId
    column: int
    top: int
    """Minutes after midnight."""
    bottom: int
    title: str
    line: str
    short: str
    """The line where there is room for little."""
    chip: Chip
    tip: str
    spoken: str
    lane: int = 0
    lanes: int = 1
    first: bool = True
    """The booking begins in this part."""
    last: bool = True
    """The booking ends in this part."""
    struck: bool = False
    """It is cancelled."""
    google: bool = False
    """It was made in Google."""
    meet: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One whole-day booking in the lane above the grid; columns are both included."""

    booking_id: BookingId
    first: int
    last: int
    row: int
    title: str
    chip: Chip
    tip: str
    spoken: str
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """All that the week view paints."""

    columns: tuple[Column, ...]
    blocks: tuple[Block, ...] = ()
    bars: tuple[Bar, ...] = ()
    now: tuple[int, int] | None = None
    """Column and minutes of the present time, where it is shown; column -1 means every column."""
    title: str = ""
    summary: str = ""

    @property
    def bar_rows(self) -> int:
        """How many rows the whole-day lane needs."""
        return max((bar.row for bar in self.bars), default=-1) + 1

    @property
    def order(self) -> tuple[BookingId, ...]:
        """The bookings in the order in which they are read."""
        bars = [bar.booking_id for bar in self.bars]
        return tuple(dict.fromkeys([*bars, *(block.booking_id for block in self.blocks)]))

    def spoken(self, booking_id: BookingId) -> str:
        """Return what a screen reader says of a booking; empty where it is not shown."""
        things: tuple[Bar | Block, ...] = (*self.bars, *self.blocks)
        return next((thing.spoken for thing in things if thing.booking_id == booking_id), "")


@dataclass(frozen=True, slots=True)
class Span:
    """Which days are shown: a whole week, or one day of all objects."""

    first: date
    days: int

    @property
    def dates(self) -> tuple[date, ...]:
        """The days, in order."""
        return tuple(self.first + timedelta(days=at) for at in range(self.days))

    def shifted(self, by: int) -> "Span":
        """Return the span so many times later."""
        return Span(self.first + timedelta(days=self.days * by), self.days)

    def instants(self, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
        """Return begin and end as instants of the person's zone."""
        return instant(self.first, 0, zone), instant(self.first, self.days * DAY_MINUTES, zone)


def span_around(today: date, columns: Columns, week_start: int) -> Span:
    """Return the week or the day that a date belongs to; `week_start` is 0 for Monday."""
    if columns is Columns.OBJECTS:
        return Span(today, 1)
    back = (today.weekday() - week_start) % 7
    return Span(today - timedelta(days=back), 7)


def span_title(span: Span) -> str:
    """Return `23 – 29 November 2026`, or the one day in full."""
    first, last = span.first, span.first + timedelta(days=span.days - 1)
    if first == last:
        return f"{tr(DAYS[first.weekday()])} {first.day} {tr(MONTHS[first.month - 1])} {first.year}"
    begin = f"{first.day}"
    if first.month != last.month:
        begin += f" {tr(MONTHS[first.month - 1])}"
    if first.year != last.year:
        begin += f" {first.year}"
    return f"{begin} – {last.day} {tr(MONTHS[last.month - 1])} {last.year}"


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return for each span its lane and how many lanes its cluster needs.

    A cluster is what overlaps directly or by way of others; within it each span takes the first
    lane that is free, so there are never more lanes than things at the same time.
    """
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1], at))
    found = [(0, 1)] * len(spans)
    cluster: list[int] = []
    ends: list[int] = []

    def close() -> None:
        for at in cluster:
            found[at] = found[at][0], len(ends)
        cluster.clear()
        ends.clear()

    for at in order:
        start, end = spans[at]
        if cluster and start >= max(ends):
            close()
        lane = next((n for n, until in enumerate(ends) if until <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        found[at] = lane, 0
        cluster.append(at)
    close()
    return found


@dataclass(frozen=True, slots=True)
class Scope:
    """What is laid out, and for whom."""

    span: Span
    columns: Columns
    objects: tuple[Object, ...]
    now: datetime
    zone: tzinfo | None = None
    idle: frozenset[str] = field(default_factory=frozenset)
    """Statuses of bookings that do not take place."""
    also: frozenset[date] = field(default_factory=frozenset)
    """Days to show although nothing takes place then."""


def lay_out(pairs: Iterable[PairView], scope: Scope) -> Grid:
    """Place bookings in columns; those that do not take place stand behind, struck out."""
    pairs = tuple(pairs)
    columns = _columns(pairs, scope)
    blocks: list[Block] = []
    bars: list[Bar] = []
    for pair in pairs:
        if _in_bar(pair.view.booking.when):
            bars += _bar(pair, columns, scope)
        else:
            blocks += _blocks(pair, columns, scope)
    return Grid(
        columns,
        tuple(_beside(blocks)),
        tuple(_stacked(bars)),
        _now_at(columns, scope),
        span_title(scope.span),
        _summary(pairs, scope),
    )


def ghost(pair: PairView, columns: Sequence[Column], scope: Scope) -> tuple[Block | Bar, ...]:
    """Place one booking alone, as it would stand; its column may be none of those."""
    if _in_bar(pair.view.booking.when):
        return tuple(_bar(pair, columns, scope))
    return tuple(_blocks(pair, columns, scope))


def _columns(pairs: Sequence[PairView], scope: Scope) -> tuple[Column, ...]:
    today = scope.now.astimezone(scope.zone).date()
    first = scope.span.first
    if scope.columns is Columns.OBJECTS:
        return tuple(Column(o.code, o.name, first, first == today) for o in scope.objects)
    days = scope.span.dates
    used = {local for pair in pairs for local in _days(pair.view.booking.when, scope)} | scope.also
    if not any(d in used or d == today for d in days if d.weekday() in WEEKEND):
        days = tuple(d for d in days if d.weekday() not in WEEKEND)
    return tuple(
        Column(d.isoformat(), f"{tr(DAYS[d.weekday()])} {d.day}", d, d == today) for d in days
    )


def _in_bar(when: When) -> bool:
    """Tell whether it stands above the grid: whole days, and what lasts a day or longer."""
    return isinstance(when, AllDay) or when.end - when.start >= timedelta(days=1)


def _days(when: When, scope: Scope) -> tuple[date, ...]:
    first, last = first_and_last(when, scope.zone)
    days = scope.span.dates
    return tuple(d for d in days if first <= d <= last)


def _places(pair: PairView, columns: Sequence[Column], scope: Scope) -> list[int]:
    booking, days = pair.view.booking, set(_days(pair.view.booking.when, scope))
    if scope.columns is Columns.DAYS:
        return [at for at, column in enumerate(columns) if column.day in days]
    code = booking.object_code
    return [at for at, column in enumerate(columns) if column.key == code and column.day in days]


def _bar(pair: PairView, columns: Sequence[Column], scope: Scope) -> list[Bar]:
    places = _places(pair, columns, scope)
    if not places:
        return []
    booking, chip = pair.view.booking, link_chip(pair.side)
    title = booking.title or tr("(no title)")
    if scope.columns is Columns.DAYS:
        title = joined(title, pair.view.object_name)
    return [
        Bar(
            booking.id,
            places[0],
            places[-1],
            0,
            title,
            chip,
            _tip(pair, scope, chip),
            _spoken(pair, scope, chip),
            booking.status in scope.idle,
        )
    ]


def _stacked(bars: list[Bar]) -> list[Bar]:
    bars = sorted(bars, key=lambda bar: (bar.first, -bar.last, bar.title))
    rows = lanes([(bar.first, bar.last + 1) for bar in bars])
    return [
        Bar(**{n: getattr(bar, n) for n in Bar.__slots__ if n != "row"}, row=row)
        for bar, (row, _rows) in zip(bars, rows, strict=True)
    ]


def _blocks(pair: PairView, columns: Sequence[Column], scope: Scope) -> list[Block]:
    booking, when = pair.view.booking, pair.view.booking.when
    assert isinstance(when, Timed)
    start, end = when.start.astimezone(scope.zone), when.end.astimezone(scope.zone)
    first, last = first_and_last(when, scope.zone)
    chip = link_chip(pair.side)
    (line, short), title = _lines(pair, scope), booking.title or tr("(no title)")
    tip, spoken = _tip(pair, scope, chip), _spoken(pair, scope, chip)
    made = []
    for at in _places(pair, columns, scope):
        here = columns[at].day
        top = _minutes(start) if here == first else 0
        bottom = _minutes(end) if here == end.date() else DAY_MINUTES
        made.append(
            Block(
                booking.id,
                at,
                min(top, DAY_MINUTES - LEAST),
                max(bottom, min(top, DAY_MINUTES - LEAST) + LEAST),
                title,
                line,
                short,
                chip,
                tip,
                spoken,
                first=here == first,
                last=here == last,
                struck=booking.status in scope.idle,
                google=booking.channel == FROM_GOOGLE,
                meet=_has_meet(pair),
            )
        )
    return made


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _has_meet(pair: PairView) -> bool:
    return any(side.theirs is not None and side.theirs.meet for side in pair.sides)


def _beside(blocks: list[Block]) -> list[Block]:
    made: list[Block] = []
    for column in sorted({block.column for block in blocks}):
        here = sorted(
            (b for b in blocks if b.column == column), key=lambda b: (b.top, -b.bottom, b.title)
        )
        places = lanes([(block.top, block.bottom) for block in here])
        for block, (lane, count) in zip(here, places, strict=True):
            values = {n: getattr(block, n) for n in Block.__slots__ if n not in {"lane", "lanes"}}
            made.append(Block(**values, lane=lane, lanes=count))
    return made


def _now_at(columns: Sequence[Column], scope: Scope) -> tuple[int, int] | None:
    here = scope.now.astimezone(scope.zone)
    for at, column in enumerate(columns):
        if column.today:
            return (-1 if scope.columns is Columns.OBJECTS else at), _minutes(here)
    return None


WAITING_WORDS = {
    LinkState.WAITING: "waiting to be sent",
    LinkState.CONFLICT: "two versions",
    LinkState.HELD: "waits for your decision",
    LinkState.REFUSED: "refused by Google",
    LinkState.ORPHAN: "no event",
    LinkState.OFF: "not sent",
}


def _lines(pair: PairView, scope: Scope) -> tuple[str, str]:
    """Return the block's second line, long and short: its time, and what to know of it."""
    when, side = pair.view.booking.when, pair.side
    assert isinstance(when, Timed)
    note = tr(WAITING_WORDS[side.state]) if side and side.state in WAITING_WORDS else ""
    if not note and pair.view.booking.channel == FROM_GOOGLE:
        note = tr("from Google")
    where = pair.view.object_name if scope.columns is Columns.DAYS else ""
    own = own_zone_words(when, scope.zone)
    short = joined(f"{when.start.astimezone(scope.zone):%H:%M}", note or own)
    return joined(clock_span(when, scope.zone), own, note, where), short


def _tip(pair: PairView, scope: Scope, chip: Chip) -> str:
    booking, side = pair.view.booking, pair.side
    today = scope.now.astimezone(scope.zone).date()
    when = booking.when
    own = "" if isinstance(when, AllDay) else own_zone_words(when, scope.zone)
    lines = (
        booking.title or tr("(no title)"),
        joined(when_here(when, today=today, zone=scope.zone), own),
        joined(pair.view.object_name, _status(booking), booking.customer.name),
        joined(chip.text, _reason(side)),
    )
    return "\n".join(line for line in lines if line)


def _reason(side: EventSide | None) -> str:
    return told(side.reason) if side else ""


def _status(booking: Booking) -> str:
    return tr(booking.status.replace("_", " "))


def _spoken(pair: PairView, scope: Scope, chip: Chip) -> str:
    booking = pair.view.booking
    today = scope.now.astimezone(scope.zone).date()
    return ", ".join(
        part
        for part in (
            booking.title or tr("(no title)"),
            when_here(booking.when, today=today, zone=scope.zone),
            pair.view.object_name,
            _status(booking),
            chip.text,
        )
        if part
    )


MOST_SPOKEN = 40


def _summary(pairs: Sequence[PairView], scope: Scope) -> str:
    """Return the list of bookings for a screen reader."""
    if not pairs:
        return tr("No booking")
    count = counted(len(pairs), "1 booking", "{n} bookings")
    lines = [_spoken(pair, scope, link_chip(pair.side)) for pair in pairs[:MOST_SPOKEN]]
    more = len(pairs) - len(lines)
    if more:
        lines.append(counted(more, "1 more", "{n} more"))
    return "; ".join([count, *lines])
