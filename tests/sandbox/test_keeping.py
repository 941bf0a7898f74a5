"""A sandbox that keeps its state: what another process goes on with is the same to the letter."""

import json
from pathlib import Path

import pytest

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.grants import new_request
from gcaldesk.sandbox.mint import Mint
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.state import GoogleState
from tests.fakes.office import ROOMS, SEED

SCOPES = ["https://www.googleapis.com/auth/calendar.events"]
SERIES = {
    "summary": "Choir",
    "start": {"dateTime": "2026-11-23T19:00:00+01:00", "timeZone": "Europe/Amsterdam"},
    "end": {"dateTime": "2026-11-23T20:00:00+01:00", "timeZone": "Europe/Amsterdam"},
    "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=5"],
    "attendees": [{"email": "guest@example.org"}],
}


def busy() -> tuple[GoogleState, str]:
    """Return a state with a bit of everything, and a sync token of it."""
    state = GoogleState(SEED)
    made = state.insert_event(ROOMS, SERIES, sendUpdates="all")
    one = state.event_instances(ROOMS, made["id"])["items"][1]
    state.patch_event(ROOMS, one["id"], {"summary": "Choir, elsewhere"})
    gone = state.insert_event(ROOMS, SERIES | {"recurrence": []})
    state.delete_event(ROOMS, gone["id"])
    token = state.list_events(ROOMS)["nextSyncToken"]
    state.watch_events(ROOMS, {"id": "c1", "type": "web_hook", "address": "https://a.example/x"})
    state.switches.turn({"tombstones": "full"})
    state.clock.advance(3600)
    return state, token


def test_all_is_as_it_was() -> None:
    before, token = busy()
    refresh = before.oauth.issue_refresh("admin@example.org", SCOPES)
    access = before.oauth.issue_access("admin@example.org", SCOPES)
    kept = json.loads(json.dumps(before.remember()))
    after = GoogleState(mint=Mint("another process"))
    after.recall(kept)
    assert after.remember() == kept
    there, here = after.dump(), before.dump()
    there["now"] = here["now"] = ""
    assert there == here
    assert after.list_events(ROOMS, syncToken=token)["items"] == []
    assert after.oauth.find_access(access.token) == access
    client = {"client_id": access.client_id, "client_secret": "GOCSPX-sandbox-desktop"}
    form = {"grant_type": "refresh_token", "refresh_token": refresh, **client}
    assert after.oauth.token(form, None)["access_token"]
    params = {"client_id": access.client_id, "redirect_uri": "http://localhost/"}
    asked = new_request(
        after.oauth.clients[access.client_id],
        params | {"response_type": "code", "scope": SCOPES[0]},
    )
    assert after.oauth.knows_consent(asked, "admin@example.org")

    # it goes on, and a reset still leads to where it began
    more = after.insert_event(ROOMS, SERIES)
    changed = after.list_events(ROOMS, syncToken=token)["items"]
    assert [event["id"] for event in changed] == [more["id"]]
    assert more["etag"] > max(event["etag"] for event in before.list_events(ROOMS)["items"])
    after.reset()
    assert after.list_events(ROOMS)["items"] == []


def test_after_a_crash_everything_is_read_anew() -> None:
    before, token = busy()
    after = GoogleState(mint=Mint("another process"))
    after.recall(json.loads(json.dumps(before.remember(ended=False))))
    with pytest.raises(ApiError) as refused:
        after.list_events(ROOMS, syncToken=token)
    assert refused.value.status == 410
    assert after.list_events(ROOMS)["items"] == before.list_events(ROOMS)["items"]


def test_each_change_leaves_a_mark() -> None:
    state, _token = busy()
    mark = state.mark()
    assert state.mark() == mark
    state.list_events(ROOMS)
    assert state.mark() == mark
    for change in (
        lambda: state.insert_event(ROOMS, SERIES),
        lambda: state.oauth.issue_refresh("admin@example.org", SCOPES),
        lambda: state.clock.advance(1),
        lambda: state.switches.turn({"html": True}),
        state.reset,
    ):
        change()
        assert state.mark() != mark
        mark = state.mark()


def test_the_server_goes_on_with_its_file(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "state.json"
    with SandboxServer(seed=SEED, keep=file) as first:
        assert not first.went_on
        client = first.client_secrets()["installed"]
        made = first.state.insert_event(ROOMS, SERIES)
    assert file.stat().st_mode & 0o077 == 0
    with SandboxServer(seed=SEED, keep=file) as again:
        assert again.went_on
        assert again.client_secrets()["installed"]["client_id"] == client["client_id"]
        assert again.state.get_event(ROOMS, made["id"])["etag"] == made["etag"]


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2}', '{"format": 1, "seed": {}}'])
def test_a_file_that_cannot_be_read_is_put_aside(tmp_path: Path, text: str) -> None:
    file = tmp_path / "state.json"
    file.write_text(text)
    server = SandboxServer(seed=SEED, keep=file)
    assert not server.went_on
    assert server.state.list_events(ROOMS)["items"] == []
    assert file.with_suffix(".unreadable").read_text() == text
