"""Entry point: `gcaldesk` and `python -m gcaldesk`."""

import gc
import io
import sys

from gcaldesk.cli.app import app

YOUNG_OBJECTS = 50_000


def calm_collector() -> None:
    """Let Python look for reference cycles seldom.

    A first read makes a million objects without any, and looking for them among all others every
    700 objects costs a seventh of it.
    """
    gc.set_threshold(YOUNG_OBJECTS, 20, 50)


def main() -> None:
    """Run the command line; what a terminal cannot show is replaced, never a crash."""
    calm_collector()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    app(prog_name="gcaldesk")


if __name__ == "__main__":
    main()
