"""Counts what was refused, and says so seldom: a flood of forged calls must not fill the log."""

from collections import Counter
from datetime import datetime, timedelta

from gcaldesk.listener.routes import Outcome

SAY_EVERY = timedelta(minutes=10)


class RefusalLog:
    """Turns any number of refusals into one sentence in ten minutes."""

    def __init__(self) -> None:
        self._unsaid: Counter[Outcome] = Counter()
        self._said_at: datetime | None = None

    def note(self, outcome: Outcome, now: datetime) -> str:
        """Count one refusal; returns the sentence to log, mostly none."""
        self._unsaid[outcome] += 1
        if self._said_at is not None and now - self._said_at < SAY_EVERY:
            return ""
        what = ", ".join(f"{count} x {kind}" for kind, count in self._unsaid.most_common())
        self._unsaid.clear()
        self._said_at = now
        return f"Refused at the push listener, without effect: {what}."
