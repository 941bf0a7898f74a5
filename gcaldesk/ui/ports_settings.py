"""What the page Settings needs from the runtime; the supervisor fits, and so does a test's fake."""

from collections.abc import Mapping
from typing import Protocol

from gcaldesk.domain.account import Account
from gcaldesk.domain.program import Applied, Difference, Found, Program
from gcaldesk.services.importing import Imported
from gcaldesk.services.setting_up import Taken


class SettingsDesk(Protocol):
    """Reads, tries and applies settings; asked in the network lane, a keyring may take its time."""

    def program(self) -> Program:
        """Return all that the page shows besides the overview."""
        ...

    def test_mail(self, values: Mapping[str, str], passwords: Mapping[str, str], to: str) -> Found:
        """Send a real letter with these values."""
        ...

    def test_connection(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Found:
        """Ask Google with these values."""
        ...

    def apply(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Applied:
        """Keep all of it or nothing."""
        ...


class SafekeepingDesk(Protocol):
    """Accounts, copies and files; asked in the network lane."""

    def rename_account(self, account: str, name: str) -> Account:
        """Call an account something else."""
        ...

    def disconnect_account(self, account: str, *, revoke: bool) -> str:
        """Sign it out; returns what could not be done."""
        ...

    def remove_account(self, account: str, *, revoke: bool) -> str:
        """Forget it; returns what could not be done."""
        ...

    def back_up(self) -> str:
        """Copy all data into the folder of copies."""
        ...

    def back_up_to(self, file: str) -> str:
        """Copy all data to a chosen place."""
        ...

    def compare(self, file: str) -> Difference:
        """Return what putting this copy back would change."""
        ...

    def export_setup(self, file: str) -> int:
        """Write all that is set up, without secrets."""
        ...

    def import_setup(self, file: str, *, dry_run: bool) -> Taken:
        """Add and change what a file says, or only tell it."""
        ...

    def export_bookings(self, file: str, *, upcoming: bool) -> int:
        """Write bookings to a file."""
        ...

    def import_bookings(
        self, file: str, default_object: str, *, skip_bad: bool, dry_run: bool
    ) -> Imported:
        """Take bookings in from a file, or only tell what it holds."""
        ...


class StartAtLogin(Protocol):
    """Whether the program starts when its person logs in; reads and writes a file."""

    @property
    def place(self) -> str:
        """Where it is written."""
        ...

    def is_on(self) -> bool:
        """Tell whether it starts at login."""
        ...

    def turn_on(self) -> None:
        """Start it at every login."""
        ...

    def turn_off(self) -> None:
        """Start it at login no more."""
        ...


class Preferences(Protocol):
    """What the window remembers of its own; for the GUI thread."""

    def values(self) -> Mapping[str, str]:
        """Return each by its key."""
        ...

    def keep(self, values: Mapping[str, str]) -> None:
        """Remember these from now on."""
        ...
