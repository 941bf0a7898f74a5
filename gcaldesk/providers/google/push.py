"""Google's push channels: pure translation of what is asked, answered and told (facts 2)."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from gcaldesk.domain.channel import Notification
from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.ids import ChannelId
from gcaldesk.sync.ports import ChannelRequest, OpenedChannel

_STATES = {"sync": False, "exists": True, "not_exists": True}
"""Create, update and delete are all `exists`; `not_exists` has no known cause: the same to us."""

_LONGEST_NUMBER = 18


def parse_notification(headers: Mapping[str, str]) -> Notification | None:
    """Return what the headers (names in lower case) claim; None where it is not Google's form."""
    channel = headers.get("x-goog-channel-id", "")
    resource = headers.get("x-goog-resource-id", "")
    state = headers.get("x-goog-resource-state", "")
    if not channel or not resource or state not in _STATES:
        return None
    token = headers.get("x-goog-channel-token", "")
    said = headers.get("x-goog-message-number", "")
    number = int(said) if said.isascii() and said.isdigit() and len(said) <= _LONGEST_NUMBER else 0
    return Notification(ChannelId(channel), token, resource, _STATES[state], number)


def dump_request(request: ChannelRequest) -> dict[str, Any]:
    """Return the body of events.watch."""
    return {
        "id": request.id,
        "type": "web_hook",
        "address": request.address,
        "token": request.token,
        "expiration": str(int(request.expires_at.timestamp() * 1000)),
    }


def parse_opened(answer: Mapping[str, Any], fallback: datetime) -> OpenedChannel:
    """Read the answer to events.watch; the expiration comes as a string or as a number.

    Args:
        answer: the JSON body.
        fallback: used where the answer names no expiration (aware).

    Raises:
        Unreachable: the answer is not a channel.
    """
    resource = answer.get("resourceId")
    try:
        millis = int(answer.get("expiration") or 0)
        expires = datetime.fromtimestamp(millis / 1000, UTC) if millis else fallback
    except (TypeError, ValueError, OverflowError, OSError):
        expires = fallback
    if not resource:
        raise Unreachable("Google's answer was not a channel.")
    return OpenedChannel(str(resource), expires)
