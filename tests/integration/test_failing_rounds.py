"""What a round does about faults of our own, about being stopped, and about decisions that fail."""

from collections.abc import Callable
from typing import Any

from gcaldesk.domain.errors import Unreachable
from gcaldesk.domain.journal import IssueKind
from gcaldesk.sync.engine import Engine
from gcaldesk.sync.paced import Pacing
from gcaldesk.sync.watch import Watch
from tests.fakes.gateway import Broken
from tests.fakes.office import Office


class TripOnce:
    """Fails as a fault of our own does, at the first insert."""

    def __init__(self) -> None:
        self._left = 1

    def __call__(self, verb: str, call: Callable[[], Any]) -> Any:
        if verb == "insert" and self._left:
            self._left -= 1
            raise KeyError("a fault of our own")
        return call()


def test_fault_of_ours_puts_one_booking_aside_and_is_named(office: Office) -> None:
    first, second = office.book("First"), office.book("Second", hour=12)
    office.gateways.fault = TripOnce()
    report = office.sync()
    assert (report.failed, report.created) == (1, 1)
    (issue,) = office.issues(IssueKind.REFUSED)
    assert issue.booking_id == first.id
    assert "fault of gcaldesk" in issue.title
    assert office.state(second).state == "synced"
    office.decide(issue, "approve")
    assert office.sync().created == 1
    assert office.issues() == []


def test_stop_ends_a_wait_and_is_no_failure(office: Office) -> None:
    booking = office.book()
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        return True

    pacing = Pacing(wait, units_a_minute=1)
    engine = Engine(
        office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0, pacing=pacing
    )
    report = engine.sync(office.account)
    assert (report.state, report.failed, report.problems) == ("stopped", 0, [])
    assert len(waits) == 1
    assert office.state(booking).state == "pending"
    assert office.issues() == []
    assert office.sync().created == 1


def test_a_new_engine_counts_what_the_last_one_has_just_spent(office: Office) -> None:
    def engine(waits: list[float]) -> Engine:
        def wait(seconds: float) -> bool:
            waits.append(seconds)
            return True

        pacing = Pacing(wait, units_a_minute=spent + 1)
        return Engine(
            office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0, pacing=pacing
        )

    office.book_many(3)
    spent = office.sync().units
    office.book()
    office.clock.advance(seconds=59)
    waits: list[float] = []
    assert engine(waits).sync(office.account).state == "stopped"
    assert waits == [1.0]  # until the minute is over
    office.clock.advance(minutes=2)
    assert engine(waits).sync(office.account).created == 1
    assert len(waits) == 1


def test_call_that_was_broken_off_to_stop_is_no_failure(office: Office) -> None:
    office.book()
    stopped = False

    def broken_off(_verb: str, _call: Callable[[], Any]) -> Any:
        nonlocal stopped
        stopped = True
        raise Unreachable("The connection broke off.")

    office.gateways.fault = broken_off
    engine = Engine(office.store, office.gateways, office.clock, lambda: 0.5, lambda: 0.0)
    report = engine.sync(office.account, watch=Watch(stopped=lambda: stopped))
    assert (report.state, report.failed, report.problems) == ("stopped", 0, [])


def test_decision_that_cannot_be_carried_out_does_not_end_the_round(office: Office) -> None:
    made = office.book_many(4)
    office.sync()
    for booking in made:
        office.remove_event(booking)
    office.sync()
    (held,) = office.issues(IssueKind.HELD_PLAN)
    office.decide(held, "approve")
    office.make_event()
    office.gateways.fault = Broken("get", Unreachable("Google has trouble."), times=1)
    report = office.sync()
    assert report.pulled == 1, "the rest of the round goes on"
    assert report.state == "failed"
    assert "Google has trouble." in " ".join(report.problems)
