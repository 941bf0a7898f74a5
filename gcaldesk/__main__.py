"""Entry point: `gcaldesk` and `python -m gcaldesk`."""

import io
import sys

from gcaldesk.cli.app import app


def main() -> None:
    """Run the command line; what a terminal cannot show is replaced, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    app(prog_name="gcaldesk")


if __name__ == "__main__":
    main()
