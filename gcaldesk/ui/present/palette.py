"""Finding an action, a mapping or an issue by a few letters of its name; no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from unicodedata import combining, normalize

from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.words import joined, tr

MOST = 60
_START, _NEXT, _FIRST, _GAP = 8, 6, 4, 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette; `key` says what it leads to, such as `action:sync`."""

    key: str
    words: str
    kind: str
    keys: str = ""
    icon: str = ""
    marked: tuple[int, ...] = ()
    """Which letters of `words` were found."""


def entries_of(overview: Overview | None) -> list[Entry]:
    """Return what is there besides actions: each mapping and each issue."""
    if overview is None:
        return []
    mappings = [
        Entry(
            f"mapping:{view.account}|{view.object_code}",
            f"{view.object_name} → {view.calendar.summary}",
            joined(tr("Mapping"), view.account if len(overview.accounts) > 1 else ""),
            icon="arrows-left-right",
        )
        for view in overview.mappings
    ]
    issues = [
        Entry(f"issue:{issue.id}", issue.title, tr("Needs you"), icon="warning-circle")
        for issue in overview.issues
    ]
    return mappings + issues


def found(entries: Iterable[Entry], query: str) -> list[Entry]:
    """Return what every word of the query fits, best first; all of it where nothing is asked."""
    words = plain(query).split()
    if not words:
        return list(entries)[:MOST]
    ranked = []
    for at, entry in enumerate(entries):
        fit = _fit(entry, words)
        if fit is not None:
            score, marked = fit
            ranked.append((-score, at, replace(entry, marked=marked)))
    ranked.sort(key=lambda one: one[:2])
    return [entry for _score, _at, entry in ranked[:MOST]]


def plain(text: str) -> str:
    """Return a text without capitals and accents, letter for letter."""
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    base = next((part for part in normalize("NFD", letter) if not combining(part)), letter)
    return base.lower()[:1] or letter


def _fit(entry: Entry, words: Sequence[str]) -> tuple[int, tuple[int, ...]] | None:
    text = plain(entry.words)
    total = 0
    marked: set[int] = set()
    for word in words:
        places = places_of(word, text)
        if places is not None:
            total += _score(places, text)
            marked.update(places)
        elif word in plain(entry.kind):
            total += _FIRST
        else:
            return None
    return total, tuple(sorted(marked))


def places_of(word: str, text: str) -> tuple[int, ...] | None:
    """Return where the letters of a word stand in a text, in order; None where one is missing.

    Whole at the start of a word is best, then whole anywhere, then letter by letter, with the
    beginnings of words first.
    """
    starts = [at for at in range(len(text)) if _starts(text, at)]
    whole = next((at for at in starts if text.startswith(word, at)), text.find(word))
    if whole >= 0:
        return tuple(range(whole, whole + len(word)))
    return _letters(word, text, {*starts}) or _letters(word, text, set())


def _letters(word: str, text: str, starts: set[int]) -> tuple[int, ...] | None:
    places: list[int] = []
    after = 0
    for letter in word:
        jump = next((s for s in sorted(starts) if s >= after and text[s] == letter), -1)
        beside = after if places and text[after : after + 1] == letter else -1
        at = beside if beside >= 0 else jump if jump >= 0 else text.find(letter, after)
        if at < 0:
            return None
        places.append(at)
        after = at + 1
    return tuple(places)


def _starts(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())


def _score(places: Sequence[int], text: str) -> int:
    score = _FIRST if places[0] == 0 else 0
    for before, at in zip((None, *places), places, strict=False):
        if _starts(text, at):
            score += _START
        elif before is not None and at == before + 1:
            score += _NEXT
        else:
            score -= _GAP
    return score
