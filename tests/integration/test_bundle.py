"""The diagnostics bundle holds what helps, and nothing of anybody (R37)."""

import json
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.booking import Attendee, Customer
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.check import Check
from gcaldesk.domain.errors import StorageFailed
from gcaldesk.domain.ids import AccountId, IssueId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.outgoing import MailSettings, NetworkSettings
from gcaldesk.runtime.bundle import Bundle, BundleParts, collect_bundle, save_bundle
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import bookings
from tests.fakes.branch import Branch
from tests.fakes.clock import FakeClock
from tests.fakes.office import SEED

SEEDED = (
    "Quarterly review",
    "Wolverhampton",
    "jubilee@customers.example",
    "+31 20 555 0199",
    "Before the rename",
    "knock twice",
    "s3cret-pass",
    "ya29.secret-token",
    "GOCSPX-client",
    "smtp.customers.example",
    "proxy-user",
    "hooks.customers.example",
    "Rooms",
    "guest@customers.example",
)
SETTINGS = Settings(
    secrets="file",
    network=NetworkSettings("http://proxy.example:3128", "proxy-user", "s3cret-pass"),
    mail=MailSettings("smtp.customers.example", password="s3cret-pass", user="proxy-user"),
    push=PushSettings("https://hooks.customers.example"),
)


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    clock = FakeClock()
    with SandboxServer(seed=SEED, auto_consent=True, now=clock.now) as google:
        made = Branch(tmp_path, google, clock)
        yield made
        made.store.close()


def collect(branch: Branch, folder: Path) -> Bundle:
    booked = BookingInput(
        "room",
        "Quarterly review",
        "2026-03-09T10:00",
        "2026-03-09T11:00",
        customer=Customer("Wolverhampton", "jubilee@customers.example", "+31 20 555 0199"),
        notes="knock twice",
        attendees=(Attendee("guest@customers.example"),),
    )
    made = bookings.add(store=branch.store, clock=branch.clock, request=booked)
    with branch.store.work() as unit:
        line = JournalEntry(
            branch.clock.now(),
            Level.INFO,
            "sent",
            "Quarterly review for Wolverhampton, once Before the rename, token ya29.secret-token",
            branch.account,
            booking_id=made.id,
            before={"title": "Before the rename"},
        )
        unit.journal.write([line])
        unit.issues.add(
            Issue(
                IssueId(0),
                IssueKind.REFUSED,
                "Quarterly review was refused",
                "by jubilee@customers.example",
                "",
                branch.clock.now(),
                AccountId(1),
                booking_id=made.id,
            )
        )
        run = unit.runs.start(branch.account, branch.clock.now())
        assert run
        unit.commit()
    paths = AppPaths(folder)
    paths.log.write_text(
        "2026 WARNING x: Wolverhampton booked with GOCSPX-client and jubilee@customers.example\n"
    )
    check = Check("readable:main:rooms", "Readable (main, Rooms)", False, "Rooms: no", "Ask Rooms")
    return collect_bundle(BundleParts(branch.store, branch.clock, paths, SETTINGS), [check])


def test_nothing_of_anybody_is_in_it(branch: Branch, tmp_path: Path) -> None:
    bundle = collect(branch, tmp_path)
    file = tmp_path / "bundle.zip"
    save_bundle(bundle, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with zipfile.ZipFile(file) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert set(texts) == {file.name for file in bundle.files}
    whole = "\n".join(texts.values()).lower()
    assert [seed for seed in SEEDED if seed.lower() in whole] == []
    assert "admin@" not in whole
    assert str(tmp_path).lower() not in whole


def test_what_helps_is_in_it(branch: Branch, tmp_path: Path) -> None:
    texts = {file.name: file.text for file in collect(branch, tmp_path).files}
    read = {name: json.loads(text) for name, text in texts.items() if name.endswith(".json")}
    assert read["versions.json"]["gcaldesk"]
    assert read["database.json"]["tables"]["booking"]["rows"] == 1
    assert "title" in read["database.json"]["tables"]["booking"]["columns"]
    assert read["checks.json"][0]["ok"] is False
    assert read["settings.json"]["mail"]["signs_in"] is True
    assert read["accounts.json"][0]["rules"]["poll_minutes"] == 5
    assert read["issues.json"][0]["kind"] == "refused"
    assert read["runs.json"][0]["state"]
    line = next(line for line in read["journal.json"] if line["action"] == "sent")
    assert line["reason"].startswith("[title ")
    assert line["booking"] == read["issues.json"][0]["booking"]
    assert "WARNING x: [person " in texts["log.txt"]
    assert all(name in texts["README.txt"] for name in texts if name != "README.txt")


def test_marks_are_those_of_one_bundle(branch: Branch, tmp_path: Path) -> None:
    one = collect(branch, tmp_path)
    other = collect_bundle(
        BundleParts(branch.store, branch.clock, AppPaths(tmp_path / "none"), SETTINGS), []
    )
    assert {f.name: f.text for f in one.files}["issues.json"] != {
        f.name: f.text for f in other.files
    }["issues.json"]
    assert "There is no log file" in other.files[-1].text


def test_a_folder_that_is_not_ours(branch: Branch, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="cannot be written"):
        save_bundle(collect(branch, tmp_path), tmp_path / "nowhere" / "bundle.zip")
