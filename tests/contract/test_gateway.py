"""Both gateways, the fake one and the real one over HTTP, keep the same promises."""

import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from gcaldesk.domain import errors
from gcaldesk.domain.account import AccessRole, Account
from gcaldesk.domain.event import Content, EventDraft, Field, Mark
from gcaldesk.domain.ids import CalendarId, ChannelId, Cursor, EventId, Version
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.providers.google.gateway import GoogleGateways
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.sandbox.state import GoogleState
from gcaldesk.sync.budget import Budget
from gcaldesk.sync.paced import PacedWriter
from gcaldesk.sync.ports import Changes, ChannelRequest, EventWriter, SignIns
from tests.fakes.gateway import FakeGateway, FakeGateways
from tests.fakes.google_account import signed_in
from tests.fakes.office import COURTS, FLEET, ROOMS
from tests.fakes.secrets import FakeSecrets

START = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)  # noqa: TID251
WHEN = Timed(START, START + timedelta(hours=1), "Europe/Amsterdam")
CALENDAR = CalendarId(ROOMS)
DRAFT = EventDraft(
    EventId("abcdef0123"),
    Content(WHEN, "Yoga [1]", "Bring a mat", "Room A", color="3"),
    Mark("inst", "uid", "abcdef0123", ROOMS, "class", 2),
)
TIME = frozenset({Field.TIME})


@pytest.fixture(params=["fake", "google", "paced"])
def gateway(request: pytest.FixtureRequest, google: SandboxServer) -> Iterator[EventWriter]:
    google.state.reset()
    google.desk.faults.disarm()
    if request.param == "fake":
        yield FakeGateway(google.state, lambda: False)
        return
    if request.param == "paced":
        yield PacedWriter(
            FakeGateway(google.state, lambda: False),
            Budget(),
            lambda _seconds: False,
            seconds=lambda: 0.0,
            jitter=lambda: 0.5,
            stopped=lambda: False,
        )
        return
    secrets = FakeSecrets()
    account = signed_in(google, secrets)
    with closing(GoogleGateways(secrets, google.api_root).open(account)) as real:
        yield real


@pytest.fixture
def state(google: SandboxServer) -> GoogleState:
    return google.state


def window(gateway: EventWriter, calendar: CalendarId = CALENDAR) -> Changes:
    return gateway.read_window(calendar, START - timedelta(days=5), START + timedelta(days=5))


def test_calendars(gateway: EventWriter) -> None:
    found = {calendar.id: calendar for calendar in gateway.list_calendars()}
    assert found[CalendarId(FLEET)].role is AccessRole.READER
    assert found[CalendarId("admin@example.org")].primary


