"""The service's loop in a thread of Qt's; everything it says travels as frozen values."""

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.runtime.loop import Audience, Loop, Parts


class Worker(QObject):
    """Lives in the sync thread."""

    state_changed = Signal(object)
    sync_finished = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        audience = Audience(self.state_changed.emit, self.sync_finished.emit)
        self._loop = Loop(parts, audience)

    @Slot()
    def run(self) -> None:
        """Work until the mailbox is closed."""
        self._loop.run()
