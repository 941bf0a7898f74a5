"""Which channels to open, to stop and to forget; pure.

A channel cannot be prolonged: its successor is opened first and the old one stopped afterwards, so
that no change falls between them (facts 2.3). Nobody lists channels for us: one that is forgotten
too early can never be stopped.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from gcaldesk.domain.channel import Channel, ChannelState
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId

RENEW_WITHIN = timedelta(days=2)
ASK_AGAIN = timedelta(days=1)
"""How often a calendar is asked about again that refused to be watched."""


@dataclass(frozen=True, slots=True)
class Target:
    """A mapped calendar of an account that we may act for."""

    account_id: AccountId
    calendar_id: CalendarId
    refused_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """All that the decision rests on."""

    targets: tuple[Target, ...]
    within_reach: frozenset[AccountId]
    """Accounts that are active and signed in."""
    known: frozenset[AccountId]
    channels: tuple[Channel, ...]
    address: str = ""
    """Where the provider may call; empty while there is no such place."""
    renew: frozenset[AccountId] = frozenset()
    """Accounts whose channels are all to be replaced."""


@dataclass(frozen=True, slots=True)
class OpenChannel:
    """Ask for a channel."""

    account_id: AccountId
    calendar_id: CalendarId


@dataclass(frozen=True, slots=True)
class StopChannel:
    """End a channel; it stays known until it expires."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class OrphanChannel:
    """Nobody can stop it, and nobody needs it: wait for its end."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class ForgetChannel:
    """It has expired."""

    id: ChannelId


Step = OpenChannel | StopChannel | OrphanChannel | ForgetChannel


def plan_channels(survey: Survey, now: datetime) -> tuple[Step, ...]:
    """Return what there is to do at an instant (aware)."""
    alive = [c for c in survey.channels if c.expires_at > now]
    steps: list[Step] = [ForgetChannel(c.id) for c in survey.channels if c.expires_at <= now]
    wanted = {(t.account_id, t.calendar_id): t for t in survey.targets}
    serving: dict[tuple[AccountId, CalendarId], list[Channel]] = {key: [] for key in wanted}
    for channel in alive:
        key = (channel.account_id, channel.calendar_id)
        if channel.state is ChannelState.ACTIVE and key in wanted:
            serving[key].append(channel)
        else:
            steps += _leftover(channel, survey)
    for key, channels in serving.items():
        steps += _serve(wanted[key], channels, survey, now)
    return tuple(steps)


def _leftover(channel: Channel, survey: Survey) -> Iterable[Step]:
    """What becomes of a channel that serves no calendar."""
    if channel.state is ChannelState.STOPPED:
        return ()
    if channel.account_id in survey.within_reach and channel.resource_id:
        return (StopChannel(channel),)
    if channel.state is ChannelState.ORPHAN:
        return ()
    if channel.state is ChannelState.REQUESTED or channel.account_id not in survey.known:
        return (OrphanChannel(channel),)
    return ()  # of an account that is inactive or signed out: kept as it is


def _serve(
    target: Target, channels: list[Channel], survey: Survey, now: datetime
) -> Iterable[Step]:
    lasting = [c for c in channels if _lasts(c, survey, now)]
    if lasting:
        newest = max(lasting, key=lambda c: (c.created_at, c.id))
        return (StopChannel(c) for c in channels if c is not newest)
    refused = target.refused_at is not None and now - target.refused_at < ASK_AGAIN
    if survey.address and not refused:
        return (OpenChannel(target.account_id, target.calendar_id),)
    return ()


def _lasts(channel: Channel, survey: Survey, now: datetime) -> bool:
    """Tell whether a channel needs no successor; with no public address none can be had."""
    here = channel.address == survey.address or not survey.address
    fresh = channel.expires_at - now > RENEW_WITHIN or not survey.address
    return here and fresh and channel.account_id not in survey.renew


def is_served(
    channels: Iterable[Channel], key: tuple[AccountId, CalendarId], address: str, now: datetime
) -> bool:
    """Tell whether a calendar's changes are told to the address at an instant (aware)."""
    return any(
        (c.account_id, c.calendar_id) == key
        and c.state is ChannelState.ACTIVE
        and c.address == address
        and c.expires_at > now
        for c in channels
    )


def serving(channels: Iterable[Channel], now: datetime) -> tuple[Channel, ...]:
    """Return the newest living channel of each calendar at an instant (aware)."""
    alive = [c for c in channels if c.state is ChannelState.ACTIVE and c.expires_at > now]
    newest = sorted(alive, key=lambda c: (c.created_at, c.id))
    return tuple({(c.account_id, c.calendar_id): c for c in newest}.values())
