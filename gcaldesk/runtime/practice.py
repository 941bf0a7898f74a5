"""Lets an account of the window's own sandbox find it: started again, wherever it listens now."""

from collections.abc import Callable
from datetime import datetime

from gcaldesk.domain.account import Account
from gcaldesk.network import is_loopback
from gcaldesk.runtime.playground import Playground
from gcaldesk.services.accounts import follow
from gcaldesk.sync.ports import EventWriter, Gateways, SignIns, Store


class AtHome:
    """Gateways and sign-ins that wake the sandbox first where an account belongs to it."""

    def __init__(
        self, gateways: Gateways, sign_ins: SignIns, at_home: Callable[[Account], Account]
    ) -> None:
        self._gateways = gateways
        self._sign_ins = sign_ins
        self._at_home = at_home

    def open(self, account: Account) -> EventWriter:
        """Return a gateway; raises what the gateways raise, and Unreachable without a sandbox."""
        return self._gateways.open(self._at_home(account))

    def renew(self, account: Account) -> datetime:
        """Renew the account's access; raises likewise."""
        return self._sign_ins.renew(self._at_home(account))


class Practice:
    """Knows which accounts are the sandbox's; used by any thread that may wait for it."""

    def __init__(self, store: Store, playground: Playground) -> None:
        self._store = store
        self._playground = playground

    def doors(self, gateways: Gateways, sign_ins: SignIns) -> AtHome:
        """Return gateways and sign-ins that find the sandbox."""
        return AtHome(gateways, sign_ins, self.at_home)

    def wake(self) -> bool:
        """Start the sandbox again where an account belongs to it; tells whether one does.

        Raises:
            Unreachable: it cannot be started.
        """
        with self._store.view() as unit:
            accounts = unit.accounts.all()
        mine = [account for account in accounts if self._is_mine(account)]
        for account in mine:
            self.at_home(account)
        return bool(mine)

    def at_home(self, account: Account) -> Account:
        """Return the account with its sandbox's present address, which is kept; others unchanged.

        Raises:
            Unreachable: the sandbox cannot be started.
        """
        if not self._is_mine(account):
            return account
        origin = self._playground.wake()
        if account.client.token_uri.startswith(f"{origin}/"):
            return account
        return follow(store=self._store, account=account.id, origin=origin)

    def _is_mine(self, account: Account) -> bool:
        client = account.client
        return is_loopback(client.token_uri) and self._playground.hosts(client.client_id)
