"""One object mapped in two accounts stays in step through its booking; over real HTTP."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.bootstrap import Services, build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.ids import BookingId
from gcaldesk.domain.inputs import BookingInput, ConnectRequest
from gcaldesk.domain.report import SyncReport
from gcaldesk.sandbox.server import SandboxServer
from gcaldesk.services import accounts, bookings, mappings
from tests.fakes.office import ROOMS, SEED
from tests.integration.test_sign_in import OTHERS, get

OTHER = "other@example.org"


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with SandboxServer(seed={**SEED, "accounts": OTHERS}, auto_consent=True) as sandbox:
        yield sandbox


@pytest.fixture
def services(google: SandboxServer, tmp_path: Path) -> Iterator[Services]:
    made = build(Settings(google_api_root=google.api_root, secrets="file"), AppPaths(tmp_path))
    mappings.add_object(store=made.store, code="room", name="Room", timezone="Europe/Amsterdam")
    for name, email, calendar in (("one", "", ROOMS), ("two", OTHER, "primary")):
        connect(made, google, name, email)
        mappings.put_mapping(
            store=made.store, clock=made.clock, account=name, object_code="room",
            calendar_id=calendar,
        )  # fmt: skip
    yield made
    made.store.close()


def connect(services: Services, google: SandboxServer, name: str, email: str) -> None:
    def visit(url: str) -> None:
        get(url)

    accounts.connect(
        ports=services.ports,
        request=ConnectRequest(name, json.dumps(google.client_secrets()), login_hint=email),
        open_url=visit,
        cancelled=lambda: False,
    )


def sync(services: Services) -> list[SyncReport]:
    engine = services.make_engine()
    with services.store.view() as unit:
        found = unit.accounts.all()
    return [engine.sync(account.id) for account in found]


def events(google: SandboxServer, calendar: str, user: str | None = None) -> list[dict[str, Any]]:
    return list(google.state.list_events(calendar, user=user)["items"])


def test_a_change_in_one_account_reaches_the_other_and_does_not_come_back(
    services: Services, google: SandboxServer
) -> None:
    request = BookingInput("room", "Yoga", "2027-03-10T10:00", "2027-03-10T11:00")
    booking = bookings.add(store=services.store, clock=services.clock, request=request)
    sync(services)
    (one,), (two,) = events(google, ROOMS), events(google, "primary", OTHER)
    assert one["id"] != two["id"]
    body = {
        "start": {"dateTime": "2027-03-10T15:00:00+01:00"},
        "end": {"dateTime": "2027-03-10T16:00:00+01:00"},
    }
    google.state.edit(ROOMS, "patch", event=one["id"], body=body)
    first, second = sync(services)
    assert (first.applied, first.updated) == (1, 0)
    assert (second.applied, second.updated) == (0, 1)
    (two,) = events(google, "primary", OTHER)
    assert two["start"]["dateTime"].startswith("2027-03-10T1")
    google.desk.log.clear()
    sync(services)
    assert google.desk.log.as_json(writes=True) == []
    detail = services.queries.booking(BookingId(booking.id))
    assert [state.state for state in detail.view.sync] == ["synced", "synced"]


def test_removing_one_account_leaves_the_other_in_step(
    services: Services, google: SandboxServer
) -> None:
    request = BookingInput("room", "Yoga", "2027-03-10T10:00", "2027-03-10T11:00")
    booking = bookings.add(store=services.store, clock=services.clock, request=request)
    sync(services)
    accounts.remove(ports=services.ports, account="one", revoke=False)
    bookings.change(
        store=services.store,
        clock=services.clock,
        booking_id=booking.id,
        changes={"title": "Pilates"},
    )
    (report,) = sync(services)
    assert report.updated == 1
    assert events(google, ROOMS)[0]["summary"].startswith("Yoga")
    assert events(google, "primary", OTHER)[0]["summary"].startswith("Pilates")


def test_connecting_a_removed_account_again_doubles_nothing(
    services: Services, google: SandboxServer
) -> None:
    request = BookingInput("room", "Yoga", "2027-03-10T10:00", "2027-03-10T11:00")
    booking = bookings.add(store=services.store, clock=services.clock, request=request)
    sync(services)
    accounts.remove(ports=services.ports, account="one", revoke=True)
    connect(services, google, "again", "")
    mappings.put_mapping(
        store=services.store,
        clock=services.clock,
        account="again",
        object_code="room",
        calendar_id=ROOMS,
    )
    _, again = sync(services)
    assert (again.created, again.pulled, again.problems) == (0, 0, [])
    assert len(events(google, ROOMS)) == 1
    states = services.queries.booking(BookingId(booking.id)).view.sync
    assert [state.state for state in states] == ["synced", "synced"]
    bookings.change(
        store=services.store,
        clock=services.clock,
        booking_id=booking.id,
        changes={"status": "cancelled"},
    )
    sync(services)
    assert events(google, ROOMS) == [], "an event of ours is still ours after a reconnect"
