"""The service without a screen: the loop in a thread, watched over by the one that started it."""

import threading
import time
from collections.abc import Callable

from gcaldesk.runtime.crew import Crew
from gcaldesk.runtime.loop import Audience, EngineState
from gcaldesk.runtime.watchdog import Verdict

MIN_STOP_SECONDS = 0.5
STOP_SECONDS = 3.5
"""What a running request gets to end; the process is to be gone within five."""
WATCH_SECONDS = 0.5
EXIT_BROKEN = 1


def _nothing() -> None:
    pass


class Headless:
    """Starts, watches and stops the service; `run` returns the exit code."""

    def __init__(self, crew: Crew, audience: Audience) -> None:
        self._crew = crew
        self._audience = audience
        self._thread = threading.Thread()

    def run(
        self,
        stopped: Callable[[float], bool],
        *,
        ready: Callable[[], None] = _nothing,
        alive: Callable[[], None] = _nothing,
        stopping: Callable[[], None] = _nothing,
    ) -> int:
        """Serve until told to stop; raises StorageBusy where another engine runs.

        Args:
            stopped: waits for at most so many seconds, and tells whether the end was asked for.
            ready: called once everything runs.
            alive: called again and again as long as it does.
            stopping: called once it begins to end.
        """
        self._crew.start()
        try:
            self._start_thread()
            ready()
            while not stopped(WATCH_SECONDS):
                if not self._watch():
                    return EXIT_BROKEN
                alive()
        finally:
            stopping()
            until = time.monotonic() + STOP_SECONDS
            self._crew.end()
            self._thread.join(max(MIN_STOP_SECONDS, until - time.monotonic()))
            self._crew.release()
        return 0

    def _start_thread(self) -> None:
        loop = self._crew.new_loop(self._audience)
        self._thread = threading.Thread(target=loop.run, name="sync", daemon=True)
        self._thread.start()

    def _watch(self) -> bool:
        """Start the loop again where it died or stands still; tells whether that may go on."""
        verdict = self._crew.watch(alive=self._thread.is_alive())
        if verdict is Verdict.WELL:
            return True
        self._crew.report(verdict)
        if verdict is Verdict.GIVE_UP:
            sentence = "The syncing stopped again and again; gcaldesk ends. See gcaldesk log."
            self._audience.state(EngineState("failed", sentence=sentence))
            return False
        sentence = "The syncing had stopped by itself and was started again."
        self._audience.state(EngineState("failed", sentence=sentence))
        self._start_thread()
        return True
