"""Turns Ctrl+C and a polite kill into a normal end; the second one ends at once."""

import contextlib
import os
import select
import signal
import socket
from types import TracebackType
from typing import Self

SIGNALS = (signal.SIGINT, signal.SIGTERM)
EXIT_AT_ONCE = 130


class StopSignals:
    """Waits for a signal on a socket: setting a lock from a handler could wait for itself."""

    def __init__(self) -> None:
        self._reader, self._writer = socket.socketpair()
        self._told = False

    def __enter__(self) -> Self:
        """Take the signals; in the main thread only."""
        self._writer.setblocking(False)
        self._before = [signal.signal(number, self._on_signal) for number in SIGNALS]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give them back."""
        for number, handler in zip(SIGNALS, self._before, strict=True):
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _on_signal(self, _number: int, _frame: object) -> None:
        if self._told:
            os._exit(EXIT_AT_ONCE)  # asked twice: whoever it is does not want to wait
        self._told = True
        with contextlib.suppress(OSError):
            self._writer.send(b"\0")

    def wait(self, seconds: float) -> bool:
        """Wait at most so long; tells whether the end was asked for."""
        if not self._told:
            select.select([self._reader], [], [], seconds)
        return self._told
