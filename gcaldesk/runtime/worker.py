"""The engine's own thread: takes accounts from the mailbox and syncs them."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.ids import AccountId
from gcaldesk.runtime.mailbox import Mailbox
from gcaldesk.runtime.schedule import Timetable
from gcaldesk.sync.engine import Engine, Progress, Watch

TICK_SECONDS = 1.0
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine does at this moment; `phase` is idle, syncing, stopped or failed."""

    phase: str
    account: str = ""
    done: int = 0
    total: int = 0
    sentence: str = ""


class Worker(QObject):
    """Lives in the sync thread; everything it says travels as frozen values."""

    state_changed = Signal(object)
    sync_finished = Signal(object)

    def __init__(
        self, engine: Engine, mailbox: Mailbox, timetable: Timetable, clock: Clock
    ) -> None:
        super().__init__()
        self._engine = engine
        self._mailbox = mailbox
        self._timetable = timetable
        self._clock = clock

    @Slot()
    def run(self) -> None:
        """Work until the mailbox is closed."""
        self.state_changed.emit(EngineState("idle"))
        while not self._mailbox.closed:
            for account in self._timetable.due(self._clock.now()):
                self._mailbox.offer(account)
            asked = self._mailbox.take(timeout=TICK_SECONDS)
            if asked is not None:
                self._sync(*asked)
        self.state_changed.emit(EngineState("stopped"))

    def _sync(self, account: AccountId, full: bool) -> None:  # noqa: FBT001  # as the mailbox has it
        watch = Watch(self._on_progress, lambda: self._mailbox.closed)
        try:
            report = self._engine.sync(account, full=full, watch=watch)
        except GcaldeskError as error:
            self.state_changed.emit(EngineState("failed", sentence=str(error)))
            return
        except Exception:  # noqa: BLE001  # one bad round must not end the syncing in silence
            _LOG.exception("round of account %s", account)
            sentence = "A sync ended by a fault of gcaldesk itself; it is tried again."
            self.state_changed.emit(EngineState("failed", sentence=sentence))
            return
        finally:
            self._timetable.looked_at(account, self._clock.now())
        self.sync_finished.emit(report)
        self.state_changed.emit(EngineState("idle", report.account))

    def _on_progress(self, progress: Progress) -> None:
        self.state_changed.emit(
            EngineState("syncing", progress.account, progress.done, progress.total, progress.doing)
        )
