"""gcaldesk demo: everything end to end, against the built-in sandbox, with no account."""

import json
import os
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

from gcaldesk.bootstrap import Services, build
from gcaldesk.cli.demo_check import differences
from gcaldesk.cli.demo_data import MAPPINGS, OBJECTS, ZONE, bookings_from
from gcaldesk.cli.demo_report import Outcome, Step, print_outcome, print_outcome_json
from gcaldesk.cli.output import out, say
from gcaldesk.config import AppPaths, Settings, resource
from gcaldesk.domain.account import Direction
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.times import Timed
from gcaldesk.domain.views import BookingFilter, BookingView
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts, bookings, conflicts, mappings
from gcaldesk.services.accounts import ConnectRequest

ACCOUNT = "demo"
ROOMS = "rooms@group.calendar.google.com"
ALL = 100_000


class Demo:
    """The demo's organisation, connected to its own sandbox."""

    def __init__(self, services: Services, sandbox: SandboxServer) -> None:
        self.services = services
        self.sandbox = sandbox
        self.engine = services.make_engine()
        self.steps: list[Step] = []

    def set_up(self) -> None:
        """Connect through the real consent flow, map and plan."""
        secrets = json.dumps(self.sandbox.client_secrets())
        account = accounts.connect(
            ports=self.services.ports,
            request=ConnectRequest(ACCOUNT, client_json=secrets, timeout_seconds=30),
            open_url=_visit,
            cancelled=lambda: False,
        )
        store, clock = self.services.store, self.services.clock
        for code, name in OBJECTS:
            mappings.add_object(store=store, code=code, name=name, timezone=ZONE)
        with store.view() as unit:
            calendars = unit.calendars.of_account(account.id)
        by_name = {tracked.calendar.summary: key for key, tracked in calendars.items()}
        for code, calendar in MAPPINGS:
            mappings.put_mapping(
                store=store,
                clock=clock,
                account=ACCOUNT,
                object_code=code,
                calendar_id=by_name[calendar],
                direction=Direction.BOTH,
            )
        planned = list(bookings_from(clock.now().date()))
        made = bookings.add_many(store=store, clock=clock, requests=planned)
        self.steps.append(Step("bookings planned", len(made), 200))

    def sync(self) -> SyncReport:
        """Run one round; raises GcaldeskError where it did not end well."""
        with self.services.store.view() as unit:
            account = unit.accounts.all()[0].id
        report = self.engine.sync(account)
        if report.state in {"failed", "offline"} or report.failed:
            raise GcaldeskError("A round of the demo failed.", detail="; ".join(report.problems))
        return report

    def first_sync(self) -> None:
        """Send every wanted booking, take over every event of others."""
        wanted = sum(view.booking.status == "confirmed" for view in self.views())
        report = self.sync()
        self.steps.append(Step("bookings pushed to Google", report.created, wanted))
        self.steps.append(Step("events pulled from Google", report.pulled))

    def edit_both_sides(self) -> None:
        """Let people change things here and there, one booking on both sides at once."""
        moved, cancelled, renamed, dropped, contested, *_ = self._pick()
        self._move_in_google(moved, hours=10)
        self._in_google(cancelled, "delete", {})
        self.sandbox.state.edit(ROOMS, "insert", body=_new_event(self.services.clock.now().date()))
        self._change(renamed.booking, {"title": f"{renamed.booking.title} (indoor)"})
        self._change(dropped.booking, {"status": "cancelled"})
        self._change(contested.booking, {"start": _shifted(contested.booking, hours=9)})
        self._move_in_google(contested, hours=11)
        report = self.sync()
        self.steps += [
            Step("moved in Google, taken over", report.applied, 1),
            Step("cancelled in Google, taken over", report.cancelled, 1),
            Step("made in Google, taken over", report.pulled, 1),
            Step("renamed here, sent", report.updated, 1),
            Step("cancelled here, sent", report.deleted, 1),
            Step("conflicts found", report.conflicts, 1),
        ]

    def leave_something_open(self) -> None:
        """Change a little more on both sides, so that there is something to preview."""
        renamed, moved, _, _, _, *more = self._pick()
        self._change(renamed.booking, {"title": f"{renamed.booking.title} (upstairs)"})
        self._move_in_google(more[0] if more else moved, hours=9)

    def resolve(self) -> None:
        """Keep Google's version of the conflict, as a person would."""
        found = self.services.queries.overview().issues
        open_ones = [issue for issue in found if issue.kind is IssueKind.CONFLICT]
        for issue in open_ones:
            conflicts.decide(
                store=self.services.store,
                clock=self.services.clock,
                issue_id=issue.id,
                choice="remote",
            )
        self.sync()
        self.steps.append(Step("conflicts resolved", len(open_ones), 1))

    def second_sync(self) -> None:
        """Show that nothing is left to write."""
        self.sandbox.desk.log.clear()
        report = self.sync()
        writes = len(self.sandbox.desk.log.as_json(writes=True))
        changes = report.pulled + report.applied + report.cancelled
        self.steps.append(Step("writes of one more sync", writes + changes, 0))

    def disagreements(self) -> list[str]:
        """Compare both sides field by field."""
        with self.services.store.view() as unit:
            account = unit.accounts.all()[0].id
            calendars = list(
                dict.fromkeys(m.calendar_id for m in unit.mappings.of_account(account))
            )
        names: list[str] = [str(calendar) for calendar in calendars]
        found = differences(self.sandbox.state, self.views(), names, self.services.clock.now())
        self.steps.append(Step("pairs that differ", len(found), 0))
        return found

    def views(self) -> list[BookingView]:
        """Return every booking with its state."""
        return list(self.services.queries.bookings(BookingFilter(), limit=ALL).rows)

    def _pick(self) -> list[BookingView]:
        linked = [
            view
            for view in self.views()
            if view.sync[0].state == "synced" and view.booking.channel == "internal"
        ]
        return linked[3::11][:7]

    def _change(self, booking: Booking, changes: dict[str, str]) -> None:
        bookings.change(
            store=self.services.store,
            clock=self.services.clock,
            booking_id=BookingId(booking.id),
            changes=changes,
        )

    def _move_in_google(self, view: BookingView, *, hours: int) -> None:
        when = view.booking.when
        assert isinstance(when, Timed)
        shift = timedelta(hours=hours)
        body: dict[str, object] = {
            "start": {"dateTime": (when.start + shift).isoformat()},
            "end": {"dateTime": (when.end + shift).isoformat()},
        }
        self._in_google(view, "patch", body)

    def _in_google(self, view: BookingView, verb: str, body: dict[str, object]) -> None:
        sync = view.sync[0]
        assert sync.calendar_id is not None
        self.sandbox.state.edit(sync.calendar_id, verb, event=sync.event_id, body=body)


