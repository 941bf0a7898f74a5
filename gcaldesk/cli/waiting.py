"""What waits for a person: gcaldesk conflicts and issues."""

from enum import StrEnum
from typing import Annotated

import typer

from gcaldesk.cli.context import LARGEST_ID, AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, print_table, say
from gcaldesk.cli.setup import parse_pairs
from gcaldesk.cli.shapes import conflict_json, issue_json
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.services.conflicts import decide_many, open_issue

conflicts = typer.Typer(help="Pairs that were changed on both sides.", no_args_is_help=True)
issues = typer.Typer(help="Everything that waits for a person.", no_args_is_help=True)
Id = Annotated[int, typer.Argument(min=1, max=LARGEST_ID, help="The number that `list` shows.")]
Ids = Annotated[list[int], typer.Argument(min=1, max=LARGEST_ID, help="One number or several.")]


class Keep(StrEnum):
    """Which side of a conflict stays."""

    LOCAL = "local"
    REMOTE = "remote"
    MERGE = "merge"


def _names(context: typer.Context) -> dict[int, str]:
    with services_of(context).store.view() as unit:
        return {account.id: account.name for account in unit.accounts.all()}


def _list(context: typer.Context, found: list[Issue], key: str, *, as_json: bool) -> None:
    if as_json:
        names = _names(context)
        print_json({key: [issue_json(issue, names) for issue in found]})
    elif not found:
        say("No conflict is open." if key == "conflicts" else "Nothing needs you.")
    else:
        rows = [(i.id, i.kind, i.title, f"{i.opened_at:%d %b, %H:%M} UTC") for i in found]
        print_table(["id", "kind", "what", "since"], rows)


def _find(context: typer.Context, number: int) -> Issue:
    with services_of(context).store.view() as unit:
        return open_issue(unit, IssueId(number))


def _conflict(context: typer.Context, number: int) -> Issue:
    issue = _find(context, number)
    if issue.kind is not IssueKind.CONFLICT:
        raise NotKnown(
            f"Issue {number} is no conflict.", hint=f"See: gcaldesk issues show {number}"
        )
    return issue


@conflicts.command("list")
def list_conflicts(context: typer.Context, as_json: AsJson = False) -> None:
    """List the open conflicts."""
    with failures():
        found = services_of(context).queries.overview().issues
        mine = [issue for issue in found if issue.kind is IssueKind.CONFLICT]
        _list(context, mine, "conflicts", as_json=as_json)


@conflicts.command("show")
def show_conflict(context: typer.Context, number: Id, as_json: AsJson = False) -> None:
    """Show both versions beside what they were."""
    with failures():
        issue = _conflict(context, number)
        if as_json:
            print_json(conflict_json(issue))
            return
        out.print(f"{issue.title} (booking {issue.booking_id}). {issue.detail}")
        asked = set(issue.payload["conflicting"])
        rows = [
            (f"{name}{' *' if name in asked else ''}", f["base"], f["local"], f["remote"])
            for name, f in issue.payload["fields"].items()
        ]
        print_table(["", "before", "booking", "Google"], rows)
        say("The lines with * are asked; the others differ as well and need no answer.")
        say(f"Decide: gcaldesk conflicts resolve {number} --keep local|remote|merge")


@conflicts.command("resolve")
def resolve(
    context: typer.Context,
    number: Ids,
    keep: Annotated[Keep, typer.Option("--keep", help="Which version stays.")],
    field: Annotated[
        list[str] | None, typer.Option("--field", help="With merge: FIELD=local|remote.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Decide conflicts, all of them or none; the next sync carries it out."""
    with failures():
        for one in number:
            _conflict(context, one)
        _decide(context, number, keep.value, parse_pairs(field or []), as_json=as_json)


def _decide(
    context: typer.Context,
    numbers: list[int],
    choice: str,
    fields: dict[str, str],
    *,
    as_json: bool,
) -> None:
    services = services_of(context)
    decided = decide_many(
        store=services.store,
        clock=services.clock,
        issue_ids=[IssueId(number) for number in numbers],
        choice=choice,
        fields=fields,
    )
    shapes = [{"id": issue.id, "outcome": issue.outcome} for issue in decided]
    if as_json:
        print_json(shapes[0] if len(shapes) == 1 else {"decided": shapes})
        return
    for issue in decided:
        out.print(f"Decided: {issue.title} – {issue.outcome}. The next sync carries it out.")


@issues.command("list")
def list_issues(context: typer.Context, as_json: AsJson = False) -> None:
    """List everything that waits for a person, gravest first."""
    with failures():
        found = list(services_of(context).queries.overview().issues)
        _list(context, found, "issues", as_json=as_json)


@issues.command("show")
def show_issue(context: typer.Context, number: Id, as_json: AsJson = False) -> None:
    """Show one issue with its list and the choices."""
    with failures():
        issue = _find(context, number)
        if as_json:
            rows = issue.payload.get("rows", [])
            print_json({**issue_json(issue, _names(context)), "rows": rows})
            return
        out.print(f"{issue.title}\n{issue.detail}")
        listed = issue.payload.get("rows", [])
        if listed:
            rows = [(r["booking_id"], r["title"], r["when"], r["reason"]) for r in listed]
            print_table(["booking", "title", "when", "why"], rows)
        say(issue.hint)
        if issue.kind is IssueKind.CONFLICT:
            say(f"Decide: gcaldesk conflicts resolve {number} --keep local|remote|merge")
        elif issue.kind in {IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH}:
            say(f"Decide: gcaldesk issues keep {number}, or gcaldesk issues approve {number}")


@issues.command("approve")
def approve(context: typer.Context, number: Ids, as_json: AsJson = False) -> None:
    """Carry out what was held, at the next sync."""
    with failures():
        _decide(context, number, "approve", {}, as_json=as_json)


@issues.command("keep")
def keep_all(context: typer.Context, number: Ids, as_json: AsJson = False) -> None:
    """Keep everything as it is here."""
    with failures():
        _decide(context, number, "keep", {}, as_json=as_json)


@issues.command("ignore")
def ignore(context: typer.Context, number: Ids, as_json: AsJson = False) -> None:
    """Close it without doing anything; it opens again when the cause stays."""
    with failures():
        _decide(context, number, "ignore", {}, as_json=as_json)
