"""Reads every calendar of an account, then takes over what changed there."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from gcaldesk.domain.account import TrackedCalendar
from gcaldesk.domain.errors import GcaldeskError, RateLimited
from gcaldesk.domain.ids import CalendarId, EventId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.sync import neighbours
from gcaldesk.sync.apply import InboundApplier
from gcaldesk.sync.arrivals import moved_events
from gcaldesk.sync.failures import EndRound, NeedsPerson, SkipCalendar, TryAgain, judge_read
from gcaldesk.sync.inbound import Seen, concerns_others, gone_links, plan_seen, see_calendar
from gcaldesk.sync.issues import NEW, open_issue_once
from gcaldesk.sync.rows import is_destructive
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.tools import Tools
from gcaldesk.sync.troubles import RoundOverError, Troubles
from gcaldesk.sync.watch import Watch


class Puller:
    """Executes the inbound half of one account's round."""

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
        self._in_a_row = 0
        self._doubtful = False
        """Whether a calendar could not be read, so that what seems gone may stand there."""

    def _say(self, doing: str, done: int, total: int) -> None:
        self._watch.say(self._scene.account.name, doing, done, total)

    def pull_all(
        self, inbound: InboundApplier, *, full: bool, only: Collection[CalendarId] | None
    ) -> None:
        """Read the calendars, then apply; raises RoundOverError after applying what was read.

        All are read before any is applied: an event that a person moved to another calendar is gone
        from one and new in the other, and must not cancel its booking. Where `only` some are said
        to have changed, the others are left out if nothing that was read can concern them.
        """
        mapped = self._scene.mapped
        first = [c for c in mapped if only is None or c in only]
        seen, over = self._see_each(first, full=full)
        if over is None and len(first) < len(mapped) and self._concerns_others(seen):
            more, over = self._see_each([c for c in mapped if c not in first], full=full)
            seen += more
        if self._stopped():
            return
        careful = self._doubtful or over is not None
        alive = moved_events((found.reading for found in seen), gone_links(seen))
        if not careful:
            alive |= self._moved_meanwhile(seen, alive)
        for found in seen:
            self._take_over(inbound, found, alive, careful=careful)
        if over is not None:
            raise over

    def _see_each(
        self, calendars: Sequence[CalendarId], *, full: bool
    ) -> tuple[list[Seen], RoundOverError | None]:
        """Read calendars one by one; the error is what ended the round before the last."""
        seen: list[Seen] = []
        for number, calendar in enumerate(calendars):
            if self._stopped():
                break
            self._say(f"reading {self._scene.summary(calendar)}", number, len(calendars))
            try:
                found = self._see(calendar, full=full)
            except RoundOverError as error:
                return seen, error
            seen += [found] if found else []
        return seen, None

    def _concerns_others(self, seen: list[Seen]) -> bool:
        with self._tools.store.view() as unit:
            return self._doubtful or any(
                concerns_others(unit, self._scene, found.reading) for found in seen
            )

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
        """Read one calendar; returns None where that is left for the next round."""
        tools, now = self._tools, self._tools.clock.now()
        tries = 0
        while True:
            tries += 1
            try:
                found = see_calendar(
                    tools.store, tools.writer, self._scene, calendar, now, full=full
                )
            except GcaldeskError as error:
                slow = isinstance(error, RateLimited)
                facts = self._troubles.facts(in_a_row=tries if slow else self._in_a_row + 1)
                verdict = judge_read(error, facts)
                match verdict:
                    case TryAgain():
                        continue
                    case NeedsPerson() | EndRound():
                        raise RoundOverError(error, verdict) from error
                    case SkipCalendar():
                        self._in_a_row += verdict.issue is None
                        self._doubtful = self._doubtful or verdict.issue is None
                        self._troubles.calendar(calendar, error, verdict)
                return None
            self._in_a_row = 0
            if found is None:
                self._doubtful = True
                self._mark_suspicious(calendar, now)
            return found

    def _take_over(
        self, inbound: InboundApplier, seen: Seen, alive: frozenset[EventId], *, careful: bool
    ) -> None:
        """Apply one read; with `careful` (another calendar's read was no good) nothing is cancelled."""
        now = self._tools.clock.now()
        planned = plan_seen(self._tools.store, self._scene, seen, now, alive)
        reading = planned.reading
        calendar = reading.calendar
        if careful and any(map(is_destructive, planned.rows)):
            # the cursor stays, so that the rest comes again with the next read
            safe = [row for row in planned.rows if not is_destructive(row)]
            inbound.apply(safe, [], calendar, now, done=None)
            return
        tracked = self._scene.calendars[calendar]
        settled = neighbours.settle(tracked, reading, self._scene)
        inbound.apply(
            planned.rows,
            planned.held,
            calendar,
            now,
            done=replace(
                settled,
                cursor=reading.cursor,
                window_end=reading.window.end if reading.full else tracked.window_end,
                last_complete_at=reading.at,
                last_full_at=now if reading.full else tracked.last_full_at,
                caution="",
                problem="",
            ),
            caution=reading.caution,
            progress=lambda done: self._say("taking over", done, len(planned.rows)),
        )
        self._troubles.proofs.read.add(calendar)
        if settled.other_installation != tracked.other_installation:
            self._ask_of_neighbour(settled, now)

    def _ask_of_neighbour(self, tracked: TrackedCalendar, now: datetime) -> None:
        """Open an issue where another installation was noticed, and close it once that is gone."""
        account, calendar = self._scene.account.id, tracked.calendar.id
        other = tracked.other_installation
        with self._tools.store.work() as unit:
            if other:
                open_issue_once(unit, neighbours.neighbour_issue(self._scene, calendar, now))
            for issue in unit.issues.open(account):
                mine = (issue.kind, issue.calendar_id)
                if not other and mine == (IssueKind.OTHER_INSTALLATION, calendar):
                    unit.issues.save(replace(issue, closed_at=now, outcome="cleared"))
            unit.commit()

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
