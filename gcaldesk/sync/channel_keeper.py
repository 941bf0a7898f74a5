"""Carries out what `channels` decides: opens, replaces and stops channels.

A channel's row is stored before it is asked for: whatever crashes in between, its id and the hash
of its token are known, so that it is recognised and never lost.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby

from gcaldesk.domain.channel import Channel, ChannelState, hash_token
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import (
    AlreadyExists,
    BugError,
    CalendarGone,
    CalendarReadOnly,
    CursorExpired,
    GcaldeskError,
    NotFound,
    NotKnown,
    PushRefused,
    RateLimited,
    Refused,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.ids import AccountId, ChannelId
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.sync.channel_survey import survey_channels
from gcaldesk.sync.channels import (
    ForgetChannel,
    OpenChannel,
    OrphanChannel,
    Step,
    StopChannel,
    Survey,
    plan_channels,
)
from gcaldesk.sync.ports import ChannelRequest, EventWriter, Gateways, Store
from gcaldesk.sync.schedule import next_try

LIFE = timedelta(days=7)
"""What is asked for; only the answer counts."""
PASSES = 3
"""Opening a channel makes another superfluous, which the next pass stops."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new channel's name and secret."""

    id: ChannelId
    token: str


@dataclass(slots=True)
class Checked:
    """What one check did."""

    opened: int = 0
    stopped: int = 0
    problems: list[str] = field(default_factory=list)


def stop_channels(
    store: Store,
    gateways: Gateways,
    clock: Clock,
    account: AccountId,
    *,
    only: ChannelId | None = None,
) -> Checked:
    """Stop the channels of an account (or one of them), whether or not it is active.

    Raises nothing of Google's.
    """

    def mint() -> Fresh:
        raise BugError("Stopping channels opens none.")

    keeper = ChannelKeeper(
        store, gateways, clock, mint=mint, jitter=lambda: 0.0, on_change=lambda: None
    )
    return keeper.stop_account(account, only=only)


