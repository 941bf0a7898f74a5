"""A plain HTTP client for tests."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import Any
from urllib.parse import urlsplit

from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.shapes import Json

FULL = "https://www.googleapis.com/auth/calendar"


class Reply:
    """An answer read to its end."""

    def __init__(self, response: HTTPResponse) -> None:
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def reason(self) -> str:
        return str(self.json["error"]["errors"][0]["reason"])


class Wire:
    """Requests to one sandbox, with or without a token."""

    def __init__(self, sandbox: SandboxServer, scopes: list[str] | None = None) -> None:
        self.sandbox = sandbox
        self.token: str | None = sandbox.state.oauth.issue_access(
            "admin@example.org", scopes or [FULL]
        ).token

    def __call__(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        sent = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        if body is not None and not isinstance(body, str):
            body, sent["Content-Type"] = json.dumps(body), "application/json"
        with self._open() as connection:
            connection.request(method, path, body, sent | (headers or {}))
            return Reply(connection.getresponse())

    def api(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        return self(method, f"/calendar/v3/{path}", body, headers)

    def control(self, name: str, body: Json | None = None, method: str = "") -> Any:
        verb = method or ("POST" if body is not None else "GET")
        reply = self(verb, f"/__sandbox__/{name}", body)
        assert reply.status == 200, reply.body
        return reply.json

    @contextmanager
    def _open(self) -> Iterator[HTTPConnection]:
        parts = urlsplit(self.sandbox.url)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        try:
            yield connection
        finally:
            connection.close()
