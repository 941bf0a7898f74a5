"""Work beside a window lets the window go first; where there is no window, nothing is ever waited.

Python runs one thread at a time, and what paints needs its turn hundreds of times for one picture: each
time it may wait a millisecond for whoever computes meanwhile. Long work therefore knocks every two
milliseconds, and goes on once the window has dealt with all that came before the knock.
"""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
SLICE = 0.002
"""So many seconds are worked between two knocks."""
PATIENCE = 0.05
"""So long is waited for an answer; after that as long is worked, whatever the window does."""

Knock = Callable[[Callable[[], None]], None]
"""Asks a window's thread to call something as soon as it has nothing older to do."""


class _Turn(threading.local):
    """One thread's own."""

    until = 0.0
    answer: threading.Event | None = None
    is_window = False


class Courtesy:
    """Shared by all threads; each knocks for itself."""

    def __init__(
        self, monotonic: Callable[[], float] = time.monotonic, *, patience: float = PATIENCE
    ) -> None:
        self._monotonic = monotonic
        self._patience = patience
        self._knock: Knock | None = None
        self._turn = _Turn()

    def begin(self, knock: Knock) -> None:
        """From now on there is a window, in the thread that says so."""
        self._turn.is_window = True
        self._knock = knock

    def end(self) -> None:
        """Wait for no window any longer."""
        self._knock = None

    def each(self, items: Iterable[T]) -> Iterable[T]:
        """Return the items, given out so that the window gets its turn between them."""
        return items if self._knock is None else self._each(items)

    def _each(self, items: Iterable[T]) -> Iterator[T]:
        turn, monotonic = self._turn, self._monotonic
        for item in items:
            if monotonic() >= turn.until:
                self.give_way()
            yield item

    def give_way(self) -> None:
        """Wait until the window has done what it has to do now, but never for long."""
        knock, turn = self._knock, self._turn
        if knock is None or turn.is_window:
            return
        if turn.answer is None:  # or the last knock is not answered yet
            turn.answer = threading.Event()
            knock(turn.answer.set)
        if turn.answer.wait(self._patience):
            turn.answer = None
            turn.until = self._monotonic() + SLICE
        else:
            turn.until = self._monotonic() + self._patience
