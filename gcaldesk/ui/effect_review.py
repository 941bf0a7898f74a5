"""The review of edits on a page: what they would do, worked out aside, given up, and said."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from gcaldesk.domain.errors import GcaldeskError, Interrupted
from gcaldesk.domain.trials import Effect
from gcaldesk.ui.apply_bar import ApplyBar
from gcaldesk.ui.ports import Runtime
from gcaldesk.ui.present.changes import Note
from gcaldesk.ui.shades import Tone

Rehearsal = Callable[[Callable[[], bool], Callable[[int, int], None]], Effect]
"""Works an effect out; raises Interrupted once the first says so, and tells the other how far it is."""


class EffectReview(QObject):
    """Answers an apply bar's review; what was asked before the newest edits is never shown."""

    _told = Signal(object, int, int)
    """Crosses from the network thread."""

    def __init__(
        self,
        bar: ApplyBar,
        runtime: Runtime,
        *,
        rehearsal: Callable[[], Rehearsal | None],
        notes: Callable[[Effect], Sequence[Note]],
    ) -> None:
        """`rehearsal` returns what is to be worked out; None where something is not right yet."""
        super().__init__(bar)
        self._bar = bar
        self._runtime = runtime
        self._rehearsal = rehearsal
        self._notes = notes
        self._given_up = Event()
        self._told.connect(self._on_told)
        bar.review_requested.connect(self._on_review)
        bar.review_closed.connect(self.stop)
        bar.review_list.cancel_requested.connect(self._on_cancelled)

    @Slot()
    def stop(self) -> None:
        """Give up what is being worked out."""
        self._given_up.set()

    @Slot()
    def _on_review(self) -> None:
        self.stop()
        work = self._rehearsal()
        if work is None:
            text = self.tr("Correct the marked rows to see what they would do.")
            self._bar.show_effect([Note(text, Tone.NEEDS)])
            return
        self._given_up = asked = Event()
        self._runtime.tasks.network(
            partial(work, asked.is_set, partial(self._told.emit, asked)),
            partial(self._on_effect, asked),
            partial(self._on_no_effect, asked),
        )

    @Slot(object, int, int)
    def _on_told(self, asked: Event, done: int, total: int) -> None:
        if asked is self._given_up and not asked.is_set():
            self._bar.review_list.show_progress(done, total)

    @Slot()
    def _on_cancelled(self) -> None:
        self.stop()
        text = self.tr("Not worked out. Applying still asks the change guard.")
        self._bar.show_effect([Note(text, Tone.OFF)])

    def _on_effect(self, asked: Event, effect: Effect) -> None:
        if not asked.is_set():
            self._bar.show_effect(self._notes(effect))

    def _on_no_effect(self, asked: Event, error: GcaldeskError) -> None:
        if not asked.is_set() and not isinstance(error, Interrupted):
            self._bar.show_effect_failure(error)
