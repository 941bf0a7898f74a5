"""Many bookings at once: gcaldesk booking import and export."""

import codecs
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.cli.bookings import app, check_words, moment
from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.domain.counting import counted
from gcaldesk.domain.inputs import FileRows
from gcaldesk.domain.views import BookingFilter
from gcaldesk.formats.csv_file import read_csv, write_csv
from gcaldesk.formats.whole_file import booking_kind, read_text, write_whole
from gcaldesk.services.importing import Imported, import_rows

__all__ = ["app", "export_file", "import_file"]
ALL = 10_000_000
SHOWN = 20
WRONG_INPUT = 2


@app.command("import")
def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A .csv or .ics file.")],
    object_code: Annotated[
        str, typer.Option("--object", help="For rows that name no object.")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check it and store nothing.")] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Leave out what cannot be taken in.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take bookings in from a file, all or none; twice the same file doubles nothing."""
    with failures():
        services = services_of(context)
        done = import_rows(
            store=services.store,
            clock=services.clock,
            found=_read(file, object_code),
            skip_bad=skip_bad,
            dry_run=dry_run,
        )
        if as_json:
            print_json(
                {
                    "stored": done.stored,
                    "made": len(done.made),
                    "ids": [booking.id for booking in done.made] if done.stored else [],
                    "known": done.known,
                    "bad": [asdict(row) for row in done.bad],
                }
            )
        else:
            _tell(done, dry_run=dry_run)
        if done.bad and not skip_bad:
            raise typer.Exit(WRONG_INPUT)


def _tell(done: Imported, *, dry_run: bool) -> None:
    for row in done.bad[:SHOWN]:
        say(f"Line {row.line}: {row.sentence}")
    if len(done.bad) > SHOWN:
        say(f"… and {counted(len(done.bad) - SHOWN, 'more line')} that cannot be taken in.")
    before = f" {done.known} {_were(done.known)} here already." if done.known else ""
    left = f" {len(done.bad)} {_were(len(done.bad))} left out." if done.bad else ""
    made = counted(len(done.made), "booking")
    if done.stored:
        out.print(f"Made {made}.{before}{left}")
        if done.made:
            say("The next sync sends what is new; nobody gets a mail because of it.")
    elif dry_run:
        out.print(f"{made} would be made.{before}{left} Nothing was stored.")
    else:
        bad = counted(len(done.bad), "line")
        out.print(f"Nothing was stored, since {bad} cannot be taken in.")
        say("Correct what is named above, or leave it out with --skip-bad.")


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _read(file: Path, object_code: str) -> FileRows:
    text = read_text(file)
    if booking_kind(file) == ".csv":
        return read_csv(text, default_object=object_code)
    from gcaldesk.formats.ics_file import read_ics  # noqa: PLC0415  # slow to import

    return read_ics(text, default_object=object_code)


@app.command("export")
def export_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A .csv or .ics file; it is replaced.")],
    object_code: Annotated[str, typer.Option("--object")] = "",
    status: Annotated[str, typer.Option("--status")] = "",
    text: Annotated[str, typer.Option("--text", help="In title, customer or number.")] = "",
    since: Annotated[str, typer.Option("--since", help="Ends after: 2026-11-24.")] = "",
    until: Annotated[str, typer.Option("--until", help="Starts before.")] = "",
    as_json: AsJson = False,
) -> None:
    """Write bookings to a file that `booking import` and spreadsheets can read."""
    with failures():
        kind = booking_kind(file)
        check_words(context, object_code, status)
        services = services_of(context)
        wanted = BookingFilter(text, object_code, status, moment(since), moment(until))
        found = [view.booking for view in services.queries.bookings(wanted, limit=ALL).rows]
        if kind == ".csv":
            content = codecs.BOM_UTF8 + write_csv(found).encode("utf-8")
        else:
            from gcaldesk.formats.ics_file import write_ics  # noqa: PLC0415  # slow to import

            content = write_ics(found, stamp=services.clock.now()).encode("utf-8")
        write_whole(file, content)
        if as_json:
            print_json({"file": str(file), "bookings": len(found)})
        else:
            out.print(f"Wrote {counted(len(found), 'booking')} to {file}.")
