"""Setting up: gcaldesk object, status-list, type-list, map and rules."""

from typing import Annotated

import typer

from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, print_table, say
from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.rules import RULE_TABLE, Rules, dump_rules
from gcaldesk.services import mappings as intents
from gcaldesk.services.lookup import account_named

objects = typer.Typer(help="Bookable objects: rooms, teachers, courts.", no_args_is_help=True)
statuses = typer.Typer(help="The organisation's booking statuses.", no_args_is_help=True)
types = typer.Typer(help="The organisation's booking types.", no_args_is_help=True)
maps = typer.Typer(help="Which object stands in which calendar.", no_args_is_help=True)
rules = typer.Typer(help="What is sent and taken over.", no_args_is_help=True)

DEFAULT_ZONE = "Europe/Amsterdam"
Account = Annotated[str, typer.Argument(help="The account's name.")]
ObjectCode = Annotated[str, typer.Argument(metavar="OBJECT", help="An object's code, or '*'.")]


@objects.command("add")
def add_object(
    context: typer.Context,
    code: Annotated[str, typer.Argument(help="A short code without spaces.")],
    name: Annotated[str, typer.Option("--name", help="What people call it.")],
    timezone: Annotated[str, typer.Option("--timezone", help="IANA name.")] = DEFAULT_ZONE,
    as_json: AsJson = False,
) -> None:
    """Add a bookable object."""
    with failures():
        store = services_of(context).store
        obj = intents.add_object(store=store, code=code, name=name, timezone=timezone)
        if as_json:
            print_json({"code": obj.code, "name": obj.name, "timezone": obj.timezone})
        else:
            out.print(f"Added “{obj.name}” ({obj.code}, {obj.timezone}).")


@objects.command("list")
def list_objects(context: typer.Context, as_json: AsJson = False) -> None:
    """List the bookable objects."""
    with failures(), services_of(context).store.view() as unit:
        found = unit.objects.all()
        if as_json:
            rows = [{"code": o.code, "name": o.name, "timezone": o.timezone} for o in found]
            print_json({"objects": rows})
        elif not found:
            say("There is no object yet. Add one: gcaldesk object add room-a --name “Room A”")
        else:
            print_table(
                ["code", "name", "time zone"], [(o.code, o.name, o.timezone) for o in found]
            )


@objects.command("remove")
def remove_object(context: typer.Context, code: str, as_json: AsJson = False) -> None:
    """Remove an object that has no bookings."""
    with failures():
        intents.remove_object(store=services_of(context).store, code=code)
        if as_json:
            print_json({"removed": code})
        else:
            out.print(f"Removed “{code}”.")


def _get_words(context: typer.Context, kind: str, *, as_json: bool) -> None:
    with failures(), services_of(context).store.view() as unit:
        words = unit.objects.words(kind)
        if as_json:
            print_json({"words": list(words)})
        else:
            out.print("\n".join(words))


def _set_words(context: typer.Context, kind: str, words: list[str], *, as_json: bool) -> None:
    with failures():
        kept = intents.set_words(store=services_of(context).store, kind=kind, words=words)
        if as_json:
            print_json({"words": list(kept)})
        else:
            out.print(f"Saved: {', '.join(kept)}.")


