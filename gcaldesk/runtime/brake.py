"""Ends long work from another thread: at its next step, or in the middle of a call."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Brake:
    """Belongs to one piece of work; once pulled, it stays pulled."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._pulled = threading.Event()
        self._breaks: list[Callable[[], None]] = []

    @property
    def pulled(self) -> bool:
        """Whether the work is to end."""
        return self._pulled.is_set()

    def pull(self) -> None:
        """End the work; what it waits for is broken off."""
        with self._guard:
            self._pulled.set()
            breaks = list(self._breaks)
        for breaks_off in breaks:
            breaks_off()

    @contextmanager
    def breaking(self, breaks_off: Callable[[], None]) -> Iterator[None]:
        """Have this called when the brake is pulled meanwhile, or has been already."""
        with self._guard:
            self._breaks.append(breaks_off)
            late = self._pulled.is_set()
        if late:
            breaks_off()
        try:
            yield
        finally:
            with self._guard:
                self._breaks.remove(breaks_off)
