"""What the tray shows: a state, the header's own sentence, and the lines of its menu; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.views import ActivityRow, Overview
from gcaldesk.ui.present.frame import Engine, header_text, state_sentence
from gcaldesk.ui.present.words import clock, counted, joined, told, tr

RECENT = 5
LONGEST = 48


class TrayState(StrEnum):
    """Which icon stands in the tray: a shape and a colour each."""

    OK = "ok"
    SYNCING = "syncing"
    NEEDS = "needs"
    PAUSED = "paused"
    OFFLINE = "offline"
    ERROR = "error"
    SIGNED_OUT = "signed-out"


@dataclass(frozen=True, slots=True)
class MappingLine:
    """One mapping that can be synced by itself."""

    words: str
    account: AccountId
    calendar: CalendarId


@dataclass(frozen=True, slots=True)
class RecentLine:
    """Something that happened to a booking."""

    words: str
    booking: BookingId


@dataclass(frozen=True, slots=True)
class TrayText:
    """The whole of it."""

    state: TrayState
    sentence: str
    account: str
    mappings: tuple[MappingLine, ...]
    issues: str
    recent: tuple[RecentLine, ...]
    can_sync: bool
    can_preview: bool
    can_pause: bool
    paused: bool


def tray_state(overview: Overview | None, engine: Engine | None) -> TrayState:
    """Return the gravest thing that holds."""
    if overview is None:
        return TrayState.SYNCING
    phase = engine.phase if engine is not None else ""
    states = {view.account.state for view in overview.accounts}
    if not states or states & {AccountState.SIGNED_OUT, AccountState.SCOPE_MISSING}:
        return TrayState.SIGNED_OUT
    if overview.paused or not any(view.account.active for view in overview.accounts):
        return TrayState.PAUSED
    if _offline(overview) and phase != "syncing":
        return TrayState.OFFLINE
    troubled = any(view.trouble and view.account.active for view in overview.accounts)
    if phase in {"failed", "stopped"} or (troubled and phase != "syncing"):
        return TrayState.ERROR
    if overview.issues:
        return TrayState.NEEDS
    return TrayState.SYNCING if phase == "syncing" else TrayState.OK


def _offline(overview: Overview) -> bool:
    if any(issue.kind is IssueKind.OFFLINE for issue in overview.issues):
        return True
    return bool(overview.runs) and overview.runs[-1].state == "offline"


def tray_text(
    overview: Overview | None,
    engine: Engine | None,
    recent: Sequence[ActivityRow] = (),
    *,
    account: str = "",
    zone: tzinfo | None = None,
) -> TrayText:
    """Say what stands in the tray and in its menu."""
    header = header_text(overview, engine, account, zone)
    there = overview is not None and bool(overview.accounts)
    issues = len(overview.issues) if overview else 0
    return TrayText(
        state=tray_state(overview, engine),
        sentence=" – ".join(filter(None, _parts(overview, engine, zone))),
        account=joined(header.email, header.badge),
        mappings=_mappings(overview),
        issues=counted(issues, "1 issue…", "{n} issues…") if issues else tr("Issues…"),
        recent=tuple(
            RecentLine(_recent(row, overview, zone), row.entry.booking_id)
            for row in recent
            if overview is not None and row.entry.booking_id is not None
        )[:RECENT],
        can_sync=header.can_sync,
        can_preview=header.can_preview,
        can_pause=there and overview is not None and overview.paused is None,
        paused=overview is not None and overview.paused is not None,
    )


def _parts(
    overview: Overview | None, engine: Engine | None, zone: tzinfo | None
) -> tuple[str, str]:
    sentence = state_sentence(overview, engine, zone)
    return sentence.lead, sentence.rest


def _mappings(overview: Overview | None) -> tuple[MappingLine, ...]:
    views = [v for v in overview.mappings if not v.problem] if overview else []
    return tuple(
        MappingLine(
            f"{view.object_name} → {view.calendar.summary}", view.account_id, view.calendar.id
        )
        for view in views
    )


def _recent(row: ActivityRow, overview: Overview, zone: tzinfo | None) -> str:
    at = clock(row.entry.at, overview.now, zone)
    title = row.booking_title
    short = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
    return f"{at}  {short} · {told(row.entry.action)}"
