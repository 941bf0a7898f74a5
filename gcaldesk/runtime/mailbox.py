"""Accounts waiting for a sync; safe from any thread, asking twice is asking once."""

import threading

from gcaldesk.domain.ids import AccountId


class Mailbox:
    """A queue that forgets repetitions and can be closed for good."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[AccountId, bool] = {}  # keeps the order of asking; value: full
        self._closed = False

    def offer(self, account: AccountId, *, full: bool = False) -> None:
        """Ask for a sync of an account."""
        with self._changed:
            self._waiting[account] = full or self._waiting.get(account, False)
            self._changed.notify_all()

    def take(self, *, timeout: float) -> tuple[AccountId, bool] | None:
        """Return the next account and whether to read it whole; None when time is up or closed."""
        with self._changed:
            self._changed.wait_for(lambda: bool(self._waiting) or self._closed, timeout)
            if self._closed or not self._waiting:
                return None
            account = next(iter(self._waiting))
            return account, self._waiting.pop(account)

    @property
    def closed(self) -> bool:
        """Whether no more work will come."""
        return self._closed

    def wait_closed(self, timeout: float) -> bool:
        """Wait so many seconds, or until no more work will come; tells which."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed, timeout)

    def close(self) -> None:
        """Wake whoever waits, and take no more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
