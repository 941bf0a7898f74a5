"""A sandbox that the window starts for whoever wants to practise; it ends and goes on with it."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gcaldesk.config import resource
from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.playground import Waking

if TYPE_CHECKING:
    from gcaldesk.sandbox.server import SandboxServer

PORT = 8790
"""As `gcaldesk sandbox` has it; another one where something else listens there."""
STATE, CLIENT = "practice_state.json", "practice_client.json"
"""What the sandbox knows, and what signs in at it; beside the file of one that runs apart."""


def _nobody(_waking: Waking) -> None:
    pass


class Playground:
    """Gives the client file of a sandbox: of the one that runs apart, or else of its own.

    Its own has a client that no other sandbox knows, so an account can be told to belong to it.
    """

    def __init__(
        self,
        api_root: str | None,
        folder: Path,
        *,
        auto_consent: bool = False,
        told: Callable[[Waking], None] = _nobody,
    ) -> None:
        self._api_root = api_root
        self._folder = folder
        self._auto_consent = auto_consent
        self._told = told
        self._lock = threading.Lock()
        self._closed = False
        self.server: SandboxServer | None = None

    def open(self) -> str:
        """Return the text of a client file; for a network lane, it may take some seconds.

        Raises:
            Unreachable: the program was told of a sandbox that left no client file here, or none
                can be started.
        """
        if self._api_root:
            return self._file_of(self._api_root)
        with self._lock:
            if self.server is None:
                self.server = self._start()
            return json.dumps(self.server.client_secrets())

    def hosts(self, client_id: str) -> bool:
        """Tell whether a client is the one of its own sandbox, running or not."""
        return not self._api_root and self._known.get("client_id") == client_id

    def wake(self) -> str:
        """Return the address of its own sandbox, started again where it sleeps.

        Raises:
            Unreachable: it cannot be started.
        """
        with self._lock:
            if self.server is None:
                self.server = self._start_again()
            return self.server.url

    def _start_again(self) -> "SandboxServer":
        before = _origin(self._known.get("token_uri", ""))
        self._told(Waking.STARTING)
        try:
            server = self._start()
        except Unreachable:
            self._told(Waking.FAILED)
            raise
        moved = Waking.SAME if server.url == before else Waking.MOVED
        self._told(moved if server.went_on else Waking.ANEW)
        return server

    @property
    def _known(self) -> dict[str, str]:
        """The client file of its own sandbox, as it was left."""
        try:
            found: dict[str, str] = json.loads((self._folder / CLIENT).read_text("utf-8"))[
                "installed"
            ]
        except (OSError, ValueError, KeyError):
            return {}
        return found

    def _file_of(self, api_root: str) -> str:
        file = self._folder / "client_secrets.json"
        try:
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            text = ""
        if f'"{_origin(api_root)}/token"' not in text:
            raise Unreachable(
                "The sandbox has left no client file here.",
                detail=f"{file}.",
                hint="Start it again with the same data folder: gcaldesk sandbox",
            )
        return text

    def _start(self) -> "SandboxServer":
        from gcaldesk.sandbox.server import SandboxServer  # noqa: PLC0415  # slow to import

        if self._closed:
            raise Unreachable("Stopping.")
        seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
        port = _origin(self._known.get("token_uri", "")).rpartition(":")[2]
        detail = ""
        for wanted in (int(port) if port.isdecimal() else PORT, 0):
            try:
                server = SandboxServer(
                    wanted, seed, auto_consent=self._auto_consent, keep=self._folder / STATE
                )
                server.start()
                self._write_client(server)
            except OSError as error:
                detail = str(error)
                continue
            return server
        raise Unreachable(
            "The sandbox cannot be started.", detail=detail, hint="Try it apart: gcaldesk sandbox"
        )

    def _write_client(self, server: "SandboxServer") -> None:
        text = json.dumps(server.client_secrets(), indent=2)
        descriptor = os.open(self._folder / CLIENT, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)

    def close(self) -> None:
        """End the sandbox that was started here, for good."""
        with self._lock:
            self._closed = True
            if self.server is not None:
                self.server.stop()
            self.server = None


def _origin(url: str) -> str:
    return "/".join(url.split("/")[:3])
