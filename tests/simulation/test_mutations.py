"""The harness itself: each classical mistake has to be found within a fixed number of seeds."""

import logging
from collections.abc import Iterator

import pytest

from tests.simulation.faulty import FAULTS
from tests.simulation.soak import play_seed

MOST_SEEDS = 60


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("mistake", FAULTS)
def test_an_engine_that(mistake: str) -> None:
    build = FAULTS[mistake]
    assert any(play_seed(seed, build).failure for seed in range(MOST_SEEDS))
