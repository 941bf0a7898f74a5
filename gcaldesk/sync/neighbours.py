"""Notices another installation in a calendar, so that two programs never write to one (R7); pure.

Every event of ours bears the id of the installation that made it. A calendar with somebody else's
marks is read and not written until a person takes it over; the other installation then sees our
marks and steps back in the same way.
"""

from dataclasses import replace
from datetime import datetime

from gcaldesk.domain.account import TrackedCalendar
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import CalendarId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.sync.observe import Reading
from gcaldesk.sync.scene import Scene


def is_foreign(event: RemoteEvent, ours: frozenset[str]) -> bool:
    """Tell whether another installation manages the event; a copy of its events is nobody's."""
    mark = event.mark
    return (
        mark is not None
        and not event.cancelled
        and mark.event_id == event.id
        and mark.installation not in ours
    )


def settle(tracked: TrackedCalendar, reading: Reading, scene: Scene) -> TrackedCalendar:
    """Return the calendar with the other installation that this read shows, if any.

    A whole read that shows none ends it; an incremental one tells nothing of the rest.
    """
    ours = scene.ours(tracked.calendar.id)
    found = next((e.mark for e in reading.events if e.mark and is_foreign(e, ours)), None)
    if found is not None and found.installation != tracked.other_installation:
        return replace(tracked, other_installation=found.installation, other_since=reading.at)
    if found is None and reading.full:
        return replace(tracked, other_installation="", other_since=None)
    return tracked


def neighbour_issue(scene: Scene, calendar: CalendarId, now: datetime) -> Issue:
    """Return the question whether to take a calendar over from another installation."""
    return Issue(
        id=IssueId(0),
        kind=IssueKind.OTHER_INSTALLATION,
        title=f"Another gcaldesk also manages “{scene.summary(calendar)}”",
        detail=f"Its marks stand on events there, seen at {now:%H:%M} UTC on {now:%d %b %Y}. "
        "Two programs writing to one calendar would double and undo each other's work, so this one "
        "only reads it.",
        hint="Stop the other one (or map another calendar there), then approve to take it over.",
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=calendar,
    )


def taken_over(tracked: TrackedCalendar) -> TrackedCalendar:
    """Return the calendar as ours: the other installation's events count as our own from now on."""
    return replace(
        tracked,
        taken_over=(*tracked.taken_over, tracked.other_installation),
        other_installation="",
        other_since=None,
        caution="it was taken over from another installation",
        cursor=None,
    )
