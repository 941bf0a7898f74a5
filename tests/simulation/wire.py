"""Google behind httplib2 without a socket: requests reach the sandbox's handlers in process.

Everything above is real: google-auth renews tokens, httplib2 re-sends after a dropped connection,
http.client parses the bytes of the answer and finds them cut short.
"""

import http.client
import io
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.providers.google.transport import Transport
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.exchange import Dropped, Truncated
from gcaldesk.sandbox.gateway import API_PREFIX, Gateway
from gcaldesk.sandbox.signin import SignIn
from gcaldesk.sandbox.wirelog import Entry

ROOT = "http://127.0.0.1:1"
API_ROOT = f"{ROOT}/calendar/v3/"

Tap = Callable[[str, Entry | None], None]
"""Called with the method before each request, and again after Google has dealt with it."""


def no_tap(_method: str, _entry: Entry | None) -> None:
    """Let everything pass."""


class Killed(BaseException):
    """The process ends here."""


class Wire:
    """Carries requests to the sandbox and keeps what it did with each of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._api, self._sign_in = Gateway(desk), SignIn(desk)
        self.tap: Tap = no_tap
        self.sent: list[Entry] = []
        """What the sandbox wrote down; `status` is what it did, answered or not."""

    def open(self, network: NetworkSettings) -> Transport:
        """Return a transport for one gateway."""
        return _InProcess(self, network)

    def carry(self, method: str, url: str, body: bytes, headers: dict[str, str]) -> bytes:
        """Let the sandbox answer one request; returns the bytes that reach the client."""
        self.tap(method, None)
        path, _, query = url.partition("?")
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(k.lower().encode(), str(v).encode()) for k, v in headers.items()],
            "server": ("127.0.0.1", 1),
            "scheme": "http",
        }

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        request = Request(scope, receive)
        handler = self._api if path.startswith(API_PREFIX) else self._sign_in.token
        answer = _at_once(handler(request))
        entry = self._desk.log._entries[-1]
        self.sent.append(entry)
        self.tap(method, entry)
        return _bytes_of(answer)


def _at_once(work: Coroutine[Any, Any, Response]) -> Response:
    try:
        work.send(None)
    except StopIteration as done:
        answer: Response = done.value
        return answer
    raise AssertionError("the sandbox waits, which nothing in process can do")


def _bytes_of(answer: Response) -> bytes:
    if isinstance(answer, Dropped):
        return b""
    status = HTTPStatus(answer.status_code)
    lines = [f"HTTP/1.1 {status.value} {status.phrase}".encode()]
    lines += [name + b": " + value for name, value in answer.raw_headers]
    body = bytes(answer.body)
    if isinstance(answer, Truncated):
        body = body[: len(body) // 2]
    return b"\r\n".join([*lines, b"", body])


class _Answer:
    """As much of a socket as reading an answer needs."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._content)


def _line_to(wire: Wire) -> type[http.client.HTTPConnection]:
    class Line(http.client.HTTPConnection):
        """A connection that ends in the sandbox."""

        def __init__(self, host: str, **_: Any) -> None:
            super().__init__(host)
            self._content = b""

        def connect(self) -> None:
            self.sock = None

        def request(  # type: ignore[override]
            self, method: str, url: str, body: Any = None, headers: Any = None
        ) -> None:
            sent = body.encode() if isinstance(body, str) else body or b""
            self._content = wire.carry(method, url, sent, dict(headers or {}))

        def getresponse(self) -> http.client.HTTPResponse:
            answer = http.client.HTTPResponse(_Answer(self._content))  # type: ignore[arg-type]
            answer.begin()
            return answer

    return Line


class _InProcess(Transport):
    def __init__(self, wire: Wire, network: NetworkSettings) -> None:
        super().__init__(network)
        self._line = _line_to(wire)

    def request(self, uri: str, *args: Any, **more: Any) -> Any:
        """Send one request; nothing leaves this process."""
        assert urlsplit(uri).netloc == urlsplit(ROOT).netloc, f"{uri} is somewhere else"
        return super().request(uri, *args, **{**more, "connection_type": self._line})
