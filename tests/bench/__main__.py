"""make bench: medians of five in one run, as ratios; nothing here passes or fails by time."""

import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median

from tests.bench import first_read, quiet, quota

TURNS = 5


def _medians(*measured: Callable[[], float]) -> list[float]:
    """Return the median seconds of each, taken in turns so that a busy moment hits all alike."""
    turns = [[measure() for measure in measured] for _ in range(TURNS)]
    return [median(column) for column in zip(*turns, strict=True)]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Print every ratio."""
    with closing(first_read.serve()) as server:
        root = server.root
        ours, bare, other = _medians(
            lambda: first_read.ours(root),
            lambda: first_read.bare(root),
            lambda: first_read.gcal_sync(root),
        )
        _say(f"first read of {first_read.COUNT} events onto disk: {ours:.2f} s")
        _say(f"  against http.client + json + one executemany: {ours / bare:.2f}x")
        _say(f"  against gcal-sync, which keeps them in memory:  {ours / other:.2f}x")
        with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
            small = quiet.fill(Path(few), root, quiet.FEW)
            large = quiet.fill(Path(many), root, quiet.MANY)
            calm, calm_large, sent, sent_large = _medians(
                lambda: quiet.quiet_round(small),
                lambda: quiet.quiet_round(large),
                lambda: quiet.one_change(small),
                lambda: quiet.one_change(large),
            )
        _say(f"quiet sync of {quiet.CALENDARS} calendars: {calm:.3f} s")
        _say(f"  with {quiet.MANY} bookings against {quiet.FEW}: {calm_large / calm:.2f}x")
        _say(f"one changed booking: {sent:.3f} s")
        _say(f"  among {quiet.MANY} against {quiet.FEW}: {sent_large / sent:.2f}x")
    _say(f"600 new bookings at 80 ms, under 600 a minute (once): {quota.measure_once()}")


if __name__ == "__main__":
    main()
