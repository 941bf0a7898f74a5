"""What a person sees of a calendar: the living events of a stretch of time, all details."""

import base64
import binascii

from gcaldesk.sandbox.event_query import EventQuery
from gcaldesk.sandbox.event_view import Reader, view
from gcaldesk.sandbox.series import find_instance, in_window, instances
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import World


def week_of(world: World, calendar_id: str, query: EventQuery) -> list[Json]:
    """The events of a calendar in the window of a query, series unrolled."""
    calendar = world.calendars[calendar_id]
    reader = Reader("owner", calendar.zone)
    shown: list[Json] = []
    for event_id, stored in calendar.events.items():
        body = stored.body
        if stored.cancelled or body.get("recurringEventId") in calendar.events:
            continue
        if "recurrence" in body:
            exceptions = {one_id: one.body for one_id, one in calendar.exceptions(event_id)}
            shown += instances(calendar, body, exceptions, query.window)
        elif in_window(body, calendar.zone, query.window):
            shown.append(body)
    return [view(world, calendar, body, reader) for body in shown]


def find_linked(world: World, eid: str) -> Json | None:
    """The event that a link to the page names."""
    try:
        padded = eid + "=" * (-len(eid) % 4)
        event_id, _, calendar_id = base64.urlsafe_b64decode(padded).decode().partition(" ")
    except (binascii.Error, UnicodeDecodeError):
        return None
    calendar = world.calendars.get(calendar_id)
    if calendar is None or calendar.gone:
        return None
    stored = calendar.events.get(event_id)
    body = stored.body if stored else find_instance(calendar, event_id)
    if body is None or "start" not in body:
        return None
    return view(world, calendar, body, Reader("owner", calendar.zone))
