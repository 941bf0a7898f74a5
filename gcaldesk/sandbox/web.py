"""All addresses of the look-alike put together as one ASGI application."""

from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from gcaldesk.sandbox.controls import Controls
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.errors import not_modelled
from gcaldesk.sandbox.exchange import PORTAL_LOOP, error_answer, to_response
from gcaldesk.sandbox.gateway import Gateway
from gcaldesk.sandbox.signin import SignIn

_PAGE: Final = Path(__file__).parent / "week.html"
_ALL: Final = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def build_app(desk: Desk) -> Starlette:
    """The application over one desk."""
    sign_in = SignIn(desk)

    async def week(_: Request) -> Response:
        return HTMLResponse(_PAGE.read_text(encoding="utf-8"))

    async def icon(_: Request) -> Response:
        return Response(status_code=204)

    async def portal(_: Request) -> Response:
        return RedirectResponse(PORTAL_LOOP, 302)

    async def elsewhere(request: Request) -> Response:
        error = not_modelled(f"{request.method} {request.url.path}")
        desk.log.add(
            at=desk.state.now().isoformat(),
            method=request.method,
            path=request.url.path,
            query=request.url.query,
            operation="unknown",
            status=error.status,
            request_headers=dict(request.headers),
            body=None,
            response=error.message,
            fault=None,
            writes=request.method != "GET",
        )
        return to_response(desk, error_answer(error), None)

    async def api(request: Request) -> Response:
        return await gateway(request)

    async def control(request: Request) -> Response:
        return await controls(request)

    gateway, controls = Gateway(desk), Controls(desk)
    return Starlette(
        routes=[
            Route("/", week),
            Route("/event", week),
            Route("/favicon.ico", icon),
            Route(PORTAL_LOOP, portal, methods=_ALL),
            Route("/o/oauth2/auth", sign_in.authorize),
            Route("/o/oauth2/v2/auth", sign_in.authorize),
            Route("/o/oauth2/consent", sign_in.decide, methods=["POST"]),
            Route("/token", sign_in.token, methods=["POST"]),
            Route("/revoke", sign_in.revoke, methods=["GET", "POST"]),
            Route("/tokeninfo", sign_in.tokeninfo, methods=["GET", "POST"]),
            Route("/v1/userinfo", sign_in.userinfo),
            Route("/oauth2/v2/userinfo", sign_in.userinfo),
            Route("/.well-known/openid-configuration", sign_in.discovery),
            Route("/calendar/v3/{rest:path}", api, methods=_ALL),
            Route("/__sandbox__/{rest:path}", control, methods=_ALL),
            Route("/{rest:path}", elsewhere, methods=_ALL),
        ]
    )
