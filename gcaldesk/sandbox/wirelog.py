"""The wire log: what came in and what went out, without secrets."""

from collections import deque
from dataclasses import asdict, dataclass
from typing import Any, Final

from gcaldesk.sandbox.shapes import Json

_KEPT: Final = 20_000
_SECRET_FIELDS: Final = frozenset(
    {
        "access_token",
        "refresh_token",
        "client_secret",
        "code",
        "code_verifier",
        "id_token",
        "token",
    }
)


@dataclass
class Entry:
    """One request and its answer."""

    n: int
    at: str
    method: str
    path: str
    query: str
    operation: str
    status: int
    request_headers: dict[str, str]
    body: Any
    response: Any
    fault: str | None
    writes: bool


class WireLog:
    """The latest requests in order."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=_KEPT)
        self._count = 0

    def add(self, **seen: Any) -> None:
        """Write down one request."""
        self._count += 1
        seen["request_headers"] = {
            name: "(redacted)" if name.lower() == "authorization" else value
            for name, value in seen["request_headers"].items()
        }
        self._entries.append(Entry(n=self._count, **seen))

    def clear(self) -> None:
        """Forget all entries."""
        self._entries.clear()

    def entries(self) -> list[Entry]:
        """All entries, oldest first."""
        return list(self._entries)

    def as_json(self, *, writes: bool = False) -> list[Json]:
        """The entries, or those that tried to change something."""
        return [asdict(one) for one in self._entries if one.writes or not writes]


def redacted(form: Json) -> Json:
    """A form or an answer of an OAuth endpoint without its secrets."""
    return {name: "(redacted)" if name in _SECRET_FIELDS else value for name, value in form.items()}


def summary(body: Any) -> Any:
    """What an answer was about, in a few words."""
    if not isinstance(body, dict):
        return None
    if "error" in body:
        return body["error"] if isinstance(body["error"], str) else body["error"].get("message")
    kept = {name: body[name] for name in ("kind", "id", "status", "etag") if name in body}
    if "items" in body:
        kept["items"] = len(body["items"])
    return kept
