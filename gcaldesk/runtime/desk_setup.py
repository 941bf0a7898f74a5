"""What the set-up and the checklists may ask for; synchronous, never called on the GUI thread."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Protocol

from gcaldesk.domain.account import Account, OAuthClient
from gcaldesk.domain.check import Check
from gcaldesk.domain.checklist import LISTS, Checklist, Environment, Item, Tick, TrialStep
from gcaldesk.domain.errors import Interrupted
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import Overview
from gcaldesk.runtime.playground import Playground
from gcaldesk.services import accounts, checklists
from gcaldesk.services.accounts import Ports
from gcaldesk.services.doctor import Everything, Machine, examine_account, examine_services
from gcaldesk.services.lookup import account_named
from gcaldesk.services.proofs import Findings, prove
from gcaldesk.services.running import read_running
from gcaldesk.services.trial import Step, Trial, TrialParts, find_place
from gcaldesk.sync.ports import Authorizer, Consent, EventWriter, Gateways, SignIns

Stopped = Callable[[], bool]
Consented = Callable[[tuple[str, ...]], None]
"""Told what Google granted."""


class Overviews(Protocol):
    """Where the read model of everything comes from."""

    def overview(self) -> Overview:
        """Return all that the dashboard and the header show."""
        ...


@dataclass(frozen=True, slots=True)
class SetupParts:
    """What the set-up works with."""

    ports: Ports
    queries: Overviews
    sign_ins: SignIns
    machine: Machine
    sync: Callable[[AccountId, Stopped], SyncReport]
    """Asks the running engine for a round and waits for it."""
    process: int
    """The number of this process."""
    playground: Playground


class SetupDesk:
    """One method is one question or one intent of a person."""

    def __init__(self, parts: SetupParts) -> None:
        self._parts = parts
        self._store = parts.ports.store
        self._clock = parts.ports.clock

    def connect(
        self,
        request: ConnectRequest,
        environment: Environment,
        *,
        open_url: Callable[[str], None],
        consented: Consented,
        cancelled: Stopped,
    ) -> Account:
        """Take a person through consent, then connect; the account is left inactive.

        `consented` is called between the two with what was granted. Raises what
        services.accounts.connect raises.
        """
        made = accounts.connect(
            ports=self._telling(consented), request=request, open_url=open_url, cancelled=cancelled
        )
        self.set_environment(made.name, environment)
        # Nothing is written before the first plan has been read (the last step switches it on).
        return accounts.set_active(
            store=self._store, clock=self._clock, account=made.name, active=False
        )

    def reconnect(
        self,
        account: str,
        request: ConnectRequest,
        *,
        open_url: Callable[[str], None],
        consented: Consented,
        cancelled: Stopped,
    ) -> Account:
        """Take a person through consent again; a client in the request replaces the stored one.

        Links, mappings and rules stay. Raises what services.accounts.reconnect raises.
        """
        return accounts.reconnect(
            ports=self._telling(consented),
            account=account,
            request=request,
            open_url=open_url,
            cancelled=cancelled,
        )

    def _telling(self, consented: Consented) -> Ports:
        ports = self._parts.ports
        return replace(ports, authorizer=_Telling(ports.authorizer, consented))

    def open_sandbox(self) -> str:
        """Return the client file of a sandbox, started where none runs; raises Unreachable."""
        return self._parts.playground.open()

    def refresh_calendars(self, account: str) -> None:
        """Read the account's list of calendars again; raises what a gateway raises."""
        accounts.refresh_calendars(ports=self._parts.ports, account=account)

    def set_environment(self, account: str, environment: Environment) -> None:
        """Say what an account is for."""
        checklists.set_environment(
            store=self._store, clock=self._clock, account=account, environment=environment
        )

    def checklist(self, account: str) -> Checklist:
        """Return what is kept of an account's lists."""
        return checklists.read_checklist(store=self._store, account=account)

    def tick(self, account: str, item: Item, word: Tick | None) -> Checklist:
        """Take a person's word for an item, or take it back; raises InvalidInput."""
        checklists.tick(store=self._store, clock=self._clock, account=account, item=item, word=word)
        return self.checklist(account)

    def verify(self, account: str, *, told: Callable[[Check], None], stopped: Stopped) -> Checklist:
        """Look at everything live and keep what was found; needs the network.

        Raises:
            Interrupted: `stopped` said so; nothing was kept.
        """
        with self._store.view() as unit:
            known = account_named(unit, account)
        checks = []
        for check in self._examine(known):
            checks.append(check)
            told(check)
            if stopped():
                raise Interrupted("Verifying was stopped.", hint="What was known before stays.")
        overview = self._parts.queries.overview()
        view = next(view for view in overview.accounts if view.account.name == account)
        found = Findings(
            overview=overview,
            view=view,
            checks=tuple(checks),
            kept=self.checklist(account),
            in_this_process=self._in_this_process(),
            test_clients=frozenset(
                other.account.client.client_id
                for other in overview.accounts
                if other.environment == Environment.TEST and other.account.name != account
            ),
        )
        items = dict.fromkeys(item for rows in LISTS.values() for item in rows)
        checklists.keep_proofs(
            store=self._store, clock=self._clock, account=account, proofs=prove(found, items)
        )
        return self.checklist(account)

    def _examine(self, account: Account) -> Iterator[Check]:
        ports = self._parts.ports
        every = Everything(
            ports.store, ports.secrets, ports.gateways, self._parts.sign_ins, ports.clock
        )
        yield from examine_services(every, self._parts.machine)
        yield from examine_account(every, account)

    def _in_this_process(self) -> bool:
        with self._store.view() as unit:
            running = read_running(unit, self._clock.now())
        return running is not None and running.pid == self._parts.process

    def try_out(
        self, account: str, *, told: Callable[[TrialStep], None], stopped: Stopped
    ) -> Checklist:
        """Follow a booking and an event of its own both ways, remove both, keep how it went.

        Raises:
            InvalidInput: the set-up does not allow any of it.
        """
        place = find_place(store=self._store, clock=self._clock, account=account, object_code="")
        steps: list[TrialStep] = []

        def tell(step: Step) -> None:
            steps.append(TrialStep(step.title, step.ok, step.evidence))
            told(steps[-1])

        brake = _Brake(stopped)
        parts = TrialParts(
            store=self._store,
            gateways=_Braked(self._parts.ports.gateways, brake),
            clock=self._clock,
            sync=lambda number: self._parts.sync(number, brake.pulled),
            wait=brake.wait,
            undisturbed=brake.released,
        )
        Trial(parts, place, tell).run()
        checklists.keep_trial(
            store=self._store, clock=self._clock, account=account, steps=tuple(steps)
        )
        return self.checklist(account)


