"""Who looks on while a round runs."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a round is; `total` is 0 while it is not known."""

    account: str
    doing: str
    done: int
    total: int


def _quiet(_progress: Progress) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on: told how far a round is, and asked whether it shall stop."""

    progress: Callable[[Progress], None] = _quiet
    stopped: Callable[[], bool] = _never

    def say(self, account: str, doing: str, done: int, total: int) -> None:
        """Tell how far the round is."""
        self.progress(Progress(account, doing, done, total))
