"""Client secrets and tokens: in the operating system's keyring, else encrypted beside the data."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
from cryptography.fernet import Fernet, InvalidToken
from keyring.backend import KeyringBackend

from gcaldesk.domain.errors import SecretsLocked, StorageFailed
from gcaldesk.domain.ids import AccountId
from gcaldesk.sync.ports import Secrets

SERVICE = "gcaldesk"


class KeyringSecrets:
    """Secrets in the operating system's keyring."""

    def __init__(self, backend: KeyringBackend, installation: str) -> None:
        self._backend = backend
        self._installation = installation

    def _name(self, account: AccountId) -> str:
        return f"{self._installation}/{account}"

    def get(self, account: AccountId) -> dict[str, Any] | None:
        """Return the account's secrets, or None; raises SecretsLocked."""
        try:
            text = self._backend.get_password(SERVICE, self._name(account))
        except keyring.errors.KeyringError as error:
            raise _locked(error) from error
        return None if text is None else dict(json.loads(text))

    def put(self, account: AccountId, secret: Mapping[str, Any]) -> None:
        """Replace the account's secrets; raises SecretsLocked."""
        try:
            self._backend.set_password(SERVICE, self._name(account), json.dumps(dict(secret)))
        except keyring.errors.KeyringError as error:
            raise _locked(error) from error

    def delete(self, account: AccountId) -> None:
        """Forget them; raises SecretsLocked."""
        try:
            self._backend.delete_password(SERVICE, self._name(account))
        except keyring.errors.PasswordDeleteError:
            return
        except keyring.errors.KeyringError as error:
            raise _locked(error) from error

    def describe(self) -> str:
        """Say where secrets are kept."""
        return f"Secrets are kept in the system keyring ({self._backend.name})."


def _locked(error: Exception) -> SecretsLocked:
    return SecretsLocked(
        "The system keyring is locked.",
        detail=f"{type(error).__name__}. The account is still signed in.",
        hint="Unlock the keyring and sync again.",
    )


class FileSecrets:
    """Secrets in one encrypted file; its key lies in a file of its own, mode 0600."""

    def __init__(self, path: Path, key_path: Path) -> None:
        self._path = path
        self._key_path = key_path

    def get(self, account: AccountId) -> dict[str, Any] | None:
        """Return the account's secrets, or None; raises SecretsLocked."""
        return self._load().get(str(account))

    def put(self, account: AccountId, secret: Mapping[str, Any]) -> None:
        """Replace the account's secrets; raises SecretsLocked, StorageFailed."""
        self._save({**self._load(), str(account): dict(secret)})

    def delete(self, account: AccountId) -> None:
        """Forget them; raises SecretsLocked, StorageFailed."""
        known = self._load()
        if known.pop(str(account), None) is not None:
            self._save(known)

    def describe(self) -> str:
        """Say where secrets are kept."""
        return f"There is no system keyring: secrets are encrypted in {self._path}."

    def _load(self) -> dict[str, dict[str, Any]]:
        try:
            sealed = self._path.read_bytes()
            return dict(json.loads(Fernet(self._key_path.read_bytes()).decrypt(sealed)))
        except FileNotFoundError:
            if self._path.exists():
                raise self._unreadable() from None
            return {}
        except (InvalidToken, ValueError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> SecretsLocked:
        return SecretsLocked(
            "The stored secrets cannot be opened.",
            detail=f"{self._path} and {self._key_path} do not belong together.",
            hint="Put the right key file back, or reconnect the accounts.",
        )

    def _save(self, secrets: dict[str, dict[str, Any]]) -> None:
        try:
            if not self._key_path.exists():
                _write_private(self._key_path, Fernet.generate_key())
            key = Fernet(self._key_path.read_bytes())
            _write_private(self._path, key.encrypt(json.dumps(secrets).encode()))
        except OSError as error:
            raise StorageFailed(
                "The secrets could not be saved.",
                detail=f"{self._path}: {error.strerror}.",
                hint="Free some space or give yourself write access, then try again.",
            ) from error


def _write_private(path: Path, content: bytes) -> None:
    """Replace a file whole, readable by its owner only from the first byte on."""
    fresh = path.with_suffix(path.suffix + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def choose_secrets(wish: str, path: Path, key_path: Path, installation: str) -> Secrets:
    """Return the keyring where there is a usable one, else the encrypted file.

    Args:
        wish: `keyring` or `file`.
        path: where encrypted secrets go.
        key_path: where their key goes.
        installation: keeps two data folders of one user apart.
    """
    if wish == "keyring" and not path.exists():
        backend = keyring.get_keyring()
        if backend.priority >= 1:
            return KeyringSecrets(backend, installation)
    return FileSecrets(path, key_path)
