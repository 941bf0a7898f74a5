"""Google's JSON and Google's refusals, as we read and write them."""

import errno
import json
import socket
import ssl
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from http.client import BadStatusLine, IncompleteRead
from typing import Any

import google.auth.exceptions
import httplib2
import pytest
import requests
from googleapiclient.errors import HttpError, UnknownApiNameOrVersion

from gcaldesk.domain import errors as e
from gcaldesk.domain.account import AccessRole
from gcaldesk.domain.event import Content, EventDraft, Field, Guest, Mark
from gcaldesk.domain.ids import CalendarId, EventId
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.providers.google.credentials import StoredSignIn
from gcaldesk.providers.google.errors import (
    calendar_missing,
    google_errors,
    reason_of,
    translate,
    translate_refresh,
)
from gcaldesk.providers.google.mapping import (
    dump_fields,
    dump_insert,
    parse_calendar,
    parse_event,
)
from gcaldesk.providers.google.obstacles import explain

CALENDAR = CalendarId("rooms")
START = datetime(2026, 3, 10, 9, tzinfo=UTC)
WHEN = Timed(START, START + timedelta(hours=1), "Europe/Amsterdam")
MARK = Mark("inst", "uid", "event1", "rooms", "class", 4)


def answer(reason: str, message: str = "Text", **more: Any) -> str:
    entry = {"domain": "global", "reason": reason, "message": message}
    return json.dumps({"error": {"errors": [entry], "code": 0, "message": message, **more}})


@pytest.mark.parametrize(
    ("status", "reason", "kind"),
    [
        (400, "timeRangeEmpty", e.Refused),
        (400, "invalid", e.Refused),
        (400, "eventTypeRestriction", e.Refused),
        (401, "authError", e.AuthRevoked),
        (401, "push.webhookUrlUnauthorized", e.PushRefused),
        (400, "push.webhookUrlNotHttps", e.PushRefused),
        (400, "pushNotSupportedForRequestedResource", e.PushRefused),
        (400, "channelIdNotUnique", e.AlreadyExists),
        (403, "userRateLimitExceeded", e.RateLimited),
        (403, "rateLimitExceeded", e.RateLimited),
        (403, "quotaExceeded", e.QuotaPaused),
        (403, "dailyLimitExceeded", e.QuotaPaused),
        (403, "forbiddenForNonOrganizer", e.Refused),
        (403, "forbidden", e.Refused),
        (403, "requiredAccessLevel", e.CalendarReadOnly),
        (403, "insufficientPermissions", e.ScopeMissing),
        (403, "accessNotConfigured", e.SetupMissing),
        (403, "notACalendarUser", e.SetupMissing),
        (404, "notFound", e.NotFound),
        (407, "", e.Obstructed),
        (511, "", e.Obstructed),
        (409, "duplicate", e.AlreadyExists),
        (410, "fullSyncRequired", e.CursorExpired),
        (410, "updatedMinTooLongAgo", e.CursorExpired),
        (410, "deleted", e.NotFound),
        (412, "conditionNotMet", e.PreconditionFailed),
        (418, "teapot", e.Unreachable),
        (429, "rateLimitExceeded", e.RateLimited),
        (500, "backendError", e.Unreachable),
        (503, "backendError", e.Unreachable),
    ],
)
def test_each_row_of_the_error_table(status: int, reason: str, kind: type[Exception]) -> None:
    assert type(translate(status, answer(reason))) is kind


def test_a_meeting_is_found_by_its_video_entry_where_no_link_stands_on_the_event() -> None:
    entries = [
        {"entryPointType": "phone", "uri": "tel:+3120"},
        {"entryPointType": "video", "uri": "https://meet.google.com/abc"},
    ]
    item = {"id": "e1", "etag": "1", "conferenceData": {"entryPoints": entries}}
    event = parse_event(item, CALENDAR, "UTC")
    assert (event.meet_url, event.meet_state) == ("https://meet.google.com/abc", "success")


def test_meet_that_is_not_allowed_is_told_from_other_refusals() -> None:
    found = translate(400, answer("invalid", "Invalid conference type value."))
    assert type(found) is e.MeetRefused


