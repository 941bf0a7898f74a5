"""One account's calendars over HTTP, through Google's own client library."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httplib2
import orjson
from google_auth_httplib2 import AuthorizedHttp, Request  # type: ignore[import-untyped]
from googleapiclient.discovery import build
from googleapiclient.model import JsonModel

from gcaldesk.domain.account import Account, Calendar
from gcaldesk.domain.errors import (
    AuthRevoked,
    NotFound,
    PreconditionFailed,
    Refused,
    Unreachable,
)
from gcaldesk.domain.event import EventDraft, Field, RemoteEvent
from gcaldesk.domain.ids import CalendarId, ChannelId, Cursor, EventId, Version
from gcaldesk.domain.outgoing import NetworkSettings
from gcaldesk.providers.google.credentials import StoredSignIn
from gcaldesk.providers.google.endpoints import root_for
from gcaldesk.providers.google.errors import calendar_missing, google_errors
from gcaldesk.providers.google.mapping import (
    Json,
    dump_fields,
    dump_insert,
    dump_mark,
    invite,
    parse_calendar,
    parse_event,
)
from gcaldesk.providers.google.obstacles import login_page
from gcaldesk.providers.google.pages import read_answer
from gcaldesk.providers.google.push import dump_request, parse_opened
from gcaldesk.providers.google.transport import Transport
from gcaldesk.sync.ports import Changes, ChannelRequest, Each, OpenedChannel, Secrets, at_once

PAGE = 2500
_LIST = {"singleEvents": True, "maxResults": PAGE, "eventTypes": ["default"]}
"""Must be the same in the first and in every later read (facts 1.2)."""


class _Model(JsonModel):
    """Reads answers in half the time; what the faster reader refuses goes the library's own way."""

    def __init__(self, each: Each) -> None:
        super().__init__()
        self._each = each

    def deserialize(self, content: bytes | str) -> Any:
        """Return the answer as Python values."""
        try:
            return read_answer(content, self._each)
        except orjson.JSONDecodeError:
            return super().deserialize(content)  # type: ignore[no-untyped-call]


class CalendarApi:
    """Builds requests and sends none; made once, since it takes longer than a request."""

    def __init__(self, api_root: str | None, each: Each = at_once) -> None:
        api: Any = build(
            "calendar",
            "v3",
            http=httplib2.Http(),
            client_options={"api_endpoint": api_root} if api_root else None,
            static_discovery=True,
            cache_discovery=False,
            model=_Model(each),
        )
        self.events: Any = api.events()
        self.calendar_list: Any = api.calendarList()
        self.channels: Any = api.channels()


