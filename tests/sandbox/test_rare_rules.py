from collections.abc import Callable
from typing import Any

import pytest

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from tests.sandbox.events import FLEET, HOLIDAYS, ROOMS, timed, weekly


def refusal(call: Callable[..., Any], *args: Any, **kwargs: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        call(*args, **kwargs)
    return caught.value


@pytest.mark.parametrize(
    "fields",
    [
        {"transparency": "glass"},
        {"visibility": "invisible"},
        {"status": "maybe"},
        {"summary": 5},
        {"source": {"url": "ftp://x"}},
        {"attachments": [{"fileUrl": "x"}] * 26},
        {"attendees": {"email": "a@x.org"}},
        {"attendees": [{"email": "a@x.org", "responseStatus": "perhaps"}]},
        {"recurrence": "RRULE:FREQ=DAILY"},
        {"recurrence": ["RRULE:FREQ=SECONDLY"]},
        {"recurrence": ["EXDATE:nonsense"]},
        {"recurrence": ["hello"]},
        {
            "recurrence": [
                "RRULE:FREQ=DAILY;COUNT=1",
                "EXDATE;TZID=Europe/Amsterdam:20260303T100000",
            ]
        },
        {"eventType": "party"},
        {"conferenceData": {"createRequest": {}}},
    ],
)
def test_more_refused_bodies(state: GoogleState, fields: Json) -> None:
    error = refusal(state.insert_event, ROOMS, timed(**fields), conferenceDataVersion=1)
    assert error.status == 400


def test_confidential_means_private(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed(visibility="confidential"))
    assert event["visibility"] == "private"


def test_a_birthday_lasts_whole_days(state: GoogleState) -> None:
    body = timed(eventType="birthday", summary="B")
    assert refusal(state.insert_event, "primary", body).reason == "eventTypeRestriction"
    assert refusal(state.insert_event, ROOMS, body).reason == "eventTypeRestriction"


def test_locked_events_keep_their_content(state: GoogleState) -> None:
    event = state.edit(ROOMS, "insert", body=timed(locked=True))
    assert event is not None
    error = refusal(state.patch_event, ROOMS, event["id"], {"summary": "x"})
    assert error.reason == "forbiddenForNonOrganizer"
    state.patch_event(ROOMS, event["id"], {"colorId": "2"})


def test_guests_may_not_change_shared_properties(state: GoogleState) -> None:
    made = state.edit("primary", "insert", body=timed(organizer={"email": "x@y.example"}))
    assert made is not None
    mine = {"extendedProperties": {"private": {"a": "b"}}}
    state.patch_event("primary", made["id"], mine)
    shared = {"extendedProperties": {"shared": {"a": "b"}}}
    assert refusal(state.patch_event, "primary", made["id"], shared).status == 403
    assert refusal(state.move_event, "primary", made["id"], ROOMS).reason == "forbidden"
    open_event = timed(organizer={"email": "x@y.example"}, guestsCanModify=True)
    made = state.edit("primary", "insert", body=open_event)
    assert made is not None
    state.patch_event("primary", made["id"], {"summary": "mine now"})


def test_writers_without_private_access(state: GoogleState) -> None:
    secret = state.edit(FLEET, "insert", body=timed(visibility="private"))
    assert secret is not None
    state.share_calendar(FLEET, "writerWithoutPrivateAccess")
    assert "summary" not in state.get_event(FLEET, secret["id"])
    assert refusal(state.patch_event, FLEET, secret["id"], {"summary": "x"}).status == 403
    state.insert_event(FLEET, timed())


def test_moves_that_cannot_be(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed(id="abcde"))
    state.insert_event(FLEET, timed(id="abcde"))
    assert refusal(state.move_event, ROOMS, event["id"], FLEET).status == 409
    assert refusal(state.move_event, ROOMS, event["id"], ROOMS).status == 409
    assert refusal(state.move_event, ROOMS, event["id"], HOLIDAYS).status == 403
    state.delete_event(ROOMS, event["id"])
    assert refusal(state.move_event, ROOMS, event["id"], FLEET).status == 404


def test_edits_where_there_is_nothing(state: GoogleState) -> None:
    assert refusal(state.edit, "nowhere", "insert", body=timed()).status == 404
    assert refusal(state.edit, ROOMS, "split", event="nothing_20260303").status == 404
    assert refusal(state.edit, ROOMS, "patch", event="nothing", body={}).status == 404
    assert refusal(state.share_calendar, "nowhere", "reader").status == 404
    assert refusal(state.notify, "nobody").status == 404
    assert refusal(state.list_calendars, user="stranger@example.org").status == 404


def test_the_list_of_calendars_is_the_persons_own(state: GoogleState) -> None:
    state.share_calendar(ROOMS, "reader", user="second@example.org")
    state.remove_calendar_entry(ROOMS, user="second@example.org")
    assert refusal(state.get_calendar_entry, ROOMS, user="second@example.org").status == 404
    back = state.add_calendar_entry({"id": ROOMS, "colorId": "2"}, user="second@example.org")
    assert back["backgroundColor"] == "#d06b64"
    assert refusal(state.add_calendar_entry, {}).reason == "required"
    assert refusal(state.change_calendar_entry, ROOMS, {"colorId": "99"}).status == 400
    plain = state.change_calendar_entry(ROOMS, {"backgroundColor": "#123456"})
    assert plain["backgroundColor"] != "#123456"
    rgb = state.change_calendar_entry(ROOMS, {"backgroundColor": "#123456"}, colorRgbFormat=True)
    assert rgb["backgroundColor"] == "#123456"
    state.change_calendar_entry(ROOMS, {"hidden": True})
    assert ROOMS not in [one["id"] for one in state.list_calendars()["items"]]
    assert ROOMS in [one["id"] for one in state.list_calendars(showHidden=True)["items"]]
    fresh = state.change_calendar_entry(ROOMS, {"selected": True}, replace=True)
    assert "hidden" not in fresh
    assert refusal(state.list_calendars, maxResults=0).status == 400
    foreign = state.list_events(ROOMS)["nextSyncToken"]
    assert refusal(state.list_calendars, syncToken=foreign).status == 400


def test_only_owners_change_calendars(state: GoogleState) -> None:
    assert refusal(state.change_calendar, FLEET, {"summary": "x"}).status == 403
    assert refusal(state.change_calendar, ROOMS, {"timeZone": "Mars/One"}).status == 400
    assert refusal(state.change_calendar, ROOMS, {}, replace=True).reason == "required"
    after = state.change_calendar(ROOMS, {"summary": "R", "location": "Here"}, replace=True)
    assert after["location"] == "Here"


def test_free_busy_follows_exceptions_and_limits(state: GoogleState) -> None:
    series = state.insert_event(ROOMS, weekly())
    first = state.event_instances(ROOMS, series["id"])["items"][0]
    state.delete_event(ROOMS, first["id"])
    window = {"timeMin": "2026-03-09T00:00:00Z", "timeMax": "2026-03-17T00:00:00Z"}
    items = [{"id": ROOMS}, {"id": FLEET}]
    answer = state.query_free_busy(window | {"items": items, "calendarExpansionMax": 1})
    assert len(answer["calendars"][ROOMS]["busy"]) == 1
    assert answer["calendars"][FLEET]["errors"][0]["reason"] == "tooManyCalendarsRequested"
    assert refusal(state.query_free_busy, window | {"timeMax": window["timeMin"]}).status == 400
    assert refusal(state.query_free_busy, {"timeMin": "soon"}).reason == "invalid"
    assert refusal(state.query_free_busy, {}).reason == "required"


def test_ill_formed_property_searches(state: GoogleState) -> None:
    state.insert_event(ROOMS, timed())
    assert refusal(state.list_events, ROOMS, privateExtendedProperty=["x"]).status == 400


def test_channel_lives_that_make_no_sense(state: GoogleState) -> None:
    body = {"id": "c", "type": "web_hook", "address": "https://x.example/"}
    for odd in ({"expiration": "soon"}, {"expiration": "1"}, {"params": {"ttl": "-5"}}):
        assert refusal(state.watch_events, ROOMS, body | odd).status == 400
    later = int(state.now().timestamp() * 1000) + 5000
    assert state.watch_events(ROOMS, body | {"expiration": later})["expiration"] == str(later)


def test_the_week_shows_series_and_hides_the_deleted(state: GoogleState) -> None:
    series = state.insert_event(ROOMS, weekly(id="series"))
    state.delete_event(ROOMS, "series_20260309T090000Z")
    state.delete_event(ROOMS, state.insert_event(ROOMS, timed(10))["id"])
    week = state.week("2026-03-09T00:00:00Z", "2026-03-17T00:00:00Z")
    rooms = next(one for one in week["calendars"] if one["id"] == ROOMS)
    assert [one["id"] for one in rooms["events"]] == ["series_20260316T090000Z"]
    eid = series["htmlLink"].partition("eid=")[2]
    found = state.week(eid=eid)["found"]
    assert found["id"] == "series"
    state.withdraw_calendar(ROOMS)
    assert state.week(eid=eid)["found"] is None


def test_words_are_never_dealt_twice() -> None:
    mint = Mint("seed")
    words = [mint.word(26) for _ in range(100)]
    assert len(set(words)) == 100
    assert [Mint("seed").word(26)] == words[:1]
    assert len(mint.word(200)) == 200
