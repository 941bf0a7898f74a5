"""Faults on command: which requests they hit, how often and how."""

import re
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json

KINDS: Final = (
    "status",
    "delay",
    "delay_after",
    "drop_before",
    "drop_after",
    "html",
    "redirect",
    "truncate",
    "empty",
)
_BAD_REQUEST: Final = 400
_REASONS: Final = {
    400: ("badRequest", "Bad Request", "global"),
    401: ("authError", "Invalid Credentials", "global"),
    403: ("rateLimitExceeded", "Rate Limit Exceeded", "usageLimits"),
    404: ("notFound", "Not Found", "global"),
    409: ("conflict", "Conflict", "global"),
    410: ("fullSyncRequired", "Sync token is no longer valid.", "calendar"),
    412: ("conditionNotMet", "Precondition Failed", "global"),
    429: ("rateLimitExceeded", "Rate Limit Exceeded", "usageLimits"),
}
_QUOTA_MESSAGE: Final = "Calendar usage limits exceeded."
_USAGE: Final = frozenset(
    {
        "rateLimitExceeded",
        "userRateLimitExceeded",
        "quotaExceeded",
        "dailyLimitExceeded",
        "variableTermLimitExceeded",
        "accessNotConfigured",
    }
)


@dataclass
class Fault:
    """One fault, armed until its times are used up."""

    kind: str
    match: dict[str, str] = field(default_factory=dict)
    times: int = 1
    after: int = 0
    status: int = 503
    reason: str = ""
    message: str = ""
    retry_after: int | None = None
    seconds: float = 0.0
    body: Any = None
    domain: str = ""
    hits: int = 0

    def wants(self, method: str, path: str, operation: str) -> bool:
        """Whether a request is one of those the fault is for."""
        want = self.match
        return (
            want.get("method", method).upper() == method.upper()
            and want.get("operation", operation) == operation
            and re.search(want.get("path", ""), path) is not None
        )

    def error(self) -> ApiError:
        """The refusal of a fault of kind status."""
        reason, message, domain = _REASONS.get(
            self.status, ("backendError", "Backend Error", "global")
        )
        reason = self.reason or reason
        message = _QUOTA_MESSAGE if reason == "quotaExceeded" else message
        return ApiError(
            self.status,
            reason,
            self.message or message,
            domain=self.domain or ("usageLimits" if reason in _USAGE else domain),
            retry_after=self.retry_after,
        )


class Faults:
    """All armed faults; the first that fits a request hits it."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []
        self.latency = 0.0

    def arm(self, wanted: Json) -> Fault:
        """Add a fault."""
        match = wanted.get("match") or {}
        try:
            fault = Fault(**(wanted | {"match": match, "hits": 0}))
            re.compile(match.get("path", ""))
        except (TypeError, re.error) as problem:
            raise ApiError(_BAD_REQUEST, "invalidFault", str(problem), domain="sandbox") from None
        if fault.kind not in KINDS or match.keys() - {"method", "path", "operation"}:
            raise ApiError(
                _BAD_REQUEST,
                "invalidFault",
                f"A fault is one of {', '.join(KINDS)} and matches method, path or operation.",
                domain="sandbox",
            )
        self._armed.append(fault)
        return fault

    def disarm(self) -> None:
        """Remove all faults and the latency."""
        self._armed.clear()
        self.latency = 0.0

    def as_json(self) -> list[Json]:
        """All faults, used up ones included."""
        return [asdict(fault) for fault in self._armed]

    def hit(self, method: str, path: str, operation: str) -> Fault | None:
        """The fault that this request meets."""
        for fault in self._armed:
            if fault.times == 0 or not fault.wants(method, path, operation):
                continue
            if fault.after > 0:
                fault.after -= 1
                continue
            if fault.times > 0:
                fault.times -= 1
            fault.hits += 1
            return fault
        return None
