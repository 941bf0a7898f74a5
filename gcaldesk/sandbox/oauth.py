"""Google's OAuth: consent, codes, tokens and their ends, without HTTP."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from gcaldesk.sandbox.errors import OAuthError
from gcaldesk.sandbox.grants import (
    AccessToken,
    AuthorizationRequest,
    Client,
    Code,
    ConsentProblem,
    RefreshToken,
    new_request,
)
from gcaldesk.sandbox.mint import URL_SAFE, Mint
from gcaldesk.sandbox.scopes import SIGN_IN, expand
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import World

_UNAUTHORIZED: Final = 401
_CODE_LIFE: Final = timedelta(minutes=10)
_TESTING_LIFE: Final = timedelta(days=7)
_UNUSED_LIFE: Final = timedelta(days=180)
_LIVE_LIMIT: Final = 100

DESKTOP: Final = Client(
    "100000000001-desktop.apps.googleusercontent.com", "GOCSPX-sandbox-desktop", "installed"
)
WEB: Final = Client("100000000002-web.apps.googleusercontent.com", "GOCSPX-sandbox-web", "web")


@dataclass(frozen=True)
class OAuthMemory:
    """Who may do what, as it can be built again; codes on their way are not."""

    clients: dict[str, Client]
    refresh: dict[str, RefreshToken]
    access: dict[str, AccessToken]
    granted: list[tuple[str, str, frozenset[str]]]
    """Person, client and scopes."""


class OAuth:
    """Clients, grants and tokens."""

    def __init__(self, world: World, mint: Mint) -> None:
        self._world = world
        self._mint = mint
        self.clients: dict[str, Client] = {}
        for client in (DESKTOP, WEB):
            self.add_client(Client(client.id, client.secret, client.kind))
        self._codes: dict[str, Code] = {}
        self._refresh: dict[str, RefreshToken] = {}
        self._access: dict[str, AccessToken] = {}
        self._granted: dict[tuple[str, str], frozenset[str]] = {}

    def rebind(self, world: World) -> None:
        """Go on with a freshly seeded world."""
        self._world = world

    def remember(self) -> OAuthMemory:
        """Return what has to outlive the process."""
        granted = [(user, client, scopes) for (user, client), scopes in self._granted.items()]
        return OAuthMemory(self.clients, self._refresh, self._access, granted)

    def recall(self, memory: OAuthMemory) -> None:
        """Know these clients and tokens again."""
        self.clients, self._refresh = memory.clients, memory.refresh
        self._access = memory.access
        self._granted = {(user, client): scopes for user, client, scopes in memory.granted}

    def add_client(self, client: Client) -> None:
        """Register an OAuth client."""
        self.clients[client.id] = client

    def begin(self, params: dict[str, str]) -> AuthorizationRequest:
        """Check an authorization request; problems stay on Google's own page."""
        client = self.clients.get(params.get("client_id", ""))
        if client is None:
            raise ConsentProblem("invalid_client", "The OAuth client was not found.")
        if client.deleted:
            raise ConsentProblem("deleted_client", "The OAuth client was deleted.")
        return new_request(client, params)

    def knows_consent(self, request: AuthorizationRequest, user: str) -> bool:
        """Whether this person already granted all that is asked."""
        granted = self._granted.get((user, request.client.id), frozenset())
        return expand(request.scopes) <= granted

    def allow(self, request: AuthorizationRequest, user: str, scopes: list[str]) -> dict[str, str]:
        """The person agrees to some scopes; the parameters of the way back."""
        wanted = set(request.scopes)
        kept = expand([scope for scope in scopes if scope in wanted])
        signed_in = expand([scope for scope in request.scopes if scope in SIGN_IN])
        granted = kept | signed_in
        key = (user, request.client.id)
        first_time = key not in self._granted
        if request.include_granted:
            granted |= self._granted.get(key, frozenset())
        self._granted[key] = frozenset(granted) | self._granted.get(key, frozenset())
        code = f"4/0{self._mint.word(70, URL_SAFE)}"
        self._codes[code] = Code(
            client=request.client,
            user=user,
            scopes=frozenset(granted),
            redirect_uri=request.redirect_uri,
            challenge=request.challenge,
            challenge_method=request.challenge_method,
            expires=self._world.clock.now() + _CODE_LIFE,
            with_refresh=request.offline and (first_time or "consent" in request.prompt),
        )
        back = {"code": code, "scope": " ".join(sorted(granted)), "authuser": "0"}
        back["prompt"] = " ".join(sorted(request.prompt)) or "none"
        return request.with_state(back)

    def token(self, form: dict[str, str], basic: tuple[str, str] | None) -> Json:
        """The token endpoint."""
        kind = form.get("grant_type")
        client = self._client(form, basic)
        if kind == "authorization_code":
            return self._exchange(client, form)
        if kind == "refresh_token":
            return self._renew(client, form)
        if not kind:
            raise OAuthError("invalid_request", "Required parameter is missing: grant_type")
        raise OAuthError("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def revoke(self, token: str) -> None:
        """Revoke a token and with it the whole grant of that person to that client."""
        found = self._refresh.get(token) or self._access.get(token)
        if found is None or found.revoked:
            raise OAuthError("invalid_token", "Token expired or revoked")
        self._forget(found.user, found.client_id)

    def revoke_all(self) -> None:
        """Revoke every grant, as persons do on their account page."""
        for user, client_id in list(self._granted):
            self._forget(user, client_id)

    def expire_access(self) -> None:
        """Make every access token expire now."""
        for token in self._access.values():
            token.expires = self._world.clock.now()

    def find_access(self, token: str) -> AccessToken | None:
        """The valid access token, if it is one."""
        found = self._access.get(token)
        if found is None or found.revoked or found.expires <= self._world.clock.now():
            return None
        return found if found.user in self._world.accounts else None

    def issue_access(
        self, user: str, scopes: list[str], client_id: str = DESKTOP.id
    ) -> AccessToken:
        """An access token without any flow, for tests."""
        life = timedelta(seconds=self._world.switches.access_token_seconds)
        token = AccessToken(
            f"ya29.{self._mint.word(120, URL_SAFE)}",
            user,
            client_id,
            expand(scopes),
            self._world.clock.now() + life,
        )
        self._access[token.token] = token
        return token

    def issue_refresh(self, user: str, scopes: list[str], client_id: str = DESKTOP.id) -> str:
        """A refresh token without any flow, for tests."""
        key = (user, client_id)
        self._granted[key] = expand(scopes) | self._granted.get(key, frozenset())
        return self._new_refresh(user, client_id, expand(scopes)).token

    def userinfo(self, token: AccessToken, *, openid: bool) -> Json:
        """Who signed in, in the words of OpenID or of the older endpoint."""
        if "https://www.googleapis.com/auth/userinfo.email" not in token.scopes:
            raise OAuthError("invalid_request", "Insufficient scope", status=_UNAUTHORIZED)
        name = self._world.account(token.user).name
        subject = str(int(hashlib.sha256(token.user.encode()).hexdigest()[:16], 16))
        if openid:
            return {"sub": subject, "email": token.user, "email_verified": True, "name": name}
        return {"id": subject, "email": token.user, "verified_email": True, "name": name}

    def tokeninfo(self, token: str) -> Json:
        """What an access token is good for."""
        found = self.find_access(token)
        if found is None:
            raise OAuthError("invalid_token", "Invalid Value")
        left = found.expires - self._world.clock.now()
        return {
            "azp": found.client_id,
            "aud": found.client_id,
            "scope": " ".join(sorted(found.scopes)),
            "exp": str(int(found.expires.timestamp())),
            "expires_in": str(int(left.total_seconds())),
            "email": found.user,
            "email_verified": "true",
            "access_type": "offline",
        }

    def _client(self, form: dict[str, str], basic: tuple[str, str] | None) -> Client:
        given = (form.get("client_id", ""), form.get("client_secret"))
        client_id, secret = basic or given
        client = self.clients.get(client_id)
        if client is None:
            raise OAuthError(
                "invalid_client", "The OAuth client was not found.", status=_UNAUTHORIZED
            )
        if client.deleted:
            raise OAuthError(
                "deleted_client", "The OAuth client was deleted.", status=_UNAUTHORIZED
            )
        public = client.kind == "installed" and secret is None
        if not public and not hmac.compare_digest(secret or "", client.secret):
            raise OAuthError("invalid_client", "Unauthorized", status=_UNAUTHORIZED)
        return client

    def _exchange(self, client: Client, form: dict[str, str]) -> Json:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or code.client.id != client.id:
            raise OAuthError("invalid_grant", "Malformed auth code.")
        if code.expires <= self._world.clock.now():
            raise OAuthError("invalid_grant", "Bad Request")
        if form.get("redirect_uri") != code.redirect_uri:
            raise OAuthError("redirect_uri_mismatch", "Bad Request")
        if not code.verified_by(form.get("code_verifier")):
            raise OAuthError("invalid_grant", "Invalid code verifier.")
        refresh = None
        if code.with_refresh and not self._world.switches.omit_refresh_token:
            refresh = self._new_refresh(code.user, client.id, code.scopes)
        return self._answer(code.user, client.id, code.scopes, refresh)

    def _renew(self, client: Client, form: dict[str, str]) -> Json:
        refresh = self._refresh.get(form.get("refresh_token", ""))
        if refresh is None or refresh.client_id != client.id:
            raise OAuthError("invalid_grant", "Bad Request")
        now = self._world.clock.now()
        old = self._world.switches.testing_expiry and now - refresh.issued >= _TESTING_LIFE
        unused = now - refresh.used >= _UNUSED_LIFE
        if refresh.revoked or old or unused or refresh.user not in self._world.accounts:
            raise OAuthError("invalid_grant", "Token has been expired or revoked.")
        asked = expand(form["scope"].split()) if form.get("scope") else refresh.scopes
        if not asked <= refresh.scopes:
            raise OAuthError("invalid_scope", "Bad Request")
        refresh.used = now
        renewed = None
        if self._world.switches.rotate_refresh_token:
            renewed = self._new_refresh(refresh.user, client.id, refresh.scopes)
            refresh.revoked = True
        return self._answer(refresh.user, client.id, asked, renewed)

    def _answer(
        self, user: str, client_id: str, scopes: frozenset[str], refresh: RefreshToken | None
    ) -> Json:
        access = self.issue_access(user, sorted(scopes), client_id)
        answer: Json = {
            "access_token": access.token,
            "expires_in": self._world.switches.access_token_seconds,
            "scope": " ".join(sorted(scopes, reverse=True)),
            "token_type": "Bearer",
        }
        if refresh is not None:
            answer["refresh_token"] = refresh.token
        if "openid" in scopes:
            answer["id_token"] = self._id_token(access)
        return answer

    def _new_refresh(self, user: str, client_id: str, scopes: frozenset[str]) -> RefreshToken:
        now = self._world.clock.now()
        token = RefreshToken(f"1//0{self._mint.word(96, URL_SAFE)}", user, client_id, scopes, now)
        token.used = now
        self._refresh[token.token] = token
        live = [
            one
            for one in self._refresh.values()
            if (one.user, one.client_id) == (user, client_id) and not one.revoked
        ]
        for oldest in live[:-_LIVE_LIMIT]:
            oldest.revoked = True
        return token

    def _forget(self, user: str, client_id: str) -> None:
        self._granted.pop((user, client_id), None)
        tokens: list[RefreshToken | AccessToken] = [*self._refresh.values()]
        tokens += self._access.values()
        for one in tokens:
            if (one.user, one.client_id) == (user, client_id):
                one.revoked = True

    def _id_token(self, access: AccessToken) -> str:
        claims = {
            "iss": "https://accounts.google.com",
            "aud": access.client_id,
            "exp": int(access.expires.timestamp()),
            "iat": int(self._world.clock.now().timestamp()),
        }
        parts = [{"alg": "HS256", "typ": "JWT"}, claims | self.userinfo(access, openid=True)]
        body = ".".join(_url_base64(json.dumps(part).encode()) for part in parts)
        key = self.clients[access.client_id].secret.encode()
        return f"{body}.{_url_base64(hmac.new(key, body.encode(), 'sha256').digest())}"


def _url_base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
