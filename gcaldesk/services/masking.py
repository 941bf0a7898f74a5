"""Puts marks in the place of names, titles and addresses, the same mark for the same thing; pure."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

LEAST = 3
"""Shorter names stand in too many words to be told from them."""
MARK_LETTERS = 6
_WORD = re.compile(r"\w+")


class Mask:
    """Knows what has to go; `redact` takes out what only its form betrays, such as addresses."""

    def __init__(self, salt: bytes, redact: Callable[[str], str]) -> None:
        self._salt = salt
        self._redact = redact
        self._names: dict[str, dict[str, str]] = defaultdict(dict)
        """By first word in lower case: the name in lower case, and its mark."""

    def know(self, kind: str, names: Iterable[str]) -> None:
        """Learn names of a kind, such as titles of bookings."""
        for name in names:
            for line in name.splitlines():
                self._learn(kind, line)

    def _learn(self, kind: str, line: str) -> None:
        words = list(_WORD.finditer(line))
        if not words:
            return
        core = line[words[0].start() : words[-1].end()].lower()
        if len(core) >= LEAST:
            self._names[words[0].group().lower()].setdefault(core, self.mark(kind, core))

    def mark(self, kind: str, value: object) -> str:
        """Return what stands for a thing: alike for the same thing, and only in this bundle."""
        text = str(value).strip().lower().encode()
        digest = hashlib.blake2s(text, key=self._salt, digest_size=MARK_LETTERS // 2).hexdigest()
        return f"[{kind} {digest}]"

    def text(self, text: str) -> str:
        """Return a text without what is known, and without what looks like a secret."""
        return "\n".join(self._redact(self._marked(line)) for line in text.split("\n"))

    def _marked(self, line: str) -> str:
        lowered = line.lower()
        if len(lowered) != len(line):
            line = lowered  # a rare letter: its case is lost, and nothing else
        parts: list[str] = []
        at = 0
        for word in _WORD.finditer(lowered):
            if word.start() < at:
                continue
            found = self._longest(lowered, word)
            if found:
                name, mark = found
                parts += [line[at : word.start()], mark]
                at = word.start() + len(name)
        return "".join([*parts, line[at:]])

    def _longest(self, lowered: str, word: re.Match[str]) -> tuple[str, str] | None:
        best: tuple[str, str] | None = None
        for name, mark in self._names.get(word.group(), {}).items():
            end = word.start() + len(name)
            whole = not lowered[end : end + 1].isalnum()
            fits = whole and lowered.startswith(name, word.start())
            if fits and (best is None or len(name) > len(best[0])):
                best = name, mark
        return best

    def value(self, value: Any) -> Any:
        """Return a JSON value with every text in it masked; the keys are our own."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self.value(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(one) for one in value]
        return value
