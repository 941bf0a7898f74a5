"""A thread that dies or stands still is started again, with new connections, and it is said."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gcaldesk.bootstrap import build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.account import Account
from gcaldesk.domain.journal import IssueKind
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.views import ActivityFilter
from gcaldesk.runtime.crew import Crew, Wishes
from gcaldesk.runtime.headless import Headless
from gcaldesk.runtime.loop import Audience, EngineState
from gcaldesk.runtime.watchdog import MAX_RESTARTS, STUCK_SECONDS
from tests.fakes.gateway import FakeGateway
from tests.fakes.office import Office

PATIENCE = 30.0
meant = pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")


class Deadly:
    """Gateways that end the thread which opens them, so many times."""

    def __init__(self, office: Office, times: int) -> None:
        self._office, self.left = office, times

    def open(self, account: Account) -> FakeGateway:
        if self.left:
            self.left -= 1
            raise SystemExit
        return self._office.gateways.open(account)


class Watched:
    """A service with real threads on the office's database."""

    def __init__(self, office: Office, folder: Path, gateways: Any) -> None:
        built = build(Settings(secrets="file"), AppPaths(folder), clock=office.clock)
        services = replace(built, ports=replace(built.ports, gateways=gateways))
        self.mono = 0.0
        self.states: list[EngineState] = []
        self.reports: list[SyncReport] = []
        self._looks = 0
        crew = Crew(services, Wishes(), lambda: self.mono)
        self.service = Headless(crew, Audience(self.states.append, self.reports.append))

    def run(self, enough: Callable[[], object]) -> int:
        def stopped(_seconds: float) -> bool:
            threading.Event().wait(0.02)
            self._looks += 1
            assert self._looks < PATIENCE / 0.02, "it did not happen"
            return bool(enough())

        return self.service.run(stopped)

    def troubles(self) -> list[str]:
        return [state.sentence for state in self.states if state.phase == "failed"]


def watchdog_lines(office: Office) -> list[str]:
    rows = office.queries.activity(ActivityFilter(), limit=100)
    return [row.entry.reason for row in rows if row.entry.action == "watchdog"]


@meant
def test_a_dead_thread_is_started_again(office: Office, tmp_path: Path) -> None:
    watched = Watched(office, tmp_path, Deadly(office, times=1))
    assert watched.run(lambda: watched.reports) == 0
    assert watched.reports[0].state == "ok"
    assert watched.troubles() == ["The syncing had stopped by itself and was started again."]
    (line,) = watchdog_lines(office)
    assert "Its thread had ended" in line
    assert not office.issues(IssueKind.STALLED), "closed by the complete sync that followed"


@meant
def test_one_that_dies_again_and_again_is_given_up(office: Office, tmp_path: Path) -> None:
    watched = Watched(office, tmp_path, Deadly(office, times=99))
    assert watched.run(lambda: False) == 1
    assert len(watched.troubles()) == MAX_RESTARTS + 1
    assert len(watchdog_lines(office)) == MAX_RESTARTS + 1
    assert len(office.issues(IssueKind.STALLED)) == 1, "one cause, one issue"


@pytest.mark.parametrize("later", ["stays away", "comes back"])
def test_one_that_stands_still_is_replaced(office: Office, tmp_path: Path, later: str) -> None:
    blocked, freed = threading.Event(), threading.Event()

    def hang_once(verb: str, call: Callable[[], Any]) -> Any:
        if verb == "list" and not blocked.is_set():
            blocked.set()
            freed.wait(PATIENCE)
        return call()

    office.gateways.fault = hang_once
    booking = office.book()
    watched = Watched(office, tmp_path, office.gateways)

    def enough() -> bool:
        if blocked.is_set() and not watchdog_lines(office):
            watched.mono += STUCK_SECONDS  # nothing moved for so long; the next thread has time
        if watched.reports and later == "comes back":
            freed.set()
        return bool(watched.reports)

    assert watched.run(enough) == 0
    freed.set()
    assert "Nothing had moved for minutes" in watchdog_lines(office)[0]
    assert office.state(booking).state == "synced"
    assert len(office.events()) == 1
    assert watched.reports[0].state == "ok"
    assert not office.issues(IssueKind.STALLED)


def test_the_lock_is_free_after_the_end(office: Office, tmp_path: Path) -> None:
    first, second = (Watched(office, tmp_path, office.gateways) for _ in range(2))
    assert first.run(lambda: first.reports) == 0
    assert second.run(lambda: second.states) == 0
    with office.store.view() as unit:
        assert unit.service_facts.get("run") is None
    assert [watched.states[-1].phase for watched in (first, second)] == ["stopped"] * 2
