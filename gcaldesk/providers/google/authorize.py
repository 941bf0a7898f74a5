"""Consent in the person's own browser, and back through a loopback server of our own.

google-auth-oauthlib's `run_local_server` serves exactly one request and cannot be cancelled: a
favicon, a pre-connect or a stray visitor breaks it (facts 7.1). Here the server goes on until the
request with our state arrives, every connection has its own thread and time limit, and a wait can
be ended at any moment.
"""

import os
import secrets as random_source
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import google.auth.exceptions
import requests
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp  # type: ignore[import-untyped]
from google_auth_oauthlib.flow import Flow  # type: ignore[import-untyped]
from oauthlib.oauth2.rfc6749.errors import OAuth2Error

from gcaldesk.domain.account import SCOPES, OAuthClient
from gcaldesk.domain.errors import (
    ClientRefused,
    ConsentDenied,
    InvalidInput,
    ScopeMissing,
)
from gcaldesk.domain.inputs import ConnectRequest
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.network import is_loopback
from gcaldesk.providers.google.client_file import read_client
from gcaldesk.providers.google.endpoints import revoke_uri, root_for
from gcaldesk.providers.google.errors import google_errors
from gcaldesk.providers.google.gateway import GoogleGateway
from gcaldesk.providers.google.obstacles import explain
from gcaldesk.providers.google.transport import TIMEOUT_SECONDS, Transport, prepare_session
from gcaldesk.sync.ports import Consent

_POLL_SECONDS = 0.1
_CONNECTION_SECONDS = 5.0
_ENVIRONMENT = threading.Lock()


@dataclass(frozen=True, slots=True)
class Callback:
    """What came back from the consent page."""

    code: str = ""
    error: str = ""


class _Handler(BaseHTTPRequestHandler):
    """Answers whoever connects; only the request with our state counts."""

    timeout = _CONNECTION_SECONDS
    server: "CallbackServer"

    def do_GET(self) -> None:  # the name is the standard library's
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        ours = random_source.compare_digest(query.get("state", ""), self.server.state)
        if parts.path != self.server.path or not ours:
            self._reply(404, "Nothing here. Finish signing in, in the window that gcaldesk opened.")
        elif "code" in query:
            self.server.take(Callback(code=query["code"]))
            self._reply(200, "gcaldesk has the answer. You can close this window.")
        else:
            self.server.take(Callback(error=query.get("error", "unknown")))
            self._reply(200, "Access was not granted. Close this window and return to gcaldesk.")

    def _reply(self, status: int, sentence: str) -> None:
        body = _PAGE.format(sentence=sentence).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay silent: the query carries a code."""


_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>gcaldesk</title>
<style>body{{font:16px/1.5 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh;
color-scheme:light dark}}</style><p>{sentence}</p></html>"""


class CallbackServer(ThreadingHTTPServer):
    """Waits for one answer on a loopback address."""

    daemon_threads = True
    allow_reuse_address = False

    def __init__(self, address: tuple[str, int], path: str, state: str) -> None:
        super().__init__(address, _Handler)
        self.path = path
        self.state = state
        self._answered = threading.Event()
        self._callback: Callback | None = None

    def take(self, callback: Callback) -> None:
        """Keep the first answer."""
        if self._callback is None:
            self._callback = callback
            self._answered.set()

    def handle_error(self, *_: object) -> None:
        """A visitor that hangs up is not worth a traceback."""

    def wait(self, timeout: float, cancelled: Callable[[], bool]) -> Callback:
        """Return the answer; raises ConsentDenied when cancelled or when the time is up."""
        left = timeout
        while not self._answered.wait(_POLL_SECONDS):
            left -= _POLL_SECONDS
            if cancelled():
                raise ConsentDenied("Signing in was cancelled.", hint="Nothing was changed.")
            if left <= 0:
                raise ConsentDenied(
                    "Nobody finished signing in in time.",
                    detail=f"Waited {timeout:.0f} seconds.",
                    hint="Start again and finish in the browser. If Google showed an error page, "
                    "its text says what to correct in the Cloud Console.",
                )
        assert self._callback is not None
        return self._callback


