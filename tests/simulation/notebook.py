"""What people did, as one who watched them would have written it down."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.facts import Place


@dataclass(frozen=True)
class Edit:
    """One person's change of one detail."""

    step: int
    value: str
    before: str
    """What this person saw in its place."""


@dataclass
class Notebook:
    """Everything that the checks need to know of the people and the mishaps of a history."""

    step: int = 0
    foreign: set[str] = field(default_factory=set)
    """Events that others made."""
    gone: set[Place] = field(default_factory=set)
    """Where people ever removed an event or took it away."""
    doubled: set[str] = field(default_factory=set)
    """Events that others undeleted after the booking had got another one."""
    there: defaultdict[tuple[str, str], list[Edit]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Edits in Google, by event and detail."""
    here: defaultdict[tuple[int, str], list[Edit]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Edits of bookings, by number and detail."""
    adorned: dict[Place, dict[str, Any]] = field(default_factory=dict)
    """Details of events that are nobody's business but their people's."""
    notes: dict[str, set[str]] = field(default_factory=dict)
    """What people wrote into descriptions, by event."""
    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    """What guests answered, by event and e-mail."""
    undone: set[int] = field(default_factory=set)
    """Bookings of runs that a person took back; their events may keep former words."""
    replaced: set[str] = field(default_factory=set)
    """Events whose whole text somebody replaced."""
    asked: dict[int, int] = field(default_factory=dict)
    """When a person last asked for something that may make a booking's event anew."""
    asked_all: int = 0
    """The same for every booking: rules, mappings, an account switched on."""
    ended: dict[int, int] = field(default_factory=dict)
    """When a person last removed the event of a booking."""
    statuses: dict[int, int] = field(default_factory=dict)
    """When a person last changed a booking's status."""
    worth: int = 0
    """How many writes the people's doings can account for."""
    scope_changed: bool = False
    """Whether window, mapping or filter changed since the last round."""
    inbound_changed: bool = False
    """Whether the rules on what Google may change were ever changed."""
    decided: dict[tuple[int, str], tuple[int, str]] = field(default_factory=dict)
    """By booking and detail: when a conflict was decided, and for what."""
    expired: set[str] = field(default_factory=set)
    """Calendars whose next read is the first after a loss of the cursor."""
    out_of_reach: set[str] = field(default_factory=set)
    """Calendars that were taken away from the account."""
    poisoned: set[int] = field(default_factory=set)
    """Bookings that Google refuses."""
    kills: int = 0
    mishaps: int = 0

    def asks(self, booking: int) -> None:
        self.asked[booking] = self.step

    def may_come_back(self, booking: int) -> bool:
        """Whether a person asked for the booking's event since another removed it."""
        ended = self.ended.get(booking, -1)
        return ended <= max(self.asked.get(booking, 0), self.asked_all)
