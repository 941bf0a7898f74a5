"""The end-to-end test: it follows both ways, says what it may not do, and leaves nothing behind."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pytest

from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import GcaldeskError, InvalidInput, Unreachable
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.report import SyncReport
from gcaldesk.services.trial import TITLE, Step, Trial, TrialParts, find_place
from tests.fakes.office import FLEET, ROOMS, Office


def run(
    office: Office,
    code: str = "",
    *,
    sync: Callable[[], SyncReport] | None = None,
    tell: Callable[[Step], None] = lambda _: None,
) -> tuple[bool, list[Step]]:
    steps: list[Step] = []

    def told(step: Step) -> None:
        steps.append(step)
        tell(step)

    def one_round(_account: AccountId) -> SyncReport:
        return (sync or office.sync)()

    parts = TrialParts(
        office.store, office.gateways, office.clock, one_round, lambda _: None, nullcontext
    )
    place = find_place(store=office.store, clock=office.clock, account="main", object_code=code)
    return Trial(parts, place, told).run(), steps


def nothing_is_left(office: Office, before: list[Any]) -> None:
    assert office.bookings() == before
    assert not [e for e in office.events(ROOMS) if TITLE in e.get("summary", "")]
    office.sync()
    assert office.bookings() == before
    assert office.issues() == []
    report = office.sync()
    assert (report.created, report.updated, report.deleted, report.pulled) == (0, 0, 0, 0)


@pytest.fixture
def ready(office: Office) -> Office:
    office.book("Yoga")
    office.sync()
    return office


def test_both_ways_and_nothing_is_left(ready: Office) -> None:
    before = ready.bookings()
    well, steps = run(ready)
    assert [step.ok for step in steps] == [True] * 7, steps
    assert well
    assert "2 events and 2 bookings" in steps[-1].evidence
    assert ready.google.mails() == []
    nothing_is_left(ready, before)


def test_one_way_mapping_leaves_steps_out(ready: Office) -> None:
    ready.map("room", ROOMS, Direction.OUT)
    ready.sync()
    well, steps = run(ready)
    assert well
    assert [step.ok for step in steps] == [True, True, None, None, True]
    assert "one way" in steps[2].evidence


def test_rules_that_forbid_steps(ready: Office) -> None:
    ready.rules(allow_booking_update="off", import_external_events="off")
    well, steps = run(ready)
    assert well
    assert [step.ok for step in steps] == [True, True, None, None, True]
    assert "allow_booking_update" in steps[2].evidence
    assert "import_external_events" in steps[3].evidence


def test_where_it_cannot_be_done(office: Office) -> None:
    with pytest.raises(InvalidInput, match="never synced"):
        run(office)
    with pytest.raises(InvalidInput, match="no mapped object"):
        run(office, "court")
    office.map("court", FLEET, Direction.IN)
    office.sync()
    with pytest.raises(InvalidInput, match="only read"):
        run(office, "court")


def test_engine_that_does_nothing_is_found_out_and_nothing_is_left(ready: Office) -> None:
    before = ready.bookings()
    well, steps = run(ready, sync=lambda: SyncReport(ready.account, "main"))
    assert not well
    assert [step.ok for step in steps] == [True, False, True, False, True]
    assert "Not seen after 4 rounds" in steps[1].evidence
    nothing_is_left(ready, before)


@pytest.mark.parametrize("at", range(7))
def test_ctrl_c_after_any_step_leaves_nothing(ready: Office, at: int) -> None:
    before = ready.bookings()
    seen = 0

    def interrupt(_step: Step) -> None:
        nonlocal seen
        seen += 1
        if seen == at + 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(ready, tell=interrupt)
    nothing_is_left(ready, before)


def test_lost_reply_leaves_nothing(ready: Office) -> None:
    before = ready.bookings()

    def lost(verb: str, call: Callable[[], Any]) -> Any:
        answer = call()
        if verb == "insert":
            raise Unreachable("The answer was lost.")
        return answer

    ready.gateways.fault = lost
    well, steps = run(ready)
    assert not well
    assert steps[-1].ok
    ready.gateways.fault = lambda _verb, call: call()
    nothing_is_left(ready, before)


def test_outage_while_cleaning_up_names_what_is_left(ready: Office) -> None:
    def down(verb: str, call: Callable[[], Any]) -> Any:
        if verb == "delete":
            raise Unreachable("Google cannot be reached.")
        return call()

    ready.gateways.fault = down
    well, steps = run(ready)
    assert not well
    assert steps[-1].ok is False
    assert f"“{TITLE}”" in steps[-1].evidence
    assert "by hand" in steps[-1].evidence


def test_busy_nights_are_avoided(ready: Office) -> None:
    place = find_place(store=ready.store, clock=ready.clock, account="", object_code="room")
    start = place.start.isoformat()
    ready.book("Night", start=start, end=start.replace("T02", "T03"))
    other = find_place(store=ready.store, clock=ready.clock, account="", object_code="room")
    assert other.start < place.start


def test_account_has_to_be_clear(ready: Office) -> None:
    with ready.store.work() as unit:
        account = unit.accounts.get(ready.account)
        unit.accounts.remove(account.id)
        unit.commit()
    with pytest.raises(GcaldeskError, match="0 active accounts"):
        find_place(store=ready.store, clock=ready.clock, account="", object_code="")
