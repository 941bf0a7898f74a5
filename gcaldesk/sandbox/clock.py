"""The time of the look-alike: real, fixed or moved forward on command."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def wall_clock() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)  # noqa: TID251 - the one clock of the sandbox


class SandboxClock:
    """A clock that can be set and moved while the world it drives stays the same."""

    def __init__(self, source: Callable[[], datetime] = wall_clock) -> None:
        self._source = source
        self._shift = timedelta()

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._source().astimezone(UTC) + self._shift

    @property
    def shift(self) -> timedelta:
        """How far it was moved."""
        return self._shift

    def advance(self, seconds: float) -> None:
        """Move on (or back) by some seconds."""
        self._shift += timedelta(seconds=seconds)

    def set(self, moment: datetime) -> None:
        """Make it the given moment; time keeps running from there."""
        self._shift = moment.astimezone(UTC) - self._source().astimezone(UTC)
