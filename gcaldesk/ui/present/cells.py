"""What a table or a card is told to show: text with its tone, never a widget."""

from collections.abc import Hashable
from dataclasses import dataclass

from gcaldesk.ui.shades import Tone


@dataclass(frozen=True, slots=True)
class Chip:
    """A state as a shape, a word and a tone."""

    tone: Tone
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of something is left, from 0 to 1; the text beside it says it in words."""

    share: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table."""

    text: str = ""
    chip: Chip | None = None
    bar: Bar | None = None
    swatch: str = ""
    icon: str = ""
    strong: bool = False
    muted: bool = False
    tip: str = ""
    caret: bool = False
    """Whether a click offers other values."""
    sort: str | float = ""
    right: bool = False
    """Whether it is a figure, to be read down the column."""

    @property
    def words(self) -> str:
        """All that a screen reader says."""
        return self.text or (self.chip.text if self.chip else self.tip)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; the key is what a selection means."""

    key: Hashable
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """A failure card: what happened, what it affects, what can be done."""

    title: str
    detail: str
    hint: str

    @property
    def text(self) -> str:
        """The whole card, for the clipboard."""
        return "\n".join(part for part in (self.title, self.detail, self.hint) if part)


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled line of a detail panel."""

    label: str
    text: str
    tone: Tone | None = None
    tip: str = ""
