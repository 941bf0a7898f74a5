import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, HTTPServer
from time import monotonic
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest

from gcaldesk.sandbox.api_table import OPERATIONS
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.shapes import Json
from tests.sandbox.events import HOLIDAYS, ROOMS, timed
from tests.sandbox.wire import Wire

EVENTS = f"calendars/{quote(ROOMS)}/events"
SCOPE = "https://www.googleapis.com/auth/"


@pytest.fixture
def wire(sandbox: SandboxServer) -> Wire:
    return Wire(sandbox)


def test_versions_travel_as_headers(wire: Wire) -> None:
    made = wire.api("POST", EVENTS, timed())
    assert made.status == 200
    path = f"{EVENTS}/{made.json['id']}"
    etag = made.json["etag"]
    assert made.headers["etag"] == etag
    assert wire.api("GET", path, headers={"If-None-Match": etag}).status == 304
    stale = wire.api("PATCH", path, {"summary": "B"}, {"If-Match": '"1"'})
    assert stale.status == 412
    assert stale.json == {
        "error": {
            "errors": [
                {
                    "domain": "global",
                    "reason": "conditionNotMet",
                    "message": "Precondition Failed",
                    "locationType": "header",
                    "location": "If-Match",
                }
            ],
            "code": 412,
            "message": "Precondition Failed",
        }
    }
    assert wire.api("PATCH", path, {"summary": "B"}, {"If-Match": etag}).status == 200
    gone = wire.api("DELETE", path)
    assert (gone.status, gone.body) == (204, b"")


def test_ids_with_odd_signs_are_unquoted(wire: Wire) -> None:
    reply = wire.api("GET", f"calendars/{quote(HOLIDAYS, safe='')}/events")
    assert reply.json["summary"] == "Holidays"


def test_long_reads_come_as_posts(wire: Wire, sandbox: SandboxServer) -> None:
    sandbox.state.switches.turn({"long_tokens": True})
    token = wire.api("GET", EVENTS).json["nextSyncToken"]
    sandbox.state.insert_event(ROOMS, timed())
    reply = wire.api(
        "POST",
        EVENTS,
        urlencode({"syncToken": token}),
        {
            "X-HTTP-Method-Override": "GET",
            "Content-Type": "application/x-www-form-urlencoded",
        },
    )
    assert len(reply.json["items"]) == 1


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "nothing"),
        ("GET", "calendars/primary/acl"),
        ("POST", "calendars/primary/events/quickAdd"),
        ("GET", "calendars/primary/events?colour=red"),
        ("GET", "colors?maxResults=2"),
        ("POST", "calendars/primary/events?eventLabelVersion=1"),
    ],
)
def test_the_unknown_is_never_ignored(wire: Wire, method: str, path: str) -> None:
    reply = wire.api(method, path, {} if method == "POST" else None)
    assert (reply.status, reply.reason) == (501, "notImplemented")
    assert wire.control("log")["entries"][-1]["status"] == 501


def test_unknown_addresses(wire: Wire) -> None:
    reply = wire("GET", "/drive/v3/files")
    assert (reply.status, reply.reason) == (501, "notImplemented")
    assert wire.control("log")["entries"][-1]["operation"] == "unknown"


@pytest.mark.parametrize(
    "query", ["maxResults=many", "singleEvents=perhaps", "orderBy=colour", "fields=a("]
)
def test_ill_typed_parameters(wire: Wire, query: str) -> None:
    assert wire.api("GET", f"{EVENTS}?{query}").status == 400


def test_partial_answers(wire: Wire) -> None:
    wire.api("POST", EVENTS, timed())
    reply = wire.api("GET", f"{EVENTS}?fields=items(summary),timeZone")
    assert reply.json == {"items": [{"summary": "Booking"}], "timeZone": "Europe/Amsterdam"}


def test_bodies_that_are_no_json(wire: Wire) -> None:
    assert wire.api("POST", EVENTS, "{").reason == "parseError"
    assert wire.api("POST", EVENTS, []).reason == "parseError"


def test_bad_tokens(wire: Wire, sandbox: SandboxServer) -> None:
    sandbox.state.oauth.expire_access()
    reply = wire.api("GET", EVENTS)
    assert (reply.status, reply.reason) == (401, "authError")
    assert reply.json["error"]["errors"][0]["location"] == "Authorization"
    wire.token = None
    assert wire.api("GET", EVENTS).status == 401


