"""The only choreography: read, plan, guard, execute, record."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from gcaldesk.domain.account import Account, AccountState
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import (
    AuthRevoked,
    CalendarGone,
    GcaldeskError,
    QuotaPaused,
    ScopeMissing,
    SecretsLocked,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.ids import AccountId, CalendarId, EventId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.arrivals import moved_events
from gcaldesk.sync.carrier import Carrier, Tools
from gcaldesk.sync.decided import DecidedIssues
from gcaldesk.sync.inbound import Seen, gone_links, load_scene, plan_seen, see_calendar
from gcaldesk.sync.issues import NEW, error_issue, open_issue_once
from gcaldesk.sync.ports import Gateways, Store, UnitOfWork
from gcaldesk.sync.rows import is_destructive
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.send import Sender


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a round is; `total` is 0 while it is not known."""

    account: str
    doing: str
    done: int
    total: int


def _quiet(_progress: Progress) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on: told how far a round is, and asked whether it shall stop."""

    progress: Callable[[Progress], None] = _quiet
    stopped: Callable[[], bool] = _never


class Engine:
    """Keeps accounts in step; one round at a time, from one thread."""

    def __init__(
        self,
        store: Store,
        gateways: Gateways,
        clock: Clock,
        jitter: Callable[[], float],
        stopwatch: Callable[[], float],
    ) -> None:
        self._store = store
        self._gateways = gateways
        self._clock = clock
        self._jitter = jitter
        self._stopwatch = stopwatch

    def sync(
        self,
        account: AccountId,
        *,
        full: bool = False,
        watch: Watch = Watch(),
    ) -> SyncReport:
        """Run one round: everything that changed there, then everything that changed here."""
        began = self._stopwatch()
        with self._store.view() as unit:
            scene = load_scene(unit, account, self._store.installation)
        report = SyncReport(account, scene.account.name)
        if not scene.account.active:
            report.state = "inactive"
            return report
        with self._store.work() as unit:
            run = unit.runs.start(account, self._clock.now())
            unit.commit()
        try:
            self._back_up_first(scene)
            tools = Tools(
                self._store, self._gateways.open(scene.account), self._clock, self._jitter
            )
            try:
                _Round(tools, scene, run, report, watch).run_through(full=full)
                if report.state == "ok" and watch.stopped():
                    report.state = "stopped"  # cut short: not complete, so not up to date
            finally:
                report.requests = tools.writer.requests
                tools.writer.close()
        except GcaldeskError as error:
            self._note_failure(scene, run, report, error)
        except BaseException:
            report.state = "failed"  # our own fault must not look like a good round
            raise
        finally:
            report.seconds = round(self._stopwatch() - began, 3)
            self._finish(scene, run, report)
        return report

    def _back_up_first(self, scene: Scene) -> None:
        """Keep a copy from before the account's first round (safety 1g)."""
        account = scene.account
        if account.last_sync_at is None and not any(
            tracked.last_full_at for tracked in scene.calendars.values()
        ):
            self._store.back_up(f"before first sync of {account.name} {account.id}", once=True)

    def _note_failure(
        self, scene: Scene, run: RunId, report: SyncReport, error: GcaldeskError
    ) -> None:
        """Record what ended a round; an outage signs nobody out."""
        needs_you = isinstance(error, UserActionNeeded)
        report.state = "needs_you" if needs_you else "failed"
        report.problems.append(str(error))
        now, account = self._clock.now(), scene.account.id
        with self._store.work() as unit:
            if needs_you:
                state, kind = _account_trouble(error)
                if state is not None:
                    unit.accounts.set_state(account, state, str(error))
                open_issue_once(unit, error_issue(kind, error, scene, now))
            if isinstance(error, QuotaPaused):
                open_issue_once(unit, error_issue(IssueKind.QUOTA, error, scene, now))
            level = Level.ERROR if needs_you else Level.WARNING
            unit.journal.write(
                [JournalEntry(now, level, "round ended", str(error), account, run_id=run)]
            )
            unit.commit()

    def _finish(self, scene: Scene, run: RunId, report: SyncReport) -> None:
        now = self._clock.now()
        with self._store.work() as unit:
            if report.state in {"ok", "needs_you"}:
                account = unit.accounts.get(scene.account.id)
                if report.state == "ok":
                    unit.accounts.save(_recovered(account, now))
                    _close(unit, unit.issues.open(account.id), {IssueKind.QUOTA}, now)
                    if account.state is not AccountState.CONNECTED:
                        kinds = {IssueKind.SIGN_IN, IssueKind.SCOPE}
                        _close(unit, unit.issues.open(account.id), kinds, now)
            unit.runs.finish(run, now, report)
            unit.commit()


