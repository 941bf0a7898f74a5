"""The sandbox as the window sees it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """How much there is on its Google side at present."""

    calendars: int
    events: int


class Waking(StrEnum):
    """How starting the window's own sandbox again goes."""

    STARTING = "starting"
    SAME = "same"
    """It goes on where it was stopped."""
    MOVED = "moved"
    """The same, at another address."""
    ANEW = "anew"
    """What it had kept could not be read: it begins again."""
    FAILED = "failed"
