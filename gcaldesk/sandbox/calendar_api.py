"""The methods of Calendar v3 without HTTP: Google's JSON in, Google's JSON out."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from gcaldesk.sandbox.calendar_list import CalendarLists
from gcaldesk.sandbox.channels import Channels
from gcaldesk.sandbox.event_reads import EventReads
from gcaldesk.sandbox.event_writes import EventWrites, Writer
from gcaldesk.sandbox.freebusy import query_free_busy
from gcaldesk.sandbox.meetings import finish_pending
from gcaldesk.sandbox.palette import colors_resource
from gcaldesk.sandbox.preferences import get_setting, list_settings
from gcaldesk.sandbox.quota import Quota
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import World


class CalendarApi:
    """Calendar v3 over one world.

    Keyword parameters carry Google's own names (singleEvents, syncToken, sendUpdates ...);
    'user' is the account that asks, by default the main account.
    """

    def __init__(self, world: World) -> None:
        self._settle_in(world)

    def _settle_in(self, world: World) -> None:
        """Work on this world from now on."""
        self._world = world
        self._reads, self._writes = EventReads(world), EventWrites(world)
        self._lists, self._channels = CalendarLists(world), Channels(world)
        self._quota = Quota(world)

    # events

    def list_events(
        self, calendar: str = "primary", *, user: str | None = None, **params: Any
    ) -> Json:
        """events.list: one page."""
        with self._turn(user) as caller:
            return self._reads.page(calendar, caller, params)

    def get_event(
        self, calendar: str, event: str, *, user: str | None = None, **params: Any
    ) -> Json:
        """events.get."""
        with self._turn(user) as caller:
            return self._reads.get(calendar, event, caller, params)

    def event_instances(
        self, calendar: str, event: str, *, user: str | None = None, **params: Any
    ) -> Json:
        """events.instances: one page."""
        with self._turn(user) as caller:
            return self._reads.instances(calendar, event, caller, params)

    def insert_event(
        self, calendar: str, body: Json, *, user: str | None = None, **params: Any
    ) -> Json:
        """events.insert."""
        with self._turn(user) as caller:
            return self._writes.insert(calendar, body, Writer(caller, params=params))

    def import_event(
        self, calendar: str, body: Json, *, user: str | None = None, **params: Any
    ) -> Json:
        """events.import."""
        with self._turn(user) as caller:
            return self._writes.import_(calendar, body, Writer(caller, params=params))

    def patch_event(
        self,
        calendar: str,
        event: str,
        body: Json,
        *,
        user: str | None = None,
        if_match: str | None = None,
        **params: Any,
    ) -> Json:
        """events.patch."""
        with self._turn(user) as caller:
            return self._writes.patch(
                calendar, event, body, Writer(caller, params=params), if_match=if_match
            )

    def update_event(
        self,
        calendar: str,
        event: str,
        body: Json,
        *,
        user: str | None = None,
        if_match: str | None = None,
        **params: Any,
    ) -> Json:
        """events.update."""
        with self._turn(user) as caller:
            return self._writes.update(
                calendar, event, body, Writer(caller, params=params), if_match=if_match
            )

    def delete_event(
        self,
        calendar: str,
        event: str,
        *,
        user: str | None = None,
        if_match: str | None = None,
        **params: Any,
    ) -> None:
        """events.delete."""
        with self._turn(user) as caller:
            self._writes.delete(calendar, event, Writer(caller, params=params), if_match=if_match)

    def move_event(
        self,
        calendar: str,
        event: str,
        destination: str,
        *,
        user: str | None = None,
        if_match: str | None = None,
        **params: Any,
    ) -> Json:
        """events.move."""
        with self._turn(user) as caller:
            return self._writes.move(
                calendar, event, destination, Writer(caller, params=params), if_match=if_match
            )

    def watch_events(
        self, calendar: str, body: Json, *, user: str | None = None, client: str = ""
    ) -> Json:
        """events.watch."""
        with self._turn(user) as caller:
            return self._channels.watch(calendar, body, caller, client)

    def stop_channel(self, body: Json, *, user: str | None = None, client: str = "") -> None:
        """channels.stop."""
        with self._turn(user) as caller:
            self._channels.stop(body, caller, client)

    # calendars

    def list_calendars(self, *, user: str | None = None, **params: Any) -> Json:
        """calendarList.list: one page."""
        with self._turn(user) as caller:
            return self._lists.page(caller, params)

    def get_calendar_entry(self, calendar: str, *, user: str | None = None) -> Json:
        """calendarList.get."""
        with self._turn(user) as caller:
            return self._lists.get(calendar, caller)

    def add_calendar_entry(self, body: Json, *, user: str | None = None, **params: Any) -> Json:
        """calendarList.insert."""
        with self._turn(user) as caller:
            return self._lists.add(body, caller, params)

    def change_calendar_entry(
        self,
        calendar: str,
        body: Json,
        *,
        user: str | None = None,
        replace: bool = False,
        **params: Any,
    ) -> Json:
        """calendarList.patch, or update when it replaces."""
        with self._turn(user) as caller:
            return self._lists.change(calendar, body, caller, params, replace=replace)

    def remove_calendar_entry(self, calendar: str, *, user: str | None = None) -> None:
        """calendarList.delete."""
        with self._turn(user) as caller:
            self._lists.remove(calendar, caller)

    def get_calendar(self, calendar: str, *, user: str | None = None) -> Json:
        """calendars.get."""
        with self._turn(user) as caller:
            return self._lists.calendar(calendar, caller)

    def create_calendar(
        self, body: Json, *, user: str | None = None, calendar_id: str | None = None
    ) -> Json:
        """calendars.insert; the id can be chosen in process only."""
        with self._turn(user) as caller:
            return self._lists.create(body, caller, calendar_id=calendar_id)

    def change_calendar(
        self,
        calendar: str,
        body: Json,
        *,
        user: str | None = None,
        replace: bool = False,
        if_match: str | None = None,
    ) -> Json:
        """calendars.patch, or update when it replaces."""
        with self._turn(user) as caller:
            return self._lists.edit(calendar, body, caller, replace=replace, if_match=if_match)

    def delete_calendar(self, calendar: str, *, user: str | None = None) -> None:
        """calendars.delete."""
        with self._turn(user) as caller:
            self._lists.delete(calendar, caller)

    def clear_calendar(self, calendar: str, *, user: str | None = None) -> None:
        """calendars.clear."""
        with self._turn(user) as caller:
            self._lists.clear(calendar, caller)

    # settings, colours, free and busy

    def get_setting(self, name: str, *, user: str | None = None) -> Json:
        """settings.get."""
        with self._turn(user) as caller:
            return get_setting(self._world.account(caller), name)

    def list_settings(self, *, user: str | None = None) -> Json:
        """settings.list."""
        with self._turn(user) as caller:
            return list_settings(self._world.account(caller))

    def get_colors(self) -> Json:
        """colors.get."""
        return colors_resource()

    def query_free_busy(self, body: Json, *, user: str | None = None) -> Json:
        """freebusy.query."""
        with self._turn(user) as caller:
            return query_free_busy(self._world, body, caller)

    @contextmanager
    def _turn(self, user: str | None) -> Iterator[str]:
        """One operation: what is due happens before, channels are told after."""
        finish_pending(self._world)
        self._world.forget_old_tombstones()
        try:
            yield self._world.account(user).email
        finally:
            self._channels.tell()
