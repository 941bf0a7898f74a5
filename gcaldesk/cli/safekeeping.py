"""Copies of everything: gcaldesk backup and restore."""

import os
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.bootstrap import EngineLock, Services, restore_data, save_data
from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.config import find_paths
from gcaldesk.domain.counting import counted
from gcaldesk.domain.errors import SecretsLocked


def backup(
    context: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            help="Where the copy goes; an older copy is replaced. A folder, or a name that ends in a "
            "slash, gets a file with the day in its name."
        ),
    ],
    as_json: AsJson = False,
) -> None:
    """Copy all data into one file, also while gcaldesk runs."""
    with failures():
        in_folder = file.endswith(("/", os.sep))
        target = save_data(services_of(context), Path(file), in_folder=in_folder)
        size = target.stat().st_size
        if as_json:
            print_json({"file": str(target), "size_bytes": size})
            return
        out.print(f"Copied everything to {target} ({size:,} bytes).")
        say("Sign-ins are not in it: they stay where they are. It does hold customers' data.")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A file that “gcaldesk backup” made.")],
    as_json: AsJson = False,
) -> None:
    """Put a copy back in place of all data; the present data is kept beside it."""
    with failures():
        paths = find_paths()
        with EngineLock(paths.lock):
            done = restore_data(paths, file)
        signed_out = _signed_out(services_of(context))
        if as_json:
            print_json(
                {
                    "restored": str(file),
                    "installation": done.installation,
                    "bookings": done.bookings,
                    "accounts": list(done.accounts),
                    "before": None if done.before is None else str(done.before),
                    "sign_in": signed_out,
                }
            )
            return
        out.print(f"Restored {counted(done.bookings, 'booking')} from {file}.")
        if done.before is not None:
            say(f"What stood here before is kept in {done.before}.")
        if not done.same_installation:
            say(
                f"The copy is of another installation ({done.installation}). If that one still "
                "runs on another computer, stop it for good before you sync here."
            )
        for name in signed_out:
            say(f"Sign in again: gcaldesk account reconnect {name} --client-secrets FILE")
        if done.accounts:
            say(
                "At the next sync every calendar is read whole. Google's events stay as they are; "
                "where three or more would go, they wait for you as an issue."
            )
            say("See what it would do: gcaldesk sync --dry-run")


def _signed_out(services: Services) -> list[str]:
    """Name the accounts whose sign-in is not on this computer."""
    with services.store.view() as unit:
        accounts = unit.accounts.all()
    try:
        return [a.name for a in accounts if not services.ports.secrets.get(a.id)]
    except SecretsLocked as error:
        say(str(error))
        return []
