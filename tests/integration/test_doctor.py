"""The doctor over real HTTP: every fault is found, named and given its cure."""

import contextlib
import json
import socket
import sqlite3
import ssl
import stat
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.channel import Channel, ChannelState, ListenerState
from gcaldesk.domain.check import KINDS, Check
from gcaldesk.domain.errors import SecretsLocked, Unreachable
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId
from gcaldesk.domain.inputs import BookingInput, ConnectRequest
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.runtime.machine import LocalMachine
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts, bookings, mappings, push
from gcaldesk.services.doctor import (
    Everything,
    examine_account,
    examine_machine,
    examine_services,
)
from tests.fakes.office import ROOMS, SEED
from tests.fakes.secrets import FakeSecrets

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Clinic:
    """A connected data folder, and what its computer says."""

    services: Services
    google: SandboxServer
    settings: Callable[[AppPaths], Settings]
    running: bool = True
    reach: tuple[bool, str] = (True, "the address leads here.")
    secrets: Any = None
    seen: dict[str, Check] = field(default_factory=dict)

    def look(self) -> set[str]:
        """Examine everything; return the ids of what is wrong."""
        machine = LocalMachine(
            lambda: self.services.paths, self.settings, lambda _: self.running, lambda: self.reach
        )
        every = Everything(
            store=self.services.store,
            secrets=self.secrets or self.services.ports.secrets,
            gateways=self.services.ports.gateways,
            sign_ins=self.services.sign_ins,
            clock=self.services.clock,
        )
        found = [*examine_machine(machine), *examine_services(every, machine)]
        with self.services.store.view() as unit:
            known = unit.accounts.all()
        for account in known:
            found += examine_account(every, account)
        self.seen = {check.id: check for check in found}
        assert len(self.seen) == len(found)
        assert all(check.evidence for check in found)
        assert all(bool(check.cure) == (check.ok is False) for check in found)
        return {check.id for check in found if check.ok is False}

    def evidence(self, name: str) -> str:
        return self.seen[name].evidence

    def cure(self, name: str) -> str:
        return self.seen[name].cure

    def sync(self) -> None:
        self.services.make_engine().sync(AccountId(1))

    def change(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.services.paths.database)) as database:
            database.execute(statement, values)
            database.commit()

    def fault(self, **wanted: Any) -> None:
        self.google.desk.faults.arm(wanted)


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(seed=SEED, auto_consent=True) as sandbox:
        yield sandbox


@pytest.fixture
def clinic(running: SandboxServer, tmp_path: Path) -> Iterator[Clinic]:
    running.state.reset()
    running.desk.faults.disarm()
    home = tmp_path / "home"
    home.mkdir(mode=stat.S_IRWXU)
    settings = Settings(google_api_root=running.api_root, secrets="file")
    services = build(settings, AppPaths(home))
    client = running.client_secrets()["installed"]

    def consent(url: str) -> None:
        with urllib.request.urlopen(url, timeout=10) as page:  # noqa: S310
            page.read()

    accounts.connect(
        ports=services.ports,
        request=ConnectRequest(name="main", client_json=json.dumps({"installed": client})),
        open_url=consent,
        cancelled=lambda: False,
    )
    mappings.add_object(store=services.store, code="room", name="Room", timezone="UTC")
    map_to(services, "room")
    made = Clinic(services, running, lambda _: settings)
    made.sync()
    yield made
    services.store.close()


def map_to(services: Services, code: str, calendar: str = ROOMS) -> None:
    mappings.put_mapping(
        store=services.store,
        clock=services.clock,
        account="main",
        object_code=code,
        calendar_id=calendar,
    )


def test_all_is_well(clinic: Clinic) -> None:
    assert clinic.look() == set()
    assert clinic.seen["sign_in:main"].ok
    assert clinic.seen["clock:main"].ok
    assert clinic.evidence(f"writable:main:{ROOMS}").endswith("“owner”.")
    assert clinic.seen["consent_age:main"].ok is None
    assert "In production" in clinic.evidence("consent_age:main")
    assert clinic.seen["listener"].ok is None


def test_documentation_lists_every_check(clinic: Clinic) -> None:
    clinic.look()
    text = (ROOT / "docs" / "doctor.md").read_text("utf-8")
    for kind in KINDS:
        row = f"| `{kind.key}` | {kind.title} | {kind.looks_at} | {kind.cure} |"
        assert row in text, row
    assert {name.split(":")[0] for name in clinic.seen} == {kind.key for kind in KINDS}


def test_api_that_is_switched_off(clinic: Clinic) -> None:
    clinic.fault(
        kind="status",
        status=403,
        reason="accessNotConfigured",
        times=-1,
        match={"path": "/calendar/"},
    )
    assert {"api:main", "calendars:main", f"readable:main:{ROOMS}"} <= clinic.look()
    assert "Enable “Google Calendar API”" in clinic.cure("api:main")


