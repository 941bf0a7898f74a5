"""How the server tidies the texts it is given."""

import re
import unicodedata
from typing import Final

DESCRIPTION_LIMIT: Final = 8192
TITLE_LIMIT: Final = 1024

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ACTIVE: Final = re.compile(r"<(script|style|iframe)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_HANDLERS: Final = re.compile(r"""\s+on\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_SCRIPT_LINKS: Final = re.compile(r"""(href\s*=\s*["']?)\s*javascript:[^"'>\s]*""", re.IGNORECASE)


def tidy_line(text: str) -> str:
    """A title or a place: one line, no edges, no control characters."""
    clean = _CONTROLS.sub("", unicodedata.normalize("NFC", text))
    return " ".join(clean.splitlines()).strip()[:TITLE_LIMIT]


def tidy_text(text: str) -> str:
    """A description: unix line ends, no active HTML, no trailing space."""
    clean = _CONTROLS.sub("", unicodedata.normalize("NFC", text))
    clean = clean.replace("\r\n", "\n").replace("\r", "\n")
    clean = _SCRIPT_LINKS.sub(r"\1", _HANDLERS.sub("", _ACTIVE.sub("", clean)))
    return clean.rstrip()[:DESCRIPTION_LIMIT]
