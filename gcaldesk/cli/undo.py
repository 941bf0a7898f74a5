"""Taking a run back: gcaldesk undo."""

from datetime import timedelta
from typing import Annotated

import typer

from gcaldesk.cli.context import LARGEST_ID, AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, print_table, say
from gcaldesk.cli.shapes import report_json, stamp
from gcaldesk.domain.ids import RunId
from gcaldesk.services.undo_plan import Told, plan_in_words

RECENT = timedelta(days=30)
NEEDS_PERSON = 3


def undo(
    context: typer.Context,
    run: Annotated[
        int | None, typer.Argument(min=1, max=LARGEST_ID, help="The run's number.")
    ] = None,
    carry_out: Annotated[
        int | None,
        typer.Option("--carry-out", min=1, metavar="N", help="Do it: N is the number of steps."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show what taking a run back means, and do it once its number of steps is given.

    Without a run, the runs that changed something in the last 30 days are listed.
    """
    with failures():
        if run is None:
            _list_runs(context, as_json=as_json)
        elif carry_out is None:
            _show(context, RunId(run), as_json=as_json)
        else:
            _carry_out(context, RunId(run), carry_out, as_json=as_json)


def _list_runs(context: typer.Context, *, as_json: bool) -> None:
    services = services_of(context)
    since = services.clock.now() - RECENT
    runs = [r for r in services.queries.runs(since) if r.changes_out or r.changes_in]
    if as_json:
        shapes = [
            {
                "run": r.id,
                "account": r.account,
                "at": stamp(r.started_at),
                "out": r.changes_out,
                "in": r.changes_in,
            }
            for r in runs
        ]
        print_json({"runs": shapes})
        return
    rows = [
        (r.id, f"{r.started_at:%d %b %Y, %H:%M} UTC", r.account, r.changes_out, r.changes_in)
        for r in runs
    ]
    print_table(["run", "at", "account", "to Google", "from Google"], rows)
    say("Look at one: gcaldesk undo RUN")


def _show(context: typer.Context, run: RunId, *, as_json: bool) -> None:
    services = services_of(context)
    plan = plan_in_words(services.store, services.make_undo().plan, run)
    if as_json:
        print_json({"run": run, "steps": [_json(told) for told in plan.steps]})
        return
    rows = [(t.step.verb, t.step.booking_id, t.title, t.sentence) for t in plan.steps]
    print_table(["what", "booking", "title", "what would change"], rows)
    if plan.count:
        say("Nobody gets a mail because of it; what people changed since stays as it is.")
        say(f"Nothing was done yet. Do it: gcaldesk undo {run} --carry-out {plan.count}")
    else:
        say("There is nothing to take back.")


def _json(told: Told) -> dict[str, object]:
    return {
        "verb": told.step.verb,
        "booking": told.step.booking_id,
        "event": told.step.event_id or None,
        "title": told.title,
        "diff": [{"field": c.field, "before": c.before, "after": c.after} for c in told.diff],
        "refusal": told.step.refusal or None,
    }


def _carry_out(context: typer.Context, run: RunId, count: int, *, as_json: bool) -> None:
    services = services_of(context)
    with services.engine_lock():
        report = services.make_undo().carry_out(run, count=count)
    if as_json:
        print_json(report_json(report))
    else:
        out.print(f"Took {count} of run {run} back. The next sync brings the events in line.")
        if report.skipped:
            say(f"{report.skipped} could not be: gcaldesk issues list")
    if report.skipped:
        raise typer.Exit(NEEDS_PERSON)
