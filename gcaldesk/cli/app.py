"""The command line: one command is one service call."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk import __version__
from gcaldesk.cli import (
    accounts,
    booking_files,
    doctor,
    mail,
    pauses,
    play,
    push,
    run,
    safekeeping,
    setup,
    setup_files,
    syncing,
    undo,
    waiting,
)
from gcaldesk.cli.context import Session
from gcaldesk.cli.output import failures
from gcaldesk.config import HOME_VARIABLE
from gcaldesk.log import set_up_logging

app = typer.Typer(
    name="gcaldesk",
    help="Keeps an organisation's bookings and Google Calendar in step, both ways.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(accounts.app, name="account")
app.add_typer(setup.objects, name="object")
app.add_typer(setup.statuses, name="status-list")
app.add_typer(setup.types, name="type-list")
app.add_typer(setup.maps, name="map")
app.add_typer(setup.rules, name="rules")
app.add_typer(booking_files.app, name="booking")
app.add_typer(waiting.conflicts, name="conflicts")
app.add_typer(waiting.issues, name="issues")
app.add_typer(mail.mails, name="mail")
app.add_typer(push.channels, name="channels")
app.command("sync")(syncing.sync)
app.command("pause")(pauses.pause)
app.command("resume")(pauses.resume)
app.command("run")(run.run)
app.command("undo")(undo.undo)
app.command("status")(syncing.status)
app.command("log")(syncing.log)
app.command("doctor")(doctor.doctor)
app.command("backup")(safekeeping.backup)
app.command("restore")(safekeeping.restore)
app.command("export-config")(setup_files.export_config)
app.command("import-config")(setup_files.import_config)
app.command("sandbox")(play.sandbox)
app.command("demo")(play.demo)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"gcaldesk {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Show what happens.")] = False,
    allow_foreign_api: Annotated[
        bool,
        typer.Option(
            "--allow-foreign-api", help="Accept a GCALDESK_GOOGLE_API_ROOT off this machine."
        ),
    ] = False,
    data_folder: Annotated[
        Path | None,
        typer.Option(
            "--data-folder",
            file_okay=False,
            resolve_path=True,
            help="Where everything is kept, instead of the usual place.",
        ),
    ] = None,
    background: Annotated[
        bool, typer.Option("--background", help="Start the desktop in the tray.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Keep bookings and Google Calendar in step; without a command, open the desktop."""
    del version
    set_up_logging(verbose=verbose)
    context.obj = Session(verbose=verbose, allow_foreign_api=allow_foreign_api)
    if data_folder is not None:
        os.environ[HOME_VARIABLE] = str(data_folder)
    if context.invoked_subcommand is None:
        with failures():
            play.desktop(context, background=background)
