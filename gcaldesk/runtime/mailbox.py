"""Accounts waiting for a sync; safe from any thread, asking twice is asking once."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from gcaldesk.domain.ids import AccountId, CalendarId

T = TypeVar("T")
LOOK_SECONDS = 0.2
"""How often whoever waits for an errand looks whether a person still wants it."""


class Errand(Generic[T]):
    """Something that must not happen beside a round: the engine's thread does it in between."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._answer: Future[T] = Future()

    def run(self) -> None:
        """Do it, unless it was called off."""
        if not self._answer.set_running_or_notify_cancel():
            return
        try:
            self._answer.set_result(self._work())
        except BaseException as error:  # noqa: BLE001  # whoever waits gets it
            self._answer.set_exception(error)

    def call_off(self) -> bool:
        """Give it up, if it has not begun; tells whether that was so."""
        return self._answer.cancel()

    def wait(self, cancelled: Callable[[], bool]) -> T | None:
        """Return what it gave; None where it was called off. Raises what it raised."""
        while True:
            try:
                return self._answer.result(LOOK_SECONDS)
            except CancelledError:
                return None
            except TimeoutError:
                if self._answer.done():
                    raise
                if cancelled():
                    self.call_off()


@dataclass(frozen=True, slots=True)
class Asked:
    """One account that is to be synced."""

    account: AccountId
    full: bool = False
    """Whether to read its calendars whole."""
    calendars: frozenset[CalendarId] | None = None
    """The only ones that are said to have changed; None: look at all."""

    def joined(self, other: "Asked") -> "Asked":
        """Return what satisfies both."""
        every = self.calendars is None or other.calendars is None
        both = (self.calendars or frozenset()) | (other.calendars or frozenset())
        return Asked(self.account, self.full or other.full, None if every else both)


class Mailbox:
    """A queue that forgets repetitions and can be closed for good."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[AccountId, Asked] = {}  # keeps the order of asking
        self._errands: deque[Errand[Any]] = deque()
        self._closed = False
        self._held = False

    @property
    def held(self) -> bool:
        """Whether work waits because a person paused the syncing."""
        return self._held

    def hold(self, *, held: bool) -> None:
        """Keep what was asked for until it is let go; a round that runs ends after its item."""
        with self._changed:
            self._held = held
            self._changed.notify_all()

    def offer(self, account: AccountId, *, full: bool = False) -> None:
        """Ask for a sync of an account."""
        self._put(Asked(account, full))

    def hint(self, account: AccountId, calendar: CalendarId) -> None:
        """Say that a calendar may have changed."""
        self._put(Asked(account, calendars=frozenset({calendar})))

    def _put(self, asked: Asked) -> None:
        with self._changed:
            known = self._waiting.get(asked.account, asked)
            self._waiting[asked.account] = asked.joined(known)
            self._changed.notify_all()

    def send(self, errand: Errand[Any]) -> None:
        """Have something done between two rounds, also while work is held."""
        with self._changed:
            if self._closed:
                errand.call_off()
                return
            self._errands.append(errand)
            self._changed.notify_all()

    def take_errand(self) -> Errand[Any] | None:
        """Return what is to be done before the next round."""
        with self._changed:
            return self._errands.popleft() if self._errands and not self._closed else None

    def take(self, *, timeout: float) -> Asked | None:
        """Return the next account; None when time is up or closed, or an errand comes first."""
        with self._changed:
            self._changed.wait_for(self._ready, timeout)
            if self._closed or self._errands or self._held or not self._waiting:
                return None
            return self._waiting.pop(next(iter(self._waiting)))

    def _ready(self) -> bool:
        work = bool(self._waiting) and not self._held
        return self._closed or bool(self._errands) or work

    @property
    def closed(self) -> bool:
        """Whether no more work will come."""
        return self._closed

    def wait_closed(self, timeout: float) -> bool:
        """Wait so many seconds, or until no more work will come; tells which."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed, timeout)

    def close(self) -> None:
        """Wake whoever waits, and take no more."""
        with self._changed:
            self._closed = True
            for errand in self._errands:
                errand.call_off()
            self._errands.clear()
            self._changed.notify_all()
