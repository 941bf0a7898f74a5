"""One HTTP exchange: the request as read, the answer as sent, and how answers go wrong."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import format_datetime
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.faults import Fault
from gcaldesk.sandbox.shapes import Json

JSON_TYPE: Final = "application/json; charset=UTF-8"
PORTAL_LOOP: Final = "/portal"
PORTAL_PAGE: Final = "<!doctype html><title>Sign in to Wi-Fi</title><h1>Welcome</h1>"


@dataclass
class Answer:
    """A response before it is sent."""

    status: int = 200
    body: bytes = b""
    media_type: str | None = JSON_TYPE
    headers: dict[str, str] = field(default_factory=dict)
    shown: Any = None
    """What the wire log says about it."""


def json_answer(content: Any, status: int = 200) -> Answer:
    """An answer of JSON."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, body, shown=content)


def error_answer(error: ApiError) -> Answer:
    """A refusal in Google's envelope."""
    answer = json_answer(error.envelope(), error.status)
    if error.retry_after is not None:
        answer.headers["Retry-After"] = str(error.retry_after)
    return answer


def html_answer(page: str, status: int = 200) -> Answer:
    """A page for a person."""
    return Answer(status, page.encode(), "text/html; charset=utf-8")


@dataclass(frozen=True)
class Exchange:
    """A request with its body."""

    request: Request
    body: bytes

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the request."""
        return dict(self.request.headers)

    def bearer(self) -> str | None:
        """The access token of the request."""
        scheme, _, token = self.request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            return token.strip()
        query = self.request.query_params
        return query.get("access_token") or query.get("oauth_token")

    def json(self) -> Any:
        """The body as JSON, or a parse error."""
        if not self.body.strip():
            return None
        try:
            return json.loads(self.body)
        except ValueError as problem:
            raise ApiError(400, "parseError", "Parse Error") from problem


class Dropped(Response):
    """No answer at all: the connection is closed."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Close the connection under the client."""
        await hang_up(scope)


class Truncated(Response):
    """An answer that ends in the middle."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Promise the whole body, send half of it and close."""
        head = {"type": "http.response.start", "status": self.status_code}
        await send(head | {"headers": self.raw_headers})
        half = bytes(self.body)[: max(1, len(self.body) // 2)]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await hang_up(scope)


async def hang_up(scope: Scope) -> None:
    """Close the connection of a request and wait until the server noticed."""
    scope["state"]["transport"].close()
    for _ in range(3):
        await asyncio.sleep(0)


def to_response(desk: Desk, answer: Answer, fault: Fault | None) -> Response:
    """The response that is really sent, faults of the wire included."""
    headers = {"Date": format_datetime(desk.state.now().astimezone(UTC), usegmt=True)}
    headers |= {"Cache-Control": "no-store", **answer.headers}
    kind = fault.kind if fault else ""
    if kind in {"drop_before", "drop_after"}:
        return Dropped()
    if kind == "redirect":
        return Response("", 302, headers | {"Location": f"{desk.root}{PORTAL_LOOP}"})
    if kind == "html":
        page = str(fault.body or PORTAL_PAGE) if fault else PORTAL_PAGE
        return Response(page, 200, headers, "text/html")
    shape = Truncated if kind == "truncate" else Response
    return shape(answer.body, answer.status, headers, answer.media_type)


def fault_answer(fault: Fault) -> Answer:
    """The refusal that a fault of kind status sends instead of the real answer."""
    if fault.body is None:
        return error_answer(fault.error())
    if isinstance(fault.body, str):
        return html_answer(fault.body, fault.status)
    body: Json | list[Any] = fault.body
    return json_answer(body, fault.status)
