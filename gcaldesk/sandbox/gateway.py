"""The Calendar API over HTTP: from the wire to the state and back."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from gcaldesk.sandbox.api_calls import HANDLERS, Call
from gcaldesk.sandbox.api_params import read_query
from gcaldesk.sandbox.api_table import Operation, find_operation
from gcaldesk.sandbox.desk import Desk
from gcaldesk.sandbox.errors import ApiError, not_modelled
from gcaldesk.sandbox.exchange import (
    PORTAL_PAGE,
    Answer,
    Exchange,
    error_answer,
    fault_answer,
    html_answer,
    json_answer,
    to_response,
)
from gcaldesk.sandbox.faults import Fault
from gcaldesk.sandbox.grants import AccessToken
from gcaldesk.sandbox.partial import parse_fields, select
from gcaldesk.sandbox.scopes import suffices
from gcaldesk.sandbox.wirelog import summary

API_PREFIX: Final = "/calendar/v3/"
_NOT_MODIFIED: Final = 304
_NO_CONTENT: Final = 204


@dataclass(frozen=True)
class _Arrived:
    """A request with what it was found to be for."""

    exchange: Exchange
    matched: tuple[Operation, dict[str, str]] | None
    query: str
    body: Any


class Gateway:
    """Answers every request under /calendar/v3/."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def __call__(self, request: Request) -> Response:
        """Answer one request, and write it down."""
        exchange = Exchange(request, await request.body())
        method, query, body_is_query = _override(exchange)
        raw_path = request.scope["raw_path"].decode("ascii")
        segments = raw_path.split("?")[0].removeprefix(API_PREFIX).rstrip("/").split("/")
        matched = find_operation(method, segments)
        name = matched[0].name if matched else "unknown"
        desk = self._desk
        fault = desk.faults.hit(method, raw_path, name)
        late = fault is not None and fault.kind == "delay_after"
        seconds = fault.seconds if fault else 0.0
        wait = desk.faults.latency + (0.0 if late else seconds)
        if wait:
            await asyncio.sleep(wait)
        content: Any = None
        try:
            content = None if body_is_query else exchange.json()
            arrived = _Arrived(exchange, matched, query, content)
            answer = _faulty(desk, fault) or self._answer(arrived, fault)
        except ApiError as error:
            answer = error_answer(error)
        desk.log.add(
            at=desk.state.now().isoformat(),
            method=method,
            path=raw_path,
            query=query,
            operation=name,
            status=answer.status,
            request_headers=exchange.headers,
            body=content,
            response=summary(answer.shown),
            fault=fault.kind if fault else None,
            writes=matched[0].writes if matched else method != "GET",
        )
        if late:
            await asyncio.sleep(seconds)
        return to_response(desk, answer, fault)

    def _answer(self, arrived: _Arrived, fault: Fault | None) -> Answer:
        exchange, query = arrived.exchange, arrived.query
        if arrived.matched is None:
            raise not_modelled(f"{exchange.request.method} {exchange.request.url.path}")
        operation, values = arrived.matched
        with self._desk.lock:
            token = self._token(exchange)
            _check_scope(operation, token)
            call = Call(
                user=token.user,
                client=token.client_id,
                path=values,
                params=read_query(operation, query),
                body=arrived.body,
                if_match=exchange.request.headers.get("if-match"),
            )
            self._spend(operation, call)
            result = HANDLERS[operation.name](self._desk.state, call)
        if fault is not None and fault.kind == "empty" and result is not None:
            result = result | ({"items": []} if "items" in result else {})
        self._desk.wake_push.set()
        return _shape(exchange, query, result)

    def _token(self, exchange: Exchange) -> AccessToken:
        given = exchange.bearer()
        token = self._desk.state.oauth.find_access(given) if given else None
        if token is None:
            raise ApiError(
                401,
                "authError" if given else "required",
                "Invalid Credentials" if given else "Login Required",
                location="Authorization",
                location_type="header",
            )
        return token

    def _spend(self, operation: Operation, call: Call) -> None:
        calendar = call.path.get("calendarId") if operation.writes else None
        calendar = calendar if operation.name.startswith("events.") else None
        self._desk.state.spend_quota(call.user, call.client, operation.name, calendar)


def _faulty(desk: Desk, fault: Fault | None) -> Answer | None:
    """The answer of a request that never reaches the state."""
    if fault is not None and fault.kind == "status":
        return fault_answer(fault)
    if fault is not None and fault.kind in {"drop_before", "html", "redirect"}:
        return Answer(status=0)
    return html_answer(PORTAL_PAGE) if desk.state.switches.html else None


def _override(exchange: Exchange) -> tuple[str, str, bool]:
    """A GET too long for a URI arrives as a POST with the query as its body."""
    request = exchange.request
    method, query = request.method, request.url.query
    override = request.headers.get("x-http-method-override")
    if method == "POST" and override:
        form = request.headers.get("content-type", "").startswith(
            "application/x-www-form-urlencoded"
        )
        if form:
            return override.upper(), exchange.body.decode(), True
        return override.upper(), query, False
    return method, query, False


def _check_scope(operation: Operation, token: AccessToken) -> None:
    if suffices(token.scopes, operation.scopes):
        return
    resource, _, verb = operation.name.partition(".")
    names = {"calendarList": "CalendarList", "freebusy": "Freebusy"}
    method = f"{names.get(resource, resource.capitalize())}.{verb.capitalize()}"
    raise ApiError(
        403,
        "insufficientPermissions",
        "Request had insufficient authentication scopes.",
        rpc_status="PERMISSION_DENIED",
        details=[
            {
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
                "domain": "googleapis.com",
                "metadata": {
                    "service": "calendar-json.googleapis.com",
                    "method": f"calendar.v3.{method}",
                },
            }
        ],
    )


def _shape(exchange: Exchange, query: str, result: Any) -> Answer:
    if result is None:
        return Answer(_NO_CONTENT, media_type=None)
    etag = result.get("etag")
    headers = exchange.request.headers
    if etag and exchange.request.method == "GET" and headers.get("if-none-match") == etag:
        return Answer(_NOT_MODIFIED, media_type=None, headers={"ETag": etag})
    fields = dict(parse_qsl(query)).get("fields")
    shown = select(result, parse_fields(fields)) if fields else result
    answer = json_answer(shown)
    if etag:
        answer.headers["ETag"] = etag
    return answer
