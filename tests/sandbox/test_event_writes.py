from typing import Any

import pytest

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from tests.sandbox.events import FLEET, HOLIDAYS, ROOMS, timed, weekly


def refusal(call: Any, *args: Any, **kwargs: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        call(*args, **kwargs)
    return caught.value


def why(error: ApiError) -> tuple[int, str]:
    return error.status, error.reason


def test_insert_answers_a_whole_event(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed(id="abcde12345"))
    assert event["id"] == "abcde12345"
    assert event["kind"] == "calendar#event"
    assert event["status"] == "confirmed"
    assert event["start"] == {
        "dateTime": "2026-03-03T10:00:00+01:00",
        "timeZone": "Europe/Amsterdam",
    }
    assert event["creator"] == {"email": "admin@example.org"}
    assert event["organizer"] == {"email": ROOMS, "displayName": "Rooms", "self": True}
    assert event["iCalUID"] == "abcde12345@google.com"
    assert event["reminders"] == {"useDefault": True}
    assert event["sequence"] == 0
    assert event["updated"] == "2026-03-02T09:00:00.000Z"


def test_self_is_set_on_the_primary_calendar(state: GoogleState) -> None:
    event = state.insert_event("primary", timed())
    assert event["creator"] == {"email": "admin@example.org", "self": True}


def test_defaults_are_left_out(state: GoogleState) -> None:
    event = state.insert_event(
        ROOMS,
        timed(transparency="opaque", visibility="default", guestsCanModify=False, description=""),
    )
    assert not {"transparency", "visibility", "guestsCanModify", "description"} & event.keys()


@pytest.mark.parametrize("bad", ["abcd", "ABCDE12", "abc-de", "wxyz12", "a" * 1025, "büro1"])
def test_bad_client_ids(state: GoogleState, bad: str) -> None:
    error = refusal(state.insert_event, ROOMS, timed(id=bad))
    assert (error.status, error.message) == (400, "Invalid resource id value.")


def test_an_id_is_taken_for_ever(state: GoogleState) -> None:
    state.insert_event(ROOMS, timed(id="abcde1"))
    assert why(refusal(state.insert_event, ROOMS, timed(id="abcde1"))) == (409, "duplicate")
    state.delete_event(ROOMS, "abcde1")
    assert why(refusal(state.insert_event, ROOMS, timed(id="abcde1"))) == (409, "duplicate")
    state.insert_event("primary", timed(id="abcde1"))


def test_id_and_icaluid_exclude_each_other(state: GoogleState) -> None:
    error = refusal(state.insert_event, ROOMS, timed(id="abcde1", iCalUID="x@y"))
    assert error.status == 400


def test_every_write_makes_a_version(state: GoogleState) -> None:
    first = state.insert_event(ROOMS, timed())
    second = state.patch_event(ROOMS, first["id"], {"summary": "Other"})
    assert first["etag"] != second["etag"]
    assert state.patch_event(ROOMS, first["id"], {"summary": "Other"})["etag"] == second["etag"]
    state.switches.turn({"noop_bumps_etag": True})
    assert state.patch_event(ROOMS, first["id"], {"summary": "Other"})["etag"] != second["etag"]


def test_if_match(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    newer = state.patch_event(ROOMS, event["id"], {"summary": "B"}, if_match=event["etag"])
    for call in (
        lambda: state.patch_event(ROOMS, event["id"], {"summary": "C"}, if_match=event["etag"]),
        lambda: state.update_event(ROOMS, event["id"], timed(), if_match=event["etag"]),
        lambda: state.delete_event(ROOMS, event["id"], if_match=event["etag"]),
        lambda: state.move_event(ROOMS, event["id"], "primary", if_match=event["etag"]),
    ):
        error = refusal(call)
        assert why(error) == (412, "conditionNotMet")
        assert (error.location, error.location_type) == ("If-Match", "header")
    assert state.get_event(ROOMS, event["id"])["etag"] == newer["etag"]
    state.patch_event(ROOMS, event["id"], {"summary": "C"}, if_match="*")
    assert state.get_event(ROOMS, event["id"])["summary"] == "C"


def test_patch_merges_nests_replaces_arrays_and_removes_nulls(state: GoogleState) -> None:
    event = state.insert_event(
        ROOMS,
        timed(
            description="text",
            location="Hall",
            attendees=[{"email": "a@x.org"}, {"email": "b@x.org"}],
            extendedProperties={"private": {"a": "1", "b": "2"}, "shared": {"c": "3"}},
        ),
    )
    after = state.patch_event(
        ROOMS,
        event["id"],
        {
            "description": None,
            "attendees": [{"email": "c@x.org"}],
            "extendedProperties": {"private": {"a": None, "d": "4"}},
        },
    )
    assert "description" not in after
    assert after["location"] == "Hall"
    assert [one["email"] for one in after["attendees"]] == ["c@x.org"]
    assert after["extendedProperties"] == {"private": {"b": "2", "d": "4"}, "shared": {"c": "3"}}


def test_put_drops_what_is_not_sent(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed(description="text", location="Hall"))
    after = state.update_event(ROOMS, event["id"], timed(summary="New"))
    assert after["summary"] == "New"
    assert not {"description", "location"} & after.keys()
    assert after["created"] == event["created"]
    assert why(refusal(state.update_event, ROOMS, event["id"], {"summary": "x"})) == (
        400,
        "required",
    )


def test_all_day_by_patch_needs_the_null(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    error = refusal(
        state.patch_event,
        ROOMS,
        event["id"],
        {"start": {"date": "2026-03-04"}, "end": {"date": "2026-03-05"}},
    )
    assert (error.status, error.message) == (400, "Invalid start time.")
    after = state.patch_event(
        ROOMS,
        event["id"],
        {
            "start": {"date": "2026-03-04", "dateTime": None},
            "end": {"date": "2026-03-05", "dateTime": None},
        },
    )
    assert after["start"] == {"date": "2026-03-04"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"summary": "x"}, (400, "required", "Missing start time.")),
        (
            {"start": {"date": "2026-03-04"}},
            (400, "required", "Missing end time."),
        ),
        (timed(3, "11:00", "10:00"), (400, "timeRangeEmpty", "The specified time range is empty.")),
        (
            {"start": {"date": "2026-03-04"}, "end": {"date": "2026-03-04"}},
            (400, "timeRangeEmpty", "The specified time range is empty."),
        ),
        (
            timed() | {"start": {"dateTime": "2026-03-03T10:00:00"}},
            (400, "required", "Missing time zone definition for start time."),
        ),
        (
            timed() | {"start": {"dateTime": "2026-03-03T10:00:00", "timeZone": "Mars/One"}},
            (400, "invalid", "Invalid time zone definition for start time."),
        ),
        (timed() | {"start": {"date": "2026-03-03"}}, (400, "invalid", "Invalid start time.")),
        (timed() | {"start": {"dateTime": "soon"}}, (400, "invalid", "Invalid start time.")),
        (timed(attendees=[{"email": "nobody"}]), (400, "invalid", "Invalid attendee email.")),
        (timed(colorId="99"), (400, "invalid", "Invalid color id.")),
        (timed(recurrence=["RRULE:FREQ=NEVER"]), (400, "invalid", "Invalid recurrence rule.")),
        (
            timed(recurrence=["DTSTART:20260303T100000Z"]),
            (400, "invalid", "Invalid recurrence rule."),
        ),
        (timed(eventType="fromGmail"), (400, "eventTypeRestriction", None)),
        (timed(eventType="focusTime"), (400, "eventTypeRestriction", None)),
        (timed(bogus=1), (501, "notImplemented", None)),
    ],
)
def test_refused_bodies(
    state: GoogleState, body: Json, expected: tuple[int, str, str | None]
) -> None:
    error = refusal(state.insert_event, ROOMS, body)
    assert why(error) == expected[:2]
    assert expected[2] is None or error.message == expected[2]


