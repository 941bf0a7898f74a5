"""What a round works with."""

from collections.abc import Callable
from dataclasses import dataclass

from gcaldesk.domain.clock import Clock
from gcaldesk.sync.ports import EventWriter, Store


@dataclass(frozen=True, slots=True)
class Tools:
    """What a round works with."""

    store: Store
    writer: EventWriter
    clock: Clock
    jitter: Callable[[], float]
    """Returns 0 to 1, anew at each call."""
