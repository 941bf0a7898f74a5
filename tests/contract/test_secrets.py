"""Every place for secrets keeps the same promises."""

import re
import stat
from collections.abc import Callable
from pathlib import Path

import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from gcaldesk.domain.errors import SecretsLocked
from gcaldesk.domain.ids import AccountId
from gcaldesk.storage.secrets import FileSecrets, KeyringSecrets, choose_secrets
from gcaldesk.sync.ports import Secrets
from tests.fakes.secrets import FakeSecrets

ONE, TWO = AccountId(1), AccountId(2)


class MemoryKeyring(KeyringBackend):
    """A keyring as the library wants one, locked on demand."""

    priority = 5
    name = "Memory"

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("none")
        del self.kept[service, username]


MAKERS: dict[str, Callable[[Path], Secrets]] = {
    "fake": lambda _: FakeSecrets(),
    "file": lambda folder: FileSecrets(folder / "secrets.enc", folder / "secrets.key"),
    "keyring": lambda _: KeyringSecrets(MemoryKeyring(), "inst"),
}


@pytest.fixture(params=MAKERS)
def secrets(request: pytest.FixtureRequest, tmp_path: Path) -> Secrets:
    return MAKERS[request.param](tmp_path)


def test_kept_apart_by_account(secrets: Secrets) -> None:
    assert secrets.get(ONE) is None
    secrets.put(ONE, {"refresh_token": "a"})
    secrets.put(TWO, {"refresh_token": "b"})
    secrets.put(ONE, {"refresh_token": "c"})
    assert secrets.get(ONE) == {"refresh_token": "c"}
    secrets.delete(ONE)
    assert secrets.get(ONE) is None
    assert secrets.get(TWO) == {"refresh_token": "b"}


def test_deleting_nothing_is_fine(secrets: Secrets) -> None:
    secrets.delete(ONE)


def test_says_where_it_keeps_them(secrets: Secrets) -> None:
    assert re.search("keyring|encrypted in|memory", secrets.describe())


def test_file_is_unreadable_and_private(tmp_path: Path) -> None:
    secrets = MAKERS["file"](tmp_path)
    secrets.put(ONE, {"refresh_token": "1//very-secret"})
    for name in ("secrets.enc", "secrets.key"):
        path = tmp_path / name
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"very-secret" not in path.read_bytes()


@pytest.mark.parametrize("damage", ["key", "file", "no key"])
def test_lost_key_is_not_signed_out(tmp_path: Path, damage: str) -> None:
    secrets = MAKERS["file"](tmp_path)
    secrets.put(ONE, {"refresh_token": "a"})
    if damage == "no key":
        (tmp_path / "secrets.key").unlink()
    else:
        name = "secrets.key" if damage == "key" else "secrets.enc"
        (tmp_path / name).write_bytes(b"nonsense")
    with pytest.raises(SecretsLocked):
        secrets.get(ONE)


def test_locked_keyring_is_not_signed_out() -> None:
    backend = MemoryKeyring()
    secrets = KeyringSecrets(backend, "inst")
    secrets.put(ONE, {"a": "b"})
    backend.locked = True
    with pytest.raises(SecretsLocked, match="locked"):
        secrets.get(ONE)
    with pytest.raises(SecretsLocked, match="locked"):
        secrets.put(ONE, {})
    with pytest.raises(SecretsLocked, match="locked"):
        secrets.delete(ONE)


def test_two_data_folders_do_not_mix() -> None:
    backend = MemoryKeyring()
    KeyringSecrets(backend, "one").put(ONE, {"a": "b"})
    assert KeyringSecrets(backend, "two").get(ONE) is None


def test_file_is_chosen_on_demand(tmp_path: Path) -> None:
    chosen = choose_secrets("file", tmp_path / "s", tmp_path / "k", "inst")
    assert isinstance(chosen, FileSecrets)
