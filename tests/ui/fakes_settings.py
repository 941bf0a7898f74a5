"""Desks of the page Settings that remember what was asked and answer from what they were given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from gcaldesk.config import Settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.inputs import BadRow
from gcaldesk.domain.program import Applied, Copy, Difference, Found, Program, PutBack, SignIn
from gcaldesk.runtime.settings_values import texts_of
from gcaldesk.services.importing import Imported
from gcaldesk.services.setting_up import Taken
from tests.ui import data

FOLDER = "/home/desk/gcaldesk"
COPIES = (
    Copy(
        f"{FOLDER}/backups/1-by-hand.sqlite3",
        data.NOW - timedelta(minutes=12),
        "by-hand",
        1_640_000,
    ),
    Copy(
        f"{FOLDER}/backups/2-before-first-sync-of-main.sqlite3",
        data.NOW - timedelta(days=43),
        "before-first-sync-of-main-1",
        410_000,
    ),
)
DIFFERENCE = Difference(
    COPIES[1].path,
    bookings_here=214,
    bookings_there=180,
    only_here=36,
    only_there=2,
    differing=9,
    accounts_here=("main",),
    accounts_there=("main",),
    mappings_here=7,
    mappings_there=5,
    same_installation=True,
    newest_at=data.NOW - timedelta(days=43),
)


def program(**changes: object) -> Program:
    made = Program(
        values=texts_of(Settings(), [data.account()]),
        sign_ins={"main": SignIn(True, data.NOW + timedelta(minutes=41))},
        copies=COPIES,
        folder=FOLDER,
        config_file=f"{FOLDER}/config.toml",
        log_file=f"{FOLDER}/gcaldesk.log",
        log_bytes=184_000,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def all_values() -> dict[str, str]:
    """Return every setting that there is, of the window too."""
    return {**program().values, **FakePreferences().kept, "login": "off"}


@dataclass
class Remembering:
    failure: GcaldeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def writes(self, name: str) -> list[tuple[object, ...]]:
        return [what[1:] for what in self.asked if what[0] == name]


@dataclass
class FakeSettingsDesk(Remembering):
    kept: Program = field(default_factory=program)
    found: Found = field(default_factory=lambda: Found(True, "Google answers."))
    applied: Applied = field(default_factory=Applied)

    def program(self) -> Program:
        return self.kept

    def test_mail(self, values: Mapping[str, str], passwords: Mapping[str, str], to: str) -> Found:
        self._note("test_mail", dict(values), dict(passwords), to)
        return self.found

    def test_connection(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Found:
        self._note("test_connection", dict(values), dict(passwords))
        return self.found

    def apply(self, values: Mapping[str, str], passwords: Mapping[str, str]) -> Applied:
        self._note("apply", dict(values), dict(passwords))
        if not self.applied.problems:
            stored = {key for key, word in passwords.items() if word}
            gone = self.kept.passwords - passwords.keys()
            self.kept = replace(self.kept, values=dict(values), passwords=gone | stored)
        return self.applied


@dataclass
class FakeSafekeeping(Remembering):
    trouble: str = ""
    difference: Difference = DIFFERENCE
    taken: Taken = field(
        default_factory=lambda: Taken(("A mapping of Room A would be made.",), ("main",), False)
    )
    bad: tuple[BadRow, ...] = ()
    made: tuple[Booking, ...] = field(
        default_factory=lambda: tuple(data.booking_view(at).booking for at in range(3))
    )

    def rename_account(self, account: str, name: str) -> Account:
        self._note("rename_account", account, name)
        return data.account(name=name)

    def disconnect_account(self, account: str, *, revoke: bool) -> str:
        self._note("disconnect_account", account, revoke)
        return self.trouble

    def remove_account(self, account: str, *, revoke: bool) -> str:
        self._note("remove_account", account, revoke)
        return self.trouble

    def back_up(self) -> str:
        self._note("back_up")
        return COPIES[0].path

    def back_up_to(self, file: str) -> str:
        self._note("back_up_to", file)
        return file

    def compare(self, file: str) -> Difference:
        self._note("compare", file)
        return self.difference

    def export_setup(self, file: str) -> int:
        self._note("export_setup", file)
        return 1

    def import_setup(self, file: str, *, dry_run: bool) -> Taken:
        self._note("import_setup", file, dry_run)
        return self.taken

    def export_bookings(self, file: str, *, upcoming: bool) -> int:
        self._note("export_bookings", file, upcoming)
        return 214

    def import_bookings(
        self, file: str, default_object: str, *, skip_bad: bool, dry_run: bool
    ) -> Imported:
        self._note("import_bookings", file, default_object, skip_bad, dry_run)
        return Imported(self.made, 1, self.bad, stored=not dry_run)


@dataclass
class FakeLogin(Remembering):
    on: bool = False
    place: str = "/home/desk/.config/autostart/gcaldesk.desktop"

    def is_on(self) -> bool:
        return self.on

    def turn_on(self) -> None:
        self._note("turn_on")
        self.on = True

    def turn_off(self) -> None:
        self._note("turn_off")
        self.on = False


@dataclass
class FakePreferences:
    kept: dict[str, str] = field(
        default_factory=lambda: {
            "window.notices": "problem",
            "window.on_close": "ask",
            "window.mono_tray": "off",
            "window.theme": "system",
            "window.language": "",
        }
    )

    def values(self) -> dict[str, str]:
        return dict(self.kept)

    def keep(self, values: Mapping[str, str]) -> None:
        self.kept = {key: values[key] for key in self.kept}


@dataclass
class FakePutBack(Remembering):
    """Answers as the supervisor does, at once."""

    done: PutBack = field(
        default_factory=lambda: PutBack(180, "before.sqlite3", ("main",), ("main",), True)
    )

    def put_back(
        self,
        file: str,
        done: Callable[[PutBack], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        try:
            self._note("put_back", file)
        except GcaldeskError as error:
            failed(error)
        else:
            done(self.done)
