"""What goes wrong: the network, Google, the sign-in, the disk, the process, the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gcaldesk.sandbox.wirelog import Entry
from tests.simulation import people
from tests.simulation.disk import broken
from tests.simulation.facts import live_events, stored_events
from tests.simulation.place import COURTS, EMAILS, MAIN, ROOMS
from tests.simulation.wire import Killed

if TYPE_CHECKING:
    from tests.simulation.history import History

READS = ("events.list", "events.get", "calendarList.list")
WRITES = ("events.insert", "events.patch", "events.delete", "events.move")
REFUSALS = (
    (503, "", ""),
    (500, "", ""),
    (502, "", "<html>Bad gateway</html>"),
    (429, "", ""),
    (403, "rateLimitExceeded", ""),
    (403, "quotaExceeded", ""),
    (401, "", ""),
    (407, "", "<html>Proxy</html>"),
)
"""What may meet any request."""
READ_REFUSALS = (
    (404, "", ""),
    (403, "forbidden", ""),
    (410, "", ""),
    (403, "insufficientPermissions", ""),
)
WRITE_REFUSALS = (
    (400, "", ""),
    (412, "", ""),
    (403, "forbidden", ""),
    (403, "requiredAccessLevel", ""),
)


NO_LIMIT = {"forbidden", "insufficientPermissions", "requiredAccessLevel"}
"""Refusals with 403 that ask nobody to slow down."""


def _arm(h: "History", operation: str, **fault: object) -> None:
    h.place.desk.faults.arm({"match": {"operation": operation}, **fault})
    h.note.mishaps += 1


def refuse(h: "History", one: int, other: int) -> None:
    """Google refuses some request, once or for the rest of the round."""
    writes = one % 2 == 0
    operation = WRITES[one // 2 % 4] if writes else "events.list"
    choices = REFUSALS + (WRITE_REFUSALS if writes else READ_REFUSALS)
    status, reason, body = choices[other % len(choices)]
    fault: dict[str, object] = {"kind": "status", "status": status, "reason": reason}
    if body:
        fault["body"] = body
    if reason in NO_LIMIT:
        fault["message"] = reason
    _arm(h, operation, **fault, after=one // 8 % 2, times=(1, 1, 3, 20)[other // 3 % 4])


def garble(h: "History", one: int, other: int) -> None:
    """An answer is lost, cut short, or somebody else's page."""
    operation = (*WRITES, *READS, "oauth.token")[one % 8]
    kind = ("drop_after", "drop_before", "truncate", "html", "drop_after")[other % 5]
    _arm(h, operation, kind=kind, after=other // 5 % 2, times=(1, 2)[other % 2])


def empty_list(h: "History", one: int, _other: int) -> None:
    """A list arrives with 200 and nothing in it."""
    _arm(h, "events.list", kind="empty", after=one % 3)


def unplug(h: "History", one: int, other: int) -> None:
    """The network goes away at some request, before or after Google dealt with it."""
    errors = (ConnectionRefusedError(), TimeoutError(), ConnectionResetError())
    late = other % 2 == 0

    def act() -> None:
        raise errors[one % 3]

    h.at_request(one // 3 % 6, act, late=late, times=2)


def kill_at_request(h: "History", one: int, other: int) -> None:
    """The process ends, before a request leaves or before its answer is read."""

    def act() -> None:
        raise Killed

    h.at_request(one % 8, act, late=other % 2 == 0)


def kill_at_statement(h: "History", one: int, other: int) -> None:
    """The process ends before some statement of the database."""
    h.at_statement((one * 7 + other) % 130, Killed())


def break_disk(h: "History", one: int, other: int) -> None:
    """A statement fails: the disk is full, locked, or broken."""
    text = ("database is locked", "database or disk is full", "disk I/O error")[other % 3]
    h.at_statement((one * 7 + other) % 130, broken(text))


MEANWHILE: tuple[people.Step, ...] = (
    people.drag,
    people.note_in_event,
    people.remove,
    people.carry,
    people.retime,
    people.name_event,
    people.retitle,
    people.adorn,
    people.status,
    people.make,
    people.copy,
)


def meanwhile(h: "History", one: int, other: int) -> None:
    """Somebody changes something while a round is under way."""
    step = MEANWHILE[other % len(MEANWHILE)]
    h.at_request(one % 6, lambda: h.person(step, other // 3, one), late=False)


def clash(h: "History", one: int, other: int) -> None:
    """A booking is changed here, and its event just before that is sent."""
    live = [place for place in h.facts().by_event if place in live_events(h.place.google)]
    if not live:
        return
    place = live[one % len(live)]
    number = h.facts().by_event[place]["booking_id"]
    which = list(h.facts().booking).index(number)
    (people.retime, people.retitle, people.status)[other % 3](h, which, other)

    def act() -> None:
        events = stored_events(h.place.google)
        if place not in events or events[place].cancelled:
            return
        index = people.place_in_list(h, place)
        step = (people.drag, people.name_event, people.drag)[other % 3]
        h.person(step, index, one)

    h.at_request(0, act, method=("PATCH", "PATCH", "DELETE")[other % 3])


def expire_cursors(h: "History", _one: int, _other: int) -> None:
    h.place.google.expire_sync_tokens()
    h.note.expired |= set(h.calendars)


def expire_access(h: "History", _one: int, _other: int) -> None:
    h.place.google.oauth.expire_access()


def revoke(h: "History", _one: int, _other: int) -> None:
    """A person takes the permission back; only a new sign-in helps."""
    h.place.google.oauth.revoke_all()
    h.note.mishaps += 1


def lag(h: "History", one: int, _other: int) -> None:
    """Lists show writes late; single events do not. Whole lists suffer most."""
    h.place.google.switches.read_lag_seconds = (0.0, 400.0)[one % 2]
    h.whole_reads = 2 * (one % 2)


SWITCHES: tuple[dict[str, object], ...] = (
    {"page_size_cap": 1},
    {"page_size_cap": 0},
    {"empty_pages": 1},
    {"empty_pages": 0},
    {"tombstones": "full"},
    {"window_mode": "clip"},
    {"noop_bumps_etag": True},
    {"normalise_text": False},
    {"tombstone_days": 7},
    {"long_tokens": True},
)


def switch(h: "History", one: int, _other: int) -> None:
    """Google behaves in another of the ways that it is known or feared for."""
    wanted = SWITCHES[one % len(SWITCHES)]
    h.place.google.switches.turn(wanted)
    if "normalise_text" in wanted:
        h.note.inbound_changed = True  # what was tidied before is not any more


def share(h: "History", one: int, other: int) -> None:
    """A calendar is taken away, made read-only, or given back."""
    role = ("none", "reader", "owner", "owner")[other % 4]
    calendar = (ROOMS, COURTS)[one % 2]
    h.place.google.share_calendar(calendar, role, user=EMAILS[MAIN])
    (h.note.out_of_reach.discard if role == "owner" else h.note.out_of_reach.add)(calendar)


def poison(h: "History", one: int, _other: int) -> None:
    """Google refuses everything about one booking's event, for good."""
    known = list(h.facts().booking.values())
    if known and not h.note.poisoned:
        row = known[one % len(known)]
        h.note.poisoned.add(row["id"])
        h.poison(row)


TROUBLE: dict[str, people.Step] = {
    "clash": clash,
    "refuse": refuse,
    "garble": garble,
    "empty_list": empty_list,
    "unplug": unplug,
    "kill_at_request": kill_at_request,
    "kill_at_statement": kill_at_statement,
    "break_disk": break_disk,
    "meanwhile": meanwhile,
    "expire_cursors": expire_cursors,
    "expire_access": expire_access,
    "revoke": revoke,
    "lag": lag,
    "switch": switch,
    "share": share,
    "poison": poison,
}


@dataclass
class Alarm:
    """Something that happens at the n-th request of a round."""

    skip: int
    act: Callable[[], None]
    late: bool = False
    """Once Google has dealt with the request, and before its answer is read."""
    times: int = 1
    method: str = ""


class Alarms:
    """All that is to happen in the next round."""

    def __init__(self) -> None:
        self.requests: list[Alarm] = []
        self.statement: tuple[int, BaseException] | None = None

    def clear(self) -> None:
        self.requests.clear()
        self.statement = None

    def add(self, alarm: Alarm) -> None:
        self.requests.append(alarm)

    def ring(self, method: str, entry: Entry | None) -> None:
        """Act where it is time; `entry` is None before a request."""
        for alarm in list(self.requests):
            if alarm.late != (entry is not None) or alarm.method not in {"", method}:
                continue
            if alarm.skip:
                alarm.skip -= 1
                continue
            alarm.times -= 1
            if not alarm.times:
                self.requests.remove(alarm)
            alarm.act()
