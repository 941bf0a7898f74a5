"""Who looks on while a plan is read."""

from collections.abc import Callable
from dataclasses import dataclass, field

from gcaldesk.domain.errors import Interrupted
from gcaldesk.domain.views import PlanProgress


def _quiet(_progress: PlanProgress) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(slots=True)
class Peek:
    """Told how far the reading of a plan is, and asked at each page whether it shall stop."""

    told: Callable[[PlanProgress], None] = _quiet
    stopped: Callable[[], bool] = _never
    _at: PlanProgress = field(default_factory=PlanProgress)

    def begin(self, calendar: str, done: int, total: int) -> None:
        """Tell that the next calendar is read; raises Interrupted."""
        self._say(PlanProgress(calendar, done, total, self._at.events))

    def page(self, events: int) -> None:
        """Tell that so many more events are there; raises Interrupted."""
        at = self._at
        self._say(PlanProgress(at.calendar, at.done, at.total, at.events + events))

    def _say(self, progress: PlanProgress) -> None:
        self._at = progress
        if self.stopped():
            raise Interrupted("The reading was stopped.", hint="Nothing was written.")
        self.told(progress)
