"""Push channels from the shell: list, renew, stop; and the listener in words."""

import threading
from typing import Annotated

import typer

from gcaldesk.bootstrap import Services
from gcaldesk.cli.context import AsJson, services_of
from gcaldesk.cli.output import failures, print_json, print_table, say
from gcaldesk.cli.shapes import channel_json
from gcaldesk.domain.channel import ChannelState, ListenerState
from gcaldesk.domain.errors import PushFailed
from gcaldesk.services import push
from gcaldesk.services.lookup import account_named
from gcaldesk.services.push import Answer
from gcaldesk.sync.channel_keeper import stop_channels

channels = typer.Typer(no_args_is_help=True, help="Channels through which Google tells of changes.")


def push_sentence(state: ListenerState) -> str:
    """Return the listener's state as a person reads it."""
    if state.problem:
        return f"Push does not work, polling goes on. {state.problem}"
    known = {
        "off": "Push is off: Google is polled.",
        "listening": f"Listening at {state.local_url}; no public address leads there.",
        "waiting": "Push waits for its public address; Google is polled.",
        "on": f"Google tells of changes through {state.url}.",
    }
    return known.get(state.state, state.state)


@channels.command("list")
def list_(context: typer.Context, as_json: AsJson = False) -> None:
    """List the channels that are remembered, the ended ones until they expire."""
    with failures():
        services = services_of(context)
        found = push.list_channels(store=services.store)
        with services.store.view() as unit:
            names = {account.id: account.name for account in unit.accounts.all()}
            titles = {
                (account, calendar): tracked.calendar.summary
                for account in names
                for calendar, tracked in unit.calendars.of_account(account).items()
            }
        if as_json:
            print_json({"channels": [channel_json(c, names, titles) for c in found]})
            return
        rows = [
            (
                names.get(c.account_id, "(removed)"),
                titles.get((c.account_id, c.calendar_id), c.calendar_id),
                c.state,
                f"{c.expires_at:%d %b %Y, %H:%M} UTC",
                f"{c.last_message_at:%d %b %Y, %H:%M} UTC" if c.last_message_at else "nothing yet",
                c.id,
            )
            for c in found
        ]
        if rows:
            print_table(["account", "calendar", "state", "until", "last heard", "id"], rows)
        else:
            say("There are no channels: Google is polled.")


@channels.command("renew")
def renew(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="Only this one's.")] = "",
    as_json: AsJson = False,
) -> None:
    """Let the running service replace its channels, and ask again where Google refused one."""
    with failures():
        services = services_of(context)
        answer = ask_running(services, push.RENEW, account)
        if as_json:
            print_json({"ok": answer.ok, "problems": list(answer.sentences)})
        elif answer.ok:
            say("The channels were renewed.")
        if not answer.ok:
            raise PushFailed("Not every channel was renewed.", detail=" ".join(answer.sentences))


def ask_running(services: Services, what: str, account: str) -> Answer:
    """Ask the running service, and wait for its answer; raises PushFailed where none comes."""
    with services.store.view() as unit:
        chosen = account_named(unit, account).id if account else None
    return push.ask_and_wait(
        store=services.store,
        clock=services.clock,
        what=what,
        account=chosen,
        wait=threading.Event().wait,
    )


@channels.command("stop")
def stop(context: typer.Context, account: str, as_json: AsJson = False) -> None:
    """Stop every channel of an account; polling goes on."""
    with failures():
        services = services_of(context)
        with services.store.view() as unit:
            found = account_named(unit, account)
        done = stop_channels(services.store, services.ports.gateways, services.clock, found.id)
        left = [
            c
            for c in push.list_channels(store=services.store)
            if c.account_id == found.id and c.state is not ChannelState.STOPPED
        ]
        if as_json:
            print_json({"stopped": done.stopped, "left": len(left), "problems": done.problems})
        else:
            say(f"{done.stopped} channels were stopped.")
        with services.store.view() as unit:
            running = push.read_state(unit, services.clock.now()).state != "off"
        if running and found.active:
            say("gcaldesk is running with push and will open new ones; deactivate the account.")
        if left:
            raise PushFailed(
                f"{len(left)} channels could not be stopped.",
                detail=" ".join(done.problems),
                hint="They end by themselves within days and have no effect until then.",
            )