@statuses.command("get")
def get_statuses(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the statuses in order."""
    _get_words(context, "status", as_json=as_json)


@statuses.command("set")
def set_statuses(context: typer.Context, words: list[str], as_json: AsJson = False) -> None:
    """Replace the statuses."""
    _set_words(context, "status", words, as_json=as_json)


@types.command("get")
def get_types(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the types in order."""
    _get_words(context, "type", as_json=as_json)


@types.command("set")
def set_types(context: typer.Context, words: list[str], as_json: AsJson = False) -> None:
    """Replace the types."""
    _set_words(context, "type", words, as_json=as_json)


@maps.command("set")
def set_map(
    context: typer.Context,
    account: Account,
    object_code: ObjectCode,
    calendar_id: Annotated[str, typer.Argument(metavar="CALENDAR_ID", help="Or 'primary'.")],
    direction: Annotated[Direction, typer.Option("--direction")] = Direction.BOTH,
    as_json: AsJson = False,
) -> None:
    """Say where an object's bookings stand; '*' is for every object without a row."""
    with failures():
        services = services_of(context)
        mapping = intents.put_mapping(
            store=services.store,
            clock=services.clock,
            account=account,
            object_code=object_code,
            calendar_id=calendar_id,
            direction=direction,
        )
        if as_json:
            print_json(
                {
                    "account": account,
                    "object": mapping.object_code,
                    "calendar_id": mapping.calendar_id,
                    "direction": mapping.direction.value,
                }
            )
        else:
            out.print(f"“{object_code}” stands in {mapping.calendar_id} ({mapping.direction}).")


@maps.command("list")
def list_maps(context: typer.Context, as_json: AsJson = False) -> None:
    """List every mapping."""
    with failures():
        found = services_of(context).queries.overview().mappings
        if as_json:
            rows = [
                {
                    "account": m.account,
                    "object": m.object_code,
                    "calendar_id": m.calendar.id,
                    "calendar": m.calendar.summary,
                    "direction": m.direction.value,
                    "problem": m.problem or None,
                }
                for m in found
            ]
            print_json({"mappings": rows})
        elif not found:
            say("Nothing is mapped yet. Start with: gcaldesk map set ACCOUNT '*' primary")
        else:
            print_table(
                ["account", "object", "calendar", "direction", "id", ""],
                [
                    (
                        m.account,
                        m.object_code,
                        m.calendar.summary,
                        m.direction,
                        m.calendar.id,
                        m.problem,
                    )
                    for m in found
                ],
            )


@maps.command("remove")
def remove_map(
    context: typer.Context, account: Account, object_code: ObjectCode, as_json: AsJson = False
) -> None:
    """Stop keeping an object in step; nothing is deleted, and “*” takes over where it is mapped."""
    with failures():
        services = services_of(context)
        intents.remove_mapping(
            store=services.store, clock=services.clock, account=account, object_code=object_code
        )
        if as_json:
            print_json({"removed": object_code, "account": account})
        else:
            out.print(
                f"“{object_code}” is no longer mapped. Nothing is deleted; where “*” is mapped, "
                "its events move there with the next sync."
            )


def _show_rules(found: Rules, *, as_json: bool) -> None:
    texts = dump_rules(found)
    if as_json:
        print_json(texts)
        return
    rows = [
        (row.key, texts[row.key], row.meaning + ("" if row.effective else " (not in use yet)"))
        for row in RULE_TABLE
    ]
    print_table(["rule", "value", "meaning"], rows)


@rules.command("get")
def get_rules(context: typer.Context, account: Account, as_json: AsJson = False) -> None:
    """Show an account's rules."""
    with failures(), services_of(context).store.view() as unit:
        _show_rules(account_named(unit, account).rules, as_json=as_json)


@rules.command("set")
def set_rules(
    context: typer.Context,
    account: Account,
    settings: Annotated[list[str], typer.Argument(metavar="KEY=VALUE...")],
    as_json: AsJson = False,
) -> None:
    """Change rules, all or none."""
    with failures():
        services = services_of(context)
        texts = parse_pairs(settings)
        changed = intents.set_rules(
            store=services.store, clock=services.clock, account=account, texts=texts
        )
        if as_json:
            _show_rules(changed, as_json=True)
            return
        out.print(f"Saved: {', '.join(texts)}. Bookings are looked at again at the next sync.")
        idle = [row.key for row in RULE_TABLE if row.key in texts and not row.effective]
        if idle:
            say(f"Stored, but not in use yet: {', '.join(idle)}.")


def parse_pairs(settings: list[str]) -> dict[str, str]:
    """Read KEY=VALUE words; raises InvalidInput."""
    pairs: dict[str, str] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        key = name.strip()
        if not equals or not key:
            raise InvalidInput(f"“{setting}” is not KEY=VALUE.", hint="For example: title=Yoga")
        if key in pairs:
            raise InvalidInput(f"{key} is given twice.", hint="Give it once.")
        pairs[key] = value
    return pairs
