from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from tests.sandbox.conftest import SEED, START
from tests.sandbox.events import HOLIDAYS, ROOMS, timed, weekly

BARE = {"kind", "etag", "id", "status"}


def pages(state: GoogleState, calendar: str = ROOMS, **params: Any) -> Iterator[Json]:
    token = None
    while True:
        page = state.list_events(calendar, pageToken=token, **params)
        assert not {"nextPageToken", "nextSyncToken"} <= page.keys()
        yield page
        token = page.get("nextPageToken")
        if token is None:
            return


def everything(state: GoogleState, calendar: str = ROOMS, **params: Any) -> tuple[list[Json], str]:
    items: list[Json] = []
    token = ""
    for page in pages(state, calendar, **params):
        items += page["items"]
        token = page.get("nextSyncToken", "")
    return items, token


def ids(items: list[Json]) -> list[str]:
    return [item["id"] for item in items]


def refused(state: GoogleState, calendar: str = ROOMS, **params: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        state.list_events(calendar, **params)
    return caught.value


def fill(state: GoogleState, count: int) -> list[str]:
    return [
        state.insert_event(ROOMS, timed(id=f"event{number:03}"))["id"] for number in range(count)
    ]


def test_pages_add_up(state: GoogleState) -> None:
    wanted = fill(state, 7)
    found = list(pages(state, maxResults=3))
    assert [len(page["items"]) for page in found] == [3, 3, 1]
    assert [event_id for page in found for event_id in ids(page["items"])] == wanted


def test_the_envelope(state: GoogleState) -> None:
    page = state.list_events(ROOMS)
    assert page["kind"] == "calendar#events"
    assert (page["summary"], page["timeZone"]) == ("Rooms", "Europe/Amsterdam")
    assert page["accessRole"] == "owner"
    assert page["defaultReminders"] == [{"method": "popup", "minutes": 10}]


def test_empty_pages_and_capped_ones(state: GoogleState) -> None:
    fill(state, 3)
    state.switches.turn({"empty_pages": 2, "page_size_cap": 2})
    assert [len(page["items"]) for page in pages(state)] == [0, 0, 2, 1]


def test_changes_between_pages_are_not_lost(state: GoogleState) -> None:
    fill(state, 4)
    first = state.list_events(ROOMS, maxResults=2)
    state.edit(ROOMS, "patch", event="event000", body={"summary": "Late"})
    state.edit(ROOMS, "insert", body=timed(id="later"))
    state.edit(ROOMS, "delete", event="event003")
    seen = ids(first["items"])
    page = state.list_events(ROOMS, maxResults=2, pageToken=first["nextPageToken"])
    seen += ids(page["items"])
    assert seen == ["event000", "event001", "event002", "later"]
    delta, _ = everything(state, syncToken=page["nextSyncToken"])
    assert set(ids(delta)) == {"event000", "event003", "later"}


def test_a_page_token_belongs_to_its_query(state: GoogleState) -> None:
    fill(state, 3)
    token = state.list_events(ROOMS, maxResults=1)["nextPageToken"]
    assert refused(state, pageToken=token, singleEvents=True).status == 400
    assert refused(state, "primary", pageToken=token).status == 400
    assert refused(state, pageToken="garbage").status == 400


def test_deltas_and_bare_tombstones(state: GoogleState) -> None:
    fill(state, 3)
    _, token = everything(state)
    state.patch_event(ROOMS, "event001", {"summary": "New"})
    state.delete_event(ROOMS, "event002")
    delta, later = everything(state, syncToken=token)
    assert ids(delta) == ["event001", "event002"]
    assert delta[0]["summary"] == "New"
    assert set(delta[1]) == BARE
    assert delta[1]["status"] == "cancelled"
    assert everything(state, syncToken=later)[0] == []
    assert everything(state, syncToken=token)[0] == delta
    state.switches.turn({"tombstones": "full"})
    assert everything(state, syncToken=token)[0][1]["summary"] == "Booking"


def test_show_deleted_makes_full_tombstones(state: GoogleState) -> None:
    fill(state, 1)
    _, token = everything(state, showDeleted=True)
    state.delete_event(ROOMS, "event000")
    assert everything(state, syncToken=token, showDeleted=True)[0][0]["summary"] == "Booking"
    assert everything(state)[0] == []
    assert everything(state, showDeleted=True)[0][0]["status"] == "cancelled"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("iCalUID", "x"),
        ("orderBy", "updated"),
        ("privateExtendedProperty", ["a=b"]),
        ("q", "x"),
        ("sharedExtendedProperty", ["a=b"]),
        ("timeMin", "2026-03-01T00:00:00Z"),
        ("timeMax", "2026-03-01T00:00:00Z"),
        ("updatedMin", "2026-03-01T00:00:00Z"),
        ("showDeleted", False),
    ],
)
def test_parameters_that_exclude_a_sync_token(state: GoogleState, name: str, value: Any) -> None:
    _, token = everything(state)
    error = refused(state, syncToken=token, **{name: value})
    assert (error.status, error.location) == (400, name)


