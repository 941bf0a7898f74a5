"""Public client libraries, unchanged, against the sandbox."""

import asyncio
import datetime as dt
import gc
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
import requests
from gcal_sync.api import GoogleCalendarService, ListEventsRequest
from gcal_sync.auth import AbstractAuth
from gcal_sync.model import Event
from gcal_sync.sync import CalendarEventSyncManager
from gcsa.event import Event as SimpleEvent  # type: ignore[import-untyped]
from gcsa.google_calendar import GoogleCalendar  # type: ignore[import-untyped]
from gcsa.serializers.event_serializer import EventSerializer  # type: ignore[import-untyped]
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import Flow  # type: ignore[import-untyped]
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.shapes import Json
from tests.sandbox.events import ROOMS, timed, weekly

SCOPES = [
    "https://www.googleapis.com/auth/calendar.readonly",
    "https://www.googleapis.com/auth/calendar.events",
]
UTC = dt.UTC


def connect(sandbox: SandboxServer, credentials: Any) -> Any:
    return build(
        "calendar",
        "v3",
        credentials=credentials,
        client_options={"api_endpoint": sandbox.api_root},
        cache_discovery=False,
    )


def sign_in(sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    flow = Flow.from_client_config(
        sandbox.client_secrets(), SCOPES, redirect_uri="http://127.0.0.1:5/"
    )
    url, _ = flow.authorization_url(access_type="offline", prompt="consent")
    with requests.Session() as session:
        back = session.get(url, allow_redirects=False, timeout=10)
    flow.fetch_token(authorization_response=back.headers["location"], timeout=10)
    flow.oauth2session.close()
    return flow.credentials


@pytest.fixture
def credentials(sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> Any:
    return sign_in(sandbox, monkeypatch)


@pytest.fixture
def service(sandbox: SandboxServer, credentials: Any) -> Iterator[Any]:
    service = connect(sandbox, credentials)
    yield service
    service.close()


class TestGoogleApiPythonClient:
    def test_all_verbs(self, service: Any) -> None:
        events = service.events()
        made = events.insert(calendarId=ROOMS, body=timed(id="abcde1")).execute()
        page = events.list(calendarId=ROOMS).execute()
        assert [one["id"] for one in page["items"]] == ["abcde1"]
        request = events.patch(calendarId=ROOMS, eventId="abcde1", body={"summary": "B"})
        request.headers["If-Match"] = made["etag"]
        assert request.execute()["summary"] == "B"
        stale = events.update(calendarId=ROOMS, eventId="abcde1", body=timed())
        stale.headers["If-Match"] = made["etag"]
        with pytest.raises(HttpError) as caught:
            stale.execute()
        assert caught.value.status_code == 412
        events.update(calendarId=ROOMS, eventId="abcde1", body=timed(summary="C")).execute()
        assert events.delete(calendarId=ROOMS, eventId="abcde1").execute() == ""
        delta = events.list(calendarId=ROOMS, syncToken=page["nextSyncToken"]).execute()
        assert [one["status"] for one in delta["items"]] == ["cancelled"]
        with pytest.raises(HttpError) as caught:
            events.insert(calendarId=ROOMS, body=timed(id="abcde1")).execute()
        assert caught.value.status_code == 409

    def test_pages_by_list_next(self, service: Any, sandbox: SandboxServer) -> None:
        for number in range(5):
            sandbox.state.insert_event(ROOMS, timed(id=f"event{number}"))
        request, found = service.events().list(calendarId=ROOMS, maxResults=2), []
        while request is not None:
            page = request.execute()
            found += [one["id"] for one in page["items"]]
            request = service.events().list_next(request, page)
        assert found == [f"event{number}" for number in range(5)]

    def test_other_reads(self, service: Any) -> None:
        assert len(service.calendarList().list().execute()["items"]) == 4
        assert service.settings().get(setting="timezone").execute()["value"]
        assert service.colors().get().execute()["event"]["1"]
        made = service.events().insert(calendarId=ROOMS, body=weekly()).execute()
        instances = service.events().instances(calendarId=ROOMS, eventId=made["id"]).execute()
        assert len(instances["items"]) == 4

    def test_long_tokens_travel_as_posts(self, service: Any, sandbox: SandboxServer) -> None:
        sandbox.state.switches.turn({"long_tokens": True})
        token = service.events().list(calendarId=ROOMS).execute()["nextSyncToken"]
        assert service.events().list(calendarId=ROOMS, syncToken=token).execute()["items"] == []

    def test_expired_access_is_renewed(
        self, service: Any, sandbox: SandboxServer, credentials: Credentials
    ) -> None:
        before = credentials.token
        sandbox.state.oauth.expire_access()
        service.events().list(calendarId=ROOMS).execute()
        assert credentials.token != before

    @pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
    @pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
    def test_a_lost_answer_is_sent_again_by_the_library(
        self, service: Any, sandbox: SandboxServer
    ) -> None:
        service.events().list(calendarId=ROOMS).execute()
        sandbox.desk.faults.arm({"kind": "drop_after", "match": {"operation": "events.insert"}})
        with pytest.raises(HttpError, match="409"):
            service.events().insert(calendarId=ROOMS, body=timed(id="abcde1")).execute()
        gc.collect()  # httplib2 leaves the dropped socket open; let it warn here
        writes = sandbox.desk.log.as_json(writes=True)
        assert [(one["status"], one["fault"]) for one in writes] == [
            (200, "drop_after"),
            (409, None),
        ]


class TestGcsa:
    def test_all_verbs(self, credentials: Any, service: Any) -> None:
        calendar = GoogleCalendar(ROOMS, credentials=credentials)
        calendar.service.close()
        calendar.service = service
        start = dt.datetime(2026, 3, 3, 10, tzinfo=UTC)
        event = calendar.add_event(SimpleEvent("Gala", start=start, location="Hall"))
        token = service.events().list(calendarId=ROOMS).execute()["nextSyncToken"]
        event.summary = "Gala dinner"
        assert calendar.update_event(event).summary == "Gala dinner"
        window = (start - dt.timedelta(days=1), start + dt.timedelta(days=1))
        found = list(calendar.get_events(*window, timezone="UTC", single_events=True))
        assert [(one.summary, one.location) for one in found] == [("Gala dinner", "Hall")]
        assert calendar.get_event(event.event_id).start == start
        assert "Rooms" in {one.summary for one in calendar.get_calendar_list()}
        service.events().patch(
            calendarId=ROOMS, eventId=event.event_id, body={"summary": "Patched"}
        ).execute()
        delta = service.events().list(calendarId=ROOMS, syncToken=token).execute()
        changed = [EventSerializer(one).get_object() for one in delta["items"]]
        assert [one.summary for one in changed] == ["Patched"]
        calendar.delete_event(event)
        token = delta["nextSyncToken"]
        delta = service.events().list(calendarId=ROOMS, syncToken=token).execute()
        assert [one["status"] for one in delta["items"]] == ["cancelled"]
        assert list(calendar.get_events(*window, timezone="UTC")) == []


class FixedAuth(AbstractAuth):
    """An access token that was given beforehand."""

    def __init__(self, session: aiohttp.ClientSession, host: str, token: str) -> None:
        super().__init__(session, host)
        self._token = token

    async def async_get_access_token(self) -> str:
        return self._token


class TestGcalSync:
    def test_all_verbs(self, sandbox: SandboxServer) -> None:
        token = sandbox.state.oauth.issue_access("admin@example.org", SCOPES).token
        asyncio.run(self.run(sandbox, token))

    async def run(self, sandbox: SandboxServer, token: str) -> None:
        async with aiohttp.ClientSession() as session:
            auth = FixedAuth(session, sandbox.api_root.rstrip("/"), token)
            service = GoogleCalendarService(auth)
            calendars = await service.async_list_calendars()
            assert "Rooms" in {one.summary for one in calendars.items}
            manager = CalendarEventSyncManager(service, ROOMS)
            await manager.run()
            start = dt.datetime(2026, 3, 3, 10, tzinfo=UTC)
            await service.async_create_event(
                ROOMS,
                Event.model_validate(
                    {
                        "summary": "Gala",
                        "start": {"dateTime": start, "timeZone": "UTC"},
                        "end": {"dateTime": start + dt.timedelta(hours=1), "timeZone": "UTC"},
                    }
                ),
            )
            assert await self.titles(manager) == ["Gala"]
            listed = await service.async_list_events(
                ListEventsRequest.model_validate({"calendarId": ROOMS, "timeMin": start})
            )
            event_id = str(listed.items[0].id)
            await service.async_patch_event(ROOMS, event_id, {"summary": "Dinner"})
            assert await self.titles(manager) == ["Dinner"]
            sandbox.state.expire_sync_tokens()
            assert await self.titles(manager) == ["Dinner"]
            await service.async_delete_event(ROOMS, event_id)
            assert await self.titles(manager) == []
            asked: list[Json] = sandbox.desk.log.as_json()
            assert {one["status"] for one in asked} <= {200, 204, 410}

    async def titles(self, manager: CalendarEventSyncManager) -> list[str]:
        await manager.run()
        timeline = await manager.store_service.async_get_timeline()
        return [event.summary for event in timeline]
