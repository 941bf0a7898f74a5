"""Gateways that a second thread can watch and break off."""

import threading

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import Unreachable
from gcaldesk.sync.ports import EventWriter, Gateways


class Breakable:
    """Opens gateways like the ones it was given, and remembers those in use."""

    def __init__(self, gateways: Gateways) -> None:
        self._gateways = gateways
        self._guard = threading.Lock()
        self._open: list[EventWriter] = []
        self._done = 0
        self._aborted = False

    def open(self, account: Account) -> EventWriter:
        """Return a gateway; raises what the gateways raise, and Unreachable after `abort`."""
        writer = self._gateways.open(account)
        with self._guard:
            if not self._aborted:
                self._done += sum(known.requests for known in self._open)
                self._open = [writer]  # one engine has one open gateway at a time
                return writer
        writer.close()
        raise Unreachable("Stopping.")

    @property
    def requests(self) -> int:
        """How many requests have left so far: a sign of life."""
        with self._guard:
            return self._done + sum(writer.requests for writer in self._open)

    def abort(self) -> None:
        """Break off what runs, and open nothing more."""
        with self._guard:
            self._aborted = True
            running = list(self._open)
        for writer in running:
            writer.abort()
