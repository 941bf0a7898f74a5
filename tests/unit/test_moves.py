"""Moves of one read are judged together."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.ids import BookingId
from gcaldesk.sync.moves import Move, refused_moves

DAY = datetime(2026, 3, 10, tzinfo=UTC)


def at(hour: int) -> datetime:
    return DAY + timedelta(hours=hour)


def move(hour: int, *standing: int, length: int = 1, code: str = "room") -> Move:
    numbers = [BookingId(n) for n in standing]
    return Move(code, at(hour), at(hour + length), numbers)


def refused(**moves: Move) -> dict[int, int]:
    return {
        int(k): int(v)
        for k, v in refused_moves({BookingId(int(n[1:])): m for n, m in moves.items()}).items()
    }


def test_two_that_swap_their_hours_both_move() -> None:
    assert refused(b1=move(11, 2), b2=move(10, 1)) == {}


def test_what_stays_is_in_the_way() -> None:
    assert refused(b1=move(11, 3)) == {1: 3}


def test_refused_one_is_in_the_way_of_who_wanted_its_place() -> None:
    assert refused(b1=move(11, 3), b2=move(10, 1), b4=move(12, 2)) == {1: 3, 2: 1, 4: 2}


def test_of_two_that_want_one_hour_the_elder_has_it() -> None:
    assert refused(b1=move(11), b2=move(11)) == {2: 1}
    assert refused(b1=move(11, length=3), b2=move(12), b3=move(13, code="court")) == {2: 1}


@given(
    st.dictionaries(
        st.integers(1, 8),
        st.tuples(st.integers(0, 10), st.integers(1, 3), st.integers(0, 10)),
        max_size=8,
    )
)
def test_nothing_overlaps_afterwards_that_did_not_before(
    world: dict[int, tuple[int, int, int]],
) -> None:
    """Each booking: new hour, length, old hour; those with equal hours do not move."""
    old = {n: (o, o + length) for n, (_, length, o) in world.items()}
    new = {n: (h, h + length) for n, (h, length, _) in world.items()}

    def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
        return a[0] < b[1] and b[0] < a[1]

    moving = {n for n in world if old[n] != new[n]}
    moves = {
        BookingId(n): Move(
            "room",
            at(new[n][0]),
            at(new[n][1]),
            [BookingId(m) for m in world if overlap(new[n], old[m])],
        )
        for n in moving
    }
    no = refused_moves(moves)
    final = {n: new[n] if n in moving and n not in no else old[n] for n in world}
    for n in moving - set(no):
        assert not any(overlap(final[n], final[m]) for m in world if m != n)