def test_garbage_cursor_is_as_an_expired_one() -> None:
    found = translate(400, answer("invalid", "Invalid sync token value."))
    assert isinstance(found, e.CursorExpired)


def test_retry_after_is_honoured() -> None:
    found = translate(429, answer("rateLimitExceeded"), retry_after="7")
    assert isinstance(found, e.RateLimited)
    assert found.retry_after == timedelta(seconds=7)
    assert translate(429, "", retry_after="soon").retry_after is None  # type: ignore[attr-defined]


def test_html_and_odd_bodies_have_no_reason() -> None:
    assert reason_of(b"<html>") == ("", "")
    assert reason_of("[]") == ("", "")
    assert reason_of('{"error": "invalid_grant"}') == ("invalid_grant", "")
    assert isinstance(translate(502, "<html>"), e.Unreachable)


def test_scope_reason_may_stand_in_the_details_only() -> None:
    details = [{"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]
    body = json.dumps({"error": {"code": 403, "message": "m", "details": details}})
    assert isinstance(translate(403, body), e.ScopeMissing)


def refresh(*args: Any) -> google.auth.exceptions.RefreshError:
    return google.auth.exceptions.RefreshError(*args)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (refresh("invalid_grant: x", {"error": "invalid_grant"}), e.SignInExpired),
        (refresh("x", {"error": "unauthorized_client"}), e.AuthRevoked),
        (refresh("x", {"error": "deleted_client"}), e.AuthRevoked),
        (refresh("x", {"error": "admin_policy_enforced"}), e.AuthRevoked),
        (refresh("x", {"error": "org_internal"}), e.AuthRevoked),
        (refresh("invalid_scope", {"error": "invalid_scope"}), e.ScopeMissing),
        (refresh("x", {"error": "invalid_client"}), e.AuthRevoked),
        (refresh("Reauthentication is needed. Please run"), e.AuthRevoked),
        (refresh("The credentials do not contain the necessary refresh_token"), e.AuthRevoked),
        (refresh("<html>503</html>"), e.Unreachable),
        (refresh("x", {"error": "server_error"}), e.Unreachable),
        (refresh(), e.Unreachable),
    ],
)
def test_only_an_error_code_ends_a_sign_in(error: Any, kind: type[Exception]) -> None:
    assert type(translate_refresh(error)) is kind


def http_error(status: int) -> HttpError:
    return HttpError(httplib2.Response({"status": str(status)}), answer("x").encode())


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 412])
def test_page_of_a_proxy_is_nobodys_refusal(status: int) -> None:
    """It must neither sign anybody out nor make an event look gone."""
    assert type(translate(status, "<html>Blocked</html>")) is e.Obstructed


def bad_certificate(number: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = number
    error.verify_message = "certificate is no good"
    return error


def wrapped(inner: BaseException) -> Exception:
    return google.auth.exceptions.TransportError(inner)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    ("thrown", "kind", "words"),
    [
        (http_error(404), e.NotFound, ""),
        (refresh("invalid_grant", {"error": "invalid_grant"}), e.SignInExpired, ""),
        (ConnectionRefusedError(), e.Offline, "firewall"),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), e.Offline, "firewall"),
        (TimeoutError(), e.Unreachable, "in time"),
        (requests.ReadTimeout(), e.Unreachable, "in time"),
        (httplib2.ServerNotFoundError(), e.Offline, "DNS"),
        (socket.gaierror(-2, "Name or service not known"), e.Offline, "DNS"),
        (requests.ConnectionError(socket.gaierror(-2, "unknown")), e.Offline, "DNS"),
        (wrapped(httplib2.ServerNotFoundError()), e.Offline, "DNS"),
        (ConnectionResetError(), e.Unreachable, "broke off"),
        (BadStatusLine("x"), e.Unreachable, "broke off"),
        (IncompleteRead(b"half"), e.Unreachable, "broke off"),
        (httplib2.FailedToDecompressContent("x", None, b""), e.Unreachable, "broke off"),
        (EOFError(), e.Unreachable, "broke off"),
        (ssl.SSLEOFError(8, "EOF occurred"), e.Offline, "secure connection"),
        (bad_certificate(9), e.Obstructed, "clock"),
        (bad_certificate(10), e.Obstructed, "clock"),
        (bad_certificate(19), e.Obstructed, "ca_file"),
        (requests.exceptions.SSLError(bad_certificate(20)), e.Obstructed, "ca_file"),
        (httplib2.RedirectLimit("x", httplib2.Response({}), b""), e.Obstructed, "login"),
        (requests.TooManyRedirects(), e.Obstructed, "login"),
        (OSError("Tunnel connection failed: 407 Proxy Auth"), e.Obstructed, "password"),
        (OSError("Tunnel connection failed: 403 Forbidden"), e.Obstructed, "whoever runs"),
        (google.auth.exceptions.TransportError(), e.Unreachable, ""),  # type: ignore[no-untyped-call]
        (google.auth.exceptions.InvalidOperation(), e.Unreachable, ""),  # type: ignore[no-untyped-call]
        (json.JSONDecodeError("x", "y", 0), e.Unreachable, "cut short"),
        (UnknownApiNameOrVersion(), e.BugError, ""),
    ],
)
def test_libraries_never_show_through(thrown: Exception, kind: type[Exception], words: str) -> None:
    with pytest.raises(e.GcaldeskError) as caught, google_errors():
        raise thrown
    assert type(caught.value) is kind
    assert words in str(caught.value)


