"""The only retry and polling policy; nothing else waits or decides to try again."""

from datetime import datetime, timedelta

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
MAX_REWRITES = 5
"""How often one write is planned again after 412 before the item is parked (R30)."""
VERIFY_EVERY = timedelta(hours=24)
"""A windowed full read, so that the rolling window really rolls."""


def next_try(
    now: datetime, attempts: int, *, jitter: float, retry_after: timedelta | None = None
) -> datetime:
    """Return when a failed item is tried again.

    Args:
        now: aware instant.
        attempts: failures so far, 1 or more.
        jitter: 0 to 1, drawn anew for each try.
        retry_after: what the other side asked for; never undercut.
    """
    doubled = FIRST_WAIT * int(2 ** min(attempts - 1, 10))
    wait = min(doubled, LONGEST_WAIT) * (1 + jitter / 4)
    return now + max(wait, retry_after or timedelta())


def next_poll(last: datetime | None, minutes: int, *, now: datetime, jitter: float) -> datetime:
    """Return when an account is looked at again: the interval, a quarter more or less."""
    if last is None:
        return now
    return last + timedelta(minutes=minutes) * (0.75 + jitter / 2)


def full_read_due(last_full: datetime | None, now: datetime) -> bool:
    """Tell whether the window has to be read whole again."""
    return last_full is None or now - last_full >= VERIFY_EVERY
