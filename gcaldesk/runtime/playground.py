"""A sandbox that the window starts for whoever wants to practise; it ends with the window."""

import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from gcaldesk.config import resource
from gcaldesk.domain.errors import Unreachable

if TYPE_CHECKING:
    from gcaldesk.sandbox.server import SandboxServer

PORT = 8790
"""As `gcaldesk sandbox` has it; another one where something else listens there."""


class Playground:
    """Gives the client file of a sandbox: of the one that runs apart, or else of its own."""

    def __init__(self, api_root: str | None, folder: Path, *, auto_consent: bool = False) -> None:
        self._api_root = api_root
        self._folder = folder
        self._auto_consent = auto_consent
        self._lock = threading.Lock()
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

        seed = json.loads(resource("sandbox/organisation.json").read_text("utf-8"))
        for port in (PORT, 0):
            server = SandboxServer(port=port, seed=seed, auto_consent=self._auto_consent)
            try:
                server.start()
            except OSError:
                continue
            return server
        raise Unreachable("The sandbox cannot be started.", hint="Try it apart: gcaldesk sandbox")

    def close(self) -> None:
        """End the sandbox that was started here."""
        with self._lock:
            if self.server is not None:
                self.server.stop()
            self.server = None


def _origin(url: str) -> str:
    return "/".join(url.split("/")[:3])