def test_cause_that_leads_back_to_itself_ends() -> None:
    first, second = EOFError(), ConnectionResetError()
    first.__context__, second.__context__ = second, first
    assert type(explain(first)) is e.Unreachable


class Answer:
    """What google-auth's transports return."""

    def __init__(self, status: int, data: str) -> None:
        self.status = status
        self.data = data.encode()


@pytest.mark.parametrize(
    ("status", "data", "kind"),
    [
        (503, "<html>503</html>", e.Unreachable),
        (500, "{}", e.Unreachable),
        (429, "{}", e.Unreachable),
        (407, "", e.Obstructed),
        (200, "<html>Sign in to Wi-Fi</html>", e.Obstructed),
        (200, "[]", e.Obstructed),
        (400, '{"error": "server_error"}', e.Unreachable),
        (400, '{"error": "invalid_grant"}', e.SignInExpired),
        (200, "{}", e.Unreachable),
    ],
)
def test_refresh_asks_once_and_tells_outages_from_ends(
    status: int, data: str, kind: type[Exception]
) -> None:
    asked = []

    def request(**_: Any) -> Answer:
        asked.append(1)
        return Answer(status, data)

    sign_in = StoredSignIn(  # type: ignore[no-untyped-call]
        token=None, refresh_token="r", token_uri="http://x", client_id="c", client_secret="s"
    )
    with pytest.raises(e.GcaldeskError) as caught, google_errors():
        sign_in.refresh(request)
    assert type(caught.value) is kind
    assert len(asked) == 1


def test_missing_calendar_says_that_bookings_are_untouched() -> None:
    assert "untouched" in calendar_missing(e.NotFound("x"), "rooms").hint


ITEM: dict[str, Any] = {
    "id": "event1",
    "etag": '"1"',
    "status": "confirmed",
    "summary": "Yoga [7]",
    "start": {"dateTime": "2026-03-10T10:00:00+01:00", "timeZone": "Europe/Amsterdam"},
    "end": {"dateTime": "2026-03-10T11:00:00+01:00"},
    "updated": "2026-03-01T10:00:00.000Z",
    "attendees": [{"email": "a@b.c", "responseStatus": "accepted"}, {"displayName": "room"}],
}


def parse(**changes: Any) -> Any:
    return parse_event({**ITEM, **changes}, CALENDAR, "Europe/Paris")


def test_event_is_read() -> None:
    event = parse()
    assert event.content == Content(WHEN, "Yoga [7]", attendees=("a@b.c",))
    assert event.guests == (Guest("a@b.c", "", "accepted"),)
    assert event.updated == datetime(2026, 3, 1, 10, tzinfo=UTC)
    assert event.mark is None


