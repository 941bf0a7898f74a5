"""What the demo tells at its end."""

from dataclasses import dataclass
from pathlib import Path

from gcaldesk.cli.output import Column, out, print_json, print_table


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the report."""

    what: str
    count: int
    expected: int | None = None

    @property
    def well(self) -> bool:
        """Whether the count is what it had to be."""
        return self.expected is None or self.count == self.expected


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the demo without a window ended with."""

    steps: tuple[Step, ...]
    differences: tuple[str, ...]
    pictures: tuple[Path, ...]

    @property
    def agrees(self) -> bool:
        """Whether both sides say the same and every count is what it had to be."""
        return not self.differences and all(step.well for step in self.steps)


def print_outcome(outcome: Outcome, folder: Path) -> None:
    """Tell a person how it went."""
    rows = [
        (step.what, step.count, "ok" if step.well else f"expected {step.expected}")
        for step in outcome.steps
    ]
    print_table(["what happened", Column("count", right=True), ""], rows)
    for sentence in outcome.differences[:20]:
        out.print(f"  {sentence}")
    taken = len(outcome.pictures)
    out.print(f"{taken} {'screenshot' if taken == 1 else 'screenshots'} in {folder}/")
    out.print("Both sides agree, field by field." if outcome.agrees else "Both sides do NOT agree.")


def print_outcome_json(outcome: Outcome, folder: Path) -> None:
    """Tell a program how it went."""
    steps = [
        {"what": step.what, "count": step.count, "expected": step.expected, "ok": step.well}
        for step in outcome.steps
    ]
    print_json(
        {
            "agrees": outcome.agrees,
            "steps": steps,
            "differences": list(outcome.differences),
            "folder": str(folder),
            "pictures": sorted(path.name for path in outcome.pictures),
        }
    )
