"""A little HTTP proxy with Basic sign-in, and a TLS front for a server that has none."""

import base64
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


def pump(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes from one to the other until the end."""
    with suppress(OSError):
        while piece := one.recv(65536):
            other.sendall(piece)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)


def join(one: socket.socket, other: socket.socket) -> None:
    back = threading.Thread(target=pump, args=(other, one), daemon=True)
    back.start()
    pump(one, other)
    back.join()


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: object) -> None:
        pass


class LittleProxy:
    """CONNECT and plain forwarding; remembers what it was asked for."""

    def __init__(self, user: str = "", password: str = "") -> None:
        self.asked: list[str] = []
        self._wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        self._open = not user

    def handle(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = client.recv(65536)
            if not piece:
                return
            head += piece
        lines, body = head.split(b"\r\n\r\n", 1)
        first, *rest = lines.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in rest)}
        self.asked.append(first)
        if not self._open and headers.get("proxy-authorization") != self._wanted:
            client.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                b'Proxy-Authenticate: Basic realm="x"\r\nConnection: close\r\n\r\n'
            )
            return
        verb, target, _ = first.split(" ")
        parts = urlsplit(f"//{target}" if verb == "CONNECT" else target)
        with socket.create_connection((parts.hostname, parts.port or 80), 10) as server:
            if verb == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = f"{parts.path}?{parts.query}" if parts.query else parts.path
                kept = [line for line in rest if not line.lower().startswith("proxy-")]
                kept.append("Connection: close")  # one request per connection is enough here
                server.sendall(
                    "\r\n".join([f"{verb} {path} HTTP/1.1", *kept, "", ""]).encode("latin-1") + body
                )
            join(client, server)


@contextmanager
def little_proxy(user: str = "", password: str = "") -> Iterator[tuple[LittleProxy, str]]:
    """Run a proxy; gives it and its address without the sign-in."""
    proxy = LittleProxy(user, password)

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            proxy.handle(self.request)

    with serving(Handler) as port:
        yield proxy, f"http://127.0.0.1:{port}"


@contextmanager
def tls_front(port: int, context: ssl.SSLContext) -> Iterator[int]:
    """Run TLS in front of a plain server on this machine; gives the port."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with (
                suppress(OSError),
                context.wrap_socket(self.request, server_side=True) as client,
                socket.create_connection(("127.0.0.1", port), 10) as server,
            ):
                join(client, server)

    with serving(Handler) as own:
        yield own


@contextmanager
def serving(handler: type[socketserver.BaseRequestHandler]) -> Iterator[int]:
    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
