"""Opaque page and sync tokens: what the server needs to go on, in one word."""

import base64
import binascii
import json
from typing import Final

from gcaldesk.sandbox.errors import invalid
from gcaldesk.sandbox.shapes import Json

_VERSION: Final = 1
_LONG: Final = 2400


def dump_cursor(kind: str, content: Json, *, long: bool = False) -> str:
    """Make a token of one kind."""
    cursor = {"v": _VERSION, "k": kind} | content
    if long:
        cursor["pad"] = "=" * _LONG
    text = json.dumps(cursor, separators=(",", ":"), sort_keys=True)
    return base64.b64encode(text.encode()).decode()


def parse_cursor(kind: str, token: str) -> Json:
    """Read a token back; any other word is a 400, never a 410."""
    name = "sync" if kind == "sync" else "page"
    refusal = invalid(f"Invalid {name} token value.", location=f"{name}Token")
    try:
        cursor = json.loads(base64.b64decode(token.encode(), validate=True))
    except (binascii.Error, ValueError) as problem:
        raise refusal from problem
    if not isinstance(cursor, dict) or cursor.get("v") != _VERSION or cursor.get("k") != kind:
        raise refusal
    return cursor