def test_scopes_are_enforced(sandbox: SandboxServer) -> None:
    wire = Wire(sandbox, [f"{SCOPE}calendar.events"])
    assert wire.api("GET", EVENTS).status == 200
    reply = wire.api("GET", "users/me/calendarList")
    assert (reply.status, reply.reason) == (403, "insufficientPermissions")
    error = reply.json["error"]
    assert error["status"] == "PERMISSION_DENIED"
    assert error["details"][0]["reason"] == "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
    assert error["details"][0]["metadata"]["method"] == "calendar.v3.CalendarList.List"
    reader = Wire(sandbox, [f"{SCOPE}calendar.readonly"])
    assert reader.api("GET", "users/me/calendarList").status == 200
    assert reader.api("POST", EVENTS, timed()).status == 403


def test_every_operation_has_an_answer(wire: Wire) -> None:
    for operation in OPERATIONS:
        path = operation.template.replace("{calendarId}", "nowhere")
        path = path.replace("{eventId}", "nothing").replace("{setting}", "locale")
        reply = wire.api(operation.method, path, None if operation.method == "GET" else {})
        assert reply.status in {200, 400, 404}, operation.name


class TestFaults:
    def arm(self, wire: Wire, **fault: object) -> None:
        wire.control("faults", fault)

    def test_statuses(self, wire: Wire) -> None:
        self.arm(wire, kind="status", status=429, retry_after=7, times=2)
        for _ in range(2):
            reply = wire.api("GET", EVENTS)
            assert (reply.status, reply.reason) == (429, "rateLimitExceeded")
            assert reply.headers["retry-after"] == "7"
        assert wire.api("GET", EVENTS).status == 200

    def test_matching(self, wire: Wire) -> None:
        self.arm(
            wire,
            kind="status",
            status=503,
            after=1,
            times=-1,
            match={"operation": "events.insert", "method": "POST", "path": "/rooms"},
        )
        assert wire.api("POST", EVENTS, timed()).status == 200
        assert wire.api("POST", "calendars/primary/events", timed()).status == 200
        assert wire.api("GET", EVENTS).status == 200
        assert wire.api("POST", EVENTS, timed()).reason == "backendError"
        wire.control("faults", method="DELETE")
        assert wire.api("POST", EVENTS, timed()).status == 200

    @pytest.mark.parametrize(("kind", "kept"), [("drop_before", 0), ("drop_after", 1)])
    def test_drops(self, wire: Wire, kind: str, kept: int) -> None:
        self.arm(wire, kind=kind, match={"operation": "events.insert"})
        with pytest.raises((ConnectionError, HTTPException)):
            wire.api("POST", EVENTS, timed())
        assert len(wire.api("GET", EVENTS).json["items"]) == kept

    def test_truncation(self, wire: Wire) -> None:
        self.arm(wire, kind="truncate")
        with pytest.raises(HTTPException):
            wire.api("GET", EVENTS)

    def test_captive_portals(self, wire: Wire) -> None:
        self.arm(wire, kind="html")
        reply = wire.api("GET", EVENTS)
        assert reply.status == 200
        assert reply.body.startswith(b"<!doctype html>")

    def test_vanished_items(self, wire: Wire) -> None:
        wire.api("POST", EVENTS, timed())
        self.arm(wire, kind="empty")
        reply = wire.api("GET", EVENTS)
        assert reply.json["items"] == []
        assert reply.json["nextSyncToken"]
        assert len(wire.api("GET", EVENTS).json["items"]) == 1

    def test_own_bodies(self, wire: Wire) -> None:
        self.arm(wire, kind="status", status=502, body="<h1>Bad gateway</h1>")
        assert wire.api("GET", EVENTS).body == b"<h1>Bad gateway</h1>"

    def test_delays_and_latency(self, wire: Wire) -> None:
        self.arm(wire, kind="delay", seconds=0.1)
        began = monotonic()
        wire.api("GET", EVENTS)
        assert monotonic() - began >= 0.1
        wire.control("latency", {"seconds": 0.1})
        began = monotonic()
        wire.api("GET", EVENTS)
        assert monotonic() - began >= 0.1

    def test_token_endpoint(self, wire: Wire) -> None:
        self.arm(wire, kind="status", status=503, body="<html>", match={"operation": "oauth.token"})
        assert wire("POST", "/token", "grant_type=refresh_token").status == 503

    def test_nonsense_is_refused(self, wire: Wire) -> None:
        for bad in (
            {"kind": "fire"},
            {"kind": "html", "x": 1},
            {"kind": "html", "match": {"y": 1}},
        ):
            assert wire("POST", "/__sandbox__/faults", bad).status == 400


