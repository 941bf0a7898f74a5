"""What the window needs from the runtime; the supervisor there fits, and so does a test's fake."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from PySide6.QtCore import SignalInstance

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Booking, Object
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.playground import SandboxFacts
from gcaldesk.domain.program import PutBack
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.views import (
    ActionView,
    ActivityFilter,
    ActivityRow,
    Overview,
    Pause,
    PlanProgress,
)
from gcaldesk.runtime.brake import Brake
from gcaldesk.services.pausing import Span
from gcaldesk.ui.ports_activity import JournalDesk, UndoDesk
from gcaldesk.ui.ports_bookings import BookingsDesk
from gcaldesk.ui.ports_issues import IssuesDesk
from gcaldesk.ui.ports_push import PushDesk
from gcaldesk.ui.ports_rules import RulesDesk
from gcaldesk.ui.ports_settings import SafekeepingDesk, SettingsDesk, StartAtLogin
from gcaldesk.ui.ports_setup import SetupDesk

T = TypeVar("T")


class SandboxDesk(Protocol):
    """A sandbox on this machine; asked in the network lane."""

    def look(self, url: str) -> SandboxFacts:
        """Return how much there is on its Google side."""
        ...

    def reset(self, url: str) -> None:
        """Let it begin again."""
        ...


class Desk(Protocol):
    """Questions and intents; asked in a task lane, never on the GUI thread."""

    @property
    def sandbox(self) -> SandboxDesk:
        """Whom to ask about the sandbox."""
        ...

    @property
    def waiting(self) -> IssuesDesk:
        """The questions of the page Issues."""
        ...

    @property
    def journal(self) -> JournalDesk:
        """The journal by pages."""
        ...

    @property
    def rules(self) -> RulesDesk:
        """What the pages Rules and Mappings try and apply."""
        ...

    @property
    def push(self) -> PushDesk:
        """Those of the page “Push & diagnostics”."""
        ...

    @property
    def pairs(self) -> BookingsDesk:
        """What the page Bookings asks."""
        ...

    def overview(self) -> Overview:
        """Return all that the dashboard and the header show."""
        ...

    def activity(self, wanted: ActivityFilter, *, limit: int) -> tuple[ActivityRow, ...]:
        """Return journal lines, newest first."""
        ...

    def words(self, kind: str) -> tuple[str, ...]:
        """Return the statuses or the types."""
        ...

    def add_booking(self, request: BookingInput) -> Booking:
        """Make a booking."""
        ...

    def change_booking(self, booking_id: BookingId, changes: Mapping[str, str]) -> Booking:
        """Change a booking."""
        ...

    def add_object(self, code: str, name: str, timezone: str) -> Object:
        """Add an object."""
        ...

    def set_mapping(
        self, account: str, object_code: str, calendar_id: str, direction: Direction
    ) -> None:
        """Map an object to a calendar."""
        ...

    def set_rules(self, account: str, texts: Mapping[str, str]) -> Rules:
        """Change rules."""
        ...

    def set_active(self, account: str, active: bool) -> None:  # noqa: FBT001 (the switch's state)
        """Switch an account on or off."""
        ...

    def pause(self, span: Span) -> Pause:
        """Stop all syncing for a while."""
        ...

    def resume(self) -> bool:
        """Go on."""
        ...

    def preview(
        self, account: str, *, told: Callable[[PlanProgress], None], brake: Brake
    ) -> tuple[ActionView, ...]:
        """Return what the next round would do; raises Interrupted once the brake is pulled."""
        ...


class Tasks(Protocol):
    """Runs work elsewhere and answers on the GUI thread."""

    def database(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Run in the database lane."""
        ...

    def network(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Run in the network pool."""
        ...


class Runtime(Protocol):
    """The supervisor as the window sees it."""

    @property
    def desk(self) -> Desk:
        """Whom to ask."""
        ...

    @property
    def setup(self) -> SetupDesk:
        """Whom to ask about the set-up and the checklists."""
        ...

    @property
    def undo(self) -> UndoDesk:
        """Whom to ask about taking a run back."""
        ...

    @property
    def tasks(self) -> Tasks:
        """Where to ask."""
        ...

    @property
    def data_changed(self) -> SignalInstance:
        """Something was written."""
        ...

    @property
    def engine_state(self) -> SignalInstance:
        """The engine's phase."""
        ...

    @property
    def sandbox_woken(self) -> SignalInstance:
        """How starting the window's own sandbox again goes."""
        ...

    @property
    def settings(self) -> SettingsDesk:
        """What the page Settings reads and applies."""
        ...

    @property
    def safekeeping(self) -> SafekeepingDesk:
        """Accounts, copies and files of that page."""
        ...

    @property
    def login(self) -> StartAtLogin:
        """Whether the program starts at login."""
        ...

    def put_back(
        self,
        file: str,
        done: Callable[[PutBack], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Stop syncing, replace all data by a copy, and sync again."""
        ...

    def sync_now(self) -> None:
        """Ask for a round."""
        ...

    def sync_calendar(self, account: AccountId, calendar: CalendarId) -> None:
        """Ask for a round of one calendar."""
        ...

    def hold(self, *, held: bool) -> None:
        """Let the engine notice at once that it is paused, or no longer."""
        ...
