"""Places bookings on the week: which column, from when to when, and beside which others; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from gcaldesk.domain.booking import FROM_GOOGLE
from gcaldesk.domain.pairs import PairView
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.ui.present.moments import DAY_MINUTES, first_and_last
from gcaldesk.ui.present.pair_chips import link_chip
from gcaldesk.ui.present.week import Bar, Block, Column, Columns, Grid, Scope, span_title
from gcaldesk.ui.present.week_lanes import lanes
from gcaldesk.ui.present.week_words import lines_of
from gcaldesk.ui.present.words import DAYS, joined, tr

LEAST = 20
"""Minutes that a block takes at least, so that it can be seen."""
WEEKEND = (5, 6)


@dataclass(frozen=True, slots=True)
class _Here:
    """A booking by the clock of the person who looks."""

    pair: PairView
    first: date
    last: date
    start: datetime | None = None
    """None of what stands above the grid: whole days, and what lasts a day or longer."""
    end: datetime | None = None


def lay_out(pairs: Iterable[PairView], scope: Scope) -> Grid:
    """Place bookings in columns; those that do not take place stand behind, struck out."""
    known = [_here(pair, scope) for pair in pairs]
    columns = _columns(known, scope)
    return Grid(
        columns,
        tuple(_beside(_blocks(known, columns, scope))),
        tuple(_stacked(_bars(known, columns, scope))),
        now_at(columns, scope),
        span_title(scope.span),
    )


def ghost(pair: PairView, columns: Sequence[Column], scope: Scope) -> tuple[Block | Bar, ...]:
    """Place one booking alone, as it would stand; its column may be none of those."""
    known = [_here(pair, scope)]
    return (*_blocks(known, columns, scope), *_bars(known, columns, scope))


def with_weekend(grid: Grid, scope: Scope) -> Grid:
    """Return the same week with its empty weekend beside it; nothing is laid out anew."""
    if scope.columns is Columns.OBJECTS or len(grid.columns) == scope.span.days:
        return grid
    columns = _days_as_columns(scope.span.dates, scope)
    by = columns.index(grid.columns[0]) if grid.columns else 0
    blocks, bars = grid.blocks, grid.bars
    if by:
        blocks = tuple(replace(block, column=block.column + by) for block in blocks)
        bars = tuple(replace(bar, first=bar.first + by, last=bar.last + by) for bar in bars)
    return replace(grid, columns=columns, blocks=blocks, bars=bars, now=now_at(columns, scope))


def now_at(columns: Sequence[Column], scope: Scope) -> tuple[int, int] | None:
    """Return column and minutes of the present time, where it is shown."""
    here = scope.now.astimezone(scope.zone)
    for at, column in enumerate(columns):
        if column.today:
            return (-1 if scope.columns is Columns.OBJECTS else at), _minutes(here)
    return None


def _here(pair: PairView, scope: Scope) -> _Here:
    when = pair.view.booking.when
    first, last = first_and_last(when, scope.zone)
    if isinstance(when, AllDay) or when.end - when.start >= timedelta(days=1):
        return _Here(pair, first, last)
    return _Here(
        pair, first, last, when.start.astimezone(scope.zone), when.end.astimezone(scope.zone)
    )


def _columns(known: Sequence[_Here], scope: Scope) -> tuple[Column, ...]:
    """Return what stands side by side; an empty weekend is left out."""
    first, today = scope.span.first, scope.today
    if scope.columns is Columns.OBJECTS:
        return tuple(Column(o.code, o.name, first, first == today) for o in scope.objects)
    days = scope.span.dates
    used = {day for here in known for day in _days(here, scope)} | {today}
    if not any(day in used for day in days if day.weekday() in WEEKEND):
        days = tuple(day for day in days if day.weekday() not in WEEKEND)
    return _days_as_columns(days, scope)


def _days_as_columns(days: Sequence[date], scope: Scope) -> tuple[Column, ...]:
    today = scope.today
    return tuple(
        Column(day.isoformat(), f"{tr(DAYS[day.weekday()])} {day.day}", day, day == today)
        for day in days
    )


def _days(here: _Here, scope: Scope) -> list[date]:
    begin = max(here.first, scope.span.first)
    end = min(here.last, scope.span.first + timedelta(days=scope.span.days - 1))
    return [begin + timedelta(days=at) for at in range((end - begin).days + 1)]


def _places(here: _Here, columns: Sequence[Column], scope: Scope) -> list[int]:
    code = here.pair.view.booking.object_code
    return [
        at
        for at, column in enumerate(columns)
        if here.first <= column.day <= here.last
        and (scope.columns is Columns.DAYS or column.key == code)
    ]


def _bars(known: Sequence[_Here], columns: Sequence[Column], scope: Scope) -> list[Bar]:
    made = []
    for here in known:
        places = [] if here.start else _places(here, columns, scope)
        if not places:
            continue
        booking = here.pair.view.booking
        title = booking.title or tr("(no title)")
        if scope.columns is Columns.DAYS:
            title = joined(title, here.pair.view.object_name)
        chip, struck = link_chip(here.pair.side), booking.status in scope.idle
        made.append(Bar(booking.id, places[0], places[-1], 0, title, chip, struck))
    return made


def _stacked(bars: list[Bar]) -> list[Bar]:
    bars = sorted(bars, key=lambda bar: (bar.first, -bar.last, bar.title))
    rows = lanes([(bar.first, bar.last + 1) for bar in bars])
    return [replace(bar, row=row) for bar, (row, _rows) in zip(bars, rows, strict=True)]


def _blocks(known: Sequence[_Here], columns: Sequence[Column], scope: Scope) -> list[Block]:
    made: list[Block] = []
    for here in known:
        if here.start is not None and here.end is not None:
            made += _parts(here, here.start, here.end, columns, scope)
    return made


def _parts(
    here: _Here, start: datetime, end: datetime, columns: Sequence[Column], scope: Scope
) -> list[Block]:
    """Return a part for each day that it touches."""
    places = _places(here, columns, scope)
    if not places:
        return []
    pair = here.pair
    booking, when = pair.view.booking, pair.view.booking.when
    assert isinstance(when, Timed)
    line, begin, note = lines_of(pair, when, (start, end), scope)
    title, chip = booking.title or tr("(no title)"), link_chip(pair.side)
    made = []
    for at in places:
        day = columns[at].day
        top = _minutes(start) if day == here.first else 0
        top = min(top, DAY_MINUTES - LEAST)
        bottom = _minutes(end) if day == end.date() else DAY_MINUTES
        made.append(
            Block(
                booking.id,
                at,
                top,
                max(bottom, top + LEAST),
                title,
                line,
                begin,
                note,
                chip,
                first=day == here.first,
                last=day == here.last,
                struck=booking.status in scope.idle,
                google=booking.channel == FROM_GOOGLE,
                meet=any(side.theirs is not None and side.theirs.meet for side in pair.sides),
            )
        )
    return made


def _minutes(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _beside(blocks: list[Block]) -> list[Block]:
    made: list[Block] = []
    for column in sorted({block.column for block in blocks}):
        here = sorted(
            (b for b in blocks if b.column == column), key=lambda b: (b.top, -b.bottom, b.title)
        )
        places = lanes([(block.top, block.bottom) for block in here])
        made += [
            block if count == 1 else replace(block, lane=lane, lanes=count)
            for block, (lane, count) in zip(here, places, strict=True)
        ]
    return made
