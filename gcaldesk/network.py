"""How this program reaches the outside: which proxy, and whose certificates are believed."""

import base64
import ssl
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.outgoing import NetworkSettings

DEFAULT_PROXY_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxy:
    """One HTTP proxy."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def url(self) -> str:
        """Its address with the sign-in, as libraries take it; not for people's eyes."""
        sign_in = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return f"http://{sign_in if self.user else ''}{self.host}:{self.port}"

    @property
    def headers(self) -> dict[str, str]:
        """What signs in at the proxy (Basic, RFC 7617)."""
        if not self.user:
            return {}
        token = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Proxy-Authorization": f"Basic {token}"}


@dataclass(frozen=True, slots=True)
class SystemProxies:
    """Asks the environment (`https_proxy`, `no_proxy`…), or macOS' and Windows' settings."""

    addresses: Callable[[], Mapping[str, str]] = urllib.request.getproxies
    bypassed: Callable[[str], object] = urllib.request.proxy_bypass


def is_loopback(url: str) -> bool:
    """Tell whether a URL points at this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def proxy_for(
    url: str, network: NetworkSettings, system: SystemProxies = SystemProxies()
) -> Proxy | None:
    """Return the proxy for a URL, or None for the direct way.

    Raises:
        InvalidInput: the proxy's address cannot be read.
    """
    if network.proxy == "none":
        return None
    if network.proxy != "system":
        return parse_proxy(network.proxy, network.proxy_user, network.proxy_password)
    parts = urlsplit(url)
    if is_loopback(url) or system.bypassed(parts.hostname or ""):
        return None
    found = system.addresses()
    address = found.get(parts.scheme) or found.get("all")
    return parse_proxy(address, network.proxy_user, network.proxy_password) if address else None


def parse_proxy(address: str, user: str = "", password: str = "") -> Proxy:
    """Read `http://host:port` or `host:port`; a sign-in in the address wins.

    Raises:
        InvalidInput: no such address, or a kind of proxy that is not spoken here.
    """
    parts = urlsplit(address if "://" in address else f"http://{address}")
    try:
        port = parts.port or DEFAULT_PROXY_PORTS.get(parts.scheme, 0)
    except ValueError:
        port = 0
    if parts.scheme != "http" or not parts.hostname or not port:
        raise InvalidInput(
            "The proxy's address cannot be used.",
            hint="Write it as http://host:port, or “system” or “none”.",
        )
    return Proxy(
        parts.hostname,
        port,
        unquote(parts.username) if parts.username else user,
        unquote(parts.password) if parts.password else password,
    )


def trust(network: NetworkSettings) -> ssl.SSLContext:
    """Return what checks other sides' certificates.

    Raises:
        InvalidInput: the file of authorities cannot be used.
    """
    try:
        return ssl.create_default_context(cafile=network.ca_file or None)
    except (OSError, ValueError) as error:
        raise InvalidInput(
            f"The ca_file {network.ca_file} cannot be used.",
            detail=f"{type(error).__name__}.",
            hint="It is a PEM file with one or more certificates of authorities.",
        ) from error


def check_network(network: NetworkSettings) -> NetworkSettings:
    """Return the settings unchanged; raises InvalidInput where they cannot work."""
    if network.proxy not in {"system", "none"}:
        parse_proxy(network.proxy)
    if network.ca_file:
        if not Path(network.ca_file).is_file():
            raise InvalidInput(
                f"The ca_file {network.ca_file} does not exist.",
                hint="Give the full path of a PEM file, or leave ca_file out.",
            )
        trust(network)
    return network
