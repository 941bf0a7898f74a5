"""Which of several moves of one read fit beside each other and beside what stays; pure.

Two bookings that swap their hours in Google overlap only if each is looked at alone.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from gcaldesk.domain.ids import BookingId


@dataclass(frozen=True, slots=True)
class Move:
    """Where one booking is to go; UTC instants, the end exclusive."""

    object_code: str
    start: datetime
    end: datetime
    standing: Collection[BookingId]
    """Bookings of the object that stand there before any of the moves."""


def refused_moves(moves: Mapping[BookingId, Move]) -> dict[BookingId, BookingId]:
    """Return the moves that cannot be, each with the booking that is in its way.

    A refused booking stays where it is, so it may be in the way of others: looked at again until
    nothing changes. Of two that want the same hour, the one booked first has it.
    """
    refused = _later_of_rivals(moves)
    while True:
        found = {
            number: blocker
            for number, move in moves.items()
            if number not in refused
            and (blocker := _blocker(number, move, moves, refused)) is not None
        }
        if not found:
            return refused
        refused |= found


def _blocker(
    number: BookingId,
    move: Move,
    moves: Mapping[BookingId, Move],
    refused: Mapping[BookingId, BookingId],
) -> BookingId | None:
    stays = (other for other in sorted(move.standing) if other != number)
    return next((other for other in stays if other not in moves or other in refused), None)


def _later_of_rivals(moves: Mapping[BookingId, Move]) -> dict[BookingId, BookingId]:
    by_object: dict[str, list[tuple[datetime, BookingId]]] = defaultdict(list)
    for number, move in moves.items():
        by_object[move.object_code].append((move.start, number))
    refused: dict[BookingId, BookingId] = {}
    for wishes in by_object.values():
        wishes.sort()
        placed: list[BookingId] = []
        for start, number in wishes:
            placed = [other for other in placed if moves[other].end > start]
            rivals = [other for other in placed if other not in refused]
            if rivals:
                loser, winner = max(number, rivals[0]), min(number, rivals[0])
                refused[loser] = winner
            placed.append(number)
    return refused
