"""One row of the journal with all that is known of it: what was decided, and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from textwrap import shorten

from gcaldesk.domain.activity import LineDetail, RunRow
from gcaldesk.domain.ids import BookingId, IssueId, RunId
from gcaldesk.domain.journal import Issue, JournalEntry, Level
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.domain.views import ActivityRow
from gcaldesk.ui.present.activity import (
    action_words,
    level_chip,
    reason_words,
    run_chip,
    run_state,
    run_words,
)
from gcaldesk.ui.present.cells import Chip, Fact
from gcaldesk.ui.present.journal import Entry, MoreLines, QuietRuns
from gcaldesk.ui.present.words import (
    clock,
    counted,
    decimal,
    full,
    joined,
    sentence,
    told,
    tr,
    when_words,
)
from gcaldesk.ui.shades import Tone

LONGEST_ID = 26
LONGEST_VALUE = 160
NAMES = {
    "time": "Time",
    "title": "Title",
    "description": "Description",
    "location": "Place",
    "attendees": "Guests",
    "status": "Status",
    "type": "Type",
    "meet": "Video link",
    "color": "Colour",
}
TO_GOOGLE = {
    "created": ("1 event made", "{n} events made"),
    "updated": ("1 event changed", "{n} events changed"),
    "deleted": ("1 event deleted", "{n} events deleted"),
}
FROM_GOOGLE = {
    "applied": ("1 booking made or changed", "{n} bookings made or changed"),
    "cancelled": ("1 booking cancelled", "{n} bookings cancelled"),
}
NOT_DONE = {
    "conflicts": ("1 conflict", "{n} conflicts"),
    "failed": ("1 refused by Google", "{n} refused by Google"),
    "skipped": ("1 left out", "{n} left out"),
}
READ = {
    "pulled": ("1 event", "{n} events"),
    "requests": ("1 request to Google", "{n} requests to Google"),
}


@dataclass(frozen=True, slots=True)
class Link:
    """What a row leads to: `target` is booking, history, run or issue."""

    label: str
    text: str
    target: str
    value: BookingId | RunId | IssueId


@dataclass(frozen=True, slots=True)
class EntryText:
    """The panel beside the journal."""

    chip: Chip
    title: str
    at: str
    why: str
    changes: tuple[Fact, ...] = ()
    links: tuple[Link, ...] = ()
    facts: tuple[Fact, ...] = ()
    undoable: RunId | None = None
    """The run that may be taken back."""

    @property
    def copied(self) -> str:
        """The whole panel as lines, for the clipboard."""
        facts = [f"{f.label}: {f.tip or f.text}" for f in (*self.changes, *self.facts)]
        links = [f"{link.label}: {link.text}" for link in self.links]
        return "\n".join(line for line in (self.title, self.at, self.why, *links, *facts) if line)


def entry_text(
    entry: Entry,
    detail: LineDetail | None = None,
    issues: Sequence[Issue] = (),
    zone: tzinfo | None = None,
) -> EntryText:
    """Return everything that is known about one row.

    Args:
        entry: the row.
        detail: what was read about a line since it was chosen.
        issues: what waits for a person at present.
        zone: the person's, if not the computer's.
    """
    match entry.item:
        case RunRow() as run:
            return _run_text(run, zone)
        case MoreLines(run=run):
            return _run_text(run, zone)
        case QuietRuns() as quiet:
            return _quiet_text(quiet, zone)
        case ActivityRow() as row:
            known = detail if detail is not None and detail.row.id == row.id else None
            return _line_text(row, known, issues, zone)


def _line_text(
    row: ActivityRow, detail: LineDetail | None, issues: Sequence[Issue], zone: tzinfo | None
) -> EntryText:
    line = detail.row.entry if detail else row.entry
    facts = (
        Fact(tr("Account"), row.account),
        Fact(tr("Calendar"), row.calendar),
        Fact(tr("Event"), _short(line.event_id or ""), tip=line.event_id or ""),
        Fact(tr("Its version in Google"), _short(detail.version), tip=detail.version)
        if detail
        else Fact("", ""),
    )
    return EntryText(
        chip=level_chip(line.level),
        title=action_words(line.action),
        at=full(line.at, zone),
        why=reason_words(line.reason),
        changes=tuple(changes(line, line.at.astimezone(zone).date())),
        links=tuple(_links(row, detail, issues, zone)),
        facts=tuple(fact for fact in facts if fact.text),
    )


def _links(
    row: ActivityRow, detail: LineDetail | None, issues: Sequence[Issue], zone: tzinfo | None
) -> Iterator[Link]:
    line = row.entry
    if line.booking_id is not None:
        number = tr("booking {n}").format(n=line.booking_id)
        yield Link(tr("Booking"), joined(row.booking_title, number), "booking", line.booking_id)
        yield Link("", tr("Only what happened to it"), "history", line.booking_id)
    mine = [issue for issue in issues if _is_about(issue, line)]
    for issue in mine[:2]:
        yield Link(tr("Waits for you"), told(issue.title), "issue", issue.id)
    if line.run_id is not None:
        at = clock(detail.run.started_at, line.at, zone) if detail and detail.run else ""
        text = joined(tr("Sync {n}").format(n=line.run_id), at)
        yield Link(tr("Done by"), text, "run", line.run_id)


def _is_about(issue: Issue, line: JournalEntry) -> bool:
    if line.booking_id is not None or issue.booking_id is not None:
        return issue.booking_id == line.booking_id
    if line.calendar_id is not None or issue.calendar_id is not None:
        return issue.calendar_id == line.calendar_id
    return issue.account_id == line.account_id and line.level in {Level.WARNING, Level.ERROR}


def _run_text(run: RunRow, zone: tzinfo | None) -> EntryText:
    report = run.report
    problems = [reason_words(problem) for problem in report.problems]
    seconds = tr("{n} s").format(n=decimal(report.seconds)) if run.finished_at else ""
    facts = (
        Fact(tr("Account"), run.account),
        Fact(tr("To Google"), _numbers(TO_GOOGLE, report)),
        Fact(tr("From Google"), _numbers(FROM_GOOGLE, report)),
        Fact(tr("Not done"), _numbers(NOT_DONE, report)),
        Fact(tr("Read"), _numbers(READ, report)),
    )
    wrote = facts[1].text or facts[2].text
    return EntryText(
        chip=run_chip(run_state(run)),
        title=tr("Sync {n}").format(n=run.id),
        at=joined(full(run.started_at, zone), seconds),
        why="\n".join([*_done(run), *problems]),
        links=(Link("", tr("Only the lines of this sync"), "run", run.id),),
        facts=tuple(fact for fact in facts if fact.text),
        undoable=run.id if wrote and run.finished_at else None,
    )


def _done(run: RunRow) -> Iterator[str]:
    if run.finished_at is None:
        yield tr("Under way")
    elif run.report.changes or not run.report.problems:
        yield run_words(run.report)


def _numbers(nouns: Mapping[str, tuple[str, str]], report: SyncReport) -> str:
    counts = {name: int(getattr(report, name)) for name in nouns}
    return joined(*(counted(counts[n], *words) for n, words in nouns.items() if counts[n]))


def _quiet_text(quiet: QuietRuns, zone: tzinfo | None) -> EntryText:
    return EntryText(
        chip=Chip(Tone.OFF, "minus-circle-fill", tr("Quiet")),
        title=counted(quiet.count, "1 sync", "{n} syncs"),
        at=full(quiet.newest.started_at, zone),
        why=tr("All was read, all was well, and there was nothing to do."),
        facts=(
            Fact(tr("The first of them"), full(quiet.oldest.started_at, zone)),
            Fact(tr("Account"), quiet.newest.account),
        ),
    )


def changes(line: JournalEntry, today: date) -> Iterator[Fact]:
    """Yield what a line changed, detail by detail; of something new or gone, what it was."""
    before, after = line.before or {}, line.after or {}
    for name in dict.fromkeys((*after, *before)):
        was, now = _value(before.get(name), today), _value(after.get(name), today)
        if was == now:
            continue
        text = now or was
        if line.before is not None and line.after is not None:
            text = f"{_brief(was)} → {_brief(now)}"
        yield Fact(field_words(name), _brief(text, 2 * LONGEST_VALUE), tip=f"{was} → {now}")


def field_words(name: str) -> str:
    """Return what a person calls a detail of a booking or event."""
    return tr(NAMES[name]) if name in NAMES else sentence(told(name.replace("_", " ")))


def _brief(text: str, longest: int = LONGEST_VALUE) -> str:
    return shorten(text, longest, placeholder=" …") or tr("nothing")


def _value(value: object, today: date) -> str:
    """Return a kept value in words; times are kept as start, end and zone."""
    match value:
        case None:
            return ""
        case {"start": str(start), "end": str(end), "zone": str(zone)}:
            timed = Timed(datetime.fromisoformat(start), datetime.fromisoformat(end), zone)
            return when_words(timed, today=today)
        case {"start": str(start), "end": str(end)}:
            whole = AllDay(date.fromisoformat(start), date.fromisoformat(end))
            return when_words(whole, today=today)
        case {"email": str(email), **others}:
            return joined(email, told(str(others.get("response") or "")))
        case list() | tuple():
            return ", ".join(_value(part, today) for part in value)
        case Mapping():
            parts = ((name, _value(part, today)) for name, part in value.items())
            return ", ".join(f"{name}: {text}" for name, text in parts if text)
        case bool():
            return tr("yes") if value else tr("no")
    return str(value)


def _short(text: str) -> str:
    """Return a long id by its two ends; the whole of it stands in the tip."""
    return text if len(text) <= LONGEST_ID else f"{text[:12]}…{text[-8:]}"
