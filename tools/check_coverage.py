"""Fails unless the pure core is covered whole, file by file (no one global number)."""

import json
import subprocess
import sys
from pathlib import Path

WHOLE = (
    "gcaldesk/domain/backup.py",
    "gcaldesk/domain/check.py",
    "gcaldesk/domain/event.py",
    "gcaldesk/domain/rules.py",
    "gcaldesk/domain/snapshot.py",
    "gcaldesk/domain/times.py",
    "gcaldesk/formats/csv_file.py",
    "gcaldesk/formats/setup_file.py",
    "gcaldesk/listener/probe.py",
    "gcaldesk/listener/refusals.py",
    "gcaldesk/listener/routes.py",
    "gcaldesk/providers/google/errors.py",
    "gcaldesk/providers/google/mapping.py",
    "gcaldesk/providers/google/push.py",
    "gcaldesk/providers/google/obstacles.py",
    "gcaldesk/services/judge_account.py",
    "gcaldesk/services/judge_machine.py",
    "gcaldesk/sync/adoption.py",
    "gcaldesk/sync/channels.py",
    "gcaldesk/sync/budget.py",
    "gcaldesk/sync/desired.py",
    "gcaldesk/sync/failures.py",
    "gcaldesk/sync/fingerprint.py",
    "gcaldesk/sync/guard.py",
    "gcaldesk/sync/inbound_rules.py",
    "gcaldesk/sync/merge.py",
    "gcaldesk/sync/plan.py",
    "gcaldesk/sync/schedule.py",
)


def main() -> int:
    """Print what is missing and return the exit code."""
    report = Path("coverage.json")
    subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)], check=True
    )
    files = json.loads(report.read_text("utf-8"))["files"]
    report.unlink()
    wanting = 0
    for name in WHOLE:
        found = files.get(name)
        summary = found["summary"] if found else None
        missing = summary["missing_lines"] + summary["missing_branches"] if summary else -1
        if missing:
            wanting += 1
            lines = found["missing_lines"] if found else "all"
            branches = found.get("missing_branches", []) if found else ""
            sys.stdout.write(f"{name}: lines {lines} branches {branches}\n")
    sys.stdout.write(f"{len(WHOLE) - wanting} of {len(WHOLE)} files of the pure core are covered whole\n")
    return 1 if wanting else 0


if __name__ == "__main__":
    sys.exit(main())
