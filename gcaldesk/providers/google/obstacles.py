"""Why nothing usable came back: told apart by what a person can do about it (facts 7.2, 7.3)."""

import socket
import ssl
from collections.abc import Iterator
from http.client import HTTPException

import google.auth.exceptions
import httplib2
import requests

from gcaldesk.domain.errors import GcaldeskError, Obstructed, Offline, Unreachable

NETWORK_ERRORS = (
    google.auth.exceptions.TransportError,
    httplib2.HttpLib2Error,
    requests.RequestException,
    HTTPException,
    OSError,  # ssl.SSLError, socket.gaierror, TimeoutError and the like are all of this kind
    EOFError,
)
_AGAIN = "Nothing is lost; it is tried again by itself."
_EXPIRED, _NOT_YET_VALID = 10, 9
"""OpenSSL's numbers for a certificate that does not fit this computer's date."""


def login_page() -> Obstructed:
    """Say that somebody else answered in Google's place."""
    return Obstructed(
        "A login or warning page answers in Google's place.",
        detail="A guest network, a proxy or a filter stands between this computer and Google.",
        hint="Open a browser on this computer and sign in to the network, or ask whoever runs "
        f"the proxy to let Google through. {_AGAIN}",
    )


def proxy_refuses() -> Obstructed:
    """Say that the proxy wants a name and a password, or others than it got."""
    return Obstructed(
        "The proxy refuses to pass anything on to Google.",
        detail="It asks for a sign-in (407).",
        hint="Check proxy, proxy_user and proxy_password_file under [network] in config.toml. "
        f"{_AGAIN}",
    )


def explain(error: BaseException) -> GcaldeskError:
    """Return what a network library's exception means to a person."""
    chain = list(_causes(error))
    for cause in chain:
        found = _explain_one(cause)
        if found is not None:
            return found
    return Unreachable(
        "The connection to Google broke off.", detail=f"{type(error).__name__}.", hint=_AGAIN
    )


def _explain_one(error: BaseException) -> GcaldeskError | None:
    match error:
        case ssl.SSLCertVerificationError():
            return _explain_certificate(error)
        case (
            httplib2.RedirectLimit()
            | httplib2.RedirectMissingLocation()
            | requests.TooManyRedirects()
        ):
            return login_page()
        case OSError() if "Tunnel connection failed" in str(error):  # as http.client words it
            return proxy_refuses() if " 407" in str(error) else _proxy_fails(str(error))
        case httplib2.ServerNotFoundError() | socket.gaierror():
            return Offline(
                "Google's address cannot be found.",
                hint=f"Check this computer's internet connection and name server (DNS). {_AGAIN}",
            )
        case TimeoutError() | requests.Timeout():
            return Unreachable("Google did not answer in time.", hint=_AGAIN)
        case ssl.SSLError():
            return Offline(
                "No secure connection to Google came about.",
                hint=f"Check the network, the proxy and any filter between. {_AGAIN}",
            )
        case OSError() if type(error) in {ConnectionRefusedError, OSError}:
            return Offline(
                "Google cannot be reached.",
                hint=f"Check this computer's internet connection and its firewall. {_AGAIN}",
            )
    return None


def _proxy_fails(text: str) -> Obstructed:
    return Obstructed(
        "The proxy does not pass requests on to Google.",
        detail=text[:200],
        hint=f"Ask whoever runs the proxy to let Google through. {_AGAIN}",
    )


def _explain_certificate(error: ssl.SSLCertVerificationError) -> Obstructed:
    if getattr(error, "verify_code", 0) in {_EXPIRED, _NOT_YET_VALID}:
        return Obstructed(
            "Google's certificate does not fit this computer's date.",
            detail=str(getattr(error, "verify_message", "")),
            hint=f"Set the clock and the date of this computer right. {_AGAIN}",
        )
    return Obstructed(
        "The certificate shown for Google is not trusted.",
        detail=str(getattr(error, "verify_message", "")),
        hint="A proxy or virus scanner seems to read the traffic: name its certificate as ca_file "
        f"under [network] in config.toml, or exempt Google from it. {_AGAIN}",
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield what lies beneath first: requests and google-auth wrap the real reason."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        inner = [arg for arg in (*one.args, getattr(one, "reason", None)) if _is_error(arg)]
        waiting += [one.__context__, one.__cause__, *inner]
    yield from reversed(seen)


def _is_error(value: object) -> bool:
    return isinstance(value, BaseException)
