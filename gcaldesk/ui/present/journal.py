"""What a list of the journal holds: the pages around what is seen, and the runs that are open; pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gcaldesk.domain.activity import Page, Place, RunRow
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.views import ActivityRow

PAGE = 100
KEPT = 1_000
"""So many rows stay in memory; what is far from them is read again when a person goes back."""
LINES_OF_RUN = 200
"""So many lines of one run are shown below it; a longer one is looked through by itself."""
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class QuietRuns:
    """Runs in a row that had nothing to do."""

    newest: RunRow
    oldest: RunRow
    count: int


@dataclass(frozen=True, slots=True)
class MoreLines:
    """Stands for the lines of a run that are not shown below it."""

    run: RunRow


Item = ActivityRow | RunRow | QuietRuns | MoreLines


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list."""

    item: Item
    inner: bool = False
    """Whether it stands below its run."""

    @property
    def key(self) -> Key:
        """What a selection means."""
        match self.item:
            case ActivityRow(id=number):
                return "line", number
            case RunRow(id=number):
                return "run", number
            case QuietRuns(newest=run):
                return "quiet", run.id
            case MoreLines(run=run):
                return "more", run.id


@dataclass(frozen=True, slots=True)
class Edit:
    """What changed in the rows: first some went, then some came."""

    removed_at: int = 0
    removed: int = 0
    added_at: int = 0
    added: tuple[Entry, ...] = ()


def folded(items: Iterable[ActivityRow | RunRow]) -> tuple[Entry, ...]:
    """Return rows, with one for all quiet runs of an account that follow each other."""
    return tuple(_folded(items))


def _folded(items: Iterable[ActivityRow | RunRow]) -> Iterator[Entry]:
    def kind(item: ActivityRow | RunRow) -> str:
        return item.account if isinstance(item, RunRow) and item.quiet else ""

    for quiet, some in groupby(items, lambda item: (isinstance(item, RunRow), kind(item))):
        found = list(some)
        runs = tuple(item for item in found if isinstance(item, RunRow))
        if quiet[1] and len(runs) > 1:
            yield Entry(QuietRuns(runs[0], runs[-1], len(runs)))
        else:
            yield from (Entry(item) for item in found)


class Window:
    """Some pages of a list that may be endless: older ones come at the end, newer ones go."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        """The rows, newest first."""
        self.top: Place | None = None
        """Where the newest row that was read stands; None before anything was read."""
        self._places: list[Place] = []
        self._pages: list[tuple[Entry, ...]] = []
        self._first = 0
        self._tail = Place()
        self._open: dict[RunId, tuple[Entry, ...]] = {}
        self.more = False
        """Whether anything older was not read yet."""

    @property
    def tail(self) -> Place:
        """Where the next older page begins."""
        return self._tail

    @property
    def gap(self) -> tuple[Place, Place] | None:
        """Where the page before the first row begins and ends, if it was dropped."""
        if not self._first:
            return None
        return self._places[self._first - 1], self._places[self._first]

    @property
    def open_runs(self) -> frozenset[RunId]:
        """The runs whose lines are shown."""
        return frozenset(self._open)

    def start(self, place: Place, page: Page) -> None:
        """Begin with a first page."""
        entries = folded(page.items)
        self.top = place
        self._places, self._pages, self._first = [place], [entries], 0
        self._tail, self.more = page.place, page.more
        there = {entry.item.id for entry in entries if isinstance(entry.item, RunRow)}
        self._open = {run: inner for run, inner in self._open.items() if run in there}
        self.entries = self._flat(self._pages)

    def add_older(self, page: Page) -> Edit:
        """Take the next older page in, and let go of the newest ones beyond what is kept."""
        entries = folded(page.items)
        if entries and self._pages and not self._pages[-1]:
            self._places[-1], self._pages[-1] = self._tail, entries
        elif entries:
            self._places.append(self._tail)
            self._pages.append(entries)
        self._tail, self.more = page.place, page.more
        removed = 0
        while len(self._pages) > 1 and self._count() - len(self._pages[0]) >= KEPT:
            removed += len(self._flat([self._pages.pop(0)]))
            self._first += 1
        self.entries = self._flat(self._pages)
        added_at = len(self.entries) - len(self._flat([entries]))
        return Edit(removed=removed, added_at=added_at, added=tuple(self.entries[added_at:]))

    def add_newer(self, items: Sequence[ActivityRow | RunRow]) -> Edit:
        """Take the page before the first row in again, and let go of the oldest ones."""
        self._pages.insert(0, folded(items))
        self._first -= 1
        removed = 0
        while len(self._pages) > 1 and self._count() - len(self._pages[-1]) >= KEPT:
            removed += len(self._flat([self._pages.pop()]))
            self._tail, self.more = self._places.pop(), True
        self.entries = self._flat(self._pages)
        added = self._flat(self._pages[:1])
        return Edit(len(self.entries) - len(added), removed, 0, tuple(added))

    def add_news(self, place: Place, items: Sequence[ActivityRow]) -> Edit:
        """Put lines that were added meanwhile before the first page, which is in memory."""
        news = folded(items)
        self.top = place
        self._places[0], self._pages[0] = place, news + self._pages[0]
        self.entries = self._flat(self._pages)
        return Edit(added=news)

    def open(self, run: RunRow, items: Sequence[ActivityRow], *, more: bool) -> Edit:
        """Show the lines of a run below it."""
        inner = [Entry(item, inner=True) for item in items]
        if more:
            inner.append(Entry(MoreLines(run), inner=True))
        before = self._open.get(run.id, ())
        self._open[run.id] = tuple(inner)
        self.entries = self._flat(self._pages)
        at = self.row_of(("run", run.id)) + 1
        return Edit(at, len(before), at, tuple(inner))

    def close(self, run: RunId) -> Edit:
        """Hide the lines of a run again."""
        at = self.row_of(("run", run)) + 1
        gone = self._open.pop(run, ())
        self.entries = self._flat(self._pages)
        return Edit(at, len(gone))

    def row_of(self, key: object) -> int:
        """Return where a key stands, or -1."""
        return next((at for at, entry in enumerate(self.entries) if entry.key == key), -1)

    def _count(self) -> int:
        return sum(len(page) for page in self._pages)

    def _flat(self, pages: Iterable[tuple[Entry, ...]]) -> list[Entry]:
        found = []
        for entry in (entry for page in pages for entry in page):
            found.append(entry)
            if isinstance(entry.item, RunRow):
                found += self._open.get(entry.item.id, ())
        return found
