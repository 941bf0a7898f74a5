"""The listener on real sockets: the forged, the many, the huge and the slow."""

import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import datetime
from http.client import HTTPConnection

import pytest

from gcaldesk.domain.channel import Channel, Hint
from gcaldesk.domain.errors import PushFailed
from gcaldesk.listener.routes import HEALTH_PATH, WEBHOOK_PATH, Outcome
from gcaldesk.listener.server import Limits, Listener, Place
from gcaldesk.providers.google.push import parse_notification
from tests.fakes.clock import FakeClock
from tests.unit.test_listener_routes import CHANNEL, HEADERS, KEY

Hints = list[Hint]


class Ear:
    """A running listener and what it heard."""

    def __init__(self, limits: Limits, place: Place = Place()) -> None:  # noqa: B008  # frozen
        self.hints: Hints = []
        self.clock = FakeClock()
        self.listener = Listener(
            place,
            parse=parse_notification,
            probe_key=KEY,
            clock=self.clock,
            on_hint=self._hear,
            limits=limits,
        )
        self.listener.start()
        now = self.clock.now()
        self.channel = replace(CHANNEL, created_at=now, expires_at=now.replace(day=9))
        self.know(self.channel)

    def know(self, *channels: Channel) -> None:
        self.listener.publish(channels)

    def _hear(self, hint: Hint, at: datetime) -> None:
        assert at == self.clock.now()
        self.hints.append(hint)

    def connection(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.listener.port, timeout=10)

    def post(self, path: str = WEBHOOK_PATH, body: bytes = b"", **headers: str) -> int:
        sent = HEADERS | {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(self.connection()) as connection:
            connection.request("POST", path, body=body, headers=sent)
            return connection.getresponse().status


OpenEar = Callable[[Limits], Ear]


@pytest.fixture
def open_ear() -> Iterator[OpenEar]:
    with ExitStack() as stack:

        def make(limits: Limits) -> Ear:
            ear = Ear(limits)
            stack.callback(ear.listener.stop)
            return ear

        yield make


@pytest.fixture
def ear(open_ear: OpenEar) -> Ear:
    return open_ear(Limits())


def test_notification_arrives(ear: Ear) -> None:
    assert ear.post() == 200
    assert [(hint.calendar_id, hint.changed) for hint in ear.hints] == [("rooms", True)]
    with closing(ear.connection()) as connection:
        connection.request("GET", HEALTH_PATH)
        assert connection.getresponse().read() == b"ok\n"


def test_flood_of_forged_calls_has_no_effect_and_one_line(
    ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    forged = [
        {"x_goog_channel_id": "unknown"},
        {"x_goog_channel_token": "guess"},
        {"x_goog_resource_id": "other"},
        {"x_goog_resource_state": "bad"},
    ]
    with caplog.at_level(logging.DEBUG, "gcaldesk"), closing(ear.connection()) as connection:
        for n in range(1000):
            sent = HEADERS | {k.replace("_", "-"): v for k, v in forged[n % 4].items()}
            connection.request("POST", WEBHOOK_PATH, headers=sent)
            reply = connection.getresponse()
            assert (reply.status, reply.read()) == (404, b"")
    assert ear.hints == []
    assert len(caplog.records) == 1
    assert "guess" not in caplog.text
    assert sum(ear.listener.counts.values()) == 1000


def test_expired_channel(ear: Ear) -> None:
    ear.clock.advance(days=8)
    assert ear.post() == 404
    assert ear.listener.counts == {Outcome.EXPIRED: 1}


def test_huge_bodies_are_not_waited_for(ear: Ear) -> None:
    with closing(ear.connection()) as connection:
        connection.putrequest("POST", WEBHOOK_PATH)
        connection.putheader("Content-Length", str(10**12))
        connection.endheaders()
        reply = connection.getresponse()
        assert (reply.status, reply.getheader("connection")) == (413, "close")
    with closing(ear.connection()) as connection:
        pieces = iter([b"x" * 32_768] * 3)
        connection.request("POST", WEBHOOK_PATH, body=pieces, encode_chunked=True)
        assert connection.getresponse().status == 413
    assert ear.post(body=b"x" * 65_536) == 200


def test_long_headers(ear: Ear) -> None:
    with socket.create_connection(("127.0.0.1", ear.listener.port), timeout=10) as sock:
        sock.sendall(b"POST / HTTP/1.1\r\nX-Long: " + b"x" * 40_000)
        assert sock.recv(100).startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"POST /api HTTP/1.1\r\nX-",
        b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n123",
    ],
)
def test_slow_client_is_hung_up_on(open_ear: OpenEar, said: bytes) -> None:
    ear = open_ear(Limits(request_seconds=0.15))
    with socket.create_connection(("127.0.0.1", ear.listener.port), timeout=10) as sock:
        sock.sendall(said)
        assert hung_up(sock)
    assert ear.post() == 200


def hung_up(sock: socket.socket) -> bool:
    try:
        return sock.recv(1) == b""
    except ConnectionError:
        return True


def test_connections_are_capped(open_ear: OpenEar) -> None:
    ear = open_ear(Limits(connections=5))
    with ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(socket.create_connection(("127.0.0.1", ear.listener.port)))
        extra = stack.enter_context(socket.create_connection(("127.0.0.1", ear.listener.port)))
        extra.settimeout(10)
        assert hung_up(extra)
    assert eventually(lambda: ear.post() == 200)


def eventually(check: Callable[[], bool]) -> bool:
    for _ in range(100):
        try:
            if check():
                return True
        except OSError:
            pass
        threading.Event().wait(0.02)
    return False


def test_port_in_use_is_one_sentence(ear: Ear) -> None:
    with pytest.raises(PushFailed, match=f"cannot have port {ear.listener.port}") as caught:
        Ear(Limits(), Place(port=ear.listener.port))
    assert "--listen-port" in caught.value.hint


def test_host_that_is_not_ours() -> None:
    with pytest.raises(PushFailed, match=r"192\.0\.2\.1"):
        Ear(Limits(), Place("192.0.2.1"))
    with pytest.raises(PushFailed, match="--listen-host"):
        Ear(Limits(), Place("no such host"))


def test_stop_hangs_up_and_frees_the_port(ear: Ear) -> None:
    with socket.create_connection(("127.0.0.1", ear.listener.port), timeout=10) as sock:
        ear.listener.stop()
        assert hung_up(sock)
    again = Ear(Limits(), Place(port=ear.listener.port))
    assert again.post() == 200
    again.listener.stop()


@pytest.mark.parametrize(
    ("host", "url"),
    [("0.0.0.0", "http://127.0.0.1:0"), ("::", "http://[::1]:0"), ("::1", "http://[::1]:0")],  # noqa: S104
)
def test_tunnel_finds_the_listener(host: str, url: str) -> None:
    ear = Listener(
        Place(host),
        parse=parse_notification,
        probe_key=KEY,
        clock=FakeClock(),
        on_hint=lambda _hint, _at: None,
    )
    assert ear.local_url == url
