"""Push as one object without Qt: the listener, the tunnel and the keeping of channels.

It works on a thread of its own, so that neither a slow self-test nor a channel holds up a sync; the
engine's thread only asks whether push covers a calendar.
"""

import contextlib
import logging
import secrets
import threading
import uuid
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from gcaldesk.domain.channel import (
    Channel,
    ChannelState,
    Hint,
    ListenerState,
    PushFacts,
    PushSettings,
)
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError, InvalidInput
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.listener.routes import WEBHOOK_PATH, Parse
from gcaldesk.listener.server import DEFAULT_PORT, Listener, Place
from gcaldesk.listener.tunnel import Tunnel, recipe
from gcaldesk.runtime.interrupt import Breakable
from gcaldesk.runtime.reachability import Reach, check_public_url, check_reach
from gcaldesk.services import push as service
from gcaldesk.services.push import Answer, Asked
from gcaldesk.sync.channel_keeper import ChannelKeeper, Fresh
from gcaldesk.sync.channels import OpenChannel, is_served
from gcaldesk.sync.ports import Gateways, Store
from gcaldesk.sync.schedule import next_try

TICK_SECONDS = 1.0
LOOK_EVERY = timedelta(seconds=30)
"""How often new mappings, ends of channels and the like are looked for; costs one query."""
TEST_EVERY = timedelta(hours=1)
TRUST_FOR = timedelta(minutes=5)
"""A self-test so young is good enough to open a channel."""
SAY_EVERY = timedelta(minutes=1)
_JOIN_SECONDS = 1.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PushWishes:
    """What a person asked of push; checked when it is made."""

    place: Place = field(default_factory=Place)
    public_url: str = ""
    tunnel: str = ""
    listen: bool = False
    """Listen even where nothing leads here from outside."""

    @property
    def asked_for(self) -> bool:
        """Whether anything is to listen at all."""
        return bool(self.public_url or self.tunnel or self.listen)

    def __post_init__(self) -> None:
        """Raise InvalidInput for what cannot be."""
        if self.public_url and self.tunnel:
            raise InvalidInput(
                "Give either --public-url or --tunnel, not both.",
                hint="A tunnel tells its public address itself.",
            )
        if self.public_url:
            object.__setattr__(self, "public_url", check_public_url(self.public_url))
        if self.tunnel:
            recipe(self.tunnel, "")


def wishes_of(settings: PushSettings) -> PushWishes:
    """Return what the settings ask for; raises InvalidInput for what cannot be."""
    port = settings.listen_port
    return PushWishes(
        Place(settings.listen_host, DEFAULT_PORT if port is None else port),
        public_url=settings.public_url,
        tunnel=settings.tunnel,
        listen=port is not None,
    )


@dataclass(frozen=True, slots=True)
class PushParts:
    """What push works with; `hint` says which calendar may have changed, `jitter` gives 0 to 1."""

    store: Store
    gateways: Gateways
    clock: Clock
    parse: Parse
    hint: Callable[[AccountId, CalendarId], None]
    jitter: Callable[[], float]
    network: NetworkSettings = field(default_factory=NetworkSettings)
    on_state: Callable[[ListenerState], None] = lambda _: None
    """Told what became of push; called on push's own thread."""


