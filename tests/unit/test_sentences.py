"""What a round did, in words."""

import pytest

from gcaldesk.cli.syncing import report_sentence
from gcaldesk.domain.ids import AccountId
from gcaldesk.domain.report import SyncReport


def report(**counts: object) -> SyncReport:
    return SyncReport(AccountId(1), "main", **counts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done", "sentence"),
    [
        (report(), "main: nothing to do, both sides agree (0 requests, 0.0 s)."),
        (
            report(created=2, deleted=1, pulled=3, requests=7, seconds=1.26),
            "main: events in Google: 2 made, 1 deleted; bookings: 3 made (7 requests, 1.3 s).",
        ),
        (report(conflicts=1, failed=2), "main: 1 conflict; 2 failed (0 requests, 0.0 s)."),
        (report(state="failed"), "main: the round failed (0 requests, 0.0 s)."),
        (report(state="offline"), "main: Google was out of reach (0 requests, 0.0 s)."),
        (report(waiting=1), "main: needs you (0 requests, 0.0 s)."),
        (report(state="inactive"), "main: inactive, nothing was read or written."),
    ],
)
def test_report(done: SyncReport, sentence: str) -> None:
    assert report_sentence(done) == sentence
