"""The rules of one account: one typed dataclass, one table, the same words everywhere."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import time
from functools import lru_cache
from typing import Any, get_type_hints

from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.times import check_zone

GOOGLE_COLORS = tuple(str(n) for n in range(1, 12))
DEFAULT_COLORS = "call=3,email=9,meeting=11,task=10,follow_up=5"
INBOUND_FIELDS = ("time", "title", "description", "location", "attendees")


@dataclass(frozen=True, slots=True)
class Rules:
    """How bookings become events and back; see `RULE_TABLE` for the meaning of each key."""

    create_on: tuple[str, ...] = ("confirmed",)
    delete_on: tuple[str, ...] = ()
    cancel_status: str = "cancelled"
    title_template: str = "{title}"
    title_suffix: bool = True
    description_template: str = "{details}"
    meet: bool = False
    meet_url_field: str = "meet_url"
    zoom_url_field: str = "zoom_url"
    reminders: str = "default"
    customer_as_attendee: bool = False
    send_updates: str = "all"
    colors: str = DEFAULT_COLORS
    transparency: str = "opaque"
    visibility: str = "default"
    timezone: str = ""
    import_external_events: bool = True
    inbound_object: str = ""
    inbound_status: str = "confirmed"
    allow_booking_update: bool = True
    inbound_fields: tuple[str, ...] = ("time",)
    allow_cancel: bool = True
    ignore_validation_errors: bool = False
    all_day: str = "whole_day"
    opening_hours: str = "09:00-17:00"
    external_id_field: str = "external_id"
    window_past_days: int = 90
    window_future_days: int = 365
    poll_minutes: int = 5
    fallback_minutes: int = 30
    guard_share: int = 20
    guard_count: int = 50
    problem_email: str = ""


@dataclass(frozen=True, slots=True)
class RuleKey:
    """One row of the table that people read."""

    key: str
    meaning: str
    allowed: str
    effective: bool = True
    """Whether the engine acts upon it yet."""


RULE_TABLE: tuple[RuleKey, ...] = (
    RuleKey("create_on", "statuses that create or keep the event", "statuses, with commas"),
    RuleKey("delete_on", "statuses that delete the event", "statuses, with commas, or empty"),
    RuleKey("cancel_status", "the status that means cancelled; it always deletes", "one status"),
    RuleKey("title_template", "the event's title", "text with {title}, {customer}, {object}…"),
    RuleKey("title_suffix", "end the title in the booking's number, as in “Yoga [12]”", "on, off"),
    RuleKey(
        "description_template",
        "our marked part of the event's text",
        "text with {details}, {description}, {notes}…",
    ),
    RuleKey("meet", "make a Google Meet link; a booking can say otherwise", "on, off"),
    RuleKey("meet_url_field", "booking field that keeps the Meet link", "a name"),
    RuleKey("zoom_url_field", "booking field whose Zoom link goes to text and place", "a name"),
    RuleKey("reminders", "reminders of the event", "popup:30,email:1440, default, none"),
    RuleKey("customer_as_attendee", "invite the customer", "on, off"),
    RuleKey("send_updates", "which guests Google tells by mail", "all, externalOnly, none"),
    RuleKey("colors", "colour by booking type", "type=1…11 or type=#rrggbb, with commas, or empty"),
    RuleKey("transparency", "whether the event blocks time", "opaque, transparent"),
    RuleKey("visibility", "who may see the event's details", "default, public, private"),
    RuleKey("timezone", "zone that events are written in", "an IANA name, or empty: the booking's"),
    RuleKey("import_external_events", "make bookings of events made in Google", "on, off"),
    RuleKey("inbound_object", "object for new events of the * calendar", "an object, or empty"),
    RuleKey("inbound_status", "status of bookings made from events", "one status"),
    RuleKey(
        "allow_booking_update",
        "a change in Google may change bookings that were not made from Google",
        "on, off",
    ),
    RuleKey("inbound_fields", "what a change in Google may change", ", ".join(INBOUND_FIELDS)),
    RuleKey("allow_cancel", "a cancelled event cancels its booking", "on, off"),
    RuleKey(
        "ignore_validation_errors",
        "take a time over even where it overlaps another booking of the object",
        "on, off",
    ),
    RuleKey(
        "all_day",
        "what a whole-day event means for a booking with times",
        "whole_day, opening_hours, ignore",
    ),
    RuleKey("opening_hours", "the hours that such a day then takes", "hh:mm-hh:mm"),
    RuleKey("external_id_field", "booking field that carries the event's id", "a name"),
    RuleKey("window_past_days", "days back that are kept in step", "0 to 3650"),
    RuleKey("window_future_days", "days ahead that are kept in step", "1 to 3650"),
    RuleKey("poll_minutes", "minutes between two looks at Google", "1 to 1440"),
    RuleKey("fallback_minutes", "longest time without a look", "1 to 1440"),
    RuleKey("guard_share", "share of a calendar that may go at once", "1 to 100, in percent"),
    RuleKey("guard_count", "number of items that may go at once", "3 to 10000"),
    RuleKey("problem_email", "where trouble is mailed", "an address, or empty"),
)

_CHOICES = {
    "send_updates": ("all", "externalOnly", "none"),
    "transparency": ("opaque", "transparent"),
    "visibility": ("default", "public", "private"),
    "all_day": ("whole_day", "opening_hours", "ignore"),
}
_RANGES = {
    "window_past_days": (0, 3650),
    "window_future_days": (1, 3650),
    "poll_minutes": (1, 1440),
    "fallback_minutes": (1, 1440),
    "guard_share": (1, 100),
    "guard_count": (3, 10_000),
}
_SWITCHES = {"on": True, "off": False}


def dump_rules(rules: Rules) -> dict[str, str]:
    """Return every rule as the text that `rules set` would accept."""
    return {key: _dump(key, value) for key, value in asdict(rules).items()}


def _dump(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ",".join(value)
    return f"{value}%" if key == "guard_share" else str(value)


def parse_rules(texts: dict[str, str], *, onto: Rules, statuses: tuple[str, ...]) -> Rules:
    """Return `onto` with the given keys replaced; all of them or none.

    Raises:
        InvalidInput: an unknown key or a value that is not allowed; it names the key and what is.
    """
    kinds = get_type_hints(Rules)
    allowed = {row.key: row.allowed for row in RULE_TABLE}
    changes: dict[str, Any] = {}
    for key, text in texts.items():
        if key not in kinds:
            raise InvalidInput(
                f"There is no rule called “{key}”.",
                hint=f"The rules are: {', '.join(allowed)}.",
            )
        try:
            changes[key] = _parse(key, text.strip(), kinds[key], statuses)
        except ValueError as error:
            raise InvalidInput(
                f"{key} cannot be “{text}”.",
                detail=str(error),
                hint=f"Allowed: {allowed[key]}. Nothing was saved.",
            ) from error
    changed = replace(onto, **changes)
    both = set(changed.create_on) & {*changed.delete_on, changed.cancel_status}
    if both:
        raise InvalidInput(
            f"create_on and delete_on contradict each other: “{min(both)}” stands in both.",
            detail="The cancel status always deletes.",
            hint="Take it out of one of them. Nothing was saved.",
        )
    return changed


def _parse(key: str, text: str, kind: Any, statuses: tuple[str, ...]) -> Any:
    if kind is bool:
        if text not in _SWITCHES:
            raise ValueError("It is a switch.")
        return _SWITCHES[text]
    if kind is int:
        return _parse_number(key, text)
    if kind is str:
        return _parse_text(key, text, statuses)
    words = tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
    known = INBOUND_FIELDS if key == "inbound_fields" else statuses
    for word in words:
        if word not in known:
            raise ValueError(f"“{word}” is not one of {', '.join(known)}.")
    if key == "create_on" and not words:
        raise ValueError("Without a status no booking would ever reach the calendar.")
    return words


def _parse_number(key: str, text: str) -> int:
    low, high = _RANGES[key]
    try:
        value = int(text.removesuffix("%"))
    except ValueError:
        raise ValueError("It is a whole number.") from None
    if not low <= value <= high:
        raise ValueError(f"It lies between {low} and {high}.")
    return value


def _parse_text(key: str, text: str, statuses: tuple[str, ...]) -> str:
    if key in _CHOICES and text not in _CHOICES[key]:
        raise ValueError(f"It is one of {', '.join(_CHOICES[key])}.")
    if key in {"cancel_status", "inbound_status"} and text not in statuses:
        raise ValueError(f"The statuses are {', '.join(statuses)}.")
    if key == "timezone":
        _check_zone(text)
    if key.endswith("_template"):
        _check_template(text)
    if key == "colors":
        parse_colors(text)
    if key == "problem_email":
        _check_address(text)
    if key == "reminders":
        reminders = parse_reminders(text)
        return text if reminders is None else say_reminders(reminders)
    if key == "opening_hours":
        parse_hours(text)
    if key.endswith("_field") and not text:
        raise ValueError("It needs a name.")
    return text


def _check_zone(text: str) -> None:
    try:
        if text:
            check_zone(text)
    except InvalidInput as error:
        raise ValueError(error.title) from error


def _check_address(text: str) -> None:
    if text and not re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+", text):
        raise ValueError("It is one address, such as desk@example.org.")


def parse_hours(text: str) -> tuple[time, time]:
    """Read `09:00-17:00`; raises ValueError where it is not two times, the later one last."""
    first, _, last = text.partition("-")
    try:
        opens, closes = time.fromisoformat(first.strip()), time.fromisoformat(last.strip())
    except ValueError:
        raise ValueError("It is two times, as in 09:00-17:00.") from None
    if opens.tzinfo or closes.tzinfo or opens >= closes:
        raise ValueError("The hours end after they begin, on the same day.")
    return opens, closes


PLACEHOLDERS = (
    "id",
    "title",
    "object",
    "status",
    "type",
    "customer",
    "customer_email",
    "customer_phone",
    "description",
    "details",
    "notes",
    "location",
    "zoom",
    "priority",
    "contact",
    "deal",
)


def _check_template(text: str) -> None:
    rest = text
    for name in PLACEHOLDERS:
        rest = rest.replace("{" + name + "}", "")
    if "{" in rest or "}" in rest:
        raise ValueError(f"The placeholders are {', '.join('{' + p + '}' for p in PLACEHOLDERS)}.")


@lru_cache(maxsize=64)
def parse_colors(text: str) -> Mapping[str, str]:
    """Read `type=colour` pairs; a hex value becomes the nearest of Google's eleven.

    Raises:
        ValueError: a pair that is not `type=1…11` or `type=#rrggbb`.
    """
    colors: dict[str, str] = {}
    for pair in (part.strip() for part in text.split(",") if part.strip()):
        kind, _, value = pair.partition("=")
        if value.startswith("#"):
            value = nearest_color(value)
        if not kind.strip() or value.strip() not in GOOGLE_COLORS:
            raise ValueError(f"“{pair}” is not a type with a colour.")
        colors[kind.strip()] = value.strip()
    return colors


EVENT_COLORS = {
    "1": "#a4bdfc",
    "2": "#7ae7bf",
    "3": "#dbadff",
    "4": "#ff887c",
    "5": "#fbd75b",
    "6": "#ffb878",
    "7": "#46d6db",
    "8": "#e1e1e1",
    "9": "#5484ed",
    "10": "#51b749",
    "11": "#dc2127",
}
"""Google's event palette (colors.get; facts 3.9)."""


