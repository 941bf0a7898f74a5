"""Which booking an arrow key leads to in the week."""

from PySide6.QtCore import Qt

from gcaldesk.domain.ids import BookingId
from gcaldesk.ui.present.week import Bar, Block, Grid

Spot = tuple[BookingId, int, int]
"""A booking with its column and its minutes; whole days stand above midnight."""


def spots(grid: Grid) -> list[Spot]:
    """Return every booking once, where it begins."""
    found: dict[BookingId, Spot] = {}
    things: tuple[Bar | Block, ...] = (*grid.bars, *grid.blocks)
    for thing in things:
        if isinstance(thing, Bar):
            spot = thing.booking_id, thing.first, thing.row - 100
        else:
            spot = thing.booking_id, thing.column, thing.top * 10 + thing.lane
        found.setdefault(thing.booking_id, spot)
    return sorted(found.values(), key=lambda spot: (spot[1], spot[2]))


def neighbour(grid: Grid, selected: BookingId | None, key: Qt.Key) -> BookingId | None:
    """Return the booking that lies in an arrow's direction, or the selected one at the edge."""
    known = spots(grid)
    here = next((spot for spot in known if spot[0] == selected), None)
    if here is None:
        return known[0][0] if known else None
    if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
        at = known.index(here) + (1 if key == Qt.Key.Key_Down else -1)
        return known[max(0, min(len(known) - 1, at))][0]
    side = 1 if key == Qt.Key.Key_Right else -1
    beside = [spot for spot in known if (spot[1] - here[1]) * side > 0]
    if not beside:
        return selected
    column = min((spot[1] for spot in beside), key=lambda at: abs(at - here[1]))
    near = [spot for spot in beside if spot[1] == column]
    return min(near, key=lambda spot: abs(spot[2] - here[2]))[0]