class TestControls:
    def test_the_list_of_controls(self, wire: Wire) -> None:
        assert "POST edit" in wire.control("")["controls"]
        assert wire("GET", "/__sandbox__/nothing").status == 501

    def test_edits_and_state(self, wire: Wire) -> None:
        body = {"calendar": ROOMS, "op": "insert", "body": timed(), "as": "kim@example.org"}
        event = wire.control("edit", body)["event"]
        assert event["creator"] == {"email": "kim@example.org"}
        rooms = next(one for one in wire.control("state")["calendars"] if one["id"] == ROOMS)
        assert rooms["accessRole"] == "owner"
        assert [one["id"] for one in rooms["events"]] == [event["id"]]
        gone = {"calendar": ROOMS, "op": "delete", "id": event["id"]}
        assert wire.control("edit", gone) == {"event": None}
        assert wire("POST", "/__sandbox__/edit", gone).status == 410

    def test_the_log_of_writes(self, wire: Wire) -> None:
        wire.api("GET", EVENTS)
        wire.api("POST", EVENTS, timed())
        entries = wire.control("log?writes=1")["entries"]
        assert [one["operation"] for one in entries] == ["events.insert"]
        assert entries[0]["request_headers"]["authorization"] == "(redacted)"
        assert entries[0]["body"]["summary"] == "Booking"
        assert len(wire.control("log")["entries"]) == 2
        wire.control("log", method="DELETE")
        assert wire.control("log")["entries"] == []

    def test_the_log_keeps_no_secrets(self, wire: Wire) -> None:
        form = urlencode({"grant_type": "refresh_token", "refresh_token": "hush-hush"})
        wire("POST", "/token", form)
        assert "hush-hush" not in str(wire.control("log"))

    def test_the_clock(self, wire: Wire) -> None:
        wire.control("clock", {"set": "2030-01-01T00:00:00Z"})
        assert wire.control("clock", {"advance_seconds": 60})["now"].startswith("2030-01-01T00:01")
        assert "01 Jan 2030" in wire("GET", "/__sandbox__/").headers["date"]
        wire.control("clock", {"set": datetime.now(UTC).isoformat()})  # noqa: TID251 - undone

    def test_calendars_and_tokens(self, wire: Wire) -> None:
        token = quote(wire.api("GET", EVENTS).json["nextSyncToken"])
        wire.control("expire-tokens", {"calendar": ROOMS})
        assert wire.api("GET", f"{EVENTS}?syncToken={token}").reason == "fullSyncRequired"
        wire.control("calendar", {"id": ROOMS, "op": "share", "accessRole": "reader"})
        assert wire.api("POST", EVENTS, timed()).reason == "requiredAccessLevel"
        wire.control("calendar", {"id": ROOMS, "op": "delete"})
        assert wire.api("GET", EVENTS).status == 404
        made = wire.control("calendar", {"op": "create", "id": "x@y", "summary": "New"})
        assert made["id"] == "x@y"
        assert wire("POST", "/__sandbox__/calendar", {"op": "paint"}).status == 400

    def test_switches_and_seeds(self, wire: Wire) -> None:
        assert wire.control("switches", {"html": True})["html"] is True
        assert wire.api("GET", EVENTS).headers["content-type"].startswith("text/html")
        assert wire("POST", "/__sandbox__/switches", {"none": 1}).status == 400
        wire.control("reset", {})
        assert wire.api("GET", EVENTS).status == 200
        assert wire("POST", "/__sandbox__/seed", {"events": [{"calendar": "no"}]}).status == 400

    def test_the_week(self, wire: Wire) -> None:
        event = wire.api("POST", EVENTS, timed()).json
        week = wire.control("week?from=2026-03-01T00:00:00Z&to=2026-03-08T00:00:00Z")
        assert [len(one["events"]) for one in week["calendars"]] == [0, 1, 0, 0]
        eid = parse_qs(urlsplit(event["htmlLink"]).query)["eid"][0]
        assert wire.control(f"week?eid={eid}")["found"]["id"] == event["id"]
        assert wire.control("week?eid=x")["found"] is None
        for path in ("/", urlsplit(event["htmlLink"]).path):
            assert b"<title>The Google side" in wire("GET", path).body


