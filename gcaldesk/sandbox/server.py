"""The look-alike as a real HTTP server on this machine."""

import asyncio
import secrets
import socket
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from gcaldesk.sandbox.clock import SandboxClock, wall_clock
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.keeping import Keeper, own_client
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.oauth import DESKTOP, WEB
from gcaldesk.sandbox.push import PushThread
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sandbox.web import build_app

_HOST = "127.0.0.1"
_START_SECONDS = 10.0
_STOP_SECONDS = 5.0


class _Protocol(H11Protocol):
    """HTTP as uvicorn speaks it, with the connection in reach of the application."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


class _Locked:
    """The state for callers in process: every call waits for the server's lock."""

    def __init__(self, state: GoogleState, lock: threading.RLock) -> None:
        self._state = state
        self._lock = lock

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._state, name)
        if not callable(found):
            return found

        def call(*args: Any, **kwargs: Any) -> Any:
            with self._lock:
                return found(*args, **kwargs)

        return call


class SandboxServer:
    """A Google of one's own on 127.0.0.1, in a thread of its own."""

    def __init__(
        self,
        port: int = 0,
        seed: Json | None = None,
        *,
        auto_consent: bool = False,
        now: Callable[[], datetime] | None = None,
        keep: Path | None = None,
    ) -> None:
        """`keep` names a file: what it holds goes on, and every change is written to it."""
        lock = threading.RLock()
        clock = SandboxClock(now or wall_clock)
        state = GoogleState(seed, clock=clock, mint=Mint(secrets.token_hex(16)))
        self.desk = Desk(state, lock)
        self.desk.consent.mode = "allow" if auto_consent else "manual"
        self._wanted_port = port
        self._port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._push: PushThread | None = None
        self._desktop = DESKTOP.id
        self.went_on = False
        """Whether this is a sandbox that ran before."""
        self._keeper: Keeper | None = None
        if keep is not None:
            self._keep(Keeper(self.desk, keep))

    def _keep(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self.went_on = keeper.recall()
        oauth = self.desk.state.oauth
        own = (one for one in oauth.clients.values() if one.id not in {DESKTOP.id, WEB.id})
        client = next(own, None) or own_client()
        oauth.add_client(client)
        self._desktop = client.id

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address of the server and of its week page."""
        return f"http://{_HOST}:{self._port}"

    @property
    def api_root(self) -> str:
        """The address of the Calendar API, for api_endpoint."""
        return f"{self.url}/calendar/v3/"

    @property
    def state(self) -> GoogleState:
        """The pure state behind the server's lock."""
        return cast("GoogleState", _Locked(self.desk.state, self.desk.lock))

    def client_secrets(
        self, kind: str = "installed", redirect_uris: list[str] | None = None
    ) -> Json:
        """A client in Google's file format, pointing here."""
        client = self.desk.state.oauth.clients[WEB.id if kind == "web" else self._desktop]
        if redirect_uris is not None:
            client.redirect_uris = list(redirect_uris)
        return {
            kind: {
                "client_id": client.id,
                "project_id": "sandbox",
                "auth_uri": f"{self.url}/o/oauth2/auth",
                "token_uri": f"{self.url}/token",
                "auth_provider_x509_cert_url": f"{self.url}/oauth2/v1/certs",
                "client_secret": client.secret,
                "redirect_uris": client.redirect_uris or ["http://localhost"],
            }
        }

    def start(self) -> None:
        """Listen; OSError when the port is taken."""
        if self._thread is not None:
            return
        listener = _listen(self._wanted_port)
        self._port = listener.getsockname()[1]
        self.desk.root = self.url
        self.desk.state.link_to(f"{self.url}/")
        config = uvicorn.Config(
            build_app(self.desk),
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            date_header=False,
            server_header=False,
            timeout_keep_alive=120,
        )
        server = self._server = _Server(config)
        self._thread = threading.Thread(
            target=lambda: asyncio.run(server.serve([listener])),
            name="sandbox-server",
            daemon=True,
        )
        self._thread.start()
        server.up.wait(_START_SECONDS)
        if not server.started:
            listener.close()
            raise OSError(f"The sandbox did not come up on {self.url}.")
        self._push = PushThread(self.desk)
        self._push.start()
        if self._keeper is not None:
            self._keeper.start()

    def stop(self) -> None:
        """Hang up on everybody and free the port."""
        if self._push is not None:
            self._push.stop()
            self._push = None
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._server.force_exit = True
            self._thread.join(_STOP_SECONDS)
        self._server = self._thread = None
        if self._keeper is not None:
            self._keeper.stop()
            self._keeper = None


def _listen(port: int) -> socket.socket:
    # asyncio turns Nagle's algorithm off only for sockets that name their protocol; without it
    # every answer waits 40 ms for the client's delayed acknowledgement
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
        listener.listen(128)
    except OSError as problem:
        listener.close()
        text = f"Port {port} on {_HOST} cannot be used: {problem.strerror}."
        raise OSError(problem.errno, text) from problem
    listener.setblocking(False)
    return listener
