"""One organisation with a real database, a real engine, and a Google of its own in process."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from gcaldesk.domain.account import Account, AccountState, Direction, OAuthClient
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, IssueId, RunId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.views import ActionView, BookingFilter, BookingSync
from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.services import accounts, bookings, conflicts, mappings
from gcaldesk.storage.queries import SqlQueries
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.preview import preview
from gcaldesk.sync.undo import Step
from gcaldesk.sync.undoing import Undo
from tests.fakes.clock import FakeClock
from tests.fakes.gateway import FakeGateways

ROOMS = "rooms@group.calendar.google.com"
COURTS = "courts@group.calendar.google.com"
FLEET = "fleet@group.calendar.google.com"
SEED = {
    "account": {"email": "admin@example.org", "name": "Admin", "timezone": "Europe/Amsterdam"},
    "calendars": [
        {"id": ROOMS, "summary": "Rooms"},
        {"id": COURTS, "summary": "Courts", "meetingTypes": ["addOn"]},
        {"id": FLEET, "summary": "Fleet", "accessRole": "reader", "dataOwner": "x@example.org"},
    ],
    "events": [],
}
CLIENT = OAuthClient("id", "installed", "http://127.0.0.1:1/auth", "http://127.0.0.1:1/token")


class Office:
    """Everything a story needs, with short names."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.google = GoogleState(SEED, clock=SandboxClock(self.clock.now))
        self.store = SqlStore(folder / "gcaldesk.sqlite3", self.clock)
        self.queries = SqlQueries(self.store, self.clock, lambda: "nowhere")
        self.gateways = FakeGateways(self.google, lambda: self.store.in_transaction)
        self.account = self._add_account()
        mappings.add_object(store=self.store, code="room", name="Room", timezone="Europe/Amsterdam")
        mappings.add_object(store=self.store, code="court", name="Court", timezone="UTC")
        self.map("room", ROOMS)

    def _add_account(self) -> AccountId:
        with self.store.work() as unit:
            account = unit.accounts.add(
                Account(
                    id=AccountId(0),
                    name="main",
                    provider="google",
                    email="admin@example.org",
                    client=CLIENT,
                    granted_scopes=(),
                    active=True,
                    state=AccountState.CONNECTED,
                    hint="",
                    rules=Rules(),
                    connected_at=self.clock.now(),
                )
            )
            unit.commit()
        calendars = self.gateways.open(account).list_calendars()
        with self.store.work() as unit:
            unit.calendars.refresh(account.id, calendars)
            unit.commit()
        return account.id

    def map(self, code: str, calendar: str, direction: Direction = Direction.BOTH) -> None:
        mappings.put_mapping(
            store=self.store,
            clock=self.clock,
            account="main",
            object_code=code,
            calendar_id=calendar,
            direction=direction,
        )

    def rules(self, **texts: str) -> None:
        mappings.set_rules(store=self.store, clock=self.clock, account="main", texts=texts)

    def switch(self, *, active: bool) -> None:
        accounts.set_active(store=self.store, clock=self.clock, account="main", active=active)

    def book(self, title: str = "Yoga", *, day: int = 10, hour: int = 10, **more: Any) -> Booking:
        values = {
            "object_code": "room",
            "start": f"2026-03-{day:02}T{hour:02}:00",
            "end": f"2026-03-{day:02}T{hour + 1:02}:00",
        } | more
        request = BookingInput(title=title, **values)
        return bookings.add(store=self.store, clock=self.clock, request=request)

    def book_many(self, count: int) -> list[Booking]:
        return [self.book(f"Yoga {n}", day=3 + n // 10, hour=8 + n % 10) for n in range(count)]

    def change(self, booking: Booking, **changes: str) -> Booking:
        return bookings.change(
            store=self.store, clock=self.clock, booking_id=booking.id, changes=changes
        )

    def sync(self, *, full: bool = False) -> SyncReport:
        self.clock.advance(minutes=5)
        engine = Engine(self.store, self.gateways, self.clock, lambda: 0.5, lambda: 0.0)
        return engine.sync(self.account, full=full)

    def undo(self, run: int, count: int) -> SyncReport:
        return self.make_undo().carry_out(RunId(run), count=count)

    def undo_plan(self, run: int) -> list[Step]:
        return self.make_undo().plan(RunId(run))

    def make_undo(self) -> Undo:
        return Undo(self.store, self.gateways, self.clock, lambda: 0.0)

    def last_run(self) -> int:
        newest = self.queries.runs(self.clock.now() - timedelta(days=1))[0].id
        assert newest is not None
        return newest

    def preview(self) -> tuple[ActionView, ...]:
        with self.store.view() as unit:
            reader = self.gateways.open(unit.accounts.get(self.account))
        return preview(self.store, reader, self.clock, self.account)

    @property
    def writes(self) -> list[str]:
        """What the last round sent."""
        assert self.gateways.last is not None
        return self.gateways.last.writes

    def events(self, calendar: str = ROOMS) -> list[dict[str, Any]]:
        page = self.google.list_events(calendar, singleEvents=True, maxResults=2500)
        return [event for event in page["items"] if event["status"] != "cancelled"]

    def event(self, booking: Booking) -> dict[str, Any]:
        sync = self.state(booking)
        assert sync.calendar_id is not None
        return dict(self.google.get_event(sync.calendar_id, sync.event_id))

    def edit(self, booking: Booking, **body: Any) -> None:
        """Change the booking's event as another person."""
        sync = self.state(booking)
        assert sync.calendar_id is not None
        self.google.edit(sync.calendar_id, "patch", event=sync.event_id, body=body)

    def remove_event(self, booking: Booking) -> None:
        sync = self.state(booking)
        assert sync.calendar_id is not None
        self.google.edit(sync.calendar_id, "delete", event=sync.event_id)

    def make_event(
        self, title: str = "Visit", *, day: int = 12, hour: int = 14, **more: Any
    ) -> str:
        body = {
            "summary": title,
            "start": {"dateTime": f"2026-03-{day:02}T{hour:02}:00:00+01:00"},
            "end": {"dateTime": f"2026-03-{day:02}T{hour + 1:02}:00:00+01:00"},
        } | more
        made = self.google.edit(ROOMS, "insert", body=body)
        assert made is not None
        return str(made["id"])

    def booking(self, booking: Booking | int) -> Booking:
        number = booking if isinstance(booking, int) else booking.id
        with self.store.view() as unit:
            return unit.bookings.get(BookingId(number))

    def bookings(self) -> list[Booking]:
        page = self.queries.bookings(BookingFilter(), limit=10_000)
        return [view.booking for view in page.rows]

    def state(self, booking: Booking) -> BookingSync:
        return self.queries.booking(booking.id).view.sync[0]

    def issues(self, kind: IssueKind | None = None) -> list[Issue]:
        with self.store.view() as unit:
            return [issue for issue in unit.issues.open() if kind in {None, issue.kind}]

    def decide(self, issue: Issue, choice: str, **fields: str) -> None:
        conflicts.decide(
            store=self.store,
            clock=self.clock,
            issue_id=IssueId(issue.id),
            choice=choice,
            fields=fields,
        )

    def cursor(self, calendar: str = ROOMS) -> str | None:
        with self.store.view() as unit:
            return unit.calendars.of_account(self.account)[CalendarId(calendar)].cursor


def moved(hour: int, day: int = 10, length: int = 1) -> dict[str, Any]:
    """Start and end of an event on a March day, Amsterdam time."""
    return {
        "start": {"dateTime": f"2026-03-{day:02}T{hour:02}:00:00+01:00"},
        "end": {"dateTime": f"2026-03-{day:02}T{hour + length:02}:00:00+01:00"},
    }
