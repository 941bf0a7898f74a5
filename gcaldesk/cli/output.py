"""How commands speak: results to stdout, everything for people's eyes only to stderr."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from gcaldesk.domain.errors import BugError, GcaldeskError

err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
WIDE = 200
"""A pipe or a file has no edge that tables would have to keep to."""
_NO_EDGE = not sys.stdout.isatty() and "COLUMNS" not in os.environ
out = Console(highlight=False, markup=False, soft_wrap=True, width=WIDE if _NO_EDGE else None)


def print_json(value: Any) -> None:
    """Write one JSON document, and nothing else, to stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def say(sentence: str) -> None:
    """Tell a person something that is no result."""
    err.print(Text(sentence))


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; figures stand to the right."""

    title: str
    right: bool = False


def print_table(columns: Sequence[str | Column], rows: Sequence[Sequence[object]]) -> None:
    """Write a quiet table to stdout."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        found = column if isinstance(column, Column) else Column(column)
        table.add_column(
            found.title,
            justify="right" if found.right else "left",
            overflow="fold",
            min_width=len(found.title),
        )
    for row in rows:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    out.print(table)


@contextmanager
def failures() -> Iterator[None]:
    """End with the error's sentence and exit code; only our own faults show a traceback."""
    try:
        yield
    except BugError:
        raise
    except GcaldeskError as error:
        err.print(Text(f"gcaldesk: {error.title}", style="bold"))
        for part in (error.detail, error.hint):
            if part:
                err.print(Text(f"  {part}"))
        raise typer.Exit(error.exit_code) from error
    except KeyboardInterrupt:
        say("Stopped.")
        raise typer.Exit(130) from None
    except BrokenPipeError:
        raise typer.Exit(1) from None
