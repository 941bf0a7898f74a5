"""Waiting, off the GUI thread, for the next round of an account that was asked for."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from gcaldesk.domain.errors import Interrupted
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.report import SyncReport

STEP_SECONDS = 0.1
LONGEST_SECONDS = 120.0


@dataclass(slots=True)
class _Waiting:
    account: AccountId
    done: threading.Event = field(default_factory=threading.Event)
    report: SyncReport | None = None


class Rounds:
    """Passes each finished round to whoever waits for one of its account; safe from any thread."""

    def __init__(self, offer: Callable[[AccountId], None]) -> None:
        self._offer = offer
        self._lock = threading.Lock()
        self._waiting: list[_Waiting] = []
        self._closed = False

    def sync(self, account: AccountId, stopped: Callable[[], bool]) -> SyncReport:
        """Ask for a round and return its report.

        Raises:
            Interrupted: `stopped` said so, nothing syncs any more, or it takes minutes.
        """
        mine = _Waiting(account)
        with self._lock:
            self._waiting.append(mine)
        try:
            self._offer(account)
            for _ in range(int(LONGEST_SECONDS / STEP_SECONDS)):
                if mine.done.wait(STEP_SECONDS) and mine.report is not None:
                    return mine.report
                if self._closed or stopped():
                    break
        finally:
            with self._lock:
                self._waiting.remove(mine)
        raise Interrupted("No round was finished.", hint="Try again.")

    def tell(self, report: SyncReport) -> None:
        """Say that a round has ended."""
        with self._lock:
            for waiting in self._waiting:
                if waiting.account == report.account_id:
                    waiting.report = report
                    waiting.done.set()

    def close(self) -> None:
        """Let nobody wait any longer."""
        self._closed = True
