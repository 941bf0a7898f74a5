"""What the journal's lists and the activity page need from the runtime."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from gcaldesk.domain.activity import LineDetail, Newest, Page, Place, Question, RunRow
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.services.undo_plan import UndoPlan


class JournalDesk(Protocol):
    """Questions about the journal; asked in a task lane, never on the GUI thread."""

    def page(self, question: Question, place: Place, *, limit: int) -> Page:
        """Return the next rows of a list, newest first."""
        ...

    def newest(self) -> Newest:
        """Return what tells whether anything was added."""
        ...

    def line(self, number: int) -> LineDetail:
        """Return one line with all that is known."""
        ...

    def run(self, number: RunId) -> RunRow:
        """Return one run."""
        ...

    def export(
        self,
        question: Question,
        path: Path,
        *,
        told: Callable[[float, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write every line that is asked for to a file; returns how many, -1 if cancelled."""
        ...


class UndoDesk(Protocol):
    """Taking a run back."""

    def plan(self, run: RunId) -> UndoPlan:
        """Return what it would change; writes nothing."""
        ...

    def carry_out(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        """Do it between two syncs; None where it was called off. Asked in the network lane."""
        ...