@pytest.mark.parametrize(
    ("seconds", "ok", "words"), [(600, False, "minutes behind"), (90, True, "set it right")]
)
def test_wrong_clock(clinic: Clinic, seconds: int, ok: bool, words: str) -> None:  # noqa: FBT001
    clinic.google.desk.state.clock.advance(seconds)
    try:
        assert clinic.look() == (set() if ok else {"clock:main"})
        assert words in clinic.evidence("clock:main")
    finally:
        clinic.google.desk.state.clock.advance(-seconds)


def test_calendar_that_is_only_to_be_read_or_gone(clinic: Clinic) -> None:
    clinic.google.state.share_calendar(ROOMS, "reader")
    assert f"writable:main:{ROOMS}" in clinic.look()
    assert "Make changes to events" in clinic.cure(f"writable:main:{ROOMS}")


def test_outage_and_lost_sign_in(clinic: Clinic) -> None:
    clinic.fault(kind="status", status=503, times=-1)
    assert "sign_in:main" in clinic.look()
    assert clinic.seen[f"readable:main:{ROOMS}"].ok is None
    clinic.google.desk.faults.disarm()
    clinic.google.state.oauth.revoke_all()
    assert "sign_in:main" in clinic.look()
    assert "econnect" in clinic.cure("sign_in:main")


def test_consent_that_ended_after_a_week_names_testing(clinic: Clinic) -> None:
    clinic.change("UPDATE account SET connected_at = ?", before(timedelta(days=7, hours=3)))
    clinic.google.state.oauth.revoke_all()
    assert "consent_age:main" in clinic.look()
    assert "Testing" in clinic.evidence("consent_age:main")
    assert "In production" in clinic.cure("consent_age:main")


def before(gap: timedelta) -> str:
    return (datetime.now(UTC) - gap).isoformat(timespec="microseconds")  # noqa: TID251


def test_mapping_that_is_not_complete(clinic: Clinic) -> None:
    mappings.add_object(store=clinic.services.store, code="court", name="Court", timezone="UTC")
    assert clinic.look() == {"mapping:main"}
    assert "court" in clinic.evidence("mapping:main")
    map_to(clinic.services, "court")
    assert "mapping:main" not in clinic.look()
    assert "serves room, court" in clinic.evidence("shared:main")
    clinic.change("UPDATE mapping SET object_code = 'barn' WHERE object_code = 'court'")
    assert "mapping:main" in clinic.look()
    assert "barn" in clinic.evidence("mapping:main")
    clinic.change("UPDATE mapping SET calendar_id = 'gone@example.org'")
    assert {"mapping:main", "readable:main:gone@example.org"} <= clinic.look()
    clinic.change("DELETE FROM mapping")
    assert "mapping:main" in clinic.look()


def test_rules_client_and_scopes(clinic: Clinic) -> None:
    clinic.change(
        "UPDATE account SET rules = json_set(rules, '$.inbound_status', 'odd', "
        "'$.inbound_object', 'attic', '$.colors', 'gala=3')"
    )
    assert clinic.look() == {"rules:main"}
    for word in ("“odd” is no status", "no object “attic”", "“gala” is no type"):
        assert word in clinic.evidence("rules:main")
    clinic.change("UPDATE account SET granted_scopes = '[]'")
    assert "scopes:main" in clinic.look()
    clinic.change("UPDATE account SET client = json_set(client, '$.kind', 'web')")
    assert "client:main" in clinic.look()
    clinic.change("UPDATE account SET client = json_set(client, '$.client_id', 'odd')")
    assert "client:main" in clinic.look()


def test_what_is_late(clinic: Clinic) -> None:
    old = before(timedelta(days=9))
    clinic.change("UPDATE calendar SET last_complete_at = ?", old)
    clinic.change("UPDATE account SET last_sync_at = ?, connected_at = ?", old, old)
    assert clinic.look() == {"fresh:main"}
    assert "read 9 days ago" in clinic.evidence("fresh:main")
    assert "outlived" in clinic.evidence("consent_age:main")
    clinic.running = False
    assert clinic.look() == {"fresh:main", "engine"}
    assert "gcaldesk run" in clinic.cure("engine")


def test_what_is_stuck_or_open(clinic: Clinic) -> None:
    request = BookingInput("room", "Yoga", "2030-01-07T10:00", "2030-01-07T11:00")
    bookings.add(store=clinic.services.store, clock=clinic.services.clock, request=request)
    assert clinic.look() == set()
    clinic.change("UPDATE pending SET parked = 1, reason = 'Google refused it.'")
    assert clinic.look() == {"waiting:main"}
    assert "Google refused it." in clinic.evidence("waiting:main")
    clinic.google.state.withdraw_calendar(ROOMS)
    clinic.sync()
    assert "issues:main" in clinic.look()
    assert "gcaldesk issues show" in clinic.cure("issues:main")


