"""A day of syncing: what went out and what came in, hour by hour, and how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.words import clock, counted, joined, tr
from gcaldesk.ui.shades import Tone

HOURS = 24
HOUR = timedelta(hours=1)
RUN_TONES = {
    "ok": Tone.OK,
    "failed": Tone.FAILED,
    "offline": Tone.FAILED,
    "paused": Tone.NEEDS,
    "needs_you": Tone.NEEDS,
    "inactive": Tone.OFF,
}
GRAVITY = (Tone.OFF, Tone.OK, Tone.NEEDS, Tone.FAILED)
SIGNS = {Tone.NEEDS: "warning-fill", Tone.FAILED: "x-circle-fill"}
ENDS = {Tone.NEEDS: "something waits for you", Tone.FAILED: "a run failed"}


@dataclass(frozen=True, slots=True)
class Hour:
    """One column of the chart; `out` and `back` lie between 0 and 1."""

    label: str
    """`14:00`, for the axis."""
    tone: Tone
    runs: int
    out: float
    back: float
    tip: str
    sign: str = ""
    """The icon that says the same as the colour."""


def hours(overview: Overview, zone: tzinfo | None = None) -> tuple[Hour, ...]:
    """Return the last 24 hours of the clock, oldest first, the running one last."""
    local = overview.now.astimezone(zone)
    newest = local.replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    starts = [newest - HOUR * age for age in range(HOURS - 1, -1, -1)]
    columns: list[list[RunSummary]] = [[] for _ in starts]
    for run in overview.runs:
        at = (run.started_at - starts[0]) // HOUR
        if 0 <= at < HOURS:
            columns[at].append(run)
    most = max((max(_out(runs), _back(runs)) for runs in columns), default=0)
    return tuple(
        _hour(start, runs, most, overview.now, zone)
        for start, runs in zip(starts, columns, strict=True)
    )


def _out(runs: Sequence[RunSummary]) -> int:
    return sum(run.changes_out for run in runs)


def _back(runs: Sequence[RunSummary]) -> int:
    return sum(run.changes_in for run in runs)


def _hour(
    start: datetime, runs: Sequence[RunSummary], most: int, now: datetime, zone: tzinfo | None
) -> Hour:
    label = f"{start.astimezone(zone):%H:%M}"
    span = f"{clock(start, now, zone)} – {(start + HOUR).astimezone(zone):%H:%M}"
    if not runs:
        return Hour(label, Tone.OFF, 0, 0.0, 0.0, joined(span, tr("no run")))
    tone = max((RUN_TONES.get(run.state, Tone.OFF) for run in runs), key=GRAVITY.index)
    end = tr(ENDS[tone]) if tone in ENDS else ""
    return Hour(
        label,
        tone,
        len(runs),
        _share(_out(runs), most),
        _share(_back(runs), most),
        joined(span, counts(runs), end),
        SIGNS.get(tone, ""),
    )


def _share(count: int, most: int) -> float:
    """Return how long a column is: by the root, so that a first sync leaves the others visible."""
    return float((count / most) ** 0.5) if most else 0.0


def counts(runs: Sequence[RunSummary]) -> str:
    """Return how often was synced and what it moved."""
    return joined(
        counted(len(runs), "1 run", "{n} runs"),
        counted(_out(runs), "1 change out", "{n} changes out"),
        tr("{n} in").format(n=f"{_back(runs):,}".replace(",", "\u202f")),
    )


def summary(runs: Sequence[RunSummary]) -> str:
    """Return what some runs did in all."""
    if not runs:
        return tr("No run yet")
    failed = sum(run.state == "failed" for run in runs)
    words = ""
    if failed:
        words = tr("{n} failed").format(n=failed)
        if runs[-1].state != "failed":
            words += ", " + tr("recovered")
    return joined(counts(runs), words)
