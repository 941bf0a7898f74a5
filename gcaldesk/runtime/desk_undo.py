"""What the activity page may ask about taking a run back."""

from collections.abc import Callable
from typing import Protocol

from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.services.undo_plan import UndoPlan, plan_in_words
from gcaldesk.sync.ports import Store
from gcaldesk.sync.undoing import Undo


class CarryOut(Protocol):
    """Takes a run back while nothing else syncs."""

    def __call__(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        """Return what was done; None where it was called off before it began."""
        ...


class UndoDesk:
    """Shows a plan first; what was seen is what is carried out."""

    def __init__(self, store: Store, make: Callable[[], Undo], carry_out: CarryOut) -> None:
        self._store = store
        self._make = make
        self._carry_out = carry_out

    def plan(self, run: RunId) -> UndoPlan:
        """Return what taking a run back consists of; writes nothing. Raises NotKnown."""
        return plan_in_words(self._store, self._make().plan, run)

    def carry_out(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        """Take the run back between two syncs; belongs in a network task.

        Args:
            run: the round to take back.
            count: how many steps the person saw and agreed to.
            cancelled: asked while it has not begun; then None is returned.

        Raises:
            InvalidInput: the number of steps is another one by now; nothing was done.
            StorageBusy: another process syncs this data folder.
        """
        return self._carry_out(run, count=count, cancelled=cancelled)
