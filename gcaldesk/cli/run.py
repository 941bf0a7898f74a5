"""The service without a screen: gcaldesk run."""

import json
import sys
from dataclasses import asdict
from typing import Annotated, Any

import typer

from gcaldesk.cli.context import services_of
from gcaldesk.cli.output import failures, say
from gcaldesk.cli.push import push_sentence
from gcaldesk.cli.shapes import report_json
from gcaldesk.cli.signals import StopSignals
from gcaldesk.cli.syncing import report_sentence
from gcaldesk.domain.channel import ListenerState
from gcaldesk.domain.report import SyncReport
from gcaldesk.listener.server import DEFAULT_PORT, Place
from gcaldesk.runtime.crew import Wishes, push_for
from gcaldesk.runtime.headless import Headless
from gcaldesk.runtime.loop import Audience, EngineState
from gcaldesk.runtime.push import PushWishes


class Narrator:
    """Tells what the service does: one line per event for people, or one JSON object per line."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._trouble = ""

    def tell(self, event: str, sentence: str, **facts: Any) -> None:
        """Say one thing."""
        if self._as_json:
            line = json.dumps({"event": event, "sentence": sentence, **facts}, ensure_ascii=False)
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
        else:
            say(sentence)

    def on_state(self, state: EngineState) -> None:
        """Say what went wrong, once until it changes."""
        if state.phase == "failed" and state.sentence != self._trouble:
            self.tell("trouble", state.sentence, **asdict(state))
        if state.phase in {"failed", "idle"}:
            self._trouble = state.sentence

    def on_finished(self, report: SyncReport) -> None:
        """Say what a round did, unless it did nothing."""
        quiet = report.state in {"ok", "stopped", "inactive"} and not _changes(report)
        if self._as_json or not quiet:
            self.tell("round", report_sentence(report), **report_json(report))

    def on_push(self, state: ListenerState) -> None:
        """Say what became of push."""
        self.tell("push", push_sentence(state), **asdict(state))


def _changes(report: SyncReport) -> int:
    there = report.created + report.updated + report.deleted
    here = report.pulled + report.applied + report.cancelled
    return there + here + report.conflicts + report.failed


def run(
    context: typer.Context,
    listen_host: Annotated[
        str, typer.Option("--listen-host", help="Where notifications are taken.")
    ] = "127.0.0.1",
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
    """Keep everything in step until stopped: polling, notifications, retries and checks."""
    narrator = Narrator(as_json=as_json)
    with failures(), StopSignals() as signals:
        services = services_of(context)
        audience = Audience(narrator.on_state, narrator.on_finished)
        wanted = PushWishes(
            Place(listen_host, DEFAULT_PORT if listen_port is None else listen_port),
            public_url=public_url,
            tunnel=tunnel,
            listen=listen_port is not None,
        )
        service = Headless(
            services, Wishes(poll_seconds, push_for(services, wanted, narrator.on_push)), audience
        )
        code = service.run(
            signals.wait, ready=lambda: narrator.tell("start", "gcaldesk is running.")
        )
        narrator.tell("stop", "gcaldesk has stopped.")
        services.store.close()
    raise typer.Exit(code)
