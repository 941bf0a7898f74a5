"""Every error row of Google's API, over real HTTP: what a person sees, what the engine does next.

Rows of the error table without a test here, and why:

- 304: no request carries If-None-Match, which `test_nothing_asks_for_a_304` checks.
- 409 `conflict`: it says that two parts of one batch clashed, and no batch is ever sent; as an answer
  to an insert it is read again like any other 409.
- 403 of a calendar's data owner: it answers calendarList.delete, which is never sent.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.domain.account import AccountState
from gcaldesk.domain.errors import PushRefused
from gcaldesk.domain.ids import CalendarId, ChannelId
from gcaldesk.domain.journal import IssueKind
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sync.ports import ChannelRequest
from tests.fakes.clock import FakeClock
from tests.fakes.http_office import HttpOffice
from tests.fakes.office import COURTS, ROOMS, SEED

HTML = "<html><title>Error</title>Some proxy's page</html>"


@pytest.fixture(scope="module")
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="module")
def sandbox(clock: FakeClock) -> Iterator[SandboxServer]:
    with SandboxServer(seed=SEED, auto_consent=True, now=clock.now) as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer, clock: FakeClock) -> Iterator[HttpOffice]:
    made = HttpOffice(tmp_path, sandbox, clock)
    yield made
    made.store.close()


def titles(office: HttpOffice, calendar: str = ROOMS) -> list[str]:
    return sorted(event["summary"].split(" [")[0] for event in office.events(calendar))


def at_rest(office: HttpOffice, *wanted: str) -> None:
    """Nothing was lost, nothing is doubled, nothing is left to do or to say."""
    assert titles(office) == sorted(wanted)
    assert office.sync().state == "ok"
    assert not {"events.insert", "events.patch", "events.delete"} & {
        e["operation"] for e in office.sandbox.desk.log.as_json()
    }
    assert office.issues() == []
    assert office.seen().strip() == ""
    assert office.state_of_account() is AccountState.CONNECTED


REFUSED = [
    (400, "timeRangeEmpty", "The specified time range is empty.", "calendar"),
    (400, "required", "Missing end time.", "global"),
    (400, "invalid", "Invalid start time.", "global"),
    (400, "badRequest", "Bad Request", "global"),
    (400, "parseError", "Parse Error", "global"),
    (400, "invalidParameter", "Invalid parameter.", "global"),
    (400, "invalid", "Invalid attendee email.", "global"),
    (400, "eventTypeRestriction", "Attempt made to modify 'birthday' event", "calendar"),
    (403, "forbiddenForNonOrganizer", "Shared properties can only be changed", "calendar"),
    (403, "forbidden", "Forbidden", "global"),
    (403, "forbiddenForServiceAccounts", "Service accounts cannot invite", "calendar"),
]


@pytest.mark.parametrize(("status", "reason", "message", "domain"), REFUSED)
def test_refused_event_is_put_aside_alone(
    office: HttpOffice, status: int, reason: str, message: str, domain: str
) -> None:
    office.fault("events.insert", status=status, reason=reason, message=message, domain=domain)
    first, _second = office.book("First"), office.book("Second", hour=12)
    report = office.sync()
    assert (report.failed, report.created) == (1, 1), "the other one is not held up"
    (issue,) = office.issues(IssueKind.REFUSED)
    assert issue.booking_id == first.id
    assert message in issue.detail
    assert "Change the booking" in issue.hint
    assert office.state(first).state == "failed"
    office.sync()
    assert office.wire("events.insert") == [], "it is not tried again by itself"
    office.change(first, title="First, better")
    assert office.sync().created == 1
    at_rest(office, "First, better", "Second")


def test_refused_change_is_put_aside_and_may_be_tried_again(office: HttpOffice) -> None:
    booking = office.book("First")
    office.sync()
    office.fault("events.patch", status=403, reason="forbiddenForNonOrganizer", message="No")
    office.change(booking, title="Changed")
    assert office.sync().failed == 1
    assert titles(office) == ["First"]
    (issue,) = office.issues(IssueKind.REFUSED)
    office.decide(issue, "approve")
    assert office.sync().updated == 1
    at_rest(office, "Changed")


OUTAGES: list[dict[str, Any]] = [
    {"status": 500, "reason": "backendError"},
    {"status": 502, "reason": "backendError"},
    {"status": 503, "reason": "backendError"},
    {"status": 504, "reason": "backendError"},
    {"status": 500, "body": HTML},
    {"status": 502, "body": HTML},
    {"status": 503, "body": HTML},
    {"status": 504, "body": HTML},
    {"status": 503, "retry_after": 120},
    {"kind": "drop_before"},
    {"kind": "truncate"},
]


@pytest.mark.parametrize("outage", OUTAGES, ids=str)
def test_outage_of_one_write_costs_a_later_try(office: HttpOffice, outage: dict[str, Any]) -> None:
    often = 2 if "drop" in outage.get("kind", "") else 1  # httplib2 sends a dropped call again
    office.fault("events.insert", times=often, **outage)
    first, _second = office.book("First"), office.book("Second", hour=12)
    report = office.sync()
    assert (report.failed, report.created) == (1, 1)
    assert office.issues() == [], "it passes by itself"
    assert "again by itself" in " ".join(report.problems)
    assert office.state(first).reason
    office.sync()
    at_rest(office, "First", "Second")


def test_lost_answers_never_make_a_second_event(office: HttpOffice) -> None:
    office.fault("events.insert", kind="drop_after", times=2)
    office.book("First")
    office.sync()
    office.sync()
    at_rest(office, "First")


@pytest.mark.parametrize("outage", OUTAGES, ids=str)
def test_outage_of_reading_ends_no_sign_in_and_cancels_nothing(
    office: HttpOffice, outage: dict[str, Any]
) -> None:
    booking = office.book("First")
    office.sync()
    office.fault("events.list", times=-1, **outage)
    office.change(booking, title="Changed")
    report = office.sync()
    assert report.state == "failed"
    assert report.retry_seconds > 0
    assert "The last round failed." in office.seen()
    assert office.wire("events.patch") == [], "what could not be read is not written"
    assert office.state_of_account() is AccountState.CONNECTED
    assert office.booking(booking).status == "confirmed"
    office.heal()
    assert office.sync().updated == 1
    at_rest(office, "Changed")


def test_three_writes_without_an_answer_end_the_round(office: HttpOffice) -> None:
    office.book_many(6)
    office.fault("events.insert", times=-1, status=503)
    report = office.sync()
    assert report.state == "failed"
    assert office.wire("events.insert") == [503] * 3
    office.heal()
    assert office.sync().created + office.sync().created == 6
    assert office.issues() == []


def test_poisoned_booking_is_put_aside_after_some_tries(office: HttpOffice) -> None:
    """Google answers 500 to this one for ever, and to no other."""
    poison = office.book("Poison")
    tries = 0
    for n in range(30):
        office.fault("events.insert", status=500, after=min(n, 1))  # what failed goes last
        office.book(f"Fine {n}", day=11 + n % 10, hour=8 + n // 10)
        office.clock.advance(hours=2)
        tries += office.sync().failed
        if office.issues(IssueKind.REFUSED):
            break
        office.heal()
    assert tries == 8
    assert office.state(poison).state == "failed"
    office.heal()
    office.clock.advance(days=1)
    office.sync()
    assert office.wire("events.insert") == [], "put aside means put aside"
    office.decide(office.issues(IssueKind.REFUSED)[0], "approve")
    assert office.sync().created == 1
    assert office.issues() == []


SLOW_DOWN: list[dict[str, Any]] = [
    {"status": 403, "reason": "userRateLimitExceeded"},
    {"status": 403, "reason": "rateLimitExceeded"},
    {"status": 429, "reason": "rateLimitExceeded"},
    {"status": 429, "body": HTML},
]


@pytest.mark.parametrize("answer", SLOW_DOWN, ids=str)
@pytest.mark.parametrize("operation", ["events.insert", "events.list"])
def test_slow_down_is_obeyed_in_the_same_round(
    office: HttpOffice, answer: dict[str, Any], operation: str
) -> None:
    office.fault(operation, times=2, **answer)
    office.book("First")
    report = office.sync()
    assert (report.state, report.created, report.failed) == ("ok", 1, 0)
    assert len(office.wire(operation)) == 3
    assert sum(office.waits) >= 2.5 + 4.5, "2^n seconds and a bit"
    at_rest(office, "First")


def test_retry_after_is_never_undercut(office: HttpOffice) -> None:
    office.fault("events.insert", status=429, retry_after=30)
    office.book("First")
    assert office.sync().state == "ok"
    assert sum(office.waits) >= 30
    at_rest(office, "First")


def test_long_retry_after_is_left_to_later_rounds(office: HttpOffice) -> None:
    office.fault("events.insert", status=429, retry_after=1000)
    office.book("First")
    report = office.sync()
    assert report.created == 0
    assert office.waits == [], "a round does not sit there for a quarter of an hour"
    for _ in range(3):
        office.sync()
        assert office.wire("events.insert") == []
    office.clock.advance(minutes=5)
    assert office.sync().created == 1
    at_rest(office, "First")


def test_slow_down_for_ever_skips_the_calendar_only(office: HttpOffice) -> None:
    office.map("court", COURTS)
    office.book("Room")
    office.book("Court", object_code="court")
    path = f"{ROOMS.split('@', maxsplit=1)[0]}.*/events"
    office.fault("", times=-1, status=403, match={"method": "POST", "path": path})
    report = office.sync()
    assert office.wire("events.insert").count(403) == 5
    assert titles(office, COURTS) == ["Court"]
    assert "slow down" in " ".join(report.problems)
    office.heal()
    office.clock.advance(minutes=2)
    office.sync()
    at_rest(office, "Room")


def test_slow_down_for_one_calendars_reading_stops_no_other(office: HttpOffice) -> None:
    office.map("court", COURTS)
    office.sync()
    office.book("Room")
    office.book("Court", object_code="court")
    path = f"{ROOMS.split('@', maxsplit=1)[0]}.*/events"
    office.fault("", times=-1, status=403, match={"method": "GET", "path": path})
    assert office.sync().state == "failed"
    assert (titles(office), titles(office, COURTS)) == ([], ["Court"])
    office.heal()
    office.clock.advance(minutes=2)
    office.sync()
    at_rest(office, "Room")


@pytest.mark.parametrize(
    "reason", ["quotaExceeded", "dailyLimitExceeded", "variableTermLimitExceeded"]
)
def test_quota_rests_the_writes_for_hours_while_reading_goes_on(
    office: HttpOffice, reason: str
) -> None:
    message = "Calendar usage limits exceeded."
    office.fault("events.insert", times=-1, status=403, reason=reason, message=message)
    office.book_many(3)
    report = office.sync()
    assert (report.state, office.wire("events.insert")) == ("paused", [403])
    assert office.state_of_account() is AccountState.PAUSED
    (issue,) = office.issues()
    assert issue.kind is IssueKind.QUOTA
    assert "by itself in a few hours" in office.seen()
    for _ in range(4):
        office.make_event(f"Visit {office.clock.now():%H%M}", day=20 + _)
        report = office.sync()
        assert report.pulled == 1, "reading goes on"
        assert office.wire("events.insert") == [], "not a single write is tried"
    office.clock.advance(hours=3)
    assert office.sync().state == "paused"
    assert office.wire("events.insert") == [403], "one try"
    office.clock.advance(hours=2)
    office.sync()
    assert office.wire("events.insert") == [], "the second rest is longer than the first"
    office.heal()
    office.clock.advance(hours=3)
    assert office.sync().created == 3
    assert office.issues() == []
    assert office.state_of_account() is AccountState.CONNECTED


def test_quota_pause_outlives_a_restart(office: HttpOffice) -> None:
    office.fault("events.insert", times=1, status=403, reason="quotaExceeded")
    office.book("First")
    office.sync()
    with office.store.view() as unit:
        until = unit.accounts.get(office.account).writes_paused_until
    assert until is not None
    assert (until - office.clock.now()).total_seconds() > 7000
    office.restart()
    office.sync()
    assert office.wire("events.insert") == []
    office.clock.advance(hours=3)
    office.sync()
    at_rest(office, "First")


NEEDS_PERSON = [
    ("insufficientPermissions", IssueKind.SCOPE, "leave both boxes"),
    ("accessNotConfigured", IssueKind.SETUP, "Enable “Google Calendar API”"),
    ("notACalendarUser", IssueKind.SETUP, "Have Calendar switched on"),
]


@pytest.mark.parametrize("operation", ["events.list", "events.insert"])
@pytest.mark.parametrize(("reason", "kind", "cure"), NEEDS_PERSON)
def test_what_needs_a_person_is_said_with_its_cure(
    office: HttpOffice,
    operation: str,
    reason: str,
    kind: IssueKind,
    cure: str,
) -> None:
    office.fault(operation, times=-1, status=403, reason=reason, message="No.")
    office.book_many(2)
    report = office.sync()
    assert report.state == "needs_you"
    assert len(office.wire(operation)) == 1, "trying the others makes no sense"
    assert [issue.kind for issue in office.issues()] == [kind]
    assert cure in office.seen()
    scope = kind is IssueKind.SCOPE
    state = AccountState.SCOPE_MISSING if scope else AccountState.CONNECTED
    assert office.state_of_account() is state
    office.sync()
    assert len(office.issues()) == 1, "one cause, one issue"
    office.heal()
    office.sync()
    at_rest(office, "Yoga 0", "Yoga 1")


def test_api_that_is_off_may_say_so_in_the_details_only(office: HttpOffice) -> None:
    details = [{"reason": "SERVICE_DISABLED", "domain": "googleapis.com"}]
    body = {"error": {"code": 403, "message": "It is disabled.", "details": details}}
    office.fault("events.list", status=403, body=body)
    office.book("First")
    assert office.sync().state == "needs_you"
    assert [issue.kind for issue in office.issues()] == [IssueKind.SETUP]
    office.sync()
    at_rest(office, "First")


def test_read_only_calendar_is_a_mapping_problem(office: HttpOffice) -> None:
    office.map("court", COURTS)
    path = f"{ROOMS.split('@', maxsplit=1)[0]}.*/events"
    office.fault(
        "",
        times=-1,
        status=403,
        reason="requiredAccessLevel",
        message="You need to have writer access to this calendar.",
        match={"method": "POST", "path": path},
    )
    office.book_many(3)
    office.book("Court", object_code="court")
    assert office.sync().created == 1
    assert office.wire("events.insert").count(403) == 1, "once for each calendar"
    (issue,) = office.issues(IssueKind.READ_ONLY)
    assert "Make changes to events" in issue.hint
    office.heal()
    office.sync()
    at_rest(office, "Yoga 0", "Yoga 1", "Yoga 2")


@pytest.mark.parametrize("operation", ["events.list", "events.insert"])
def test_lost_calendar_is_a_mapping_problem(office: HttpOffice, operation: str) -> None:
    office.book("First")
    office.fault(operation, status=404, reason="notFound", message="Not Found")
    office.sync()
    (issue,) = office.issues(IssueKind.CALENDAR_GONE)
    assert "Map another calendar" in issue.hint
    assert [b.status for b in office.bookings()] == ["confirmed"]
    office.sync()
    at_rest(office, "First")


GARBAGE = [
    {"status": 400, "reason": "invalid", "message": "Invalid sync token value."},
    {"status": 410, "reason": "fullSyncRequired", "domain": "calendar"},
    {"status": 410, "reason": "updatedMinTooLongAgo", "domain": "calendar"},
]


@pytest.mark.parametrize("answer", GARBAGE, ids=str)
def test_cursor_that_is_no_good_leads_to_a_whole_read(
    office: HttpOffice, answer: dict[str, Any]
) -> None:
    booking = office.book("First")
    office.sync()
    office.fault("events.list", **answer)
    office.change(booking, title="Changed")
    report = office.sync()
    assert (report.state, report.updated) == ("ok", 1)
    queries = [
        e["query"] for e in office.sandbox.desk.log.as_json() if e["operation"] == "events.list"
    ]
    assert ["syncToken" in query for query in queries[:2]] == [True, False]
    assert "timeMin" in queries[1]
    at_rest(office, "Changed")


def test_deleting_what_is_deleted_is_done(office: HttpOffice) -> None:
    booking = office.book("First")
    office.sync()
    office.remove_event(booking)
    office.change(booking, status="cancelled")
    office.fault("events.list", kind="empty")  # its removal is not known yet
    office.fault("events.delete", status=410, reason="deleted", message="Resource deleted")
    assert office.sync().failed == 0
    assert office.wire("events.delete") == [410]
    at_rest(office)


def test_deletion_whose_answer_was_lost_is_done(office: HttpOffice) -> None:
    booking = office.book("First")
    office.sync()
    office.change(booking, status="cancelled")
    office.fault("events.delete", kind="drop_after")  # httplib2 sends again by itself
    assert office.sync().failed == 0
    assert office.wire("events.delete") == [204, 412]
    at_rest(office)


def test_taken_id_is_read_and_adopted(office: HttpOffice) -> None:
    office.fault("events.insert", kind="drop_after")  # httplib2 sends again by itself
    office.book("First")
    assert office.sync().state == "ok"
    assert 409 in office.wire("events.insert")
    assert 200 in office.wire("events.get")
    at_rest(office, "First")


@pytest.mark.parametrize("reason", ["duplicate", "conflict"])
def test_conflicting_insert_is_looked_at(office: HttpOffice, reason: str) -> None:
    office.fault("events.insert", status=409, reason=reason, message="Clash.")
    office.book("First")
    office.sync()
    office.sync()
    at_rest(office, "First")


def test_stale_version_is_read_again_and_merged(office: HttpOffice) -> None:
    booking = office.book("First")
    office.sync()
    office.change(booking, title="Changed")
    office.fault("events.patch", status=412, reason="conditionNotMet")
    report = office.sync()
    assert (report.state, report.updated) == ("ok", 1)
    assert office.wire("events.patch") == [412, 200]
    assert 200 in office.wire("events.get")
    at_rest(office, "Changed")


def test_expired_access_token_is_renewed_without_a_word(office: HttpOffice) -> None:
    office.book("First")
    office.sync()
    office.fault("events.list", status=401, reason="authError", message="Invalid Credentials")
    report = office.sync()
    assert report.state == "ok"
    assert office.wire("events.list") == [401, 200]
    assert office.wire("oauth.token") == [200]
    at_rest(office, "First")


def test_sign_in_that_is_refused_for_good_needs_a_person(office: HttpOffice) -> None:
    office.book("First")
    office.fault("events.list", times=-1, status=401, reason="authError", message="Invalid")
    assert office.sync().state == "needs_you"
    assert [issue.kind for issue in office.issues()] == [IssueKind.SIGN_IN]
    assert "Reconnect the account" in office.seen()
    assert office.state_of_account() is AccountState.SIGNED_OUT
    office.heal()
    office.sync()
    at_rest(office, "First")


OBSTACLES: list[tuple[dict[str, Any], str]] = [
    ({"kind": "html"}, "login or warning page"),
    ({"kind": "redirect"}, "login or warning page"),
    ({"status": 511, "body": HTML}, "login or warning page"),
    ({"status": 403, "body": HTML}, "login or warning page"),
    ({"status": 404, "body": HTML}, "login or warning page"),
    ({"status": 401, "body": HTML}, "login or warning page"),
    ({"status": 200, "body": []}, "login or warning page"),
    ({"status": 407, "body": HTML}, "proxy refuses"),
]


@pytest.mark.parametrize("operation", ["events.list", "events.insert"])
@pytest.mark.parametrize(("fault", "words"), OBSTACLES, ids=str)
def test_what_stands_in_the_way_is_named(
    office: HttpOffice, operation: str, fault: dict[str, Any], words: str
) -> None:
    office.fault(operation, times=-1, **fault)
    office.book_many(2)
    report = office.sync()
    assert report.state == "offline"
    tries = 3 if fault.get("status") == 401 else 1  # google-auth renews the token and tries again
    assert len(office.wire(operation)) == tries
    assert [issue.kind for issue in office.issues()] == [IssueKind.OFFLINE]
    assert words in office.seen()
    assert office.state_of_account() is AccountState.CONNECTED
    office.heal()
    office.sync()
    at_rest(office, "Yoga 0", "Yoga 1")


def test_no_network_is_offline_and_backs_off(office: HttpOffice) -> None:
    office.book("First")
    office.sync()
    office.lose_network()
    seconds = [office.sync().retry_seconds for _ in range(4)]
    assert seconds == [33.75, 67.5, 135.0, 270.0]
    assert "Google cannot be reached." in office.seen()
    assert office.issues() == [], "a lost network is nobody's task"
    assert office.state_of_account() is AccountState.CONNECTED
    office.find_network()
    at_rest(office, "First")


WATCH = [
    (400, "push.webhookUrlNotHttps", "WebHook callback must be HTTPS"),
    (400, "pushNotSupportedForRequestedResource", "Push is not supported"),
    (400, "push.channelTypeNotSupported", "Unknown channel type"),
    (401, "push.webhookUrlUnauthorized", "Unauthorized WebHook callback channel"),
]


@pytest.mark.parametrize(("status", "reason", "message"), WATCH)
def test_calendar_that_cannot_be_watched_is_polled(
    office: HttpOffice, status: int, reason: str, message: str
) -> None:
    office.fault("events.watch", times=-1, status=status, reason=reason, message=message)
    with office.store.view() as unit:
        gateway = office.http.open(unit.accounts.get(office.account))
    request = ChannelRequest(ChannelId("c"), "t", "https://x.example/", office.clock.now())
    with pytest.raises(PushRefused) as refused:
        gateway.watch(CalendarId(ROOMS), request)
    gateway.close()
    assert "The calendar is polled." in str(refused.value)
    office.book("First")
    office.sync()
    at_rest(office, "First")


def test_nothing_asks_for_a_304(office: HttpOffice) -> None:
    office.book("First")
    office.sync()
    office.sync()
    headers = [e["request_headers"] for e in office.sandbox.desk.log.as_json()]
    assert headers
    assert not any("if-none-match" in one for one in headers)


ENDED = [
    ({"error": "invalid_grant", "error_description": "Token has been revoked."}, "Reconnect"),
    ({"error": "invalid_grant", "error_subtype": "invalid_rapt"}, "fresh sign-in"),
    ({"error": "invalid_client"}, "current client-secrets file"),
    ({"error": "unauthorized_client"}, "current client-secrets file"),
    ({"error": "deleted_client"}, "Restore it there"),
    ({"error": "admin_policy_enforced"}, "Workspace administrator"),
]


@pytest.mark.parametrize(("body", "cure"), ENDED, ids=str)
def test_ended_sign_in_is_said_with_its_cure(
    office: HttpOffice, body: dict[str, str], cure: str
) -> None:
    office.fault("oauth.token", times=-1, status=400, body=body)
    office.let_sign_in_lapse()
    office.book("First")
    report = office.sync()
    assert report.state == "needs_you"
    assert [issue.kind for issue in office.issues()] == [IssueKind.SIGN_IN]
    assert cure in office.seen()
    assert office.state_of_account() is AccountState.SIGNED_OUT
    assert office.wire("events.list") == []
    office.heal()
    office.sync()
    at_rest(office, "First")


@pytest.mark.parametrize(("days", "weekly"), [(3, False), (7, True), (30, False)])
def test_weekly_end_of_a_test_projects_sign_in_is_named(
    office: HttpOffice, days: int, *, weekly: bool
) -> None:
    office.clock.advance(days=days)
    office.fault("oauth.token", status=400, body={"error": "invalid_grant"})
    office.let_sign_in_lapse()
    office.sync()
    assert ("“Testing”" in office.seen()) is weekly
    assert [issue.kind for issue in office.issues()] == [IssueKind.SIGN_IN]


def test_scope_that_was_not_granted_is_a_permission(office: HttpOffice) -> None:
    office.fault("oauth.token", status=400, body={"error": "invalid_scope"})
    office.let_sign_in_lapse()
    office.sync()
    assert [issue.kind for issue in office.issues()] == [IssueKind.SCOPE]
    assert office.state_of_account() is AccountState.SCOPE_MISSING
    assert office.sync().state == "ok"
    at_rest(office)


TOKEN_OUTAGES: list[dict[str, Any]] = [
    {"status": 503, "body": HTML},
    {"status": 500, "body": {"error": "internal_failure"}},
    {"status": 400, "body": {"error": "temporarily_unavailable"}},
    {"status": 502, "body": HTML},
    {"kind": "drop_before"},
]


@pytest.mark.parametrize("outage", TOKEN_OUTAGES, ids=str)
def test_outage_of_the_sign_in_service_signs_nobody_out(
    office: HttpOffice, outage: dict[str, Any]
) -> None:
    office.fault("oauth.token", times=-1, **outage)
    office.let_sign_in_lapse()
    office.book("First")
    for _ in range(5):
        assert office.sync().state == "failed"
        assert office.issues() == []
        assert office.state_of_account() is AccountState.CONNECTED
    office.heal()
    office.sync()
    at_rest(office, "First")


def test_login_page_before_the_sign_in_service(office: HttpOffice) -> None:
    office.fault("oauth.token", kind="html")
    office.let_sign_in_lapse()
    assert office.sync().state == "offline"
    assert "login or warning page" in office.seen()
    assert office.state_of_account() is AccountState.CONNECTED


def test_new_refresh_token_is_kept_even_if_the_call_then_fails(office: HttpOffice) -> None:
    office.google.switches.turn({"rotate_refresh_token": True})
    office.let_sign_in_lapse()
    office.fault("events.list", status=503)
    assert office.sync().state == "failed"
    office.google.oauth.expire_access()
    assert office.sync().state == "ok"
    at_rest(office)
