"""The i-th database statement of a typical round fails, or is the last: the next rounds converge."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.simulation.checks import Invariants
from tests.simulation.disk import broken
from tests.simulation.facts import live_events, when_here, when_there
from tests.simulation.history import History, Step
from tests.simulation.wire import Killed

BEFORE: list[Step] = [
    ("book", 0, 0),
    ("book", 1, 0),
    ("book", 2, 0),
    ("book", 4, 0),
    ("sync", 0, 0),
    ("retitle", 0, 0),
    ("drag", 1, 5),
    ("remove", 2, 0),
    ("status", 3, 0),
    ("book", 5, 0),
    ("make", 6, 0),
]
"""Something changed on both sides, something went on both sides, something is new on both."""

STRIDE = int(os.environ.get("GCALDESK_STRIDE", "3"))
"""Random histories kill at any statement; here every third is enough, or all of them with 1."""


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    logging.disable()
    made = History(7, tmp_path, checks=Invariants())
    made.run(BEFORE)
    yield made
    made.close()
    logging.disable(logging.NOTSET)


def outcome(history: History) -> list[tuple[str, ...]]:
    """Return both sides as they are, without what a clock or a counter gave them."""
    history.forget_facts()
    bookings = [
        (row["title"], row["status"], when_here(row)) for row in history.facts().booking.values()
    ]
    events = [
        (place[0], str(body.get("summary", "")), when_there(body))
        for place, body in live_events(history.place.google).items()
    ]
    return [*sorted(bookings), *sorted(events)]


@contextmanager
def twin_of(history: History, folder: Path) -> Iterator[History]:
    folder.mkdir()
    twin = History(7, folder, checks=Invariants(), like=history)
    try:
        yield twin
    finally:
        twin.close()


def converges(twin: History, wanted: list[tuple[str, ...]]) -> bool:
    """Tell whether at most two more rounds, retries due, lead to the wanted end."""
    for _ in range(2):
        twin.place.clock.advance(hours=5)
        twin.round()
        if outcome(twin) == wanted:
            return True
    return False


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("error", "stride"),
    [(lambda: broken("database or disk is full"), 1), (Killed, STRIDE)],
    ids=["fails", "is the last"],
)
@pytest.mark.parametrize("part", range(2))
def test_every_statement(
    history: History, tmp_path: Path, error: Callable[[], BaseException], stride: int, part: int
) -> None:
    with twin_of(history, tmp_path / "healthy") as healthy:
        healthy.round()
        statements, wanted = healthy.place.database.statements, outcome(healthy)
    assert statements > 50
    for at in range(part * stride, statements, 2 * stride):
        with twin_of(history, tmp_path / str(at)) as twin:
            twin.at_statement(at, error())
            twin.round()
            assert converges(twin, wanted), f"statement {at} of {statements}"
