"""The only choreography: read, plan, guard, execute, record."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from gcaldesk.domain.account import Account
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, CalendarId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.budget import MINUTE, Budget
from gcaldesk.sync.carrier import Carrier
from gcaldesk.sync.decided import DecidedIssues
from gcaldesk.sync.failures import EndRound, NeedsPerson, PauseWrites, judge_round, judge_write
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.paced import PacedWriter, Pacing
from gcaldesk.sync.ports import Gateways, Store
from gcaldesk.sync.pull import Puller
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.schedule import next_round_seconds
from gcaldesk.sync.send import Sender
from gcaldesk.sync.tools import Tools
from gcaldesk.sync.troubles import RoundOverError, Troubles, needing_person
from gcaldesk.sync.watch import Progress, Watch

__all__ = ["Engine", "Progress", "Watch"]
LOOK_FIRST = (
    "It was switched off for long: look at the preview, then approve the issue that waits. "
    "Nothing was read or written."
)


class Engine:
    """Keeps accounts in step; one round at a time, from one thread."""

    def __init__(
        self,
        store: Store,
        gateways: Gateways,
        clock: Clock,
        jitter: Callable[[], float],
        stopwatch: Callable[[], float],
        *,
        pacing: Pacing = Pacing(),
    ) -> None:
        self._store = store
        self._gateways = gateways
        self._clock = clock
        self._jitter = jitter
        self._stopwatch = stopwatch
        self._pacing = pacing
        self._budgets: dict[AccountId, Budget] = {}
        self._failures: dict[AccountId, int] = {}

    def sync(
        self,
        account: AccountId,
        *,
        full: bool = False,
        only: Collection[CalendarId] | None = None,
        watch: Watch = Watch(),
    ) -> SyncReport:
        """Run one round: everything that changed there, then everything that changed here.

        With `only`, these calendars are said to have changed: the others are read as well where
        what changed may concern them, and are left for the next round where not.
        """
        with self._store.connection():
            return self._sync(account, full=full, only=only, watch=watch)

    def _sync(
        self,
        account: AccountId,
        *,
        full: bool,
        only: Collection[CalendarId] | None,
        watch: Watch,
    ) -> SyncReport:
        began = self._stopwatch()
        with self._store.view() as unit:
            scene = load_scene(unit, account, self._store.installation)
        report = SyncReport(account, scene.account.name)
        if not scene.account.active:
            report.state = "inactive"
            return report
        if scene.account.inactive_since is not None:
            report.state = "needs_you"
            report.problems.append(LOOK_FIRST)
            return report
        with self._store.work() as unit:
            run = unit.runs.start(account, self._clock.now())
            unit.commit()
        troubles = Troubles(
            self._store, self._clock, self._jitter, scene=scene, run=run, report=report
        )
        try:
            self._back_up_first(scene)
            self._run_through(scene, run, report, troubles, full=full, only=only, watch=watch)
        except RoundOverError as over:
            troubles.ended(over.error, over.verdict)
        except GcaldeskError as error:
            troubles.ended(error, judge_round(error))
        except BaseException:
            report.state = "failed"  # our own fault must not look like a good round
            raise
        finally:
            report.seconds = round(self._stopwatch() - began, 3)
            whole = only is None or troubles.proofs.read.issuperset(scene.mapped)
            self._finish(troubles, run, report, whole=whole)
        return report

    def _back_up_first(self, scene: Scene) -> None:
        """Keep a copy from before the account's first round (safety 1g)."""
        account = scene.account
        if account.last_sync_at is None and not any(
            tracked.last_full_at for tracked in scene.calendars.values()
        ):
            self._store.back_up(f"before first sync of {account.name} {account.id}", once=True)

    def _run_through(
        self,
        scene: Scene,
        run: RunId,
        report: SyncReport,
        troubles: Troubles,
        *,
        full: bool,
        only: Collection[CalendarId] | None,
        watch: Watch,
    ) -> None:
        budget = self._budget_of(scene.account.id)
        writer = PacedWriter(
            self._gateways.open(scene.account),
            budget,
            self._pacing.wait,
            seconds=self._stopwatch,
            jitter=self._jitter,
            stopped=watch.stopped,
        )
        tools = Tools(self._store, writer, self._clock, self._jitter)
        round_ = _Round(tools, scene, run, report, watch=watch, troubles=troubles)
        try:
            with self._store.connection():
                round_.run_through(full=full, only=only)
            if report.state == "ok" and watch.stopped():
                report.state = "stopped"  # cut short: not complete, so not up to date
        finally:
            report.requests = writer.requests
            report.units = budget.used(self._stopwatch())
            writer.close()

    def _budget_of(self, account: AccountId) -> Budget:
        """Return the account's budget; a new one counts what another process has just spent."""
        known = self._budgets.get(account)
        if known is not None:
            return known
        began = self._stopwatch()
        made = self._budgets[account] = Budget(self._pacing.units_a_minute, now=began)
        with self._store.view() as unit:
            last = unit.runs.last_units(account)
        age = (self._clock.now() - last[0]).total_seconds() if last else MINUTE
        if last and 0 <= age < MINUTE:
            made.spend(began - age, last[1], None, writing=False)
        return made

    def _finish(self, troubles: Troubles, run: RunId, report: SyncReport, *, whole: bool) -> None:
        now, number = self._clock.now(), report.account_id
        failed = report.state in {"failed", "offline"}
        self._failures[number] = self._failures.get(number, 0) + 1 if failed else 0
        if failed:
            jitter = self._jitter()
            report.retry_seconds = next_round_seconds(self._failures[number], jitter=jitter)
        with self._store.work() as unit:
            complete = whole and report.state in {"ok", "paused"}
            account = troubles.clear(unit, unit.accounts.get(number), complete=complete)
            if report.state == "ok" and whole:
                account = replace(account, last_sync_at=now)
            unit.accounts.save(account)
            report.waiting = needing_person(unit.issues.open(number))
            unit.runs.finish(run, now, report)
            unit.commit()


