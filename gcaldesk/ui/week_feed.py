"""Reads and lays out weeks in the database lane, one at a time, the latest question next."""

from contextvars import copy_context
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.ports_bookings import BookingsDesk
from gcaldesk.ui.present.week_arranged import Arranged, WeekQuestion, arranged


class WeekFeed(QObject):
    """Who pages through ten weeks waits for two of them."""

    arrived = Signal(object)
    """An Arranged."""
    failed = Signal(object)

    def __init__(self, runtime: Runtime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._asking = False
        self._next: WeekQuestion | None = None
        self._last: Arranged | None = None

    def ask(self, question: WeekQuestion) -> None:
        """Read a week, after the one that is being read."""
        if self._asking:
            self._next = question
            return
        self._asking = True
        work = partial(_read, self._runtime.desk.pairs, question, self._last)
        # The lane says what it lays out in the language of whoever asked.
        self._runtime.tasks.database(
            partial(copy_context().run, work), self._on_read, self._on_failed
        )

    @Slot(object)
    def _on_read(self, week: Arranged) -> None:
        self._last = week
        self.arrived.emit(week)
        self._go_on()

    @Slot(object)
    def _on_failed(self, error: GcaldeskError) -> None:
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        self._asking = False
        question, self._next = self._next, None
        if question is not None:
            self.ask(question)


def _read(desk: BookingsDesk, question: WeekQuestion, last: Arranged | None) -> Arranged:
    return arranged(desk.week(question.filter), question, last)
