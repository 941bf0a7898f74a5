"""The dashboard's five cards: account, sync, push, safety and quota, each proved by a line."""

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo

from gcaldesk.domain.account import SCOPES, AccountState
from gcaldesk.domain.channel import ListenerState
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.views import Overview
from gcaldesk.sync.channels import RENEW_WITHIN
from gcaldesk.ui.present.cells import Bar
from gcaldesk.ui.present.frame import Engine, last_complete, to_send
from gcaldesk.ui.present.push import left, state_chip
from gcaldesk.ui.present.quota import quota
from gcaldesk.ui.present.words import clock, clock_ago, counted, day, joined, told, tr
from gcaldesk.ui.shades import Tone

STATE_WORDS = {
    AccountState.CONNECTED: ("Signed in", None),
    AccountState.SIGNED_OUT: ("Signed out", Tone.FAILED),
    AccountState.SCOPE_MISSING: ("Permission missing", Tone.FAILED),
    AccountState.PAUSED: ("Paused by Google", Tone.NEEDS),
}
NAMED_FAULT = re.compile(r" \w+(Error|Timeout|Exception)\.$")
"""What an error is called among programmers: for the details, not for a card."""
LOST = {AccountState.SIGNED_OUT, AccountState.SCOPE_MISSING}


LONGEST = 84
"""Letters of a sentence in a card: three lines; all of it stands in the tip."""


@dataclass(frozen=True, slots=True)
class CardText:
    """A card: a quiet title, one strong line, one line that proves it, and where it leads."""

    icon: str
    title: str
    lead: str
    detail: str
    tone: Tone | None = None
    target: str = ""
    """The page to open; `connect` for signing in."""
    button: str = ""
    """What opening it does, in words."""
    bar: Bar | None = None
    tip: str = ""


def cards(
    overview: Overview, engine: Engine | None = None, zone: tzinfo | None = None
) -> tuple[CardText, ...]:
    """Return the cards, in the order of reading."""
    return (
        _account_card(overview, zone),
        _working_card(engine) or _sync_card(overview, zone),
        _push_card(overview, zone),
        _safety_card(overview, zone),
        _quota_card(overview),
    )


def _account_card(overview: Overview, zone: tzinfo | None) -> CardText:
    icon, title = "user-circle", tr("Account")
    if not overview.accounts:
        detail = tr("Connect a Google account to begin")
        button = tr("Connect a Google account")
        return CardText(icon, title, tr("Not connected"), detail, Tone.OFF, "connect", button)
    bad = [v for v in overview.accounts if v.account.state is not AccountState.CONNECTED]
    lost = any(view.account.state in LOST for view in bad)
    target = "connect" if lost else "settings"
    button = tr("Sign in again") if lost else tr("Open the settings")
    if len(overview.accounts) == 1:
        account = overview.accounts[0].account
        lead, tone = STATE_WORDS[account.state]
        granted = len(set(account.granted_scopes) & set(SCOPES))
        permissions = tr("{n} of {all} permissions").format(n=granted, all=len(SCOPES))
        since = tr("since {at}").format(at=_date(account.connected_at, overview, zone))
        detail = told(account.hint) or joined(permissions, since)
        return CardText(icon, title, tr(lead), detail, tone, target, button)
    lead = counted(len(overview.accounts), "1 account", "{n} accounts")
    if bad:
        first = bad[0].account
        words, tone = STATE_WORDS[first.state]
        return CardText(icon, title, lead, f"{first.name}: {tr(words)}", tone, target, button)
    names = joined(*(view.account.name for view in overview.accounts))
    return CardText(icon, title, lead, names, None, target, button)


def shortened(text: str) -> str:
    """Return the first sentences that a card has room for, or as many words of the first."""
    if len(text) <= LONGEST:
        return text
    whole = text.rfind(". ", 0, LONGEST)
    if whole > 0:
        return text[: whole + 1]
    return text[: text.rfind(" ", 0, LONGEST)].rstrip(" ·,;") + "…"


def _date(at: datetime, overview: Overview, zone: tzinfo | None) -> str:
    return day(at.astimezone(zone).date(), today=overview.now.astimezone(zone).date())


def _working_card(engine: Engine | None) -> CardText | None:
    """Return the card while a round runs."""
    if engine is None or engine.phase != "syncing":
        return None
    lead, bar = tr("Syncing"), None
    if engine.total:
        lead = tr("{done} of {total}").format(
            done=counted(engine.done, "1", "{n}"), total=counted(engine.total, "1", "{n}")
        )
        bar = Bar(engine.done / engine.total, Tone.WORKING)
    detail = joined(told(engine.sentence), engine.account)
    return CardText(
        "arrows-clockwise",
        tr("Sync"),
        lead,
        detail,
        Tone.WORKING,
        "activity",
        tr("Open the activity"),
        bar,
    )


