"""The mailbox between threads, and log lines without anybody's secrets."""

import io
import logging
import threading

import pytest

from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.log import RedactingFormatter, redact
from gcaldesk.runtime.mailbox import Asked, Mailbox

ONE, TWO = AccountId(1), AccountId(2)


def test_asking_twice_is_asking_once() -> None:
    box = Mailbox()
    for account in (ONE, TWO, ONE):
        box.offer(account)
    assert [box.take(timeout=0), box.take(timeout=0), box.take(timeout=0)] == [
        Asked(ONE),
        Asked(TWO),
        None,
    ]


def test_a_wish_to_read_whole_is_kept() -> None:
    box = Mailbox()
    box.offer(ONE, full=True)
    box.offer(ONE)
    assert box.take(timeout=0) == Asked(ONE, full=True)


def test_hints_gather_calendars_and_a_look_at_all_wins() -> None:
    box = Mailbox()
    rooms, courts = CalendarId("rooms"), CalendarId("courts")
    for calendar in (rooms, courts, rooms):
        box.hint(ONE, calendar)
    assert box.take(timeout=0) == Asked(ONE, calendars=frozenset({rooms, courts}))
    box.hint(ONE, rooms)
    box.offer(ONE)
    box.hint(ONE, courts)
    assert box.take(timeout=0) == Asked(ONE)


def test_offer_wakes_whoever_waits() -> None:
    box = Mailbox()
    taken: list[object] = []
    thread = threading.Thread(target=lambda: taken.append(box.take(timeout=30)))
    thread.start()
    box.offer(ONE)
    thread.join(10)
    assert taken == [Asked(ONE)]


def test_closing_wakes_and_ends() -> None:
    box = Mailbox()
    taken: list[object] = ["nothing yet"]
    thread = threading.Thread(target=lambda: taken.append(box.take(timeout=30)))
    thread.start()
    box.close()
    thread.join(10)
    assert taken[-1] is None
    assert box.closed
    box.offer(ONE)
    assert box.take(timeout=0) is None


@pytest.mark.parametrize(
    "line",
    [
        "Authorization: Bearer ya29.a0AfH6SM-secret",
        "refresh_token=1//0gSecret-value",
        '{"access_token": "ya29.secret", "x": 1}',
        "client_secret: GOCSPX-secret",
        "code=4/0Asecret&scope=x",
        "who: secret.person@example.org",
        'title="secret meeting"',
    ],
)
def test_no_secret_reaches_a_log(line: str) -> None:
    assert "secret" not in redact(line).replace("[secret]", "").replace("client_secret", "")


def test_tracebacks_are_redacted_too() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter("%(message)s"))
    logger = logging.Logger("test")  # noqa: LOG001  # apart from the real ones
    logger.addHandler(handler)
    error = ValueError("token=ya29.very-secret")
    logger.error("failed for %s", "a.b@example.org", exc_info=error)
    assert "very-secret" not in stream.getvalue()
    assert "a.b@example.org" not in stream.getvalue()
