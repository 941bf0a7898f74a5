"""What the listener answers; pure: a request and the known channels in, a reply and a hint out."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus

from gcaldesk.domain.channel import Channel, ChannelState, Hint, Notification, hash_token
from gcaldesk.domain.ids import ChannelId
from gcaldesk.listener.probe import PROBE_HEADER, answer_probe

WEBHOOK_PATH = "/api/rest/integrationcalendarwebhook/google"
HEALTH_PATH = "/healthz"
BODY_LIMIT = 64 * 1024

Parse = Callable[[Mapping[str, str]], Notification | None]


class Outcome(StrEnum):
    """What became of a request; the refused ones are counted, and never answered in detail."""

    CHANGED = "changed"
    GREETING = "greeting"
    LATE = "late"
    """From a stopped channel: true, and of no use."""
    PROBE = "probe"
    HEALTH = "health"
    UNKNOWN_CHANNEL = "unknown channel"
    WRONG_TOKEN = "wrong token"  # noqa: S105  # a word, not a secret
    WRONG_RESOURCE = "wrong resource"
    EXPIRED = "expired channel"
    NO_NOTIFICATION = "not a notification"
    FORGED_PROBE = "forged probe"
    TOO_LARGE = "too large"
    NO_SUCH_PAGE = "no such page"

    @property
    def refused(self) -> bool:
        """Whether the request had no effect and should not have come."""
        return self not in _WELCOME


_WELCOME = {Outcome.CHANGED, Outcome.GREETING, Outcome.LATE, Outcome.PROBE, Outcome.HEALTH}


@dataclass(frozen=True, slots=True)
class Request:
    """One request without its body, which nobody needs; header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body_length: int = 0


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered, and what it means to the rest of the program."""

    status: HTTPStatus
    outcome: Outcome
    body: str = ""
    hint: Hint | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that a request is judged by; replaced whole, never changed."""

    channels: Mapping[ChannelId, Channel]
    parse: Parse
    probe_key: bytes


def answer(request: Request, known: Knowledge, now: datetime) -> Reply:
    """Return the reply to one request at an instant (aware)."""
    if request.body_length > BODY_LIMIT:
        return Reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, Outcome.TOO_LARGE)
    if request.path == HEALTH_PATH and request.method in {"GET", "HEAD"}:
        return Reply(HTTPStatus.OK, Outcome.HEALTH, "ok\n")
    if request.path == WEBHOOK_PATH and request.method == "POST":
        if PROBE_HEADER in request.headers:
            return _answer_probe(request, known, now)
        return _answer_notification(request, known, now)
    return Reply(HTTPStatus.NOT_FOUND, Outcome.NO_SUCH_PAGE)


def _answer_probe(request: Request, known: Knowledge, now: datetime) -> Reply:
    proof = answer_probe(known.probe_key, request.headers[PROBE_HEADER], now)
    if proof is None:
        return Reply(HTTPStatus.NOT_FOUND, Outcome.FORGED_PROBE)
    return Reply(HTTPStatus.OK, Outcome.PROBE, proof)


def _answer_notification(request: Request, known: Knowledge, now: datetime) -> Reply:
    said = known.parse(request.headers)
    if said is None:
        return Reply(HTTPStatus.NOT_FOUND, Outcome.NO_NOTIFICATION)
    channel = known.channels.get(said.channel_id)
    outcome = _judge(said, channel, now)
    if channel is None or outcome.refused:  # one answer to all, which tells a forger nothing (R25)
        return Reply(HTTPStatus.NOT_FOUND, outcome)
    hint = Hint(
        channel.account_id,
        channel.calendar_id,
        channel.id,
        said.resource_id,
        said.changed,
        said.number,
    )
    return Reply(HTTPStatus.OK, outcome, hint=None if outcome is Outcome.LATE else hint)


def _judge(said: Notification, channel: Channel | None, now: datetime) -> Outcome:
    if channel is None:
        return Outcome.UNKNOWN_CHANNEL
    if not hmac.compare_digest(hash_token(said.token), channel.token_hash):
        return Outcome.WRONG_TOKEN
    # the greeting may come before the answer that names the resource (facts 2.2)
    if channel.resource_id and not hmac.compare_digest(
        said.resource_id.encode(), channel.resource_id.encode()
    ):
        return Outcome.WRONG_RESOURCE
    if channel.expires_at <= now:
        return Outcome.EXPIRED
    if channel.state is ChannelState.STOPPED:
        return Outcome.LATE
    return Outcome.CHANGED if said.changed else Outcome.GREETING
