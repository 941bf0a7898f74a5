"""Google's per-minute quotas and the throttle of fast writes to one calendar."""

from collections import defaultdict, deque
from typing import Final

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.world import World

_MINUTE: Final = 60.0
_PER_USER: Final = 600
_PER_PROJECT: Final = 10_000
_PATCH_UNITS: Final = 3


class Quota:
    """Counts requests over a sliding minute."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._spent: dict[str, deque[float]] = defaultdict(deque)

    def spend(self, user: str, project: str, operation: str) -> None:
        """Count one request, or refuse it."""
        scale = self._world.switches.quota_scale
        if not scale:
            return
        units = _PATCH_UNITS if operation == "events.patch" else 1
        self._take(f"user:{user}", _PER_USER * scale, units, "userRateLimitExceeded")
        self._take(f"project:{project}", _PER_PROJECT * scale, units, "rateLimitExceeded")

    def write(self, calendar_id: str) -> None:
        """Count one write to a calendar, or refuse it."""
        pace = self._world.switches.calendar_writes_per_second
        if pace:
            self._take(f"calendar:{calendar_id}", max(1.0, pace), 1, "rateLimitExceeded", 1.0)

    def _take(
        self, name: str, limit: float, units: int, reason: str, span: float = _MINUTE
    ) -> None:
        spent, now = self._spent[name], self._world.clock.now().timestamp()
        while spent and spent[0] <= now - span:
            spent.popleft()
        if len(spent) + units > limit:
            switches = self._world.switches
            raise ApiError(
                switches.quota_status,
                reason,
                "Rate Limit Exceeded",
                domain="usageLimits",
                retry_after=switches.quota_retry_after or None,
            )
        spent.extend([now] * units)