class GoogleGateway:
    """Reads and writes; belongs to one thread, since httplib2 is not thread-safe."""

    def __init__(
        self,
        http: httplib2.Http | AuthorizedHttp,
        api_root: str | None,
        after_call: Callable[[], None] = lambda: None,
        api: "CalendarApi | None" = None,
        *,
        abort: Callable[[], None] = lambda: None,
        each: Each = at_once,
    ) -> None:
        self._http = http
        self._api = api or CalendarApi(api_root, each)
        self._zones: dict[CalendarId, str] = {}
        self._after_call = after_call
        self._abort = abort
        self._each = each
        self._told: Callable[[int], None] = lambda _events: None
        self.requests = 0

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def abort(self) -> None:
        """Break a running call off; may be called from another thread."""
        self._abort()

    def on_page(self, told: Callable[[int], None]) -> None:
        """Say from now on how many events came with each page; what `told` raises ends the read."""
        self._told = told

    def renew(self) -> datetime:
        """Renew the access token now, and return Google's own time (its Date header)."""
        http: Any = self._http
        ask = Request(http.http)
        dates: list[str] = []

        def asking(*args: Any, **more: Any) -> Any:
            answer = ask(*args, **more)
            dates.append(answer.headers.get("date", ""))
            return answer

        with google_errors():
            http.credentials.refresh(asking)
            self._after_call()
            return parsedate_to_datetime(dates[-1]).astimezone(UTC)

    def _call(self, request: Any) -> Json:
        """Send one request; every verb passes here."""
        self.requests += 1
        try:
            with google_errors():
                answer = request.execute(http=self._http)
        except Unreachable:
            self._http.close()  # httplib2 would use a connection again that broke off half-way
            raise
        finally:
            self._after_call()  # a sign-in may have been renewed although the call then failed
        if answer == "":  # DELETE
            return {}
        if not isinstance(answer, dict):
            raise login_page()
        return answer

    def list_calendars(self) -> list[Calendar]:
        """Return every calendar of the account's list."""
        found: list[Calendar] = []
        token = None
        while True:
            page = self._call(self._api.calendar_list.list(maxResults=250, pageToken=token))
            found += [parse_calendar(entry) for entry in page.get("items", ())]
            token = page.get("nextPageToken")
            if token is None:
                return found

    def read_window(self, calendar: CalendarId, start: datetime, end: datetime) -> Changes:
        """Return all live events that touch [start, end), series expanded."""
        return self._read(
            calendar, timeMin=start.astimezone(UTC).isoformat(), timeMax=end.isoformat()
        )

    def read_changes(self, calendar: CalendarId, cursor: Cursor) -> Changes:
        """Return what changed since the cursor; raises CursorExpired."""
        return self._read(calendar, syncToken=cursor)

    def _read(self, calendar: CalendarId, **query: str) -> Changes:
        events: list[RemoteEvent] = []
        cursor = None
        for page in self._pages(calendar, query):
            zone = self._zones.setdefault(calendar, page.get("timeZone", "UTC"))
            items = page.get("items", ())
            events += [parse_event(item, calendar, zone) for item in self._each(items)]
            self._told(len(items))
            cursor = page.get("nextSyncToken")
        if not cursor:
            raise Unreachable("Google's list of events was incomplete; nothing was taken from it.")
        return Changes(tuple(events), Cursor(cursor))

    def _pages(self, calendar: CalendarId, query: dict[str, str]) -> Iterator[Json]:
        token = None
        while True:
            request = self._api.events.list(calendarId=calendar, pageToken=token, **_LIST, **query)
            try:
                page = self._call(request)
            except (NotFound, Refused) as error:
                raise calendar_missing(error, calendar) from error
            if page.get("kind") != "calendar#events":
                raise Unreachable("Google's list of events was not one; nothing was taken from it.")
            yield page
            token = page.get("nextPageToken")
            if token is None:
                return

    def get_event(self, calendar: CalendarId, event: EventId) -> RemoteEvent:
        """Return one event, cancelled ones included; raises NotFound."""
        return self._event(calendar, self._api.events.get(calendarId=calendar, eventId=event))

    def insert_event(self, calendar: CalendarId, draft: EventDraft) -> RemoteEvent:
        """Make the event under the draft's id; raises AlreadyExists."""
        body = dump_insert(draft)
        request = self._api.events.insert(
            calendarId=calendar, body=body, sendUpdates=draft.mails, **_conferences(body)
        )
        try:
            return self._event(calendar, request)
        except NotFound as error:  # only the calendar can be missing
            raise calendar_missing(error, calendar) from error

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
        """Change only the named fields; raises PreconditionFailed, NotFound, MeetRefused."""
        body = dump_fields(draft, fields)
        if with_mark:
            body["extendedProperties"] = dump_mark(draft.mark)
        if Field.ATTENDEES in fields:
            body["attendees"] = invite(self._guests(calendar, event, if_version), draft)
        request = self._api.events.patch(
            calendarId=calendar,
            eventId=event,
            body=body,
            sendUpdates=draft.mails,
            **_conferences(body),
        )
        request.headers["If-Match"] = if_version
        return self._event(calendar, request)

    def _guests(self, calendar: CalendarId, event: EventId, version: Version) -> list[Json]:
        """Return the guests as Google has them, answers and all, for changing them one by one."""
        item = self._call(self._api.events.get(calendarId=calendar, eventId=event))
        if item.get("etag") != version:
            raise PreconditionFailed("The event changed meanwhile.")
        if item.get("attendeesOmitted"):
            raise Refused(
                "Google does not show this event's whole guest list.",
                hint="Change its guests in Google; everything else is kept in step.",
            )
        return list(item.get("attendees") or ())

    def delete_event(
        self, calendar: CalendarId, event: EventId, *, if_version: Version, mails: str = "none"
    ) -> None:
        """Delete the event; raises PreconditionFailed, NotFound."""
        request = self._api.events.delete(calendarId=calendar, eventId=event, sendUpdates=mails)
        request.headers["If-Match"] = if_version
        self._call(request)

    def move_event(
        self, calendar: CalendarId, event: EventId, destination: CalendarId
    ) -> RemoteEvent:
        """Carry the event over to another calendar, with its id; raises NotFound.

        The answer to a move says `cancelled` although it succeeded, so the event is read at its
        destination (facts 3.3).
        """
        self._call(
            self._api.events.move(
                calendarId=calendar, eventId=event, destination=destination, sendUpdates="none"
            )
        )
        return self.get_event(destination, event)

    def watch(self, calendar: CalendarId, request: ChannelRequest) -> OpenedChannel:
        """Ask to be told of the calendar's changes; raises PushRefused, AlreadyExists."""
        call = self._api.events.watch(
            calendarId=calendar, body=dump_request(request), eventTypes=_LIST["eventTypes"]
        )
        try:
            return parse_opened(self._call(call), request.expires_at)
        except NotFound as error:
            raise calendar_missing(error, calendar) from error

    def stop_watching(self, channel: ChannelId, resource_id: str) -> None:
        """End a channel; raises NotFound where it has ended already."""
        self._call(self._api.channels.stop(body={"id": channel, "resourceId": resource_id}))

    def _event(self, calendar: CalendarId, request: Any) -> RemoteEvent:
        item = self._call(request)
        if "id" not in item:
            raise Unreachable("Google's answer was not an event.")
        return parse_event(item, calendar, self._zones.get(calendar, "UTC"))


