"""Rounds and their record: gcaldesk sync, status and log."""

import threading
from contextlib import closing
from datetime import datetime
from typing import Annotated

import typer

from gcaldesk.bootstrap import Services
from gcaldesk.cli.bookings import moment
from gcaldesk.cli.context import LARGEST_ID, AsJson, services_of
from gcaldesk.cli.output import Column, failures, out, print_json, print_table, say
from gcaldesk.cli.pauses import refuse_while_paused, say_pause
from gcaldesk.cli.push import push_sentence
from gcaldesk.cli.shapes import action_json, entry_json, report_json, status_json
from gcaldesk.domain.account import Account
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActionView, ActivityFilter, ActivityRow
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.preview import plan_hash, preview

FOLLOW_SECONDS = 1.0
NOT_RUNNING = "Nothing keeps it in step at present. Start the service: gcaldesk run"
NEEDS_PERSON = 3
WELL = {"ok", "inactive"}


def sync(
    context: typer.Context,
    account: Annotated[str, typer.Option("--account", help="Only this one.")] = "",
    full: Annotated[bool, typer.Option("--full", help="Read every calendar whole.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="List every action and take none.")
    ] = False,
    plan: Annotated[
        str,
        typer.Option(
            "--plan", metavar="HASH", help="Only if the plan still is the one --dry-run showed."
        ),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Run one round: what changed in Google, then what changed here."""
    with failures():
        services = services_of(context)
        accounts = _chosen(services, account)
        if not accounts:
            say("No account is connected yet. Connect one: gcaldesk account add --name main …")
        if dry_run:
            _show_plan(services, accounts, full=full, as_json=as_json)
            return
        refuse_while_paused(services)
        with services.engine_lock():
            if plan:
                _check_plan(services, accounts, plan, full=full)
            engine = services.make_engine()
            reports = [engine.sync(found.id, full=full) for found in accounts]
        waiting = [
            i
            for i in services.queries.overview().issues
            if i.account_id in {found.id for found in accounts}
        ]
        if as_json:
            print_json({"accounts": [report_json(report) for report in reports]})
        else:
            _show_reports(reports)
            for issue in waiting:
                say(f"Issue {issue.id}: {issue.title}. {issue.hint}")
        if any(report.waiting or report.outcome == "needs_you" for report in reports):
            raise typer.Exit(NEEDS_PERSON)
        if any(report.state not in WELL or report.failed for report in reports):
            raise typer.Exit(1)


def _chosen(services: Services, name: str) -> list[Account]:
    with services.store.view() as unit:
        return [account_named(unit, name)] if name else unit.accounts.all()


def _plan(services: Services, accounts: list[Account], *, full: bool) -> list[ActionView]:
    actions: list[ActionView] = []
    for account in accounts:
        if account.active:
            with closing(services.ports.gateways.open(account)) as reader:
                actions += preview(services.store, reader, services.clock, account.id, full=full)
    return actions


def _check_plan(services: Services, accounts: list[Account], seen: str, *, full: bool) -> None:
    """Refuse a plan that is no longer the one a person saw; each write looks again besides."""
    now = plan_hash(_plan(services, accounts, full=full))
    if now != seen:
        raise InvalidInput(
            "The plan is another one by now: something changed since you looked.",
            detail=f"You saw {seen}, now it is {now}. Nothing was done.",
            hint="Look again: gcaldesk sync --dry-run",
        )


def _show_plan(services: Services, accounts: list[Account], *, full: bool, as_json: bool) -> None:
    actions = _plan(services, accounts, full=full)
    if as_json:
        shapes = [action_json(action) for action in actions]
        print_json({"actions": shapes, "plan": plan_hash(actions)})
        return
    for account in accounts:
        if not account.active:
            say(f"“{account.name}” is inactive: nobody looked, and a sync would do nothing.")
    if not actions:
        if any(account.active for account in accounts):
            say("Nothing to do: both sides agree.")
        return
    rows = [
        (
            f"{action.verb}{' (held)' if action.held else ''}",
            "→ Google" if action.direction == "out" else "← Google",
            action.calendar,
            action.booking_id,
            action.title,
            "; ".join(f"{f}: {b} → {a}" if b else f"{f}: {a}" for f, b, a in action.diff),
            action.reason,
        )
        for action in actions
    ]
    print_table(["action", "", "calendar", "booking", "title", "change", "why"], rows)
    say(f"Carry out this plan and no other: gcaldesk sync --plan {plan_hash(actions)}")
    say(f"{len(actions)} actions. Nothing was done and nobody was mailed.")


def _show_reports(reports: list[SyncReport]) -> None:
    for report in reports:
        out.print(report_sentence(report))
        for problem in report.problems:
            say(f"{report.account}: {problem}")


def report_sentence(report: SyncReport) -> str:
    """Return what one round did, as a person would say it."""
    if report.state == "inactive":
        return f"{report.account}: inactive, nothing was read or written."
    there = _counted(
        ("made", report.created), ("changed", report.updated), ("deleted", report.deleted)
    )
    here = _counted(
        ("made", report.pulled), ("changed", report.applied), ("cancelled", report.cancelled)
    )
    parts = [
        f"events in Google: {there}" if there else "",
        f"bookings: {here}" if here else "",
        f"{report.conflicts} conflict{'s' * (report.conflicts != 1)}" if report.conflicts else "",
        f"{report.skipped} held or left alone" if report.skipped else "",
        f"{report.failed} failed" if report.failed else "",
    ]
    done = "; ".join(filter(None, parts)) or _ENDED.get(report.outcome, "needs you")
    return f"{report.account}: {done} ({report.requests} requests, {report.seconds:.1f} s)."


_ENDED = {
    "ok": "nothing to do, both sides agree",
    "failed": "the round failed",
    "offline": "Google was out of reach",
    "paused": "Google takes no changes for some hours; what waits is sent then",
    "stopped": "stopped before it was complete",
}


def _counted(*counts: tuple[str, int]) -> str:
    return ", ".join(f"{count} {word}" for word, count in counts if count)


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the health of everything."""
    with failures():
        overview = services_of(context).queries.overview()
        if as_json:
            print_json(status_json(overview))
            return
        say_pause(overview)
        if not overview.accounts:
            say("No account is connected yet. Connect one: gcaldesk account add --name main …")
        for view in overview.accounts:
            account = view.account
            switch = "active" if account.active else "inactive"
            last = _moment(account.last_sync_at, overview.now) or "never"
            out.print(f"{account.name}: {account.email}, {switch}, {account.state}")
            out.print(
                f"  last complete sync {last}; {view.pending} waiting, {view.parked} refused, "
                f"{view.conflicts} conflicts"
            )
            if view.next_sync_at:
                out.print(f"  next look at {_moment(view.next_sync_at, overview.now)}")
            for sentence in filter(None, (account.hint, view.trouble)):
                out.print(f"  {sentence}")
        on = overview.listener.state == "on"
        told = {(c.account_id, c.calendar_id) for c in overview.channels if on}
        rows = [
            (
                m.account,
                m.object_name,
                m.calendar.summary,
                m.direction,
                _moment(m.last_complete_at, overview.now) or "not yet",
                m.linked,
                m.waiting,
                "told" if (m.account_id, m.calendar.id) in told else "polled",
                m.problem or "up to date",
            )
            for m in overview.mappings
        ]
        if rows:
            print_table(
                [
                    "account",
                    "object",
                    "calendar",
                    "",
                    "read",
                    Column("linked", right=True),
                    Column("waiting", right=True),
                    "changes",
                    "state",
                ],
                rows,
            )
        for issue in overview.issues:
            out.print(f"Issue {issue.id} ({issue.kind}): {issue.title}")
        for polled in {m.calendar.id: m for m in overview.mappings if m.push_problem}.values():
            out.print(f"“{polled.calendar.summary}” is polled. {polled.push_problem}")
        since = _moment(overview.running_since, overview.now)
        say(f"gcaldesk keeps everything in step since {since}." if since else NOT_RUNNING)
        if overview.mail_problem:
            say(f"Trouble could not be mailed. {overview.mail_problem}")
        say(push_sentence(overview.listener))
        say(overview.secrets)


def _moment(at: datetime | None, now: datetime) -> str:
    """Return a time of today, or with its date; in UTC."""
    if at is None:
        return ""
    return f"{at:%H:%M} UTC" if at.date() == now.date() else f"{at:%d %b %Y, %H:%M} UTC"


def log(
    context: typer.Context,
    follow: Annotated[bool, typer.Option("--follow", help="Wait for more; Ctrl+C ends.")] = False,
    booking: Annotated[int | None, typer.Option("--booking", min=1, max=LARGEST_ID)] = None,
    level: Annotated[str, typer.Option("--level", help="debug, info, warning, error.")] = "",
    since: Annotated[str, typer.Option("--since")] = "",
    limit: Annotated[int, typer.Option("--limit", min=1)] = 200,
    as_json: AsJson = False,
) -> None:
    """Show what was done and why, oldest first."""
    if level not in {"", "debug", "info", "warning", "error"}:
        raise typer.BadParameter("It is debug, info, warning or error.", param_hint="--level")
    with failures():
        services = services_of(context)
        wanted = ActivityFilter(
            level=level,
            booking_id=None if booking is None else BookingId(booking),
            since=moment(since),
        )
        rows = services.queries.activity(wanted, limit=limit)[::-1]
        if as_json:
            print_json({"entries": [entry_json(row) for row in rows]})
            return
        _print_entries(rows)
        last = rows[-1].id if rows else 0
        while follow:
            threading.Event().wait(FOLLOW_SECONDS)
            fresh = services.queries.activity(wanted, limit=limit)[::-1]
            newer = tuple(row for row in fresh if row.id > last)
            _print_entries(newer)
            last = newer[-1].id if newer else last


def _print_entries(rows: tuple[ActivityRow, ...]) -> None:
    for row in rows:
        entry = row.entry
        where = " ".join(part for part in (row.account, row.calendar) if part)
        what = f"booking {entry.booking_id}" if entry.booking_id else ""
        parts = (f"{entry.at:%Y-%m-%d %H:%M:%S}", entry.level, where, what, entry.action)
        out.print(f"{'  '.join(part for part in parts if part)}: {entry.reason}")
