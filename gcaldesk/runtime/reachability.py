"""The self-test from outside: a signed question through the public address to our own listener."""

import secrets
import socket
import ssl
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from urllib.parse import urlsplit

import requests

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.listener.probe import PROBE_HEADER, expected_answer, sign_probe
from gcaldesk.listener.routes import WEBHOOK_PATH
from gcaldesk.network import is_loopback, proxy_for

TIMEOUT_SECONDS = 10.0
_DEAD_END = {502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 530}
"""A gateway's ways to say that nothing is behind it; above 520 they are Cloudflare's."""


class Finding(StrEnum):
    """What the self-test found."""

    REACHED = "reached"
    DNS = "dns"
    TLS = "tls"
    WRONG_NAME = "wrong name"
    DOWN = "down"
    TIMEOUT = "timeout"
    PROXY = "proxy"
    REDIRECT = "redirect"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Reach:
    """One finding, with a sentence and its cure."""

    finding: Finding
    sentence: str
    cure: str = ""

    @property
    def ok(self) -> bool:
        """Whether the provider's messages can arrive."""
        return self.finding is Finding.REACHED


def check_public_url(url: str) -> str:
    """Return a public address without its closing slash; pure.

    Raises:
        InvalidInput: it is no plain https address (http is for this machine only).
    """
    parts = urlsplit(url)
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url))
    if not secure or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise InvalidInput(
            f"“{url}” cannot be the public address.",
            detail="Google sends notifications to https addresses only.",
            hint="Give it as https://name or https://name/path, without anything behind it.",
        )
    return url.rstrip("/")


def check_reach(
    public_url: str,
    key: bytes,
    clock: Clock,
    network: NetworkSettings,
    *,
    timeout: float = TIMEOUT_SECONDS,
) -> Reach:
    """Ask through the public address whether this very listener answers; raises nothing.

    Args:
        public_url: as `check_public_url` returned it.
        key: the listener's own, made at its start.
        clock: for the question's short life.
        network: the proxy, and a file of authorities to believe instead of the system's.
        timeout: in seconds, for connecting and for each wait.
    """
    host = urlsplit(public_url).hostname or ""
    nonce = secrets.token_hex(16)
    try:
        proxy = proxy_for(public_url, network)
        with requests.Session() as session:
            session.trust_env = False
            session.proxies = {"http": proxy.url, "https": proxy.url} if proxy else {}
            answer = session.post(
                public_url + WEBHOOK_PATH,
                headers={PROBE_HEADER: sign_probe(key, nonce, clock.now())},
                timeout=timeout,
                allow_redirects=False,
                stream=True,
                verify=network.ca_file or True,
            )
            said = next(answer.iter_content(200), b"")
    except (requests.RequestException, OSError, ValueError) as error:
        return _explain(error, host)
    except InvalidInput as error:
        return Reach(Finding.PROXY, error.title, error.hint)
    if answer.status_code == HTTPStatus.OK and said == expected_answer(key, nonce).encode():
        return Reach(Finding.REACHED, f"{host} leads to this listener.")
    return judge_answer(answer.status_code, dict(answer.headers), host)


def judge_answer(status: int, headers: dict[str, str], host: str) -> Reach:
    """Say what an answer means that did not come from this listener; pure."""
    names = {name.lower(): value for name, value in headers.items()}
    if status in _DEAD_END or "ngrok-error-code" in names:
        return Reach(
            Finding.DOWN,
            f"{host} answers, but nothing is behind it (error {status}).",
            "Start the tunnel, or let the reverse proxy pass requests on to the listener's port.",
        )
    if status // 100 == 3:  # noqa: PLR2004  # redirections
        return Reach(
            Finding.REDIRECT,
            f"{host} sends callers on to {names.get('location', 'another address')}.",
            "Give the final address with --public-url: Google does not follow.",
        )
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return Reach(
            Finding.ELSEWHERE,
            f"{host} asks callers to sign in, or turns them away (error {status}).",
            f"Let POST requests to {WEBHOOK_PATH} through without a sign-in.",
        )
    return Reach(
        Finding.ELSEWHERE,
        f"{host} is answered by something else than this listener (status {status}).",
        f"Let the reverse proxy pass {WEBHOOK_PATH} on to the listener's port, "
        "and check that no other gcaldesk listens there.",
    )


def _explain(error: BaseException, host: str) -> Reach:
    causes = list(_causes(error))
    text = " ".join(str(cause) for cause in causes)
    if any(isinstance(c, requests.exceptions.ProxyError) for c in causes):
        return Reach(
            Finding.PROXY,
            f"The proxy did not let the self-test through to {host}.",
            "Check the proxy settings, or allow this machine to reach its own public address.",
        )
    if any(isinstance(c, socket.gaierror) for c in causes):
        return Reach(
            Finding.DNS,
            f"The name {host} is not known to the DNS.",
            "Check its spelling and its DNS record; a new tunnel's name may take a minute.",
        )
    if any(isinstance(c, ssl.SSLError | requests.exceptions.SSLError) for c in causes):
        return _explain_tls(text, host)
    if any(isinstance(c, requests.exceptions.Timeout | TimeoutError) for c in causes):
        return Reach(
            Finding.TIMEOUT,
            f"{host} did not answer in time.",
            "Check the firewall and the port forwarding; some routers do not let a machine "
            "reach its own public address.",
        )
    return Reach(
        Finding.DOWN,
        f"Nothing answers at {host}.",
        "Start the tunnel or the reverse proxy, and open its port in the firewall.",
    )


def _explain_tls(text: str, host: str) -> Reach:
    if "ostname mismatch" in text or "IP address mismatch" in text or "doesn't match" in text:
        return Reach(
            Finding.WRONG_NAME,
            f"The certificate at {host} is for another name.",
            "Install a certificate for this name, or give the name that it is for.",
        )
    if "expired" in text:
        return Reach(
            Finding.TLS, f"The certificate at {host} has expired.", "Renew the certificate."
        )
    if "certificate verify failed" in text:
        return Reach(
            Finding.TLS,
            f"The certificate at {host} is not signed by an authority that is believed.",
            "Install one of a public authority, with its intermediate certificates: "
            "Google accepts no other.",
        )
    return Reach(
        Finding.TLS,
        f"{host} does not speak TLS as it should.",
        "Check that the reverse proxy serves https at this port.",
    )


def _causes(error: BaseException | None) -> list[BaseException]:
    """Return an error with everything that it wraps; requests hides causes in arguments."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and one not in found:
            found.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return found