class _Brake:
    """Stops a test wherever it is, but for the part that removes everything again."""

    def __init__(self, stopped: Stopped) -> None:
        self._stopped = stopped
        self._ending = False

    def pulled(self) -> bool:
        return self._stopped() and not self._ending

    def check(self) -> None:
        if self.pulled():
            raise Interrupted("The test was stopped.")

    def wait(self, seconds: float) -> None:
        threading.Event().wait(seconds)

    @contextmanager
    def released(self) -> Iterator[None]:
        self._ending = True
        yield


class _Braked:
    """Gateways that open nothing once the brake is pulled."""

    def __init__(self, gateways: Gateways, brake: _Brake) -> None:
        self._gateways = gateways
        self._brake = brake

    def open(self, account: Account) -> EventWriter:
        self._brake.check()
        return self._gateways.open(account)


class _Telling:
    """An authorizer that says when a person has consented."""

    def __init__(self, real: Authorizer, consented: Consented) -> None:
        self._real = real
        self._consented = consented

    def read_client(self, request: ConnectRequest) -> tuple[OAuthClient, str]:
        return self._real.read_client(request)

    def authorize(
        self,
        client: OAuthClient,
        client_secret: str,
        *,
        open_url: Callable[[str], None],
        cancelled: Callable[[], bool],
        login_hint: str = "",
        timeout_seconds: float = 300.0,
    ) -> Consent:
        consent = self._real.authorize(
            client,
            client_secret,
            open_url=open_url,
            cancelled=cancelled,
            login_hint=login_hint,
            timeout_seconds=timeout_seconds,
        )
        self._consented(consent.granted_scopes)
        return consent

    def primary_email(self, client: OAuthClient, client_secret: str, consent: Consent) -> str:
        return self._real.primary_email(client, client_secret, consent)

    def revoke(self, client: OAuthClient, secret: Mapping[str, Any]) -> None:
        self._real.revoke(client, secret)
