"""Things that overlap in time, each in a lane beside the others."""

from collections.abc import Sequence


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return for each span its lane and how many lanes its cluster needs.

    A cluster is what overlaps directly or by way of others; within it each span takes the first
    lane that is free, so there are never more lanes than things at the same time.
    """
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1], at))
    found = [(0, 1)] * len(spans)
    cluster: list[int] = []
    ends: list[int] = []

    def close() -> None:
        for at in cluster:
            found[at] = found[at][0], len(ends)
        cluster.clear()
        ends.clear()

    for at in order:
        start, end = spans[at]
        if cluster and start >= max(ends):
            close()
        lane = next((n for n, until in enumerate(ends) if until <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        found[at] = lane, 0
        cluster.append(at)
    close()
    return found
