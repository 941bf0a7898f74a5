"""Tries the way to Google, without anybody's sign-in."""

import json
from http import HTTPStatus

from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.providers.google.obstacles import (
    NETWORK_ERRORS,
    explain,
    login_page,
    proxy_refuses,
)
from gcaldesk.providers.google.transport import Transport

GOOGLE_ROOT = "https://www.googleapis.com/calendar/v3/"


def try_connection(network: NetworkSettings, api_root: str | None) -> None:
    """Ask for what needs a sign-in: that Google itself refuses it proves the way.

    Raises:
        Unreachable, Offline, Obstructed: with the cure.
        InvalidInput: the settings cannot be used.
    """
    transport = Transport(network)
    try:
        answer, content = transport.request(f"{api_root or GOOGLE_ROOT}users/me/calendarList")
    except NETWORK_ERRORS as error:
        raise explain(error) from error
    finally:
        transport.close()
    if int(answer.status) == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        raise proxy_refuses()
    try:
        said = json.loads(content)
    except ValueError:
        raise login_page() from None
    if not isinstance(said, dict) or "error" not in said:
        raise login_page()
