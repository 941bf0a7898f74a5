"""What the loop knows of the store."""

from dataclasses import dataclass
from datetime import datetime

from gcaldesk.domain.account import Account
from gcaldesk.domain.ids import CalendarId
from gcaldesk.sync.ports import Store


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """A mapped calendar, and when it was completely read last."""

    id: CalendarId
    name: str
    last_complete: datetime | None


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """One account with its mapped calendars."""

    account: Account
    calendars: tuple[CalendarFacts, ...]

    @property
    def last_complete(self) -> datetime | None:
        """When the calendar was read that was read longest ago; None where one never was."""
        if not self.calendars:
            return self.account.last_sync_at
        times = [calendar.last_complete for calendar in self.calendars]
        return None if None in times else min(filter(None, times))


def read_facts(store: Store) -> list[AccountFacts]:
    """Return every account, active or not."""
    found = []
    with store.view() as unit:
        for account in unit.accounts.all():
            tracked = unit.calendars.of_account(account.id)
            mapped = dict.fromkeys(m.calendar_id for m in unit.mappings.of_account(account.id))
            calendars = tuple(
                CalendarFacts(
                    calendar, tracked[calendar].calendar.summary, tracked[calendar].last_complete_at
                )
                for calendar in mapped
                if calendar in tracked
            )
            found.append(AccountFacts(account, calendars))
    return found
