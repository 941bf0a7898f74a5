"""The dashboard: four cards, a day of runs, a line for each mapping."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from gcaldesk.domain.account import SCOPES, AccountState, Direction
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.views import MappingView, Overview
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.frame import last_complete, to_send
from gcaldesk.ui.present.words import clock, clock_ago, counted, day, full, joined, size, told, tr
from gcaldesk.ui.shades import Tone

HOURS = 24
LONGEST_CHIP = 24
HEADERS = ("Object", "Calendar", "", "In step", "Waiting", "Last complete", "State")
DIRECTION_WORDS = {
    Direction.BOTH: "both ways",
    Direction.OUT: "bookings go to Google only",
    Direction.IN: "events come from Google only",
}
DIRECTION_ICONS = {
    Direction.BOTH: "arrows-left-right",
    Direction.OUT: "arrow-right",
    Direction.IN: "arrow-left",
}
STATE_WORDS = {
    AccountState.CONNECTED: ("Signed in", None),
    AccountState.SIGNED_OUT: ("Signed out", Tone.FAILED),
    AccountState.SCOPE_MISSING: ("Permission missing", Tone.FAILED),
    AccountState.PAUSED: ("Paused by Google", Tone.NEEDS),
}
RUN_TONES = {
    "ok": Tone.OK,
    "failed": Tone.FAILED,
    "offline": Tone.FAILED,
    "paused": Tone.NEEDS,
    "needs_you": Tone.NEEDS,
    "inactive": Tone.OFF,
}
GRAVITY = (Tone.OFF, Tone.OK, Tone.NEEDS, Tone.FAILED)


@dataclass(frozen=True, slots=True)
class CardText:
    """A card: a quiet title, one strong line, one line that proves it."""

    icon: str
    title: str
    lead: str
    detail: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """One column of the time line; `height` lies between 0 and 1."""

    tone: Tone
    height: float
    tip: str


def cards(overview: Overview, zone: tzinfo | None = None) -> tuple[CardText, ...]:
    """Return the four cards."""
    return (
        _account_card(overview, zone),
        _sync_card(overview, zone),
        _bookings_card(overview),
        _safety_card(overview, zone),
    )


def _account_card(overview: Overview, zone: tzinfo | None) -> CardText:
    title = tr("Account")
    if len(overview.accounts) == 1:
        account = overview.accounts[0].account
        lead, tone = STATE_WORDS[account.state]
        granted = len(set(account.granted_scopes) & set(SCOPES))
        permissions = tr("{n} of {all} permissions").format(n=granted, all=len(SCOPES))
        since = tr("since {at}").format(at=_date(account.connected_at, overview, zone))
        detail = told(account.hint) or joined(permissions, since)
        return CardText("user-circle", title, tr(lead), detail, tone)
    if not overview.accounts:
        detail = tr("Connect a Google account to begin")
        return CardText("user-circle", title, tr("Not connected"), detail, Tone.OFF)
    bad = [v for v in overview.accounts if v.account.state is not AccountState.CONNECTED]
    lead = counted(len(overview.accounts), "1 account", "{n} accounts")
    if bad:
        first = bad[0].account
        words, tone = STATE_WORDS[first.state]
        return CardText("user-circle", title, lead, f"{first.name}: {tr(words)}", tone)
    names = joined(*(view.account.name for view in overview.accounts))
    return CardText("user-circle", title, lead, names)


def _date(at: datetime, overview: Overview, zone: tzinfo | None) -> str:
    return day(at.astimezone(zone).date(), today=overview.now.astimezone(zone).date())


def _sync_card(overview: Overview, zone: tzinfo | None) -> CardText:
    waiting = to_send(overview)
    parked = sum(view.parked for view in overview.accounts)
    last = last_complete(overview)
    run = overview.runs[-1] if overview.runs else None
    detail = joined(
        tr("last complete {at}").format(at=clock_ago(last, overview.now, zone)) if last else "",
        tr("{n} s").format(n=f"{run.seconds:.1f}") if run else "",
        counted(run.requests, "1 request", "{n} requests") if run else "",
    )
    tone = None
    if parked:
        refused = counted(parked, "1 refused by Google", "{n} refused by Google")
        detail, tone = joined(refused, detail), Tone.NEEDS
    lead = tr("Nothing to send")
    if waiting:
        lead = counted(waiting, "1 to send", "{n} to send")
    return CardText("arrows-clockwise", tr("Sync"), lead, detail or tr("no run yet"), tone)


def _bookings_card(overview: Overview) -> CardText:
    lead = counted(overview.bookings, "1 booking", "{n} bookings")
    linked = sum(row.linked for row in overview.mappings)
    detail = joined(
        counted(linked, "1 in step", "{n} in step"),
        counted(len(overview.objects), "1 object", "{n} objects"),
        size(overview.database_bytes),
    )
    return CardText("calendar-check", tr("Bookings"), lead, detail)


def _safety_card(overview: Overview, zone: tzinfo | None) -> CardText:
    conflicts = sum(issue.kind is IssueKind.CONFLICT for issue in overview.issues)
    plans = sum(issue.kind is IssueKind.HELD_PLAN for issue in overview.issues)
    others = len(overview.issues) - conflicts - plans
    parts = [
        counted(conflicts, "1 conflict", "{n} conflicts") if conflicts else "",
        counted(plans, "1 held plan", "{n} held plans") if plans else "",
    ]
    lead = ", ".join(part for part in parts if part)
    other = counted(others, "1 other matter", "{n} other matters") if others else ""
    backup = tr("no backup yet")
    if overview.backup_at:
        backup = tr("last backup {at}").format(at=clock(overview.backup_at, overview.now, zone))
    tone = Tone.NEEDS if overview.issues else None
    if not lead:
        lead, other = other or tr("Nothing needs you"), ""
    return CardText("shield-check", tr("Safety"), lead, joined(other, backup), tone)


def hours(overview: Overview, zone: tzinfo | None = None) -> tuple[Hour, ...]:
    """Return the last 24 hours, oldest first, one column an hour."""
    columns: list[list[RunSummary]] = [[] for _ in range(HOURS)]
    for run in overview.runs:
        age = int((overview.now - run.started_at) / timedelta(hours=1))
        if 0 <= age < HOURS:
            columns[HOURS - 1 - age].append(run)
    most = max((_changes(runs) for runs in columns), default=0)
    return tuple(
        _hour(runs, most, overview, HOURS - 1 - at, zone) for at, runs in enumerate(columns)
    )


def _changes(runs: Sequence[RunSummary]) -> int:
    return sum(run.changes_out + run.changes_in for run in runs)


def _hour(
    runs: Sequence[RunSummary], most: int, overview: Overview, age: int, zone: tzinfo | None
) -> Hour:
    start = overview.now - timedelta(hours=age + 1)
    label = tr("from {at}").format(at=clock(start, overview.now, zone))
    if not runs:
        return Hour(Tone.OFF, 0.0, joined(label, tr("no run")))
    tone = max((RUN_TONES.get(run.state, Tone.OFF) for run in runs), key=GRAVITY.index)
    height = 0.2 + 0.8 * (_changes(runs) / most) ** 0.5 if most else 0.2
    return Hour(tone, height, joined(label, summary(runs)))


def summary(runs: Sequence[RunSummary]) -> str:
    """Return what some runs did in all."""
    if not runs:
        return tr("No run yet")
    failed = sum(run.state == "failed" for run in runs)
    words = ""
    if failed:
        words = tr("{n} failed").format(n=failed)
        if runs[-1].state != "failed":
            words += ", " + tr("recovered")
    return joined(
        counted(len(runs), "1 run", "{n} runs"),
        tr("{n} changes out").format(n=sum(run.changes_out for run in runs)),
        tr("{n} in").format(n=sum(run.changes_in for run in runs)),
        words,
    )


def object_words(row: MappingView) -> str:
    """Return the object's name, or what `*` stands for."""
    return tr("* everything else") if row.object_code == "*" else row.object_name


