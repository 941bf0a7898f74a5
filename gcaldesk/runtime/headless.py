"""The service without a screen: the loop in a thread, watched over by the one that started it."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from gcaldesk.bootstrap import Services
from gcaldesk.domain.channel import ListenerState
from gcaldesk.runtime.loop import Audience, Loop, NoPush, Parts, PushHost
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.runtime.push import PushParts, PushService, PushWishes

STOP_SECONDS = 4.0
"""What a running request gets to end; the process is to be gone within five."""
WATCH_SECONDS = 0.5


def _no_push(_mailbox: Mailbox) -> PushHost:
    return NoPush()


def push_for(
    services: Services,
    wishes: PushWishes,
    on_state: Callable[[ListenerState], None] = lambda _: None,
) -> Callable[[Mailbox], PushHost]:
    """Return what makes the push host that was asked for, or polling alone."""
    if not wishes.asked_for:
        return _no_push
    return lambda mailbox: PushService(
        PushParts(
            store=services.store,
            gateways=services.ports.gateways,
            clock=services.clock,
            parse=services.parse_notification,
            offer=mailbox.offer,
            jitter=random.random,
            network=services.settings.network,
            on_state=on_state,
        ),
        wishes,
    )


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asked of `gcaldesk run`."""

    poll_seconds: float | None = None
    """Looks at Google that often, whatever the rules say."""
    push: Callable[[Mailbox], PushHost] = field(default=_no_push)
    """Makes the push host, given where it may ask for a sync."""


class Headless:
    """Starts, watches and stops the service; `run` returns the exit code."""

    def __init__(self, services: Services, wishes: Wishes, audience: Audience) -> None:
        self._services = services
        self._mailbox = Mailbox()
        self._push = wishes.push(self._mailbox)
        self._parts = Parts(
            store=services.store,
            engine=services.make_engine(self._mailbox.wait_closed),
            mailbox=self._mailbox,
            clock=services.clock,
            monotonic=time.monotonic,
            jitter=random.random,
            push=self._push,
            poll_seconds=wishes.poll_seconds,
        )
        self._audience = audience

    def run(
        self, stopped: Callable[[float], bool], *, ready: Callable[[], None] = lambda: None
    ) -> int:
        """Serve until told to stop; raises StorageBusy where another engine runs.

        Args:
            stopped: waits for at most so many seconds, and tells whether the end was asked for.
            ready: called once everything runs.
        """
        with self._services.engine_lock():
            self._push.start()
            worker = threading.Thread(target=self._work, name="sync", daemon=True)
            worker.start()
            try:
                ready()
                while not stopped(WATCH_SECONDS):
                    pass
            finally:
                self._push.stop()
                self._mailbox.close()
                worker.join(STOP_SECONDS)
        return 0

    def _work(self) -> None:
        Loop(self._parts, self._audience).run()
