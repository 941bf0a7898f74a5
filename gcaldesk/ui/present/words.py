"""Words for counts and times; each text passes through the installed translation."""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime, timedelta, tzinfo

from gcaldesk.domain.times import AllDay, Timed, When, known_zone

Said = Callable[[str], str]
_translation: ContextVar[Said] = ContextVar("translation", default=str)
_phrases: ContextVar[Said] = ContextVar("phrases", default=str)

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DOT = " · "


def speak(translation: Said, phrases: Said = str) -> None:
    """Translate every later text of this thread with the given functions."""
    _translation.set(translation)
    _phrases.set(phrases)


def tr(text: str) -> str:
    """Return a text in the language of the window."""
    return _translation.get()(text)


def told(text: str) -> str:
    """Return what the engine said, as it stands in the database, in the language of the window."""
    return _phrases.get()(text)


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun, such as `2 bookings`."""
    number = f"{count:,}".replace(",", "\u202f")
    return tr(one) if count == 1 else tr(many).replace("{n}", number)


def joined(*parts: str) -> str:
    """Join what is there with middle dots."""
    return DOT.join(part for part in parts if part)


def day(value: date, *, today: date) -> str:
    """Return `Wed 25 Nov`, with the year where it is another."""
    year = "" if value.year == today.year else f" {value.year}"
    return f"{tr(DAYS[value.weekday()])} {value.day} {tr(MONTHS[value.month - 1])}{year}"


def clock(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Return `14:02` today and `20 Nov 14:02` on another day."""
    local, here = at.astimezone(zone), now.astimezone(zone)
    if local.date() == here.date():
        return f"{local:%H:%M}"
    year = "" if local.year == here.year else f" {local.year}"
    return f"{local.day} {tr(MONTHS[local.month - 1])}{year} {local:%H:%M}"


def full(at: datetime, zone: tzinfo | None = None) -> str:
    """Return an instant to the second, for hovering."""
    local = at.astimezone(zone)
    return f"{tr(DAYS[local.weekday()])} {local.day} {tr(MONTHS[local.month - 1])} {local:%Y, %H:%M:%S %Z}"


def sentence(text: str) -> str:
    """Return a text with a capital letter at its beginning, unless that is an address."""
    if "@" in text.partition(" ")[0]:
        return text
    return text[:1].upper() + text[1:]


def ago(at: datetime, now: datetime) -> str:
    """Return how long since, in the largest unit that fits."""
    span = now - at
    if span < timedelta(minutes=1):
        return tr("just now")
    return tr("{span} ago").format(span=length(span))


def clock_ago(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """Return `14:02 (2 min ago)`."""
    return f"{clock(at, now, zone)} ({ago(at, now)})"


def length(span: timedelta) -> str:
    """Return a span in its largest unit."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return tr("{n} min").format(n=minutes)
    if minutes < 48 * 60:
        return tr("{n} h").format(n=minutes // 60)
    return tr("{n} days").format(n=minutes // (24 * 60))


def decimal(value: float, places: int = 1) -> str:
    """Return a number with the decimal sign of the language."""
    return f"{value:.{places}f}".replace(".", tr("."))


def size(count: int) -> str:
    """Return a number of bytes in its unit."""
    if count < 1_000_000:
        return tr("{n} kB").format(n=max(1, round(count / 1000)))
    return tr("{n} MB").format(n=decimal(count / 1_000_000))


def when_words(when: When, *, today: date) -> str:
    """Return when a booking takes place, in its own zone."""
    if isinstance(when, Timed):
        return " – ".join(when_parts(when, today=today))
    last = when.end - timedelta(days=1)
    days = day(when.start, today=today)
    if last > when.start:
        days = f"{days} – {day(last, today=today)}"
    return f"{days}, {tr('all day')}"


def when_parts(when: When, *, today: date) -> tuple[str, str]:
    """Return when a booking starts and, apart from it, when it ends."""
    if isinstance(when, AllDay):
        last = when.end - timedelta(days=1)
        until = "" if last <= when.start else day(last, today=today)
        return f"{day(when.start, today=today)}, {tr('all day')}", until
    here = known_zone(when.zone)
    first, last_at = when.start.astimezone(here), when.end.astimezone(here)
    until = f"{last_at:%H:%M}"
    if first.date() != last_at.date():
        until = f"{day(last_at.date(), today=today)}, {until}"
    return f"{day(first.date(), today=today)}, {first:%H:%M}", until
