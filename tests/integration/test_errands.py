"""What must not happen beside a round is done in between, and can be called off before it begins."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from gcaldesk.bootstrap import build
from gcaldesk.config import AppPaths, Settings
from gcaldesk.domain.errors import InvalidInput, NotKnown, StorageBusy
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.crew import Crew, Wishes
from gcaldesk.runtime.desk_undo import UndoDesk
from gcaldesk.runtime.loop import Audience
from gcaldesk.runtime.mailbox import Errand, Mailbox
from gcaldesk.services import pausing
from tests.fakes.office import Office
from tests.fakes.service import Service


def never() -> bool:
    return False


def test_an_errand_comes_before_the_next_round_and_wakes_who_waits() -> None:
    mailbox = Mailbox()
    mailbox.offer(1)  # type: ignore[arg-type]
    errand = Errand(lambda: "done")
    mailbox.send(errand)
    assert mailbox.take(timeout=60) is None
    found = mailbox.take_errand()
    assert found is errand
    assert mailbox.take_errand() is None
    found.run()
    assert errand.wait(never) == "done"
    assert mailbox.take(timeout=0) is not None


def test_a_pause_does_not_hold_an_errand() -> None:
    mailbox = Mailbox()
    mailbox.hold(held=True)
    mailbox.send(Errand(lambda: None))
    assert mailbox.take(timeout=60) is None
    assert mailbox.take_errand() is not None


def test_what_an_errand_raises_reaches_who_asked() -> None:
    def fail() -> None:
        raise InvalidInput("Not so.")

    errand = Errand(fail)
    errand.run()
    with pytest.raises(InvalidInput, match="Not so"):
        errand.wait(never)


def test_an_errand_that_has_not_begun_can_be_called_off() -> None:
    done: list[int] = []
    errand = Errand(lambda: done.append(1))
    assert errand.wait(lambda: True) is None
    errand.run()
    assert done == []


def test_an_errand_that_has_begun_is_finished() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work() -> str:
        begun.set()
        go_on.wait(10)
        return "done"

    errand = Errand(work)
    thread = threading.Thread(target=errand.run)
    thread.start()
    begun.wait(10)

    def cancelled() -> bool:
        go_on.set()
        return True

    assert errand.wait(cancelled) == "done"
    thread.join()


def test_closing_calls_everything_off() -> None:
    mailbox = Mailbox()
    waiting, late = Errand(lambda: 1), Errand(lambda: 2)
    mailbox.send(waiting)
    mailbox.close()
    mailbox.send(late)
    assert (waiting.wait(never), late.wait(never)) == (None, None)
    assert mailbox.take_errand() is None


def test_a_run_is_taken_back_between_two_rounds_of_a_service(office: Office) -> None:
    booking = office.book()
    office.sync()
    office.change(booking, title="Yoga for all")
    office.sync()
    run = RunId(office.last_run())
    service = Service(office)

    def carry_out(run: RunId, *, count: int, cancelled: Callable[[], bool]) -> SyncReport | None:
        errand = Errand(lambda: office.undo(run, count))
        service.mailbox.send(errand)
        service.start()
        return errand.wait(cancelled)

    desk = UndoDesk(office.store, office.make_undo, carry_out)
    plan = desk.plan(run)
    assert (plan.run, plan.account, plan.count) == (run, "main", 1)
    assert plan.steps[0].title == "Yoga for all"
    pausing.pause(store=office.store, clock=office.clock, until=None)
    report = desk.carry_out(run, count=1, cancelled=never)
    assert report is not None
    assert report.updated == 1
    assert office.event(booking)["summary"] == "Yoga [1]"
    with pytest.raises(InvalidInput, match="steps by now"):
        desk.carry_out(run, count=7, cancelled=never)


def test_a_crew_takes_back_on_the_engines_thread_or_under_its_lock(tmp_path: Path) -> None:
    services = build(Settings(secrets="file"), AppPaths(tmp_path))
    crew = Crew(services, Wishes())
    run = RunId(7)
    with pytest.raises(NotKnown):  # nothing syncs: the lock is taken for it
        crew.take_back(run, count=1, cancelled=never)
    with services.engine_lock(), pytest.raises(StorageBusy):
        crew.take_back(run, count=1, cancelled=never)
    crew.start()
    loop = crew.new_loop(Audience())
    thread = threading.Thread(target=loop.run)
    thread.start()
    try:
        with pytest.raises(NotKnown):
            crew.take_back(run, count=1, cancelled=never)
    finally:
        crew.end()
        thread.join(10)
        crew.release()
        services.store.close()
