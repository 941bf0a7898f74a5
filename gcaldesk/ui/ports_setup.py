"""What the set-up and the checklists need from the runtime; a test's fake fits as well."""

from collections.abc import Callable
from typing import Protocol

from gcaldesk.domain.account import Account
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import Checklist, Environment, Item, Tick, TrialStep
from gcaldesk.domain.inputs import ConnectRequest


class SetupDesk(Protocol):
    """Questions and intents; asked in a task lane, never on the GUI thread."""

    def connect(
        self,
        request: ConnectRequest,
        environment: Environment,
        *,
        open_url: Callable[[str], None],
        consented: Callable[[tuple[str, ...]], None],
        cancelled: Callable[[], bool],
    ) -> Account:
        """Take a person through consent, then connect; the account is left inactive.

        `consented` is told in between what Google granted.
        """
        ...

    def reconnect(
        self,
        account: str,
        request: ConnectRequest,
        *,
        open_url: Callable[[str], None],
        consented: Callable[[tuple[str, ...]], None],
        cancelled: Callable[[], bool],
    ) -> Account:
        """Take a person through consent again, with another client where the request has one."""
        ...

    def open_sandbox(self) -> str:
        """Return the client file of a sandbox, started where none runs."""
        ...

    def refresh_calendars(self, account: str) -> None:
        """Read the account's list of calendars again."""
        ...

    def set_environment(self, account: str, environment: Environment) -> None:
        """Say what an account is for."""
        ...

    def checklist(self, account: str) -> Checklist:
        """Return what is kept of an account's lists."""
        ...

    def tick(self, account: str, item: Item, word: Tick | None) -> Checklist:
        """Take a person's word for an item, or take it back."""
        ...

    def verify(
        self, account: str, *, told: Callable[[Check], None], stopped: Callable[[], bool]
    ) -> Checklist:
        """Look at everything live and keep what was found."""
        ...

    def try_out(
        self, account: str, *, told: Callable[[TrialStep], None], stopped: Callable[[], bool]
    ) -> Checklist:
        """Run the end-to-end test and keep how it went."""
        ...
