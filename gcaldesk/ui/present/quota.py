"""How much of Google's patience is used, in a minute and in a day."""

from dataclasses import dataclass
from datetime import timedelta

from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.views import Overview
from gcaldesk.ui.present.words import counted, decimal, tr
from gcaldesk.ui.shades import Tone

MINUTE = timedelta(minutes=1)
MUCH = 0.8
"""Of what a minute allows; above that a round has to wait now and then."""
A_DAY = 1_000_000
"""Requests of a project in a day, above which Google may charge (facts 4.3)."""


@dataclass(frozen=True, slots=True)
class Quota:
    """What was used, in words."""

    minute: str
    day: str
    tone: Tone | None
    tip: str
    share: float = 0.0
    """Of what a minute allows."""


def quota(overview: Overview) -> Quota:
    """Return what the accounts used, the busiest one for the minute."""
    latest: dict[str, RunSummary] = {run.account: run for run in overview.runs}
    units = max(
        (
            run.units
            for run in latest.values()
            if overview.now - run.started_at - timedelta(seconds=run.seconds) < MINUTE
        ),
        default=0,
    )
    requests = sum(run.requests for run in overview.runs)
    allowed = overview.units_a_minute
    return Quota(
        minute=tr("{n} of {all}").format(n=units, all=allowed),
        day=counted(requests, "1 request in 24 hours", "{n} requests in 24 hours"),
        tone=Tone.NEEDS if units >= MUCH * allowed else None,
        tip=tr(
            "Google allows one account {all} units in any minute: a change costs up to three, "
            "everything else one. Of what it allows in a day, {share} is used."
        ).format(all=allowed, share=_share(requests / A_DAY)),
        share=units / max(1, allowed),
    )


def _share(part: float) -> str:
    if part < 0.001:
        return tr("below {n} %").format(n=decimal(0.1))
    return tr("{n} %").format(n=decimal(100 * part))
