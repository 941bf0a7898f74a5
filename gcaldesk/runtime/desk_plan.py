"""Reads what the next round would do, for a person who looks on and may stop it."""

from collections.abc import Callable
from contextlib import closing

from gcaldesk.domain.errors import Interrupted, Transient
from gcaldesk.domain.views import ActionView, PlanProgress
from gcaldesk.runtime.brake import Brake
from gcaldesk.services.accounts import Ports
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.peek import Peek
from gcaldesk.sync.preview import preview


def read_plan(
    ports: Ports, account: str, told: Callable[[PlanProgress], None], brake: Brake
) -> tuple[ActionView, ...]:
    """Return every action that the next round would take; writes nothing.

    Raises:
        Interrupted: the brake was pulled.
    """
    with ports.store.view() as unit:
        found = account_named(unit, account)
    peek = Peek(told, lambda: brake.pulled)
    try:
        with closing(ports.gateways.open(found)) as reader, brake.breaking(reader.abort):
            return preview(ports.store, reader, ports.clock, found.id, peek=peek)
    except Transient as error:
        if brake.pulled:  # a call that was broken off to stop is no failure
            raise Interrupted("The reading was stopped.", hint="Nothing was written.") from error
        raise
