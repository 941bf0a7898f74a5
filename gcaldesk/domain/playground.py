"""The sandbox as the window sees it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SandboxFacts:
    """How much there is on its Google side at present."""

    calendars: int
    events: int
