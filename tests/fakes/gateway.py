"""The sandbox's state as a gateway, in process: the same contract as Google over HTTP."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from gcaldesk.domain.account import Account, Calendar
from gcaldesk.domain.errors import (
    GcaldeskError,
    NotFound,
    PreconditionFailed,
    Refused,
    Unreachable,
)
from gcaldesk.domain.event import EventDraft, Field, RemoteEvent
from gcaldesk.domain.ids import CalendarId, ChannelId, Cursor, EventId, Version
from gcaldesk.providers.google.errors import calendar_missing, translate
from gcaldesk.providers.google.mapping import (
    dump_fields,
    dump_insert,
    dump_mark,
    invite,
    parse_calendar,
    parse_event,
)
from gcaldesk.providers.google.push import dump_request, parse_opened
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sync.ports import Changes, ChannelRequest, OpenedChannel

Fault = Callable[[str, Callable[[], Any]], Any]


def no_fault(_verb: str, call: Callable[[], Any]) -> Any:
    return call()


class FakeGateway:
    """Refuses to work inside a transaction, so that the rule tests itself."""

    def __init__(
        self, state: GoogleState, in_transaction: Callable[[], bool], fault: Fault = no_fault
    ) -> None:
        self._state = state
        self._in_transaction = in_transaction
        self._fault = fault
        self._aborted = False
        self._told: Callable[[int], None] = lambda _events: None
        self.requests = 0
        self.writes: list[str] = []

    def close(self) -> None:
        pass

    def abort(self) -> None:
        self._aborted = True

    def on_page(self, told: Callable[[int], None]) -> None:
        self._told = told

    def _call(self, verb: str, call: Callable[[], Any]) -> Any:
        assert not self._in_transaction(), f"{verb} inside a transaction"
        if self._aborted:
            raise Unreachable("stopped")
        self.requests += 1
        if verb in {"insert", "patch", "delete", "move"}:
            self.writes.append(verb)
        try:
            return self._fault(verb, call)
        except ApiError as error:
            wait = None if error.retry_after is None else str(error.retry_after)
            body = json.dumps(error.envelope())
            raise translate(error.status, body, retry_after=wait) from error

    def list_calendars(self) -> list[Calendar]:
        page = self._call("calendars", self._state.list_calendars)
        return [parse_calendar(entry) for entry in page["items"]]

    def read_window(self, calendar: CalendarId, start: datetime, end: datetime) -> Changes:
        return self._read(calendar, timeMin=start.isoformat(), timeMax=end.isoformat())

    def read_changes(self, calendar: CalendarId, cursor: Cursor) -> Changes:
        return self._read(calendar, syncToken=cursor)

    def _read(self, calendar: CalendarId, **query: str) -> Changes:
        events: list[RemoteEvent] = []
        token: dict[str, str] = {}
        while True:
            parameters: dict[str, Any] = {
                "singleEvents": True,
                "eventTypes": ["default"],
                **query,
                **token,
            }
            try:
                page = self._call("list", partial(self._state.list_events, calendar, **parameters))
            except (NotFound, Refused) as error:
                raise calendar_missing(error, calendar) from error
            events += [parse_event(item, calendar, page["timeZone"]) for item in page["items"]]
            self._told(len(page["items"]))
            if "nextPageToken" not in page:
                break
            token = {"pageToken": page["nextPageToken"]}
        if "nextSyncToken" not in page:
            raise Unreachable("incomplete")
        return Changes(tuple(events), Cursor(page["nextSyncToken"]))

    def get_event(self, calendar: CalendarId, event: EventId) -> RemoteEvent:
        item = self._call("get", lambda: self._state.get_event(calendar, event))
        return parse_event(item, calendar, "UTC")

    def insert_event(self, calendar: CalendarId, draft: EventDraft) -> RemoteEvent:
        body = dump_insert(draft)
        try:
            item = self._call(
                "insert",
                lambda: self._state.insert_event(
                    calendar, body, sendUpdates=draft.mails, **_conferences(body)
                ),
            )
        except NotFound as error:
            raise calendar_missing(error, calendar) from error
        return parse_event(item, calendar, "UTC")

    def update_event(
        self,
        calendar: CalendarId,
        draft: EventDraft,
        event: EventId,
        fields: frozenset[Field],
        *,
        if_version: Version,
        with_mark: bool,
    ) -> RemoteEvent:
        body = dump_fields(draft, fields)
        if with_mark:
            body["extendedProperties"] = dump_mark(draft.mark)
        if Field.ATTENDEES in fields:
            item = self._call("get", lambda: self._state.get_event(calendar, event))
            if item["etag"] != if_version:
                raise PreconditionFailed("The event changed meanwhile.")
            body["attendees"] = invite(item.get("attendees") or [], draft)
        item = self._call(
            "patch",
            lambda: self._state.patch_event(
                calendar,
                event,
                body,
                if_match=if_version,
                sendUpdates=draft.mails,
                **_conferences(body),
            ),
        )
        return parse_event(item, calendar, "UTC")

    def delete_event(
        self, calendar: CalendarId, event: EventId, *, if_version: Version, mails: str = "none"
    ) -> None:
        self._call(
            "delete",
            lambda: self._state.delete_event(
                calendar, event, if_match=if_version, sendUpdates=mails
            ),
        )

    def move_event(
        self, calendar: CalendarId, event: EventId, destination: CalendarId
    ) -> RemoteEvent:
        self._call(
            "move",
            lambda: self._state.move_event(calendar, event, destination, sendUpdates="none"),
        )
        return self.get_event(destination, event)

    def watch(self, calendar: CalendarId, request: ChannelRequest) -> OpenedChannel:
        body = dump_request(request)
        try:
            answer = self._call("watch", lambda: self._state.watch_events(calendar, body))
        except NotFound as error:
            raise calendar_missing(error, calendar) from error
        return parse_opened(answer, request.expires_at)

    def stop_watching(self, channel: ChannelId, resource_id: str) -> None:
        body = {"id": channel, "resourceId": resource_id}
        self._call("stop", lambda: self._state.stop_channel(body))


def _conferences(body: dict[str, Any]) -> dict[str, Any]:
    return {"conferenceDataVersion": 1} if "conferenceData" in body else {}


class FakeGateways:
    """Opens fake gateways; `fault` sees each call and may drop it, delay it or break it."""

    def __init__(self, state: GoogleState, in_transaction: Callable[[], bool]) -> None:
        self._state = state
        self._in_transaction = in_transaction
        self.fault: Fault = no_fault
        self.last: FakeGateway | None = None

    def open(self, account: Account) -> FakeGateway:
        del account
        self.last = FakeGateway(self._state, self._in_transaction, self.fault)
        return self.last

    def renew(self, account: Account) -> datetime:
        now: datetime = self.open(account)._call("renew", self._state.now)
        return now.replace(microsecond=0)


class LostReply:
    """Carries the n-th call of a verb out and loses the answer."""

    def __init__(self, verb: str, times: int = 1) -> None:
        self._verb = verb
        self._times = times

    def __call__(self, verb: str, call: Callable[[], Any]) -> Any:
        answer = call()
        if verb == self._verb and self._times:
            self._times -= 1
            raise Unreachable("The answer was lost.")
        return answer


class Broken:
    """Raises an error instead of the first calls of a verb."""

    def __init__(self, verb: str, error: GcaldeskError, times: int = 1_000_000) -> None:
        self._verb = verb
        self._error = error
        self._times = times

    def __call__(self, verb: str, call: Callable[[], Any]) -> Any:
        if verb == self._verb and self._times:
            self._times -= 1
            raise self._error
        return call()