def _conferences(body: Json) -> dict[str, int]:
    """Ask for conference data only where it is written: else what exists is left alone."""
    return {"conferenceDataVersion": 1} if "conferenceData" in body else {}


class GoogleGateways:
    """Opens gateways with the stored sign-in, and keeps renewed access tokens."""

    def __init__(
        self,
        secrets: Secrets,
        api_root: str | None,
        network: NetworkSettings | None = None,
        new_transport: Callable[[NetworkSettings], Transport] = Transport,
        *,
        each: Each = at_once,
    ) -> None:
        self._secrets = secrets
        self._api_root = api_root
        self._network = network or NetworkSettings()
        self._new_transport = new_transport
        self._each = each
        self._apis: dict[str | None, CalendarApi] = {}

    def _api(self, root: str | None) -> CalendarApi:
        if root not in self._apis:
            self._apis[root] = CalendarApi(root, self._each)
        return self._apis[root]

    def open(self, account: Account) -> GoogleGateway:
        """Return a gateway that signs in as the account; raises AuthRevoked, SecretsLocked."""
        secret = self._secrets.get(account.id)
        if not secret or not secret.get("refresh_token"):
            known = secret and secret.get("client_secret")
            file = "" if known else " --client-secrets FILE"
            raise AuthRevoked(
                f"Nothing is stored that signs in “{account.name}”.",
                hint=f"Reconnect it: gcaldesk account reconnect {account.name}{file}",
            )
        credentials = StoredSignIn(  # type: ignore[no-untyped-call]
            token=secret.get("access_token"),
            refresh_token=secret["refresh_token"],
            token_uri=account.client.token_uri,
            client_id=account.client.client_id,
            client_secret=secret.get("client_secret"),
            # what was granted, not what was asked: else each refresh fails (facts 6.4)
            scopes=list(account.granted_scopes),
            expiry=_naive_utc(secret.get("expires_at")),
        )
        known = secret.get("access_token")

        def keep_token() -> None:
            nonlocal known
            if credentials.token != known:
                known = credentials.token
                expiry = credentials.expiry
                self._secrets.put(
                    account.id,
                    {
                        **secret,
                        "access_token": credentials.token,
                        "expires_at": expiry.replace(tzinfo=UTC).isoformat() if expiry else None,
                        # a refresh that returns no refresh token must not erase the stored one
                        "refresh_token": credentials.refresh_token or secret["refresh_token"],
                    },
                )

        transport = self._new_transport(self._network)
        http = AuthorizedHttp(credentials, http=transport)
        root = root_for(self._api_root, account.client.token_uri)
        return GoogleGateway(
            http, root, keep_token, self._api(root), abort=transport.abort, each=self._each
        )

    def renew(self, account: Account) -> datetime:
        """Renew the account's access now, and return Google's own time.

        Raises AuthRevoked, ScopeMissing, SecretsLocked, Unreachable.
        """
        with closing(self.open(account)) as gateway:
            return gateway.renew()


def _naive_utc(text: str | None) -> datetime | None:
    """google-auth keeps expiry as naive UTC (facts 7.2)."""
    return datetime.fromisoformat(text).astimezone(UTC).replace(tzinfo=None) if text else None
