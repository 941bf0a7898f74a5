"""The HTTP below Google's library: our proxy, our trust, and calls that can be broken off.

httplib2 needs a further library for proxies; the standard library's tunnel does it without.
"""

import contextlib
import http.client
import socket
from collections.abc import Mapping
from typing import Any

import httplib2
import requests

from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.network import Proxy, proxy_for

TIMEOUT_SECONDS = 30.0


class Transport(httplib2.Http):
    """Belongs to one thread; only `abort` may be called from another."""

    def __init__(self, network: NetworkSettings) -> None:
        super().__init__(timeout=TIMEOUT_SECONDS, proxy_info=None, ca_certs=network.ca_file or None)
        self._network = network
        self._aborted = False

    def request(self, uri: str, *args: Any, **more: Any) -> Any:
        """Send one request; raises what httplib2 raises."""
        if self._aborted:
            raise ConnectionAbortedError("stopped")
        proxy = proxy_for(uri, self._network)
        if proxy is not None:
            more["connection_type"] = _through(proxy, secure=uri.startswith("https:"))
        return super().request(uri, *args, **more)

    def abort(self) -> None:
        """Break a running request off; the transport is of no use afterwards."""
        self._aborted = True
        for connection in list(self.connections.values()):
            connection.connect = _refuse  # httplib2 would connect and send once more
            found = connection.sock
            if found is not None:
                with contextlib.suppress(OSError):
                    found.shutdown(socket.SHUT_RDWR)


def _refuse() -> None:
    raise ConnectionAbortedError("stopped")


def _through(proxy: Proxy, *, secure: bool) -> type[http.client.HTTPConnection]:
    """Return a kind of connection that goes through a proxy."""

    class Tunnelled(httplib2.HTTPSConnectionWithTimeout):
        """CONNECT, then TLS to the other side."""

        def connect(self) -> None:
            host, port = self.host, self.port
            self.set_tunnel(host, port, headers=proxy.headers)
            self.host, self.port = proxy.host, proxy.port
            try:
                http.client.HTTPSConnection.connect(self)
            finally:
                self.host, self.port = host, port

    class Forwarded(httplib2.HTTPConnectionWithTimeout):
        """The whole address to the proxy; only for plain HTTP."""

        def connect(self) -> None:
            self.sock = socket.create_connection((proxy.host, proxy.port), self.timeout)

        def request(
            self,
            method: str,
            url: str,
            body: Any = None,
            headers: Mapping[str, Any] | None = None,
            **more: Any,
        ) -> None:
            whole = f"http://{self.host}:{self.port}{url}"
            super().request(method, whole, body, {**(headers or {}), **proxy.headers}, **more)

    return Tunnelled if secure else Forwarded


def prepare_session(session: requests.Session, url: str, network: NetworkSettings) -> None:
    """Give a session of requests the same way out."""
    session.trust_env = False  # what the environment says has been asked already
    proxy = proxy_for(url, network)
    session.proxies = {} if proxy is None else {"http": proxy.url, "https": proxy.url}
    session.verify = network.ca_file or True