def test_other_parameters_than_at_first(state: GoogleState) -> None:
    _, token = everything(state, singleEvents=True)
    assert refused(state, syncToken=token).status == 400
    state.switches.turn({"sync_mismatch": "ignore"})
    state.list_events(ROOMS, syncToken=token)


def test_garbage_and_foreign_tokens(state: GoogleState) -> None:
    _, token = everything(state)
    for bad, calendar in (("garbage", ROOMS), (token[:-8], ROOMS), (token, "primary")):
        error = refused(state, calendar, syncToken=bad)
        assert (error.status, error.message) == (400, "Invalid sync token value.")


def test_expired_tokens(state: GoogleState) -> None:
    _, token = everything(state)
    state.expire_sync_tokens(ROOMS)
    error = refused(state, syncToken=token)
    assert (error.status, error.reason, error.domain) == (410, "fullSyncRequired", "calendar")
    assert error.location == "syncToken"


def test_old_tokens(state: GoogleState) -> None:
    _, token = everything(state)
    state.clock.advance(timedelta(days=29).total_seconds())
    assert refused(state, syncToken=token).status == 410
    state.switches.turn({"sync_token_days": 0})
    state.list_events(ROOMS, syncToken=token)


def test_a_token_may_die_between_two_pages(state: GoogleState) -> None:
    _, token = everything(state)
    fill(state, 3)
    page = state.list_events(ROOMS, syncToken=token, maxResults=1)
    state.expire_sync_tokens()
    assert (
        refused(state, syncToken=token, maxResults=1, pageToken=page["nextPageToken"]).status == 410
    )


def test_a_changed_role_kills_tokens(state: GoogleState) -> None:
    _, token = everything(state)
    state.share_calendar(ROOMS, "reader")
    assert refused(state, syncToken=token).status == 410
    state.share_calendar(ROOMS, "none")
    assert refused(state).status == 404


def test_tombstones_vanish_and_ids_stay_taken(state: GoogleState) -> None:
    fill(state, 1)
    _, token = everything(state)
    state.delete_event(ROOMS, "event000")
    state.switches.turn({"tombstone_days": 5})
    state.clock.advance(timedelta(days=6).total_seconds())
    assert refused(state, syncToken=token).status == 410
    with pytest.raises(ApiError, match="404"):
        state.get_event(ROOMS, "event000")
    with pytest.raises(ApiError, match="409"):
        state.insert_event(ROOMS, timed(id="event000"))


def test_time_windows(state: GoogleState) -> None:
    state.insert_event(ROOMS, timed(3, "10:00", "11:00", id="aaaaa"))
    state.insert_event(ROOMS, timed(3, "11:00", "12:00", id="bbbbb"))
    state.insert_event(ROOMS, timed(3, "12:00", "13:00", id="ccccc"))
    found, token = everything(
        state, timeMin="2026-03-03T11:00:00+01:00", timeMax="2026-03-03T12:00:00.9+01:00"
    )
    assert ids(found) == ["bbbbb"]
    assert token


@pytest.mark.parametrize(("mode", "found"), [("noclip", ["aaaaa", "bbbbb"]), ("clip", ["aaaaa"])])
def test_what_a_delta_knows_of_the_window(state: GoogleState, mode: str, found: list[str]) -> None:
    state.switches.turn({"window_mode": mode})
    _, token = everything(state, timeMin="2026-03-01T00:00:00Z", timeMax="2026-03-10T00:00:00Z")
    state.insert_event(ROOMS, timed(3, id="aaaaa"))
    state.insert_event(ROOMS, timed(20, id="bbbbb"))
    assert ids(everything(state, syncToken=token)[0]) == found


