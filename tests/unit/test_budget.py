"""The budget: never more than a minute may have, one pace for each calendar, slower after a no."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.ids import CalendarId
from gcaldesk.sync.budget import (
    CREDIT_SECONDS,
    FEWEST_UNITS,
    FEWEST_WRITES,
    LONGEST_BACK_OFF,
    MINUTE,
    RECOVERY_SECONDS,
    UNITS_A_MINUTE,
    WRITES_A_SECOND,
    Budget,
)

ROOMS, COURTS = CalendarId("rooms"), CalendarId("courts")


@given(
    st.lists(
        st.tuples(st.floats(0, 2), st.sampled_from([1, 3]), st.booleans(), st.booleans()),
        max_size=120,
    )
)
def test_no_sliding_minute_holds_more_than_allowed(
    calls: list[tuple[float, int, bool, bool]],
) -> None:
    budget, now, sent = Budget(20), 0.0, []
    for pause, units, writing, refused in calls:
        now += pause
        now += budget.wait_for(now, units, ROOMS, writing=writing)
        budget.spend(now, units, ROOMS, writing=writing)
        sent.append((now, units))
        within = [u for at, u in sent if at > now - MINUTE + 1e-6]
        assert sum(within) <= 20
        if refused:
            budget.refused(now, ROOMS, jitter=0.5, writing=writing)
        else:
            budget.answered(ROOMS)


def test_six_hundred_at_once_take_their_minute() -> None:
    budget, now = Budget(), 0.0
    for _ in range(600):
        now += budget.wait_for(now, 1, None, writing=False)
        budget.spend(now, 1, None, writing=False)
        now += 0.08
    assert MINUTE < now < MINUTE * 1.1
    assert budget.used(now) <= UNITS_A_MINUTE


def test_dear_request_waits_until_enough_of_the_minute_is_over() -> None:
    budget = Budget(4)
    for at in (0.0, 1.0, 2.0, 3.0):
        budget.spend(at, 1, None, writing=False)
    assert budget.wait_for(3.0, 1, None, writing=False) == 57
    assert budget.wait_for(3.0, 3, None, writing=False) == 59


def test_one_calendar_is_written_at_its_pace_and_others_are_not_held_up() -> None:
    budget = Budget()
    for _ in range(int(CREDIT_SECONDS * WRITES_A_SECOND) + 1):
        assert budget.wait_for(10.0, 1, ROOMS, writing=True) == 0
        budget.spend(10.0, 1, ROOMS, writing=True)
    assert budget.wait_for(10.0, 1, ROOMS, writing=True) == pytest.approx(1 / WRITES_A_SECOND)
    assert budget.wait_for(10.0, 1, COURTS, writing=True) == 0
    assert budget.wait_for(10.0, 1, ROOMS, writing=False) == 0
    assert budget.wait_for(99.0, 1, ROOMS, writing=True) == 0


def test_a_no_waits_longer_each_time_and_never_undercuts() -> None:
    budget, waits = Budget(), []
    for _ in range(8):
        budget.refused(0.0, ROOMS, jitter=0.5, writing=True)
        waits.append(budget.wait_for(0.0, 1, ROOMS, writing=False))
    assert waits[:3] == [2.5, 4.5, 8.5]
    assert waits[-1] == LONGEST_BACK_OFF
    budget.refused(0.0, ROOMS, asked=300.0, jitter=0.5, writing=True)
    assert budget.wait_for(0.0, 1, ROOMS, writing=False) == 300
    assert budget.wait_for(0.0, 1, COURTS, writing=False) == 0
    budget.answered(ROOMS)
    assert budget.wait_for(0.0, 1, ROOMS, writing=False) == 0


def test_a_no_to_the_account_holds_every_calendar() -> None:
    budget = Budget()
    budget.refused(0.0, ROOMS, jitter=0, whole_account=True)
    assert budget.wait_for(0.0, 1, COURTS, writing=False) == 2
    assert budget.allowed(0.0) == UNITS_A_MINUTE // 2


def test_limits_are_halved_down_to_a_floor_and_grow_back_slowly() -> None:
    budget = Budget()
    for _ in range(9):
        budget.refused(0.0, None, jitter=0)
    assert budget.allowed(0.0) == FEWEST_UNITS
    assert FEWEST_UNITS < budget.allowed(RECOVERY_SECONDS / 2) < UNITS_A_MINUTE
    assert budget.allowed(RECOVERY_SECONDS) == UNITS_A_MINUTE


def test_a_calendar_that_says_no_is_written_more_slowly() -> None:
    budget = Budget()
    budget.refused(0.0, ROOMS, jitter=0, writing=True)
    assert budget.allowed(0.0) == UNITS_A_MINUTE, "the account is not to blame at once"
    budget.spend(10.0, 1, ROOMS, writing=True)
    budget.answered(ROOMS)
    assert 1.5 / WRITES_A_SECOND < budget.wait_for(10.0, 1, ROOMS, writing=True) < 0.2
    for _ in range(9):
        budget.refused(10.0, ROOMS, jitter=0, writing=True)
    assert budget.allowed(10.0) < UNITS_A_MINUTE
    budget.answered(ROOMS)
    budget.spend(10.0, 1, ROOMS, writing=True)
    assert budget.wait_for(10.0, 1, ROOMS, writing=True) == pytest.approx(1 / FEWEST_WRITES)
