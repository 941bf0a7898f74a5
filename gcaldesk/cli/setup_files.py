"""The set-up as a file: gcaldesk export-config and import-config."""

from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.cli.accounts import read_file
from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.domain.counting import counted
from gcaldesk.formats.setup_file import read_setup, write_setup
from gcaldesk.formats.whole_file import write_whole
from gcaldesk.services.setting_up import gather, take


def export_config(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to; it is replaced.")],
    as_json: AsJson = False,
) -> None:
    """Write objects, word lists, accounts, mappings and rules to a file; never secrets."""
    with failures():
        setup = gather(store=services_of(context).store)
        write_whole(file, write_setup(setup).encode("utf-8"))
        counts = {"objects": len(setup.objects), "accounts": len(setup.accounts)}
        if as_json:
            print_json({"file": str(file), **counts})
        else:
            objects = counted(counts["objects"], "object")
            out.print(f"Wrote {objects} and {counted(counts['accounts'], 'account')} to {file}.")
            say("No secret, sign-in or booking is in it.")


def import_config(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What export-config wrote.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell and change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Add and change what the file says, all or nothing; removes nothing."""
    with failures():
        services = services_of(context)
        setup = read_setup(read_file(file, hint="Give a file that “gcaldesk export-config” wrote."))
        done = take(store=services.store, clock=services.clock, setup=setup, dry_run=dry_run)
        if as_json:
            print_json(
                {
                    "stored": done.stored,
                    "changes": list(done.changes),
                    "sign_in": list(done.sign_in),
                }
            )
            return
        for change in done.changes:
            out.print(change)
        if not done.changes:
            say("Nothing differs.")
        elif dry_run:
            say(f"{counted(len(done.changes), 'change')} to make. Nothing was changed.")
        else:
            say(f"Made {counted(len(done.changes), 'change')}.")
        for name in done.sign_in:
            say(f"Sign in: gcaldesk account reconnect {name} --client-secrets FILE")
