"""The listener as an HTTP server in a thread of its own; it holds no database and calls nobody."""

import asyncio
import logging
import os
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import uvicorn
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from gcaldesk.domain.channel import Channel, Hint
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import PushFailed
from gcaldesk.listener.refusals import RefusalLog
from gcaldesk.listener.routes import BODY_LIMIT, Knowledge, Outcome, Parse, Request, answer

_LOG = logging.getLogger(__name__)
_START_SECONDS = 10.0
DEFAULT_PORT = 8791
_STOP_SECONDS = 2.0
_HEADER_LIMIT = 16 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one stranger may take of us."""

    request_seconds: float = 10.0
    """From the first byte (or the connection) to the end of the request."""
    idle_seconds: float = 30.0
    """Between two requests of one connection."""
    connections: int = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen; port 0 takes any free one."""

    host: str = "127.0.0.1"
    port: int = 0


class Listener:
    """Hears notifications and says which calendar may have changed."""

    def __init__(
        self,
        place: Place,
        *,
        parse: Parse,
        probe_key: bytes,
        clock: Clock,
        on_hint: Callable[[Hint, datetime], None],
        limits: Limits = Limits(),
    ) -> None:
        self._place = place
        self._known = Knowledge({}, parse, probe_key)
        self._clock = clock
        self._on_hint = on_hint
        self._limits = limits
        self._refusals = RefusalLog()
        self._counts: Counter[Outcome] = Counter()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.port = place.port
        """The real one, once started."""

    def publish(self, channels: Iterable[Channel]) -> None:
        """Replace the known channels; safe from any thread."""
        self._known = replace(self._known, channels={c.id: c for c in channels})

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many requests came to what end."""
        return dict(self._counts)

    @property
    def local_url(self) -> str:
        """Where a tunnel on this machine finds the listener."""
        host = self._place.host
        if host in {"0.0.0.0", ""}:  # noqa: S104  # compared, not bound
            host = "127.0.0.1"
        elif ":" in host:
            host = "[::1]" if host == "::" else f"[{host}]"
        return f"http://{host}:{self.port}"

    def start(self) -> None:
        """Listen; raises PushFailed with one sentence where that cannot be."""
        sock = _bind(self._place)
        self.port = sock.getsockname()[1]
        server = self._server = _Server(self._config())
        self._thread = threading.Thread(
            target=lambda: asyncio.run(server.run_quietly(sock)), name="listener", daemon=True
        )
        self._thread.start()
        server.up.wait(_START_SECONDS)
        if not server.started:
            sock.close()
            raise PushFailed(f"The push listener did not come up on port {self.port}.")

    def close(self) -> None:
        """Begin to stop; returns at once."""
        if self._server is not None:
            self._server.should_exit = self._server.force_exit = True

    def stop(self) -> None:
        """Hang up on everybody and free the port, within two seconds."""
        self.close()
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)
        self._server = self._thread = None

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            self._serve,
            interface="asgi3",
            http=_protocol(self._limits),
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=int(self._limits.idle_seconds),
            h11_max_incomplete_event_size=_HEADER_LIMIT,
        )

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = HttpRequest(scope, receive)
        try:
            length = await _body_length(request)
        except ClientDisconnect:
            return
        headers = {name.lower(): value for name, value in request.headers.items()}
        asked = Request(request.method, request.url.path, headers, length)
        now = self._clock.now()
        reply = answer(asked, self._known, now)
        self._counts[reply.outcome] += 1
        if reply.outcome.refused and (sentence := self._refusals.note(reply.outcome, now)):
            _LOG.warning("%s", sentence)
        if reply.hint is not None:
            self._on_hint(reply.hint, now)
        # the rest of a body that is too long is not waited for
        more = {"connection": "close"} if reply.outcome is Outcome.TOO_LARGE else None
        await PlainTextResponse(reply.body, reply.status, more)(scope, receive, send)


async def _body_length(request: HttpRequest) -> int:
    """Read the body away, up to the limit."""
    announced = request.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > BODY_LIMIT:
        return int(announced)
    length = 0
    async for piece in request.stream():
        length += len(piece)
        if length > BODY_LIMIT:
            break
    return length


def _protocol(limits: Limits) -> type[H11Protocol]:
    """Return HTTP as uvicorn speaks it, with patience and a cap on connections added."""

    class Protocol(H11Protocol):
        patience: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if len(self.connections) > limits.connections:
                transport.abort()
                return
            self.begin_patience()

        def data_received(self, data: bytes) -> None:
            if self.patience is None:
                self.begin_patience()
            super().data_received(data)

        def on_response_complete(self) -> None:
            self.end_patience()
            super().on_response_complete()

        def connection_lost(self, exc: Exception | None) -> None:
            self.end_patience()
            super().connection_lost(exc)

        def begin_patience(self) -> None:
            self.patience = self.loop.call_later(limits.request_seconds, self.transport.abort)

        def end_patience(self) -> None:
            if self.patience is not None:
                self.patience.cancel()
                self.patience = None

    return Protocol


class _Server(uvicorn.Server):
    """A server that says when it listens, and does not log what strangers provoke."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    async def run_quietly(self, sock: socket.socket) -> None:
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: _LOG.debug("a connection broke: %s", context.get("message"))
        )
        await self.serve([sock])


def _bind(place: Place) -> socket.socket:
    """Return a bound socket; raises PushFailed."""
    try:
        found = socket.getaddrinfo(
            place.host, place.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        family, kind, protocol, _, address = found[0]
        # asyncio turns Nagle's algorithm off only for sockets that name their protocol
        sock = socket.socket(family, kind, protocol or socket.IPPROTO_TCP)
    except OSError as error:
        raise PushFailed(
            f"The push listener cannot listen on “{place.host}”.",
            detail=f"{error.strerror}.",
            hint="Give --listen-host an address of this machine, such as 127.0.0.1.",
        ) from error
    if os.name == "posix":  # elsewhere it would let two programs share the port
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind(address)
        sock.listen(128)
    except OSError as error:
        sock.close()
        raise PushFailed(
            f"The push listener cannot have port {place.port} on {place.host}.",
            detail=f"{error.strerror}.",
            hint="Stop the other program, or choose another port with --listen-port.",
        ) from error
    sock.setblocking(False)
    return sock
