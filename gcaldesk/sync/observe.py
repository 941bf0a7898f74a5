"""Reads one calendar completely, and asks about what a whole read did not show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from gcaldesk.domain.account import TrackedCalendar
from gcaldesk.domain.errors import CalendarGone, CursorExpired, NotFound
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import CalendarId, Cursor, EventId
from gcaldesk.domain.link import Link
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.times import bounds
from gcaldesk.sync.plan import Gone, Live, Remote
from gcaldesk.sync.ports import EventReader
from gcaldesk.sync.schedule import full_read_due

CANCELLED_THERE = "the event was cancelled in Google"
NOT_THERE = "the event no longer exists in Google"
SKEW = timedelta(minutes=1)
"""By so much this machine's clock may differ from Google's without harm."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are kept in step; UTC instants."""

    start: datetime
    end: datetime

    def holds(self, start: datetime, end: datetime) -> bool:
        """Tell whether something that takes place then touches the window."""
        return end > self.start and start < self.end


def window_at(now: datetime, rules: Rules) -> Window:
    """Return the window around an instant."""
    return Window(
        now - timedelta(days=rules.window_past_days),
        now + timedelta(days=rules.window_future_days),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """A complete read of one calendar."""

    calendar: CalendarId
    events: tuple[RemoteEvent, ...]
    cursor: Cursor
    full: bool
    window: Window
    caution: str
    """Why the guard watches closely; empty where the read is an ordinary one."""
    at: datetime


def read_calendar(
    reader: EventReader,
    tracked: TrackedCalendar,
    rules: Rules,
    now: datetime,
    *,
    full: bool,
    verify: bool = True,
) -> Reading:
    """Read what changed since the cursor, or the whole window where that cannot be.

    A cursor that expired leads to a whole read with the links kept, and to caution (R4).
    """
    window = window_at(now, rules)
    calendar = tracked.calendar.id
    caution = tracked.caution
    due = verify and full_read_due(tracked.last_full_at, now)
    if tracked.cursor is not None and not full and not due and not caution:
        try:
            changes = reader.read_changes(calendar, tracked.cursor)
        except CursorExpired:
            caution = "Google asked for a whole read (its cursor had expired)"
        else:
            return Reading(calendar, changes.events, changes.cursor, False, window, "", now)
    changes = reader.read_window(calendar, window.start, window.end)
    return Reading(calendar, changes.events, changes.cursor, True, window, caution, now)


def unseen_links(reading: Reading, links: Sequence[Link]) -> list[Link]:
    """Return the links inside the window whose events a whole read did not show."""
    if not reading.full:
        return []
    seen = {event.id for event in reading.events}
    return [
        link
        for link in links
        if link.event_id not in seen and reading.window.holds(*bounds(link.base.theirs.time))
    ]


def fresh_events(
    reader: EventReader, reading: Reading, known: Mapping[EventId, Link]
) -> Iterator[RemoteEvent]:
    """Yield the events of a read; those that a late list may show as they were are asked for anew.

    A list can lag behind a write of ours, while a single read never does. Another version that was
    last changed before the pair was last in step is therefore no proof of a change.
    """
    for event in reading.events:
        link = known.get(event.id)
        late = (
            link is not None
            and link.synced_at is not None
            and event.version != link.version
            and event.updated is not None
            and event.updated < link.synced_at + SKEW
        )
        if not late:
            yield event
            continue
        try:
            yield reader.get_event(reading.calendar, event.id)
        except NotFound:
            yield event


def look_at(reader: EventReader, calendar: CalendarId, event: EventId) -> Remote:
    """Ask for one event: alive, or proof that it is gone.

    Google answers 404 for an event of a calendar that it no longer shows, too, so the calendar is
    looked up before anything is believed (facts 3.3). Raises CalendarGone.
    """
    try:
        found = reader.get_event(calendar, event)
    except NotFound as error:
        if any(known.id == calendar for known in reader.list_calendars()):
            return Gone(NOT_THERE)
        raise CalendarGone(
            "Google no longer lets this account see the calendar.",
            detail=calendar,
            hint="Its bookings are untouched and wait. Map another calendar, or ask for access.",
        ) from error
    return Gone(CANCELLED_THERE) if found.cancelled else Live(found)
