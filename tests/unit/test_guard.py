"""The eight triggers of the change guard, at and beside each limit."""

from datetime import timedelta

import pytest

from gcaldesk.sync.guard import Limits, Volume, judge

LIMITS = Limits()


@pytest.mark.parametrize(
    ("volume", "held"),
    [
        (Volume(destructive=0, live=0), False),
        (Volume(destructive=2, live=2), False),
        (Volume(destructive=3, live=3), True),  # 1: all there are
        (Volume(destructive=3, live=4), False),
        (Volume(destructive=9, live=10), False),
        (Volume(destructive=10, live=50), False),  # exactly 20 %
        (Volume(destructive=10, live=49), True),  # 2: over the share
        (Volume(destructive=49, live=100_000), False),
        (Volume(destructive=50, live=100_000), True),  # 3: the count
        (Volume(destructive=1, live=30, destroyed_today=9), True),  # 4: a slow leak
        (Volume(destructive=1, live=60, destroyed_today=9), False),
        (Volume(destructive=1, live=100_000, destroyed_today=49), True),
        (Volume(destructive=3, live=100, destroyed_today=47), True),
        (Volume(destructive=0, live=10, destroyed_today=60), False),
        (Volume(destructive=3, live=100, caution="a reconnect"), True),  # 5
        (Volume(destructive=2, live=100, caution="a reconnect"), False),
        (Volume(destructive=1, live=100, elsewhere="“Courts”"), True),  # 9
        (Volume(destructive=0, live=100, elsewhere="“Courts”"), False),
    ],
)
def test_destruction(volume: Volume, held: bool) -> None:  # noqa: FBT001
    verdict = judge(volume, LIMITS)
    assert bool(verdict.destructive) is held
    assert verdict.holds is held


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("shifts", "held"),
    [
        ([], None),
        ([HOUR] * 9, None),
        ([HOUR] * 10, HOUR),
        ([-2 * HOUR] * 12, -2 * HOUR),
        ([timedelta()] * 20, None),
        ([timedelta(minutes=7)] * 20, None),
        ([timedelta(days=7)] * 20, None),
        ([HOUR * n for n in range(1, 13)], None),
    ],
)
def test_zone_faults(shifts: list[timedelta], held: timedelta | None) -> None:
    verdict = judge(Volume(shifts=shifts), LIMITS)
    assert (verdict.shift[0] if verdict.shift else None) == held


@pytest.mark.parametrize(
    ("creations", "live", "first", "held"),
    [(49, 10, False, False), (50, 99, False, True), (50, 100, False, False), (90, 10, True, False)],
)
def test_mass_creation(creations: int, live: int, first: bool, held: bool) -> None:  # noqa: FBT001
    verdict = judge(Volume(creations=creations, live=live, first_sync=first), LIMITS)
    assert bool(verdict.creations) is held


def test_many_mails() -> None:
    assert not judge(Volume(mails=10), LIMITS).mails
    assert judge(Volume(mails=11), LIMITS).mails


def test_limits_are_adjustable() -> None:
    assert judge(Volume(destructive=12, live=40), Limits(share=20)).holds
    assert not judge(Volume(destructive=12, live=40), Limits(share=50)).holds
    assert judge(Volume(destructive=5, live=40), Limits(count=5)).holds
