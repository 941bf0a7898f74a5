"""Copies, files and accounts of the page Settings, as questions and intents."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gcaldesk.config import AppPaths
from gcaldesk.domain.account import Account
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.inputs import FileRows
from gcaldesk.domain.program import Difference, PutBack
from gcaldesk.domain.views import BookingFilter, BookingPage
from gcaldesk.formats.csv_file import read_csv, write_csv
from gcaldesk.formats.setup_file import read_setup, write_setup
from gcaldesk.formats.whole_file import booking_kind, read_text, write_whole
from gcaldesk.services import account_care, accounts
from gcaldesk.services.accounts import Ports
from gcaldesk.services.importing import Imported, import_rows
from gcaldesk.services.setting_up import Taken, gather, take
from gcaldesk.storage.copies import compare_copy, make_copy
from gcaldesk.storage.restore import Restored

ALL = 10_000_000
BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class SafekeepingParts:
    """What these questions work with."""

    ports: Ports
    paths: AppPaths
    list_bookings: Callable[[BookingFilter, int], BookingPage]
    """One page of at most so many."""
    save_copy: Callable[[Path], Path]
    """Copies all data to a place that a person chose."""
    put_back: Callable[[Path], Restored]
    """Replaces all data by a copy; the engine must not run meanwhile."""


class SafekeepingDesk:
    """Safe from any thread; never called on the GUI thread."""

    def __init__(self, parts: SafekeepingParts) -> None:
        self._parts = parts
        self._ports = parts.ports
        self._store = parts.ports.store
        self._clock = parts.ports.clock

    # accounts

    def rename_account(self, account: str, name: str) -> Account:
        """Call an account something else; raises InvalidInput."""
        return account_care.rename(ports=self._ports, account=account, name=name)

    def disconnect_account(self, account: str, *, revoke: bool) -> str:
        """Sign it out, perhaps at Google too; returns what could not be done, or nothing."""
        return account_care.disconnect(ports=self._ports, account=account, revoke=revoke)

    def remove_account(self, account: str, *, revoke: bool) -> str:
        """Forget it; bookings and events stay. Returns what could not be done, or nothing."""
        return accounts.remove(ports=self._ports, account=account, revoke=revoke)

    # copies

    def back_up(self) -> str:
        """Copy all data into the folder of copies; returns the file."""
        return str(make_copy(self._parts.paths.database, BY_HAND, self._clock.now()))

    def back_up_to(self, file: str) -> str:
        """Copy all data to a chosen place; raises InvalidInput where something else stands there."""
        return str(self._parts.save_copy(Path(file)))

    def compare(self, file: str) -> Difference:
        """Return what putting this copy back would change; raises what `restore` raises."""
        return compare_copy(Path(file), self._parts.paths.database)

    def put_back(self, file: str) -> PutBack:
        """Replace all data by a copy and switch its accounts off; the engine must not run."""
        done = self._parts.put_back(Path(file))
        signed_out = []
        if done.same_installation:
            with self._store.view() as unit:
                found = unit.accounts.all()
            for account in found:
                accounts.set_active(
                    store=self._store, clock=self._clock, account=account.name, active=False
                )
                if not self._signs_in(account):
                    signed_out.append(account.name)
        return PutBack(
            bookings=done.bookings,
            before=str(done.before or ""),
            accounts=done.accounts,
            signed_out=tuple(signed_out),
            same_installation=done.same_installation,
        )

    def _signs_in(self, account: Account) -> bool:
        try:
            return bool((self._ports.secrets.get(account.id) or {}).get("refresh_token"))
        except GcaldeskError:  # a locked keyring is not a lost sign-in
            return True

    # files

    def export_setup(self, file: str) -> int:
        """Write all that is set up to a file, without secrets; returns how many accounts."""
        setup = gather(store=self._store)
        write_whole(Path(file), write_setup(setup).encode())
        return len(setup.accounts)

    def import_setup(self, file: str, *, dry_run: bool) -> Taken:
        """Add and change what a file says, or only tell it; raises InvalidInput."""
        setup = read_setup(read_text(Path(file)))
        return take(store=self._store, clock=self._clock, setup=setup, dry_run=dry_run)

    def export_bookings(self, file: str, *, upcoming: bool) -> int:
        """Write bookings to a .csv or .ics file; returns how many."""
        path = Path(file)
        kind = booking_kind(path)
        now = self._clock.now()
        wanted = BookingFilter(since=now if upcoming else None)
        found = [view.booking for view in self._parts.list_bookings(wanted, ALL).rows]
        write_whole(path, self._content(kind, found))
        return len(found)

    def _content(self, kind: str, found: list[Booking]) -> bytes:
        if kind == ".csv":
            return codecs.BOM_UTF8 + write_csv(found).encode("utf-8")
        from gcaldesk.formats.ics_file import write_ics  # noqa: PLC0415  # slow to import

        return write_ics(found, stamp=self._clock.now()).encode("utf-8")

    def import_bookings(
        self, file: str, default_object: str, *, skip_bad: bool, dry_run: bool
    ) -> Imported:
        """Take bookings in from a file, or only tell what it holds; raises InvalidInput."""
        return import_rows(
            store=self._store,
            clock=self._clock,
            found=_read_bookings(Path(file), default_object),
            skip_bad=skip_bad,
            dry_run=dry_run,
        )


def _read_bookings(file: Path, default_object: str) -> FileRows:
    kind, text = booking_kind(file), read_text(file)
    if kind == ".csv":
        return read_csv(text, default_object=default_object)
    from gcaldesk.formats.ics_file import read_ics  # noqa: PLC0415  # slow to import

    return read_ics(text, default_object=default_object)
