"""When something takes place: instants with a zone, or whole days."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.quick import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Timed:
    """Two instants (aware, kept in UTC) and the IANA zone they were planned in."""

    start: datetime
    end: datetime
    zone: str

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise InvalidInput("A time without a zone cannot be placed.", hint="Add an offset.")
        if self.start.tzinfo is not UTC:
            object.__setattr__(self, "start", self.start.astimezone(UTC))
        if self.end.tzinfo is not UTC:
            object.__setattr__(self, "end", self.end.astimezone(UTC))


@quickly_made
@dataclass(frozen=True, slots=True)
class AllDay:
    """Whole days; the end date is exclusive, as calendars have it."""

    start: date
    end: date


When = Timed | AllDay


def same_time(one: When, other: When) -> bool:
    """Tell whether both take place at the same time, whatever their zones are called."""
    match one, other:
        case Timed(), Timed():
            return one.start == other.start and one.end == other.end
        case AllDay(), AllDay():
            return one == other
    return False


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())  # reads the file system each time


@cache
def zone_names() -> tuple[str, ...]:
    """Return the IANA time zones that a person may choose, in order."""
    return tuple(sorted(name for name in _zones() if "/" in name or name == "UTC"))


def check_zone(name: str) -> str:
    """Return the name if it is an IANA time zone; raise InvalidInput otherwise."""
    if name in _zones():
        return name
    raise InvalidInput(
        f"“{name}” is not a time zone.",
        hint="Use an IANA name such as Europe/Amsterdam or America/New_York.",
    )


def known_zone(name: str) -> ZoneInfo:
    """Return the zone, or UTC where this machine does not know the name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def bounds(when: When) -> tuple[datetime, datetime]:
    """Return start and end as UTC instants; whole days count from midnight UTC."""
    if isinstance(when, Timed):
        return when.start, when.end
    return (
        datetime.combine(when.start, time(), tzinfo=UTC),
        datetime.combine(when.end, time(), tzinfo=UTC),
    )


def parse_when(start: str, end: str, *, zone: str, all_day: bool) -> When:
    """Read two ISO texts into a When in the given zone.

    Times without an offset are wall-clock times of the zone. With all_day, an end equal to the
    start means that one day, and the end date given is exclusive otherwise.

    Raises:
        InvalidInput: a text is no ISO date or time, the zone is unknown, the end is not later.
    """
    first = parse_start(start, zone=zone, all_day=all_day)
    last = parse_start(end, zone=zone, all_day=all_day)
    if all_day and last == first:
        last = first + timedelta(days=1)
    if last <= first:
        raise InvalidInput(
            "The end is not after the start.",
            detail=f"Start {start}, end {end}.",
            hint="Give an end that is later than the start.",
        )
    if isinstance(first, datetime) and isinstance(last, datetime):
        return Timed(first, last, zone)
    return AllDay(first, last)


def parse_start(text: str, *, zone: str, all_day: bool) -> datetime | date:
    """Read one ISO text as an instant (aware, UTC) or, with all_day, as a day.

    Raises:
        InvalidInput: no ISO date or time, an unknown zone, or a time that the zone skips.
    """
    check_zone(zone)
    try:
        return date.fromisoformat(text[:10]) if all_day else _instant(text, zone)
    except (ValueError, OverflowError) as error:
        raise InvalidInput(
            f"This is not a date{'' if all_day else ' and time'}: “{text}”.",
            hint="Write it as 2026-11-24T10:00. Whole days are written as 2026-11-24, with --all-day "
            "(booking add) or all_day=yes (booking set).",
        ) from error


def _instant(text: str, zone: str) -> datetime:
    value = datetime.fromisoformat(text)
    if value.tzinfo is not None:
        return value.astimezone(UTC)
    moment = value.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    if moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != value:
        raise InvalidInput(
            f"{text} does not exist in {zone}, where the clocks go forward then.",
            hint="Give a time before or after the change.",
        )
    return moment
