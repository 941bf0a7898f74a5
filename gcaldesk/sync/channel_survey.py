"""Looks up what the decision on channels rests on."""

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.ids import AccountId
from gcaldesk.sync.channels import Survey, Target
from gcaldesk.sync.ports import UnitOfWork

_SIGNED_IN = {AccountState.CONNECTED, AccountState.PAUSED}


def survey_channels(
    unit: UnitOfWork,
    address: str,
    *,
    again: bool = False,
    renew: frozenset[AccountId] = frozenset(),
) -> Survey:
    """Return what there is and what there should be; `again` forgets earlier refusals."""
    accounts = unit.accounts.all()
    within = [a for a in accounts if a.active and a.state in _SIGNED_IN]
    targets: list[Target] = []
    for account in within:
        calendars = unit.calendars.of_account(account.id)
        for calendar in dict.fromkeys(m.calendar_id for m in unit.mappings.of_account(account.id)):
            found = calendars[calendar]
            refused = found.push_asked_at if found.push_problem and not again else None
            targets.append(Target(account.id, calendar, refused))
    return Survey(
        targets=tuple(targets),
        within_reach=frozenset(account.id for account in within),
        known=frozenset(account.id for account in accounts),
        channels=tuple(unit.channels.all()),
        address=address,
        renew=renew,
    )
