"""From a matched API request to the state's method that answers it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from gcaldesk.sandbox.errors import ApiError, required
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState

_BAD_REQUEST: Final = 400


@dataclass(frozen=True)
class Call:
    """A request to the API, read and allowed."""

    user: str
    client: str
    path: dict[str, str]
    params: dict[str, Any]
    body: Any = None
    if_match: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def calendar(self) -> str:
        """The calendar in the path."""
        return self.path["calendarId"]

    @property
    def event(self) -> str:
        """The event in the path."""
        return self.path["eventId"]

    @property
    def json(self) -> Json:
        """The body, which must be an object."""
        if not isinstance(self.body, dict):
            raise ApiError(_BAD_REQUEST, "parseError", "Parse Error")
        return self.body

    @property
    def who(self) -> dict[str, Any]:
        """Who asks, with the query parameters."""
        return {"user": self.user} | self.params

    @property
    def guarded(self) -> dict[str, Any]:
        """Who asks, under the condition of If-Match."""
        return self.who | {"if_match": self.if_match}


def _move(state: GoogleState, call: Call) -> Json:
    params = dict(call.guarded)
    destination = params.pop("destination", None)
    if not destination:
        raise required("Required parameter: destination", location="destination")
    return state.move_event(call.calendar, call.event, destination, **params)


def _change_calendar(state: GoogleState, call: Call, *, replace: bool) -> Json:
    return state.change_calendar(
        call.calendar, call.json, user=call.user, replace=replace, if_match=call.if_match
    )


HANDLERS: Final[dict[str, Callable[[GoogleState, Call], Json | None]]] = {
    "events.list": lambda s, c: s.list_events(c.calendar, **c.who),
    "events.get": lambda s, c: s.get_event(c.calendar, c.event, **c.who),
    "events.instances": lambda s, c: s.event_instances(c.calendar, c.event, **c.who),
    "events.insert": lambda s, c: s.insert_event(c.calendar, c.json, **c.who),
    "events.import": lambda s, c: s.import_event(c.calendar, c.json, **c.who),
    "events.patch": lambda s, c: s.patch_event(c.calendar, c.event, c.json, **c.guarded),
    "events.update": lambda s, c: s.update_event(c.calendar, c.event, c.json, **c.guarded),
    "events.delete": lambda s, c: s.delete_event(c.calendar, c.event, **c.guarded),
    "events.move": _move,
    "events.watch": lambda s, c: s.watch_events(c.calendar, c.json, user=c.user, client=c.client),
    "channels.stop": lambda s, c: s.stop_channel(c.json, user=c.user, client=c.client),
    "calendarList.list": lambda s, c: s.list_calendars(**c.who),
    "calendarList.get": lambda s, c: s.get_calendar_entry(c.calendar, user=c.user),
    "calendarList.insert": lambda s, c: s.add_calendar_entry(c.json, **c.who),
    "calendarList.patch": lambda s, c: s.change_calendar_entry(c.calendar, c.json, **c.who),
    "calendarList.update": lambda s, c: s.change_calendar_entry(
        c.calendar, c.json, replace=True, **c.who
    ),
    "calendarList.delete": lambda s, c: s.remove_calendar_entry(c.calendar, user=c.user),
    "calendars.get": lambda s, c: s.get_calendar(c.calendar, user=c.user),
    "calendars.insert": lambda s, c: s.create_calendar(c.json, user=c.user),
    "calendars.patch": lambda s, c: _change_calendar(s, c, replace=False),
    "calendars.update": lambda s, c: _change_calendar(s, c, replace=True),
    "calendars.delete": lambda s, c: s.delete_calendar(c.calendar, user=c.user),
    "calendars.clear": lambda s, c: s.clear_calendar(c.calendar, user=c.user),
    "settings.get": lambda s, c: s.get_setting(c.path["setting"], user=c.user),
    "settings.list": lambda s, c: s.list_settings(user=c.user),
    "colors.get": lambda s, _: s.get_colors(),
    "freebusy.query": lambda s, c: s.query_free_busy(c.json, user=c.user),
}
"""The answer to each method of the API."""
