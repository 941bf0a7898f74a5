"""A booking in a person's hand: where it was, where it would go, by mouse or by keys."""

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from gcaldesk.domain.pairs import PairView
from gcaldesk.domain.times import AllDay, Timed, When
from gcaldesk.ui.present.moments import first_and_last
from gcaldesk.ui.present.move_words import Move
from gcaldesk.ui.present.week import Bar, Block, Columns, Scope
from gcaldesk.ui.present.week_moves import (
    STEP,
    move_of,
    placed,
    shifted,
    stretched,
    with_when,
)
from gcaldesk.ui.week_geometry import Geometry

SLACK = 5
"""Pixels that a press may wander before it is a drag."""
Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Hold:
    """A press on a booking that may become a drag."""

    pair: PairView
    thing: Block | Bar
    spot: QPoint
    pulls_end: bool
    dragging: bool = False

    def at(self, spot: QPoint) -> "Hold":
        """Return the hold once the mouse has moved far enough to mean it."""
        far = (spot - self.spot).manhattanLength() >= SLACK
        return replace(self, dragging=True) if far else self


def dragged(hold: Hold, spot: QPoint, geo: Geometry, scope: Scope) -> PairView:
    """Return the pair where the mouse has taken it."""
    when = hold.pair.view.booking.when
    here, there = geo.column_at(hold.spot.x()), geo.column_at(spot.x())
    down = (spot.y() - hold.spot.y()) * 60 / geo.hour
    if isinstance(hold.thing, Bar) or isinstance(when, AllDay):
        days = 0
        if scope.columns is Columns.DAYS:
            days = (geo.grid.columns[there].day - geo.grid.columns[here].day).days
        return with_when(hold.pair, shifted(when, days=days, zone=scope.zone))
    if hold.pulls_end:
        end = round((hold.thing.bottom + down) / STEP) * STEP
        return with_when(hold.pair, stretched(when, minutes=end - hold.thing.bottom))
    return _carried(hold, down, geo, scope, there)


def _carried(hold: Hold, down: float, geo: Geometry, scope: Scope, there: int) -> PairView:
    when = hold.pair.view.booking.when
    assert isinstance(when, Timed)
    assert isinstance(hold.thing, Block)
    column = geo.grid.columns[there]
    top = round(max(0.0, min(24 * 60 - STEP, hold.thing.top + down)))
    start = when.start.astimezone(scope.zone)
    if not hold.thing.first:  # a later day's part: move by the same span as the part
        days = (column.day - geo.grid.columns[hold.thing.column].day).days
        minutes = round((top - hold.thing.top) / STEP) * STEP
        return with_when(hold.pair, shifted(when, days=days, minutes=minutes, zone=scope.zone))
    moved = placed(when, column.day, top, scope.zone)
    if round(top / STEP) * STEP == round(hold.thing.top / STEP) * STEP:  # only sideways: as exact
        days = (column.day - start.date()).days
        moved = shifted(when, days=days, zone=scope.zone)  # type: ignore[assignment]
    code = column.key if scope.columns is Columns.OBJECTS else ""
    return with_when(hold.pair, moved, code)


SHIFTS = {
    Key.Key_Up: (-STEP, 0),
    Key.Key_Down: (STEP, 0),
    Key.Key_Left: (0, -1),
    Key.Key_Right: (0, 1),
}


def shifted_by_key(pair: PairView, key: Key, scope: Scope) -> PairView:
    """Return the pair a quarter of an hour, a day, or an object further."""
    minutes, sideways = SHIFTS[key]
    booking = pair.view.booking
    if sideways and scope.columns is Columns.OBJECTS:
        codes = [obj.code for obj in scope.objects]
        at = codes.index(booking.object_code) + sideways if booking.object_code in codes else 0
        code = codes[max(0, min(len(codes) - 1, at))] if codes else booking.object_code
        return with_when(pair, booking.when, code)
    days = sideways or (minutes // STEP if isinstance(booking.when, AllDay) else 0)
    moved = shifted(booking.when, minutes=minutes, days=days, zone=scope.zone)
    return with_when(pair, moved, booking.object_code)


def stretched_by_key(pair: PairView, key: Key) -> PairView:
    """Return the pair with another end."""
    minutes, sideways = SHIFTS[key]
    booking = pair.view.booking
    if isinstance(booking.when, AllDay):
        minutes, sideways = 0, sideways or minutes // STEP
    return with_when(
        pair, stretched(booking.when, minutes=minutes, days=sideways), booking.object_code
    )


def in_hand(before: PairView, after: PairView, scope: Scope) -> Move | None:
    """Return the move, or None where the booking is back at its place."""
    code = after.view.booking.object_code
    name = next((obj.name for obj in scope.objects if obj.code == code), code)
    move = move_of(before, after, name)
    return move if move.changes else None


def begins_outside(when: When, scope: Scope) -> bool:
    """Tell whether it would begin on a day that is not shown."""
    first = first_and_last(when, scope.zone)[0]
    last = scope.span.first + timedelta(days=scope.span.days - 1)
    return not scope.span.first <= first <= last
