"""Stopping all syncing for a while: gcaldesk pause and gcaldesk resume."""

from datetime import datetime, timedelta
from typing import Annotated

import typer

from gcaldesk.bootstrap import Services
from gcaldesk.cli.context import services_of
from gcaldesk.cli.output import failures, say
from gcaldesk.domain.errors import UserActionNeeded
from gcaldesk.domain.views import Overview
from gcaldesk.services import pausing


def pause(
    context: typer.Context,
    hours: Annotated[
        float | None, typer.Option("--hours", min=0.01, max=24 * 365, help="For so long.")
    ] = None,
) -> None:
    """Stop all syncing; without --hours until you resume. Nothing is deleted."""
    with failures():
        services = services_of(context)
        until = None if hours is None else services.clock.now() + timedelta(hours=hours)
        pausing.pause(store=services.store, clock=services.clock, until=until)
        say(paused_sentence(until))


def resume(context: typer.Context) -> None:
    """Go on syncing after a pause."""
    with failures():
        services = services_of(context)
        was = pausing.resume(store=services.store, clock=services.clock)
        say("Syncing goes on." if was else "Syncing was not paused.")


def paused_sentence(until: datetime | None) -> str:
    """Say until when nothing is synced."""
    end = f"until {until:%d %b %Y, %H:%M} UTC" if until else "until you resume"
    return f"Syncing is paused {end}: nothing is read and nothing is written."


def say_pause(overview: Overview) -> None:
    """Say that syncing is paused, where it is."""
    if overview.paused is not None:
        say(paused_sentence(overview.paused.until))


def refuse_while_paused(services: Services) -> None:
    """Keep to the promise of a pause; raises UserActionNeeded."""
    paused = services.queries.overview().paused
    if paused is not None:
        raise UserActionNeeded(paused_sentence(paused.until), hint="To go on now: gcaldesk resume")
