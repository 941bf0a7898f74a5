"""A booking that a person has in hand, and where it stands, in words."""

from dataclasses import dataclass
from datetime import date, tzinfo

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.ui.present.moments import own_zone_words, when_here
from gcaldesk.ui.present.words import joined, tr


@dataclass(frozen=True, slots=True)
class Move:
    """Another time, or another object, for a booking that a person has in hand."""

    booking: Booking
    when: Timed | AllDay
    object_code: str
    object_name: str = ""

    @property
    def changes(self) -> dict[str, str]:
        """What differs, under the names that a change may use."""
        found: dict[str, str] = {}
        if self.when != self.booking.when:
            found["start"] = self.when.start.isoformat()
            found["end"] = self.when.end.isoformat()
        if self.object_code != self.booking.object_code:
            found["object"] = self.object_code
        return found


def undone(move: Move, stored: Booking) -> Move:
    """Return the move that puts a booking back, as it is stored now."""
    before = move.booking
    return Move(stored, before.when, before.object_code)


def move_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say where a booking would stand."""
    return _placed_words(tr("“{title}” to {when}."), move, today, zone)


def moved_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say where a booking stands now."""
    return _placed_words(tr("“{title}” now stands at {when}."), move, today, zone)


def back_words(move: Move, *, today: date, zone: tzinfo | None = None) -> str:
    """Say that a booking is where it was."""
    return _placed_words(tr("“{title}” is back at {when}."), move, today, zone)


def _placed_words(text: str, move: Move, today: date, zone: tzinfo | None) -> str:
    when = when_here(move.when, today=today, zone=zone)
    own = "" if isinstance(move.when, AllDay) else own_zone_words(move.when, zone)
    other = move.object_name if move.object_code != move.booking.object_code else ""
    title = move.booking.title or tr("(no title)")
    return text.format(title=title, when=joined(when, own, other))
