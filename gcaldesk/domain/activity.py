"""The journal as a person looks through it: what is asked, and pages of what was found."""

from dataclasses import dataclass
from datetime import datetime

from gcaldesk.domain.ids import BookingId, CalendarId, RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityRow


@dataclass(frozen=True, slots=True)
class Question:
    """What of the journal to show; empty parts do not filter."""

    text: str = ""
    account: str = ""
    calendar: CalendarId | None = None
    level: str = ""
    """The least level: `info`, `warning` or `error`."""
    booking_id: BookingId | None = None
    run_id: RunId | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Exclusive."""
    grouped: bool = True
    """Whether the lines of a run stand behind one row for the run, where nothing else is asked."""

    @property
    def by_run(self) -> bool:
        """Whether runs are listed with the lines that belong to none."""
        single = self.text or self.level or self.calendar
        return self.grouped and not single and self.booking_id is None and self.run_id is None


@dataclass(frozen=True, slots=True)
class Place:
    """How far a list was read: everything at or above these numbers was seen."""

    line: int | None = None
    run: int | None = None


@dataclass(frozen=True, slots=True)
class RunRow:
    """One round as a row of the list."""

    id: RunId
    account: str
    started_at: datetime
    finished_at: datetime | None
    state: str
    report: SyncReport

    @property
    def quiet(self) -> bool:
        """Whether all was well and there was nothing to do."""
        return self.state == "ok" and not self.report.changes and not self.report.skipped


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows, newest first, and where the next ones begin."""

    items: tuple[ActivityRow | RunRow, ...]
    place: Place
    more: bool
    """Whether anything older was not looked at yet."""
    share: float = 1.0
    """How much of what may match was looked at, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class LineDetail:
    """One line with everything that is known about it."""

    row: ActivityRow
    run: RunRow | None
    version: str = ""
    """The event's ETag as last seen, where the pair still stands."""


@dataclass(frozen=True, slots=True)
class Newest:
    """What tells whether anything was added."""

    line: int
    run: int
    state: str
