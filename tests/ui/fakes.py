"""A desk that remembers what was asked, lanes that answer at once, and the two together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import DEFAULT_STATUSES, DEFAULT_TYPES, Booking, Object
from gcaldesk.domain.errors import GcaldeskError, Interrupted
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.playground import SandboxFacts
from gcaldesk.domain.program import PutBack
from gcaldesk.domain.rules import Rules, parse_rules
from gcaldesk.domain.views import (
    ActionView,
    ActivityFilter,
    ActivityRow,
    Overview,
    Pause,
    PlanProgress,
)
from gcaldesk.runtime.brake import Brake
from gcaldesk.runtime.desk_activity import ActivityDesk
from gcaldesk.services.pausing import Span, pause_end
from tests.ui import data
from tests.ui.fakes_activity import FakeJournal, FakeUndo
from tests.ui.fakes_bookings import FakeBookingsDesk
from tests.ui.fakes_issues import FakeIssues
from tests.ui.fakes_push import FakePushDesk
from tests.ui.fakes_rules import FakeRulesDesk
from tests.ui.fakes_settings import FakeLogin, FakePutBack, FakeSafekeeping, FakeSettingsDesk
from tests.ui.fakes_setup import FakeSetup

T = TypeVar("T")


class FakeSandbox:
    """A Google side that remembers that it was reset."""

    def __init__(self) -> None:
        self.resets: list[str] = []

    def look(self, url: str) -> SandboxFacts:
        assert url
        return SandboxFacts(5, 214)

    def reset(self, url: str) -> None:
        self.resets.append(url)


@dataclass
class FakeDesk:
    """Answers from `shown`; raises `failure` from whatever writes, once it is set."""

    shown: Overview = field(default_factory=data.overview)
    rows: int = 450
    failure: GcaldeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    sandbox: FakeSandbox = field(default_factory=FakeSandbox)
    waiting: FakeIssues = field(default_factory=FakeIssues)
    log: FakeJournal = field(default_factory=FakeJournal)
    rules: FakeRulesDesk = field(default_factory=FakeRulesDesk)
    push: FakePushDesk = field(default_factory=FakePushDesk)
    pairs: FakeBookingsDesk = field(default_factory=FakeBookingsDesk)

    def __post_init__(self) -> None:
        self.pairs.rows = self.rows

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    @property
    def journal(self) -> ActivityDesk:
        return ActivityDesk(self.log)

    def overview(self) -> Overview:
        return self.shown

    def activity(self, wanted: ActivityFilter, *, limit: int) -> tuple[ActivityRow, ...]:
        self.asked.append(("activity", wanted, limit))
        if self.failure is not None:
            raise self.failure
        return data.journal(0 if wanted.text == "nothing" else limit)

    def words(self, kind: str) -> tuple[str, ...]:
        return DEFAULT_STATUSES if kind == "status" else DEFAULT_TYPES

    def add_booking(self, request: BookingInput) -> Booking:
        self._note("add_booking", request)
        return data.booking_view(3).booking

    def change_booking(self, booking_id: BookingId, changes: Mapping[str, str]) -> Booking:
        self._note("change_booking", booking_id, changes)
        return data.booking_view(4).booking

    def add_object(self, code: str, name: str, timezone: str) -> Object:
        self._note("add_object", code, name, timezone)
        return Object(code, name, timezone)

    def set_mapping(
        self, account: str, object_code: str, calendar_id: str, direction: Direction
    ) -> None:
        self._note("set_mapping", account, object_code, calendar_id, direction)

    def set_rules(self, account: str, texts: Mapping[str, str]) -> Rules:
        self._note("set_rules", account, texts)
        return parse_rules(dict(texts), onto=Rules(), statuses=DEFAULT_STATUSES)

    def set_active(self, account: str, active: bool) -> None:  # noqa: FBT001 (as the desk has it)
        self._note("set_active", account, active)

    def pause(self, span: Span) -> Pause:
        self._note("pause", span)
        until = pause_end(span, self.shown.now, UTC)
        self.shown = replace(self.shown, paused=Pause(self.shown.now, until))
        return Pause(self.shown.now, until)

    def resume(self) -> bool:
        self._note("resume")
        self.shown = replace(self.shown, paused=None)
        return True

    def preview(
        self, account: str, *, told: Callable[[PlanProgress], None], brake: Brake
    ) -> tuple[ActionView, ...]:
        self._note("preview", account)
        told(PlanProgress("Rooms", 1, 6, 3214))
        if brake.pulled:
            raise Interrupted("The reading was stopped.")
        return data.plan()

    def writes(self, name: str) -> list[tuple[object, ...]]:
        return [what[1:] for what in self.asked if what[0] == name]


class FakeTasks:
    """Runs at once; `held` keeps answers back until `deliver`."""

    def __init__(self) -> None:
        self.held = False
        self._waiting: list[Callable[[], None]] = []

    def database(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        def answer() -> None:
            try:
                found = work()
            except GcaldeskError as error:
                failed(error)
            else:
                done(found)

        if self.held:
            self._waiting.append(answer)
        else:
            answer()

    network = database

    def deliver(self) -> None:
        waiting, self._waiting = self._waiting, []
        for answer in waiting:
            answer()


class FakeRuntime(QObject):
    data_changed = Signal(object)
    engine_state = Signal(object)
    sandbox_woken = Signal(object)

    def __init__(self, desk: FakeDesk | None = None) -> None:
        super().__init__()
        self.desk = desk or FakeDesk()
        self.undo = FakeUndo()
        self.setup = FakeSetup()
        self.settings = FakeSettingsDesk()
        self.safekeeping = FakeSafekeeping()
        self.login = FakeLogin()
        self.restoring = FakePutBack()
        self.tasks = FakeTasks()
        self.rounds = 0
        self.asked: list[tuple[object, ...]] = []

    def sync_calendar(self, account: AccountId, calendar: CalendarId) -> None:
        self.asked.append(("sync_calendar", account, calendar))

    def hold(self, *, held: bool) -> None:
        self.asked.append(("hold", held))

    def put_back(
        self,
        file: str,
        done: Callable[[PutBack], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        self.restoring.put_back(file, done, failed)

    @Slot()
    def sync_now(self) -> None:
        self.rounds += 1


def renamed(overview: Overview, name: str) -> Overview:
    view = overview.accounts[0]
    return replace(overview, accounts=(replace(view, account=replace(view.account, name=name)),))
