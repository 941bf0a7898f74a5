"""Compares both sides field by field, through the sandbox's own state and not through our reader."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from gcaldesk.domain.booking import FROM_GOOGLE, Booking
from gcaldesk.domain.times import AllDay, When
from gcaldesk.domain.views import BookingView
from gcaldesk.sandbox.state import GoogleState

Event = dict[str, Any]


def live_events(google: GoogleState, calendar: str, now: datetime) -> dict[str, Event]:
    """Return what a person sees in one calendar of the sandbox, series expanded."""
    found: dict[str, Event] = {}
    token: str | None = None
    while True:
        page = google.list_events(
            calendar,
            singleEvents=True,
            timeMin=(now - timedelta(days=90)).isoformat(),
            timeMax=(now + timedelta(days=365)).isoformat(),
            **({"pageToken": token} if token else {}),
        )
        found |= {event["id"]: event for event in page["items"]}
        token = page.get("nextPageToken")
        if token is None:
            return found


def differences(
    google: GoogleState, views: list[BookingView], calendars: list[str], now: datetime
) -> list[str]:
    """Return a sentence for everything that the two sides do not agree on."""
    events = {calendar: live_events(google, calendar, now) for calendar in calendars}
    found: list[str] = []
    linked: set[tuple[str, str]] = set()
    for view in views:
        for sync in view.sync:
            if sync.state not in {"synced", "not_wanted", "unlinked"}:
                found.append(f"booking {view.booking.id} is {sync.state}: {sync.reason}")
            if not sync.event_id or sync.calendar_id is None:
                continue
            key = (sync.calendar_id, sync.event_id)
            if key in linked:
                found.append(f"two bookings have the event {sync.event_id}")
            linked.add(key)
            event = events.get(sync.calendar_id, {}).get(sync.event_id)
            if event is None:
                found.append(f"booking {view.booking.id} has no event in Google")
            else:
                found += _compare(view, event)
    for calendar, listed in events.items():
        found += [
            f"“{event.get('summary')}” in {calendar} has no booking"
            for event_id, event in listed.items()
            if (calendar, event_id) not in linked and event.get("eventType") == "default"
        ]
    return found


def _compare(view: BookingView, event: Event) -> list[str]:
    booking = view.booking
    made_there = booking.channel == FROM_GOOGLE
    title = booking.title if made_there else f"{booking.title} [{booking.id}]"
    pairs = {
        "time": (_moments(booking.when), _event_moments(event)),
        "title": (title, event.get("summary", "(no title)")),
        "description": (
            booking.description if made_there else _block(booking),
            event.get("description", ""),
        ),
        "location": (booking.location, event.get("location", "")),
    }
    return [
        f"booking {booking.id}: {name} is {ours!r} here and {theirs!r} in Google"
        for name, (ours, theirs) in pairs.items()
        if ours != theirs
    ]


def _block(booking: Booking) -> str:
    """Return the marked block that the demo's bookings have in Google: they have no links or notes."""
    facts = f"Type: {booking.type}\nStatus: {booking.status}"
    inner = "\n\n".join(part for part in (booking.description, facts) if part)
    return f"--- booking ---\n{inner}\n--- end of booking ---"


def _moments(when: When) -> tuple[object, object]:
    if isinstance(when, AllDay):
        return when.start, when.end
    return when.start.astimezone(UTC), when.end.astimezone(UTC)


def _event_moments(event: Event) -> tuple[object, object]:
    def read(value: dict[str, str]) -> object:
        if "date" in value:
            return date.fromisoformat(value["date"])
        return datetime.fromisoformat(value["dateTime"]).astimezone(UTC)

    return read(event["start"]), read(event["end"])
