"""What of a full week is shown by itself, and what stands together behind “+12”; pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gcaldesk.domain.ids import BookingId
from gcaldesk.ui.present.cells import Chip
from gcaldesk.ui.present.moments import DAY_MINUTES
from gcaldesk.ui.present.week import Bar, Block, Grid
from gcaldesk.ui.present.words import counted, tr
from gcaldesk.ui.shades import Tone

TOGETHER = 60
"""What begins within so many minutes stands behind the same pill."""
GRAVITY = (Tone.FAILED, Tone.NEEDS, Tone.WORKING)
"""Which state of what it stands for a pill shows; all other states are nothing to look for."""


@dataclass(frozen=True, slots=True)
class Pill:
    """Stands for several bookings that there is no room for; opens the list of their column."""

    column: int
    top: int
    """Minutes after midnight where they begin; both are 0 in the lane of whole days."""
    bottom: int
    hidden: tuple[BookingId, ...]
    chip: Chip | None = None
    """The gravest state among them."""

    @property
    def text(self) -> str:
        """How many they are."""
        return f"+{len(self.hidden)}"

    @property
    def whole_days(self) -> bool:
        """Whether it stands in the lane above the grid."""
        return not self.bottom


@dataclass(frozen=True, slots=True)
class Crowd:
    """What is painted of a grid."""

    blocks: tuple[Block, ...] = ()
    bars: tuple[Bar, ...] = ()
    pills: tuple[Pill, ...] = ()


def crowd_of(grid: Grid, *, lanes: int, rows: int) -> Crowd:
    """Show at most so many lanes, and rows of whole days; the last one is for the pills."""
    blocks: list[Block] = []
    over: dict[int, list[Block]] = {}
    for block in grid.blocks:
        if block.lanes <= lanes or block.lane < lanes - 1:
            blocks.append(block)
        else:
            over.setdefault(block.column, []).append(block)
    pills: list[Pill] = []
    for column in over.values():
        for group in _touching(sorted(column, key=lambda block: block.top)):
            if len(group) == 1:
                blocks += group
            else:
                pills += _pills(group)
    bars, above = _bars(grid, rows)
    return Crowd(tuple(blocks), tuple(bars), (*above, *pills))


def _touching(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield what overlaps directly or by way of others."""
    group: list[Block] = []
    until = 0
    for block in blocks:
        if group and block.top >= until:
            yield group
            group = []
        group.append(block)
        until = max(until, block.bottom) if len(group) > 1 else block.bottom
    if group:
        yield group


def _pills(group: Sequence[Block]) -> Iterator[Pill]:
    """Yield a pill for what begins within an hour, and so on; none reaches into the next."""
    parts: list[list[Block]] = []
    for block in group:
        if not parts or block.top >= parts[-1][0].top + TOGETHER:
            parts.append([])
        parts[-1].append(block)
    ends = [part[0].top for part in parts[1:]]
    for part, end in zip(parts, [*ends, DAY_MINUTES], strict=True):
        bottom = min(end, max(block.bottom for block in part))
        yield _pill(part, part[0].column, part[0].top, bottom)


def _pill(things: Sequence[Block | Bar], column: int, top: int, bottom: int) -> Pill:
    chips = {thing.chip.tone: thing.chip for thing in things}
    chip = next((chips[tone] for tone in GRAVITY if tone in chips), None)
    return Pill(column, top, bottom, tuple(thing.booking_id for thing in things), chip)


def _bars(grid: Grid, rows: int) -> tuple[list[Bar], list[Pill]]:
    """Return the whole days that are shown, and a pill for each column where some are not."""
    full = {at for bar in grid.bars if bar.row >= rows for at in range(bar.first, bar.last + 1)}
    shown: list[Bar] = []
    over: list[Bar] = []
    for bar in grid.bars:
        hidden = bar.row >= rows or (
            bar.row == rows - 1 and any(at in full for at in range(bar.first, bar.last + 1))
        )
        (over if hidden else shown).append(bar)
    pills = []
    for column in range(len(grid.columns)):
        here = [bar for bar in over if bar.first <= column <= bar.last]
        if here:
            pills.append(_pill(here, column, 0, 0))
    return shown, pills


def pill_words(pill: Pill) -> str:
    """Say what a pill stands for, and what it opens."""
    count = len(pill.hidden)
    if pill.whole_days:
        text = counted(count, "1 more for the whole day", "{n} more for the whole day")
    else:
        text = counted(count, "1 more from {time} on", "{n} more from {time} on")
    hour, minute = divmod(pill.top, 60)
    return f"{text.replace('{time}', f'{hour:02}:{minute:02}')}\n{tr('Click to see them all')}"
