"""Instants, all-day dates and zones as they travel in event bodies."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gcaldesk.sandbox.errors import invalid, required
from gcaldesk.sandbox.shapes import Json


def parse_instant(text: object) -> datetime:
    """Read an RFC 3339 time with an offset; ValueError for anything else."""
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None or "T" not in str(text).upper():
        raise ValueError(f"no offset in {text!r}")
    return moment


def dump_instant(moment: datetime) -> str:
    """Write an instant as Google does in 'updated': UTC with milliseconds."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def dump_second(moment: datetime) -> str:
    """Write an instant to the second in its own offset, UTC as Z."""
    text = moment.replace(microsecond=0).isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def find_zone(name: object) -> ZoneInfo:
    """The IANA zone of this name; ValueError when there is none."""
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise ValueError(f"no zone {name!r}") from problem


def wall(moment: datetime, zone: tzinfo) -> datetime:
    """What the clock on the wall of a zone shows at an instant."""
    return moment.astimezone(zone).replace(tzinfo=None)


def on_wall(naive: datetime, zone: tzinfo) -> datetime:
    """The instant at which the clock on the wall shows this; gaps move forward."""
    return naive.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


@dataclass(frozen=True)
class Moment:
    """One end of an event: a date, or an instant with the zone it is planned in."""

    day: date | None = None
    at: datetime | None = None
    zone: str | None = None

    @classmethod
    def parse(cls, value: Json, *, end: str) -> "Moment":
        """Read the start or end of a stored or a sent event."""
        day, at, zone = value.get("date"), value.get("dateTime"), value.get("timeZone")
        if (day is None) == (at is None):
            raise (
                invalid(f"Invalid {end} time.", location=end)
                if day is not None
                else required(f"Missing {end} time.", location=end)
            )
        planned = _zone_of(zone, end)
        try:
            if day is not None:
                return cls(day=date.fromisoformat(str(day)), zone=zone)
            moment = datetime.fromisoformat(str(at))
        except ValueError as problem:
            raise invalid(f"Invalid {end} time.", location=end) from problem
        if moment.tzinfo is None:
            if planned is None:
                raise required(f"Missing time zone definition for {end} time.", location=end)
            moment = on_wall(moment, planned)
        elif planned is not None:
            moment = moment.astimezone(planned)
        return cls(at=moment.replace(microsecond=0), zone=zone)

    @property
    def all_day(self) -> bool:
        """Whether this is a date without a time."""
        return self.day is not None

    def instant(self, home: tzinfo) -> datetime:
        """The instant in UTC; a date starts at midnight of the calendar's zone."""
        if self.at is not None:
            return self.at.astimezone(UTC)
        return on_wall(self.wall(home), home).astimezone(UTC)

    def wall(self, home: tzinfo) -> datetime:
        """What the wall clock of the event's own zone shows."""
        if self.at is not None:
            return wall(self.at, find_zone(self.zone) if self.zone else home)
        return datetime.combine(self.day or date.min, time())

    def shifted(self, by: timedelta, home: tzinfo) -> "Moment":
        """The moment whose wall clock shows that much more."""
        if self.day is not None:
            return Moment(day=self.day + timedelta(days=by.days), zone=self.zone)
        zone = find_zone(self.zone) if self.zone else home
        return Moment(at=on_wall(self.wall(home) + by, zone), zone=self.zone)

    def render(self, shown_in: tzinfo | None = None) -> Json:
        """The JSON of this moment, timed ones in the zone the reader asked for."""
        if self.day is not None:
            return {"date": self.day.isoformat()}
        at = self.at or datetime.min.replace(tzinfo=UTC)
        shown = at.astimezone(shown_in) if shown_in else at
        rendered: Json = {"dateTime": dump_second(shown)}
        if self.zone:
            rendered["timeZone"] = self.zone
        return rendered

    def suffix(self) -> str:
        """What the id of an instance that originally starts here ends with."""
        if self.day is not None:
            return f"{self.day:%Y%m%d}"
        return f"{(self.at or datetime.min.replace(tzinfo=UTC)).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _zone_of(name: object, end: str) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return find_zone(name)
    except ValueError as problem:
        raise invalid(f"Invalid time zone definition for {end} time.", location=end) from problem
