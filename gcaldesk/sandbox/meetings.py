"""Meetings: made on request, at once, later or never."""

from datetime import timedelta
from typing import Any, Final

from gcaldesk.sandbox.errors import invalid
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.times import dump_instant
from gcaldesk.sandbox.world import Calendar, StoredEvent, World

_SOLUTION: Final = {"key": {"type": "hangoutsMeet"}, "name": "Google Meet"}


def settle_meeting(
    world: World,
    calendar: Calendar,
    stored: StoredEvent | None,
    before: Json,
    after: Json,
    *,
    version: int,
) -> Json:
    """The event with the conference that its writer may and did ask for."""
    settled = dict(after)
    if not version:
        return _restore(settled, before)
    wanted = settled.get("conferenceData")
    if not wanted:
        return _without(settled)
    request = wanted.get("createRequest")
    if request is None or request == before.get("conferenceData", {}).get("createRequest"):
        return settled
    request_id = str(request.get("requestId", ""))
    if not request_id:
        raise invalid("Missing conference request id.", location="conferenceData.createRequest")
    if stored is not None and request_id in stored.meeting_requests:
        return _restore(settled, before)
    kind = request.get("conferenceSolutionKey", {}).get("type", "hangoutsMeet")
    if kind not in calendar.meeting_types:
        raise invalid("Invalid conference type value.")
    return _without(settled) | _create(world, request_id, kind)


def after_meeting(world: World, calendar: Calendar, stored: StoredEvent, before: Json) -> None:
    """Remember the request and when a pending meeting will be ready."""
    request = stored.body.get("conferenceData", {}).get("createRequest", {})
    if not request or request["requestId"] in stored.meeting_requests:
        return
    stored.meeting_requests.add(request["requestId"])
    if before.get("conferenceData") != stored.body["conferenceData"] and _pending(stored.body):
        delay = timedelta(seconds=world.switches.conference_seconds)
        stored.meeting_ready = world.clock.now() + delay
        world.pending_meetings.append((calendar.id, str(stored.body["id"])))


def finish_pending(world: World) -> None:
    """Let every pending meeting whose time has come be ready; a change like any other."""
    now = world.clock.now()
    for calendar_id, event_id in list(world.pending_meetings):
        calendar = world.calendars[calendar_id]
        stored = calendar.events.get(event_id)
        due = stored.meeting_ready if stored else None
        if stored is None or due is None:
            world.pending_meetings.remove((calendar_id, event_id))
            continue
        if due > now:
            continue
        world.pending_meetings.remove((calendar_id, event_id))
        stored.meeting_ready = None
        if stored.cancelled or not _pending(stored.body):
            continue
        body = stored.body | _ready(world, stored.body["conferenceData"]["createRequest"])
        body |= {"etag": world.stamp(), "updated": dump_instant(now)}
        world.store(calendar, event_id, body)


def _pending(body: Json) -> bool:
    request = body.get("conferenceData", {}).get("createRequest", {})
    return bool(request.get("status", {}).get("statusCode") == "pending")


def _create(world: World, request_id: str, kind: str) -> Json:
    request = {"requestId": request_id, "conferenceSolutionKey": {"type": kind}}
    mode = world.switches.conference
    if mode == "instant":
        return _ready(world, request)
    status = "pending" if mode == "pending" else "failure"
    return {"conferenceData": {"createRequest": request | {"status": {"statusCode": status}}}}


def _ready(world: World, request: Json) -> Json:
    code = world.mint.conference_code()
    link = f"https://meet.google.com/{code}"
    entry: dict[str, Any] = {
        "entryPointType": "video",
        "uri": link,
        "label": link.removeprefix("https://"),
    }
    return {
        "hangoutLink": link,
        "conferenceData": {
            "createRequest": request | {"status": {"statusCode": "success"}},
            "entryPoints": [entry],
            "conferenceSolution": _SOLUTION,
            "conferenceId": code,
        },
    }


def _restore(body: Json, before: Json) -> Json:
    rest = _without(body)
    return rest | {name: before[name] for name in _NAMES if name in before}


def _without(body: Json) -> Json:
    return {name: value for name, value in body.items() if name not in _NAMES}


_NAMES: Final = ("conferenceData", "hangoutLink")
