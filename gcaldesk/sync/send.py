"""Sends what waits: plan, guard, then one request and one transaction for each booking."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import (
    CalendarGone,
    CalendarReadOnly,
    GcaldeskError,
    QuotaPaused,
    RateLimited,
    Refused,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.ids import CalendarId, RunId
from gcaldesk.domain.journal import IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Pending
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.times import bounds
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.carrier import Carrier, Tools
from gcaldesk.sync.issues import error_issue, open_issue_once
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import DAY, guard_rows, plan_outbound
from gcaldesk.sync.plan import (
    InsertEvent,
    MoveEvent,
    Nothing,
)
from gcaldesk.sync.ports import UnitOfWork
from gcaldesk.sync.rows import (
    PairRow,
    Row,
)
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.schedule import next_try


class Sender:
    """Executes the outbound half of one account's round."""

    def __init__(self, tools: Tools, scene: Scene, run: RunId, report: SyncReport) -> None:
        self._store = tools.store
        self._clock = tools.clock
        self._jitter = tools.jitter
        self._scene = scene
        self._run = run
        self._report = report
        self._inbound = InboundApplier(tools.store, scene, run, report)
        self._carrier = Carrier(tools, scene, run, report, self._inbound)

    def send_due(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        """Send everything whose time has come; stops early where going on makes no sense."""
        rows = self._plan_due()
        for number, row in enumerate(rows):
            if stopped():
                return
            if not self._send(row):
                return
            progress(number + 1, len(rows))

    def _plan_due(self) -> list[PairRow]:
        account, now = self._scene.account.id, self._clock.now()
        with self._store.work() as unit:
            due = unit.pending.due(account, now)
            bookings = unit.bookings.get_many(row.booking_id for row in due)
            planned = plan_outbound(
                self._scene,
                unit,
                list(bookings.values()),
                now_links=unit.links.for_bookings(account, bookings),
                quiet={row.booking_id for row in due if row.quiet},
            )
            idle = [row for row in planned if self._is_idle(row)]
            unit.pending.remove([row.booking.id for row in idle], account)
            unit.links.save_many(
                [
                    replace(row.link, booking_version=row.booking.version)
                    for row in idle
                    if row.link is not None and row.link.booking_version != row.booking.version
                ]
            )
            approved = {pending.booking_id for pending in due if pending.approved}
            by_calendar: dict[CalendarId, list[Row]] = defaultdict(list)
            free: list[Row] = []
            for row in planned:
                if isinstance(row.action, Nothing) or self._is_idle(row) or self._is_cut_off(row):
                    continue
                if row.booking.id in approved:
                    free.append(row)
                else:
                    by_calendar[row.link.calendar_id if row.link else row.calendar].append(row)
            for calendar, rows in by_calendar.items():
                free += self._guard(unit, calendar, rows)
            unit.commit()
        return [row for row in free if isinstance(row, PairRow)]

    def _is_idle(self, row: PairRow) -> bool:
        """Tell whether nothing is to be sent for the booking, now or later."""
        if row.link is not None and row.link.frozen_by is not None:
            return False
        if isinstance(row.action, InsertEvent):
            start = window_at(self._clock.now(), self._scene.rules).start
            return bounds(row.booking.when)[1] <= start
        return isinstance(row.action, Nothing)

    def _is_cut_off(self, row: PairRow) -> bool:
        """Tell whether the calendar could not be read in this round, so nothing is sent to it."""
        if isinstance(row.action, MoveEvent):
            return False
        tracked = self._scene.calendars.get(row.link.calendar_id if row.link else row.calendar)
        return tracked is not None and bool(tracked.problem)

    def _guard(self, unit: UnitOfWork, calendar: CalendarId, rows: list[Row]) -> list[Row]:
        account, now = self._scene.account.id, self._clock.now()
        tracked = self._scene.calendars.get(calendar)
        live = unit.links.count(account, calendar)
        free, held = guard_rows(
            self._scene,
            rows,
            live=live,
            today=unit.tombstones.count_since(account, calendar, now - DAY),
            caution=tracked.caution if tracked else "",
            # the first bookings of a calendar are meant to be many
            first_sync=not live or tracked is None or not tracked.last_full_at,
        )
        self._inbound.open_held(unit, held, calendar, now, "")
        return free

    def _send(self, row: PairRow) -> bool:
        """Send one booking; returns whether the others may follow."""
        booking = row.booking
        try:
            self._carrier.carry_out(row)
        except (CalendarGone, CalendarReadOnly) as error:
            kind = (
                IssueKind.CALENDAR_GONE if isinstance(error, CalendarGone) else IssueKind.READ_ONLY
            )
            self._failed(booking, error, kind=kind, calendar=row.calendar)
        except Refused as error:
            self._failed(booking, error, kind=IssueKind.REFUSED, park=True)
        except Transient as error:
            # the rest would fare no better now, and a round that left work undone is not complete
            paused = IssueKind.QUOTA if isinstance(error, QuotaPaused) else None
            self._failed(booking, error, kind=paused, whole_account=True)
            self._report.state = "failed"
            return False
        except UserActionNeeded as error:
            self._failed(booking, error)
            raise
        except GcaldeskError as error:
            self._failed(booking, error, kind=IssueKind.REFUSED, park=True)
        return True

    def _failed(
        self,
        booking: Booking,
        error: GcaldeskError,
        *,
        kind: IssueKind | None = None,
        calendar: CalendarId | None = None,
        park: bool = False,
        whole_account: bool = False,
    ) -> None:
        """Keep one failed booking with its reason; it never stops the others."""
        account, now = self._scene.account.id, self._clock.now()
        self._report.failed += 1
        reason = " ".join(part for part in (error.title, error.detail) if part)
        with self._store.work() as unit:
            waiting = unit.pending.find(account, booking.id)
            attempts = (waiting.attempts if waiting else 0) + 1
            wait = error.retry_after if isinstance(error, RateLimited) else None
            when = next_try(now, attempts, jitter=self._jitter(), retry_after=wait)
            approved = waiting.approved if waiting else False
            unit.pending.save(Pending(booking.id, account, attempts, when, reason, park, approved))
            if kind is not None or whole_account:
                self._report.problems.append(str(error))
            if kind is not None:
                issue = error_issue(
                    kind,
                    error,
                    self._scene,
                    now,
                    calendar=calendar,
                    booking=None if calendar or whole_account else booking,
                )
                open_issue_once(unit, issue)
            level = Level.ERROR if park else Level.WARNING
            unit.journal.write(
                [
                    JournalEntry(
                        now,
                        level,
                        "failed",
                        reason,
                        account,
                        calendar,
                        booking.id,
                        run_id=self._run,
                    )
                ]
            )
            unit.commit()
