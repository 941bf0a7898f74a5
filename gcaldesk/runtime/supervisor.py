"""Starts and stops everything, in order; the sole owner of threads."""

import random
import time

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gcaldesk.bootstrap import Services
from gcaldesk.domain.report import SyncReport
from gcaldesk.runtime.desk import Desk
from gcaldesk.runtime.loop import EngineState, Parts
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.runtime.tasks import Tasks
from gcaldesk.runtime.worker import Worker

STOP_MS = 5000


class Supervisor(QObject):
    """What the desktop holds on to: the desk, the task lanes and the engine's signals."""

    data_changed = Signal(object)
    engine_state = Signal(object)
    sync_finished = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._lock = services.engine_lock()
        self._mailbox = Mailbox()
        self._thread = QThread()
        self._thread.setObjectName("sync")
        self._worker = Worker(
            Parts(
                store=services.store,
                engine=services.make_engine(self._mailbox.wait_closed),
                mailbox=self._mailbox,
                clock=services.clock,
                monotonic=time.monotonic,
                jitter=random.random,
            )
        )
        self.desk = Desk(services.ports, services.queries)
        self.tasks = Tasks(self)
        self.state = EngineState("stopped")

    def start(self) -> None:
        """Take the engine lock and start syncing; raises StorageBusy."""
        self._lock.acquire()
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.state_changed.connect(self._on_state)
        self._worker.sync_finished.connect(self._on_finished)
        self._thread.start()

    @Slot()
    def sync_now(self) -> None:
        """Ask for a round of every account; work that runs already is not doubled."""
        self.tasks.database(self._accounts, self._offer, self._ignore)

    def _accounts(self) -> tuple[int, ...]:
        return tuple(view.account.id for view in self.desk.overview().accounts)

    @Slot(object)
    def _offer(self, accounts: object) -> None:
        assert isinstance(accounts, tuple)
        for account in accounts:
            self._mailbox.offer(account)

    @Slot(object)
    def _ignore(self, error: object) -> None:
        self.engine_state.emit(EngineState("failed", sentence=str(error)))

    @Slot(object)
    def _on_state(self, state: EngineState) -> None:
        self.state = state
        self.engine_state.emit(state)

    @Slot(object)
    def _on_finished(self, report: SyncReport) -> None:
        self.sync_finished.emit(report)
        self.data_changed.emit(None)

    def stop(self) -> None:
        """Stop in order: mailbox, worker (at most 5 s), task lanes, lock."""
        self._mailbox.close()
        if self._thread.isRunning():
            self._thread.quit()
            self._thread.wait(STOP_MS)
        self.tasks.close()
        self._lock.release()
