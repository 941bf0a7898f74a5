"""Sends what waits: plan, guard, then one request and one transaction for each booking."""

import logging
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace

from gcaldesk.domain.errors import BugError, GcaldeskError, RateLimited
from gcaldesk.domain.ids import CalendarId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.times import bounds
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.carrier import Carrier
from gcaldesk.sync.failures import (
    EndRound,
    NeedsPerson,
    PauseWrites,
    SkipCalendar,
    Trouble,
    TryAgain,
    Verdict,
    judge_write,
)
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
from gcaldesk.sync.tools import Tools
from gcaldesk.sync.troubles import RoundOverError, Troubles

FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""How our own faults show; what else may fly is somebody's intent to end the process."""
_LOG = logging.getLogger(__name__)


class Sender:
    """Executes the outbound half of one account's round."""

    def __init__(
        self,
        tools: Tools,
        scene: Scene,
        run: RunId,
        report: SyncReport,
        *,
        troubles: Troubles,
        unread: Collection[CalendarId] = (),
    ) -> None:
        self._store = tools.store
        self._clock = tools.clock
        self._scene = scene
        self._inbound = InboundApplier(tools.store, scene, run, report)
        self._carrier = Carrier(tools, scene, run, report, self._inbound)
        self._report = report
        self._troubles = troubles
        self._closed = set(unread)
        """Calendars that nothing is sent to in this round."""
        self._written = 0
        self._in_a_row = 0
        self._paused = False

    def send_due(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
        """Send everything whose time has come; raises RoundOverError where going on makes no sense."""
        rows = self._plan_due()
        for number, row in enumerate(rows):
            if stopped() or self._paused:
                return
            if _where(row) not in self._closed or isinstance(row.action, MoveEvent):
                self._send(row)
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
        # what failed before goes last: it must not hold up the others, and only after them is it
        # known whether it is the booking or the other side that fails
        attempts = {pending.booking_id: pending.attempts for pending in due}
        ready = [row for row in free if isinstance(row, PairRow)]
        return sorted(ready, key=lambda row: attempts[row.booking.id])

    def _is_idle(self, row: PairRow) -> bool:
        """Tell whether nothing is to be sent for the booking, now or later."""
        if row.link is not None and row.link.frozen_by is not None:
            return False
        if isinstance(row.action, InsertEvent):
            start = window_at(self._clock.now(), self._scene.rules).start
            return bounds(row.booking.when)[1] <= start
        return isinstance(row.action, Nothing)

    def _is_cut_off(self, row: PairRow) -> bool:
        """Tell whether nothing is sent to the calendar: unread in this round, or not ours alone."""
        if isinstance(row.action, MoveEvent):
            return False
        tracked = self._scene.calendars.get(row.link.calendar_id if row.link else row.calendar)
        return tracked is not None and bool(tracked.problem or tracked.other_installation)

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
            # the first bookings are meant to be many, also where an outage cut the first round short
            first_sync=not live
            or tracked is None
            or not tracked.last_full_at
            or self._scene.account.last_sync_at is None,
        )
        self._inbound.open_held(unit, held, calendar, now, "")
        return free

    def _send(self, row: PairRow) -> None:
        """Send one booking; raises RoundOverError."""
        calendar = _where(row)
        tries = 0
        current: PairRow | None = row
        while current is not None:
            tries += 1
            error = self._try(current)
            if error is None:
                self._written += 1
                self._in_a_row = 0
                self._troubles.proofs.written.add(calendar)
                return
            slow = isinstance(error, RateLimited)
            facts = self._troubles.facts_of(
                row.booking.id,
                in_a_row=tries if slow else self._in_a_row + 1,
                others_fine=self._written > 0,
            )
            verdict = judge_write(error, facts)
            if not isinstance(verdict, TryAgain):
                self._in_a_row += 1
                self._obey(row, calendar, error, facts, verdict)
                return
            current = self._carrier.plan_again(row.booking.id)

    def _try(self, row: PairRow) -> GcaldeskError | None:
        """Send once; returns what went wrong."""
        try:
            self._carrier.carry_out(row)
        except GcaldeskError as error:
            return error
        except FAULTS as fault:  # one booking that trips us up must not stop the others (I26)
            _LOG.exception("booking %s", row.booking.id)
            return BugError(
                "A fault of gcaldesk itself kept this booking from being sent.",
                detail=f"{type(fault).__name__}.",
                hint="Please report it with the log. The other bookings are not held up; change "
                "this one, or choose “try again” here.",
            )
        return None

    def _obey(
        self,
        row: PairRow,
        calendar: CalendarId,
        error: GcaldeskError,
        facts: Trouble,
        verdict: Verdict,
    ) -> None:
        self._troubles.item(row.booking, calendar, error, facts, verdict)
        match verdict:
            case SkipCalendar():
                self._closed.add(calendar)
            case PauseWrites(until):
                self._troubles.pause(until, error)
                self._paused = True
            case NeedsPerson() | EndRound():
                raise RoundOverError(error, verdict)


def _where(row: PairRow) -> CalendarId:
    """Return the calendar that a row's write goes to."""
    return row.link.calendar_id if row.link is not None else row.calendar
