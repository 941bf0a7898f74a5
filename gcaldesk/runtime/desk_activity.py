"""What the activity page may ask for; synchronous, thread-safe, never called on the GUI thread."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from gcaldesk.domain.activity import LineDetail, Newest, Page, Place, Question, RunRow
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.views import ActivityRow
from gcaldesk.formats.csv_file import guard_cell

EXPORT_PAGE = 2_000
COLUMNS = (
    "at",
    "level",
    "action",
    "reason",
    "account",
    "calendar",
    "booking",
    "title",
    "event",
    "run",
)


class JournalPages(Protocol):
    """The journal by pages."""

    def page(self, question: Question, place: Place, *, limit: int) -> Page:
        """Return the next rows of a list, newest first."""
        ...

    def newest(self) -> Newest:
        """Return what tells whether anything was added."""
        ...

    def line(self, number: int) -> LineDetail:
        """Return one line with all that is known; raises NotKnown."""
        ...

    def run(self, number: RunId) -> RunRow:
        """Return one run; raises NotKnown."""
        ...


class ActivityDesk:
    """One method is one question of a person about the journal."""

    def __init__(self, journal: JournalPages) -> None:
        self._journal = journal

    def page(self, question: Question, place: Place, *, limit: int) -> Page:
        """Return the next rows of a list, newest first."""
        return self._journal.page(question, place, limit=limit)

    def newest(self) -> Newest:
        """Return what tells whether anything was added."""
        return self._journal.newest()

    def line(self, number: int) -> LineDetail:
        """Return one line with all that is known; raises NotKnown."""
        return self._journal.line(number)

    def run(self, number: RunId) -> RunRow:
        """Return one run; raises NotKnown."""
        return self._journal.run(number)

    def export(
        self,
        question: Question,
        path: Path,
        *,
        told: Callable[[float, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write every line that the question asks for to a CSV file; returns how many, -1 if cancelled.

        The file appears only once it is whole.

        Args:
            question: as the page shows it; runs are written as their lines.
            path: where to.
            told: hears how much was looked at (0 to 1) and how many lines were written.
            cancelled: asked after each page.

        Raises:
            InvalidInput: the file cannot be written.
        """
        part = path.with_name(f"{path.name}.part")
        try:
            with part.open("w", encoding="utf-8-sig", newline="") as file:
                count = self._write(csv.writer(file).writerows, question, told, cancelled)
            if count >= 0:
                part.replace(path)
        except OSError as error:
            raise InvalidInput(
                "The file could not be written.",
                detail=f"{path}: {error.strerror or error}.",
                hint="Choose another folder, or free some space.",
            ) from error
        finally:
            part.unlink(missing_ok=True)
        return count

    def _write(
        self,
        write: Callable[[Iterable[Iterable[str]]], object],
        question: Question,
        told: Callable[[float, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        question = replace(question, grouped=False)
        write([COLUMNS])
        place, count = Place(), 0
        while not cancelled():
            page = self._journal.page(question, place, limit=EXPORT_PAGE)
            rows = [item for item in page.items if isinstance(item, ActivityRow)]
            write([guard_cell(cell) for cell in _cells(row)] for row in rows)
            place, count = page.place, count + len(rows)
            told(page.share, count)
            if not page.more:
                return count
        return -1


def _cells(row: ActivityRow) -> tuple[str, ...]:
    entry = row.entry
    return (
        entry.at.isoformat(),
        entry.level.value,
        entry.action,
        entry.reason,
        row.account,
        row.calendar,
        str(entry.booking_id or ""),
        row.booking_title,
        entry.event_id or "",
        str(entry.run_id or ""),
    )