def _sync_card(overview: Overview, zone: tzinfo | None) -> CardText:
    waiting = to_send(overview)
    parked = sum(view.parked for view in overview.accounts)
    trouble = [view.trouble for view in overview.accounts if view.trouble and view.account.active]
    last = last_complete(overview)
    linked = sum(row.linked for row in overview.mappings)
    complete = (
        tr("last complete {at}").format(at=clock_ago(last, overview.now, zone)) if last else ""
    )
    bookings = joined(
        counted(overview.bookings, "1 booking", "{n} bookings"),
        counted(linked, "1 in step", "{n} in step"),
    )
    lead, tone = tr("Nothing to send"), None
    if not complete:
        complete = tr("not complete yet") if overview.runs else tr("no run yet")
    detail = joined(complete, bookings)
    if waiting:
        lead = counted(waiting, "1 to send", "{n} to send")
    if parked:
        refused = counted(parked, "1 held", "{n} held")
        lead, tone = joined(lead if waiting else "", refused), Tone.NEEDS
    if trouble:
        lead, tone = tr("Not up to date"), Tone.FAILED
        detail = joined(told(NAMED_FAULT.sub("", trouble[0])), complete)
    target, button = "activity", tr("Open the activity")
    if parked:
        target, button = "push", tr("Open what waits")
    return CardText(
        "arrows-clockwise", tr("Sync"), lead, detail, tone, target, button, tip=_run_tip(overview)
    )


def _run_tip(overview: Overview) -> str:
    if not overview.runs:
        return ""
    run = overview.runs[-1]
    return joined(
        tr("The last run took {n} s").format(n=f"{run.seconds:.1f}"),
        counted(run.requests, "1 request", "{n} requests"),
    )


def _push_card(overview: Overview, zone: tzinfo | None) -> CardText:
    lead, detail, tone = _push_words(overview.listener, overview, zone)
    return CardText(
        "broadcast",
        tr("Push"),
        lead,
        detail,
        tone,
        "push",
        tr("Open push and diagnostics"),
        tip=overview.listener.url,
    )


def _push_words(
    state: ListenerState, overview: Overview, zone: tzinfo | None
) -> tuple[str, str, Tone | None]:
    minutes = min((v.account.rules.poll_minutes for v in overview.accounts), default=5)
    polled = counted(minutes, "Google is asked every minute", "Google is asked every {n} min")
    if state.state == "off":
        return tr("Off"), polled, None
    if state.state != "on":
        chip = state_chip(state)
        tone = chip.tone if chip.tone is Tone.FAILED else None
        return chip.text, told(state.problem) or polled, tone
    mapped = {(row.account_id, row.calendar.id) for row in overview.mappings}
    live = [c for c in overview.channels if (c.account_id, c.calendar_id) in mapped]
    heard = max((c.last_message_at for c in live if c.last_message_at), default=None)
    ends = min((c.expires_at for c in live), default=None)
    soon = sum(c.expires_at - overview.now <= RENEW_WITHIN for c in live)
    detail = joined(
        tr("last message {at}").format(at=clock(heard, overview.now, zone)) if heard else "",
        counted(soon, "1 renews soon", "{n} renew soon") if soon else "",
        tr("nearest end in {span}").format(span=left(ends - overview.now)) if ends else polled,
    )
    return tr("{n} of {all} live").format(n=len(live), all=len(mapped)), detail, None


def _safety_card(overview: Overview, zone: tzinfo | None) -> CardText:
    conflicts = sum(issue.kind is IssueKind.CONFLICT for issue in overview.issues)
    plans = sum(issue.kind is IssueKind.HELD_PLAN for issue in overview.issues)
    others = len(overview.issues) - conflicts - plans
    backup = tr("no backup yet")
    if overview.backup_at:
        backup = tr("last backup {at}").format(at=clock(overview.backup_at, overview.now, zone))
    parts = (
        counted(conflicts, "1 conflict", "{n} conflicts") if conflicts else "",
        counted(plans, "1 held plan", "{n} held plans") if plans else "",
        counted(others, "1 other matter", "{n} other matters") if others else "",
    )
    lead = tr("Nothing needs you")
    if overview.issues:
        lead = counted(len(overview.issues), "1 needs you", "{n} need you")
    return CardText(
        "shield-check",
        tr("Safety"),
        lead,
        joined(*parts, backup),
        Tone.NEEDS if overview.issues else None,
        "issues",
        tr("Open the issues"),
    )


def _quota_card(overview: Overview) -> CardText:
    used = quota(overview)
    return CardText(
        "gauge",
        tr("Quota"),
        used.minute,
        joined(tr("used in the last minute"), used.day),
        used.tone,
        "push",
        tr("Open push and diagnostics"),
        Bar(used.share, used.tone or Tone.OK),
        used.tip,
    )
