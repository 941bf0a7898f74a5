"""The set-up as a file: everything goes over, nothing twice, no secret, all or nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.domain.account import AccountState, Direction
from gcaldesk.domain.errors import DataTooNew, InvalidInput
from gcaldesk.domain.rules import dump_rules
from gcaldesk.formats.setup_file import read_setup, write_setup
from gcaldesk.services import mappings
from gcaldesk.services.setting_up import Taken, gather, take
from gcaldesk.storage.unit_of_work import SqlStore
from tests.fakes.clock import FakeClock
from tests.fakes.office import COURTS, ROOMS, Office


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[SqlStore]:
    (tmp_path / "fresh").mkdir()
    store = SqlStore(tmp_path / "fresh" / "gcaldesk.sqlite3", FakeClock())
    yield store
    store.close()


def written(office: Office) -> str:
    mappings.set_words(
        store=office.store, kind="status", words=["open", "confirmed", "paid", "cancelled"]
    )
    office.rules(create_on="open,confirmed", guard_share="30%", colors="class=3")
    office.map("court", COURTS, Direction.OUT)
    return write_setup(gather(store=office.store))


def take_in(store: SqlStore, text: str, *, dry_run: bool = False) -> Taken:
    return take(store=store, clock=FakeClock(), setup=read_setup(text), dry_run=dry_run)


def test_everything_goes_over_and_twice_is_once(office: Office, fresh: SqlStore) -> None:
    text = written(office)
    would = take_in(fresh, text, dry_run=True)
    assert not would.stored
    assert gather(store=fresh).objects == ()
    done = take_in(fresh, text)
    assert done.changes == would.changes
    assert done.sign_in == ("main",)
    assert write_setup(gather(store=fresh)) == text
    again = take_in(fresh, text)
    assert again.changes == ()
    with fresh.view() as unit:
        (account,) = unit.accounts.all()
        rows = {m.object_code: m.direction for m in unit.mappings.of_account(account.id)}
    assert account.state is AccountState.SIGNED_OUT
    assert dump_rules(account.rules)["create_on"] == "open,confirmed"
    assert rows == {"room": Direction.BOTH, "court": Direction.OUT}


def test_into_what_it_came_from_changes_nothing(office: Office) -> None:
    office.book()
    office.sync()
    cursor = office.cursor()
    assert take_in(office.store, written(office)).changes == ()
    assert office.cursor() == cursor


def test_changes_are_told_and_made(office: Office) -> None:
    content = json.loads(written(office))
    content["objects"][0]["name"] = "Great hall"
    content["accounts"][0]["mappings"][0]["calendar_id"] = COURTS
    content["accounts"][0]["rules"]["poll_minutes"] = "9"
    content["statuses"] = ["confirmed", "open", "paid", "cancelled"]
    done = take_in(office.store, json.dumps(content))
    assert len(done.changes) == 4
    assert "object room: “Room”" in done.changes[1]
    assert "poll_minutes: 5 → 9" in done.changes[2]
    with office.store.view() as unit:
        assert unit.objects.words("status")[0] == "confirmed"


def test_account_is_found_by_its_email(office: Office) -> None:
    content = json.loads(written(office))
    content["accounts"][0]["name"] = "other"
    assert take_in(office.store, json.dumps(content)).changes == ()


def change(content: Any, path: str, value: object) -> None:
    *way, last = path.split(".")
    for step in way:
        content = content[int(step) if step.isdigit() else step]
    content[int(last) if last.isdigit() else last] = value


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("accounts.0.rules.colour", "red", "no rule called “colour”"),
        ("accounts.0.rules.create_on", "maybe", "create_on cannot be"),
        ("accounts.0.mappings.0.object", "attic", "no object “attic”"),
        ("accounts.0.mappings.0.direction", "up", "is none of"),
        ("accounts.0.client.token_uri", "https://evil.example.org/token", "would sign in at"),
        ("accounts.0.client.type", "odd", "is none of"),
        ("accounts.0.email", "", "is missing"),
        ("accounts.0.rules", 3, "no list of named texts"),
        ("objects.0.timezone", "Mars/Olympus", "not a time zone"),
        ("objects.0", "room", "no JSON object"),
        ("objects", {}, "is no list"),
        ("statuses", ["a", 1], "no list of words"),
        ("format", "odd", "not a configuration"),
    ],
)
def test_all_or_nothing(
    office: Office, fresh: SqlStore, path: str, value: object, words: str
) -> None:
    content = json.loads(written(office))
    change(content, path, value)
    with pytest.raises(InvalidInput, match=words) as caught:
        take_in(fresh, json.dumps(content))
    assert caught.value.hint
    assert gather(store=fresh).objects == ()
    assert gather(store=fresh).accounts == ()


def test_name_of_another_account_and_newer_file(office: Office) -> None:
    content = json.loads(written(office))
    with pytest.raises(DataTooNew):
        read_setup(json.dumps({**content, "version": 2}))
    with pytest.raises(InvalidInput, match="not a configuration"):
        read_setup("{")
    content["accounts"][0]["email"] = "x@example.org"
    with pytest.raises(InvalidInput, match="belongs to admin@"):
        take_in(office.store, json.dumps(content))


def test_no_secret_is_in_it(office: Office) -> None:
    text = written(office)
    assert "secret" not in text
    assert "refresh" not in text
    assert ROOMS in text
