"""The service without a screen: gcaldesk run."""

import json
import os
import sys
import time
from dataclasses import asdict
from typing import Annotated, Any

import typer

from gcaldesk.bootstrap import Services
from gcaldesk.cli.context import services_of
from gcaldesk.cli.output import failures, say
from gcaldesk.cli.push import push_sentence
from gcaldesk.cli.shapes import report_json
from gcaldesk.cli.signals import StopSignals
from gcaldesk.cli.syncing import report_sentence
from gcaldesk.domain.channel import ListenerState, PushSettings
from gcaldesk.domain.report import SyncReport
from gcaldesk.log import log_to_file, redact, set_file_level
from gcaldesk.runtime.crew import Crew, Wishes, push_for
from gcaldesk.runtime.headless import Headless
from gcaldesk.runtime.loop import Audience, EngineState
from gcaldesk.runtime.notify import ServiceManager
from gcaldesk.runtime.push import wishes_of


class Narrator:
    """Tells what the service does: one line per event for people, or one JSON object per line."""

    def __init__(self, *, as_json: bool, verbose: bool) -> None:
        self._as_json = as_json
        self._word = str if verbose else redact  # these lines often end in a system's journal
        self._troubles: dict[str, tuple[str, ...]] = {}

    def tell(self, event: str, sentence: str, **facts: Any) -> None:
        """Say one thing."""
        if self._as_json:
            line = json.dumps({"event": event, "sentence": sentence, **facts}, ensure_ascii=False)
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
        else:
            say(self._word(sentence))

    def on_state(self, state: EngineState) -> None:
        """Say what went wrong."""
        if state.phase == "failed":
            self._tell_trouble("", (state.sentence,))
        elif state.phase == "waiting":
            self.tell("waiting", state.sentence)

    def on_finished(self, report: SyncReport) -> None:
        """Say what a round did, unless it did nothing new."""
        problems = tuple(f"{report.account}: {problem}" for problem in report.problems)
        known = self._troubles.get(report.account, ())
        if self._as_json or report.changes or problems != known:
            recovered = known and not problems and not report.changes and report.state == "ok"
            sentence = f"{report.account}: in step again." if recovered else report_sentence(report)
            self.tell("round", sentence, **report_json(report))
        self._tell_trouble(report.account, problems)

    def _tell_trouble(self, account: str, sentences: tuple[str, ...]) -> None:
        """Say each once, until it changes."""
        if sentences != self._troubles.get(account, ()):
            for sentence in sentences:
                self.tell("trouble", sentence)
        self._troubles[account] = sentences

    def on_push(self, state: ListenerState) -> None:
        """Say what became of push."""
        self.tell("push", push_sentence(state), **asdict(state))


def _on_ready(narrator: Narrator, manager: ServiceManager, services: Services) -> None:
    with services.store.view() as unit:
        names = [account.name for account in unit.accounts.all() if account.active]
    what = f"Accounts: {', '.join(names)}." if names else "No account is active yet."
    narrator.tell("start", f"gcaldesk keeps everything in step. {what}", accounts=names)
    manager.say("READY=1", f"STATUS={what}")


def _completed(given: PushSettings, settings: PushSettings) -> PushSettings:
    """Return what was given, with the settings' own where nothing was; one way in rules out the other."""
    way = given if given.public_url or given.tunnel else settings
    return PushSettings(
        way.public_url,
        way.tunnel,
        given.listen_host or settings.listen_host,
        settings.listen_port if given.listen_port is None else given.listen_port,
    )


def run(
    context: typer.Context,
    listen_host: Annotated[
        str, typer.Option("--listen-host", help="Where notifications are taken.")
    ] = "",
    listen_port: Annotated[
        int | None, typer.Option("--listen-port", min=0, max=65535, help="Its port; 0 is any.")
    ] = None,
    public_url: Annotated[
        str, typer.Option("--public-url", help="The https address that leads to the listener.")
    ] = "",
    tunnel: Annotated[
        str, typer.Option("--tunnel", help="cloudflared, ngrok, or a command that prints the URL.")
    ] = "",
    poll_seconds: Annotated[
        float | None,
        typer.Option("--poll-seconds", min=0.2, max=86_400, help="Look at Google that often."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """Keep everything in step until stopped: polling, notifications, retries and checks.

    Of push, what is not given here is taken from [push] in config.toml.
    """
    session = context.find_root().obj
    narrator = Narrator(as_json=as_json, verbose=session.verbose)
    manager = ServiceManager(os.environ)
    with failures(), StopSignals() as signals:
        services = services_of(context)
        log_to_file(services.paths.log)
        set_file_level(services.settings.log_level)
        audience = Audience(narrator.on_state, narrator.on_finished)
        given = PushSettings(public_url, tunnel, listen_host, listen_port)
        wanted = wishes_of(_completed(given, services.settings.push))
        wishes = Wishes(poll_seconds, push_for(services, wanted, narrator.on_push))
        service = Headless(Crew(services, wishes), audience)
        code = service.run(
            signals.wait,
            ready=lambda: _on_ready(narrator, manager, services),
            alive=lambda: manager.alive(time.monotonic()),
            stopping=lambda: manager.say("STOPPING=1"),
        )
        narrator.tell("stop", "gcaldesk has stopped.")
        services.store.close()
    raise typer.Exit(code)
