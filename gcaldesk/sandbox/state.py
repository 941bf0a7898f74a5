"""The whole look-alike without HTTP: every operation takes and gives Google's JSON."""

from dataclasses import dataclass
from datetime import datetime

from gcaldesk.sandbox.agenda import find_linked, week_of
from gcaldesk.sandbox.calendar_api import CalendarApi
from gcaldesk.sandbox.channels import Channel, Notification
from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.errors import not_found
from gcaldesk.sandbox.event_query import EventQuery
from gcaldesk.sandbox.event_view import Reader, view
from gcaldesk.sandbox.event_writes import EventWrites, Writer
from gcaldesk.sandbox.frozen import freeze, thaw
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.oauth import OAuth, OAuthMemory
from gcaldesk.sandbox.seeding import EMPTY_SEED, seed_accounts, seed_events
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.switches import Switches
from gcaldesk.sandbox.world import World, WorldMemory

_FORMAT = 1
_STRANGER = "colleague@example.org"


@dataclass(frozen=True)
class Memory:
    """All of the look-alike that outlives its process."""

    format: int
    ended: bool
    """Whether nothing can have happened since."""
    seed: Json
    shift: float
    switches: Json
    world: WorldMemory
    oauth: OAuthMemory
    channels: list[Channel]


class GoogleState(CalendarApi):
    """Google Calendar and Google OAuth as one pure object.

    Keyword parameters carry Google's own names (singleEvents, syncToken, sendUpdates ...);
    'user' is the account that asks, by default the seed's main account.
    """

    def __init__(
        self,
        seed: Json | None = None,
        *,
        clock: SandboxClock | None = None,
        mint: Mint | None = None,
    ) -> None:
        self.clock = clock or SandboxClock()
        self._mint = mint or Mint()
        self.switches = Switches()
        self._seed_given = seed or EMPTY_SEED
        self._link_root: str | None = None
        super().__init__(self._build(self._seed_given))
        self.oauth = OAuth(self._world, self._mint)

    # what a test or another person does from outside

    def edit(
        self,
        calendar: str,
        op: str,
        *,
        event: str = "",
        body: Json | None = None,
        by: str = _STRANGER,
        destination: str = "",
        send_updates: str | None = None,
    ) -> Json | None:
        """Insert, patch, delete, undelete, move, split or duplicate as another person."""
        with self._turn(None) as main:
            calendar = main if calendar == "primary" else calendar
            writer = Writer(by, outside=True, params={"sendUpdates": send_updates})
            content = body or {}
            match op:
                case "insert":
                    return self._writes.insert(calendar, content, writer)
                case "patch":
                    return self._writes.patch(calendar, event, content, writer)
                case "delete":
                    self._writes.delete(calendar, event, writer)
                    return None
                case "undelete":
                    alive = {"status": "confirmed"} | content
                    return self._writes.patch(calendar, event, alive, writer)
                case "split":
                    return self._writes.split(calendar, event, content, writer)
                case "duplicate":
                    copied = self._reads.get(calendar, event, main, {}) | content
                    own = {"id": "", "iCalUID": ""}
                    return self._writes.insert(calendar, copied | own, writer)
                case "move":
                    target = main if destination == "primary" else destination
                    return self._writes.move(calendar, event, target, writer)
                case _:
                    raise not_found(f"No edit '{op}'.")

    def withdraw_calendar(self, calendar: str) -> None:
        """Let a calendar vanish for everybody."""
        with self._turn(None):
            self._lists.withdraw(self._world.calendars[calendar])

    def share_calendar(self, calendar: str, role: str, *, user: str | None = None) -> None:
        """Give an account another role on a calendar."""
        with self._turn(user) as caller:
            if calendar not in self._world.calendars:
                raise not_found()
            self._lists.share(self._world.calendars[calendar], caller, role)

    def expire_sync_tokens(self, calendar: str | None = None) -> None:
        """Make every sync token issued so far a 410."""
        for one in self._world.calendars.values():
            if calendar in {None, one.id}:
                one.epoch += 1
        if calendar is None:
            for account in self._world.accounts.values():
                account.epoch += 1

    def mails(self) -> list[Json]:
        """The mails that Google would have sent."""
        return [mail.as_json() for mail in self._world.mails]

    def channels(self) -> list[Json]:
        """All notification channels ever opened."""
        return self._channels.as_json()

    def notify(self, channel: str) -> None:
        """Tell a channel of a change that never was, stopped or not."""
        self._channels.send_spurious(channel)

    def take_notifications(self) -> list[Notification]:
        """Remove and return the notifications that wait for delivery."""
        with self._turn(None):
            self._channels.tell()
        waiting, self._channels.outbox[:] = list(self._channels.outbox), []
        return waiting

    def spend_quota(self, user: str, project: str, operation: str, calendar: str | None) -> None:
        """Count a request against the quotas; the calendar is given for writes."""
        self._quota.spend(user, project, operation)
        if calendar is not None:
            self._quota.write(user if calendar == "primary" else calendar)

    def dump(self) -> Json:
        """Everything remembered: calendars with raw events, mails and channels."""
        with self._turn(None) as main:
            account = self._world.account(main)
            calendars = []
            for calendar in self._world.calendars.values():
                shown: Json = {"id": calendar.id, "summary": calendar.summary, "gone": True}
                if calendar.id in account.entries:
                    shown = self._lists.entry(account, calendar.id) | {
                        "summary": calendar.summary,
                        "timeZone": calendar.time_zone,
                    }
                reader = Reader("owner", calendar.zone)
                shown["events"] = [
                    view(self._world, calendar, stored.body, reader)
                    for stored in calendar.events.values()
                    if not stored.moved_away
                ]
                calendars.append(shown)
            return {
                "now": self.clock.now().isoformat(),
                "account": main,
                "calendars": calendars,
                "mails": self.mails(),
                "channels": self.channels(),
            }

    def week(
        self, after: str | None = None, before: str | None = None, eid: str | None = None
    ) -> Json:
        """What the week page shows: all calendars with the instances of a stretch of time."""
        with self._turn(None) as main:
            account = self._world.account(main)
            answer: Json = {"now": self.clock.now().isoformat(), "timeZone": account.time_zone}
            if eid is not None:
                answer["found"] = find_linked(self._world, eid)
            if after is None or before is None:
                return answer
            answer["calendars"] = [
                self._lists.entry(account, one) | {"events": week_of(self._world, one, query)}
                for query in [EventQuery.parse({"timeMin": after, "timeMax": before})]
                for one in account.entries
                if self._world.role(main, self._world.calendars[one]) != "none"
            ]
            return answer

    def account_emails(self) -> list[str]:
        """Who can sign in, the main account first."""
        return list(self._world.accounts)

    def account_name(self, email: str) -> str:
        """The name of an account."""
        return self._world.account(email).name

    def now(self) -> datetime:
        """The time of the look-alike."""
        return self.clock.now()

    def link_to(self, root: str) -> None:
        """Let the links of events lead to this address."""
        self._link_root = self._world.link_root = root

    def seed(self, seed: Json) -> None:
        """Forget all events and calendars and begin with another seed; sign-ins stay."""
        self._settle_in(self._build(seed))
        self._seed_given = seed
        self.oauth.rebind(self._world)

    def reset(self) -> None:
        """Begin again with the last seed, all switches as at the start."""
        self.switches.turn(Switches().as_json())
        self.seed(self._seed_given)

    def remember(self, *, ended: bool = True) -> Json:
        """Return everything as JSON, for `recall` in another process."""
        memory = Memory(
            format=_FORMAT,
            ended=ended,
            seed=self._seed_given,
            shift=self.clock.shift.total_seconds(),
            switches=self.switches.as_json(),
            world=self._world.remember(),
            oauth=self.oauth.remember(),
            channels=self._channels.remember(),
        )
        kept: Json = freeze(memory)
        return kept

    def recall(self, kept: Json) -> None:
        """Go on where another process stopped; raises ValueError and others for what is not that."""
        if kept["format"] != _FORMAT:
            text = f"the format {kept['format']} is not known"
            raise ValueError(text)
        memory: Memory = thaw(Memory, kept)
        self.switches.turn(memory.switches)
        self.clock.advance(memory.shift)
        world = World(self.clock, self._mint, self.switches)
        world.recall(memory.world)
        if not memory.ended:  # its last tokens may speak of changes that are lost
            world.be_born()
        self._seed_given = memory.seed
        self._settle_in(world)
        self._channels.recall(memory.channels)
        self.oauth.rebind(world)
        self.oauth.recall(memory.oauth)

    def mark(self) -> object:
        """Return what is another after every change that is worth keeping."""
        channels = [(one["id"], one["alive"]) for one in self._channels.as_json()]
        return (
            self._world.born,
            self._world.last_stamp,
            self._mint.dealt,
            self.clock.shift,
            self.switches.as_json(),
            channels,
        )

    def _build(self, seed: Json) -> World:
        world = World(self.clock, self._mint, self.switches)
        writes = EventWrites(world)
        seed_accounts(world, seed)
        seed_events(
            world,
            seed,
            lambda calendar, body, by: writes.insert(calendar, body, Writer(by, outside=True)),
            lambda calendar, event, body, by: writes.patch(
                calendar, event, body, Writer(by, outside=True)
            ),
        )
        world.changed.clear()
        if self._link_root:
            world.link_root = self._link_root
        return world
