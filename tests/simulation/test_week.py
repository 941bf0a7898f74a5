"""A week in the life of a service: lossy push, channels that end, an outage, a lid that was closed."""

import hashlib
import logging
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from gcaldesk.domain.channel import Channel
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, ChannelId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.listener.routes import WEBHOOK_PATH, Knowledge, Outcome, Request, answer
from gcaldesk.providers.google.push import parse_notification
from gcaldesk.runtime.loop import Audience, Loop, Parts
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.sandbox.channels import Notification
from gcaldesk.sandbox.wirelog import Entry
from gcaldesk.services import bookings, mappings
from gcaldesk.sync.channel_keeper import ChannelKeeper, Fresh
from gcaldesk.sync.channels import is_served
from tests.simulation.facts import Observer, live_events, when_here, when_there
from tests.simulation.place import COURTS, EMAILS, FLEET, HALL, MAIN, ROOMS, Place
from tests.simulation.wire import no_tap

ADDRESS = f"https://push.example.org{WEBHOOK_PATH}"
LOSS = 0.3
STEP = timedelta(minutes=5)
KEEP_EVERY = timedelta(minutes=30)
FALLBACK = timedelta(minutes=30)
WHERE = {
    "room": ROOMS,
    "court": COURTS,
    "fleet": FLEET,
    "hall": HALL,
    "own": EMAILS[MAIN],
}
ACCOUNT = AccountId(1)


class LossyPush:
    """Push without sockets: the real keeper of channels and the real judge of notifications."""

    def __init__(self, place: Place, mailbox: Mailbox) -> None:
        self._place = place
        self._mailbox = mailbox
        self._random = Random("push")  # noqa: S311
        self._minted = 0
        self._checked: datetime | None = None
        self.opened = self.lost = self.told = 0
        self.refused: list[Outcome] = []
        self._keeper = ChannelKeeper(
            place.store,
            place.ports.gateways,
            place.clock,
            mint=self._mint,
            jitter=lambda: 0.5,
            on_change=self._learn,
        )
        self._known: tuple[Channel, ...] = ()

    def _learn(self) -> None:
        with self._place.store.view() as unit:
            self._known = tuple(unit.channels.all())

    def _mint(self) -> Fresh:
        self._minted += 1
        name = hashlib.sha256(f"channel {self._minted}".encode()).hexdigest()
        return Fresh(ChannelId(name[:36]), name)

    def start(self) -> None:
        """There is nothing to start."""

    def stop(self) -> None:
        """There is nothing to stop."""

    def tick(self) -> None:
        now = self._place.clock.now()
        if self._checked is None or now - self._checked >= KEEP_EVERY:
            self._checked = now
            self.opened += self._keeper.check(ADDRESS).opened

    def covers(self, account: AccountId, calendars: Collection[CalendarId]) -> bool:
        now = self._place.clock.now()
        return all(is_served(self._known, (account, one), ADDRESS, now) for one in calendars)

    def deliver(self, waiting: list[Notification], *, reachable: bool) -> None:
        """Let the messages in that are not lost on the way."""
        channels = {channel.id: channel for channel in self._known}
        known = Knowledge(channels, parse_notification, b"key")
        for one in waiting:
            if not reachable or self._random.random() < LOSS:
                self.lost += 1
                continue
            headers = {name.lower(): value for name, value in one.headers.items()}
            said = answer(Request("POST", WEBHOOK_PATH, headers), known, self._place.clock.now())
            if said.hint is not None and said.hint.changed:
                self.told += 1
                self._mailbox.offer(said.hint.account_id)
            elif said.outcome.refused:
                self.refused.append(said.outcome)


@dataclass
class Change:
    """What somebody changed, and whether the other side shows it."""

    made: datetime
    side: str
    booking: int
    wanted: str
    seen: datetime | None = None
    overtaken: bool = False


