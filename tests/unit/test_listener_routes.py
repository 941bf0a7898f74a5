"""Which requests the listener believes, and what it says to the rest."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import pytest

from gcaldesk.domain.channel import Channel, ChannelState, Hint, hash_token
from gcaldesk.domain.ids import AccountId, CalendarId, ChannelId
from gcaldesk.listener.probe import PROBE_HEADER, answer_probe, expected_answer, sign_probe
from gcaldesk.listener.refusals import RefusalLog
from gcaldesk.listener.routes import (
    BODY_LIMIT,
    HEALTH_PATH,
    WEBHOOK_PATH,
    Knowledge,
    Outcome,
    Reply,
    Request,
    answer,
)
from gcaldesk.providers.google.push import parse_notification

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
KEY = b"k" * 32
CHANNEL = Channel(
    id=ChannelId("one"),
    account_id=AccountId(1),
    calendar_id=CalendarId("rooms"),
    resource_id="resource",
    token_hash=hash_token("secret"),
    address="https://h.example" + WEBHOOK_PATH,
    state=ChannelState.ACTIVE,
    created_at=NOW,
    expires_at=NOW + timedelta(days=7),
)
HEADERS = {
    "x-goog-channel-id": "one",
    "x-goog-channel-token": "secret",
    "x-goog-resource-id": "resource",
    "x-goog-resource-state": "exists",
}
HINT = Hint(AccountId(1), CalendarId("rooms"), ChannelId("one"), "resource", changed=True)


def ask(
    headers: Mapping[str, str] = HEADERS,
    channel: Channel = CHANNEL,
    *,
    now: datetime = NOW,
    method: str = "POST",
    path: str = WEBHOOK_PATH,
    length: int = 0,
) -> Reply:
    known = Knowledge({channel.id: channel}, parse_notification, KEY)
    return answer(Request(method, path, headers, length), known, now)


def test_change_is_a_hint() -> None:
    assert ask() == Reply(HTTPStatus.OK, Outcome.CHANGED, hint=HINT)


def test_change_of_a_kind_nobody_has_seen_is_a_hint_too() -> None:
    assert ask(HEADERS | {"x-goog-resource-state": "not_exists"}).hint == HINT


def test_greeting_changes_nothing() -> None:
    reply = ask(HEADERS | {"x-goog-resource-state": "sync"})
    assert (reply.status, reply.outcome) == (HTTPStatus.OK, Outcome.GREETING)
    assert reply.hint == replace(HINT, changed=False)


def test_greeting_before_the_answer_to_watch() -> None:
    asked = replace(CHANNEL, resource_id="", state=ChannelState.REQUESTED)
    reply = ask(HEADERS | {"x-goog-resource-state": "sync"}, asked)
    assert reply.outcome is Outcome.GREETING
    assert reply.hint is not None
    assert reply.hint.resource_id == "resource"


@pytest.mark.parametrize("state", [ChannelState.REPLACED, ChannelState.ORPHAN])
def test_overlap_is_believed(state: ChannelState) -> None:
    assert ask(channel=replace(CHANNEL, state=state)).hint == HINT


def test_last_words_of_a_stopped_channel_have_no_effect() -> None:
    reply = ask(channel=replace(CHANNEL, state=ChannelState.STOPPED))
    assert reply == Reply(HTTPStatus.OK, Outcome.LATE)
    assert not reply.outcome.refused


@pytest.mark.parametrize(
    ("forged", "outcome"),
    [
        ({"x-goog-channel-id": "two"}, Outcome.UNKNOWN_CHANNEL),
        ({"x-goog-channel-token": "guess"}, Outcome.WRONG_TOKEN),
        ({"x-goog-channel-token": ""}, Outcome.WRONG_TOKEN),
        ({"x-goog-channel-token": "secr\xe9t"}, Outcome.WRONG_TOKEN),
        ({"x-goog-resource-id": "other"}, Outcome.WRONG_RESOURCE),
        ({"x-goog-resource-id": "r\xe9source"}, Outcome.WRONG_RESOURCE),
        ({"x-goog-resource-state": "update"}, Outcome.NO_NOTIFICATION),
        ({"x-goog-channel-id": ""}, Outcome.NO_NOTIFICATION),
    ],
)
def test_forged_calls_get_one_and_the_same_answer(forged: dict[str, str], outcome: Outcome) -> None:
    assert ask(HEADERS | forged) == Reply(HTTPStatus.NOT_FOUND, outcome)
    assert outcome.refused


def test_expired_channel_is_not_believed() -> None:
    reply = ask(now=CHANNEL.expires_at)
    assert reply == Reply(HTTPStatus.NOT_FOUND, Outcome.EXPIRED)


def test_long_bodies_are_refused() -> None:
    assert ask(length=BODY_LIMIT).outcome is Outcome.CHANGED
    reply = ask(length=BODY_LIMIT + 1)
    assert reply == Reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, Outcome.TOO_LARGE)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_health(method: str) -> None:
    reply = ask({}, method=method, path=HEALTH_PATH)
    assert (reply.status, reply.body) == (HTTPStatus.OK, "ok\n")


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", WEBHOOK_PATH), ("POST", HEALTH_PATH), ("POST", "/"), ("POST", WEBHOOK_PATH + "/")],
)
def test_nothing_else_is_served(method: str, path: str) -> None:
    assert ask(method=method, path=path).outcome is Outcome.NO_SUCH_PAGE


def test_probe_is_answered_by_who_holds_the_key() -> None:
    probe = sign_probe(KEY, "nonce", NOW)
    reply = ask({PROBE_HEADER: probe})
    assert reply == Reply(HTTPStatus.OK, Outcome.PROBE, expected_answer(KEY, "nonce"))
    assert expected_answer(b"other", "nonce") != reply.body


@pytest.mark.parametrize("probe", ["", "nonce", "nonce.1772442000.00", "a.b.c", "\xe9.1.\xe9"])
def test_forged_probe(probe: str) -> None:
    assert ask({PROBE_HEADER: probe}) == Reply(HTTPStatus.NOT_FOUND, Outcome.FORGED_PROBE)


def test_probe_of_another_start_or_of_long_ago() -> None:
    assert answer_probe(b"other", sign_probe(KEY, "nonce", NOW), NOW) is None
    assert answer_probe(KEY, sign_probe(KEY, "nonce", NOW), NOW + timedelta(minutes=2)) is None


def test_flood_is_one_line_in_ten_minutes() -> None:
    log = RefusalLog()
    assert "1 x unknown channel" in log.note(Outcome.UNKNOWN_CHANNEL, NOW)
    for n in range(1000):
        assert not log.note(Outcome.WRONG_TOKEN, NOW + timedelta(milliseconds=n))
    later = log.note(Outcome.UNKNOWN_CHANNEL, NOW + timedelta(minutes=10))
    assert "1000 x wrong token, 1 x unknown channel" in later
