"""Random histories: whoever follows the deltas ends with what a full read shows."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from gcaldesk.sandbox.clock import SandboxClock
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.state import GoogleState
from tests.sandbox.events import ROOMS, timed

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
IDS = st.sampled_from(["aaaaa", "bbbbb", "ccccc"])
DAYS = st.integers(3, 28)
RULES = st.sampled_from(
    ["RRULE:FREQ=WEEKLY;COUNT=4", "RRULE:FREQ=DAILY;COUNT=3", "RRULE:FREQ=WEEKLY;UNTIL=20260401"]
)
INSERTS = st.tuples(
    st.just("insert"), IDS, DAYS, st.one_of(st.none(), RULES.map(lambda rule: [rule]))
)
PATCHES = st.tuples(st.just("patch"), IDS, DAYS, st.text("xyz", max_size=2))
RULE_CHANGES = st.tuples(st.just("rule"), IDS, DAYS, RULES)
SIMPLE = st.tuples(
    st.sampled_from(["delete", "undelete", "away", "read"]), IDS, st.just(0), st.none()
)
ONE_OF_SERIES = st.tuples(
    st.sampled_from(["instance", "cancel", "revive", "split"]), IDS, st.integers(0, 3), st.none()
)
HISTORIES = st.lists(
    st.one_of(INSERTS, PATCHES, RULE_CHANGES, SIMPLE, ONE_OF_SERIES), min_size=1, max_size=14
)


class Mirror:
    """A client that only follows deltas, page by page."""

    def __init__(self, state: GoogleState, *, single: bool) -> None:
        self._state = state
        self._single = single
        self._token: str | None = None
        self.items: dict[str, Json] = {}

    def follow(self, between: Callable[[], None] | None = None) -> None:
        page_token = None
        while True:
            page = self._state.list_events(
                ROOMS,
                singleEvents=self._single,
                syncToken=self._token,
                pageToken=page_token,
                maxResults=2,
            )
            for item in page["items"]:
                if item["status"] == "cancelled":
                    self.items.pop(item["id"], None)
                else:
                    self.items[item["id"]] = item
            page_token = page.get("nextPageToken")
            if page_token is None:
                self._token = page["nextSyncToken"]
                return
            if between is not None:
                between()
                between = None


def visible(state: GoogleState, *, single: bool) -> dict[str, Json]:
    page = state.list_events(ROOMS, singleEvents=single, maxResults=2500)
    assert "nextPageToken" not in page
    return {item["id"]: item for item in page["items"]}


def essence(items: dict[str, Json]) -> dict[str, Any]:
    return {
        name: (item.get("summary"), item["start"], item.get("recurrence"))
        for name, item in items.items()
        if item["status"] != "cancelled"
    }


def act(state: GoogleState, step: tuple[str, str, int, Any]) -> None:
    verb, event_id, number, extra = step
    times = timed(number) if number >= 3 else {}
    match verb:
        case "insert":
            recurrence = {"recurrence": extra} if extra else {}
            state.insert_event(ROOMS, times | {"id": event_id} | recurrence)
        case "patch":
            state.patch_event(ROOMS, event_id, times | {"summary": extra})
        case "rule":
            state.patch_event(ROOMS, event_id, {"recurrence": [extra]})
        case "delete":
            state.delete_event(ROOMS, event_id)
        case "undelete":
            state.patch_event(ROOMS, event_id, {"status": "confirmed"})
        case "away":
            state.move_event(ROOMS, event_id, "primary")
        case "instance" | "cancel" | "revive" | "split":
            found = state.event_instances(ROOMS, event_id, showDeleted=True)["items"]
            if number < len(found):
                touch_instance(state, verb, found[number]["id"])


def touch_instance(state: GoogleState, verb: str, event_id: str) -> None:
    match verb:
        case "instance":
            moved = timed(17, "15:00", "16:00", summary="moved")
            state.patch_event(ROOMS, event_id, moved)
        case "cancel":
            state.delete_event(ROOMS, event_id)
        case "revive":
            state.patch_event(ROOMS, event_id, {"status": "confirmed"})
        case "split":
            state.edit(ROOMS, "split", event=event_id, body={"summary": "tail"})


def try_act(state: GoogleState, step: tuple[str, str, int, Any]) -> None:
    with suppress(ApiError):
        act(state, step)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(HISTORIES)
@example(
    [
        ("insert", "aaaaa", 3, None),
        ("read", "aaaaa", 0, None),
        ("delete", "aaaaa", 0, None),
        ("rule", "aaaaa", 3, "RRULE:FREQ=WEEKLY;COUNT=4"),
    ]
)
def test_deltas_and_full_reads_agree(history: list[tuple[str, str, int, Any]]) -> None:
    state = GoogleState(
        {"calendars": [{"id": ROOMS, "summary": "Rooms"}]}, clock=SandboxClock(lambda: START)
    )
    mirrors = [Mirror(state, single=False), Mirror(state, single=True)]
    etags: set[str] = set()
    for step in history:
        if step[0] == "read":
            for mirror in mirrors:
                mirror.follow()
        before = {e["id"]: e["etag"] for e in visible(state, single=False).values()}
        for mirror in mirrors[:1]:
            mirror.follow(partial(try_act, state, step))
        try_act(state, step)
        after = visible(state, single=False)
        for item in after.values():
            if before.get(item["id"]) != item["etag"] and "recurringEventId" not in item:
                assert item["etag"] not in etags
            etags.add(item["etag"])
    for mirror, single in zip(mirrors, (False, True), strict=True):
        mirror.follow()
        assert essence(mirror.items) == essence(visible(state, single=single))
