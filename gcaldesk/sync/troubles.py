"""Writes down what failed, each failure as the policy decided, and ends what works again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from gcaldesk.domain.account import Account, AccountState
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Pending
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.failures import (
    EndRound,
    NeedsPerson,
    ParkItem,
    PauseWrites,
    RetryItem,
    SkipCalendar,
    Trouble,
    Verdict,
    explain,
)
from gcaldesk.sync.issues import error_issue, open_issue_once
from gcaldesk.sync.ports import Store, UnitOfWork
from gcaldesk.sync.scene import Scene

ENDS_BY_ITSELF = "ends_by_itself"
"""Payload key of issues that end once what failed works again."""
WHOLE_ACCOUNT = {
    IssueKind.SIGN_IN,
    IssueKind.SCOPE,
    IssueKind.SETUP,
    IssueKind.OFFLINE,
}
"""What a complete round disproves."""
BY_THEMSELVES = {IssueKind.QUOTA, IssueKind.SUSPICIOUS_READ}
"""What nobody has to do anything about."""


class RoundOverError(Exception):
    """The policy decided, and noted, that going on makes no sense."""

    def __init__(self, error: GcaldeskError, verdict: NeedsPerson | EndRound) -> None:
        super().__init__(str(error))
        self.error = error
        self.verdict = verdict


@dataclass(slots=True)
class Proofs:
    """What was seen to work in a round."""

    read: set[CalendarId] = field(default_factory=set)
    written: set[CalendarId] = field(default_factory=set)
    paused: bool = False
    """Writes were refused because Google closed them."""
    ended: bool = False
    """Something ended the round early."""


class Troubles:
    """One round's record of what went wrong in one account."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        jitter: Callable[[], float],
        *,
        scene: Scene,
        run: RunId,
        report: SyncReport,
    ) -> None:
        self._store = store
        self._clock = clock
        self._jitter = jitter
        self._scene = scene
        self._run = run
        self._report = report
        self.proofs = Proofs()

    def facts(self, *, in_a_row: int = 1, others_fine: bool = False) -> Trouble:
        """Return what is known of this moment, for the policy."""
        return Trouble(
            self._clock.now(),
            self._jitter(),
            in_a_row=in_a_row,
            others_fine=others_fine,
            connected_at=self._scene.account.connected_at,
        )

    def facts_of(self, booking: BookingId, *, in_a_row: int, others_fine: bool) -> Trouble:
        """Return the same for a booking that could not be sent."""
        account = self._scene.account.id
        with self._store.view() as unit:
            waiting = unit.pending.find(account, booking)
            since = _paused_since(unit, account)
        facts = self.facts(in_a_row=in_a_row, others_fine=others_fine)
        return replace(facts, attempts=(waiting.attempts if waiting else 0) + 1, paused_since=since)

    def item(
        self,
        booking: Booking,
        calendar: CalendarId,
        error: GcaldeskError,
        facts: Trouble,
        verdict: Verdict,
    ) -> None:
        """Keep one booking that could not be sent, with the reason."""
        if isinstance(verdict, EndRound) and not verdict.counts:
            return
        if isinstance(verdict, SkipCalendar):
            self.proofs.read.discard(calendar)
        account = self._scene.account.id
        self._report.failed += 1
        reason = " ".join(part for part in (error.title, error.detail) if part)
        with self._store.work() as unit:
            known = unit.pending.find(account, booking.id) or Pending(booking.id, account)
            # what is the calendar's or the account's trouble must not tell against the booking
            own = isinstance(verdict, RetryItem | ParkItem)
            unit.pending.save(
                replace(
                    known,
                    attempts=facts.attempts if own else known.attempts,
                    next_try_at=_again_at(verdict, known),
                    reason=reason,
                    parked=isinstance(verdict, ParkItem),
                )
            )
            self._open_issue(unit, verdict, error, booking=booking, calendar=calendar)
            self._write(unit, "failed", reason, verdict, calendar=calendar, booking=booking.id)
            unit.commit()
        if _is_told(verdict):
            self._report.problems.append(str(error))

    def pause(self, until: datetime, error: GcaldeskError) -> None:
        """Close the account's writes until then, over restarts."""
        sentence = f"{error.title} It is tried again at {until:%H:%M} UTC on {until:%d %b}."
        with self._store.work() as unit:
            account = unit.accounts.get(self._scene.account.id)
            unit.accounts.save(
                replace(
                    account,
                    state=AccountState.PAUSED,
                    hint=sentence,
                    writes_paused_until=until,
                )
            )
            self._open_issue(unit, PauseWrites(until), error)
            unit.commit()
        self.proofs.paused = True
        self._report.state = "paused"

    def calendar(self, calendar: CalendarId, error: GcaldeskError, verdict: SkipCalendar) -> None:
        """Note that a calendar could not be read: a mapping problem, never “all events deleted”."""
        name = self._scene.summary(calendar)
        self._report.problems.append(f"{name}: {error}")
        with self._store.work() as unit:
            if verdict.issue is not None:
                self._open_issue(unit, verdict, error, calendar=calendar)
                tracked = self._scene.calendars[calendar]
                caution = tracked.caution or error.title
                marked = replace(tracked, problem=error.title, caution=caution)
                unit.calendars.save(self._scene.account.id, marked)
            self._write(
                unit, "read thrown away", f"{name}: {error.title}", verdict, calendar=calendar
            )
            unit.commit()
        self._report.state = "needs_you" if verdict.issue is not None else "failed"

    def ended(self, error: GcaldeskError, verdict: NeedsPerson | EndRound) -> None:
        """Note what ended the round; an outage signs nobody out."""
        error = explain(error, self.facts())
        self.proofs.ended = True
        self._report.state = "needs_you" if isinstance(verdict, NeedsPerson) else verdict.state
        if isinstance(verdict, EndRound) and not verdict.counts:
            return
        if str(error) not in self._report.problems:
            self._report.problems.append(str(error))
        with self._store.work() as unit:
            if isinstance(verdict, NeedsPerson) and verdict.state is not None:
                unit.accounts.set_state(self._scene.account.id, verdict.state, str(error))
            self._open_issue(unit, verdict, error)
            self._write(unit, "round ended", str(error), verdict)
            unit.commit()

    def clear(self, unit: UnitOfWork, account: Account, *, complete: bool) -> Account:
        """End the issues whose cause was disproved; returns the account as it is now."""
        now = self._clock.now()
        resting = account.writes_paused_until is not None and account.writes_paused_until > now
        over = complete and not resting and not self.proofs.paused
        mine = unit.issues.open(account.id)
        for issue in mine:
            if self._is_over(unit, issue, complete=complete, writes_open=over):
                unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))
        if over and account.writes_paused_until is not None:
            account = replace(account, writes_paused_until=None)
            self._write(unit, "writing goes on", "Google takes changes again.", None)
        if complete:
            state = AccountState.PAUSED if resting else AccountState.CONNECTED
            account = replace(account, state=state, hint=account.hint if resting else "")
        return account

    def _is_over(
        self, unit: UnitOfWork, issue: Issue, *, complete: bool, writes_open: bool
    ) -> bool:
        """Tell whether an issue's cause is gone."""
        if issue.kind in WHOLE_ACCOUNT:
            return complete or bool(self.proofs.read and not self.proofs.ended)
        if issue.kind is IssueKind.QUOTA:
            return writes_open
        if issue.kind is IssueKind.OVERDUE:  # no service has to run for that
            return complete or issue.calendar_id in self.proofs.read
        if issue.kind in {IssueKind.CALENDAR_GONE, IssueKind.SUSPICIOUS_READ}:
            return issue.calendar_id in self.proofs.read
        if not issue.payload.get(ENDS_BY_ITSELF):
            return False
        account = self._scene.account.id
        if issue.booking_id is not None:
            return not unit.pending.among(account, [issue.booking_id])
        if issue.kind is IssueKind.READ_ONLY:
            return issue.calendar_id in self.proofs.written or not unit.pending.all_of(account)
        return complete

    def _open_issue(
        self,
        unit: UnitOfWork,
        verdict: Verdict,
        error: GcaldeskError,
        *,
        booking: Booking | None = None,
        calendar: CalendarId | None = None,
    ) -> None:
        kind = getattr(verdict, "issue", None)
        if kind is None:
            return
        of_calendar = isinstance(verdict, SkipCalendar)
        of_booking = isinstance(verdict, ParkItem | RetryItem)
        issue = error_issue(
            kind,
            error,
            self._scene,
            self._clock.now(),
            calendar=calendar if of_calendar else None,
            booking=booking if of_booking else None,
        )
        open_issue_once(unit, replace(issue, payload={ENDS_BY_ITSELF: True}))

    def _write(
        self,
        unit: UnitOfWork,
        action: str,
        reason: str,
        verdict: Verdict | None,
        *,
        calendar: CalendarId | None = None,
        booking: BookingId | None = None,
    ) -> None:
        grave = isinstance(verdict, ParkItem | NeedsPerson)
        level = Level.ERROR if grave else Level.WARNING
        entry = JournalEntry(
            at=self._clock.now(),
            level=Level.INFO if verdict is None else level,
            action=action,
            reason=reason,
            account_id=self._scene.account.id,
            calendar_id=calendar,
            booking_id=booking,
            run_id=self._run,
        )
        unit.journal.write([entry])


def needing_person(issues: Iterable[Issue]) -> int:
    """Count the open issues that somebody has to act upon."""
    return sum(issue.kind not in BY_THEMSELVES for issue in issues)


def _paused_since(unit: UnitOfWork, account: AccountId) -> datetime | None:
    issues = unit.issues.open(account)
    return next((i.opened_at for i in issues if i.kind is IssueKind.QUOTA), None)


def _again_at(verdict: Verdict, known: Pending) -> datetime | None:
    match verdict:
        case RetryItem(at) | SkipCalendar(at):
            return at
        case PauseWrites(until):
            return until
    return known.next_try_at


def _is_told(verdict: Verdict) -> bool:
    """Tell whether the report says it here; what ends the round is said when it ends."""
    return not isinstance(verdict, NeedsPerson | EndRound)
