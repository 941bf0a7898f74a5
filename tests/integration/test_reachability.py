"""The self-test through real sockets and TLS: each way to fail is told apart, with its cure."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.listener.server import Listener, Place
from gcaldesk.providers.google.push import parse_notification
from gcaldesk.runtime.reachability import (
    Finding,
    Reach,
    check_public_url,
    check_reach,
    judge_answer,
)
from tests.fakes.clock import FakeClock
from tests.fakes.front import TlsFront

KEY = b"k" * 32
DIRECT = NetworkSettings(proxy="none")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA, tmp_path: Path) -> NetworkSettings:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return NetworkSettings(proxy="none", ca_file=str(tmp_path / "ca.pem"))


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener(
        Place(),
        parse=parse_notification,
        probe_key=KEY,
        clock=FakeClock(),
        on_hint=lambda _hint, _at: None,
    )
    made.start()
    yield made
    made.stop()


def ask(url: str, network: NetworkSettings = DIRECT, key: bytes = KEY) -> Reach:
    return check_reach(url, key, FakeClock(), network, timeout=2.0)


def found(reach: Reach) -> Finding:
    assert reach.sentence.endswith(".")
    assert reach.cure or reach.ok
    return reach.finding


def test_straight_to_the_listener(listener: Listener) -> None:
    assert ask(listener.local_url).ok


def test_through_tls(listener: Listener, authority: trustme.CA, trusting: NetworkSettings) -> None:
    with TlsFront(authority.issue_cert("localhost"), listener.port) as front:
        assert ask(f"https://localhost:{front.port}", trusting).ok
        assert found(ask(f"https://127.0.0.1:{front.port}", trusting)) is Finding.WRONG_NAME
        strange = ask(f"https://localhost:{front.port}")
        assert found(strange) is Finding.TLS
        assert "authority" in strange.sentence
        front.target = 1
        assert found(ask(f"https://localhost:{front.port}", trusting)) is Finding.DOWN


def test_certificate_that_has_expired(
    listener: Listener, authority: trustme.CA, trusting: NetworkSettings
) -> None:
    old = authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    with TlsFront(old, listener.port) as front:
        reach = ask(f"https://localhost:{front.port}", trusting)
    assert found(reach) is Finding.TLS
    assert "expired" in reach.sentence


def test_port_that_speaks_no_tls(listener: Listener, trusting: NetworkSettings) -> None:
    reach = ask(f"https://localhost:{listener.port}", trusting)
    assert found(reach) is Finding.TLS


def test_name_that_is_not_known() -> None:
    assert found(ask("https://no-such-name.invalid")) is Finding.DNS


def test_nobody_there() -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    assert found(ask(f"http://127.0.0.1:{port}")) is Finding.DOWN


@contextmanager
def answering(text: bytes) -> Iterator[str]:
    """A server that says one thing to everybody, or nothing at all."""
    with ExitStack() as stack:
        sock = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

        def serve() -> None:
            with sock.accept()[0] as peer:
                peer.recv(65_536)
                if text:
                    peer.sendall(text)
                else:
                    peer.recv(1)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
        thread.join(5)


def test_nobody_answers() -> None:
    with answering(b"") as url:
        reach = check_reach(url, KEY, FakeClock(), DIRECT, timeout=0.2)
    assert found(reach) is Finding.TIMEOUT


def test_garbage_is_no_answer() -> None:
    with answering(b"220 mail.example.org ESMTP\r\n") as url:
        assert not ask(url).ok


def test_answer_of_something_else() -> None:
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi") as url:
        assert found(ask(url)) is Finding.ELSEWHERE


def test_listener_of_another_start(listener: Listener) -> None:
    assert found(ask(listener.local_url, key=b"other")) is Finding.ELSEWHERE


def test_proxy_that_is_not_there() -> None:
    gone = NetworkSettings(proxy="http://127.0.0.1:9")
    assert found(ask("https://localhost:1", gone)) is Finding.PROXY
    assert found(ask("https://localhost:1", NetworkSettings(proxy="socks5://x:1"))) is Finding.PROXY


@pytest.mark.parametrize(
    ("status", "headers", "finding"),
    [
        (502, {}, Finding.DOWN),
        (530, {}, Finding.DOWN),
        (404, {"Ngrok-Error-Code": "ERR_NGROK_3200"}, Finding.DOWN),
        (301, {"Location": "https://www.example.org/"}, Finding.REDIRECT),
        (302, {}, Finding.REDIRECT),
        (401, {}, Finding.ELSEWHERE),
        (403, {}, Finding.ELSEWHERE),
        (404, {}, Finding.ELSEWHERE),
        (200, {}, Finding.ELSEWHERE),
    ],
)
def test_answers_are_told_apart(status: int, headers: dict[str, str], finding: Finding) -> None:
    assert found(judge_answer(status, headers, "h.example")) is finding


@pytest.mark.parametrize(
    "url", ["https://h.example/", "https://h.example/base", "http://127.0.0.1:8791"]
)
def test_public_address(url: str) -> None:
    assert check_public_url(url) == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    ["http://h.example", "h.example", "https://", "https://h/?x=1", "https://h/#x", "https://u@h/"],
)
def test_what_cannot_be_public(url: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be the public address"):
        check_public_url(url)
