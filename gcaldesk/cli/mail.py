"""Mail about trouble from the shell: gcaldesk mail test."""

from typing import Annotated

import typer

from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.letter import Letter

mails = typer.Typer(no_args_is_help=True, help="Mail about trouble.")
TEXT = "This is a test. gcaldesk writes here when trouble begins, and when it ends.\n"


@mails.callback()
def root() -> None:
    """Mail about trouble."""


@mails.command("test")
def send_test(
    context: typer.Context,
    to: Annotated[str, typer.Option("--to", help="Instead of the addresses of the rules.")] = "",
    as_json: AsJson = False,
) -> None:
    """Send a test letter to every address of the rule problem_email."""
    with failures():
        services = services_of(context)
        with services.store.view() as unit:
            found = dict.fromkeys(account.rules.problem_email for account in unit.accounts.all())
        addresses = [to] if to else [address for address in found if address]
        if not addresses:
            raise InvalidInput(
                "No address is set.",
                hint="Set one: gcaldesk rules set ACCOUNT problem_email=desk@example.org",
            )
        mailer = services.make_mailer()
        for address in addresses:
            mailer.send(Letter(address, "gcaldesk: a test", TEXT))
        if as_json:
            print_json({"sent": addresses})
            return
        for address in addresses:
            out.print(f"Sent to {address}.")
