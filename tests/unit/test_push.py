"""What Google's channels say, and what is believed of it."""

from datetime import UTC, datetime, timedelta

import pytest

from gcaldesk.domain.channel import Notification
from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.ids import ChannelId
from gcaldesk.providers.google.push import dump_request, parse_notification, parse_opened
from gcaldesk.sync.ports import ChannelRequest

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=7)
HEADERS = {
    "x-goog-channel-id": "one",
    "x-goog-channel-token": "secret",
    "x-goog-resource-id": "resource",
    "x-goog-resource-state": "exists",
    "x-goog-message-number": "10",
}


@pytest.mark.parametrize("number", ["", "x", "-1", "²", "9" * 30])
def test_a_number_that_is_none_is_not_believed(number: str) -> None:
    found = parse_notification(HEADERS | {"x-goog-message-number": number})
    assert found is not None
    assert found.number == 0


@pytest.mark.parametrize(
    ("state", "changed"), [("exists", True), ("not_exists", True), ("sync", False)]
)
def test_notification_is_parsed(state: str, changed: bool) -> None:  # noqa: FBT001
    found = parse_notification(HEADERS | {"x-goog-resource-state": state})
    assert found == Notification(ChannelId("one"), "secret", "resource", changed, 10)


@pytest.mark.parametrize(
    "bad",
    [
        {"x-goog-channel-id": ""},
        {"x-goog-resource-id": ""},
        {"x-goog-resource-state": "update"},
        {"x-goog-resource-state": ""},
    ],
)
def test_what_google_never_sends_is_nothing(bad: dict[str, str]) -> None:
    assert parse_notification(HEADERS | bad) is None


def test_token_may_be_missing() -> None:
    headers = {name: value for name, value in HEADERS.items() if "token" not in name}
    found = parse_notification(headers)
    assert found is not None
    assert found.token == ""


def test_request_asks_in_milliseconds() -> None:
    body = dump_request(ChannelRequest(ChannelId("one"), "secret", "https://h/p", NOW))
    assert body["expiration"] == "1772442000000"
    assert (body["id"], body["type"], body["address"]) == ("one", "web_hook", "https://h/p")


@pytest.mark.parametrize("expiration", ["1772442000000", 1772442000000])
def test_expiration_comes_as_text_or_number(expiration: object) -> None:
    opened = parse_opened({"resourceId": "r", "expiration": expiration}, LATER)
    assert (opened.resource_id, opened.expires_at) == ("r", NOW)


@pytest.mark.parametrize("expiration", [None, "soon", 10**30])
def test_expiration_that_is_none_falls_back_to_the_wish(expiration: object) -> None:
    assert parse_opened({"resourceId": "r", "expiration": expiration}, LATER).expires_at == LATER


def test_answer_that_is_no_channel() -> None:
    with pytest.raises(Unreachable):
        parse_opened({"kind": "api#channel"}, LATER)
