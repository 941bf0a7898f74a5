"""A journal in memory that pages as the database does."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from gcaldesk.domain.activity import LineDetail, Newest, Page, Place, Question, RunRow
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId, BookingId, EventId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow
from gcaldesk.services.undo_plan import Change, Told, UndoPlan
from gcaldesk.sync.undo import CANCEL, DELETE, PUT_BACK, RESTORE, Step
from tests.ui import data

EACH_RUN = 5


def run_row(number: int, **changes: object) -> RunRow:
    at = data.NOW - timedelta(minutes=7 * EACH_RUN * (312 - number))
    report = SyncReport(
        AccountId(1), "main", created=2, updated=1, applied=1, requests=9, seconds=1.4
    )
    made = RunRow(RunId(number), "main", at, at + timedelta(seconds=2), "ok", report)
    return replace(made, **changes)  # type: ignore[arg-type]


@dataclass
class FakeJournal:
    """So many lines; every five are one run's, but for the first of the five."""

    lines: int = 400
    reason: str = ""
    quiet: bool = False
    newest_line: int = 10_000
    asked: list[tuple[Question, Place]] = field(default_factory=list)
    failure: GcaldeskError | None = None

    def _row(self, at: int) -> ActivityRow:
        row = data.journal_entry(at)
        if at % EACH_RUN == 0:
            row = replace(row, entry=replace(row.entry, run_id=None))
        if self.reason:
            row = replace(row, entry=replace(row.entry, reason=self.reason))
        return row

    def page(self, question: Question, place: Place, *, limit: int) -> Page:
        self.asked.append((question, place))
        if self.failure is not None:
            raise self.failure
        count = 0 if question.text == "nothing" else self.lines
        first = 10_000 - self.newest_line if place.line is None else 10_000 - place.line + 1
        rows = [self._row(at) for at in range(first, count)]
        if question.run_id is not None:
            rows = [row for row in rows if row.entry.run_id == question.run_id]
        if question.booking_id is not None:
            rows = [row for row in rows if row.entry.booking_id == question.booking_id]
        if question.by_run:
            return self._by_run(rows, limit)
        taken = tuple(rows[:limit])
        more = len(rows) > limit
        share = 1.0 if not more else (first + limit) / count
        return Page(taken, Place(taken[-1].id if taken else None), more, share)

    def _by_run(self, rows: list[ActivityRow], limit: int) -> Page:
        items: list[ActivityRow | RunRow] = []
        line = None
        for row in rows:
            if row.entry.run_id is None:
                items += [row, run_row(312 - (10_000 - row.id) // EACH_RUN)]
                line = row.id - EACH_RUN + 1
            if len(items) >= limit:
                break
        more = line is not None and 10_000 - line + 1 < self.lines
        return Page(tuple(items), Place(line, 1), more)

    def newest(self) -> Newest:
        return Newest(self.newest_line, 312, "ok")

    def line(self, number: int) -> LineDetail:
        return LineDetail(self._row(10_000 - number), run_row(312), '"3489"')

    def run(self, number: RunId) -> RunRow:
        return run_row(number)


def step(verb: str, at: int, refusal: str = "") -> Told:
    found = Step(verb, BookingId(1034 + at), data.STUDIO.id, EventId("abc"), None, None, refusal)
    changed = () if verb == DELETE else (Change("title", "Workshop (late)", "Workshop"),)
    return Told(found, data.TITLES[at][0], changed)


def undo_plan(run: RunId = RunId(312)) -> UndoPlan:  # noqa: B008 (a number)
    steps = (
        step(RESTORE, 0),
        step(RESTORE, 3),
        step(CANCEL, 1),
        step(PUT_BACK, 2),
        step(DELETE, 4),
        step(PUT_BACK, 6, "it was changed since"),
    )
    return UndoPlan(run, "main", steps)


@dataclass
class FakeUndo:
    """Carries out at once, unless it is called off."""

    shown: UndoPlan = field(default_factory=undo_plan)
    failure: GcaldeskError | None = None
    called_off: bool = False
    done: list[tuple[RunId, int]] = field(default_factory=list)

    def plan(self, run: RunId) -> UndoPlan:
        if self.failure is not None:
            raise self.failure
        return replace(self.shown, run=run)

    def carry_out(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        if self.failure is not None:
            raise self.failure
        if self.called_off or cancelled():
            return None
        self.done.append((run, count))
        return SyncReport(AccountId(1), "main", applied=3, updated=1, deleted=1, skipped=1)
