"""Where long work knocks before it goes on: in the window's thread, behind all that waits there."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

LAST = Qt.EventPriority.LowEventPriority.value - 1
"""Behind painting."""


class Door(QObject):
    """Lives in the window's thread, and answers there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._type = QEvent.Type(QEvent.registerEventType())
        self._waiting: deque[Callable[[], None]] = deque()

    def knock(self, answer: Callable[[], None]) -> None:
        """Have the answer called in the window's thread, once it has nothing older to do."""
        self._waiting.append(answer)
        QCoreApplication.postEvent(self, QEvent(self._type), LAST)

    def event(self, event: QEvent) -> bool:
        """Answer whoever waits."""
        if event.type() != self._type:
            return super().event(event)
        while self._waiting:
            self._waiting.popleft()()
        return True
