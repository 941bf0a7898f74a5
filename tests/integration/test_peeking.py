"""A plan is read before anything is written: one sees how far it is, and may stop it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import pytest

from gcaldesk.domain.errors import Interrupted, Unreachable
from gcaldesk.domain.views import PlanProgress
from gcaldesk.runtime.brake import Brake
from gcaldesk.runtime.desk_plan import read_plan
from gcaldesk.services.accounts import Ports
from tests.fakes.gateway import Broken
from tests.fakes.office import COURTS, Office
from tests.fakes.secrets import FakeSecrets

if TYPE_CHECKING:
    from gcaldesk.sync.ports import Authorizer


@pytest.fixture
def busy(office: Office) -> Office:
    office.map("court", COURTS)
    for hour in range(8, 13):
        office.make_event(f"Event {hour}", day=10, hour=hour)
    office.google.switches.turn({"page_size_cap": 2})
    return office


def ports(office: Office) -> Ports:
    none = cast("Authorizer", None)
    return Ports(office.store, FakeSecrets(), none, office.gateways, office.clock)


def test_it_is_told_calendar_by_calendar_and_page_by_page(busy: Office) -> None:
    told: list[PlanProgress] = []
    plan = read_plan(ports(busy), "main", told.append, Brake())
    assert plan == busy.preview()
    assert [(at.calendar, at.done, at.total, at.events) for at in told] == [
        ("Rooms", 0, 2, 0),
        ("Rooms", 0, 2, 2),
        ("Rooms", 0, 2, 4),
        ("Rooms", 0, 2, 5),
        ("Courts", 1, 2, 5),
        ("Courts", 1, 2, 5),
        ("", 2, 2, 5),
    ]


def test_it_stops_between_two_pages_and_leaves_nothing_behind(busy: Office) -> None:
    brake = Brake()
    told: list[PlanProgress] = []

    def stop_at_the_first_page(at: PlanProgress) -> None:
        told.append(at)
        if at.events:
            brake.pull()

    before = busy.preview()
    with pytest.raises(Interrupted):
        read_plan(ports(busy), "main", stop_at_the_first_page, brake)
    assert [at.events for at in told] == [0, 2]
    gateway = busy.gateways.last
    assert gateway is not None
    assert gateway.requests == 1
    assert gateway.writes == []
    assert busy.preview() == before


def test_a_request_under_way_is_broken_off(busy: Office) -> None:
    brake = Brake()

    def hang(_verb: str, _call: Callable[[], Any]) -> Any:
        brake.pull()  # by another thread, in life
        raise Unreachable("The connection broke off.")

    busy.gateways.fault = hang
    with pytest.raises(Interrupted, match="stopped"):
        read_plan(ports(busy), "main", lambda _at: None, brake)


def test_a_failure_stays_a_failure(busy: Office) -> None:
    busy.gateways.fault = Broken("list", Unreachable("No answer."))
    with pytest.raises(Unreachable, match="No answer"):
        read_plan(ports(busy), "main", lambda _at: None, Brake())


def test_a_brake_that_was_pulled_before_sends_nothing(busy: Office) -> None:
    brake = Brake()
    brake.pull()
    with pytest.raises(Interrupted):
        read_plan(ports(busy), "main", lambda _at: None, brake)
    assert busy.gateways.last is not None
    assert busy.gateways.last.requests == 0
