"""The first thing a stranger does: `make demo`, without a screen."""

from pathlib import Path

import pytest

from tests.e2e.conftest import Shell

LEAST_PICTURES = 30
"""Every page in two themes, the steps of the set-up, and a booking."""
PATIENCE = 300.0
"""Some ten seconds where nothing else runs, a minute where much does."""


@pytest.mark.timeout(PATIENCE + 20)
def test_the_demo_ends_with_both_sides_the_same(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    told = shell.json("demo", "--headless", "--out", str(folder), patience=PATIENCE)
    assert told["agrees"] is True
    assert told["differences"] == []
    assert all(step["ok"] for step in told["steps"]), told["steps"]
    counts = {step["what"]: step["count"] for step in told["steps"]}
    assert counts["bookings planned"] == 200
    assert counts["conflicts resolved"] == 1
    assert counts["pairs that differ"] == 0
    assert {path.name for path in folder.iterdir()} == set(told["pictures"])
    assert len(told["pictures"]) >= LEAST_PICTURES
    assert {"dashboard-light.png", "dashboard-dark.png"} <= set(told["pictures"])