class TestConsent:
    def asking(self, sandbox: SandboxServer, **changes: str) -> dict[str, str]:
        return {
            "client_id": sandbox.client_secrets()["installed"]["client_id"],
            "redirect_uri": "http://127.0.0.1:5/back?x=1",
            "response_type": "code",
            "scope": f"{SCOPE}calendar.readonly {SCOPE}calendar.events",
            "state": "s1",
        } | changes

    def back(self, location: str) -> dict[str, str]:
        assert location.startswith("http://127.0.0.1:5/back?x=1&")
        return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}

    def test_a_person_decides(self, sandbox: SandboxServer, wire: Wire) -> None:
        wire.control("consent", {"mode": "manual"})
        query = urlencode(self.asking(sandbox))
        page = wire("GET", f"/o/oauth2/auth?{query}")
        assert page.status == 200
        assert b"calendar.events" in page.body
        assert b"second@example.org" in page.body
        allow = {"request": query, "decision": "allow", "scope": f"{SCOPE}calendar.readonly"}
        answer = wire("POST", "/o/oauth2/consent", urlencode(allow))
        back = self.back(answer.headers["location"])
        assert answer.status == 302
        assert (back["state"], back["scope"]) == ("s1", f"{SCOPE}calendar.readonly")
        deny = wire("POST", "/o/oauth2/consent", urlencode(allow | {"decision": "deny"}))
        assert self.back(deny.headers["location"])["error"] == "access_denied"

    def test_a_switch_decides(self, sandbox: SandboxServer, wire: Wire) -> None:
        query = urlencode(self.asking(sandbox))
        wire.control("consent", {"mode": "allow", "untick": [f"{SCOPE}calendar.events"]})
        back = self.back(wire("GET", f"/o/oauth2/v2/auth?{query}").headers["location"])
        assert back["scope"] == f"{SCOPE}calendar.readonly"
        wire.control("consent", {"mode": "deny"})
        back = self.back(wire("GET", f"/o/oauth2/v2/auth?{query}").headers["location"])
        assert (back["error"], back["state"]) == ("access_denied", "s1")
        assert wire("POST", "/__sandbox__/consent", {"mode": "maybe"}).status == 400

    def test_problems_are_shown_not_sent(self, sandbox: SandboxServer, wire: Wire) -> None:
        query = urlencode(self.asking(sandbox, redirect_uri="http://<b>.example/"))
        page = wire("GET", f"/o/oauth2/auth?{query}")
        assert page.status == 400
        assert b"redirect_uri_mismatch" in page.body
        assert b"<b>.example" not in page.body
        body = urlencode({"request": query, "decision": "allow"})
        assert wire("POST", "/o/oauth2/consent", body).status == 400

    def test_without_a_prompt(self, sandbox: SandboxServer, wire: Wire) -> None:
        query = urlencode(self.asking(sandbox, prompt="none"))
        wire.control("revoke", {})
        wire.control("consent", {"mode": "manual"})
        back = self.back(wire("GET", f"/o/oauth2/auth?{query}").headers["location"])
        assert back["error"] == "consent_required"

    def test_the_other_endpoints(self, sandbox: SandboxServer) -> None:
        wire = Wire(sandbox, ["email", "openid"])
        assert wire("GET", "/v1/userinfo").json["email_verified"] is True
        assert wire("GET", "/oauth2/v2/userinfo").json["verified_email"] is True
        assert wire("GET", f"/tokeninfo?access_token={wire.token}").json["email"]
        found = wire("GET", "/.well-known/openid-configuration").json
        assert found["token_endpoint"] == f"{sandbox.url}/token"
        assert wire("POST", "/revoke", f"token={wire.token}").status == 200
        again = wire("POST", "/revoke", f"token={wire.token}")
        assert (again.status, again.json["error"]) == (400, "invalid_token")
        assert wire("GET", "/v1/userinfo").status == 401


class Receiver:
    """Collects notifications; answers the given statuses first."""

    def __init__(self, statuses: list[int]) -> None:
        self.seen: list[dict[str, str]] = []
        self.arrived = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                status = statuses.pop(0) if statuses else 200
                with receiver.arrived:
                    receiver.seen.append(dict(self.headers))
                    receiver.arrived.notify_all()
                self.send_response(status)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/hook?a=1"

    def wait(self, count: int, seconds: float = 5.0) -> list[dict[str, str]]:
        with self.arrived:
            self.arrived.wait_for(lambda: len(self.seen) >= count, seconds)
            return list(self.seen)


@contextmanager
def receiving(statuses: list[int]) -> Iterator[Receiver]:
    receiver = Receiver(statuses)
    thread = threading.Thread(target=lambda: receiver.server.serve_forever(0.01))
    thread.start()
    try:
        yield receiver
    finally:
        receiver.server.shutdown()
        receiver.server.server_close()
        thread.join()


