"""Everything that runs for a data folder, whoever gives it threads: the desktop or a service."""

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from gcaldesk.bootstrap import Services, restore_data, save_data, with_passwords
from gcaldesk.domain.channel import ListenerState, PushSettings
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.chores import tell_restart
from gcaldesk.runtime.desk_safekeeping import SafekeepingDesk, SafekeepingParts
from gcaldesk.runtime.desk_settings import Host, SettingsDesk, SettingsParts
from gcaldesk.runtime.interrupt import Breakable
from gcaldesk.runtime.loop import Audience, Loop, NoPush, Parts, PushHost
from gcaldesk.runtime.mailbox import Errand, Mailbox
from gcaldesk.runtime.postman import Postman
from gcaldesk.runtime.push import PushParts, PushService, PushWishes, wishes_of
from gcaldesk.runtime.push_switch import PushSwitch
from gcaldesk.runtime.watchdog import Verdict, Watchdog
from gcaldesk.services.running import say_stopped

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
WHY = {
    Verdict.DEAD: "Its thread had ended.",
    Verdict.STUCK: "Nothing had moved for minutes.",
    Verdict.GIVE_UP: "It had been started again three times within an hour.",
}


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
            hint=mailbox.hint,
            jitter=random.random,
            network=services.settings.network,
            on_state=on_state,
        ),
        wishes,
    )


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asked of this run."""

    poll_seconds: float | None = None
    """Looks at Google that often, whatever the rules say."""
    push: Callable[[Mailbox], PushHost] = field(default=_no_push)
    """Makes the push host, given where it may ask for a sync."""


def wishes_from(services: Services) -> Wishes:
    """Return what the settings ask of a run; raises InvalidInput for what cannot be."""
    return Wishes(push=push_for(services, wishes_of(services.settings.push)))


def settings_desks(services: Services, host: Host) -> tuple[SettingsDesk, SafekeepingDesk]:
    """Return who answers the page Settings."""
    settings = SettingsDesk(
        SettingsParts(
            ports=services.ports,
            paths=services.paths,
            live=services.live,
            host=host,
            complete=partial(with_passwords, secrets=services.ports.secrets),
            try_connection=services.try_connection,
        )
    )
    safekeeping = SafekeepingDesk(
        SafekeepingParts(
            ports=services.ports,
            paths=services.paths,
            list_bookings=lambda wanted, limit: services.queries.bookings(wanted, limit=limit),
            save_copy=partial(save_data, services),
            put_back=partial(restore_data, services.paths),
        )
    )
    return settings, safekeeping


class Crew:
    """Owns the mailbox, the push host and the watchdog; makes loops, and ends them for good."""

    def __init__(
        self,
        services: Services,
        wishes: Wishes,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._services = services
        self._monotonic = monotonic
        self._wishes = wishes
        self._lock = services.engine_lock()
        self.mailbox = Mailbox()
        self._push = PushSwitch(wishes.push(self.mailbox))
        self._postman = Postman(
            services.store, services.clock, services.make_mailer(), time.monotonic
        )
        self._gateways: Breakable | None = None
        self._loop: Loop | None = None
        self._watchdog = Watchdog()

    def start(self) -> None:
        """Take the engine lock and let notifications in; raises StorageBusy."""
        self._lock.acquire()
        try:
            self._push.start()
            self._postman.start()
        except BaseException:
            self._lock.release()
            raise

    def change_push(self, settings: PushSettings) -> None:
        """Listen as these settings say from now on; takes some seconds.

        Raises:
            InvalidInput: they cannot be; all stays as it was.
        """
        make = push_for(self._services, wishes_of(settings))
        self._push.change(make(self.mailbox))

    def new_loop(self, audience: Audience) -> Loop:
        """Return a loop with gateways of its own; the one before it is to do nothing more."""
        if self._loop is not None:
            self._loop.abandon()
        if self._gateways is not None:
            self._gateways.abort()
        services = self._services
        self._gateways = Breakable(services.ports.gateways)
        parts = Parts(
            store=services.store,
            engine=services.make_engine(self.mailbox.wait_closed, self._gateways),
            mailbox=self.mailbox,
            clock=services.clock,
            monotonic=time.monotonic,
            jitter=random.random,
            push=self._push,
            poll_seconds=self._wishes.poll_seconds,
            keep_journal_days=lambda: services.settings.keep_journal_days,
        )
        self._loop = Loop(parts, audience)
        return self._loop

    def take_back(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        """Take a run back between two rounds; None where it was called off before it began.

        Raises:
            StorageBusy: another process syncs this data folder.
            InvalidInput: the number of steps is another one by now; nothing was done.
        """
        if not self._lock.held:
            with self._services.engine_lock():
                return self._services.make_undo().carry_out(run, count=count)
        undo = self._services.make_undo(self._gateways)
        errand = Errand(lambda: undo.carry_out(run, count=count))
        self.mailbox.send(errand)
        return errand.wait(cancelled)

    def watch(self, *, alive: bool) -> Verdict:
        """Judge the loop's thread, about once a second; touches neither database nor network."""
        assert self._loop is not None
        assert self._gateways is not None
        mark = (self._loop.life, self._gateways.requests)
        return self._watchdog.look(alive=alive, mark=mark, mono=self._monotonic())

    def report(self, verdict: Verdict) -> None:
        """Record what was wrong with the thread.

        The database may be what it is stuck on; starting again matters more than saying so.
        """
        _LOG.error("the syncing is %s", verdict)
        try:
            tell_restart(
                self._services.store,
                WHY[verdict],
                self._services.clock.now(),
                given_up=verdict is Verdict.GIVE_UP,
            )
        except GcaldeskError:
            return

    def end(self) -> None:
        """Stop mailbox, running requests and notifications; the thread ends meanwhile."""
        self.mailbox.close()
        if self._gateways is not None:
            self._gateways.abort()
        self._push.stop()
        self._postman.stop()

    def alone(self, work: Callable[[], T]) -> T:
        """Do something for which nothing else may work with the data, after `end`; then give it free.

        Raises:
            StorageBusy: another process syncs this data folder.
        """
        if not self._lock.held:
            with self._services.engine_lock():
                return work()
        try:
            return work()
        finally:
            self.release()

    def release(self) -> None:
        """Give the folder free, once the thread has ended."""
        if self._lock.held:
            try:
                with self._services.store.work() as unit:
                    say_stopped(unit)
                    unit.commit()
            finally:
                self._lock.release()