def nearest_color(hex_color: str) -> str:
    """Return the id of the event colour that is nearest by RGB distance.

    Raises:
        ValueError: not of the form #rrggbb.
    """

    def rgb(text: str) -> tuple[int, int, int]:
        if len(text) != len("#rrggbb"):
            raise ValueError(f"“{text}” is not a colour such as #33b679.")
        return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)

    wanted = rgb(hex_color)

    def distance(color_id: str) -> int:
        return sum((a - b) ** 2 for a, b in zip(rgb(EVENT_COLORS[color_id]), wanted, strict=True))

    return min(EVENT_COLORS, key=distance)


MAX_REMINDERS = 5
MAX_REMINDER_MINUTES = 40_320


def parse_reminders(text: str) -> tuple[tuple[str, int], ...] | None:
    """Read `popup:30,email:1440`; `default` gives None, `none` an empty tuple.

    Raises:
        ValueError: an unknown method, minutes outside 0 to 40320, more than five.
    """
    if text == "default":
        return None
    if text == "none":
        return ()
    found: list[tuple[str, int]] = []
    for pair in text.split(","):
        method, _, minutes = pair.strip().partition(":")
        if method not in {"popup", "email"} or not minutes.isdigit():
            raise ValueError(f"“{pair}” is not a reminder.")
        if int(minutes) > MAX_REMINDER_MINUTES:
            raise ValueError("Google allows 40320 minutes (four weeks) at the most.")
        found.append((method, int(minutes)))
    if len(found) > MAX_REMINDERS:
        raise ValueError("Google allows five reminders at the most.")
    return tuple(found)


def say_reminders(reminders: Iterable[tuple[str, int]]) -> str:
    """Return reminders as the rule words them, each once and in one order."""
    return ",".join(f"{method}:{minutes}" for method, minutes in sorted(set(reminders))) or "none"
