"""Secrets kept in memory."""

from collections.abc import Mapping
from typing import Any

from gcaldesk.domain.ids import AccountId


class FakeSecrets:
    """Forgets everything at the end of a test."""

    def __init__(self) -> None:
        self._kept: dict[AccountId, dict[str, Any]] = {}

    def get(self, account: AccountId) -> dict[str, Any] | None:
        return dict(self._kept[account]) if account in self._kept else None

    def put(self, account: AccountId, secret: Mapping[str, Any]) -> None:
        self._kept[account] = dict(secret)

    def delete(self, account: AccountId) -> None:
        self._kept.pop(account, None)

    def describe(self) -> str:
        return "Secrets are kept in memory."
