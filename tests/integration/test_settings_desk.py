"""The page Settings over a real data folder, a real mail server and the sandbox."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings, load_settings
from gcaldesk.domain.account import AccountState
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import GcaldeskError, InvalidInput, StorageFailed
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.runtime.crew import settings_desks
from gcaldesk.runtime.desk_safekeeping import SafekeepingDesk
from gcaldesk.runtime.desk_settings import SettingsDesk
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import bookings, mappings
from tests.fakes.office import Office
from tests.fakes.smtp import mail_server


@dataclass
class Host:
    heard: list[PushSettings] = field(default_factory=list)

    def change_push(self, settings: PushSettings) -> None:
        self.heard.append(settings)


@dataclass
class Page:
    services: Services
    settings: SettingsDesk
    files: SafekeepingDesk
    host: Host

    @property
    def values(self) -> dict[str, str]:
        return dict(self.settings.program().values)

    def book(self, title: str) -> BookingId:
        request = BookingInput("room", title, "2026-11-24T10:00", "2026-11-24T11:00")
        store, clock = self.services.store, self.services.clock
        return bookings.add(store=store, clock=clock, request=request).id


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    office = Office(tmp_path)  # an account and an object, in the same data folder
    services = build(Settings(secrets="file"), AppPaths(tmp_path))
    host = Host()
    yield Page(services, *settings_desks(services, host), host)
    services.store.close()
    office.store.close()


def test_what_is_applied_stands_in_the_file_and_acts_at_once(page: Page) -> None:
    file = page.services.paths.settings
    file.write_text('# ours\ntheme = "dark"\n[mail]\npassword_file = "old.txt"\n', "utf-8")
    file.with_name("old.txt").write_text("old", "utf-8")
    wanted = page.values | {
        "keep_journal_days": " 30 ",
        "requests_per_minute": "100",
        "network.mode": "manual",
        "network.proxy": "http://proxy.example.org:3128",
        "mail.host": "smtp.example.org",
        "mail.user": "desk",
        "mail.from": "desk@example.org",
        "push.mode": "tunnel",
        "push.tunnel": "own",
        "push.command": "tunnel {port}",
        "account/main/poll_minutes": "7",
    }
    assert page.settings.program().passwords == {"mail.password"}
    done = page.settings.apply(wanted, {"mail.password": "s3cret"})
    assert (done.problems, done.later) == ({}, ("requests_per_minute",))
    text = file.read_text("utf-8")
    assert text.startswith('# ours\ntheme = "dark"\n')
    assert "s3cret" not in text
    assert "password_file" not in text
    assert file.stat().st_mode & 0o077 == 0
    now = page.services.settings
    assert (now.keep_journal_days, now.mail.password) == (30, "s3cret")
    assert now.network.proxy == "http://proxy.example.org:3128"
    assert page.host.heard == [now.push]
    assert now.push.tunnel == "tunnel {port}"
    assert load_settings(page.services.paths).mail.user == "desk"
    with page.services.store.view() as unit:
        assert unit.accounts.all()[0].rules.poll_minutes == 7
    after = page.settings.program()
    assert after.values == {k: v.strip() for k, v in wanted.items()}
    again = build(load_settings(page.services.paths), page.services.paths)
    assert again.settings.mail.password == "s3cret"
    again.store.close()
    page.settings.apply(after.values, {"mail.password": ""})
    assert page.settings.program().passwords == frozenset()


def test_pace_and_letters_leave_every_booking_where_it_is(page: Page) -> None:
    page.book("Yoga")
    store, clock = page.services.store, page.services.clock
    with store.work() as unit:
        account = unit.accounts.all()[0]
        unit.pending.remove([row.booking_id for row in unit.pending.all_of(account.id)], account.id)
        unit.commit()
    quiet = {"poll_minutes": "7", "fallback_minutes": "20", "problem_email": "desk@example.org"}
    mappings.set_rules(store=store, clock=clock, account=account.name, texts=quiet)
    with store.view() as unit:
        assert unit.pending.all_of(account.id) == []
    mappings.set_rules(store=store, clock=clock, account=account.name, texts={"meet": "on"})
    with store.view() as unit:
        assert len(unit.pending.all_of(account.id)) == 1


def test_a_mistake_is_named_at_its_field_and_nothing_is_kept(page: Page) -> None:
    wanted = page.values | {
        "keep_journal_days": "-1",
        "network.mode": "manual",
        "network.proxy": "socks5://h:1",
        "network.ca_file": "/nowhere.pem",
        "mail.host": "smtp.example.org",
        "mail.security": "none",
        "mail.user": "desk",
        "mail.from": "desk",
        "mail.port": "70000",
        "push.mode": "url",
        "push.public_url": "http://example.org",
        "account/main/poll_minutes": "0",
        "account/main/problem_email": "two@example.org, three@example.org",
    }
    done = page.settings.apply(wanted, {})
    assert set(done.problems) == {
        "keep_journal_days",
        "network.proxy",
        "network.ca_file",
        "mail.security",
        "mail.from",
        "mail.port",
        "push.public_url",
        "account/main/poll_minutes",
        "account/main/problem_email",
    }
    assert "0 to 36500" in done.problems["keep_journal_days"]
    assert "does not exist" in done.problems["network.ca_file"]
    assert not page.services.paths.settings.exists()


def test_where_the_file_cannot_be_written_nothing_is_changed(page: Page) -> None:
    page.services.paths.settings.with_name("config.toml.part").mkdir()
    before = page.settings.program()
    wanted = {**before.values, "keep_journal_days": "30", "account/main/poll_minutes": "9"}
    with pytest.raises((StorageFailed, OSError)):
        page.settings.apply(wanted, {"mail.password": "x"})
    assert page.settings.program() == before


def test_a_broken_file_is_said_and_not_overwritten(page: Page) -> None:
    page.services.paths.settings.write_text("x = ", "utf-8")
    shown = page.settings.program()
    assert "not valid TOML" in shown.problem
    with pytest.raises(InvalidInput, match="not valid TOML"):
        page.settings.apply(shown.values, {})
    assert page.services.paths.settings.read_text("utf-8") == "x = "


def test_mail_is_tried_before_it_is_applied(page: Page) -> None:
    with mail_server("none") as (inbox, port):
        wanted = page.values | {
            "mail.host": "localhost",
            "mail.port": str(port),
            "mail.security": "none",
            "mail.from": "gcaldesk@example.org",
        }
        found = page.settings.test_mail(wanted, {}, "desk@example.org")
        assert found.ok, found
        assert inbox.letters[0]["To"] == "desk@example.org"
        inbox.refusal = "554 no"
        found = page.settings.test_mail(wanted, {}, "desk@example.org")
        assert not found.ok
        assert "554" in found.sentence
    wrong = page.settings.test_mail(wanted | {"mail.from": "x"}, {}, "desk@example.org")
    assert "e-mail address" in wrong.sentence
    assert not page.services.paths.settings.exists()


def test_the_way_to_google_is_tried_before_it_is_applied(page: Page) -> None:
    seed = {"account": {"email": "a@example.org", "name": "A", "timezone": "UTC"}}
    with SandboxServer(port=0, seed={**seed, "calendars": [], "events": []}) as sandbox:
        page.services.live.now = Settings(google_api_root=sandbox.api_root, secrets="file")
        assert page.settings.test_connection(page.values, {}).ok
    found = page.settings.test_connection(page.values, {})
    assert not found.ok
    assert found.cure
    with pytest.raises(GcaldeskError, match="proxy"):
        page.services.try_connection(NetworkSettings("socks5://h:1"))


def test_accounts_are_renamed_and_signed_out_with_everything_kept(page: Page) -> None:
    ports = page.services.ports
    with ports.store.view() as unit:
        account = unit.accounts.all()[0]
    ports.secrets.put(account.id, {"client_secret": "c", "refresh_token": "r"})
    assert page.settings.program().sign_ins["main"].stored
    page.files.rename_account("main", " front desk ")
    with pytest.raises(InvalidInput):
        page.files.rename_account("front desk", " ")
    assert page.files.disconnect_account("front desk", revoke=False) == ""
    assert ports.secrets.get(account.id) == {"client_secret": "c"}
    assert not page.settings.program().sign_ins["front desk"].stored
    with ports.store.view() as unit:
        known = unit.accounts.all()[0]
        assert (known.state, known.active) == (AccountState.SIGNED_OUT, False)
        assert unit.mappings.of_account(known.id)
    page.files.remove_account("front desk", revoke=False)
    with ports.store.view() as unit:
        assert unit.accounts.all() == []


def test_a_copy_is_compared_before_it_is_put_back(page: Page) -> None:
    page.book("Chess")
    kept = page.book("Yoga")
    copy = page.files.back_up()
    shown = page.settings.program().copies[0]
    assert (shown.path, shown.why) == (copy, "by-hand")
    assert shown.size_bytes > 0
    page.book("Choir")
    store, clock = page.services.store, page.services.clock
    bookings.change(store=store, clock=clock, booking_id=kept, changes={"title": "Yoga II"})
    found = page.files.compare(copy)
    assert (found.bookings_here, found.bookings_there) == (3, 2)
    assert (found.only_here, found.only_there, found.differing) == (1, 0, 1)
    assert found.same_installation
    assert not list(Path(copy).parent.parent.glob("comparing*"))
    done = page.files.put_back(copy)
    assert (done.bookings, done.accounts, done.signed_out) == (2, ("main",), ("main",))
    with store.view() as unit:
        assert not unit.accounts.all()[0].active
    with pytest.raises(InvalidInput, match="no file"):
        page.files.compare("/nowhere.sqlite3")


def test_set_up_and_bookings_go_out_and_in_with_a_look_first(page: Page, tmp_path: Path) -> None:
    page.book("Chess")
    setup = tmp_path / "setup.json"
    assert page.files.export_setup(str(setup)) == 1
    text = json.loads(setup.read_text("utf-8"))
    text["objects"].append({"code": "hall", "name": "Hall", "timezone": "UTC"})
    setup.write_text(json.dumps(text), "utf-8")
    told = page.files.import_setup(str(setup), dry_run=True)
    assert len(told.changes) == 1
    assert page.files.import_setup(str(setup), dry_run=False).stored
    assert page.files.import_setup(str(setup), dry_run=True).changes == ()
    for name in ("all.csv", "all.ics"):
        file = str(tmp_path / name)
        assert page.files.export_bookings(file, upcoming=False) == 1
        looked = page.files.import_bookings(file, "room", skip_bad=False, dry_run=True)
        assert (len(looked.made), looked.known, looked.stored) == (0, 1, False)
    with pytest.raises(InvalidInput, match=r"neither .csv nor .ics"):
        page.files.export_bookings(str(tmp_path / "all.xls"), upcoming=True)


def test_a_copy_to_a_chosen_place(page: Page, tmp_path: Path) -> None:
    target = tmp_path / "safe" / "copy.sqlite3"
    target.parent.mkdir()
    assert page.files.back_up_to(str(target)) == str(target)
    with closing(sqlite3.connect(target)) as found:
        assert found.execute("SELECT count(*) FROM account").fetchone() == (1,)