class TestPush:
    def watch(self, wire: Wire, receiver: Receiver, name: str) -> Json:
        body = {"id": name, "type": "web_hook", "address": receiver.address, "token": "t"}
        reply = wire.api("POST", f"{EVENTS}/watch", body)
        assert reply.status == 200
        channel: Json = reply.json
        return channel

    def test_delivery(self, wire: Wire) -> None:
        with receiving([]) as receiver:
            channel = self.watch(wire, receiver, "one")
            wire.api("POST", EVENTS, timed())
            sync, exists = receiver.wait(2)
            assert sync["X-Goog-Resource-State"] == "sync"
            assert sync["X-Goog-Message-Number"] == "1"
            assert exists["X-Goog-Resource-State"] == "exists"
            assert exists["X-Goog-Channel-ID"] == "one"
            assert exists["X-Goog-Channel-Token"] == "t"
            assert exists["X-Goog-Resource-ID"] == channel["resourceId"]
            assert exists["X-Goog-Resource-URI"] == channel["resourceUri"]
            assert exists["Content-Length"] == "0"
            stop = {"id": "one", "resourceId": channel["resourceId"]}
            assert wire.api("POST", "channels/stop", stop).status == 204
            assert wire.api("POST", "channels/stop", stop).status == 404

    def test_spurious_messages(self, wire: Wire) -> None:
        with receiving([]) as receiver:
            channel = self.watch(wire, receiver, "five")
            stop = {"id": "five", "resourceId": channel["resourceId"]}
            assert wire.api("POST", "channels/stop", stop).status == 204
            wire.control("push", {"channel": "five"})
            assert receiver.wait(2)[1]["X-Goog-Resource-State"] == "exists"
            assert [one["alive"] for one in wire.control("channels")["channels"]] == [False]
            assert wire("POST", "/__sandbox__/push", {"channel": "none"}).status == 404

    def test_edits_of_others_are_told(self, wire: Wire) -> None:
        with receiving([]) as receiver:
            self.watch(wire, receiver, "two")
            wire.control("edit", {"calendar": ROOMS, "op": "insert", "body": timed()})
            assert len(receiver.wait(2)) == 2

    def test_retries_after_server_errors_only(self, wire: Wire) -> None:
        wire.control("switches", {"push_retry_seconds": 0.01})
        with receiving([503, 500, 200, 404]) as receiver:
            self.watch(wire, receiver, "three")
            assert len(receiver.wait(3)) == 3
            wire.api("POST", EVENTS, timed())
            receiver.wait(4)
            assert len(receiver.wait(5, 0.2)) == 4

    def test_loss_and_duplicates(self, wire: Wire) -> None:
        with receiving([]) as receiver:
            wire.control("switches", {"push_duplicates": 2, "push_delay_seconds": 0.05})
            self.watch(wire, receiver, "four")
            assert len(receiver.wait(3)) == 3
            wire.control("switches", {"push_drop": True})
            wire.api("POST", EVENTS, timed())
            assert len(receiver.wait(4, 0.2)) == 3


class TestServer:
    def test_a_busy_port(self, sandbox: SandboxServer) -> None:
        port = urlsplit(sandbox.url).port or 0
        with pytest.raises(OSError, match=f"Port {port} on 127.0.0.1 cannot be used"):
            SandboxServer(port).start()

    def test_a_quick_stop_with_open_connections(self) -> None:
        server = SandboxServer()
        server.start()
        server.start()
        parts = urlsplit(server.url)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=5)
        connection.request("GET", "/__sandbox__/")
        connection.getresponse().read()
        began = monotonic()
        server.stop()
        server.stop()
        assert monotonic() - began < 1
        connection.close()
        with SandboxServer(parts.port or 0):
            pass

    def test_a_quick_stop_during_a_delay(self) -> None:
        with SandboxServer() as server:
            server.desk.faults.latency = 30
            parts = urlsplit(server.url)
            connection = HTTPConnection(parts.hostname or "", parts.port, timeout=5)
            connection.request("GET", "/calendar/v3/colors")
            began = monotonic()
        assert monotonic() - began < 1.5
        connection.close()

    def test_client_secrets(self, sandbox: SandboxServer) -> None:
        web = sandbox.client_secrets("web", redirect_uris=["http://127.0.0.1:8/cb"])["web"]
        assert web["redirect_uris"] == ["http://127.0.0.1:8/cb"]
        assert web["token_uri"] == f"{sandbox.url}/token"
        assert sandbox.client_secrets()["installed"]["auth_uri"].startswith(sandbox.url)

    def test_the_clock_can_be_given(self) -> None:
        moment = datetime(2026, 3, 2, 9, tzinfo=UTC)
        with SandboxServer(now=lambda: moment) as server:
            assert server.state.now() == moment
