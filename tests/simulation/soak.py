"""Play many histories: python -m tests.simulation.soak N [--first SEED].

A history that breaks an invariant is made shorter and printed with its seed; the exit code is 1.
"""

import argparse
import logging
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from tests.simulation.checks import Invariants
from tests.simulation.history import Outcome, Step, choose_steps, play
from tests.simulation.place import Build
from tests.simulation.shrink import shrink

SLICE = 20
"""Histories that a process plays before it says how far it is."""
SHOWN = 6
"""Failures that are made shorter before they are printed."""
HONEST = Build()


def play_seed(seed: int, build: Build = HONEST) -> Outcome:
    """Play the history of a seed under every invariant."""
    steps, choice, accounts = choose_steps(seed)
    return play_steps(seed, steps, choice, accounts, build)


def play_steps(
    seed: int, steps: list[Step], choice: int = 0, accounts: int = 1, build: Build = HONEST
) -> Outcome:
    """Play given steps, with the ids of a seed."""
    return play(seed, steps, choice, accounts, build=build, checks=Invariants())


def shortest(found: Outcome, build: Build = HONEST) -> Outcome:
    """Return the shortest history that breaks the same invariant."""
    return shrink(
        found,
        lambda steps, choice, accounts: play_steps(found.seed, steps, choice, accounts, build),
    )


@dataclass
class Tally:
    """What a number of histories came to."""

    histories: int = 0
    steps: int = 0
    rounds: int = 0
    requests: int = 0
    kills: int = 0
    mishaps: int = 0
    failures: list[Outcome] = field(default_factory=list)

    def count(self, outcomes: Iterable[Outcome]) -> None:
        """Add outcomes."""
        for outcome in outcomes:
            self.histories += 1
            self.steps += len(outcome.steps)
            self.rounds += outcome.rounds
            self.requests += outcome.requests
            self.kills += outcome.kills
            self.mishaps += outcome.mishaps
            if outcome.failure:
                self.failures.append(outcome)

    def __str__(self) -> str:
        """Return one line."""
        return (
            f"{self.histories} histories, {self.steps} steps, {self.rounds} rounds, "
            f"{self.requests} requests, {self.kills} kills, {self.mishaps} other mishaps, "
            f"{len(self.failures)} failed"
        )


def play_slice(seeds: range) -> list[Outcome]:
    """Play the histories of some seeds."""
    logging.disable()  # google-auth and the engine warn of every mishap
    return [play_seed(seed) for seed in seeds]


def describe(found: Outcome) -> str:
    """Return a failure as a person needs it to play it again."""
    steps = "\n".join(f"    {step}," for step in found.steps)
    return (
        f"seed {found.seed}: {found.failure}\n"
        f"  replay: play_steps({found.seed}, [\n{steps}\n  ], {found.choice}, {found.accounts})"
    )


def main() -> int:
    """Play, say how it went, and return the exit code."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("histories", type=int, nargs="?", default=300)
    asked.add_argument("--first", type=int, default=0, help="the first seed")
    asked.add_argument("--processes", type=int, default=2)
    given = asked.parse_args()
    tally, began = Tally(), time.monotonic()
    last = given.first + given.histories
    slices = [range(at, min(at + SLICE, last)) for at in range(given.first, last, SLICE)]
    with ProcessPoolExecutor(given.processes) as pool:
        for outcomes in pool.map(play_slice, slices):
            tally.count(outcomes)
            for one in outcomes:
                if one.failure:
                    print(f"\nseed {one.seed}: {one.failure[:200]}")  # noqa: T201
            print(f"\r{tally}, {time.monotonic() - began:.0f} s", end="", flush=True)  # noqa: T201
    print()  # noqa: T201
    logging.disable()
    for found in tally.failures[:SHOWN]:
        print(describe(shortest(found)))  # noqa: T201
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
