"""The push host of a running engine, which can be exchanged for another while it works."""

import threading
from collections.abc import Collection

from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.runtime.loop import PushHost


class PushSwitch:
    """Passes everything on to one host at a time; safe from any thread."""

    def __init__(self, host: PushHost) -> None:
        self._host = host
        self._lock = threading.Lock()
        self._runs = False

    def start(self) -> None:
        """Begin listening."""
        with self._lock:
            self._host.start()
            self._runs = True

    def stop(self) -> None:
        """Stop listening, for good."""
        with self._lock:
            self._runs = False
            self._host.stop()

    def change(self, host: PushHost) -> None:
        """End the one host and begin with another; channels are kept and found by it."""
        with self._lock:
            if self._runs:
                self._host.stop()
                host.start()
            self._host = host

    def tick(self) -> None:
        """Do what is due for channels."""
        self._host.tick()

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        """Tell whether push is healthy for every one of these calendars."""
        return self._host.covers(account, calendars)
