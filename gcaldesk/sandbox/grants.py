"""The things OAuth deals in: clients, requests, codes and tokens."""

import base64
import hashlib
import hmac
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from gcaldesk.sandbox.scopes import unknown_scopes

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_NEVER: Final = datetime.min.replace(tzinfo=UTC)


class ConsentProblem(Exception):
    """A request that Google refuses on its own page; the program never hears of it."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description


@dataclass
class Client:
    """A registered OAuth client."""

    id: str
    secret: str
    kind: str
    redirect_uris: list[str] = field(default_factory=list)
    deleted: bool = False

    def takes(self, uri: str) -> bool:
        """Whether the browser may be sent back there."""
        if self.kind == "web":
            return uri in self.redirect_uris
        parts = urlsplit(uri)
        return parts.scheme == "http" and parts.hostname in _LOOPBACK


@dataclass(frozen=True)
class AuthorizationRequest:
    """What a program asks a person for."""

    client: Client
    redirect_uri: str
    scopes: list[str]
    state: str | None = None
    challenge: str | None = None
    challenge_method: str = "plain"
    login_hint: str | None = None
    prompt: frozenset[str] = frozenset()
    offline: bool = False
    include_granted: bool = False

    def with_state(self, back: dict[str, str]) -> dict[str, str]:
        """The parameters of the way back together with the state."""
        return ({"state": self.state} if self.state is not None else {}) | back


def new_request(client: Client, params: dict[str, str]) -> AuthorizationRequest:
    """Read the parameters of an authorization request."""
    uri = params.get("redirect_uri", "")
    if not uri:
        raise ConsentProblem("invalid_request", "Missing required parameter: redirect_uri")
    if not client.takes(uri):
        raise ConsentProblem(
            "redirect_uri_mismatch",
            f"The redirect URI in the request, {uri}, is not registered for this client.",
        )
    if params.get("response_type") != "code":
        raise ConsentProblem("invalid_request", "Invalid response_type; use code.")
    scopes = params.get("scope", "").split()
    if not scopes:
        raise ConsentProblem("invalid_request", "Missing required parameter: scope")
    strange = unknown_scopes(scopes)
    if strange:
        raise ConsentProblem("invalid_scope", f"Some requested scopes were invalid: {strange}")
    method = params.get("code_challenge_method", "plain")
    if method not in {"S256", "plain"}:
        raise ConsentProblem("invalid_request", "Invalid code_challenge_method")
    return AuthorizationRequest(
        client=replace(client),
        redirect_uri=uri,
        scopes=scopes,
        state=params.get("state"),
        challenge=params.get("code_challenge"),
        challenge_method=method,
        login_hint=params.get("login_hint"),
        prompt=frozenset(params.get("prompt", "").split()),
        offline=params.get("access_type") == "offline" or client.kind == "installed",
        include_granted=params.get("include_granted_scopes") == "true",
    )


@dataclass(frozen=True)
class Code:
    """An authorization code waiting to be exchanged once."""

    client: Client
    user: str
    scopes: frozenset[str]
    redirect_uri: str
    challenge: str | None
    challenge_method: str
    expires: datetime
    with_refresh: bool

    def verified_by(self, verifier: str | None) -> bool:
        """Whether the exchanging program is the one that asked."""
        if self.challenge is None:
            return True
        given = verifier or ""
        if self.challenge_method == "S256":
            digest = hashlib.sha256(given.encode()).digest()
            given = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        return hmac.compare_digest(given.encode(), self.challenge.encode())


@dataclass
class RefreshToken:
    """A long-lived right to new access tokens."""

    token: str
    user: str
    client_id: str
    scopes: frozenset[str]
    issued: datetime
    used: datetime = _NEVER
    revoked: bool = False


@dataclass
class AccessToken:
    """A short-lived right to call the API."""

    token: str
    user: str
    client_id: str
    scopes: frozenset[str]
    expires: datetime
    revoked: bool = False
