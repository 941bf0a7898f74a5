"""A clock that only moves when told."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class FakeClock:
    """Stands still until `advance`."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, **parts: float) -> None:
        self._now += timedelta(**parts)