def mapping_chip(row: MappingView) -> Chip:
    """Return the state of a mapping, gravest first."""
    if row.problem:
        words = told(row.problem)
        short = len(words) <= LONGEST_CHIP
        return Chip(Tone.FAILED, "x-circle-fill", words if short else tr("Does not work now"))
    if row.conflicts:
        return Chip(
            Tone.NEEDS, "git-fork-fill", counted(row.conflicts, "1 conflict", "{n} conflicts")
        )
    if row.waiting:
        return Chip(Tone.WORKING, "arrow-up-bold", counted(row.waiting, "Sending 1", "Sending {n}"))
    if row.last_complete_at is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not synced yet"))
    return Chip(Tone.OK, "check-circle-fill", tr("Up to date"))


def mapping_rows(overview: Overview, zone: tzinfo | None = None) -> tuple[Row, ...]:
    """Return the dashboard's table, one row a mapping."""
    several = len(overview.accounts) > 1
    return tuple(_mapping_row(row, overview, zone, several=several) for row in overview.mappings)


def _mapping_row(
    row: MappingView, overview: Overview, zone: tzinfo | None, *, several: bool
) -> Row:
    last = row.last_complete_at
    calendar = joined(row.calendar.summary, row.account if several else "")
    sending = max(0, row.waiting - row.conflicts)
    waiting = tr("{n} out").format(n=sending) if sending else "0"
    return Row(
        (row.account, row.object_code),
        (
            Cell(object_words(row), strong=True),
            Cell(calendar, swatch=row.calendar.color or "#5f6368", tip=row.calendar.id),
            Cell(icon=DIRECTION_ICONS[row.direction], tip=tr(DIRECTION_WORDS[row.direction])),
            Cell(str(row.linked), sort=row.linked),
            Cell(waiting, sort=sending),
            Cell(
                clock(last, overview.now, zone) if last else tr("never"),
                tip=full(last, zone) if last else "",
                sort=last.timestamp() if last else 0.0,
                muted=last is None,
            ),
            Cell(chip=mapping_chip(row), tip=told(row.problem)),
        ),
    )
