"""A series unrolled into its instances, exceptions in their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.recurrence import INSTANCE_CAP, read_rules, unroll
from gcaldesk.sandbox.shapes import CANCELLED, Json
from gcaldesk.sandbox.times import Moment, find_zone
from gcaldesk.sandbox.world import Calendar


@dataclass(frozen=True)
class Window:
    """A stretch of time; an open side is unbounded."""

    after: datetime | None = None
    """Events must end after this."""
    before: datetime | None = None
    """Events must start before this."""

    def holds(self, start: datetime, end: datetime) -> bool:
        """Whether an event of these bounds lies in the window."""
        if self.before is not None and start >= self.before:
            return False
        if self.after is None:
            return True
        return end > self.after or (start == end and start >= self.after)


EVERYTHING = Window()
_COUNT = re.compile(r";COUNT=(\d+)")
_UNTIL_TWICE = re.compile(r";UNTIL=[0-9TZ]+(?=.*;UNTIL=)")


def bounds(body: Json, home: ZoneInfo) -> tuple[datetime, datetime]:
    """The start and end of an event as instants."""
    start, end = body["start"], body["end"]
    return (
        _instant(start.get("date"), start.get("dateTime"), start.get("timeZone"), home),
        _instant(end.get("date"), end.get("dateTime"), end.get("timeZone"), home),
    )


@lru_cache(maxsize=100_000)
def _instant(day: str | None, at: str | None, zone: str | None, home: ZoneInfo) -> datetime:
    moment: Json = {"date": day, "dateTime": at, "timeZone": zone}
    return Moment.parse(moment, end="stored").instant(home)


def in_window(body: Json, home: ZoneInfo, window: Window) -> bool:
    """Whether an event, or any instance of a series, lies in a window."""
    if "recurrence" in body:
        return next(generate(body, home, window), None) is not None
    if "start" not in body:
        return False
    return window.holds(*bounds(body, home))


def generate(master: Json, home: ZoneInfo, window: Window = EVERYTHING) -> Iterator[Json]:
    """The instances of a series as its rules alone make them, at most the cap."""
    start = Moment.parse(master["start"], end="start")
    end = Moment.parse(master["end"], end="end")
    zone = find_zone(start.zone) if start.zone else home
    first = start.wall(home)
    lasts = end.wall(home) - first
    starts = unroll(read_rules(master["recurrence"], first, zone))
    yield from islice(
        _inside(master, (start, first), starts, lasts=lasts, home=home, window=window), INSTANCE_CAP
    )


def _inside(
    master: Json,
    first: tuple[Moment, datetime],
    starts: Iterator[datetime],
    *,
    lasts: timedelta,
    home: ZoneInfo,
    window: Window,
) -> Iterator[Json]:
    start, first_wall = first
    for wall_start in starts:
        original = start.shifted(wall_start - first_wall, home)
        finish = original.shifted(lasts, home)
        begins, ends = original.instant(home), finish.instant(home)
        if window.before is not None and begins >= window.before:
            return
        if window.holds(begins, ends):
            yield instance_of(master, original, finish)


def instance_of(master: Json, start: Moment, end: Moment) -> Json:
    """One instance of a series, not yet changed by anybody."""
    body = {key: value for key, value in master.items() if key != "recurrence"}
    return body | {
        "id": f"{master['id']}_{start.suffix()}",
        "start": start.render(),
        "end": end.render(),
        "recurringEventId": master["id"],
        "originalStartTime": start.render(),
    }


def find_instance(calendar: Calendar, instance_id: str) -> Json | None:
    """The instance of this id that the rules of a live series make."""
    series_id, _, suffix = instance_id.rpartition("_")
    stored = calendar.events.get(series_id)
    if stored is None or stored.cancelled or "recurrence" not in stored.body or not suffix:
        return None
    window = _around(suffix)
    if window is None:
        return None
    for instance in generate(stored.body, calendar.zone, window):
        if instance["id"] == instance_id:
            return instance
    return None


def _around(suffix: str) -> Window | None:
    try:
        moment = datetime.fromisoformat(suffix)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("UTC"))
    # A date lies up to a day off in the calendar's zone.
    return Window(before=moment + timedelta(days=2), after=moment - timedelta(days=2))


def instances(
    calendar: Calendar,
    master: Json,
    exceptions: dict[str, Json],
    window: Window = EVERYTHING,
    *,
    with_cancelled: bool = False,
) -> list[Json]:
    """All instances of a series in a window, changed ones as they are now."""
    home = calendar.zone
    found = [one for one in generate(master, home, window) if one["id"] not in exceptions]
    for body in exceptions.values():
        cancelled = body.get("status") == CANCELLED
        if cancelled and not with_cancelled:
            continue
        if in_window(body, home, window):
            found.append(body)
    return sorted(found, key=lambda body: (bounds(body, home)[0], body["id"]))


def split_series(master: Json, instance: Json) -> tuple[Json, Json]:
    """A series cut before one of its instances: what is left of it, and what follows."""
    original = Moment.parse(instance["originalStartTime"], end="originalStartTime")
    if original.day is not None:
        until = f"{original.day - timedelta(days=1):%Y%m%d}"
    else:
        last = (original.at or datetime.min.replace(tzinfo=UTC)) - timedelta(seconds=1)
        until = f"{last.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    home = ZoneInfo(master["start"].get("timeZone", "UTC"))
    before = sum(
        1 for one in takewhile(lambda one: one["id"] != instance["id"], generate(master, home))
    )
    head = [
        _COUNT.sub("", line) + f";UNTIL={until}" if _is_rule(line) else line
        for line in master["recurrence"]
    ]
    tail = [
        _COUNT.sub(lambda found: f";COUNT={int(found.group(1)) - before}", line)
        for line in master["recurrence"]
        if _is_rule(line)
    ]
    own = {"recurringEventId", "originalStartTime", "etag", "iCalUID", "sequence"}
    follower = {name: value for name, value in instance.items() if name not in own}
    name = f"{master['id']}_R{original.suffix().removesuffix('Z')}"
    return (
        {"id": master["id"], "recurrence": [_UNTIL_TWICE.sub("", line) for line in head]},
        follower | {"id": name, "recurrence": tail},
    )


def _is_rule(line: str) -> bool:
    return line.startswith("RRULE")
