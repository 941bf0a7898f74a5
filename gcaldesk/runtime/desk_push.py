"""What the page “Push & diagnostics” may ask for; never called on the GUI thread."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gcaldesk.config import AppPaths, Settings, load_settings
from gcaldesk.domain.check import Check
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import NotKnown, PushFailed
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.runtime.bundle import Bundle, BundleParts, collect_bundle, save_bundle
from gcaldesk.runtime.machine import LocalMachine
from gcaldesk.services import push
from gcaldesk.services.doctor import (
    MACHINE_KEYS,
    SERVICE_KEYS,
    Everything,
    examine_account,
    examine_machine,
    examine_services,
    list_checks,
)
from gcaldesk.services.lookup import account_named
from gcaldesk.services.push_page import PushPage, channel_of, read_push_page, retry_now
from gcaldesk.storage.unit_of_work import SqlStore
from gcaldesk.sync.channel_keeper import stop_channels
from gcaldesk.sync.ports import Gateways, Secrets, SignIns


@dataclass(frozen=True, slots=True)
class PushDeskParts:
    """What this desk works with."""

    store: SqlStore
    gateways: Gateways
    sign_ins: SignIns
    secrets: Secrets
    clock: Clock
    paths: AppPaths
    settings: Callable[[], Settings]
    engine_running: Callable[[AppPaths], bool]


class PushDesk:
    """One method is one question or one intent of a person."""

    def __init__(self, parts: PushDeskParts) -> None:
        self._parts = parts
        self._wait = threading.Event().wait
        self._every = Everything(
            parts.store, parts.secrets, parts.gateways, parts.sign_ins, parts.clock
        )
        self._machine = LocalMachine(
            lambda: parts.paths, load_settings, parts.engine_running, self._test_listener
        )

    def now(self) -> datetime:
        """Return the present time."""
        return self._parts.clock.now()

    def page(self) -> PushPage:
        """Return the state of push, its channels, and what waits."""
        return read_push_page(store=self._parts.store, clock=self._parts.clock)

    def test(self) -> push.Answer:
        """Let the running service test its public address; raises PushFailed. Takes seconds."""
        return self._ask(push.TEST)

    def renew(self, account: str = "") -> push.Answer:
        """Let the running service replace channels; raises PushFailed. Takes seconds."""
        return self._ask(push.RENEW, account)

    def _ask(self, what: str, account: str = "") -> push.Answer:
        with self._parts.store.view() as unit:
            chosen = account_named(unit, account).id if account else None
        return push.ask_and_wait(
            store=self._parts.store,
            clock=self._parts.clock,
            what=what,
            account=chosen,
            wait=self._wait,
        )

    def _test_listener(self) -> tuple[bool, str]:
        answer = self.test()
        return answer.ok, " ".join(answer.sentences)

    def stop(self, channel: str) -> None:
        """End one channel; raises NotKnown, and PushFailed where Google would not."""
        parts = self._parts
        found = channel_of(store=parts.store, channel=channel)
        done = stop_channels(
            parts.store, parts.gateways, parts.clock, found.account_id, only=found.id
        )
        if not done.stopped:
            raise PushFailed(
                "The channel could not be stopped.",
                detail=" ".join(done.problems),
                hint="It ends by itself within days and has no effect until then.",
            )

    def retry(self, keys: Iterable[tuple[AccountId, BookingId]] | None = None) -> int:
        """Let work be tried with the next round; returns how much it was."""
        return retry_now(store=self._parts.store, clock=self._parts.clock, keys=keys)

    def checks(self) -> tuple[Check, ...]:
        """Return the lines of the doctor's report, without looking at anything."""
        return list_checks(self._parts.store)

    def examine(self) -> Iterator[Check]:
        """Look at everything, line by line; each step may take seconds."""
        yield from examine_machine(self._machine)
        yield from examine_services(self._every, self._machine)
        with self._parts.store.view() as unit:
            accounts = unit.accounts.all()
        for account in accounts:
            yield from examine_account(self._every, account)

    def examine_one(self, number: str) -> Check:
        """Look at one line again; raises NotKnown where there is none such."""
        for check in self._around(number):
            if check.id == number:
                return check
        raise NotKnown("There is no such check any more.", hint="Run all checks again.")

    def _around(self, number: str) -> Iterator[Check]:
        key, _, subject = number.partition(":")
        if not subject and key in MACHINE_KEYS:
            return examine_machine(self._machine, key)
        if not subject and key in (*SERVICE_KEYS, "issues"):
            return examine_services(self._every, self._machine, key)
        name = subject.partition(":")[0]
        with self._parts.store.view() as unit:
            return examine_account(self._every, account_named(unit, name))

    def bundle(self, checks: Sequence[Check]) -> Bundle:
        """Collect what helps somebody else to find a fault, without secrets and without names."""
        parts = self._parts
        return collect_bundle(
            BundleParts(parts.store, parts.clock, parts.paths, parts.settings()), checks
        )

    def save_bundle(self, bundle: Bundle, file: Path) -> None:
        """Write what was shown; raises StorageFailed."""
        save_bundle(bundle, file)
