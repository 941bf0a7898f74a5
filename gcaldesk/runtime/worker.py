"""The service's loop in a thread of Qt's; everything it says travels as frozen values."""

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.runtime.crew import Crew
from gcaldesk.runtime.loop import Audience


class Worker(QObject):
    """Lives in the sync thread."""

    state_changed = Signal(object)
    sync_finished = Signal(object)

    def __init__(self, crew: Crew) -> None:
        super().__init__()
        audience = Audience(self.state_changed.emit, self.sync_finished.emit)
        self._loop = crew.new_loop(audience)

    @Slot()
    def run(self) -> None:
        """Work until the mailbox is closed, or another loop took over."""
        try:
            self._loop.run()
        finally:
            self.thread().quit()