class _Round:
    """One round of one account."""

    def __init__(
        self,
        tools: Tools,
        scene: Scene,
        run: RunId,
        report: SyncReport,
        *,
        watch: Watch,
        troubles: Troubles,
    ) -> None:
        self._tools = tools
        self._scene = scene
        self._run = run
        self._report = report
        self._watch = watch
        self._stopped = watch.stopped
        self._troubles = troubles

    def run_through(self, *, full: bool, only: Collection[CalendarId] | None) -> None:
        """Do the round; raises RoundOverError and whatever else ends it."""
        inbound = InboundApplier(self._tools.store, self._scene, self._run, self._report)
        if not _resting(self._scene.account, self._tools.clock.now()):
            self._carry_out_decided(inbound)
        Puller(
            self._tools,
            self._scene,
            self._run,
            self._report,
            watch=self._watch,
            troubles=self._troubles,
        ).pull_all(inbound, full=full, only=only)
        if self._stopped():
            return
        fresh = replace(self._reload(), hushed=self._scene.unsettled)
        if self._troubles.proofs.paused or _resting(fresh.account, self._tools.clock.now()):
            self._leave_waiting(fresh.account)
            return
        unread = set(fresh.mapped) - self._troubles.proofs.read
        sender = Sender(
            self._tools, fresh, self._run, self._report, troubles=self._troubles, unread=unread
        )
        sender.send_due(
            lambda done, total: self._watch.say(self._scene.account.name, "sending", done, total),
            lambda: self._stopped() or not self._still_active(),
        )

    def _leave_waiting(self, account: Account) -> None:
        """Not a single write while Google has closed them; reading went on."""
        now = self._tools.clock.now()
        with self._tools.store.view() as unit:
            due = len(unit.pending.due(account.id, now))
        if due and self._report.state == "ok":
            self._report.state = "paused"
            self._report.problems.append(account.hint)

    def _carry_out_decided(self, inbound: InboundApplier) -> None:
        """Do what a person approved; where that fails, the rest of the round goes on."""
        carrier = Carrier(self._tools, self._scene, self._run, self._report, inbound)
        decided = DecidedIssues(
            self._tools, self._scene, self._report, carrier=carrier, inbound=inbound
        )
        try:
            decided.carry_out()
        except GcaldeskError as error:
            verdict = judge_write(error, self._troubles.facts())
            match verdict:
                case NeedsPerson() | EndRound():
                    raise RoundOverError(error, verdict) from error
                case PauseWrites(until):
                    self._troubles.pause(until, error)
            self._report.problems.append(str(error))
            self._report.state = "failed" if self._report.state == "ok" else self._report.state

    def _reload(self) -> Scene:
        """Look at the calendars' state again, as the reads have left it."""
        with self._tools.store.view() as unit:
            return load_scene(unit, self._scene.account.id, self._tools.store.installation)

    def _still_active(self) -> bool:
        with self._tools.store.view() as unit:
            return unit.accounts.get(self._scene.account.id).active


def _resting(account: Account, now: datetime) -> bool:
    """Tell whether Google has closed the account's writes for the time being."""
    return account.writes_paused_until is not None and now < account.writes_paused_until
