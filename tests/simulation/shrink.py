"""Makes a failing history shorter as long as it fails for the same invariant."""

from collections.abc import Callable

from tests.simulation.history import Outcome, Step

MOST_PLAYS = 400


def number_of(failure: str) -> str:
    """Return the invariant's number in a failure."""
    return failure.split(":", maxsplit=1)[0] if ":" in failure else failure


def shrink(found: Outcome, again: Callable[[list[Step], int, int], Outcome]) -> Outcome:
    """Return the shortest history found that breaks the same invariant (delta debugging)."""
    wanted, best, plays = number_of(found.failure), found, 0

    def fails(steps: list[Step], choice: int, accounts: int) -> bool:
        nonlocal best, plays
        plays += 1
        outcome = again(steps, choice, accounts)
        if number_of(outcome.failure) != wanted:
            return False
        best = outcome
        return True

    if found.accounts > 1:
        fails(list(found.steps), found.choice, 1)
    if found.choice:
        fails(list(best.steps), 0, best.accounts)
    size = max(1, len(best.steps) // 2)
    while plays < MOST_PLAYS:
        at, cut = 0, False
        while at < len(best.steps) and plays < MOST_PLAYS:
            rest = [*best.steps[:at], *best.steps[at + size :]]
            if fails(rest, best.choice, best.accounts):
                cut = True
            else:
                at += size
        if size == 1 and not cut:
            break
        size = max(1, size // 2)
    _simplify(best, fails, lambda: best)
    return best


def _simplify(
    found: Outcome, fails: Callable[[list[Step], int, int], bool], best: Callable[[], Outcome]
) -> None:
    """Use small numbers where they do as well."""
    for at in range(len(found.steps)):
        for small in ((0, 0), (found.steps[at][1], 0), (0, found.steps[at][2])):
            steps = list(best().steps)
            name, *numbers = steps[at]
            if tuple(numbers) == small:
                continue
            steps[at] = (name, *small)
            if fails(steps, best().choice, best().accounts):
                break
