"""Reads an answer's JSON; a long list of events in pieces, with a turn for others between them.

The reader holds Python's lock for as long as it reads: 15 to 40 ms for 2,500 events, in which no window
could be painted.
"""

import re
from itertools import pairwise
from typing import Any

import orjson

from gcaldesk.sync.ports import Each

PIECE = 150_000
"""So many bytes make a piece, up to the next event."""
_EVENT = re.compile(rb'\{\s*"kind"\s*:\s*"calendar#event"')
"""Where an event begins: within a text, the quotes would be escaped."""


def read_answer(content: bytes | str, each: Each) -> Any:
    """Return the answer as Python values; raises JSONDecodeError."""
    if isinstance(content, bytes) and len(content) > PIECE:
        starts = _starts(content)
        try:
            return _in_pieces(content, starts, each) if len(starts) > 1 else orjson.loads(content)
        except (orjson.JSONDecodeError, LookupError, TypeError):
            pass  # built otherwise than Google builds it today
    return orjson.loads(content)


def _starts(content: bytes) -> list[int]:
    starts: list[int] = []
    found = _EVENT.search(content)
    while found is not None:
        starts.append(found.start())
        found = _EVENT.search(content, found.start() + PIECE)
    return starts


def _in_pieces(content: bytes, starts: list[int], each: Each) -> Any:
    """Read the events up to the last start, then the page with those that are left."""
    events: list[Any] = []
    for start, end in each(list(pairwise(starts))):
        events += orjson.loads(b"[" + content[start:end].rstrip().removesuffix(b",") + b"]")
    page = orjson.loads(content[: starts[0]] + content[starts[-1] :])
    page["items"][:0] = events
    return page