@pytest.mark.parametrize(
    ("params", "status", "reason"),
    [
        (
            {"timeMin": "2026-03-02T00:00:00Z", "timeMax": "2026-03-01T00:00:00Z"},
            400,
            "timeRangeEmpty",
        ),
        ({"timeMin": "2026-03-02T00:00:00"}, 400, "invalid"),
        ({"timeMin": "2026-03-02"}, 400, "invalid"),
        ({"orderBy": "startTime"}, 400, "badRequest"),
        ({"maxResults": 0}, 400, "invalid"),
        ({"timeZone": "Mars/One"}, 400, "invalid"),
        ({"updatedMin": "2026-01-01T00:00:00Z"}, 410, "updatedMinTooLongAgo"),
    ],
)
def test_refused_queries(state: GoogleState, params: Json, status: int, reason: str) -> None:
    error = refused(state, **params)
    assert (error.status, error.reason) == (status, reason)


def test_filters(state: GoogleState) -> None:
    state.insert_event(
        ROOMS,
        timed(id="aaaaa", summary="Choir", extendedProperties={"private": {"a": "1", "b": "2"}}),
    )
    state.insert_event(ROOMS, timed(id="bbbbb", extendedProperties={"shared": {"a": "1"}}))
    assert ids(everything(state, q="CHOIR")[0]) == ["aaaaa"]
    assert ids(everything(state, iCalUID="bbbbb@google.com")[0]) == ["bbbbb"]
    assert ids(everything(state, privateExtendedProperty=["a=1"])[0]) == ["aaaaa"]
    assert ids(everything(state, sharedExtendedProperty=["a=1"])[0]) == ["bbbbb"]
    both = ["a=1", "b=other"]
    assert everything(state, privateExtendedProperty=both) == ([], "")
    state.switches.turn({"property_search": "or"})
    assert ids(everything(state, privateExtendedProperty=both)[0]) == ["aaaaa"]
    assert everything(state, eventTypes=["birthday"])[0] == []


def test_updated_min_brings_the_deleted(state: GoogleState) -> None:
    fill(state, 2)
    state.clock.advance(60)
    state.delete_event(ROOMS, "event000")
    found, token = everything(state, updatedMin="2026-03-02T09:00:30Z")
    assert [(one["id"], one["status"]) for one in found] == [("event000", "cancelled")]
    assert not token


def test_times_are_shown_in_the_wanted_zone(state: GoogleState) -> None:
    fill(state, 1)
    shown = state.list_events(ROOMS, timeZone="America/New_York")
    assert shown["timeZone"] == "America/New_York"
    assert shown["items"][0]["start"] == {
        "dateTime": "2026-03-03T04:00:00-05:00",
        "timeZone": "Europe/Amsterdam",
    }


def test_private_details_are_hidden_from_readers(state: GoogleState) -> None:
    state.edit(HOLIDAYS, "insert", body=timed(id="secret", visibility="private"))
    state.edit(HOLIDAYS, "insert", body=timed(id="open1"))
    shown = {one["id"]: one for one in state.list_events(HOLIDAYS)["items"]}
    assert "summary" not in shown["secret"]
    assert shown["open1"]["summary"] == "Booking"
    state.share_calendar(HOLIDAYS, "freeBusyReader")
    assert "summary" not in state.list_events(HOLIDAYS)["items"][1]


def test_lists_may_lag_behind_writes(state: GoogleState) -> None:
    _, token = everything(state)
    state.switches.turn({"read_lag_seconds": 10})
    fill(state, 1)
    late, token = everything(state, syncToken=token)
    assert late == []
    assert state.get_event(ROOMS, "event000")["summary"] == "Booking"
    state.clock.advance(11)
    assert ids(everything(state, syncToken=token)[0]) == ["event000"]


def test_long_tokens(state: GoogleState) -> None:
    state.switches.turn({"long_tokens": True})
    _, token = everything(state)
    assert len(token) > 2048
    assert everything(state, syncToken=token)[0] == []


