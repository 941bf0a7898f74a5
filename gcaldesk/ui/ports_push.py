"""What the page “Push & diagnostics” needs from the desk."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from gcaldesk.domain.check import Check
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.runtime.bundle import Bundle
from gcaldesk.services.push import Answer
from gcaldesk.services.push_page import PushPage


class PushDesk(Protocol):
    """Questions and intents; asked in a task lane, never on the GUI thread."""

    def now(self) -> datetime:
        """Return the present time; touches nothing, so it may be asked anywhere."""
        ...

    def page(self) -> PushPage:
        """Return the state of push, its channels, and what waits."""
        ...

    def test(self) -> Answer:
        """Let the running service test its public address."""
        ...

    def renew(self, account: str = "") -> Answer:
        """Let the running service replace channels."""
        ...

    def stop(self, channel: str) -> None:
        """End one channel."""
        ...

    def retry(self, keys: Iterable[tuple[AccountId, BookingId]] | None = None) -> int:
        """Let work be tried with the next round; returns how much it was."""
        ...

    def checks(self) -> tuple[Check, ...]:
        """Return the lines of the report, without looking at anything."""
        ...

    def examine(self) -> Iterator[Check]:
        """Look at everything, line by line."""
        ...

    def examine_one(self, number: str) -> Check:
        """Look at one line again."""
        ...

    def bundle(self, checks: Sequence[Check]) -> Bundle:
        """Collect a diagnostics bundle."""
        ...

    def save_bundle(self, bundle: Bundle, file: Path) -> None:
        """Write it."""
        ...
