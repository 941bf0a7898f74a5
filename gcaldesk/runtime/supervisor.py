"""Starts and stops everything, in order; the sole owner of threads."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from gcaldesk.bootstrap import Services, engine_running
from gcaldesk.config import HOME_VARIABLE
from gcaldesk.domain.channel import PushSettings
from gcaldesk.domain.errors import GcaldeskError, StorageBusy
from gcaldesk.domain.ids import AccountId, CalendarId, RunId
from gcaldesk.domain.program import PutBack
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.autostart import start_at_login
from gcaldesk.runtime.crew import Crew, Wishes, settings_desks, wishes_from
from gcaldesk.runtime.desk import Desk
from gcaldesk.runtime.desk_push import PushDesk, PushDeskParts
from gcaldesk.runtime.desk_setup import SetupDesk, SetupParts
from gcaldesk.runtime.desk_undo import UndoDesk
from gcaldesk.runtime.door import Door
from gcaldesk.runtime.loop import EngineState
from gcaldesk.runtime.machine import LocalMachine
from gcaldesk.runtime.playground import Playground
from gcaldesk.runtime.practice import Practice
from gcaldesk.runtime.rounds import Rounds
from gcaldesk.runtime.tasks import Tasks
from gcaldesk.runtime.watchdog import Verdict
from gcaldesk.runtime.worker import Worker
from gcaldesk.services import push

T = TypeVar("T")
FINISH_MS = 3000
"""What the running item gets to end by itself; then its request is broken off."""
STOP_MS = 2000
WATCH_MS = 1000


def make_desk(services: Services) -> Desk:
    """Return what the window asks."""
    push = PushDeskParts(
        store=services.store,
        gateways=services.ports.gateways,
        sign_ins=services.sign_ins,
        secrets=services.ports.secrets,
        clock=services.clock,
        paths=services.paths,
        settings=lambda: services.settings,
        engine_running=engine_running,
    )
    return Desk(services.ports, services.queries, PushDesk(push))


def make_setup(
    services: Services,
    sync: Callable[[AccountId, Callable[[], bool]], SyncReport],
    playground: Playground,
) -> SetupDesk:
    """Return what the set-up and the checklists ask; `sync` waits for a round."""

    def test_listener() -> tuple[bool, str]:
        wait = threading.Event().wait
        answer = push.ask_and_wait(
            store=services.store, clock=services.clock, what=push.TEST, wait=wait
        )
        return answer.ok, " ".join(answer.sentences)

    machine = LocalMachine(
        lambda: services.paths, lambda _: services.settings, engine_running, test_listener
    )
    return SetupDesk(
        SetupParts(
            ports=services.ports,
            queries=services.queries,
            sign_ins=services.sign_ins,
            machine=machine,
            sync=sync,
            process=os.getpid(),
            playground=playground,
        )
    )


class Supervisor(QObject):
    """What the desktop holds on to: the desk, the task lanes and the engine's signals."""

    data_changed = Signal(object)
    engine_state = Signal(object)
    sync_finished = Signal(object)
    sandbox_woken = Signal(object)
    """How starting the window's own sandbox again goes: a Waking."""

    def __init__(
        self, services: Services, parent: QObject | None = None, *, wishes: Wishes | None = None
    ) -> None:
        super().__init__(parent)
        self.playground = Playground(
            services.settings.google_api_root,
            services.paths.sandbox,
            told=self.sandbox_woken.emit,
        )
        self._practice = Practice(services.store, self.playground)
        doors = self._practice.doors(services.ports.gateways, services.sign_ins)
        ports = replace(services.ports, gateways=doors)
        services = replace(services, ports=ports, sign_ins=doors)
        self._services = services
        self._crew = Crew(services, wishes or Wishes())
        self._worker: Worker | None = None
        self._thread = QThread()
        self._lost: list[tuple[QThread, Worker | None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self._watch)
        self.desk = make_desk(services)
        self.settings, self.safekeeping = settings_desks(services, self)
        self._rounds = Rounds(self._offer_one)
        self.undo = UndoDesk(services.store, services.make_undo, self._take_back)
        self.setup = make_setup(services, self._round, self.playground)
        self._door = Door(self)
        services.courtesy.begin(self._door.knock)
        self.tasks = Tasks(self, give_way=services.courtesy.give_way)
        self.login = start_at_login(
            services.paths.home, own_folder=bool(os.environ.get(HOME_VARIABLE))
        )
        self.state = EngineState("stopped")

    def _round(self, account: AccountId, stopped: Callable[[], bool]) -> SyncReport:
        if not self._thread.isRunning():
            raise StorageBusy(
                "This window does not sync: another gcaldesk does.",
                hint="Stop the other one, or test there: gcaldesk doctor --end-to-end",
            )
        return self._rounds.sync(account, stopped)

    def start(self) -> None:
        """Take the engine lock and start syncing; raises StorageBusy."""
        self.tasks.network(self._practice.wake, self._on_woken, self._unwoken)
        self._crew.start()
        self._start_thread()
        self._timer.start()

    @Slot(object)
    def _on_woken(self, practises: bool) -> None:  # noqa: FBT001  # a task's answer
        if practises:  # its address may be another
            self.data_changed.emit(None)

    @Slot(object)
    def _unwoken(self, _error: object) -> None:
        """The banner says so, and each round tries again."""

    def _start_thread(self) -> None:
        self._thread = QThread()
        self._thread.setObjectName("sync")
        self._worker = Worker(self._crew)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.state_changed.connect(self._on_state)
        self._worker.sync_finished.connect(self._on_finished)
        self._thread.start()

    @Slot()
    def _watch(self) -> None:
        """Start the loop again where it died or stands still."""
        verdict = self._crew.watch(alive=self._thread.isRunning())
        if verdict is Verdict.WELL:
            return
        self.tasks.database(lambda: self._crew.report(verdict), self._on_reported, self._ignore)
        if verdict is Verdict.GIVE_UP:
            self._timer.stop()
            sentence = "The syncing stopped again and again. Close gcaldesk and open it again."
            self._on_state(EngineState("stopped", sentence=sentence))
            return
        self._lost.append((self._thread, self._worker))  # a thread that runs must not be deleted
        self._start_thread()

    @Slot(object)
    def _on_reported(self, _nothing: None) -> None:
        self.data_changed.emit(None)

    def change_push(self, settings: PushSettings) -> None:
        """Listen as these settings say from now on; for the network lane, it takes some seconds.

        Raises:
            InvalidInput: they cannot be; all stays as it was.
        """
        self._crew.change_push(settings)

    def _take_back(
        self, run: RunId, *, count: int, cancelled: Callable[[], bool]
    ) -> SyncReport | None:
        return self._crew.take_back(run, count=count, cancelled=cancelled)

    def put_back(
        self,
        file: str,
        done: Callable[[PutBack], None],
        failed: Callable[[GcaldeskError], None],
    ) -> None:
        """Stop syncing, replace all data by a copy, and sync again; answers as a task does."""
        self._timer.stop()
        work = partial(self._put_back, file)
        self.tasks.network(work, partial(self._on_put_back, done), partial(self._go_on, failed))

    def _put_back(self, file: str) -> PutBack:
        self._crew.end()
        for thread in (self._thread, *(thread for thread, _ in self._lost)):
            if thread.isRunning() and not thread.wait(FINISH_MS + STOP_MS):
                raise StorageBusy(
                    "The syncing does not stop.",
                    detail="Nothing was changed.",
                    hint="Close gcaldesk, open it again and try once more.",
                )
        return self._crew.alone(partial(self.safekeeping.put_back, file))

    def _on_put_back(self, done: Callable[[PutBack], None], found: PutBack) -> None:
        if found.same_installation:
            self._go_on(done, found)
            return
        # What runs here bears the mark of the installation that was replaced.
        self._on_state(EngineState("stopped", sentence="Close gcaldesk and open it again."))
        done(found)

    def _go_on(self, answer: Callable[[T], None], value: T) -> None:
        self._crew.release()
        if self._thread.isRunning():  # a thread that runs must not be deleted
            self._lost.append((self._thread, self._worker))
        self._crew = Crew(self._services, wishes_from(self._services))
        try:
            self.start()
        except GcaldeskError as error:
            self._on_state(EngineState("stopped", sentence=error.title))
        answer(value)
        self.data_changed.emit(None)

    @Slot()
    def sync_now(self) -> None:
        """Ask for a round of every account; work that runs already is not doubled."""
        self.tasks.database(self._accounts, self._offer, self._ignore)

    def sync_calendar(self, account: AccountId, calendar: CalendarId) -> None:
        """Ask for a round of one calendar, and of what waits for it."""
        self._crew.mailbox.hint(account, calendar)

    def hold(self, *, held: bool) -> None:
        """Let the engine notice at once that it is paused, or no longer; the database says it.

        After a pause that was over before the engine saw it, it would not hurry by itself.
        """
        self._crew.mailbox.hold(held=held)
        if not held:
            self.sync_now()

    def _accounts(self) -> tuple[int, ...]:
        return tuple(view.account.id for view in self.desk.overview().accounts)

    @Slot(object)
    def _offer(self, accounts: object) -> None:
        assert isinstance(accounts, tuple)
        for account in accounts:
            self._crew.mailbox.offer(account)

    def _offer_one(self, account: AccountId) -> None:
        self._crew.mailbox.offer(account)  # of the present crew: a restored copy gets another one

    @Slot(object)
    def _ignore(self, error: object) -> None:
        self.engine_state.emit(EngineState("failed", sentence=str(error)))

    @Slot(object)
    def _on_state(self, state: EngineState) -> None:
        turned = "paused" in {state.phase, self.state.phase} and state.phase != self.state.phase
        self.state = state
        self.engine_state.emit(state)
        if turned:  # when a pause is over, nobody else would notice at once
            self.data_changed.emit(None)

    @Slot(object)
    def _on_finished(self, report: SyncReport) -> None:
        self._rounds.tell(report)
        self.sync_finished.emit(report)
        self.data_changed.emit(None)

    def stop(self) -> None:
        """Stop in order: timer, mailbox, worker (5 s in all), notifications, task lanes, lock."""
        self._services.courtesy.end()  # this thread waits for the others now
        self._timer.stop()
        self._rounds.close()
        self._crew.mailbox.close()
        if self._thread.isRunning():  # the item that is being written may get through
            self._thread.wait(FINISH_MS)
        self._crew.end()
        for thread in (self._thread, *(thread for thread, _ in self._lost)):
            if thread.isRunning():
                thread.quit()
                thread.wait(STOP_MS)
        self.tasks.close()
        self.playground.close()
        self._crew.release()