def test_insert_returns_what_stands_there(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    assert made.content == DRAFT.content
    assert made.mark == DRAFT.mark
    assert made.version
    again = gateway.get_event(CALENDAR, DRAFT.id)
    assert (again.content, again.version) == (made.content, made.version)


def test_insert_twice(gateway: EventWriter) -> None:
    gateway.insert_event(CALENDAR, DRAFT)
    with pytest.raises(errors.AlreadyExists):
        gateway.insert_event(CALENDAR, DRAFT)


def test_deleted_id_stays_taken(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    gateway.delete_event(CALENDAR, made.id, if_version=made.version)
    with pytest.raises(errors.AlreadyExists):
        gateway.insert_event(CALENDAR, DRAFT)
    assert gateway.get_event(CALENDAR, made.id).cancelled


def test_update_changes_only_what_is_named(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    later = Timed(WHEN.start + timedelta(hours=2), WHEN.end + timedelta(hours=2), WHEN.zone)
    draft = replace(DRAFT, content=replace(DRAFT.content, time=later, title="Not sent"))
    changed = gateway.update_event(
        CALENDAR, draft, made.id, TIME, if_version=made.version, with_mark=False
    )
    assert changed.content == replace(DRAFT.content, time=later)
    assert changed.version != made.version


def test_update_removes_an_emptied_text_and_switches_to_days(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    days = AllDay(START.date(), START.date() + timedelta(days=1))
    content = replace(DRAFT.content, time=days, description="", color="")
    fields = frozenset({Field.TIME, Field.DESCRIPTION, Field.COLOR})
    changed = gateway.update_event(
        CALENDAR,
        replace(DRAFT, content=content),
        made.id,
        fields,
        if_version=made.version,
        with_mark=True,
    )
    assert changed.content == content


def test_stale_version(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    stale = Version('"stale"')
    with pytest.raises(errors.PreconditionFailed):
        gateway.update_event(CALENDAR, DRAFT, made.id, TIME, if_version=stale, with_mark=False)
    with pytest.raises(errors.PreconditionFailed):
        gateway.delete_event(CALENDAR, made.id, if_version=stale)


def test_what_is_not_there(gateway: EventWriter) -> None:
    nowhere = EventId("nosuchevent")
    with pytest.raises(errors.NotFound):
        gateway.get_event(CALENDAR, nowhere)
    with pytest.raises(errors.NotFound):
        gateway.delete_event(CALENDAR, nowhere, if_version=Version('"1"'))


def test_deleting_twice(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    gateway.delete_event(CALENDAR, made.id, if_version=made.version)
    gone = gateway.get_event(CALENDAR, made.id)
    with pytest.raises(errors.NotFound):
        gateway.delete_event(CALENDAR, made.id, if_version=gone.version)


def test_reading_whole_then_changes(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    first = gateway.read_window(CALENDAR, START - timedelta(days=1), START + timedelta(days=1))
    assert [event.id for event in first.events] == [made.id]
    quiet = gateway.read_changes(CALENDAR, first.cursor)
    assert quiet.events == ()
    gateway.delete_event(CALENDAR, made.id, if_version=made.version)
    after = gateway.read_changes(CALENDAR, quiet.cursor)
    assert [(event.id, event.cancelled) for event in after.events] == [(made.id, True)]


def test_window_is_respected(gateway: EventWriter) -> None:
    gateway.insert_event(CALENDAR, DRAFT)
    outside = gateway.read_window(CALENDAR, START + timedelta(days=2), START + timedelta(days=3))
    assert outside.events == ()


def test_cursors_that_are_no_good(gateway: EventWriter, state: GoogleState) -> None:
    cursor = gateway.read_window(CALENDAR, START, START + timedelta(days=1)).cursor
    state.expire_sync_tokens()
    for bad in (cursor, Cursor("garbage")):
        with pytest.raises(errors.CursorExpired):
            gateway.read_changes(CALENDAR, bad)


def test_calendar_that_is_not_there(gateway: EventWriter) -> None:
    gone = CalendarId("gone@group.calendar.google.com")
    with pytest.raises(errors.CalendarGone):
        gateway.read_window(gone, START, START + timedelta(days=1))
    with pytest.raises(errors.CalendarGone):
        gateway.insert_event(gone, DRAFT)


def test_calendar_that_may_only_be_read(gateway: EventWriter) -> None:
    with pytest.raises((errors.CalendarReadOnly, errors.Refused)):
        gateway.insert_event(CalendarId(FLEET), DRAFT)


def test_moving_keeps_the_id(gateway: EventWriter) -> None:
    made = gateway.insert_event(CALENDAR, DRAFT)
    moved = gateway.move_event(CALENDAR, made.id, CalendarId(COURTS))
    assert (moved.id, moved.calendar_id, moved.cancelled) == (made.id, COURTS, False)
    assert moved.content == DRAFT.content


def test_refused_for_good(gateway: EventWriter) -> None:
    backwards = replace(DRAFT.content, time=Timed(WHEN.end, WHEN.start, WHEN.zone))
    with pytest.raises(errors.Refused):
        gateway.insert_event(CALENDAR, replace(DRAFT, content=backwards))


def test_pages_are_read_to_the_end(gateway: EventWriter, state: GoogleState) -> None:
    state.switches.turn({"page_size_cap": 2, "empty_pages": 1})
    try:
        for n in range(5):
            gateway.insert_event(CALENDAR, replace(DRAFT, id=EventId(f"abcdef{n}")))
        pages: list[int] = []
        gateway.on_page(pages.append)
        assert len(window(gateway).events) == 5
        assert len(pages) > 2
        assert sum(pages) == 5
    finally:
        state.switches.turn({"page_size_cap": 0, "empty_pages": 0})


def test_series_come_as_occurrences(gateway: EventWriter, state: GoogleState) -> None:
    body = {
        "summary": "Choir",
        "start": {"dateTime": START.isoformat(), "timeZone": "UTC"},
        "end": {"dateTime": (START + timedelta(hours=1)).isoformat(), "timeZone": "UTC"},
        "recurrence": ["RRULE:FREQ=DAILY;COUNT=3"],
    }
    state.edit(ROOMS, "insert", body=body)
    found = window(gateway).events
    assert len(found) == 3
    assert len({event.series_id for event in found}) == 1


def channel(name: str = "", **parts: Any) -> ChannelRequest:
    expires = START + timedelta(days=7)
    wanted = ChannelRequest(
        ChannelId(name or str(uuid.uuid4())), "secret", "https://127.0.0.1:9/p", expires
    )
    return replace(wanted, **parts)


def test_watching_is_granted_for_a_while(gateway: EventWriter, state: GoogleState) -> None:
    wanted = channel()
    opened = gateway.watch(CALENDAR, wanted)
    assert opened.resource_id
    assert START + timedelta(days=3) < opened.expires_at <= wanted.expires_at
    gateway.stop_watching(wanted.id, opened.resource_id)
    assert not next(c for c in state.channels() if c["id"] == wanted.id)["alive"]


def test_stopping_what_has_ended(gateway: EventWriter) -> None:
    wanted = channel()
    opened = gateway.watch(CALENDAR, wanted)
    gateway.stop_watching(wanted.id, opened.resource_id)
    for name in (wanted.id, ChannelId("never-made")):
        with pytest.raises(errors.NotFound):
            gateway.stop_watching(name, opened.resource_id)


def test_channel_ids_are_unique(gateway: EventWriter) -> None:
    wanted = channel()
    gateway.watch(CALENDAR, wanted)
    with pytest.raises(errors.AlreadyExists):
        gateway.watch(CALENDAR, wanted)


def test_what_cannot_be_watched(gateway: EventWriter) -> None:
    with pytest.raises(errors.PushRefused):
        gateway.watch(CALENDAR, channel(address="http://h.invalid/p"))
    with pytest.raises(errors.CalendarGone):
        gateway.watch(CalendarId("gone@group.calendar.google.com"), channel())


@pytest.fixture(params=["fake", "google"])
def sign_ins(request: pytest.FixtureRequest, google: SandboxServer) -> tuple[SignIns, Account]:
    google.state.reset()
    google.desk.faults.disarm()
    secrets = FakeSecrets()
    account = signed_in(google, secrets)
    if request.param == "fake":
        return FakeGateways(google.state, lambda: False), account
    return GoogleGateways(secrets, google.api_root), account


def test_renewing_tells_the_providers_time(
    sign_ins: tuple[SignIns, Account], google: SandboxServer
) -> None:
    google.desk.state.clock.advance(4000)
    try:
        told = sign_ins[0].renew(sign_ins[1])
        assert abs(told - google.state.now()) < timedelta(seconds=3)
        assert told.microsecond == 0
    finally:
        google.desk.state.clock.advance(-4000)


def test_renewing_a_revoked_sign_in(google: SandboxServer) -> None:
    secrets = FakeSecrets()
    account = signed_in(google, secrets)
    google.state.oauth.revoke_all()
    with pytest.raises(errors.AuthRevoked):
        GoogleGateways(secrets, google.api_root).renew(account)
