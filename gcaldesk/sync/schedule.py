"""The only arithmetic of waiting: when something is tried or looked at again; pure."""

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


FIRST_PAUSE = timedelta(hours=2)
LONGEST_PAUSE = timedelta(hours=24)


def pause_until(now: datetime, since: datetime | None, *, jitter: float) -> datetime:
    """Return until when an account's writes rest after Google closed them (quotaExceeded).

    Google lifts such limits after hours, at times after a day or more (facts 4.3). The account rests
    as long again as it has rested so far, so the waits double without a counter.

    Args:
        now: aware instant.
        since: when the pause began, where this is not its beginning.
        jitter: 0 to 1.
    """
    rested = now - since if since is not None else timedelta()
    return now + min(max(rested, FIRST_PAUSE), LONGEST_PAUSE) * (1 + jitter / 4)


def next_round_seconds(failures: int, *, jitter: float) -> float:
    """Return the seconds until a round that failed is tried again, however rare the polling is.

    Args:
        failures: rounds in a row that failed, 1 or more.
        jitter: 0 to 1.
    """
    doubled = FIRST_WAIT * int(2 ** min(failures - 1, 10))
    return min(doubled, LONGEST_WAIT).total_seconds() * (1 + jitter / 4)


def full_read_due(last_full: datetime | None, now: datetime) -> bool:
    """Tell whether the window has to be read whole again."""
    # one in the future is of a clock that has been set back since
    return last_full is None or last_full > now or now - last_full >= VERIFY_EVERY
