"""Push channels: the provider's promise to tell an address that a calendar changed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId


class ChannelState(StrEnum):
    """Where a channel stands; its row is kept until it expires, whatever became of it."""

    REQUESTED = "requested"
    """Saved, asked for, not answered yet: the provider may speak on it already."""
    ACTIVE = "active"
    REPLACED = "replaced"
    """A newer one serves its calendar; it is still to be stopped."""
    STOPPED = "stopped"
    """Stopped; the provider may still say a word or two on it."""
    ORPHAN = "orphan"
    """Perhaps alive, of no use, and not stopped: its answer was lost or its stop failed."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of one calendar; instants are UTC."""

    id: ChannelId
    account_id: AccountId
    calendar_id: CalendarId
    resource_id: str
    """The provider's name for what is watched; empty until its first answer or message."""
    token_hash: str
    address: str
    state: ChannelState
    created_at: datetime
    expires_at: datetime
    last_message_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notification:
    """A provider's message, parsed and not yet believed."""

    channel_id: ChannelId
    token: str
    resource_id: str
    changed: bool
    """False for the greeting that opens a channel."""
    number: int = 0
    """The provider's own count of messages on the channel; it grows, and may skip."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A believed message: this calendar may have changed."""

    account_id: AccountId
    calendar_id: CalendarId
    channel_id: ChannelId
    resource_id: str
    changed: bool
    number: int = 0


@dataclass(frozen=True, slots=True)
class PushFacts:
    """What the running service counts; of calls, since it began to listen."""

    tunnel: str = ""
    """The program that keeps the tunnel open; empty where there is none."""
    starts: int = 0
    """How often that program was started."""
    welcome: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    """Calls without effect, by their reason."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """The last message of each channel, by its id."""


@dataclass(frozen=True, slots=True)
class ListenerState:
    """What the running service says of its listener."""

    state: str = "off"
    """off, listening (no public address was asked for), waiting (for the tunnel), on, unreachable,
    or failed."""
    url: str = ""
    """The public address."""
    problem: str = ""
    """A sentence with its cure; empty where there is none."""
    local_url: str = ""
    tested_at: str = ""
    """When the public address was last tested, RFC 3339."""


@dataclass(frozen=True, slots=True)
class PushSettings:
    """The `[push]` part of config.toml: where Google reaches this computer; empty means polling."""

    public_url: str = ""
    """The https address that leads to the listener."""
    tunnel: str = ""
    """`cloudflared`, `ngrok`, or a command that prints the address."""
    listen_host: str = "127.0.0.1"
    listen_port: int | None = None
    """None takes the usual one; a number makes gcaldesk listen even where nothing leads here."""

    @property
    def asked_for(self) -> bool:
        """Whether anything is to listen at all."""
        return bool(self.public_url or self.tunnel) or self.listen_port is not None


def hash_token(token: str) -> str:
    """Return what is stored of a channel's token: its SHA-256, in hexadecimal."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