class ChannelKeeper:
    """Keeps every pushed calendar on a living channel; used by one thread."""

    def __init__(
        self,
        store: Store,
        gateways: Gateways,
        clock: Clock,
        *,
        mint: Callable[[], Fresh],
        jitter: Callable[[], float],
        on_change: Callable[[], None],
    ) -> None:
        """Tell `on_change` before the provider can speak on a new channel, and after each step."""
        self._store = store
        self._gateways = gateways
        self._clock = clock
        self._mint = mint
        self._jitter = jitter
        self._on_change = on_change
        self._waiting: dict[object, tuple[int, datetime]] = {}

    def due(self, address: str) -> tuple[Step, ...]:
        """Return the steps whose time has come, without taking them."""
        with self._store.view() as unit:
            survey = survey_channels(unit, address)
        return self._due(survey)

    def _due(self, survey: Survey) -> tuple[Step, ...]:
        now = self._clock.now()
        steps = plan_channels(survey, now)
        return tuple(s for s in steps if self._waiting.get(_key(s), (0, now))[1] <= now)

    def check(
        self,
        address: str,
        *,
        again: bool = False,
        renew: frozenset[AccountId] = frozenset(),
    ) -> Checked:
        """Take every step that is due; what fails for the moment is tried again later.

        Args:
            address: where the provider may call; empty: nothing is opened.
            again: ask anew what was refused or failed before.
            renew: accounts whose channels are replaced even if they would last.
        """
        done = Checked()
        if again:
            self._waiting.clear()
        for _ in range(PASSES):
            with self._store.view() as unit:
                survey = survey_channels(unit, address, again=again, renew=renew)
            steps = self._due(survey)
            self._take_quiet(steps)
            if not self._take(steps, address, done):
                break
            again, renew = False, frozenset()
        return done

    def stop_account(self, account: AccountId, *, only: ChannelId | None = None) -> Checked:
        """Stop every channel of an account (or one of them), whether or not it is active."""
        done = Checked()
        with self._store.view() as unit:
            mine = [c for c in unit.channels.all() if c.account_id == account]
        if only is not None:
            mine = [channel for channel in mine if channel.id == only]
        ended = {ChannelState.STOPPED}
        steps = [StopChannel(c) for c in mine if c.state not in ended and c.resource_id]
        self._take(steps, "", done)
        return done

    def _take_quiet(self, steps: Iterable[Step]) -> None:
        """Take the steps that need no network."""
        forgotten = [step.id for step in steps if isinstance(step, ForgetChannel)]
        orphans = [step.channel for step in steps if isinstance(step, OrphanChannel)]
        if not forgotten and not orphans:
            return
        with self._store.work() as unit:
            unit.channels.remove(forgotten)
            for channel in orphans:
                unit.channels.put(replace(channel, state=ChannelState.ORPHAN))
            unit.commit()
        self._on_change()

    def _take(self, steps: Iterable[Step], address: str, done: Checked) -> bool:
        """Take the steps that ask the provider; tells whether there were any."""
        asking = [step for step in steps if isinstance(step, OpenChannel | StopChannel)]
        for account, group in groupby(sorted(asking, key=_account), key=_account):
            try:
                with self._store.view() as unit:
                    found = unit.accounts.get(account)
                with closing(self._gateways.open(found)) as gateway:
                    for step in group:
                        self._attempt(gateway, step, address, done)
            except (UserActionNeeded, Transient, NotKnown) as error:
                # the engine's own rounds tell a person; here it is only tried again
                done.problems.append(str(error))
                for step in asking:
                    if _account(step) == account:
                        self._put_off(step, error)
        return bool(asking)

    def _attempt(self, gateway: EventWriter, step: Step, address: str, done: Checked) -> None:
        if isinstance(step, OpenChannel):
            self._open(gateway, step, address, done)
        elif isinstance(step, StopChannel):
            self._stop(gateway, step, done)

    def _open(self, gateway: EventWriter, step: OpenChannel, address: str, done: Checked) -> None:
        fresh, now = self._mint(), self._clock.now()
        channel = Channel(
            id=fresh.id,
            account_id=step.account_id,
            calendar_id=step.calendar_id,
            resource_id="",
            token_hash=hash_token(fresh.token),
            address=address,
            state=ChannelState.REQUESTED,
            created_at=now,
            expires_at=now + LIFE,
        )
        self._save(channel)
        try:
            opened = gateway.watch(
                step.calendar_id, ChannelRequest(fresh.id, fresh.token, address, now + LIFE)
            )
        except (PushRefused, Refused, CalendarGone, CalendarReadOnly) as error:
            self._drop(channel)
            self._note(step, error, done)
        except (RateLimited, UserActionNeeded):
            self._drop(channel)
            raise
        except AlreadyExists as error:
            # the transport sent the request twice: the first made it, and its answer is lost
            self._save(replace(channel, state=ChannelState.ORPHAN))
            self._put_off(step, error)
        except BaseException:
            # the provider may have made it: it is kept in mind until it would have ended
            self._save(replace(channel, state=ChannelState.ORPHAN))
            raise
        else:
            granted = replace(
                channel,
                resource_id=opened.resource_id,
                expires_at=opened.expires_at,
                state=ChannelState.ACTIVE,
            )
            self._granted(granted, done)

    def _granted(self, channel: Channel, done: Checked) -> None:
        now, key = self._clock.now(), (channel.account_id, channel.calendar_id)
        with self._store.work() as unit:
            for old in unit.channels.all():
                same = (old.account_id, old.calendar_id) == key
                if same and old.state is ChannelState.ACTIVE:
                    unit.channels.put(replace(old, state=ChannelState.REPLACED))
            unit.channels.put(channel)
            unit.calendars.set_push_problem(*key, "", now)
            unit.journal.write(
                [
                    JournalEntry(
                        now,
                        Level.INFO,
                        "channel opened",
                        f"Google tells of changes until {channel.expires_at:%d %b %Y, %H:%M} UTC",
                        channel.account_id,
                        channel.calendar_id,
                    )
                ]
            )
            unit.commit()
        done.opened += 1
        self._waiting.pop(("open", *key), None)
        self._on_change()

    def _note(self, step: OpenChannel, error: GcaldeskError, done: Checked) -> None:
        """Record that a calendar is polled, and why."""
        now, key = self._clock.now(), (step.account_id, step.calendar_id)
        done.problems.append(str(error))
        with self._store.work() as unit:
            known = unit.calendars.of_account(step.account_id)[step.calendar_id].push_problem
            unit.calendars.set_push_problem(*key, str(error), now)
            if known != str(error):
                unit.journal.write(
                    [JournalEntry(now, Level.WARNING, "channel refused", str(error), *key)]
                )
            unit.commit()

    def _stop(self, gateway: EventWriter, step: StopChannel, done: Checked) -> None:
        channel = step.channel
        try:
            gateway.stop_watching(channel.id, channel.resource_id)
        except (NotFound, CursorExpired):
            pass  # it has ended already (facts 2.3)
        except (UserActionNeeded, Refused, PushRefused) as error:
            # not ours to stop, as after a sign-in with another client: it dies at its end
            self._save(replace(channel, state=ChannelState.ORPHAN))
            self._put_off(step, error)
            return
        self._save(replace(channel, state=ChannelState.STOPPED))
        self._waiting.pop(_key(step), None)
        done.stopped += 1

    def _save(self, channel: Channel) -> None:
        with self._store.work() as unit:
            known = {c.id: c for c in unit.channels.all()}.get(channel.id, channel)
            unit.channels.put(
                replace(
                    channel,
                    resource_id=channel.resource_id or known.resource_id,
                    last_message_at=known.last_message_at,
                )
            )
            unit.commit()
        self._on_change()

    def _drop(self, channel: Channel) -> None:
        with self._store.work() as unit:
            unit.channels.remove([channel.id])
            unit.commit()
        self._on_change()

    def _put_off(self, step: Step, error: GcaldeskError) -> None:
        attempts = self._waiting.get(_key(step), (0, self._clock.now()))[0] + 1
        wait = error.retry_after if isinstance(error, RateLimited) else None
        when = next_try(self._clock.now(), attempts, jitter=self._jitter(), retry_after=wait)
        self._waiting[_key(step)] = (attempts, when)


def _account(step: Step) -> AccountId:
    match step:
        case OpenChannel(account_id=account):
            return account
        case StopChannel(channel=channel) | OrphanChannel(channel=channel):
            return channel.account_id
    return AccountId(0)


def _key(step: Step) -> object:
    match step:
        case OpenChannel(account_id=account, calendar_id=calendar):
            return "open", account, calendar
        case StopChannel(channel=channel) | OrphanChannel(channel=channel):
            return "stop", channel.id
    return None