def test_rights_settings_and_secrets(clinic: Clinic) -> None:
    home = clinic.services.paths.home
    home.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP)
    assert clinic.look() == {"data_private"}
    assert "chmod -R go-rwx" in clinic.cure("data_private")
    home.chmod(stat.S_IRWXU)
    clinic.secrets = LockedSecrets()
    assert clinic.look() == {"secrets"}
    assert "Unlock" in clinic.cure("secrets")
    clinic.secrets = None

    def broken(_paths: AppPaths) -> Settings:
        raise ZeroDivisionError("oops")

    clinic.settings = broken
    assert clinic.look() == {"settings", "network"}
    assert "broke down: ZeroDivisionError" in clinic.evidence("settings")


class LockedSecrets(FakeSecrets):
    def get(self, account: AccountId) -> dict[str, Any] | None:
        del account
        raise SecretsLocked("The system keyring is locked.", hint="Unlock the keyring.")


def test_database(clinic: Clinic) -> None:
    clinic.change("PRAGMA user_version = 99")
    assert clinic.look() == {"database_version"}
    clinic.services.store.close()
    clinic.change("PRAGMA user_version = 2")
    for copy in clinic.services.paths.home.glob("backups/*"):
        copy.rename(copy.with_name("x-" + "20200101T000000.sqlite3"))
    assert clinic.look() == {"backup"}
    content = bytearray(clinic.services.paths.database.read_bytes())
    machine = LocalMachine(
        lambda: AppPaths(clinic.services.paths.home / "other"), clinic.settings,
        lambda _: False, lambda: (True, ""),
    )  # fmt: skip
    (clinic.services.paths.home / "other").mkdir()
    content[8192:65536] = b"\x55" * (65536 - 8192)
    (clinic.services.paths.home / "other" / "gcaldesk.sqlite3").write_bytes(content)
    found = {check.id: check for check in examine_machine(machine)}
    assert found["database"].ok is False
    assert "gcaldesk restore" in found["database"].cure
    assert found["database_version"].ok is None


def say(clinic: Clinic, state: ListenerState) -> None:
    with clinic.services.store.work() as unit:
        push.say_state(unit, state, clinic.services.clock.now())
        unit.commit()


def test_push(clinic: Clinic) -> None:
    say(clinic, ListenerState("on", url=clinic.google.url))
    assert clinic.look() == {"channels:main"}
    assert "“Rooms” has none" in clinic.evidence("channels:main")
    now = clinic.services.clock.now()
    channel = Channel(
        ChannelId("c"), AccountId(1), CalendarId(ROOMS), "r", "h", "a", ChannelState.ACTIVE, now,
        now + timedelta(hours=5),
    )  # fmt: skip
    with clinic.services.store.work() as unit:
        unit.channels.put(channel)
        unit.commit()
    assert clinic.look() == {"channels:main"}
    assert "ends on" in clinic.evidence("channels:main")
    clinic.change("UPDATE channel SET expires_at = ?", before(-timedelta(days=5)))
    assert clinic.look() == set()
    clinic.reach = (False, "Nothing answers at example.org.")
    assert clinic.look() == {"listener"}
    say(clinic, ListenerState("unreachable", url="https://127.0.0.1:1", problem="Nothing answers."))
    assert clinic.look() == {"listener", "certificate"}


def test_certificate(clinic: Clinic, tmp_path: Path) -> None:
    authority = trustme.CA()
    end = datetime(2035, 5, 5, tzinfo=UTC)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", not_after=end).configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    trusting = replace(
        clinic.settings(clinic.services.paths),
        network=NetworkSettings(ca_file=str(tmp_path / "ca.pem")),
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_shake_hands, args=(server, context), daemon=True)
        thread.start()
        url = f"https://localhost:{server.getsockname()[1]}"
        assert machine(clinic, trusting).certificate_end(url) == end
        with pytest.raises(Unreachable, match="certificate"):
            machine(clinic, clinic.settings(clinic.services.paths)).certificate_end(url)
        thread.join()
    with pytest.raises(Unreachable, match="certificate"):
        machine(clinic, trusting).certificate_end(url)


def _shake_hands(server: socket.socket, context: ssl.SSLContext) -> None:
    for _ in range(2):
        plain, _address = server.accept()
        with plain, contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as s:
            s.recv(1)


def machine(clinic: Clinic, settings: Settings) -> LocalMachine:
    return LocalMachine(
        lambda: clinic.services.paths, lambda _: settings, lambda _: True, lambda: (True, "")
    )
