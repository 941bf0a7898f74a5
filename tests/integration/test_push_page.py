"""The page “Push & diagnostics” over a real store and sandbox."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gcaldesk.domain.channel import ChannelState
from gcaldesk.domain.errors import NotKnown
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.domain.link import Pending
from gcaldesk.runtime.push import LOOK_EVERY
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import bookings
from gcaldesk.services.push_page import channel_of, read_push_page, retry_now
from gcaldesk.sync.channel_keeper import stop_channels
from tests.fakes.branch import Branch, eventually, free_port, local
from tests.fakes.clock import FakeClock
from tests.fakes.office import SEED


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Branch]:
    clock = FakeClock()
    with SandboxServer(seed=SEED, auto_consent=True, now=clock.now) as google:
        made = Branch(tmp_path, google, clock)
        yield made
        made.store.close()


def test_channels_calls_and_messages_are_told(branch: Branch) -> None:
    assert read_push_page(store=branch.store, clock=branch.clock).listener.state == "off"
    service = branch.push(local(free_port()))
    service.open()
    try:
        service.work()
        branch.edit()
        assert branch.told()
        assert eventually(lambda: max(service.facts.numbers.values(), default=0) > 1)
        branch.clock.advance(seconds=LOOK_EVERY.total_seconds())
        service.work()
        page = read_push_page(store=branch.store, clock=branch.clock)
        assert (page.listener.state, page.calendars) == ("on", len(page.channels))
        rooms = next(view for view in page.channels if view.number > 1)
        assert (rooms.serves, rooms.account, rooms.calendar) == (True, "main", "Rooms")
        assert rooms.channel.last_message_at is not None
        assert page.facts.welcome
        assert not page.facts.refused
        done = stop_channels(
            branch.store, branch.gateways, branch.clock, branch.account, only=rooms.channel.id
        )
        assert done.stopped == 1
        states = [c.state for c in branch.channels()]
        assert states.count(ChannelState.STOPPED) == 1
    finally:
        service.stop()
    assert channel_of(store=branch.store, channel=rooms.channel.id).id == rooms.channel.id
    with pytest.raises(NotKnown):
        channel_of(store=branch.store, channel="gone")


def test_work_is_tried_again_but_for_what_a_person_decides(branch: Branch) -> None:
    later = branch.clock.now() + timedelta(hours=1)
    rows = [
        Pending(BookingId(1), branch.account, 3, later, "Google was slow."),
        Pending(BookingId(2), branch.account, 1, None, "Google refused it.", parked=True),
        Pending(BookingId(3), branch.account, reason="waits for a decision", parked=True),
    ]
    for title in ("Yoga", "Chess", "Choir"):
        asked = BookingInput("room", title, "2026-03-09T10:00", "2026-03-09T11:00")
        bookings.add(store=branch.store, clock=branch.clock, request=asked)
    with branch.store.work() as unit:
        unit.pending.put([row.booking_id for row in rows], [branch.account])
        for row in rows:
            unit.pending.save(row)
        unit.commit()
    page = read_push_page(store=branch.store, clock=branch.clock)
    assert [view.pending.booking_id for view in page.waiting] == [2, 3, 1]
    assert [(v.held, v.title, v.object_name) for v in page.waiting][1] == (True, "Choir", "Room")
    assert retry_now(store=branch.store, clock=branch.clock, keys=[page.waiting[0].key]) == 1
    assert retry_now(store=branch.store, clock=branch.clock) == 2
    after = read_push_page(store=branch.store, clock=branch.clock)
    assert {view.pending for view in after.waiting} == {
        replace(rows[0], attempts=0, next_try_at=None),
        replace(rows[1], attempts=0, parked=False),
        rows[2],
    }
