"""When something takes place: instants with a zone, or whole days."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from gcaldesk.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Timed:
    """Two instants (aware, kept in UTC) and the IANA zone they were planned in."""

    start: datetime
    end: datetime
    zone: str

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise InvalidInput("A time without a zone cannot be placed.", hint="Add an offset.")
        object.__setattr__(self, "start", self.start.astimezone(UTC))
        object.__setattr__(self, "end", self.end.astimezone(UTC))


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


def check_order(when: When) -> None:
    """Raise InvalidInput unless the end comes after the start."""
    if when.end <= when.start:
        raise InvalidInput(
            "The end is not after the start.",
            detail=f"Start {when.start.isoformat()}, end {when.end.isoformat()}.",
            hint="Give an end that is later than the start.",
        )


def check_zone(name: str) -> str:
    """Return the name if it is an IANA time zone; raise InvalidInput otherwise."""
    if name in available_timezones():
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
    check_zone(zone)
    try:
        if all_day:
            first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
            when: When = AllDay(first, last if last != first else first + timedelta(days=1))
        else:
            when = Timed(_instant(start, zone), _instant(end, zone), zone)
    except ValueError as error:
        raise InvalidInput(
            f"This is not a date and time: {error}.",
            hint="Write it as 2026-11-24T10:00 (or 2026-11-24 with --all-day).",
        ) from error
    check_order(when)
    return when


def _instant(text: str, zone: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone))