@dataclass
class Week:
    """A service with five calendars, driven from one change to the next."""

    place: Place
    mono: float = 0.0
    changes: list[Change] = field(default_factory=list)
    away: list[tuple[datetime, datetime]] = field(default_factory=list)
    """When nothing could get through: no network, or nobody awake."""

    def __post_init__(self) -> None:
        place = self.place
        self.mailbox = Mailbox()
        self.push = LossyPush(place, self.mailbox)
        self.observer = Observer(place.path)
        self.random = Random("week")  # noqa: S311
        place.connect(MAIN)
        for code, calendar in WHERE.items():
            if code not in {"room", "court"}:
                mappings.add_object(store=place.store, code=code, name=code, timezone="UTC")
            mappings.put_mapping(
                store=place.store,
                clock=place.clock,
                account=MAIN,
                object_code=code,
                calendar_id=calendar,
            )
            for number in range(3):
                self._book(code, number)
        mappings.set_rules(
            store=place.store,
            clock=place.clock,
            account=MAIN,
            texts={"ignore_validation_errors": "on", "poll_minutes": "10"},
        )
        parts = Parts(
            store=place.store,
            engine=place.engine,
            mailbox=self.mailbox,
            clock=place.clock,
            monotonic=lambda: self.mono,
            jitter=lambda: 0.5,
            push=self.push,
        )
        self.loop = Loop(parts, Audience())

    def _book(self, code: str, number: int) -> None:
        day = f"2026-04-{10 + number:02}"
        request = BookingInput(code, f"{code} {number}", f"{day}T10:00:00Z", f"{day}T11:00:00Z")
        bookings.add(store=self.place.store, clock=self.place.clock, request=request)

    def run(self, until: datetime, *, online: Callable[[datetime], bool]) -> None:
        """Let time pass until then; every hour or so somebody changes something."""
        place = self.place
        next_change = place.clock.now()
        while place.clock.now() < until:
            if place.clock.now() >= next_change:
                self._change()
                next_change += timedelta(minutes=self.random.randint(20, 100))
            reachable = online(place.clock.now())
            place.wire.tap = no_tap if reachable else self._unplugged
            self._work(reachable=reachable)
            self._look()
            place.clock.advance(seconds=STEP.total_seconds())
            self.mono += STEP.total_seconds()

    def _work(self, *, reachable: bool) -> None:
        self.push.deliver(self.place.google.take_notifications(), reachable=reachable)
        while self.loop.step():
            self.push.deliver(self.place.google.take_notifications(), reachable=reachable)

    @staticmethod
    def _unplugged(_method: str, _entry: Entry | None) -> None:
        raise ConnectionRefusedError

    def sleep(self, length: timedelta) -> None:
        """Close the lid: wall time passes, and nobody counts it; Google goes on calling."""
        start = self.place.clock.now()
        for _ in range(3):
            self._change(only="there")
            self.place.clock.advance(seconds=length.total_seconds() / 3)
        self.away.append((start, self.place.clock.now()))
        self.push.deliver(self.place.google.take_notifications(), reachable=False)

    def _change(self, only: str = "") -> None:
        facts, now = self.observer.look(), self.place.clock.now()
        links = sorted(facts.link.items())
        if not links:
            return
        (_, number), link = self.random.choice(links)
        start = datetime(2026, 4, 10) + timedelta(  # noqa: DTZ001 - written with its zone below
            days=self.random.randrange(20), minutes=5 * self.random.randrange(100)
        )
        end = start + timedelta(hours=1)
        wanted = f"{start.isoformat()}+00:00/{end.isoformat()}+00:00"
        for earlier in self.changes:
            earlier.overtaken |= earlier.booking == number and earlier.seen is None
        side = only or self.random.choice(("here", "there"))
        if side == "here":
            texts = {"start": f"{start.isoformat()}Z", "end": f"{end.isoformat()}Z"}
            bookings.change(
                store=self.place.store,
                clock=self.place.clock,
                booking_id=BookingId(number),
                changes=texts,
            )
        else:
            body = {
                "start": {"dateTime": f"{start.isoformat()}Z"},
                "end": {"dateTime": f"{end.isoformat()}Z"},
            }
            self.place.google.edit(link["calendar_id"], "patch", event=link["event_id"], body=body)
        self.changes.append(Change(now, side, number, wanted))

    def _look(self) -> None:
        """Note which changes have reached the other side."""
        waiting = [one for one in self.changes if one.seen is None and not one.overtaken]
        if not waiting:
            return
        facts, live = self.observer.look(), live_events(self.place.google)
        for one in waiting:
            link = facts.link[ACCOUNT, one.booking]
            body = live[link["calendar_id"], link["event_id"]]
            there, here = when_there(body), when_here(facts.booking[one.booking])
            if (there if one.side == "here" else here) == one.wanted:
                one.seen = self.place.clock.now()

    def staleness(self, one: Change) -> timedelta:
        """Return how long a change took, the time not counted when nothing could get through."""
        assert one.seen is not None
        took = one.seen - one.made
        for start, end in self.away:
            took -= max(timedelta(), min(one.seen, end) - max(one.made, start))
        return took


@pytest.fixture
def week(tmp_path: Path) -> Iterator[Week]:
    logging.disable()
    made = Week(Place(tmp_path, 1))
    yield made
    made.observer.close()
    made.place.close()
    logging.disable(logging.NOTSET)


@pytest.mark.timeout(600)
def test_a_week_in_the_life(week: Week) -> None:
    place = week.place
    place.google.switches.channel_max_ttl = int(timedelta(days=3).total_seconds())
    start = place.clock.now()
    outage = (start + timedelta(days=2, hours=3), start + timedelta(days=2, hours=7))
    week.away.append(outage)

    def online(now: datetime) -> bool:
        return not outage[0] <= now < outage[1]

    week.run(start + timedelta(days=4), online=online)
    week.sleep(timedelta(hours=9))
    week.run(start + timedelta(days=7), online=online)
    week.changes = [one for one in week.changes if not one.overtaken]
    quiet = place.clock.now() + FALLBACK + 2 * STEP
    while place.clock.now() < quiet:
        week.run(place.clock.now() + STEP, online=lambda _now: True)
        week.changes = [one for one in week.changes if one.made < start + timedelta(days=7)]
    missing = [one for one in week.changes if one.seen is None and not one.overtaken]
    assert missing == []
    longest = max(week.staleness(one) for one in week.changes if one.seen is not None)
    print(  # noqa: T201
        f"{len(week.changes)} changes, {week.push.told} notifications came, {week.push.lost} were "
        f"lost, {week.push.opened} channels; the longest staleness was {longest}"
    )
    assert longest <= FALLBACK
    assert week.push.lost > 20
    assert week.push.opened >= 10
    assert not week.observer.look().open_issues()
