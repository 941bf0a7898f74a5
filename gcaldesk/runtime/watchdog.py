"""Notices a thread that died or stands still, and says how often it may be started again."""

from collections import deque
from enum import StrEnum

STUCK_SECONDS = 300.0
"""Without a step or a request for that long: ten times what the slowest request may take."""
MAX_RESTARTS = 3
RESTART_WINDOW = 3600.0


class Verdict(StrEnum):
    """What is to be done about the thread."""

    WELL = "well"
    DEAD = "dead"
    STUCK = "stuck"
    GIVE_UP = "give_up"
    """It was started again often enough."""


class Watchdog:
    """Judges signs of life; used by one thread, never waits. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._mark: object = None
        self._since: float | None = None
        self._restarts: deque[float] = deque()

    def look(self, *, alive: bool, mark: object, mono: float) -> Verdict:
        """Judge a thread by whether it runs and by a mark that changes as long as it works."""
        if self._since is None or mark != self._mark:
            self._mark, self._since = mark, mono
        verdict = Verdict.WELL
        if not alive:
            verdict = Verdict.DEAD
        elif mono - self._since >= STUCK_SECONDS:
            verdict = Verdict.STUCK
        return self._bounded(verdict, mono)

    def _bounded(self, verdict: Verdict, mono: float) -> Verdict:
        while self._restarts and mono - self._restarts[0] >= RESTART_WINDOW:
            self._restarts.popleft()
        if verdict is Verdict.WELL:
            return verdict
        if len(self._restarts) >= MAX_RESTARTS:
            return Verdict.GIVE_UP
        self._restarts.append(mono)
        self._since = None
        return verdict
