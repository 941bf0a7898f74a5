"""A week that is ready to be painted; worked out in the lane that reads it, never while it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.pairs import PairView
from gcaldesk.domain.views import BookingFilter
from gcaldesk.ui.present.week import Grid, Scope
from gcaldesk.ui.present.week_layout import lay_out, now_at
from gcaldesk.ui.present.week_words import summary_of


@dataclass(frozen=True, slots=True)
class WeekQuestion:
    """Which bookings are wanted, and how they are to be laid out."""

    filter: BookingFilter
    scope: Scope

    def same_days(self, other: "WeekQuestion") -> bool:
        """Tell whether nothing but the time of asking differs."""
        return self == replace(other, scope=replace(other.scope, now=self.scope.now))

    def only_later(self, than: "WeekQuestion") -> bool:
        """Tell whether it is the same question of the same day."""
        return self.same_days(than) and self.scope.today == than.scope.today


@dataclass(frozen=True, slots=True, eq=False)
class Arranged:
    """The bookings of some days, each at its place."""

    question: WeekQuestion
    pairs: Mapping[BookingId, PairView]
    grid: Grid
    spoken: str
    """The list of bookings for a screen reader."""


def arranged(
    pairs: Sequence[PairView], question: WeekQuestion, last: Arranged | None = None
) -> Arranged:
    """Lay out what takes place; where `last` shows the same, only the present time moves on."""
    scope = question.scope
    known = {
        pair.view.booking.id: pair for pair in pairs if pair.view.booking.status not in scope.idle
    }
    if last is not None and question.only_later(last.question) and known == last.pairs:
        grid = replace(last.grid, now=now_at(last.grid.columns, scope))
        return replace(last, question=question, grid=grid)
    shown = tuple(known.values())
    return Arranged(question, known, lay_out(shown, scope), summary_of(shown, scope))