def _visit(url: str) -> None:
    """Open the consent page as a browser does; the sandbox allows at once and redirects back."""
    with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310  # our own sandbox's URL
        answer.read()


def _new_event(today: date) -> dict[str, object]:
    day = today + timedelta(days=3)
    return {
        "summary": "Neighbourhood meeting",
        "start": {"dateTime": f"{day}T20:00:00", "timeZone": ZONE},
        "end": {"dateTime": f"{day}T21:30:00", "timeZone": ZONE},
    }


def _shifted(booking: Booking, *, hours: int) -> str:
    assert isinstance(booking.when, Timed)
    moment: datetime = booking.when.start + timedelta(hours=hours)
    return moment.isoformat()


@contextmanager
def demo_world() -> Iterator[Demo]:
    """Give a sandbox and a throw-away data folder that know each other."""
    seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
    with (
        tempfile.TemporaryDirectory(prefix="gcaldesk-demo-") as folder,
        SandboxServer(port=0, seed=seed, auto_consent=True) as sandbox,
    ):
        paths = AppPaths(Path(folder))
        services = build(Settings(google_api_root=sandbox.api_root, secrets="file"), paths)
        try:
            yield Demo(services, sandbox)
        finally:
            services.store.close()


def run_demo(*, window: bool, folder: Path, as_json: bool = False) -> int:
    """Run the demo; with a window, open it once everything is set up.

    Returns 0 only if both sides agree, field by field.
    """
    with demo_world() as demo:
        say("Starting a sandbox Google on this machine, and connecting through real consent …")
        demo.set_up()
        say("First sync: 200 bookings out, other people's events in …")
        demo.first_sync()
        say("People change things on both sides, one of them the same booking …")
        demo.edit_both_sides()
        if window:
            return _open_window(demo)
        demo.leave_something_open()
        say("Taking a picture of every page, light and dark …")
        pictures = _take_pictures(demo, folder)
        demo.resolve()
        demo.second_sync()
        wrong = demo.disagreements()
        outcome = Outcome(tuple(demo.steps), tuple(wrong), tuple(pictures))
    (print_outcome_json if as_json else print_outcome)(outcome, folder)
    return 0 if outcome.agrees else 1


def _open_window(demo: Demo) -> int:
    from gcaldesk.ui.app import run  # noqa: PLC0415  # Qt only where a window is wanted

    out.print(f"The Google side is here: {demo.sandbox.url}/")
    out.print("Edit an event there and press “Sync now” in the window. Closing it ends the demo.")
    out.file.flush()
    return run(demo.services)


def _take_pictures(demo: Demo, folder: Path) -> list[Path]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gcaldesk.ui.app import take_pictures  # noqa: PLC0415  # Qt only where a window is wanted

    folder.mkdir(parents=True, exist_ok=True)
    return list(take_pictures(demo.services, folder))