class PushService:
    """Hosted by whoever runs the engine; what fails here is said, and polling goes on."""

    def __init__(self, parts: PushParts, wishes: PushWishes) -> None:
        self._parts = parts
        self._wishes = wishes
        self._key = secrets.token_bytes(32)
        self._heard: dict[ChannelId, tuple[str, datetime]] = {}
        self._numbers: dict[str, int] = {}
        self._counted: PushFacts | None = None
        self._heard_lock = threading.Lock()
        self._channels: tuple[Channel, ...] = ()
        self._gateways = Breakable(parts.gateways)
        self._keeper = ChannelKeeper(
            parts.store,
            self._gateways,
            parts.clock,
            mint=lambda: Fresh(ChannelId(str(uuid.uuid4())), secrets.token_urlsafe(32)),
            jitter=parts.jitter,
            on_change=self._publish,
        )
        self._listener: Listener | None = None
        self._tunnel: Tunnel | None = None
        self._trouble = ""
        """Why the listener or the tunnel could not even be started."""
        self._failures = 0
        self._start_again: datetime | None = None
        self._tested_url = ""
        self._reach: Reach | None = None
        self._tested_at: datetime | None = None
        self._test_again: datetime | None = None
        self._test_failures = 0
        self._look_again: datetime | None = None
        self._said: tuple[ListenerState, datetime] | None = None
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="push", daemon=True)

    # what the host calls

    def open(self) -> None:
        """Listen, for a host that calls `work` itself; what cannot be is told by `state`."""
        self._try_to_start()
        self._say()

    def start(self) -> None:
        """Listen, and keep channels on a thread of its own; raises nothing."""
        self.open()
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and end the tunnel, within a few seconds; channels are kept."""
        self._stopping.set()
        self._wake.set()
        self._gateways.abort()
        if self._listener is not None:
            self._listener.close()
        if self._tunnel is not None:
            self._tunnel.stop()
        if self._listener is not None:
            self._listener.stop()
        if self._thread.is_alive():
            self._thread.join(_JOIN_SECONDS)
        with contextlib.suppress(GcaldeskError):
            self._write_state(ListenerState())

    def tick(self) -> None:
        """Nothing: push has a thread of its own."""

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        """Tell whether changes of every one of these calendars are told to us."""
        address, now, channels = self._address(), self._parts.clock.now(), self._channels
        return bool(address) and all(
            is_served(channels, (account, calendar), address, now) for calendar in calendars
        )

    @property
    def state(self) -> ListenerState:
        """What there is to say of push; safe from any thread."""
        url = self._public_url()
        tested = self._tested_at.isoformat(timespec="seconds") if self._tested_at else ""
        local = self._listener.local_url if self._listener else ""
        known = ListenerState("on", url, "", local, tested)
        if self._trouble:
            return replace(known, state="failed", problem=self._trouble)
        if self._listener is None:
            return replace(known, state="off")
        if not url:
            asked = bool(self._wishes.tunnel)
            problem = self._tunnel.problem if self._tunnel else ""
            return replace(known, state="waiting" if asked else "listening", problem=problem)
        if self._reach is None or self._tested_url != url:
            return replace(known, state="waiting")
        if not self._reach.ok:
            problem = f"{self._reach.sentence} {self._reach.cure}"
            return replace(known, state="unreachable", problem=problem)
        return known

    def test_now(self) -> Reach | None:
        """Test the public address now; None while there is none. Blocks for some seconds."""
        url = self._public_url()
        if not url:
            return None
        return check_reach(url, self._key, self._parts.clock, self._parts.network)

    # its own thread

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self.work()
            except GcaldeskError as error:
                _LOG.warning("push: %s", error)
            except Exception:  # noqa: BLE001  # push must not end in silence
                _LOG.exception("push: a fault of gcaldesk itself; polling goes on")
            self._wake.wait(TICK_SECONDS)
            self._wake.clear()

    def work(self) -> None:
        """Do all that is due; called by the own thread, or by a test step by step."""
        now = self._parts.clock.now()
        if self._trouble and self._start_again is not None and now >= self._start_again:
            self._try_to_start()
        self._test_if_due(now)
        with self._parts.store.view() as unit:
            waiting = unit.service_facts.get(service.ASKED)
        if waiting is not None:
            self._answer()
        if self._look_again is None or now >= self._look_again:
            self._look_again = now + LOOK_EVERY
            self._note_heard()
            self._note_facts()
            self._keep()
        self._say()

    def _try_to_start(self) -> None:
        """Start what does not run yet; raises nothing."""
        try:
            if self._listener is None:
                listener = Listener(
                    self._wishes.place,
                    parse=self._parts.parse,
                    probe_key=self._key,
                    clock=self._parts.clock,
                    on_hint=self._on_hint,
                )
                listener.start()
                self._listener = listener
                self._publish()
            if self._wishes.tunnel and self._tunnel is None:
                how = recipe(self._wishes.tunnel, self._listener.local_url)
                tunnel = Tunnel(how, clock=self._parts.clock, on_change=self._wake.set)
                tunnel.start()
                self._tunnel = tunnel
        except GcaldeskError as error:
            if self._trouble != str(error):
                _LOG.warning("%s Polling goes on.", error)
            self._trouble, self._failures = str(error), self._failures + 1
            now, jitter = self._parts.clock.now(), self._parts.jitter()
            self._start_again = next_try(now, self._failures, jitter=jitter)
        else:
            self._trouble, self._failures, self._start_again = "", 0, None

    def _public_url(self) -> str:
        if self._listener is None:
            return ""
        return self._wishes.public_url or (self._tunnel.address if self._tunnel else "")

    def _address(self) -> str:
        """Where the provider may call; empty unless the self-test has just succeeded."""
        reach, url = self._reach, self._public_url()
        good = reach is not None and reach.ok and url == self._tested_url
        return url + WEBHOOK_PATH if url and good else ""

    def _test_if_due(self, now: datetime) -> None:
        """Test a new address at once, a good one every hour, a bad one with growing pauses."""
        url = self._public_url()
        if not url or (
            url == self._tested_url and self._test_again is not None and now < self._test_again
        ):
            return
        self._test(url)

    def _test(self, url: str) -> Reach:
        reach = check_reach(url, self._key, self._parts.clock, self._parts.network)
        now, fresh = self._parts.clock.now(), url != self._tested_url
        was_good = self._reach is not None and self._reach.ok and not fresh
        self._test_failures = 0 if reach.ok or fresh else self._test_failures + 1
        self._reach, self._tested_url, self._tested_at = reach, url, now
        self._test_again = now + TEST_EVERY
        if not reach.ok:
            wait = next_try(now, self._test_failures + 1, jitter=self._parts.jitter())
            self._test_again = wait
            if was_good or fresh:
                _LOG.warning("push: %s %s Polling goes on.", reach.sentence, reach.cure)
        elif not was_good:
            self._keep(again=True)
        return reach

    def _keep(self, *, again: bool = False, renew: frozenset[AccountId] = frozenset()) -> list[str]:
        """Let the keeper do what is due; no channel is opened to an address that was not tested."""
        opening = renew or any(
            isinstance(s, OpenChannel) for s in self._keeper.due(self._address())
        )
        stale = self._tested_at is None or self._parts.clock.now() - self._tested_at > TRUST_FOR
        if opening and stale and self._public_url():
            self._test(self._public_url())
        done = self._keeper.check(self._address(), again=again, renew=renew)
        for problem in done.problems:
            _LOG.info("push: %s", problem)
        self._publish()
        return done.problems

    def _answer(self) -> None:
        """Do what another process asked for."""
        store, now = self._parts.store, self._parts.clock.now()
        with store.work() as unit:
            asked = service.take_question(unit)
            accounts = frozenset(account.id for account in unit.accounts.all())
            unit.commit()
        if asked is None:
            return
        answer = self._carry_out(asked, accounts)
        with store.work() as unit:
            service.reply(unit, asked, answer, now)
            unit.commit()

    def _carry_out(self, asked: Asked, accounts: frozenset[AccountId]) -> Answer:
        url = self._public_url()
        if not url:
            problem = self.state.problem or "There is no public address yet."
            return Answer(ok=False, sentences=(problem,))
        reach = self._test(url)
        if asked.what == service.TEST or not reach.ok:
            return Answer(reach.ok, tuple(filter(None, (reach.sentence, reach.cure))))
        chosen = accounts if asked.account_id is None else frozenset({asked.account_id})
        problems = self._keep(again=True, renew=chosen)
        return Answer(ok=not problems, sentences=tuple(problems))

    # what the listener's thread calls

    def _on_hint(self, hint: Hint, at: datetime) -> None:
        with self._heard_lock:
            self._heard[hint.channel_id] = (hint.resource_id, at)
            self._numbers[hint.channel_id] = hint.number
        if hint.changed:
            self._parts.hint(hint.account_id, hint.calendar_id)

    # what others are told

    def _note_heard(self) -> None:
        with self._heard_lock:
            heard, self._heard = self._heard, {}
        if not heard:
            return
        with self._parts.store.work() as unit:
            for channel, (resource, at) in heard.items():
                unit.channels.heard(channel, resource, at)
            unit.commit()

    @property
    def facts(self) -> PushFacts:
        """What was counted; safe from any thread."""
        counts = self._listener.counts if self._listener else {}
        tunnel = self._tunnel
        with self._heard_lock:
            numbers = dict(self._numbers)
        return PushFacts(
            tunnel=tunnel.name if tunnel else "",
            starts=tunnel.starts if tunnel else 0,
            welcome=sum(count for kind, count in counts.items() if not kind.refused),
            refused={kind.value: count for kind, count in counts.items() if kind.refused},
            numbers=numbers,
        )

    def _note_facts(self) -> None:
        facts = self.facts
        if facts != self._counted:
            with self._parts.store.work() as unit:
                service.say_facts(unit, facts, self._parts.clock.now())
                unit.commit()
            self._counted = facts

    def _publish(self) -> None:
        """Give the listener the channels as they are now; those of removed accounts stay mute."""
        with self._parts.store.view() as unit:
            accounts = {account.id for account in unit.accounts.all()}
            found = unit.channels.all()
        self._channels = tuple(
            c if c.account_id in accounts else replace(c, state=ChannelState.STOPPED) for c in found
        )
        if self._listener is not None:
            self._listener.publish(self._channels)

    def _say(self) -> None:
        state, now = self.state, self._parts.clock.now()
        if self._stopping.is_set():
            return
        if self._said is None or self._said[0] != state or now - self._said[1] >= SAY_EVERY:
            news = self._said is None or _essence(self._said[0]) != _essence(state)
            self._write_state(state)
            self._said = (state, now)
            if news:
                self._parts.on_state(state)

    def _write_state(self, state: ListenerState) -> None:
        with self._parts.store.work() as unit:
            service.say_state(unit, state, self._parts.clock.now())
            unit.commit()


def _essence(state: ListenerState) -> tuple[str, str, str]:
    return state.state, state.url, state.problem
