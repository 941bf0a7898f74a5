"""When which account is looked at again."""

from collections.abc import Callable
from datetime import datetime

from gcaldesk.domain.ids import AccountId
from gcaldesk.sync.ports import Store
from gcaldesk.sync.schedule import next_poll


class Timetable:
    """Polling times of the active accounts; used by one thread."""

    def __init__(self, store: Store, jitter: Callable[[], float]) -> None:
        self._store = store
        self._jitter = jitter
        self._next: dict[AccountId, datetime] = {}

    def due(self, now: datetime) -> list[AccountId]:
        """Return the active accounts whose time has come, each once until it was looked at."""
        with self._store.view() as unit:
            accounts = [account for account in unit.accounts.all() if account.active]
        found = []
        for account in accounts:
            when = self._next.get(account.id)
            if when is None:
                when = next_poll(
                    account.last_sync_at,
                    account.rules.poll_minutes,
                    now=now,
                    jitter=self._jitter(),
                )
                self._next[account.id] = when
            if when <= now:
                found.append(account.id)
        return found

    def looked_at(self, account: AccountId, now: datetime) -> None:
        """Set the next time after a round, whatever became of it."""
        with self._store.view() as unit:
            rules = {found.id: found.rules for found in unit.accounts.all()}
        if account in rules:
            self._next[account] = next_poll(
                now, rules[account].poll_minutes, now=now, jitter=self._jitter()
            )
