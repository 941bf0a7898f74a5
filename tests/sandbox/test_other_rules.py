from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.partial import parse_fields, select
from gcaldesk.sandbox.seeding import EMPTY_SEED
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sandbox.switches import Switches
from tests.sandbox.events import FLEET, HOLIDAYS, ROOMS, timed, weekly


def refusal(call: Callable[..., Any], *args: Any, **kwargs: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        call(*args, **kwargs)
    return caught.value


def meeting(request: str = "r1", kind: str = "hangoutsMeet") -> Json:
    return {
        "conferenceData": {
            "createRequest": {"requestId": request, "conferenceSolutionKey": {"type": kind}}
        }
    }


class TestMeetings:
    def test_version_zero_drops_silently(self, state: GoogleState) -> None:
        assert "conferenceData" not in state.insert_event(ROOMS, timed(**meeting()))

    def test_instant(self, state: GoogleState) -> None:
        event = state.insert_event(ROOMS, timed(**meeting()), conferenceDataVersion=1)
        data = event["conferenceData"]
        assert data["createRequest"]["status"] == {"statusCode": "success"}
        assert event["hangoutLink"] == data["entryPoints"][0]["uri"]
        same = state.patch_event(ROOMS, event["id"], meeting(), conferenceDataVersion=1)
        assert same["hangoutLink"] == event["hangoutLink"]
        other = state.patch_event(ROOMS, event["id"], meeting("r2"), conferenceDataVersion=1)
        assert other["hangoutLink"] != event["hangoutLink"]

    def test_keeping_and_removing(self, state: GoogleState) -> None:
        event = state.insert_event(ROOMS, timed(**meeting()), conferenceDataVersion=1)
        kept = state.update_event(ROOMS, event["id"], timed(summary="New"))
        assert kept["hangoutLink"] == event["hangoutLink"]
        gone = state.patch_event(
            ROOMS, event["id"], {"conferenceData": None}, conferenceDataVersion=1
        )
        assert not {"conferenceData", "hangoutLink"} & gone.keys()

    def test_put_removes_with_version_one(self, state: GoogleState) -> None:
        event = state.insert_event(ROOMS, timed(**meeting()), conferenceDataVersion=1)
        gone = state.update_event(ROOMS, event["id"], timed(), conferenceDataVersion=1)
        assert "hangoutLink" not in gone

    def test_pending_becomes_another_version(self, state: GoogleState) -> None:
        state.switches.turn({"conference": "pending"})
        event = state.insert_event(ROOMS, timed(**meeting()), conferenceDataVersion=1)
        token = state.list_events(ROOMS)["nextSyncToken"]
        assert "hangoutLink" not in event
        state.clock.advance(6)
        delta = state.list_events(ROOMS, syncToken=token)["items"]
        assert delta[0]["hangoutLink"]
        assert delta[0]["etag"] != event["etag"]

    def test_failure_leaves_the_event(self, state: GoogleState) -> None:
        state.switches.turn({"conference": "fail"})
        event = state.insert_event(ROOMS, timed(**meeting()), conferenceDataVersion=1)
        assert event["conferenceData"]["createRequest"]["status"]["statusCode"] == "failure"
        assert "entryPoints" not in event["conferenceData"]

    def test_types_that_are_not_allowed(self, state: GoogleState) -> None:
        body = timed(**meeting(kind="addOn"))
        error = refusal(state.insert_event, ROOMS, body, conferenceDataVersion=1)
        assert error.message == "Invalid conference type value."


class TestCalendars:
    def test_the_list(self, state: GoogleState) -> None:
        page = state.list_calendars()
        assert [(one["summary"], one["accessRole"]) for one in page["items"]] == [
            ("admin@example.org", "owner"),
            ("Rooms", "owner"),
            ("Fleet", "writer"),
            ("Holidays", "reader"),
        ]
        assert [one["id"] for one in page["items"] if one.get("primary")] == ["admin@example.org"]
        writable = state.list_calendars(minAccessRole="writer")["items"]
        assert len(writable) == 3

    def test_pages_and_tokens_of_the_list(self, state: GoogleState) -> None:
        first = state.list_calendars(maxResults=3)
        last = state.list_calendars(maxResults=3, pageToken=first["nextPageToken"])
        assert len(last["items"]) == 1
        token = last["nextSyncToken"]
        assert state.list_calendars(syncToken=token)["items"] == []
        state.change_calendar(ROOMS, {"summary": "Renamed"})
        assert state.list_calendars(syncToken=token)["items"] == []
        state.change_calendar_entry(ROOMS, {"summaryOverride": "Mine"})
        state.withdraw_calendar(FLEET)
        delta = state.list_calendars(syncToken=token)["items"]
        assert [(one["id"], one.get("deleted")) for one in delta] == [(ROOMS, None), (FLEET, True)]
        for name, value in (("minAccessRole", "owner"), ("showHidden", False)):
            assert refusal(state.list_calendars, syncToken=token, **{name: value}).status == 400
        state.expire_sync_tokens()
        assert refusal(state.list_calendars, syncToken=token).status == 410

    def test_a_calendar_that_is_gone(self, state: GoogleState) -> None:
        state.withdraw_calendar(ROOMS)
        assert refusal(state.list_events, ROOMS).status == 404
        assert refusal(state.get_calendar_entry, ROOMS).status == 404
        assert refusal(state.get_calendar, ROOMS).status == 404

    def test_secondary_calendars(self, state: GoogleState) -> None:
        made = state.create_calendar({"summary": "New"})
        assert made["id"].endswith("@group.calendar.google.com")
        assert made["timeZone"] == "Europe/Amsterdam"
        assert state.get_calendar_entry(made["id"])["accessRole"] == "owner"
        assert refusal(state.create_calendar, {}).reason == "required"
        stale = made["etag"]
        state.change_calendar(made["id"], {"timeZone": "UTC"}, if_match=stale)
        assert refusal(state.change_calendar, made["id"], {}, if_match=stale).status == 412
        assert refusal(state.remove_calendar_entry, made["id"]).status == 403
        assert refusal(state.clear_calendar, made["id"]).status == 400
        state.delete_calendar(made["id"])
        assert refusal(state.delete_calendar, "primary").status == 403
        state.remove_calendar_entry(FLEET)
        assert refusal(state.get_calendar_entry, FLEET).status == 404

    def test_clear_deletes_all_events_of_the_primary(self, state: GoogleState) -> None:
        state.insert_event("primary", timed())
        state.clear_calendar("primary")
        assert state.list_events("primary")["items"] == []

    def test_another_account_sees_only_its_own(self, state: GoogleState) -> None:
        items = state.list_calendars(user="second@example.org")["items"]
        assert [one["id"] for one in items] == ["second@example.org"]
        state.share_calendar(ROOMS, "reader", user="second@example.org")
        assert len(state.list_calendars(user="second@example.org")["items"]) == 2
        assert state.list_events(ROOMS, user="second@example.org")["accessRole"] == "reader"

    def test_settings_and_colors(self, state: GoogleState) -> None:
        assert state.get_setting("timezone")["value"] == "Europe/Amsterdam"
        assert refusal(state.get_setting, "none").status == 404
        assert len(state.list_settings()["items"]) == 12
        colors = state.get_colors()
        assert (len(colors["event"]), len(colors["calendar"])) == (11, 24)
        assert colors["event"]["7"]["background"] == "#46d6db"

    def test_free_and_busy(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, timed(3, "10:00", "11:00"))
        state.insert_event(ROOMS, timed(3, "10:30", "12:00"))
        state.insert_event(ROOMS, timed(3, "14:00", "15:00", transparency="transparent"))
        state.insert_event(ROOMS, weekly())
        answer = state.query_free_busy(
            {
                "timeMin": "2026-03-03T00:00:00Z",
                "timeMax": "2026-03-10T00:00:00Z",
                "items": [{"id": ROOMS}, {"id": "nowhere"}],
            }
        )
        assert answer["calendars"][ROOMS]["busy"] == [
            {"start": "2026-03-03T09:00:00Z", "end": "2026-03-03T11:00:00Z"},
            {"start": "2026-03-09T09:00:00Z", "end": "2026-03-09T10:00:00Z"},
        ]
        assert answer["calendars"]["nowhere"]["errors"][0]["reason"] == "notFound"


class TestChannels:
    def body(self, **fields: Any) -> Json:
        return {"id": "c1", "type": "web_hook", "address": "https://x.example/push"} | fields

    def test_a_channel_is_told(self, state: GoogleState) -> None:
        made = state.watch_events(ROOMS, self.body(token="secret"))
        assert made["expiration"] == str(int((state.now() + timedelta(days=7)).timestamp() * 1000))
        state.insert_event(ROOMS, timed())
        state.insert_event("primary", timed())
        sync, exists = state.take_notifications()
        assert sync.headers["X-Goog-Message-Number"] == "1"
        assert sync.headers["X-Goog-Resource-State"] == "sync"
        assert exists.headers["X-Goog-Resource-State"] == "exists"
        assert int(exists.headers["X-Goog-Message-Number"]) > 1
        assert exists.headers["X-Goog-Channel-Token"] == "secret"
        assert exists.headers["X-Goog-Resource-ID"] == made["resourceId"]
        assert exists.headers["X-Goog-Channel-Expiration"] == "Mon, 09 Mar 2026 09:00:00 GMT"
        assert state.take_notifications() == []
        state.stop_channel({"id": "c1", "resourceId": made["resourceId"]})
        state.insert_event(ROOMS, timed())
        assert state.take_notifications() == []
        error = refusal(state.stop_channel, {"id": "c1", "resourceId": made["resourceId"]})
        assert error.status == 404

    def test_channels_expire(self, state: GoogleState) -> None:
        made = state.watch_events(ROOMS, self.body(params={"ttl": "60"}))
        assert int(made["expiration"]) == int((state.now().timestamp() + 60) * 1000)
        state.take_notifications()
        state.clock.advance(61)
        state.insert_event(ROOMS, timed())
        assert state.take_notifications() == []

    @pytest.mark.parametrize(
        ("calendar", "change", "reason"),
        [
            (ROOMS, {"id": ""}, "required"),
            (ROOMS, {"id": "x" * 65}, "invalid"),
            (ROOMS, {"token": "x" * 257}, "invalid"),
            (ROOMS, {"type": "mail"}, "push.channelTypeNotSupported"),
            (ROOMS, {"address": "http://x.example/"}, "push.webhookUrlNotHttps"),
            (HOLIDAYS, {}, "pushNotSupportedForRequestedResource"),
            ("nowhere", {}, "notFound"),
        ],
    )
    def test_refused_channels(
        self, state: GoogleState, calendar: str, change: Json, reason: str
    ) -> None:
        assert refusal(state.watch_events, calendar, self.body(**change)).reason == reason

    def test_ids_are_used_once(self, state: GoogleState) -> None:
        state.watch_events(ROOMS, self.body())
        assert refusal(state.watch_events, ROOMS, self.body()).reason == "channelIdNotUnique"

    def test_only_the_maker_may_stop(self, state: GoogleState) -> None:
        made = state.watch_events(ROOMS, self.body(), client="one")
        stop = {"id": "c1", "resourceId": made["resourceId"]}
        assert refusal(state.stop_channel, stop, client="two").status == 404
        state.stop_channel(stop, client="one")


class TestQuota:
    def test_off_unless_switched_on(self, state: GoogleState) -> None:
        for _ in range(2000):
            state.spend_quota("u", "p", "events.list", None)

    def test_the_sliding_minute(self, state: GoogleState) -> None:
        state.switches.turn({"quota_scale": 0.01})
        for _ in range(2):
            state.spend_quota("u", "p", "events.patch", None)
        error = refusal(state.spend_quota, "u", "p", "events.list", None)
        assert (error.status, error.reason) == (403, "userRateLimitExceeded")
        assert error.domain == "usageLimits"
        state.spend_quota("other", "p", "events.list", None)
        state.clock.advance(61)
        state.spend_quota("u", "p", "events.list", None)

    def test_writes_to_one_calendar(self, state: GoogleState) -> None:
        state.switches.turn({"calendar_writes_per_second": 2, "quota_status": 429})
        for _ in range(2):
            state.spend_quota("u", "p", "events.delete", ROOMS)
        error = refusal(state.spend_quota, "u", "p", "events.delete", ROOMS)
        assert (error.status, error.reason) == (429, "rateLimitExceeded")
        state.spend_quota("u", "p", "events.delete", FLEET)
        state.clock.advance(1)
        state.spend_quota("u", "p", "events.delete", ROOMS)


class TestSeedsAndSwitches:
    def test_relative_times(self, state: GoogleState) -> None:
        state.seed(
            EMPTY_SEED
            | {
                "events": [
                    {"calendar": "primary", "day": 1, "start": "09:00", "end": "10:00"},
                    {"calendar": "primary", "day": 2, "days": 3, "summary": "Trip"},
                ]
            }
        )
        first, second = state.list_events()["items"]
        assert first["start"]["dateTime"] == "2026-03-03T09:00:00+01:00"
        assert (second["start"], second["end"]) == ({"date": "2026-03-04"}, {"date": "2026-03-07"})
        assert first["creator"] == {"email": "colleague@example.org"}

    @pytest.mark.parametrize(
        "seed",
        [
            {"account": {"name": "nobody"}},
            {"account": {"email": "a@b.c", "timezone": "Mars/One"}},
            {"events": [{"calendar": "nowhere", "day": 1}]},
            {"calendars": [{"id": "x", "accessRole": "king"}]},
        ],
    )
    def test_unusable_seeds_change_nothing(self, state: GoogleState, seed: Json) -> None:
        state.insert_event(ROOMS, timed(id="abcde"))
        assert refusal(state.seed, seed).reason == "invalidSeed"
        assert state.get_event(ROOMS, "abcde")

    def test_reset(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, timed())
        state.switches.turn({"empty_pages": 3})
        state.reset()
        assert state.list_events(ROOMS)["items"] == []
        assert state.switches == Switches()

    @pytest.mark.parametrize(
        "wanted", [{"nothing": 1}, {"empty_pages": "2"}, {"window_mode": "maybe"}, {"html": 1}]
    )
    def test_switches_refuse_nonsense(self, state: GoogleState, wanted: Json) -> None:
        refusal(state.switches.turn, {"empty_pages": 1} | wanted)
        assert state.switches == Switches()

    def test_the_dump(self, state: GoogleState) -> None:
        state.insert_event(ROOMS, timed(id="abcde"))
        state.delete_event(ROOMS, "abcde")
        dump = state.dump()
        rooms = next(one for one in dump["calendars"] if one["id"] == ROOMS)
        assert [(one["id"], one["status"]) for one in rooms["events"]] == [("abcde", "cancelled")]
        assert rooms["events"][0]["summary"] == "Booking"

    def test_edits_of_others(self, state: GoogleState) -> None:
        made = state.edit(HOLIDAYS, "insert", body=timed(), by="kim@example.org")
        assert made is not None
        state.edit(HOLIDAYS, "patch", event=made["id"], body={"summary": "B"})
        state.edit(HOLIDAYS, "delete", event=made["id"])
        assert state.get_event(HOLIDAYS, made["id"])["status"] == "cancelled"
        state.edit(HOLIDAYS, "undelete", event=made["id"])
        state.edit(HOLIDAYS, "move", event=made["id"], destination=ROOMS)
        assert state.get_event(ROOMS, made["id"])["summary"] == "B"
        tagged = timed(extendedProperties={"private": {"booking": "1"}})
        first = state.insert_event(ROOMS, tagged)
        copied = state.edit(ROOMS, "duplicate", event=first["id"])
        assert copied is not None
        assert copied["id"] != first["id"]
        assert copied["iCalUID"] != first["iCalUID"]
        assert copied["extendedProperties"] == {"private": {"booking": "1"}}
        assert refusal(state.edit, ROOMS, "paint").status == 404


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("a", {"a": 1}),
        ("items(id,s/t)", {"items": [{"id": 1, "s": {"t": 2}}]}),
        ("items/id,a", {"items": [{"id": 1}], "a": 1}),
        ("*", {"a": 1, "items": [{"id": 1, "s": {"t": 2, "u": 3}}]}),
        ("none", {}),
    ],
)
def test_partial_responses(fields: str, expected: Json) -> None:
    body = {"a": 1, "items": [{"id": 1, "s": {"t": 2, "u": 3}}]}
    assert select(body, parse_fields(fields)) == expected


@pytest.mark.parametrize("fields", ["a(", "a)", ",", "a(b"])
def test_broken_selectors(fields: str) -> None:
    assert refusal(parse_fields, fields).status == 400