def test_bare_tombstone() -> None:
    event = parse_event({"id": "x", "etag": '"2"', "status": "cancelled"}, CALENDAR, "UTC")
    assert event.cancelled
    assert event.content is None


def test_days_and_a_missing_end() -> None:
    days = parse(start={"date": "2026-03-10"}, end={"date": "2026-03-12"}).content.time
    assert days == AllDay(date(2026, 3, 10), date(2026, 3, 12))
    one = parse(start={"date": "2026-03-10"}, end={}).content.time
    assert one == AllDay(date(2026, 3, 10), date(2026, 3, 11))
    assert parse(end={}).content.time.end == START


@pytest.mark.parametrize(
    "start",
    [{}, {"dateTime": "soon"}, {"dateTime": "2026-03-10T10:00:00"}, {"date": "x"}, {"date": None}],
)
def test_what_cannot_be_placed_has_no_content(start: dict[str, Any]) -> None:
    assert parse(start=start).content is None


def test_zone_falls_back_to_the_calendars() -> None:
    start = {"dateTime": "2026-03-10T10:00:00+01:00"}
    assert parse(start=start).content.time.zone == "Europe/Paris"


def test_unknown_things_are_tolerated() -> None:
    event = parse(eventType="holodeck", updated="soon", newField=1, recurringEventId="m")
    assert (event.kind, event.updated, event.series_id) == ("holodeck", None, "m")


def test_half_an_emoji_stops_nothing() -> None:
    content = parse(summary="Yoga \ud83d", description="caf\u00e9 \ud83d\ude00").content
    assert (content.title, content.description) == ("Yoga \ufffd", "caf\u00e9 \U0001f600")


DRAFT = EventDraft(EventId("event1"), Content(WHEN, "Yoga [7]", color="3"), MARK)


def test_mark_survives_the_round_trip() -> None:
    body = dump_insert(DRAFT)
    assert parse(extendedProperties=body["extendedProperties"]).mark == MARK
    private = {**body["extendedProperties"]["private"], "gcaldeskVersion": "odd"}
    assert parse(extendedProperties={"private": private}).mark == replace(MARK, booking_version=0)


def test_insert_leaves_defaults_out() -> None:
    body = dump_insert(DRAFT)
    assert body["id"] == "event1"
    assert "description" not in body
    assert set(body["start"]) == {"dateTime", "timeZone"}


def test_patch_names_the_other_kind_of_time_as_null() -> None:
    timed = dump_fields(DRAFT, frozenset({Field.TIME}))
    assert set(timed) == {"start", "end"}
    assert timed["start"]["date"] is None
    days = replace(DRAFT.content, time=AllDay(date(2026, 3, 10), date(2026, 3, 11)))
    assert dump_fields(replace(DRAFT, content=days), frozenset({Field.TIME}))["end"] == {
        "date": "2026-03-11",
        "dateTime": None,
        "timeZone": None,
    }


def test_patch_removes_an_emptied_text() -> None:
    assert dump_fields(DRAFT, frozenset({Field.DESCRIPTION})) == {"description": None}


def test_calendar_entry() -> None:
    entry = {"id": "c", "summary": "S", "summaryOverride": "Mine", "accessRole": "emperor"}
    calendar = parse_calendar(entry)
    assert (calendar.summary, calendar.role, calendar.primary) == ("Mine", AccessRole.NONE, False)
    assert parse_calendar({"id": "c", "accessRole": "owner"}).role.writable


@pytest.mark.parametrize(
    "odd",
    [
        {"extendedProperties": None},
        {"extendedProperties": {"private": None}},
        {"reminders": {"useDefault": False, "overrides": [{"minutes": None}]}},
        {"summary": None, "description": None, "eventType": None},
        {"attendees": None},
        {"start": "soon"},
        {"attendees": ["who"]},
        {"conferenceData": 3},
        {"reminders": {"useDefault": False, "overrides": [{"minutes": "ten"}]}},
    ],
)
def test_events_of_shapes_nobody_has_seen_stop_nothing(odd: dict[str, Any]) -> None:
    event = parse(**odd)
    assert event.id == ITEM["id"]
    assert not event.cancelled
    assert event.content is None or event.content.title in {"", "Yoga [7]"}
