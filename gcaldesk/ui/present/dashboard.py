"""The dashboard's table: a line for each mapping, with its calendar, its channel and its state."""

from datetime import datetime, tzinfo

from gcaldesk.domain.account import ANY_OBJECT, Account, Direction
from gcaldesk.domain.channel import Channel
from gcaldesk.domain.views import AccountView, MappingView, Overview
from gcaldesk.ui.present.cells import Cell, Chip, Row
from gcaldesk.ui.present.push import lasting_cell
from gcaldesk.ui.present.words import ago, clock, counted, full, joined, sentence, told, tr
from gcaldesk.ui.shades import Tone

LONGEST_CHIP = 24
HEADERS = (
    "Object",
    "Calendar",
    "",
    "In step",
    "Waiting",
    "Last complete",
    "Next",
    "Read in full",
    "Channel",
    "State",
)
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
GRAVEST = (Tone.FAILED, Tone.NEEDS, Tone.WORKING, Tone.OFF, Tone.OK)


def object_words(row: MappingView) -> str:
    """Return the object's name, or what `*` stands for."""
    return tr("* everything else") if row.object_code == "*" else row.object_name


def to_go(row: MappingView) -> int:
    """Count what goes out with the next round; what is parked or in conflict does not."""
    return max(0, row.waiting - max(row.parked, row.conflicts))


def mapping_chip(row: MappingView, longest: int = LONGEST_CHIP) -> Chip:
    """Return the state of a mapping, gravest first; a problem in no more letters than these."""
    if row.problem:
        words = sentence(told(row.problem))
        short = len(words) <= longest
        return Chip(Tone.FAILED, "x-circle-fill", words if short else tr("Not working"))
    if row.conflicts:
        return Chip(
            Tone.NEEDS, "git-fork-fill", counted(row.conflicts, "1 conflict", "{n} conflicts")
        )
    if row.parked:
        return Chip(Tone.NEEDS, "hand-palm-fill", counted(row.parked, "1 held", "{n} held"))
    if row.waiting:
        return Chip(Tone.WORKING, "arrow-up-bold", counted(row.waiting, "Sending 1", "Sending {n}"))
    if row.last_complete_at is None:
        return Chip(Tone.OFF, "minus-circle-fill", tr("Not synced yet"))
    return Chip(Tone.OK, "check-circle-fill", tr("Up to date"))


def mapping_rows(overview: Overview, zone: tzinfo | None = None) -> tuple[Row, ...]:
    """Return the dashboard's table, one row a mapping; what serves all others stands last."""
    accounts = {view.account.id: view for view in overview.accounts}
    channels = {(one.account_id, one.calendar_id): one for one in overview.channels}
    return tuple(
        _mapping_row(
            row,
            overview,
            accounts.get(row.account_id),
            channels.get((row.account_id, row.calendar.id)),
            zone,
        )
        for row in sorted(overview.mappings, key=lambda row: row.object_code == ANY_OBJECT)
    )


def _mapping_row(
    row: MappingView,
    overview: Overview,
    view: AccountView | None,
    channel: Channel | None,
    zone: tzinfo | None,
) -> Row:
    last, now = row.last_complete_at, overview.now
    calendar = joined(row.calendar.summary, row.account if len(overview.accounts) > 1 else "")
    chip = mapping_chip(row)
    return Row(
        (row.account, row.object_code),
        (
            Cell(object_words(row), strong=True),
            Cell(calendar, swatch=row.calendar.color or "#5f6368", tip=row.calendar.id),
            Cell(icon=DIRECTION_ICONS[row.direction], tip=tr(DIRECTION_WORDS[row.direction])),
            Cell(counted(row.linked, "1", "{n}"), sort=row.linked, right=True),
            _waiting_cell(row),
            Cell(
                clock(last, now, zone) if last else tr("never"),
                tip=full(last, zone) if last else "",
                sort=last.timestamp() if last else 0.0,
                muted=last is None,
            ),
            _next_cell(view, overview, zone),
            _whole_cell(row.read_whole_at, now, zone),
            _channel_cell(row, view.account if view else None, channel, now, zone),
            Cell(chip=chip, tip=told(row.problem), sort=float(GRAVEST.index(chip.tone))),
        ),
    )


def _waiting_cell(row: MappingView) -> Cell:
    sending, parked = to_go(row), row.parked
    words = joined(
        tr("{n} out").format(n=sending) if sending else "",
        tr("{n} held").format(n=parked) if parked else "",
    )
    held = counted(
        parked,
        "1 booking was refused or waits for a decision; it stands under Push & diagnostics.",
        "{n} bookings were refused or wait for a decision; they stand under Push & diagnostics.",
    )
    return Cell(
        words or "0",
        sort=float(row.waiting),
        muted=not words,
        tip=held if parked else "",
        right=True,
    )


def _next_cell(view: AccountView | None, overview: Overview, zone: tzinfo | None) -> Cell:
    """Say when the calendar is looked at again without anybody asking."""
    if overview.paused is not None:
        return Cell(tr("paused"), muted=True, sort=0.0)
    if view is None or not view.account.active:
        return Cell(tr("switched off"), muted=True, sort=0.0)
    at = view.next_sync_at
    if at is None:
        tip = tr("Nothing syncs by itself at present.")
        return Cell(tr("not planned"), muted=True, tip=tip, sort=0.0)
    words = clock(at, overview.now, zone) if at > overview.now else tr("now")
    return Cell(words, tip=full(at, zone), sort=at.timestamp())


def _whole_cell(at: datetime | None, now: datetime, zone: tzinfo | None) -> Cell:
    """Say how old the cursor is."""
    if at is None:
        tip = tr("The next sync reads the whole calendar again.")
        return Cell(tr("next time"), muted=True, tip=tip, sort=0.0)
    tip = tr("Since {at} only what changed is asked for.").format(at=full(at, zone))
    return Cell(ago(at, now), tip=tip, sort=at.timestamp())


def _channel_cell(
    row: MappingView,
    account: Account | None,
    channel: Channel | None,
    now: datetime,
    zone: tzinfo | None,
) -> Cell:
    """Say until when Google tells of changes, or how often it is asked."""
    if channel is not None:
        return lasting_cell(channel, now, zone)
    minutes = account.rules.poll_minutes if account is not None else 5
    words = counted(minutes, "asked every minute", "asked every {n} min")
    tip = told(row.push_problem) or tr("No channel: Google is asked for changes regularly.")
    return Cell(words, muted=True, tip=tip, sort=0.0)
