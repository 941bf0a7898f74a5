"""Partial responses: the 'fields' parameter."""

from typing import Any

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json

_BAD_REQUEST = 400
Selection = dict[str, Any]


def parse_fields(text: str) -> Selection:
    """Read a selector such as items(id,start/dateTime),nextPageToken."""
    selection, rest = _read_list(text.replace(" ", ""))
    if rest:
        raise _bad(text)
    return selection


def select(value: Any, selection: Selection) -> Any:
    """Keep of a value only what was selected."""
    if not selection or "*" in selection:
        return value
    if isinstance(value, list):
        return [select(one, selection) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: select(value[name], below) for name, below in selection.items() if name in value}


def _read_list(text: str) -> tuple[Selection, str]:
    selection: Selection = {}
    while text:
        stop = next((i for i, sign in enumerate(text) if sign in ",/()"), len(text))
        name, text = text[:stop], text[stop:]
        if not name:
            raise _bad(text)
        below: Selection = {}
        if text.startswith("/"):
            below, text = _read_path(text[1:])
        elif text.startswith("("):
            below, text = _read_list(text[1:])
            if not text.startswith(")"):
                raise _bad(text)
            text = text[1:]
        _join(selection, name, below)
        if not text.startswith(","):
            break
        text = text[1:]
    return selection, text


def _read_path(text: str) -> tuple[Selection, str]:
    stop = next((i for i, sign in enumerate(text) if sign in ",/()"), len(text))
    name, text = text[:stop], text[stop:]
    if text.startswith("/"):
        below, text = _read_path(text[1:])
    elif text.startswith("("):
        below, text = _read_list(text[1:])
        text = text.removeprefix(")")
    else:
        below = {}
    return {name: below}, text


def _join(selection: Json, name: str, below: Selection) -> None:
    if name in selection and selection[name] and below:
        for key, value in below.items():
            _join(selection[name], key, value)
    else:
        selection[name] = below


def _bad(text: str) -> ApiError:
    return ApiError(
        _BAD_REQUEST, "invalidParameter", f"Invalid field selection {text}", location="fields"
    )
