"""Notification channels: made, told, expired and stopped; delivery is not done here."""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from gcaldesk.sandbox.errors import ApiError, invalid, not_found, required
from gcaldesk.sandbox.shapes import Json, at_least
from gcaldesk.sandbox.times import dump_instant
from gcaldesk.sandbox.world import Calendar, World

_BAD_REQUEST: Final = 400
_ID: Final = re.compile(r"[A-Za-z0-9\-_+/=]{1,64}")
_TOKEN_LIMIT: Final = 256
_USUAL_TTL: Final = 604_800
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_API: Final = "https://www.googleapis.com/calendar/v3"


@dataclass
class Channel:
    """A promise to tell an address about the changes of one calendar."""

    id: str
    address: str
    token: str | None
    calendar: str
    resource_id: str
    resource_uri: str
    user: str
    client: str
    expires: datetime
    messages: int = 0
    stopped: bool = False

    def as_json(self) -> Json:
        """The channel as watch answers it."""
        shown: Json = {
            "kind": "api#channel",
            "id": self.id,
            "resourceId": self.resource_id,
            "resourceUri": self.resource_uri,
            "expiration": str(int(self.expires.timestamp() * 1000)),
        }
        return shown | ({"token": self.token} if self.token else {})


@dataclass(frozen=True)
class Notification:
    """One message to one address, ready to be posted."""

    channel: str
    address: str
    headers: dict[str, str]


class Channels:
    """All channels of the look-alike and the messages they wait to send."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._channels: dict[str, Channel] = {}
        self.outbox: list[Notification] = []

    def remember(self) -> list[Channel]:
        """Return what has to outlive the process."""
        return list(self._channels.values())

    def recall(self, channels: list[Channel]) -> None:
        """Know these channels again."""
        self._channels = {channel.id: channel for channel in channels}

    def watch(self, calendar_id: str, body: Json, user: str, client: str) -> Json:
        """Open a channel and queue its sync message."""
        calendar = self._world.calendar(calendar_id, user, needs="reader")
        self._check(calendar, body)
        now = self._world.clock.now()
        channel = Channel(
            id=str(body["id"]),
            address=str(body["address"]),
            token=body.get("token"),
            calendar=calendar.id,
            resource_id=hashlib.sha256(calendar.id.encode()).hexdigest()[:27],
            resource_uri=f"{_API}/calendars/{calendar.id}/events?alt=json",
            user=user,
            client=client,
            expires=now + timedelta(seconds=self._lifetime(body, now)),
        )
        self._channels[channel.id] = channel
        self._send(channel, "sync")
        return channel.as_json()

    def stop(self, body: Json, user: str, client: str) -> None:
        """Close a channel; only who opened it may."""
        channel = self._channels.get(str(body.get("id")))
        known = (
            channel is not None
            and channel.resource_id == body.get("resourceId")
            and (channel.user, channel.client) == (user, client)
            and not channel.stopped
            and channel.expires > self._world.clock.now()
        )
        if channel is None or not known:
            raise not_found(f"Channel '{body.get('id')}' not found for project 'sandbox'")
        channel.stopped = True

    def tell(self) -> None:
        """Queue a message to every channel whose calendar changed."""
        changed, self._world.changed = self._world.changed, []
        now = self._world.clock.now()
        for channel in self._channels.values():
            if channel.calendar in changed and not channel.stopped and channel.expires > now:
                self._send(channel, "exists")

    def send_spurious(self, channel_id: str) -> None:
        """Queue a message that no change caused, even on a stopped or expired channel."""
        if channel_id not in self._channels:
            raise not_found(f"Channel '{channel_id}' not found for project 'sandbox'")
        self._send(self._channels[channel_id], "exists")

    def as_json(self) -> list[Json]:
        """All channels for the controls."""
        now = self._world.clock.now()
        return [
            channel.as_json()
            | {
                "address": channel.address,
                "calendar": channel.calendar,
                "messages": channel.messages,
                "expires": dump_instant(channel.expires),
                "alive": not channel.stopped and channel.expires > now,
            }
            for channel in self._channels.values()
        ]

    def _check(self, calendar: Calendar, body: Json) -> None:
        if not body.get("id"):
            raise required("Missing channel id.", location="id")
        if not _ID.fullmatch(str(body["id"])) or len(body.get("token") or "") > _TOKEN_LIMIT:
            raise invalid("Invalid channel.", location="id")
        if body.get("type") not in {"web_hook", "webhook"}:
            raise _refused("push.channelTypeNotSupported", "Channel type not supported")
        if body["id"] in self._channels:
            raise _refused("channelIdNotUnique", f"Channel id {body['id']} not unique")
        if not self._reachable(str(body.get("address", ""))):
            raise _refused("push.webhookUrlNotHttps", "WebHook callback must be HTTPS")
        holiday = calendar.id.endswith("#holiday@group.v.calendar.google.com")
        if holiday or not at_least(self._world.role(calendar.owner, calendar), "none"):
            raise _refused(
                "pushNotSupportedForRequestedResource",
                "Push notifications are not supported by this resource.",
            )

    def _reachable(self, address: str) -> bool:
        parts = urlsplit(address)
        if parts.scheme == "https" and parts.hostname:
            return True
        loopback = self._world.switches.push_http_loopback and parts.hostname in _LOOPBACK
        return parts.scheme == "http" and loopback

    def _lifetime(self, body: Json, now: datetime) -> float:
        wanted: list[float] = []
        try:
            if body.get("expiration"):
                wanted.append(int(body["expiration"]) / 1000 - now.timestamp())
            if (body.get("params") or {}).get("ttl"):
                wanted.append(float(body["params"]["ttl"]))
        except (TypeError, ValueError) as problem:
            raise invalid("Invalid channel expiration.", location="expiration") from problem
        if any(one <= 0 for one in wanted):
            raise invalid("Invalid channel expiration.", location="expiration")
        return min([*(wanted or [_USUAL_TTL]), self._world.switches.channel_max_ttl])

    def _send(self, channel: Channel, state: str) -> None:
        # The first number is 1; later ones rise but are not consecutive.
        channel.messages += 1
        number = 1 if state == "sync" else channel.messages * 7919
        headers = {
            "Content-Type": "application/json; utf-8",
            "User-Agent": "APIs-Google (+https://developers.google.com/webmasters/APIs-Google.html)",
            "X-Goog-Channel-ID": channel.id,
            "X-Goog-Message-Number": str(number),
            "X-Goog-Resource-ID": channel.resource_id,
            "X-Goog-Resource-State": state,
            "X-Goog-Resource-URI": channel.resource_uri,
            "X-Goog-Channel-Expiration": _http_date(channel.expires),
        }
        if channel.token:
            headers["X-Goog-Channel-Token"] = channel.token
        self.outbox.append(Notification(channel.id, channel.address, headers))


def _http_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")


def _refused(reason: str, message: str) -> ApiError:
    return ApiError(_BAD_REQUEST, reason, message)