def test_zero_length_is_allowed(state: GoogleState) -> None:
    state.insert_event(ROOMS, timed(3, "10:00", "10:00"))


def test_delete_twice_and_the_unknown(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    state.delete_event(ROOMS, event["id"])
    assert why(refusal(state.delete_event, ROOMS, event["id"])) == (410, "deleted")
    assert why(refusal(state.delete_event, ROOMS, "nothing")) == (404, "notFound")
    assert state.get_event(ROOMS, event["id"])["status"] == "cancelled"
    assert state.get_event(ROOMS, event["id"])["summary"] == "Booking"


@pytest.mark.parametrize("verb", ["patch", "put"])
def test_undelete(state: GoogleState, verb: str) -> None:
    event = state.insert_event(ROOMS, timed())
    state.delete_event(ROOMS, event["id"])
    if verb == "patch":
        state.patch_event(ROOMS, event["id"], {"status": "confirmed", "summary": "Back"})
    else:
        state.update_event(ROOMS, event["id"], timed(summary="Back"))
    back = state.get_event(ROOMS, event["id"])
    assert (back["status"], back["summary"]) == ("confirmed", "Back")


def test_sequence_counts_changes_of_time(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    assert state.patch_event(ROOMS, event["id"], {"summary": "B"})["sequence"] == 0
    later = {"end": {"dateTime": "2026-03-03T12:00:00"}}
    assert state.patch_event(ROOMS, event["id"], later)["sequence"] == 1
    error = refusal(state.patch_event, ROOMS, event["id"], {"sequence": 0, "summary": "C"})
    assert error.status == 400


def test_roles(state: GoogleState) -> None:
    state.insert_event(FLEET, timed())
    assert why(refusal(state.insert_event, HOLIDAYS, timed())) == (403, "requiredAccessLevel")
    assert why(refusal(state.insert_event, "nowhere", timed())) == (404, "notFound")
    assert why(refusal(state.insert_event, ROOMS, timed(), user="second@example.org")) == (
        404,
        "notFound",
    )


def test_texts_are_tidied(state: GoogleState) -> None:
    event = state.insert_event(
        ROOMS,
        timed(
            summary="  Two\nlines\x00 ",
            description="<b onclick='x()'>a</b><script>evil()</script>\r\nb  ",
            location=" Hall ",
        ),
    )
    assert event["summary"] == "Two lines"
    assert event["description"] == "<b>a</b>\nb"
    assert event["location"] == "Hall"
    state.switches.turn({"normalise_text": False})
    assert state.insert_event(ROOMS, timed(summary=" x "))["summary"] == " x "


def test_extended_property_limits(state: GoogleState) -> None:
    event = state.insert_event(
        ROOMS, timed(extendedProperties={"private": {"k" * 45: "dropped", "k" * 44: "v" * 2000}})
    )
    assert event["extendedProperties"] == {"private": {"k" * 44: "v" * 1024}}
    many = {f"k{number}": "v" for number in range(301)}
    assert (
        refusal(state.insert_event, ROOMS, timed(extendedProperties={"shared": many})).status == 400
    )


@pytest.mark.parametrize(
    "reminders",
    [
        {"overrides": [{"method": "popup", "minutes": 1}] * 6},
        {"overrides": [{"method": "popup", "minutes": 40321}]},
        {"overrides": [{"method": "sms", "minutes": 1}]},
        {"useDefault": True, "overrides": [{"method": "popup", "minutes": 1}]},
    ],
)
def test_reminder_limits(state: GoogleState, reminders: Json) -> None:
    assert refusal(state.insert_event, ROOMS, timed(reminders=reminders)).status == 400


def test_reminders_alone_do_not_move_updated(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    state.clock.advance(60)
    none = {"reminders": {"useDefault": False}}
    after = state.patch_event(ROOMS, event["id"], none)
    assert after["updated"] == event["updated"]
    assert after["etag"] != event["etag"]
    state.switches.turn({"reminder_bumps_etag": False})
    again = state.patch_event(
        ROOMS, event["id"], {"reminders": {"overrides": [{"method": "email", "minutes": 5}]}}
    )
    assert again["etag"] == after["etag"]
    assert state.get_event(ROOMS, event["id"])["reminders"]["overrides"]


def test_guests_may_change_only_what_is_theirs(state: GoogleState) -> None:
    invite = state.edit(
        "primary",
        "insert",
        body=timed(
            organizer={"email": "boss@other.example"},
            attendees=[{"email": "admin@example.org"}, {"email": "boss@other.example"}],
        ),
        by="boss@other.example",
    )
    assert invite is not None
    error = refusal(state.patch_event, "primary", invite["id"], {"summary": "Mine"})
    assert why(error) == (403, "forbiddenForNonOrganizer")
    assert error.domain == "calendar"
    answered = state.patch_event(
        "primary",
        invite["id"],
        {
            "attendees": [
                {"email": "admin@example.org", "responseStatus": "accepted"},
                {"email": "boss@other.example"},
            ],
            "colorId": "3",
        },
    )
    mine = next(one for one in answered["attendees"] if one.get("self"))
    assert mine["responseStatus"] == "accepted"
    state.delete_event("primary", invite["id"])
    revive = refusal(state.patch_event, "primary", invite["id"], {"status": "confirmed"})
    assert why(revive) == (403, "forbidden")


def test_attendees_omitted_changes_only_the_own_answer(state: GoogleState) -> None:
    people = [{"email": "admin@example.org"}, {"email": "b@x.org"}, {"email": "c@x.org"}]
    event = state.insert_event("primary", timed(attendees=people))
    cut = state.get_event("primary", event["id"], maxAttendees=1)
    assert cut["attendeesOmitted"] is True
    assert [one["email"] for one in cut["attendees"]] == ["admin@example.org"]
    mine = [{"email": "admin@example.org", "responseStatus": "declined"}]
    after = state.patch_event("primary", event["id"], {"attendeesOmitted": True, "attendees": mine})
    assert [one["responseStatus"] for one in after["attendees"]] == [
        "declined",
        "needsAction",
        "needsAction",
    ]


def test_the_ledger_of_mails(state: GoogleState) -> None:
    guests = [{"email": "in@example.org"}, {"email": "out@customer.example"}]
    event = state.insert_event(ROOMS, timed(attendees=guests))
    assert state.mails() == []
    state.patch_event(ROOMS, event["id"], {"summary": "B"}, sendUpdates="externalOnly")
    state.patch_event(ROOMS, event["id"], {"attendees": guests[:1]}, sendUpdates="all")
    state.delete_event(ROOMS, event["id"], sendUpdates="all")
    assert [(mail["kind"], mail["to"]) for mail in state.mails()] == [
        ("update", "out@customer.example"),
        ("cancellation", "out@customer.example"),
        ("update", "in@example.org"),
        ("cancellation", "in@example.org"),
    ]


def test_the_abuse_limit_of_guests(state: GoogleState) -> None:
    state.switches.turn({"attendee_budget": 1})
    state.insert_event(ROOMS, timed(attendees=[{"email": "a@x.org"}]))
    error = refusal(state.insert_event, ROOMS, timed(attendees=[{"email": "b@x.org"}]))
    assert why(error) == (403, "quotaExceeded")


def test_move_leaves_a_stub(state: GoogleState) -> None:
    event = state.insert_event(ROOMS, timed())
    token = state.list_events(ROOMS)["nextSyncToken"]
    answer = state.move_event(ROOMS, event["id"], FLEET)
    assert answer["status"] == "cancelled"
    assert state.get_event(FLEET, event["id"])["status"] == "confirmed"
    assert state.get_event(FLEET, event["id"])["organizer"]["email"] == FLEET
    stub = state.list_events(ROOMS, syncToken=token)["items"]
    assert [set(one) for one in stub] == [{"kind", "etag", "id", "status"}]
    assert why(refusal(state.get_event, ROOMS, event["id"])) == (404, "notFound")
    state.move_event(FLEET, event["id"], ROOMS)
    assert state.get_event(ROOMS, event["id"])["status"] == "confirmed"


def test_import_makes_a_private_copy(state: GoogleState) -> None:
    event = state.import_event(ROOMS, timed(iCalUID="abc@elsewhere"))
    assert event["id"].startswith("_")
    assert event["iCalUID"] == "abc@elsewhere"
    again = state.import_event(ROOMS, timed(iCalUID="abc@elsewhere", summary="New"))
    assert again["id"] == event["id"]
    assert why(refusal(state.import_event, ROOMS, timed())) == (400, "required")


@pytest.mark.parametrize(
    "change", [{"location": "Here"}, {"extendedProperties": {"private": {"a": "b"}}}]
)
def test_birthdays_are_nearly_read_only(state: GoogleState, change: Json) -> None:
    day = {"start": {"date": "2026-03-04"}, "end": {"date": "2026-03-05"}}
    event = state.edit("primary", "insert", body=day | {"eventType": "birthday", "summary": "B"})
    assert event is not None
    state.patch_event("primary", event["id"], {"colorId": "3"})
    error = refusal(state.patch_event, "primary", event["id"], change)
    assert (error.domain, error.reason) == ("calendar", "eventTypeRestriction")
    error = refusal(state.patch_event, "primary", event["id"], {"eventType": "default"})
    assert error.reason == "eventTypeRestriction"
    assert refusal(state.move_event, "primary", event["id"], ROOMS).status == 400


def test_series_cannot_be_moved_by_an_instance(state: GoogleState) -> None:
    series = state.insert_event(ROOMS, weekly())
    first = state.event_instances(ROOMS, series["id"])["items"][0]
    assert refusal(state.move_event, ROOMS, first["id"], FLEET).status == 400
    state.patch_event(ROOMS, first["id"], {"summary": "One"})
    state.move_event(ROOMS, series["id"], FLEET)
    moved = state.event_instances(FLEET, series["id"])["items"]
    assert [one["summary"] for one in moved] == ["One", "Booking", "Booking", "Booking"]


def test_answers_and_bodies_are_copies(state: GoogleState) -> None:
    body = timed(id="abcde", source={"url": "https://x.example", "title": "t"})
    answer = state.insert_event(ROOMS, body)
    answer["source"]["title"] = body["source"]["title"] = "changed"
    assert state.get_event(ROOMS, "abcde")["source"]["title"] == "t"
