"""Our part of an event's description: a marked block, with everybody else's text left around it.

People write above and below the block and nothing of theirs is touched (R32). The marker lines are
plain words, since Google's editor turns descriptions into HTML and drops what it does not know.
"""

START = "--- booking ---"
END = "--- end of booking ---"
LONGEST = 7800
WHOLE = 8192
"""Google refuses long descriptions (this length is commonly quoted; facts 3.10)."""

Around = tuple[str, str]
"""The text before and after the block, byte for byte."""


def split(text: str) -> tuple[str, Around] | None:
    """Return our text and what stands around it, or None where there is no whole block."""
    before, start, rest = text.partition(START)
    inner, end, after = rest.partition(END)
    if not start or not end:
        return None
    return inner.strip(), (before, after)


def join(inner: str, around: Around) -> str:
    """Return the whole description; without text of ours there is no block.

    Other people's text is never shortened: where it leaves little room, ours is.
    """
    before, after = around
    if not inner:
        return (before + after).strip()
    room = WHOLE - len(before) - len(after) - len(START) - len(END) - 4
    return f"{before}{START}\n{shorten(inner, max(room, 0))}\n{END}{after}"


def shorten(inner: str, longest: int = LONGEST) -> str:
    """Return our text as far as Google takes it."""
    safe = inner.replace(START, "").replace(END, "")
    return safe if len(safe) <= longest else f"{safe[:longest].rstrip()} …"


def around_unmarked(text: str, ours: str) -> Around:
    """Return what stands around where the event has no block: all but what we had written."""
    rest = text.replace(ours, "", 1).strip() if ours else text.strip()
    return (f"{rest}\n\n" if rest else "", "")
