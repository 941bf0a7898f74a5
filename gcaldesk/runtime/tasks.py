"""Runs work off the GUI thread and answers on it: one lane for the database, a pool for the net."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.errors import BugError, GcaldeskError

T = TypeVar("T")
NETWORK_THREADS = 2


@dataclass(frozen=True, slots=True)
class _Answer:
    call: Callable[[Any], None]
    value: Any


class Tasks(QObject):
    """Work goes out, answers come back as calls on the thread that made this object."""

    _answered = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, give_way: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._pool = ThreadPoolExecutor(NETWORK_THREADS, thread_name_prefix="network")
        self._closed = False
        self._give_way = give_way
        self._answered.connect(self._deliver)

    def database(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Run `work` in the database lane, after whatever was asked before."""
        self._submit(self._lane, work, done, failed)

    def network(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Run `work` beside other network work."""
        self._submit(self._pool, work, done, failed)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        if not self._closed:
            pool.submit(self._run, work, done, failed)

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        self._give_way()  # what was asked while the window is busy helps nobody earlier
        try:
            answer = _Answer(done, work())
        except GcaldeskError as error:
            answer = _Answer(failed, error)
        except Exception as error:  # noqa: BLE001  # a lane must survive our own faults, and show them
            bug = BugError(
                "Something went wrong in gcaldesk itself.",
                detail=f"{type(error).__name__}: {error}",
                hint="Nothing was half-written. Please report it.",
            )
            bug.__cause__ = error
            answer = _Answer(failed, bug)
        if not self._closed:
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if not self._closed:
            answer.call(answer.value)

    def close(self) -> None:
        """Finish what runs, drop what waits, and deliver no more answers."""
        self._closed = True
        self._lane.shutdown(wait=True, cancel_futures=True)
        self._pool.shutdown(wait=False, cancel_futures=True)
