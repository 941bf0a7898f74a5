"""Google's sign-in over HTTP: the consent page, tokens, revocation and who is signed in."""

import asyncio
import base64
import binascii
from collections.abc import Callable
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from gcaldesk.sandbox.consent_page import consent_page, problem_page
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.errors import OAuthError
from gcaldesk.sandbox.exchange import (
    Answer,
    Exchange,
    fault_answer,
    html_answer,
    json_answer,
    to_response,
)
from gcaldesk.sandbox.grants import AuthorizationRequest, ConsentProblem
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.wirelog import redacted


class SignIn:
    """Answers every request about consent and tokens."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def authorize(self, request: Request) -> Response:
        """Show the consent page, or go straight back when a switch decides."""
        params = dict(request.query_params)
        desk = self._desk
        try:
            with desk.lock:
                asked = desk.state.oauth.begin(params)
                users = desk.state.account_emails()
                user = asked.login_hint if asked.login_hint in users else users[0]
                if desk.consent.mode == "deny":
                    return _back(asked, {"error": "access_denied"})
                if desk.consent.mode == "allow" or asked.prompt == {"none"}:
                    return self._automatic(asked, user)
                names = {email: desk.state.account_name(email) for email in users}
        except ConsentProblem as problem:
            return _page(problem_page(problem.error, problem.description), 400)
        return _page(consent_page(asked, names, user, request.url.query))

    def _automatic(self, asked: AuthorizationRequest, user: str) -> Response:
        oauth = self._desk.state.oauth
        silent = self._desk.consent.mode != "allow"
        if silent and not oauth.knows_consent(asked, user):
            return _back(asked, {"error": "consent_required"})
        kept = [scope for scope in asked.scopes if scope not in self._desk.consent.untick]
        return _back(asked, oauth.allow(asked, user, kept))

    async def decide(self, request: Request) -> Response:
        """Take what the person decided on the consent page."""
        form = parse_qs((await request.body()).decode())
        query = form.get("request", [""])[0]
        params = {name: values[0] for name, values in parse_qs(query).items()}
        try:
            with self._desk.lock:
                oauth = self._desk.state.oauth
                asked = oauth.begin(params)
                if form.get("decision") != ["allow"]:
                    return _back(asked, {"error": "access_denied"})
                users = self._desk.state.account_emails()
                user = form.get("account", users)[0]
                user = user if user in users else users[0]
                return _back(asked, oauth.allow(asked, user, form.get("scope", [])))
        except ConsentProblem as problem:
            return _page(problem_page(problem.error, problem.description), 400)

    async def token(self, request: Request) -> Response:
        """The token endpoint."""
        return await self._form(request, "oauth.token", self._token)

    async def revoke(self, request: Request) -> Response:
        """The revocation endpoint."""
        return await self._form(request, "oauth.revoke", self._revoke)

    async def tokeninfo(self, request: Request) -> Response:
        """What a token is good for."""
        return await self._form(request, "oauth.tokeninfo", self._tokeninfo)

    async def userinfo(self, request: Request) -> Response:
        """Who signed in, in OpenID's words or in the older ones."""
        return await self._form(request, "oauth.userinfo", self._userinfo)

    async def discovery(self, _: Request) -> Response:
        """The OpenID configuration."""
        root = self._desk.root
        content = {
            "issuer": "https://accounts.google.com",
            "authorization_endpoint": f"{root}/o/oauth2/v2/auth",
            "token_endpoint": f"{root}/token",
            "userinfo_endpoint": f"{root}/v1/userinfo",
            "revocation_endpoint": f"{root}/revoke",
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["plain", "S256"],
        }
        return to_response(self._desk, json_answer(content), None)

    async def _form(
        self,
        request: Request,
        operation: str,
        answer_to: Callable[[Exchange, dict[str, str]], Json],
    ) -> Response:
        exchange = Exchange(request, await request.body())
        form = dict(request.query_params)
        form |= {name: values[0] for name, values in parse_qs(exchange.body.decode()).items()}
        desk = self._desk
        fault = desk.faults.hit(request.method, request.url.path, operation)
        wait = desk.faults.latency + (fault.seconds if fault else 0.0)
        if wait:
            await asyncio.sleep(wait)
        if fault is not None and fault.kind == "status":
            answer = fault_answer(fault)
        elif fault is not None and fault.kind in {"drop_before", "html", "redirect"}:
            answer = Answer(status=0)
        else:
            try:
                with desk.lock:
                    answer = json_answer(answer_to(exchange, form))
            except OAuthError as error:
                answer = json_answer(error.body(), error.status)
        desk.log.add(
            at=desk.state.now().isoformat(),
            method=request.method,
            path=request.url.path,
            query="",
            operation=operation,
            status=answer.status,
            request_headers=exchange.headers,
            body=redacted(form),
            response=redacted(answer.shown) if isinstance(answer.shown, dict) else None,
            fault=fault.kind if fault else None,
            writes=False,
        )
        return to_response(desk, answer, fault)

    def _token(self, exchange: Exchange, form: dict[str, str]) -> Json:
        return self._desk.state.oauth.token(form, _basic(exchange))

    def _revoke(self, _: Exchange, form: dict[str, str]) -> Json:
        self._desk.state.oauth.revoke(form.get("token", ""))
        return {}

    def _tokeninfo(self, exchange: Exchange, form: dict[str, str]) -> Json:
        token = form.get("access_token") or exchange.bearer() or ""
        return self._desk.state.oauth.tokeninfo(token)

    def _userinfo(self, exchange: Exchange, _: dict[str, str]) -> Json:
        oauth = self._desk.state.oauth
        token = oauth.find_access(exchange.bearer() or "")
        if token is None:
            raise OAuthError("invalid_request", "Invalid Credentials", status=401)
        return oauth.userinfo(token, openid="/v2/" not in exchange.request.url.path)


def _basic(exchange: Exchange) -> tuple[str, str] | None:
    scheme, _, value = exchange.request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, _, secret = base64.b64decode(value).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return ("", "")
    return unquote(client_id), unquote(secret)


def _back(asked: AuthorizationRequest, params: dict[str, str]) -> Response:
    full = asked.with_state(params) if "code" not in params else params
    joiner = "&" if urlsplit(asked.redirect_uri).query else "?"
    return RedirectResponse(f"{asked.redirect_uri}{joiner}{urlencode(full)}", 302)


def _page(page: str, status: int = 200) -> Response:
    answer = html_answer(page, status)
    return Response(answer.body, answer.status, media_type=answer.media_type)
