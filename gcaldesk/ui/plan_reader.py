"""Has a plan read, one at a time: tells how far it is, and stops it when nobody wants it any more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError, Interrupted
from gcaldesk.domain.views import ActionView, PlanProgress
from gcaldesk.runtime.brake import Brake
from gcaldesk.ui.ports import Runtime


class PlanReader(QObject):
    """The newest plan is the one that counts; the one before it is stopped."""

    progressed = Signal(object)
    """A PlanProgress."""
    arrived = Signal(object)
    """The plan."""
    stopped = Signal()
    """A person stopped it."""
    failed = Signal(object)
    _told = Signal(object, object)
    """Crosses from the network thread."""

    def __init__(self, runtime: Runtime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._brake: Brake | None = None
        self._told.connect(self._on_told)

    def read(self, account: str) -> None:
        """Read what the next sync of an account would do."""
        self.forget()
        self._brake = brake = Brake()
        told: Callable[[PlanProgress], None] = partial(self._told.emit, brake)
        work = partial(self._runtime.desk.preview, account, told=told, brake=brake)
        self._runtime.tasks.network(
            work, partial(self._on_plan, brake), partial(self._on_no_plan, brake)
        )

    @Slot()
    def stop(self) -> None:
        """End the reading, and say when it has ended."""
        if self._brake is not None:
            self._brake.pull()

    @Slot()
    def forget(self) -> None:
        """End the reading; nobody waits for it any more."""
        self.stop()
        self._brake = None

    @Slot(object, object)
    def _on_told(self, brake: Brake, progress: PlanProgress) -> None:
        if brake is self._brake:
            self.progressed.emit(progress)

    def _on_plan(self, brake: Brake, plan: tuple[ActionView, ...]) -> None:
        if brake is self._brake:
            self._brake = None
            self.arrived.emit(plan)

    def _on_no_plan(self, brake: Brake, error: GcaldeskError) -> None:
        if brake is not self._brake:
            return
        self._brake = None
        if isinstance(error, Interrupted):
            self.stopped.emit()
        else:
            self.failed.emit(error)
