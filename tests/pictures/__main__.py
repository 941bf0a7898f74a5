"""Render every page in every state, light and dark, in two sizes and the given languages."""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.pictures.camera import SIZES, THEMES, take_pictures
from tests.pictures.sheet import make_sheet
from tests.pictures.states import STATES, scene_of


def main() -> int:
    """Take the pictures of one state, or start a process for each and put all on a sheet."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, default=Path("screenshots"))
    asked.add_argument("--languages", default="en,nl")
    asked.add_argument("--states", default=",".join(STATES))
    asked.add_argument("--processes", type=int, default=2)
    asked.add_argument("--one", action="store_true", help="take the pictures in this process")
    given = asked.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    languages, states = given.languages.split(","), given.states.split(",")
    if given.one:
        return _take(states[0], languages[0], given.out)
    jobs = [(state, language) for state in states for language in languages]
    with ThreadPoolExecutor(given.processes) as pool:
        codes = list(pool.map(lambda job: _start(job, given.out), jobs))
    failed = [job for job, code in zip(jobs, codes, strict=True) if code]
    print(f"{_lay_out(given.out, states, languages)} pictures in {given.out}/")  # noqa: T201
    for state, language in failed:
        print(f"state {state} in {language} failed")  # noqa: T201
    return 1 if failed else 0


def _start(job: tuple[str, str], out: Path) -> int:
    state, language = job
    command = [sys.executable, "-m", "tests.pictures", "--one", "--out", str(out)]
    return subprocess.run(  # our own interpreter
        [*command, "--states", state, "--languages", language], check=False
    ).returncode


def _take(state: str, language: str, out: Path) -> int:
    folder = out / language / state
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, scene_of(state, Path(data)) as scene:
        return 0 if list(take_pictures(scene, folder, language)) else 1


def _lay_out(out: Path, states: list[str], languages: list[str]) -> int:
    views = [f"{theme}-{size}" for theme in THEMES for size in SIZES]
    pictures = {}
    for path in out.glob("*/*/*.png"):
        state, language = path.parent.name, path.parent.parent.name
        page, _, view = path.stem.partition("-")
        pictures[f"{page} {view}", f"{state} {language}"] = path
    pages = dict.fromkeys(row.partition(" ")[0] for row, _ in sorted(pictures))
    rows = [f"{page} {view}" for page in pages for view in views]
    columns = [f"{state} {language}" for language in languages for state in states]
    make_sheet(pictures, rows, columns, out / "contact-sheet.png")
    return len(pictures)


if __name__ == "__main__":
    sys.exit(main())
