"""A sandbox that goes on where it was stopped: its state in a file, written soon after a change."""

import json
import logging
import os
import secrets
import threading
import time
from pathlib import Path
from typing import Final

from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.grants import Client

_LOG: Final = logging.getLogger(__name__)
_PAUSE: Final = 1.0
_SHARE: Final = 10
"""Writing takes at most one part in so many of the time."""


def own_client() -> Client:
    """Return a client that no other sandbox knows: it tells whose an account is."""
    number = f"{secrets.randbelow(10**12):012d}"
    return Client(
        f"{number}-practice.apps.googleusercontent.com", secrets.token_urlsafe(18), "installed"
    )


class Keeper:
    """Writes the state of one sandbox; reads it once, before the sandbox starts."""

    def __init__(self, desk: Desk, file: Path) -> None:
        self._desk = desk
        self._file = file
        self._kept: object = None
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox-keeper", daemon=True)

    def recall(self) -> bool:
        """Take over what the file holds; False where there is none that can be read.

        One that cannot be read is put aside, and the sandbox begins again.
        """
        try:
            data = json.loads(self._file.read_text("utf-8"))
            self._desk.state.recall(data)
        except FileNotFoundError:
            return False
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self._file.replace(self._file.with_suffix(".unreadable"))
            return False
        return True

    def start(self) -> None:
        """Write now, and then after each change."""
        self.save()
        self._thread.start()

    def stop(self) -> None:
        """Write a last time."""
        if not self._thread.is_alive():
            return
        self._closed.set()
        self._thread.join()
        self._try(ended=True)

    def save(self, *, ended: bool = False) -> None:
        """Write the file anew, whole or not at all."""
        with self._desk.lock:
            self._kept = self._desk.state.mark()
            memory = self._desk.state.remember(ended=ended)
        fresh = self._file.with_suffix(".new")
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            json.dump(memory, out, separators=(",", ":"))
        fresh.replace(self._file)

    def _run(self) -> None:
        pause = _PAUSE
        while not self._closed.wait(pause):
            with self._desk.lock:
                changed = self._desk.state.mark() != self._kept
            if not changed:
                continue
            began = time.monotonic()
            self._try()
            pause = max(_PAUSE, _SHARE * (time.monotonic() - began))

    def _try(self, *, ended: bool = False) -> None:
        try:
            self.save(ended=ended)
        except OSError as error:  # such as a full disk: the next round tries again
            self._kept = None
            _LOG.warning("the sandbox's state is not kept: %s", error)
