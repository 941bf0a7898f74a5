"""Query parameters read by the types that the API declares."""

from typing import Any, Final
from urllib.parse import parse_qsl

from gcaldesk.sandbox.api_table import Operation
from gcaldesk.sandbox.errors import ApiError, invalid, not_modelled

GLOBAL: Final = frozenset(
    {
        "access_token",
        "alt",
        "callback",
        "fields",
        "key",
        "oauth_token",
        "prettyPrint",
        "quotaUser",
        "userIp",
    }
)
_BAD_REQUEST: Final = 400
_CHOICES: Final = {
    "sendUpdates": ("all", "externalOnly", "none"),
    "orderBy": ("startTime", "updated"),
    "minAccessRole": (
        "freeBusyReader",
        "reader",
        "writerWithoutPrivateAccess",
        "writer",
        "owner",
    ),
}


def read_query(operation: Operation, query: str) -> dict[str, Any]:
    """Take all parameters of a request; nothing unknown passes silently."""
    params: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name in GLOBAL:
            continue
        kind = operation.params.get(name)
        if kind is None:
            raise not_modelled(f"the parameter '{name}' of {operation.name}")
        if kind == "list":
            params.setdefault(name, []).append(value)
        else:
            params[name] = _typed(name, kind, value)
    if params.pop("eventLabelVersion", 0):
        raise not_modelled("event labels")
    if params.pop("sendNotifications", False):
        params.setdefault("sendUpdates", "all")
    params.pop("alwaysIncludeEmail", None)
    params.pop("supportsAttachments", None)
    return params


def _typed(name: str, kind: str, value: str) -> object:
    if kind == "bool":
        if value.lower() not in {"true", "false"}:
            raise _bad(name, value)
        return value.lower() == "true"
    if kind == "int":
        try:
            return int(value)
        except ValueError as problem:
            raise _bad(name, value) from problem
    choices = _CHOICES.get(name)
    if choices and value not in choices:
        raise invalid(f"Invalid string value: '{value}'.", location=name)
    return value


def _bad(name: str, value: str) -> ApiError:
    return ApiError(
        _BAD_REQUEST, "invalidParameter", f"Invalid value '{value}' for {name}.", location=name
    )
