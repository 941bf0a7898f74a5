"""Words a booking as an event's title and text, and reads people's changes of them back; pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from gcaldesk.domain.block import shorten
from gcaldesk.domain.booking import Booking
from gcaldesk.domain.rules import PLACEHOLDERS, Rules

_HERE = "\x00"
"""Stands for the one word that is to be read back; no stored text contains it."""
Frame = tuple[str, str]
"""What a template puts before and after a word."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one booking is worded: enough to read a changed title, text or place back."""

    title: Frame | None = None
    description: Frame | None = None
    """None where the template has the word not once: what people write cannot be read back."""
    zoom: str = ""


VERBATIM = Wording(("", ""), ("", ""))
"""How an event is worded that somebody else made: as it is."""


def title_of(booking: Booking, rules: Rules, words: Mapping[str, str]) -> str:
    """Return the event's title; it ends in the booking's number unless the rule says otherwise."""
    title = fill(rules.title_template, words)
    return f"{title} [{booking.id}]" if rules.title_suffix else title


def description_of(rules: Rules, words: Mapping[str, str]) -> str:
    """Return our block of the event's text."""
    return shorten(fill(rules.description_template, words))


def location_of(booking: Booking, rules: Rules) -> str:
    """Return the event's place; a Zoom link stands there, too, since people tap on it there."""
    zoom = booking.fields.get(rules.zoom_url_field, "").strip()
    if not zoom:
        return booking.location
    return f"{booking.location} · {zoom}" if booking.location else zoom


def wording_of(booking: Booking, rules: Rules, object_name: str) -> Wording:
    """Return how the booking is worded, for reading changes back."""
    titled = replace(booking, title=_HERE)
    described = replace(booking, description=_HERE)
    title = fill(rules.title_template, words_of(titled, rules, object_name))
    text = fill(rules.description_template, words_of(described, rules, object_name))
    zoom = booking.fields.get(rules.zoom_url_field, "").strip()
    return Wording(_frame(title), _frame(text), zoom)


def _frame(rendered: str) -> Frame | None:
    pieces = rendered.split(_HERE)
    return (pieces[0], pieces[1]) if len(pieces) == 2 else None  # noqa: PLR2004  # exactly once


def read_back(text: str, frame: Frame | None) -> str | None:
    """Return the framed word in a text that a person changed, or None where it cannot be told."""
    if frame is None:
        return None
    before, after = (part.strip() for part in frame)
    text = text.strip()
    if len(text) < len(before) + len(after):
        return None
    if not (text.startswith(before) and text.endswith(after)):
        return None
    return text[len(before) : len(text) - len(after)].strip()


class Words(dict[str, str]):
    """What each placeholder stands for; a template needs few of them, so each is made when asked."""

    def __init__(self, booking: Booking, rules: Rules, object_name: str) -> None:
        self._booking = booking
        self._rules = rules
        self._object_name = object_name

    def __missing__(self, name: str) -> str:
        """Make a word that is asked for the first time; raises KeyError for what is none."""
        if name == "details":
            word = _details(self._booking, self._rules)
        elif name == "object":
            word = self._object_name
        elif name == "zoom":
            word = self._booking.fields.get(self._rules.zoom_url_field, "")
        else:
            word = _PLAIN[name](self._booking)
        self[name] = word
        return word


_PLAIN: Mapping[str, Callable[[Booking], str]] = {
    "id": lambda booking: str(booking.id),
    "title": lambda booking: booking.title,
    "status": lambda booking: booking.status,
    "type": lambda booking: booking.type,
    "customer": lambda booking: booking.customer.name,
    "customer_email": lambda booking: booking.customer.email,
    "customer_phone": lambda booking: booking.customer.phone,
    "description": lambda booking: booking.description,
    "notes": lambda booking: booking.notes,
    "location": lambda booking: booking.location,
    "priority": lambda booking: booking.fields.get("priority", ""),
    "contact": lambda booking: booking.fields.get("contact", ""),
    "deal": lambda booking: booking.fields.get("deal", ""),
}


def words_of(booking: Booking, rules: Rules, object_name: str) -> Words:
    """Return what each placeholder stands for."""
    return Words(booking, rules, object_name)


def _details(booking: Booking, rules: Rules) -> str:
    """Return the default block: text, video links, notes, then the facts (seed 002).

    A meeting that Google makes for the event stands on the event itself, so its link is left out.
    """
    fields = booking.fields
    zoom = fields.get(rules.zoom_url_field, "")
    meet = "" if wants_meet(booking, rules) else fields.get(rules.meet_url_field, "")
    links = [f"{name}: {url}" for name, url in (("Zoom", zoom), ("Meet", meet)) if url]
    known = (fields.get(name, "") for name in ("priority", "contact", "deal"))
    parts = [
        booking.description,
        "\n".join(links),
        f"Notes:\n{booking.notes}" if booking.notes else "",
        _facts(booking.type, booking.status, *known),
    ]
    return "\n\n".join([part for part in parts if part])


@lru_cache(maxsize=256)
def _facts(type_: str, status: str, priority: str, contact: str, deal: str) -> str:
    """Return the lines that many bookings have in common."""
    lines = {
        "Type": type_,
        "Priority": priority,
        "Status": status,
        "Contact": contact,
        "Deal": deal,
    }
    return "\n".join(f"{name}: {word}" for name, word in lines.items() if word)


def wants_meet(booking: Booking, rules: Rules) -> bool:
    """Tell whether the booking is to have a Google Meet: its own wish wins over the rule."""
    return booking.meet == "on" or (rules.meet and booking.meet != "off")


def fill(template: str, words: Mapping[str, str]) -> str:
    """Put the words in place of the placeholders; text in the words is never a placeholder."""
    pieces = [text + words[name] if name else text for text, name in _pieces(template)]
    return "".join(pieces).strip()


@lru_cache(maxsize=64)
def _pieces(template: str) -> tuple[tuple[str, str], ...]:
    """Cut a template into texts, each with the placeholder that follows it, if one does."""
    pieces, rest = [], template
    while rest:
        head, brace, tail = rest.partition("{")
        name, closing, rest = tail.partition("}")
        known = closing and name in PLACEHOLDERS
        pieces.append((head, name) if known else (head + brace + name + closing, ""))
    return tuple(pieces)
