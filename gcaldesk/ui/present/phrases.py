"""Finds the sentence that a finished text was made from, so that it can be said in a language.

What the engine says is kept in the database in English, with names, numbers and dates filled in. A
phrase book knows all its sentences with holes in place of what was filled in: it finds the one that
fits best, takes its translation, and puts what stood in the holes back, translated in turn where
that is a phrase too. Text that nobody's sentence fits, such as a booking's title, stays as it is.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from gcaldesk.ui.present.words import DAYS, MONTHS

HOLE = re.compile(r"\{(\w+)\}")
DATA = frozenset(
    [
        "account_name",
        "address",
        "calendar",
        "code",
        "email",
        "file",
        "folder",
        "id",
        "key",
        "name",
        "names",
        "number",
        "object",
        "object_name",
        "others",
        "path",
        "place",
        "summary",
        "title",
        "url",
        "value",
        "zone",
    ]
)
"""Holes that hold what people typed or what is never translated."""
QUOTED = re.compile(r"“[^”]*$")
NEXT_SENTENCE = re.compile(r"(?<=[.!?…”)]) (?=[^a-z\s]|\S+@)")
SEPARATORS = ("\n", " · ", "; ", ": ", ", ")
DEEPEST = 6
KEPT = 4096
DATE = re.compile(rf"\b(?:({'|'.join(DAYS)}) )?(\d{{1,2}}) ({'|'.join(MONTHS)})\b")


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with holes, ready to be held against a text."""

    text: str
    pattern: re.Pattern[str]
    holes: tuple[str, ...]
    told: tuple[bool, ...]
    """Whether what stands in a hole may be a phrase itself."""
    start: str
    end: str
    weight: int
    """How many letters stand outside of the holes: the more, the better it fits."""


def make_template(text: str) -> Template:
    """Return a sentence as a template."""
    pieces = HOLE.split(text)
    fixed, holes = pieces[::2], tuple(pieces[1::2])
    parts, told = [re.escape(fixed[0])], []
    for at, hole in enumerate(holes):
        told.append(hole.rstrip("0123456789_") not in DATA and not QUOTED.search(fixed[at]))
        parts += ["(.*?)", re.escape(fixed[at + 1])]
    return Template(
        text=text,
        pattern=re.compile("".join(parts), re.DOTALL),
        holes=holes,
        told=tuple(told),
        start=fixed[0],
        end=fixed[-1],
        weight=sum(len(piece) for piece in fixed),
    )


class PhraseBook:
    """Says the program's own sentences in another language."""

    def __init__(self, phrases: Iterable[str], translation: Callable[[str], str]) -> None:
        self._translation = translation
        self._plain: set[str] = set()
        self._by_word: dict[str, list[Template]] = {}
        self._open: list[Template] = []
        """Templates that begin with a hole, or within a word."""
        for phrase in phrases:
            self._add(phrase)
        for templates in (*self._by_word.values(), self._open):
            templates.sort(key=lambda one: (-one.weight, one.text))
        self.say = lru_cache(maxsize=KEPT)(self._say)

    def _add(self, phrase: str) -> None:
        if not HOLE.search(phrase):
            self._plain.add(phrase)
            return
        template = make_template(phrase)
        word, space, _ = template.start.partition(" ")
        (self._by_word.setdefault(word, []) if space else self._open).append(template)

    def _say(self, text: str) -> str:
        return self._whole(text, 0) if text else text

    def _whole(self, text: str, depth: int) -> str:
        """Return a text in the language, or as it is where it is nobody's sentence."""
        if depth > DEEPEST or not any(letter.isalpha() for letter in text):
            return text
        found = self._known(text, depth)
        if found is None:
            found = self._capital(text, depth)
        if found is None:
            found = self._sentences(text, depth)
        if found is None:
            found = self._parts(text, depth)
        return self._dates(text) if found is None else found

    def _known(self, text: str, depth: int) -> str | None:
        """Find a sentence, also one that lost its full stop as a heading, or got one in a text."""
        found = self._matched(text, depth)
        if found is None and text.endswith("."):
            found = self._matched(text[:-1], depth)
            return None if found is None else f"{found}."
        if found is None and text[-1:].isalnum() and " " in text:
            found = self._matched(f"{text}.", depth)
            return None if found is None else found.removesuffix(".")
        return found

    def _matched(self, text: str, depth: int) -> str | None:
        if text in self._plain:
            return self._translation(text)
        for template in self._candidates(text):
            match = template.pattern.fullmatch(text)
            if match:
                return self._filled(template, match.groups(), depth)
        return None

    def _candidates(self, text: str) -> Iterator[Template]:
        closed = self._by_word.get(text.partition(" ")[0], [])
        fitting = [
            one
            for one in (*closed, *self._open)
            if text.startswith(one.start) and text.endswith(one.end) and len(text) >= one.weight
        ]
        fitting.sort(key=lambda one: -one.weight)
        yield from fitting

    def _filled(self, template: Template, values: tuple[str, ...], depth: int) -> str:
        said = {
            hole: self._whole(value, depth + 1) if told else value
            for hole, value, told in zip(template.holes, values, template.told, strict=True)
        }
        translated = self._translation(template.text)
        return HOLE.sub(lambda match: said.get(match[1], match[0]), translated)

    def _capital(self, text: str, depth: int) -> str | None:
        """Find a phrase that was put at the beginning of a line."""
        if not text[0].isupper():
            return None
        found = self._matched(text[0].lower() + text[1:], depth)
        return None if found is None else found[:1].upper() + found[1:]

    def _sentences(self, text: str, depth: int) -> str | None:
        """Say several sentences one by one, as many at once as are one phrase."""
        borders = [match.start() for match in NEXT_SENTENCE.finditer(text)]
        for border in reversed(borders):
            found = self._matched(text[:border], depth)
            if found is not None:
                return f"{found} {self._whole(text[border + 1 :], depth + 1)}"
        if not borders:
            return None
        first, rest = text[: borders[0]], text[borders[0] + 1 :]
        said = f"{self._whole(first, depth + 1)} {self._whole(rest, depth + 1)}"
        return None if said == text else said

    def _parts(self, text: str, depth: int) -> str | None:
        """Say what was only joined."""
        left, _, right = text.rpartition(": ")
        begun = self._known(left, depth) if left else None
        if begun is not None:
            return f"{begun}: {self._whole(right, depth + 1)}"
        for separator in SEPARATORS:
            parts = text.split(separator)
            if len(parts) == 1:
                continue
            said = [self._known(part, depth) for part in parts]
            if any(one is not None for one in said):
                pairs = zip(parts, said, strict=True)
                return separator.join(
                    self._whole(part, depth + 1) if one is None else one for part, one in pairs
                )
        return None

    def _dates(self, text: str) -> str:
        return DATE.sub(self._date, text)

    def _date(self, match: re.Match[str]) -> str:
        day, number, month = match.groups()
        weekday = f"{self._translation(day)} " if day else ""
        return f"{weekday}{number} {self._translation(month)}"