def _recovered(account: Account, now: datetime) -> Account:
    return replace(account, state=AccountState.CONNECTED, hint="", last_sync_at=now)


def _account_trouble(error: GcaldeskError) -> tuple[AccountState | None, IssueKind]:
    if isinstance(error, ScopeMissing):
        return AccountState.SCOPE_MISSING, IssueKind.SCOPE
    if isinstance(error, AuthRevoked):
        return AccountState.SIGNED_OUT, IssueKind.SIGN_IN
    if isinstance(error, SecretsLocked):
        return None, IssueKind.SIGN_IN
    return None, IssueKind.REFUSED


def _close(unit: UnitOfWork, issues: list[Issue], kinds: set[IssueKind], now: datetime) -> None:
    for issue in issues:
        if issue.kind in kinds:
            unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))


class _Round:
    """One round of one account."""

    def __init__(
        self,
        tools: Tools,
        scene: Scene,
        run: RunId,
        report: SyncReport,
        watch: Watch,
    ) -> None:
        self._tools = tools
        self._scene = scene
        self._run = run
        self._report = report
        self._progress = watch.progress
        self._stopped = watch.stopped

    def run_through(self, *, full: bool) -> None:
        """Do the round; raises what ends it."""
        inbound = InboundApplier(self._tools.store, self._scene, self._run, self._report)
        carrier = Carrier(self._tools, self._scene, self._run, self._report, inbound)
        DecidedIssues(
            self._tools, self._scene, self._report, carrier=carrier, inbound=inbound
        ).carry_out()
        failure = self._pull_all(inbound, full=full)
        if failure is not None:
            raise failure
        if self._stopped():
            return
        fresh = replace(self._reload(), hushed=self._scene.unsettled)
        sender = Sender(self._tools, fresh, self._run, self._report)
        sender.send_due(
            lambda done, total: self._say("sending", done, total),
            lambda: self._stopped() or not self._still_active(),
        )

    def _say(self, doing: str, done: int, total: int) -> None:
        self._progress(Progress(self._scene.account.name, doing, done, total))

    def _reload(self) -> Scene:
        """Look at the calendars' state again, as the reads have left it."""
        with self._tools.store.view() as unit:
            return load_scene(unit, self._scene.account.id, self._tools.store.installation)

    def _still_active(self) -> bool:
        with self._tools.store.view() as unit:
            return unit.accounts.get(self._scene.account.id).active

    def _pull_all(self, inbound: InboundApplier, *, full: bool) -> Transient | None:
        """Read every calendar, then apply; returns what kept one of them from being read.

        All are read before any is applied: an event that a person moved to another calendar is gone
        from one and new in the other, and must not cancel its booking.
        """
        seen: list[Seen] = []
        failure: Transient | None = None
        doubtful = False
        for number, calendar in enumerate(self._scene.mapped):
            if self._stopped():
                return None
            self._say(f"reading {self._scene.summary(calendar)}", number, len(self._scene.mapped))
            try:
                found = self._see(calendar, full=full)
            except CalendarGone as error:
                self._mark_gone(calendar, error)
            except Transient as error:
                self._report.problems.append(f"{self._scene.summary(calendar)}: {error}")
                failure = failure or error
            else:
                doubtful = doubtful or found is None
                seen += [found] if found else []
        alive = moved_events((found.reading for found in seen), gone_links(seen))
        alive |= self._moved_meanwhile(seen, alive)
        for found in seen:
            self._take_over(inbound, found, alive, careful=doubtful or failure is not None)
        return failure

    def _moved_meanwhile(self, seen: list[Seen], alive: frozenset[EventId]) -> frozenset[EventId]:
        """Look again at the calendars that were read first: an event may have gone there since."""
        gone = {e.id for found in seen for e in found.reading.events if e.cancelled}
        gone |= gone_links(seen)
        if not gone - alive:
            return frozenset()
        since = []
        for found in seen[:-1]:
            reading = found.reading
            changes = self._tools.writer.read_changes(reading.calendar, reading.cursor)
            since.append(replace(reading, events=changes.events))
        return moved_events(since, gone)

    def _see(self, calendar: CalendarId, *, full: bool) -> Seen | None:
        tools, now = self._tools, self._tools.clock.now()
        found = see_calendar(tools.store, tools.writer, self._scene, calendar, now, full=full)
        if found is None:
            self._mark_suspicious(calendar, now)
        return found

    def _take_over(
        self, inbound: InboundApplier, seen: Seen, alive: frozenset[EventId], *, careful: bool
    ) -> None:
        """Apply one read; with `careful` (another calendar's read was no good) nothing is cancelled."""
        now = self._tools.clock.now()
        planned = plan_seen(self._tools.store, self._scene, seen, now, alive)
        if careful and any(map(is_destructive, planned.rows)):
            return
        reading = planned.reading
        calendar = reading.calendar
        tracked = self._scene.calendars[calendar]
        inbound.apply(
            planned.rows,
            planned.held,
            calendar,
            now,
            done=replace(
                tracked,
                cursor=reading.cursor,
                window_end=reading.window.end if reading.full else tracked.window_end,
                last_complete_at=now,
                last_full_at=now if reading.full else tracked.last_full_at,
                caution="",
                problem="",
            ),
            caution=reading.caution,
            progress=lambda done: self._say("taking over", done, len(planned.rows)),
        )
        if tracked.problem:
            self._clear_trouble(calendar, now)

    def _clear_trouble(self, calendar: CalendarId, now: datetime) -> None:
        with self._tools.store.work() as unit:
            kinds = {IssueKind.CALENDAR_GONE, IssueKind.SUSPICIOUS_READ}
            mine = [
                issue
                for issue in unit.issues.open(self._scene.account.id)
                if issue.calendar_id == calendar
            ]
            _close(unit, mine, kinds, now)
            unit.commit()

    def _mark_gone(self, calendar: CalendarId, error: GcaldeskError) -> None:
        """A calendar that cannot be read is a mapping problem, never 'all events deleted'."""
        now = self._tools.clock.now()
        issue = error_issue(IssueKind.CALENDAR_GONE, error, self._scene, now, calendar=calendar)
        self._mark(calendar, error.title, issue, now)

    def _mark_suspicious(self, calendar: CalendarId, now: datetime) -> None:
        name = self._scene.summary(calendar)
        issue = Issue(
            id=NEW,
            kind=IssueKind.SUSPICIOUS_READ,
            title=f"A list of “{name}” left out events that are there",
            detail="Google listed the calendar without most of its events, yet each of them "
            "answers when asked for by name. Nothing was changed; the list was thrown away.",
            hint="It is read again at the next sync. Nothing to do unless this stays.",
            opened_at=now,
            account_id=self._scene.account.id,
            calendar_id=calendar,
        )
        self._mark(calendar, "its list was incomplete", issue, now)

    def _mark(self, calendar: CalendarId, problem: str, issue: Issue, now: datetime) -> None:
        self._report.problems.append(f"{issue.title}. {issue.hint}")
        self._report.state = "needs_you"
        tracked = self._scene.calendars[calendar]
        with self._tools.store.work() as unit:
            unit.calendars.save(
                self._scene.account.id,
                replace(tracked, problem=problem, caution=tracked.caution or problem),
            )
            open_issue_once(unit, issue)
            unit.journal.write(
                [
                    JournalEntry(
                        at=now,
                        level=Level.WARNING,
                        action="read thrown away",
                        reason=issue.title,
                        account_id=self._scene.account.id,
                        calendar_id=calendar,
                        run_id=self._run,
                    )
                ]
            )
            unit.commit()
