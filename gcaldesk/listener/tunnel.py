"""A tunnel as a supervised child process: whatever command prints the public https address."""

import logging
import os
import re
import shlex
import shutil
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, PushFailed

_LOG = logging.getLogger(__name__)
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds before a tunnel that ended is started again; doubled each time."""
STEADY = timedelta(minutes=1)
"""A tunnel that lived so long starts afresh with the shortest wait."""
PATIENCE = timedelta(seconds=30)
"""How long a tunnel may take to name its address before that is called a problem."""
_KILL_SECONDS = 1.0
_LONG_WORD = re.compile(r"[\w\-]{24,}")
"""Looks like a key or a token: not for a person's eyes."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one kind of tunnel is run and where its output names the address."""

    command: tuple[str, ...]
    pattern: re.Pattern[str]
    cure: str
    """What helps where the program is missing."""


_ANY = re.compile(r"(https://[^\s\"'<>|]*[^\s\"'<>|.,;:)\]])")
_CLOUDFLARED = re.compile(r"(https://(?!api\.)[a-z0-9-]+\.trycloudflare\.com)")
_NGROK = re.compile(r"\burl=(https://[^\s\"]+)")
_OR_ELSE = "Or give --public-url, or a command that prints the public https address."


def recipe(wish: str, local_url: str) -> Recipe:
    """Return how to run a tunnel to a local address; pure.

    Args:
        wish: `cloudflared`, `ngrok`, or a command line, in which {port} and {url} stand for the
            listener's own.
        local_url: such as http://127.0.0.1:8791.

    Raises:
        InvalidInput: the command line is empty or cannot be read.
    """
    port = local_url.rpartition(":")[2]
    if wish == "cloudflared":
        words = ["cloudflared", "tunnel", "--no-autoupdate", "--url", local_url]
        return Recipe(
            tuple(words), _CLOUDFLARED, f"Install cloudflared from Cloudflare. {_OR_ELSE}"
        )
    if wish == "ngrok":
        words = ["ngrok", "http", local_url, "--log", "stdout", "--log-format", "logfmt"]
        return Recipe(tuple(words), _NGROK, f"Install ngrok and sign it in. {_OR_ELSE}")
    try:
        words = shlex.split(wish)
    except ValueError as error:
        raise InvalidInput(
            "The tunnel's command line cannot be read.",
            detail=f"{error}.",
            hint="Check its quotation marks.",
        ) from error
    if not words:
        raise InvalidInput("The tunnel has no command.", hint="Give cloudflared, ngrok or one.")
    filled = tuple(w.replace("{port}", port).replace("{url}", local_url) for w in words)
    return Recipe(filled, _ANY, "Check its spelling, or give its full path.")


def find_address(pattern: re.Pattern[str], line: str) -> str:
    """Return the public address that a line of output names, or nothing; pure."""
    found = pattern.search(line)
    return found.group(1).rstrip("/") if found else ""


class Tunnel:
    """Keeps the command running until it is stopped; safe from any thread."""

    def __init__(
        self,
        how: Recipe,
        *,
        clock: Clock,
        on_change: Callable[[], None],
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        """Make it; nothing runs yet.

        Args:
            how: what to run.
            clock: tells how long a child lived.
            on_change: called from the tunnel's threads when the address or the problem changed.
            wait: waits so many seconds before a restart, and tells whether to stop instead.
        """
        self._how = how
        self._clock = clock
        self._on_change = on_change
        self._stopping = threading.Event()
        self._wait = wait or self._stopping.wait
        self._child: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._supervise, name="tunnel", daemon=True)
        self._started_at: datetime | None = None
        self._said: deque[str] = deque(maxlen=5)
        self._ended = ""
        self.address = ""
        """The public https address, without a slash at the end; empty while there is none."""
        self.starts = 0

    @property
    def problem(self) -> str:
        """Why there is no address, as a sentence; empty where there is one or it is still early."""
        if self.address:
            return ""
        if self._ended:
            return self._ended
        if self._started_at is None or self._clock.now() - self._started_at < PATIENCE:
            return ""
        return (
            f"The tunnel “{self.name}” runs and has not named a public https address. "
            f"Its last word: {self._last_word()}"
        )

    @property
    def name(self) -> str:
        """The program, without its options."""
        return Path(self._how.command[0]).name

    def start(self) -> None:
        """Run the command; raises PushFailed where the program is missing."""
        if shutil.which(self._how.command[0]) is None:
            raise PushFailed(
                f"The tunnel program “{self._how.command[0]}” is not installed.",
                hint=self._how.cure,
            )
        self._thread.start()

    def stop(self) -> None:
        """End the command with everything it started, within two seconds or so."""
        self._stopping.set()
        with self._lock:
            child = self._child
        if child is not None:
            _end(child)
        if self._thread.is_alive():
            self._thread.join(_KILL_SECONDS)

    def _supervise(self) -> None:
        wait = FIRST_WAIT
        while not self._stopping.is_set():
            began = self._clock.now()
            self._run_once()
            if self._stopping.is_set():
                return
            if self._clock.now() - began >= STEADY:
                wait = FIRST_WAIT
            _LOG.warning("%s It is started again in %.0f s.", self._ended, wait)
            if self._wait(wait):
                return
            wait = min(wait * 2, LONGEST_WAIT)

    def _run_once(self) -> None:
        """Run the command until it ends."""
        self._said.clear()
        self._started_at = self._clock.now()
        try:
            child = self._spawn()
        except OSError as error:
            self._set("", f"The tunnel “{self.name}” cannot be run: {error.strerror}.")
            return
        if child is None:
            return
        reader = threading.Thread(target=self._read, args=(child,), name="tunnel-out", daemon=True)
        reader.start()
        code = child.wait()
        _end(child)  # whatever it started and left behind
        reader.join(_KILL_SECONDS)
        self._set("", f"The tunnel “{self.name}” ended ({_how_ended(code)}). {self._last_word()}")

    def _spawn(self) -> subprocess.Popen[str] | None:
        with self._lock:
            if self._stopping.is_set():
                return None
            self.starts += 1
            self._ended = ""
            self._child = subprocess.Popen(  # noqa: S603  # the administrator's own command
                self._how.command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,  # so that it can be ended with all it started
            )
            return self._child

    def _read(self, child: subprocess.Popen[str]) -> None:
        assert child.stdout is not None
        with child.stdout as output:
            for line in output:
                self._said.append(line.strip())
                address = find_address(self._how.pattern, line)
                if address and address != self.address and child.poll() is None:
                    self._set(address, "")

    def _set(self, address: str, ended: str) -> None:
        self.address, self._ended = address, ended
        if not self._stopping.is_set():
            self._on_change()

    def _last_word(self) -> str:
        last = next((line for line in reversed(self._said) if line), "")
        return _LONG_WORD.sub("…", last)[:200] or "It said nothing."


def _how_ended(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {-code}"


def _end(child: subprocess.Popen[str]) -> None:
    """End a process group politely, then surely."""
    for how in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        try:
            if os.name == "posix":
                os.killpg(child.pid, how)
            else:
                child.terminate()
        except OSError:
            return  # nobody is left
        try:
            child.wait(_KILL_SECONDS)
        except subprocess.TimeoutExpired:
            continue
