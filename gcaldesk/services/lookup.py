"""Finding what a person named."""

from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import NotKnown
from gcaldesk.sync.ports import UnitOfWork


def account_named(unit: UnitOfWork, name: str) -> Account:
    """Return the account; raises NotKnown, naming those that exist."""
    accounts = unit.accounts.all()
    for account in accounts:
        if account.name == name:
            return account
    known = ", ".join(account.name for account in accounts)
    raise NotKnown(
        f"There is no account “{name}”.",
        hint=f"The accounts are: {known}." if known else "Connect one: gcaldesk account add …",
    )
