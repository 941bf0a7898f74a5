"""Finds which inbound moves would overlap another booking of their object."""

from collections.abc import Sequence

from gcaldesk.domain.event import Field
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.times import bounds
from gcaldesk.sync.moves import Move, refused_moves
from gcaldesk.sync.plan import ApplyToBooking
from gcaldesk.sync.ports import UnitOfWork
from gcaldesk.sync.rows import PairRow, Row
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.takeover import new_time


class Clashes:
    """Judges the moves of one read together; those that come up later, alone."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._judged: dict[BookingId, Move] = {}
        self._refused: dict[BookingId, BookingId] = {}

    def judge(self, unit: UnitOfWork, rows: Sequence[Row]) -> None:
        """Look at all moves of a read, before the first of them is applied."""
        moves = (
            (row.booking.id, self._move(unit, row)) for row in rows if isinstance(row, PairRow)
        )
        self._judged = {number: move for number, move in moves if move is not None}
        self._refused = refused_moves(self._judged)

    def blocker(self, unit: UnitOfWork, row: PairRow) -> BookingId | None:
        """Return the booking that is in the way of the row's move, if it moves and one is."""
        number, known = row.booking.id, self._judged.get(row.booking.id)
        move = self._move(unit, row)
        if move is None:
            return None
        if known is not None and (known.start, known.end) == (move.start, move.end):
            return self._refused.get(number)
        return refused_moves({number: move}).get(number)

    def _move(self, unit: UnitOfWork, row: PairRow) -> Move | None:
        action, rules = row.action, self._scene.rules
        if not isinstance(action, ApplyToBooking) or Field.TIME not in action.fields:
            return None
        if rules.ignore_validation_errors or action.event.content is None:
            return None
        wished = new_time(row.booking, action.event.content.time, rules)
        assert wished is not None  # what cannot be placed is not among the fields
        start, end = bounds(wished)
        code, idle = row.booking.object_code, (rules.cancel_status, *rules.delete_on)
        return Move(code, start, end, unit.bookings.overlapping(code, start, end, idle=idle))
