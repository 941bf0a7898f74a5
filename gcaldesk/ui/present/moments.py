"""Times in the zone of the person who looks, with the booking's own zone where it differs."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from gcaldesk.domain.times import AllDay, Timed, When, known_zone
from gcaldesk.ui.present.words import day, tr

DAY_MINUTES = 24 * 60


def instant(start: date, minutes: int, zone: tzinfo | None = None) -> datetime:
    """Return the instant of a wall-clock time, so many minutes after a day's beginning."""
    wall = datetime.combine(start, time()) + timedelta(minutes=minutes)
    local = wall.astimezone() if zone is None else wall.replace(tzinfo=zone)
    return local.astimezone(UTC)


def first_and_last(when: When, zone: tzinfo | None) -> tuple[date, date]:
    """Return the first and the last day, both included."""
    if isinstance(when, AllDay):
        return when.start, max(when.start, when.end - timedelta(days=1))
    first, end = when.start.astimezone(zone), when.end.astimezone(zone)
    last = end.date() if end.time() > time() or end <= first else end.date() - timedelta(days=1)
    return first.date(), max(first.date(), last)


def clock_span(when: Timed, zone: tzinfo | None = None) -> str:
    """Return `10:00 – 11:30` in the person's zone."""
    return f"{when.start.astimezone(zone):%H:%M} – {when.end.astimezone(zone):%H:%M}"


def own_zone_words(when: Timed, zone: tzinfo | None = None) -> str:
    """Return `09:00 in London` where the booking's own clock shows another time."""
    own = when.start.astimezone(known_zone(when.zone))
    here = when.start.astimezone(zone)
    if own.utcoffset() == here.utcoffset():
        return ""
    return tr("{time} in {city}").format(time=f"{own:%H:%M}", city=city_of(when.zone))


def city_of(zone: str) -> str:
    """Return a zone's place as people write it."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def when_here(when: When, *, today: date, zone: tzinfo | None = None) -> str:
    """Return when something takes place, in the person's zone."""
    first, last = first_and_last(when, zone)
    days = day(first, today=today)
    if last > first:
        days = f"{days} – {day(last, today=today)}"
    if isinstance(when, AllDay):
        return f"{days}, {tr('all day')}"
    return f"{days}, {clock_span(when, zone)}"
