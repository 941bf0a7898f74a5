"""Google's own discovery document judges the look-alike's answers and its table of methods."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import googleapiclient
import pytest
from jsonschema import Draft202012Validator

from gcaldesk.sandbox.api_table import OPERATIONS
from gcaldesk.sandbox.event_merge import EVENT_FIELDS
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from tests.sandbox.events import ROOMS, timed, weekly

PREFIX = "https://www.googleapis.com/auth/"
NOT_MODELLED = {
    "acl.delete",
    "acl.get",
    "acl.insert",
    "acl.list",
    "acl.patch",
    "acl.update",
    "acl.watch",
    "calendarList.watch",
    "calendars.transferOwnership",
    "events.quickAdd",
    "settings.watch",
}


@cache
def document() -> Json:
    folder = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
    read: Json = json.loads((folder / "calendar.v3.json").read_text(encoding="utf-8"))
    return read


@cache
def methods() -> dict[str, Json]:
    return {
        f"{resource}.{name}": method
        for resource, content in document()["resources"].items()
        for name, method in content["methods"].items()
    }


def strict(schema: Any) -> Any:
    """Google's schema as JSON Schema that knows no further properties."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        name: strict(value)
        for name, value in schema.items()
        if name not in {"id", "annotations", "format", "default", "required", "description"}
    }
    if "$ref" in schema:
        return {"$ref": f"#/$defs/{schema['$ref']}"}
    if "properties" in schema:
        kept["properties"] = {key: strict(one) for key, one in schema["properties"].items()}
        kept.setdefault("additionalProperties", False)
    return kept


@cache
def validator(name: str) -> Draft202012Validator:
    schemas = {key: strict(value) for key, value in document()["schemas"].items()}
    return Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schemas})


def check(name: str, answer: Json) -> None:
    problems = [
        f"{'/'.join(str(part) for part in problem.absolute_path)}: {problem.message}"
        for problem in validator(name).iter_errors(answer)
    ]
    assert problems == []


def test_the_judge_is_strict() -> None:
    with pytest.raises(AssertionError, match="bogus"):
        check("Event", {"id": "x", "bogus": 1})
    with pytest.raises(AssertionError, match="sequence"):
        check("Event", {"sequence": "1"})


def test_all_methods_are_modelled_or_named() -> None:
    assert {operation.name for operation in OPERATIONS} | NOT_MODELLED == methods().keys()
    assert not {operation.name for operation in OPERATIONS} & NOT_MODELLED


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: str(operation.name))
def test_methods_are_those_of_google(operation: Any) -> None:
    method = methods()[operation.name]
    assert (operation.method, operation.template) == (method["httpMethod"], method["path"])
    assert set(operation.scopes) == {scope.removeprefix(PREFIX) for scope in method["scopes"]}
    kinds = {"string": "str", "integer": "int", "boolean": "bool"}
    wanted = {
        name: "list" if param.get("repeated") else kinds[param["type"]]
        for name, param in method.get("parameters", {}).items()
        if param["location"] == "query"
    }
    assert operation.params == wanted


def test_event_fields_are_those_of_google() -> None:
    assert document()["schemas"]["Event"]["properties"].keys() == EVENT_FIELDS


def test_events(state: GoogleState) -> None:
    meeting = {
        "createRequest": {"requestId": "r", "conferenceSolutionKey": {"type": "hangoutsMeet"}}
    }
    body = timed(
        attendees=[{"email": "admin@example.org"}, {"email": "b@x.org", "optional": True}],
        extendedProperties={"private": {"a": "b"}},
        reminders={"overrides": [{"method": "popup", "minutes": 5}]},
        conferenceData=meeting,
        source={"url": "https://x.example", "title": "x"},
        visibility="private",
    )
    event = state.insert_event("primary", body, conferenceDataVersion=1)
    check("Event", event)
    check("Event", state.patch_event("primary", event["id"], {"colorId": "3"}))
    check("Event", state.get_event("primary", event["id"], maxAttendees=1))
    series = state.insert_event(ROOMS, weekly())
    token = state.list_events(ROOMS)["nextSyncToken"]
    page = state.event_instances(ROOMS, series["id"])
    check("Events", page)
    state.delete_event(ROOMS, page["items"][0]["id"])
    check("Events", state.list_events(ROOMS, syncToken=token, maxResults=1))
    check("Events", state.list_events(ROOMS, singleEvents=True, showDeleted=True))
    check("Event", state.move_event(ROOMS, series["id"], "primary"))
    check("Event", state.import_event(ROOMS, timed(iCalUID="x@y")))


def test_everything_else(state: GoogleState) -> None:
    check("CalendarList", state.list_calendars())
    check("CalendarListEntry", state.get_calendar_entry(ROOMS))
    check("Calendar", state.get_calendar("primary"))
    check("Calendar", state.create_calendar({"summary": "New", "description": "x"}))
    check("Settings", state.list_settings())
    check("Setting", state.get_setting("timezone"))
    check("Colors", state.get_colors())
    window = {"timeMin": "2026-03-01T00:00:00Z", "timeMax": "2026-03-08T00:00:00Z"}
    items = [{"id": ROOMS}, {"id": "nowhere"}]
    check("FreeBusyResponse", state.query_free_busy(window | {"items": items}))
    channel = {"id": "c", "type": "web_hook", "address": "https://x.example/", "token": "t"}
    check("Channel", state.watch_events(ROOMS, channel))
    state.withdraw_calendar(ROOMS)
    check("CalendarList", state.list_calendars(showDeleted=True))
