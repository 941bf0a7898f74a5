"""Many bookings at once: gcaldesk booking import and export."""

import codecs
import os
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.cli.bookings import app, check_words, moment
from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, say
from gcaldesk.domain.counting import counted
from gcaldesk.domain.errors import InvalidInput, StorageFailed
from gcaldesk.domain.inputs import FileRows
from gcaldesk.domain.views import BookingFilter
from gcaldesk.formats.csv_file import read_csv, write_csv
from gcaldesk.services.importing import Imported, import_rows

__all__ = ["app", "export_file", "import_file", "write_whole"]
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
    text = _text(file)
    if _kind(file) == ".csv":
        return read_csv(text, default_object=object_code)
    from gcaldesk.formats.ics_file import read_ics  # noqa: PLC0415  # slow to import

    return read_ics(text, default_object=object_code)


def _kind(file: Path) -> str:
    kind = file.suffix.lower()
    if kind not in {".csv", ".ics"}:
        raise InvalidInput(
            f"“{file.name}” is neither .csv nor .ics.", hint="The end of the name says which it is."
        )
    return kind


def _text(file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InvalidInput(f"{file} cannot be read: {error.strerror}.") from error
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"{file} is not UTF-8 text.", hint="In Excel, save it as “CSV UTF-8”."
        ) from error


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
        kind = _kind(file)
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


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file, whole or not at all; only its owner may read it."""
    fresh = file.with_name(file.name + ".part")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as target:
            target.write(content)
        fresh.replace(file)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise StorageFailed(
            f"{file} cannot be written: {error.strerror}.", hint="Choose another place."
        ) from error
