"""The last words of the demo."""

from pathlib import Path

import pytest

from gcaldesk.cli.demo_report import Outcome, Step, print_outcome

WELL = Step("conflicts found", 1, 1)


@pytest.mark.parametrize(
    ("steps", "differences", "verdict"),
    [
        ((WELL, Step("events pulled", 32)), (), "Both sides agree, field by field."),
        ((WELL, Step("conflicts resolved", 0, 1)), (), "Both sides do NOT agree."),
        ((WELL,), ("booking 3 has no event in Google",), "Both sides do NOT agree."),
    ],
)
def test_verdict_follows_from_counts_and_differences(
    steps: tuple[Step, ...],
    differences: tuple[str, ...],
    verdict: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_outcome(Outcome(steps, differences, (Path("a.png"),)), Path("pictures"))
    told = capsys.readouterr().out
    assert told.endswith(f"{verdict}\n")
    assert all(sentence in told for sentence in differences)
    assert "1 screenshots" not in told
    assert "in pictures/" in told
