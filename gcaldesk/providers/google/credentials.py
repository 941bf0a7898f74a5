"""The stored sign-in: renews itself, never sleeps, and cannot take an outage for a revocation."""

import json
from http import HTTPStatus
from typing import Any

from google.oauth2.credentials import Credentials

from gcaldesk.providers.google.errors import sign_in_outage
from gcaldesk.providers.google.obstacles import login_page, proxy_refuses

_OUTAGES = {"internal_failure", "server_error", "temporarily_unavailable"}


class StoredSignIn(Credentials):
    """Google's credentials with one request for each refresh.

    The library repeats a failing refresh twice and sleeps in between, calls an HTML outage a
    RefreshError, and trips over a captive portal's page (facts 7.2). When to try again is the
    schedule's decision, so the answer is judged before the library sees it.
    """

    def refresh(self, request: Any) -> None:
        """Renew the access token; raises RefreshError, Unreachable, Obstructed."""

        def once(*args: Any, **more: Any) -> Any:
            answer = request(*args, **more)
            _check(int(answer.status), answer.data)
            return answer

        super().refresh(once)  # type: ignore[no-untyped-call]


def _check(status: int, data: bytes | str) -> None:
    """Let only the token endpoint's own words through."""
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        raise proxy_refuses()
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in {
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_MANY_REQUESTS,
    }:
        raise sign_in_outage(f"Error {status}.")
    try:
        answer = json.loads(data)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise login_page()
    if str(answer.get("error")) in _OUTAGES:
        raise sign_in_outage(str(answer["error"]))