class TestSeries:
    def test_masters_or_instances(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        assert ids(everything(state)[0]) == ["series"]
        found, _ = everything(state, singleEvents=True)
        assert ids(found) == [
            "series_20260309T090000Z",
            "series_20260316T090000Z",
            "series_20260323T090000Z",
            "series_20260330T080000Z",
        ]
        assert {one["start"]["dateTime"][11:16] for one in found} == {"10:00"}
        assert {one["iCalUID"] for one in found} == {"series@google.com"}
        assert "recurrence" not in found[0]
        assert found[3]["originalStartTime"]["dateTime"] == "2026-03-30T10:00:00+02:00"

    def test_all_day_instances(self, state: GoogleState) -> None:
        body = {
            "id": "dailee",
            "start": {"date": "2026-03-09"},
            "end": {"date": "2026-03-11"},
            "recurrence": ["RRULE:FREQ=WEEKLY;UNTIL=20260323"],
        }
        state.insert_event(ROOMS, body)
        found, _ = everything(state, singleEvents=True)
        assert ids(found) == ["dailee_20260309", "dailee_20260316", "dailee_20260323"]
        assert found[1]["end"] == {"date": "2026-03-18"}

    def test_exdate_rdate_and_half_hour_zones(self, state: GoogleState) -> None:
        zone = "Australia/Lord_Howe"
        body = {
            "id": "island",
            "start": {"dateTime": "2026-04-04T10:00:00", "timeZone": zone},
            "end": {"dateTime": "2026-04-04T11:00:00", "timeZone": zone},
            "recurrence": [
                "RRULE:FREQ=DAILY;COUNT=3",
                f"EXDATE;TZID={zone}:20260405T100000",
                f"RDATE;TZID={zone}:20260410T100000",
            ],
        }
        state.insert_event(ROOMS, body)
        found, _ = everything(state, singleEvents=True, timeZone=zone)
        assert [one["start"]["dateTime"] for one in found] == [
            "2026-04-04T10:00:00+11:00",
            "2026-04-06T10:00:00+10:30",
            "2026-04-10T10:00:00+10:30",
        ]

    def test_the_cap(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, timed(id="forever", recurrence=["RRULE:FREQ=DAILY"]))
        assert len(everything(state, singleEvents=True, maxResults=2500)[0]) == 730

    def test_exceptions(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        _, token = everything(state)
        state.patch_event(ROOMS, "series_20260316T090000Z", {"summary": "Special"})
        state.delete_event(ROOMS, "series_20260323T090000Z")
        delta, _ = everything(state, syncToken=token)
        assert ids(delta) == ["series_20260316T090000Z", "series_20260323T090000Z"]
        assert delta[0]["recurringEventId"] == "series"
        assert set(delta[1]) == BARE | {"recurringEventId", "originalStartTime"}
        assert len(everything(state, singleEvents=True)[0]) == 3
        assert [one["status"] for one in everything(state)[0]] == [
            "confirmed",
            "confirmed",
            "cancelled",
        ]
        with pytest.raises(ApiError, match="410"):
            state.delete_event(ROOMS, "series_20260323T090000Z")
        state.patch_event(ROOMS, "series_20260323T090000Z", {"status": "confirmed"})
        assert len(everything(state, singleEvents=True)[0]) == 4

    def test_a_moved_instance_keeps_its_identity(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        moved = timed(17, "15:00", "16:00")
        state.patch_event(
            ROOMS,
            "series_20260316T090000Z",
            {"start": moved["start"], "end": moved["end"]},
        )
        found = state.event_instances(ROOMS, "series")["items"]
        assert ids(found)[1] == "series_20260316T090000Z"
        assert found[1]["originalStartTime"]["dateTime"] == "2026-03-16T10:00:00+01:00"
        found = state.event_instances(ROOMS, "series", originalStart="2026-03-16T10:00:00+01:00")[
            "items"
        ]
        assert [one["start"]["dateTime"] for one in found] == ["2026-03-17T15:00:00+01:00"]

    def test_instances_of_an_instance(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        name = "series_20260316T090000Z"
        assert ids(state.event_instances(ROOMS, name)["items"]) == [name]
        state.delete_event(ROOMS, name)
        assert state.event_instances(ROOMS, name)["items"] == []
        with pytest.raises(ApiError, match="404"):
            state.event_instances(ROOMS, "series_20260317T090000Z")

    def test_this_and_following(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        state.patch_event(ROOMS, "series_20260316T090000Z", {"summary": "Kept"})
        state.patch_event(ROOMS, "series_20260330T080000Z", {"summary": "Reset"})
        _, flat = everything(state, singleEvents=True)
        state.patch_event(
            ROOMS, "series", {"recurrence": ["RRULE:FREQ=WEEKLY;UNTIL=20260322T225959Z"]}
        )
        state.insert_event(ROOMS, timed(23, "12:00", "13:00", id="tail1"))
        found, _ = everything(state, singleEvents=True)
        assert [one["summary"] for one in found] == ["Booking", "Kept", "Booking"]
        delta, _ = everything(state, syncToken=flat, singleEvents=True)
        gone = {one["id"] for one in delta if one["status"] == "cancelled"}
        assert gone == {"series_20260323T090000Z", "series_20260330T080000Z"}

    def test_splitting_as_the_web_page_does(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        made = state.edit(ROOMS, "split", event="series_20260323T090000Z", body={"summary": "Tail"})
        assert made is not None
        assert made["id"] == "series_R20260323T090000"
        assert made["recurrence"] == ["RRULE:FREQ=WEEKLY;COUNT=2"]
        found, _ = everything(state, singleEvents=True)
        assert [one["summary"] for one in found] == ["Booking", "Booking", "Tail", "Tail"]
        head = state.get_event(ROOMS, "series")
        assert head["recurrence"] == ["RRULE:FREQ=WEEKLY;UNTIL=20260323T085959Z"]
        state.edit(ROOMS, "split", event="series_20260316T090000Z")
        head = state.get_event(ROOMS, "series")
        assert head["recurrence"] == ["RRULE:FREQ=WEEKLY;UNTIL=20260316T085959Z"]

    def test_a_touched_series_delivers_all_instances(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, timed(id="forever", recurrence=["RRULE:FREQ=WEEKLY"]))
        window = {"timeMin": "2026-03-01T00:00:00Z", "timeMax": "2026-04-01T00:00:00Z"}
        found, token = everything(state, singleEvents=True, **window)
        assert len(found) == 5
        state.patch_event(ROOMS, "forever", {"summary": "Touched"})
        assert len(everything(state, singleEvents=True, syncToken=token)[0]) == 730

    def test_a_deleted_series_takes_its_exceptions_along(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series"))
        state.patch_event(ROOMS, "series_20260316T090000Z", {"summary": "Special"})
        _, token = everything(state)
        _, flat = everything(state, singleEvents=True)
        state.delete_event(ROOMS, "series")
        delta, _ = everything(state, syncToken=token)
        assert [one["status"] for one in delta] == ["cancelled", "cancelled"]
        delta, _ = everything(state, syncToken=flat, singleEvents=True)
        assert len(delta) == 4
        assert {one["status"] for one in delta} == {"cancelled"}
        assert "series" not in ids(delta)

    def test_a_change_of_the_series_reaches_its_exceptions(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, weekly(id="series", location="Hall"))
        name = "series_20260316T090000Z"
        before = state.patch_event(ROOMS, name, {"summary": "Special"})
        state.patch_event(ROOMS, "series", {"summary": "All", "location": "Loft"})
        after = state.get_event(ROOMS, name)
        assert (after["summary"], after["location"]) == ("Special", "Loft")
        assert after["etag"] != before["etag"]

    def test_series_need_a_zone(self, state: GoogleState) -> None:
        body = weekly()
        body["start"] = {"dateTime": "2026-03-09T10:00:00+01:00"}
        with pytest.raises(ApiError, match="Missing time zone definition for start time"):
            state.insert_event(ROOMS, body)


def test_a_token_of_the_world_before_a_reset_is_too_old() -> None:
    moments = iter(START + timedelta(seconds=n) for n in range(10_000))
    state = GoogleState(SEED, clock=SandboxClock(lambda: next(moments)))
    token = state.list_events(ROOMS)["nextSyncToken"]
    state.reset()
    with pytest.raises(ApiError) as caught:
        state.list_events(ROOMS, syncToken=token)
    assert (caught.value.status, caught.value.reason) == (410, "fullSyncRequired")
