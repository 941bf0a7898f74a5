"""Connecting accounts: gcaldesk account."""

import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, out, print_json, print_table, say
from gcaldesk.cli.shapes import account_json, calendar_json
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.services import accounts as intents
from gcaldesk.services.accounts import ConnectRequest
from gcaldesk.services.lookup import account_named

app = typer.Typer(help="Connect Google accounts and look after them.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The account's name here.")]
ClientFile = Annotated[
    Path | None, typer.Option("--client-secrets", help="The JSON file from the Cloud Console.")
]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Print the URL instead.")]
Hint = Annotated[str, typer.Option("--login-hint", help="E-mail to suggest at sign-in.")]
Seconds = Annotated[float, typer.Option("--timeout", min=1, help="Seconds to wait for consent.")]


CLIENT_HINT = "Give the client-secrets file that the Cloud Console let you download."


def read_file(path: Path | None, hint: str = CLIENT_HINT) -> str:
    """Return a text file; raises InvalidInput in one sentence."""
    if path is None:
        return ""
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not a text file"
        raise InvalidInput(
            f"{path} cannot be read: {reason}.",
            hint=hint,
        ) from error


def opener(*, no_browser: bool) -> Callable[[str], None]:
    """Return what shows the consent page to a person."""

    def show(url: str) -> None:
        if no_browser or not webbrowser.open(url):
            # on stdout without a browser, so that scripts can read it; flushed: somebody waits
            out.file.write(f"Open this URL: {url}\n")
            out.file.flush()
        else:
            say("Your browser shows Google's sign-in page. Finish there; Ctrl+C cancels.")

    return show


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Option("--name", help="How to call the account here.")],
    client_secrets: ClientFile = None,
    client_id: Annotated[str, typer.Option("--client-id", help="Instead of a file.")] = "",
    client_secret: Annotated[
        str, typer.Option("--client-secret", envvar="GCALDESK_CLIENT_SECRET", help="With it.")
    ] = "",
    redirect_uri: Annotated[
        str,
        typer.Option("--redirect-uri", help="For web clients: exactly as registered."),
    ] = "",
    no_browser: NoBrowser = False,
    login_hint: Hint = "",
    timeout: Seconds = 300,
    as_json: AsJson = False,
) -> None:
    """Connect a Google account: consent in the browser, then its calendars."""
    with failures():
        services = services_of(context)
        request = ConnectRequest(
            name=name,
            client_json=read_file(client_secrets),
            client_id=client_id,
            client_secret=client_secret,
            web_redirect_uri=redirect_uri,
            login_hint=login_hint,
            timeout_seconds=timeout,
        )
        account = intents.connect(
            ports=services.ports,
            request=request,
            open_url=opener(no_browser=no_browser) if not as_json else _to_stderr,
            cancelled=threading.Event().is_set,
        )
        if as_json:
            print_json(account_json(account))
            return
        out.print(f"Connected {account.email} as “{account.name}”.")
        say(services.ports.secrets.describe())
        say(f"Next: gcaldesk account calendars {account.name}")


def _to_stderr(url: str) -> None:
    say(f"Open this URL: {url}")


@app.command("list")
def list_accounts(context: typer.Context, as_json: AsJson = False) -> None:
    """List the connected accounts."""
    with failures(), services_of(context).store.view() as unit:
        accounts = unit.accounts.all()
        if as_json:
            print_json({"accounts": [account_json(account) for account in accounts]})
        elif not accounts:
            say("No account is connected yet. Connect one: gcaldesk account add --name main …")
        else:
            rows = [
                (a.name, a.email, "active" if a.active else "inactive", a.state, a.hint)
                for a in accounts
            ]
            print_table(["name", "e-mail", "switch", "state", ""], rows)


@app.command("show")
def show(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Show one account with what it was granted."""
    with failures(), services_of(context).store.view() as unit:
        found = account_json(account_named(unit, name))
        if as_json:
            print_json(found)
        else:
            print_table(["", ""], [(key, _text(value)) for key, value in found.items()])


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


@app.command("remove")
def remove(
    context: typer.Context,
    name: Name,
    revoke: Annotated[
        bool, typer.Option("--revoke", help="Give Google's permission back.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Forget an account; bookings and Google's events stay."""
    with failures():
        trouble = intents.remove(ports=services_of(context).ports, account=name, revoke=revoke)
        if as_json:
            print_json({"removed": name, "problem": trouble or None})
            return
        out.print(f"Removed “{name}”. Its bookings and its events in Google stay as they are.")
        if trouble:
            say(trouble)


@app.command("calendars")
def calendars(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """List the account's calendars, as Google shows them now."""
    with failures():
        services = services_of(context)
        intents.refresh_calendars(ports=services.ports, account=name)
        with services.store.view() as unit:
            account = account_named(unit, name)
            found = [t.calendar for t in unit.calendars.of_account(account.id).values()]
        if as_json:
            print_json({"calendars": [calendar_json(calendar) for calendar in found]})
        else:
            rows = [(c.summary, c.role, c.timezone, c.id) for c in found]
            print_table(["calendar", "access", "time zone", "id"], rows)


@app.command("activate")
def activate(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Keep the account in step again."""
    _switch(context, name, active=True, as_json=as_json)


@app.command("deactivate")
def deactivate(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Stop all writing; deletes nothing, loses nothing."""
    _switch(context, name, active=False, as_json=as_json)


def _switch(context: typer.Context, name: str, *, active: bool, as_json: bool) -> None:
    with failures():
        services = services_of(context)
        account = intents.set_active(
            store=services.store, clock=services.clock, account=name, active=active
        )
        if as_json:
            print_json(account_json(account))
        elif active:
            out.print(f"“{name}” is active. The next sync takes up what happened meanwhile.")
        else:
            out.print(f"“{name}” is inactive: nothing is read or written, nothing is lost.")


@app.command("reconnect")
def reconnect(
    context: typer.Context,
    name: Name,
    client_secrets: ClientFile = None,
    no_browser: NoBrowser = False,
    login_hint: Hint = "",
    timeout: Seconds = 300,
    as_json: AsJson = False,
) -> None:
    """Sign in again with the same Google account; links and settings are kept."""
    with failures():
        services = services_of(context)
        request = ConnectRequest(
            name=name,
            client_json=read_file(client_secrets),
            login_hint=login_hint,
            timeout_seconds=timeout,
        )
        account = intents.reconnect(
            ports=services.ports,
            account=name,
            request=request,
            open_url=opener(no_browser=no_browser) if not as_json else _to_stderr,
            cancelled=threading.Event().is_set,
        )
        if as_json:
            print_json(account_json(account))
        else:
            out.print(f"{account.email} is signed in again; links and mappings were kept.")
