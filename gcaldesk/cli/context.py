"""What every command shares: options, and the services opened once."""

from dataclasses import dataclass, field
from typing import Annotated

import typer

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import find_paths, load_settings

LARGEST_ID = 2**63 - 1
"""The largest number that the database can hold."""
AsJson = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@dataclass(slots=True)
class Session:
    """One run of the command line."""

    verbose: bool = False
    allow_foreign_api: bool = False
    _services: Services | None = field(default=None, repr=False)

    def services(self) -> Services:
        """Open the data folder at the first call."""
        if self._services is None:
            paths = find_paths()
            self._services = build(
                load_settings(paths), paths, allow_foreign_api=self.allow_foreign_api
            )
        return self._services


def services_of(context: typer.Context) -> Services:
    """Return the services of this run."""
    session = context.find_root().obj
    assert isinstance(session, Session)
    return session.services()
