"""The repositories of push channels, and of what a running service tells other processes."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from gcaldesk.domain.channel import Channel, ChannelState
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId
from gcaldesk.storage.rows import Tables


class SqlChannels:
    """Push channels, known until they expire."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.channel

    def all(self) -> list[Channel]:
        """Return every channel, the oldest first."""
        query = self._row.select().order_by(self._row.created_at, self._row.id)
        return [_to_channel(row) for row in query.dicts()]

    def put(self, channel: Channel) -> None:
        """Store a new channel or replace it."""
        values = {name: getattr(channel, name) for name in Channel.__slots__}
        self._row.replace(**values | {"state": channel.state.value}).execute()

    def heard(self, channel: ChannelId, resource_id: str, at: datetime) -> None:
        """Note a message; its resource id is learned where it was not known yet."""
        row = self._row
        row.update(last_message_at=at).where(row.id == channel).execute()
        unknown = (row.id == channel) & (row.resource_id == "")
        row.update(resource_id=resource_id).where(unknown).execute()

    def remove(self, channels: Iterable[ChannelId]) -> None:
        """Forget channels."""
        self._row.delete().where(self._row.id.in_(list(channels))).execute()


def _to_channel(row: dict[str, Any]) -> Channel:
    return Channel(
        id=ChannelId(row["id"]),
        account_id=AccountId(row["account_id"]),
        calendar_id=CalendarId(row["calendar_id"]),
        resource_id=row["resource_id"],
        token_hash=row["token_hash"],
        address=row["address"],
        state=ChannelState(row["state"]),
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        last_message_at=row["last_message_at"],
    )


class SqlServiceFacts:
    """What one process lets the others know, by name."""

    def __init__(self, tables: Tables) -> None:
        self._row = tables.service

    def put(self, name: str, value: Any, at: datetime) -> None:
        """Say something, in place of what was said under the name before."""
        self._row.replace(name=name, value=value, at=at).execute()

    def get(self, name: str) -> tuple[Any, datetime] | None:
        """Return what was said last, and when."""
        query = self._row.select().where(self._row.name == name)
        return next(((row["value"], row["at"]) for row in query.dicts()), None)

    def remove(self, name: str) -> None:
        """Take back what was said."""
        self._row.delete().where(self._row.name == name).execute()
