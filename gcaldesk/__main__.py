"""Entry point: `gcaldesk` and `python -m gcaldesk`."""

from gcaldesk.cli.app import app


def main() -> None:
    """Run the command line."""
    app(prog_name="gcaldesk")


if __name__ == "__main__":
    main()