@contextmanager
def _serving(server: CallbackServer) -> Iterator[CallbackServer]:
    thread = threading.Thread(
        target=server.serve_forever, args=(_POLL_SECONDS,), name="consent", daemon=True
    )
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def oauthlib_environment(uri: str) -> Iterator[None]:
    """Let oauthlib talk plain HTTP to this machine, and accept fewer scopes than asked.

    It is steered by environment variables only, so they are set for as short as can be, and plain
    HTTP never for another host (facts 7.1).
    """
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    if is_loopback(uri):
        wanted["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    with _ENVIRONMENT:
        before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


class GoogleAuthorizer:
    """Takes a person through Google's consent and back."""

    def __init__(self, api_root: str | None, network: NetworkSettings | None = None) -> None:
        self._api_root = api_root
        self._network = network or NetworkSettings()

    def read_client(self, request: ConnectRequest) -> tuple[OAuthClient, str]:
        """Return the OAuth client and its secret; raises InvalidInput."""
        return read_client(request)

    def authorize(
        self,
        client: OAuthClient,
        client_secret: str,
        *,
        open_url: Callable[[str], None],
        cancelled: Callable[[], bool],
        login_hint: str = "",
        timeout_seconds: float = 300.0,
    ) -> Consent:
        """Wait for the answer; raises ConsentDenied, InvalidInput, Unreachable."""
        state = random_source.token_urlsafe(24)
        with _serving(_listen(client, state)) as server:
            redirect = client.redirect_uri or f"http://127.0.0.1:{server.server_port}/"
            flow = Flow.from_client_config(
                _client_config(client, client_secret),
                scopes=list(SCOPES),
                redirect_uri=redirect,
                autogenerate_code_verifier=True,
            )
            extra = {"login_hint": login_hint} if login_hint else {}
            with oauthlib_environment(client.auth_uri):
                url, _ = flow.authorization_url(
                    access_type="offline", prompt="consent", state=state, **extra
                )
            open_url(url)
            callback = server.wait(timeout_seconds, cancelled)
        if callback.error:
            raise ConsentDenied(
                "Access was not granted.",
                detail=f"Google says: {callback.error}.",
                hint="Start again and choose Allow. Nothing was changed.",
            )
        prepare_session(flow.oauth2session, client.token_uri, self._network)
        return _exchange(flow, client, callback.code)

    def primary_email(self, client: OAuthClient, client_secret: str, consent: Consent) -> str:
        """Return the account's e-mail, the id of its primary calendar (facts 5)."""
        credentials = Credentials(  # type: ignore[no-untyped-call]
            token=consent.access_token,
            refresh_token=consent.refresh_token,
            token_uri=client.token_uri,
            client_id=client.client_id,
            client_secret=client_secret,
            scopes=list(consent.granted_scopes),
        )
        http = AuthorizedHttp(credentials, http=Transport(self._network))
        root = root_for(self._api_root, client.token_uri)
        with closing(GoogleGateway(http, root)) as gateway:
            calendars = gateway.list_calendars()
        primary = next((calendar for calendar in calendars if calendar.primary), None)
        if primary is None:
            raise ScopeMissing(
                "Google shows no calendar for this account.", hint="Sign in with another account."
            )
        return primary.id

    def revoke(self, client: OAuthClient, secret: Mapping[str, Any]) -> None:
        """Give the grant back; raises Unreachable. Google forgetting it already is fine."""
        token = secret.get("refresh_token") or secret.get("access_token")
        if not token:
            return
        address = revoke_uri(client.token_uri)
        with google_errors(), requests.Session() as session:
            prepare_session(session, address, self._network)
            session.post(address, data={"token": token}, timeout=TIMEOUT_SECONDS)


def _listen(client: OAuthClient, state: str) -> CallbackServer:
    """Open the loopback port: any for desktop clients, the registered one for web clients."""
    parts = urlsplit(client.redirect_uri)
    host, port = (parts.hostname or "127.0.0.1", parts.port or 0)
    path = parts.path or "/"
    try:
        return CallbackServer((host, port), path, state)
    except OSError as error:
        raise InvalidInput(
            f"Port {port} is in use, so Google's answer could not arrive.",
            detail=f"The redirect URI of this client is {client.redirect_uri}.",
            hint="Close the program that uses the port, or register another redirect URI.",
        ) from error


def _client_config(client: OAuthClient, client_secret: str) -> dict[str, Any]:
    return {
        client.kind: {
            "client_id": client.client_id,
            "client_secret": client_secret,
            "auth_uri": client.auth_uri,
            "token_uri": client.token_uri,
        }
    }


def _exchange(flow: Flow, client: OAuthClient, code: str) -> Consent:
    try:
        with oauthlib_environment(client.token_uri):
            token = flow.fetch_token(code=code, timeout=TIMEOUT_SECONDS)
    except OAuth2Error as error:
        if error.error == "invalid_client":
            raise ClientRefused(
                "Google does not accept the client id and secret.",
                detail=str(error.description or ""),
                hint="Download the client-secrets file again from the Cloud Console.",
            ) from error
        raise ConsentDenied(
            "Google did not complete the sign-in.",
            detail=f"{error.error}: {error.description}".strip(": "),
            hint="Start again. Nothing was changed.",
        ) from error
    except (requests.RequestException, OSError, google.auth.exceptions.GoogleAuthError) as error:
        raise explain(error) from error
    credentials = flow.credentials
    granted = token.get("scope", "")
    names = granted.split() if isinstance(granted, str) else list(granted)
    expiry = credentials.expiry
    return Consent(
        refresh_token=credentials.refresh_token,
        access_token=str(credentials.token),
        expires_at=expiry.replace(tzinfo=UTC) if expiry else None,
        granted_scopes=tuple(scope for scope in SCOPES if scope in names),
    )
