"""Mails trouble and its end on a thread of its own, so that a slow server holds up no sync."""

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError, MailFailed
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.letter import Letter
from gcaldesk.services.mailing import due_letters, note_sent
from gcaldesk.services.running import read_mail_problem, say_mail_problem
from gcaldesk.sync.ports import Store

LOOK_SECONDS = 15.0
FIRST_WAIT = 300.0
LONGEST_WAIT = 3600.0
JOIN_SECONDS = 0.5
_LOG = logging.getLogger(__name__)


class Sends(Protocol):
    """A mail server, as seen from here."""

    def send(self, letter: Letter) -> None:
        """Hand a letter over; raises MailFailed."""
        ...


class Postman:
    """Looks for what is to be told; a failure is shown in journal and status, and never mailed."""

    def __init__(
        self, store: Store, clock: Clock, mailer: Sends, monotonic: Callable[[], float]
    ) -> None:
        self._store = store
        self._clock = clock
        self._mailer = mailer
        self._monotonic = monotonic
        self._wait = 0.0
        self._again: float | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    def start(self) -> None:
        """Begin, on a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """End; a letter that is just being handed over is told again after the next start."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(JOIN_SECONDS)

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            try:
                self.step()
            except GcaldeskError as error:
                _LOG.warning("mail: %s", type(error).__name__)
            except Exception:  # noqa: BLE001  # letters must not end in silence
                _LOG.exception("mail")

    def step(self) -> int:
        """Send what is due; returns how many letters left."""
        if self._again is not None and self._monotonic() < self._again:
            return 0
        with self._store.view() as unit:
            letters = due_letters(unit, self._clock.now())
        sent = 0
        for letter in letters:
            try:
                self._mailer.send(letter)
            except MailFailed as error:
                self._failed(error)
                return sent
            self._sent(letter)
            sent += 1
        return sent

    def _sent(self, letter: Letter) -> None:
        self._wait, self._again = 0.0, None
        now = self._clock.now()
        with self._store.work() as unit:
            note_sent(unit, letter, now)
            say_mail_problem(unit, "", now)
            unit.journal.write([JournalEntry(now, Level.INFO, "mailed", letter.subject)])
            unit.commit()

    def _failed(self, error: MailFailed) -> None:
        """Try again later, and later still; told once for as long as the reason stays the same."""
        self._wait = min(2 * self._wait or FIRST_WAIT, LONGEST_WAIT)
        self._again = self._monotonic() + self._wait
        now, problem = self._clock.now(), str(error)
        with self._store.work() as unit:
            if read_mail_problem(unit) != problem:
                say_mail_problem(unit, problem, now)
                unit.journal.write([JournalEntry(now, Level.WARNING, "mail failed", problem)])
            unit.commit()
