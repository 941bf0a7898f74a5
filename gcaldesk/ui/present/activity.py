"""The journal in a person's words."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from gcaldesk.domain.activity import RunRow
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.journal import Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.journal import Entry, Key, MoreLines, QuietRuns, folded
from gcaldesk.ui.present.words import clock, counted, full, joined, sentence, told, tr
from gcaldesk.ui.shades import Tone

HEADERS = ("Time", "Result", "What", "Booking", "Where", "Why")
CHIPS = {
    Level.DEBUG: Chip(Tone.OFF, "dots-three", "Detail"),
    Level.INFO: Chip(Tone.OK, "check-circle-fill", "Done"),
    Level.WARNING: Chip(Tone.NEEDS, "warning-fill", "Watch"),
    Level.ERROR: Chip(Tone.FAILED, "x-circle-fill", "Failed"),
}
RUN_CHIPS = {
    "ok": Chip(Tone.OK, "check-circle-fill", "Done"),
    "needs_you": Chip(Tone.NEEDS, "warning-fill", "Needs you"),
    "failed": Chip(Tone.FAILED, "x-circle-fill", "Failed"),
    "offline": Chip(Tone.FAILED, "wifi-slash", "Offline"),
    "paused": Chip(Tone.NEEDS, "pause-circle-fill", "Paused"),
    "stopped": Chip(Tone.OFF, "stop-circle-fill", "Cut short"),
    "inactive": Chip(Tone.OFF, "minus-circle-fill", "Inactive"),
    "running": Chip(Tone.WORKING, "arrows-clockwise", "Running"),
}
INNER = "arrow-elbow-down-right"
LEVEL_CHOICES = (
    ("", "All results"),
    ("info", "Without details"),
    ("warning", "Trouble"),
    ("error", "Failed"),
)
VIEWS = (
    ("runs", "By sync"),
    ("lines", "Line by line"),
)
LONGEST_NUMBER = 19
"""Digits that the database can hold."""
SPANS = (
    ("", "Any time"),
    ("1", "Last 24 hours"),
    ("7", "Last 7 days"),
    ("30", "Last 30 days"),
    ("dates", "Between dates…"),
)


def level_chip(level: Level) -> Chip:
    """Return how much a line matters, in a word."""
    chip = CHIPS[level]
    return Chip(chip.tone, chip.icon, tr(chip.text))


def action_words(action: str) -> str:
    """Return an action as a person would write it."""
    return sentence(told(action.replace("_", " ").replace(".", " ")))


def reason_words(reason: str) -> str:
    """Return why something was done, as a sentence."""
    return sentence(told(reason))


def run_chip(state: str) -> Chip:
    """Return how a run ended, in a word."""
    chip = RUN_CHIPS.get(state, RUN_CHIPS["running"])
    return Chip(chip.tone, chip.icon, tr(chip.text))


def run_words(report: SyncReport) -> str:
    """Return in numbers what a run did, or that there was nothing to do."""
    there = report.created + report.updated + report.deleted
    here = report.applied + report.cancelled
    numbers = joined(
        counted(there, "1 to Google", "{n} to Google") if there else "",
        counted(here, "1 from Google", "{n} from Google") if here else "",
        counted(report.conflicts, "1 conflict", "{n} conflicts") if report.conflicts else "",
        counted(report.failed, "1 refused", "{n} refused") if report.failed else "",
        counted(report.skipped, "1 left out", "{n} left out") if report.skipped else "",
    )
    read = counted(report.pulled, "1 event read", "{n} events read") if report.pulled else ""
    return numbers or read or tr("Nothing to do")


def entry_row(
    entry: Entry, *, now: datetime, is_open: bool = False, zone: tzinfo | None = None
) -> Row:
    """Return one row of a list of the journal."""
    return Row(entry.key, _cells(entry, now, zone, is_open=is_open))


def made_rows(items: Iterable[ActivityRow | RunRow], now: datetime) -> dict[Key, Row]:
    """Return the rows of a page by their keys; may be made in any thread."""
    return {entry.key: entry_row(entry, now=now) for entry in folded(items)}


def _cells(entry: Entry, now: datetime, zone: tzinfo | None, *, is_open: bool) -> tuple[Cell, ...]:
    match entry.item:
        case RunRow() as run:
            return _run_cells(run, now, zone, is_open=is_open)
        case QuietRuns() as quiet:
            return _quiet_cells(quiet, now, zone)
        case MoreLines():
            more = tr("All lines of this sync…")
            return (Cell(), Cell(), Cell(more, icon=INNER, muted=True), Cell(), Cell(), Cell())
        case ActivityRow() as line:
            return _line_cells(line, now, zone, inner=entry.inner)


def _line_cells(
    line: ActivityRow, now: datetime, zone: tzinfo | None, *, inner: bool
) -> tuple[Cell, ...]:
    reason = reason_words(line.entry.reason)
    return (
        Cell(clock(line.entry.at, now, zone), tip=full(line.entry.at, zone), muted=inner),
        Cell(chip=level_chip(line.entry.level)),
        Cell(action_words(line.entry.action), icon=INNER if inner else "", strong=not inner),
        Cell(line.booking_title),
        Cell(line.calendar or line.account, muted=True),
        Cell(reason, tip=reason),
    )


def _run_cells(
    run: RunRow, now: datetime, zone: tzinfo | None, *, is_open: bool
) -> tuple[Cell, ...]:
    trouble = reason_words(run.report.problems[0]) if run.report.problems else ""
    words = tr("Under way")
    if run.finished_at is not None:
        words = run_words(run.report) if run.report.changes or not trouble else ""
    return (
        Cell(clock(run.started_at, now, zone), tip=full(run.started_at, zone)),
        Cell(chip=run_chip(run_state(run))),
        Cell(tr("Sync"), icon="caret-down" if is_open else "caret-right", strong=True),
        Cell(),
        Cell(run.account, muted=True),
        Cell(joined(words, trouble), tip=trouble),
    )


def _quiet_cells(quiet: QuietRuns, now: datetime, zone: tzinfo | None) -> tuple[Cell, ...]:
    first, last = quiet.oldest.started_at, quiet.newest.started_at
    span = tr("from {at}").format(at=clock(first, now, zone))
    return (
        Cell(clock(last, now, zone), tip=full(last, zone), muted=True),
        Cell(chip=Chip(Tone.OFF, "minus-circle-fill", tr("Quiet"))),
        Cell(counted(quiet.count, "1 sync", "{n} syncs"), muted=True),
        Cell(),
        Cell(quiet.newest.account, muted=True),
        Cell(joined(tr("Nothing to do"), span), muted=True),
    )


def run_state(run: RunRow) -> str:
    """Return how a run ended for a person: one that waits for somebody is not all well."""
    if run.finished_at is None:
        return "running"
    return run.report.outcome if run.state == "ok" else run.state


def span_of(
    span: str, *, now: datetime, first: date, last: date, zone: tzinfo | None = None
) -> tuple[datetime | None, datetime | None]:
    """Return when a choice of SPANS begins and, exclusively, ends."""
    if span == "dates":
        start, end = sorted((first, last))
        return _midnight(start, now, zone), _midnight(end + timedelta(days=1), now, zone)
    if not span:
        return None, None
    # to the minute, so that asking again means the same question
    since = now - timedelta(days=int(span))
    return since.replace(second=0, microsecond=0), None


def _midnight(day: date, now: datetime, zone: tzinfo | None) -> datetime:
    here = zone or now.astimezone().tzinfo
    return datetime.combine(day, datetime.min.time(), tzinfo=here).astimezone(UTC)


def booking_number(text: str) -> BookingId | None:
    """Return the booking that a text such as `#1038` names."""
    number = text.removeprefix("#")
    known = text.startswith("#") and number.isdecimal() and len(number) < LONGEST_NUMBER
    return BookingId(int(number)) if known else None


def reach_words(
    entries: Sequence[Entry],
    *,
    share: float,
    looking: bool,
    more: bool,
    zone: tzinfo | None = None,
) -> str:
    """Say how much of the journal is shown, or how far looking for something came."""
    if looking and share < 1:
        return tr("Looked through {n} % of the journal").format(n=int(share * 100))
    if looking or not entries:
        return ""
    last = next((e.item for e in reversed(entries) if not isinstance(e.item, MoreLines)), None)
    match last:
        case ActivityRow(entry=line):
            at = line.at
        case RunRow(started_at=at):
            pass
        case QuietRuns(oldest=run):
            at = run.started_at
        case _:
            return ""
    return (
        tr("Shown back to {at}").format(at=full(at, zone)) if more else tr("That is all there is.")
    )


def exporting_words(lines: int) -> str:
    """Say how much of an export is written."""
    return counted(lines, "Exporting: 1 line so far", "Exporting: {n} lines so far")


def exported_words(lines: int, name: str) -> str:
    """Say what an export came to."""
    words = counted(lines, "1 line was written to “{file}”.", "{n} lines were written to “{file}”.")
    return words.replace("{file}", name)
