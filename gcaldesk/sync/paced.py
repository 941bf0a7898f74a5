"""A gateway that keeps to its account's budget: the one place where a round waits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from gcaldesk.domain.account import Calendar
from gcaldesk.domain.errors import Interrupted, RateLimited, Transient
from gcaldesk.domain.event import RemoteEvent
from gcaldesk.domain.ids import CalendarId, ChannelId, Cursor, EventId
from gcaldesk.sync.budget import UNITS_A_MINUTE, Budget
from gcaldesk.sync.failures import LONGEST_WAIT
from gcaldesk.sync.ports import Changes, ChannelRequest, EventWriter, OpenedChannel

PATCH_UNITS = 3
"""What one PATCH costs; every other request costs one (facts 3.3)."""
SLICE_SECONDS = 1.0
"""How long a wait goes on before it looks whether it shall stop."""
Answer = TypeVar("Answer")


def _at_once(_seconds: float) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Pacing:
    """How an engine waits.

    `wait` returns after so many seconds, or earlier and True where the end was asked for; an event's
    `wait` does just that. The default does not wait at all: for tests without a budget to keep.
    """

    wait: Callable[[float], bool] = _at_once
    units_a_minute: int = UNITS_A_MINUTE


class PacedWriter:
    """Passes everything on, each request when the budget has room for it.

    Every method may also raise RateLimited without a request having left (the other side asked for
    more patience than a round has), and Interrupted.
    """

    def __init__(
        self,
        inner: EventWriter,
        budget: Budget,
        wait: Callable[[float], bool],
        *,
        seconds: Callable[[], float],
        jitter: Callable[[], float],
        stopped: Callable[[], bool],
    ) -> None:
        self._inner = inner
        self._budget = budget
        self._wait = wait
        self._seconds = seconds
        self._jitter = jitter
        self._stopped = stopped

    @property
    def requests(self) -> int:
        """How many requests have left so far."""
        return self._inner.requests

    def close(self) -> None:
        """Close the connections; the gateway is of no use afterwards."""
        self._inner.close()

    def abort(self) -> None:
        """Break a running call off; may be called from another thread."""
        self._inner.abort()

    def on_page(self, told: Callable[[int], None]) -> None:
        """Say from now on how many events came with each page."""
        self._inner.on_page(told)

    def list_calendars(self) -> list[Calendar]:
        """Return every calendar of the account's list."""
        return self._send(self._inner.list_calendars, None)

    def read_window(self, calendar: CalendarId, start: datetime, end: datetime) -> Changes:
        """Return all live events that touch [start, end), series expanded."""
        return self._send(partial(self._inner.read_window, calendar, start, end), calendar)

    def read_changes(self, calendar: CalendarId, cursor: Cursor) -> Changes:
        """Return what changed since the cursor; raises CursorExpired."""
        return self._send(partial(self._inner.read_changes, calendar, cursor), calendar)

    def get_event(self, calendar: CalendarId, event: EventId) -> RemoteEvent:
        """Return one event, cancelled ones included; raises NotFound."""
        return self._send(partial(self._inner.get_event, calendar, event), calendar)

    def insert_event(self, calendar: CalendarId, *args: Any, **more: Any) -> RemoteEvent:
        """Make the event under the draft's id; raises AlreadyExists."""
        call = partial(self._inner.insert_event, calendar, *args, **more)
        return self._send(call, calendar, writing=True)

    def update_event(self, calendar: CalendarId, *args: Any, **more: Any) -> RemoteEvent:
        """Change only the named fields; raises PreconditionFailed, NotFound."""
        call = partial(self._inner.update_event, calendar, *args, **more)
        return self._send(call, calendar, units=PATCH_UNITS, writing=True)

    def delete_event(self, calendar: CalendarId, *args: Any, **more: Any) -> None:
        """Delete the event; raises PreconditionFailed, NotFound."""
        call = partial(self._inner.delete_event, calendar, *args, **more)
        self._send(call, calendar, writing=True)

    def move_event(self, calendar: CalendarId, *args: Any, **more: Any) -> RemoteEvent:
        """Carry the event over to another calendar, with its id; raises NotFound."""
        call = partial(self._inner.move_event, calendar, *args, **more)
        return self._send(call, calendar, writing=True)

    def watch(self, calendar: CalendarId, request: ChannelRequest) -> OpenedChannel:
        """Ask to be told of the calendar's changes; raises PushRefused, AlreadyExists."""
        return self._send(partial(self._inner.watch, calendar, request), calendar)

    def stop_watching(self, channel: ChannelId, resource_id: str) -> None:
        """End a channel; raises NotFound where it has ended already."""
        self._send(partial(self._inner.stop_watching, channel, resource_id), None)

    def _send(
        self,
        call: Callable[[], Answer],
        calendar: CalendarId | None,
        *,
        units: int = 1,
        writing: bool = False,
    ) -> Answer:
        self._await_room(units, calendar, writing=writing)
        self._budget.spend(self._seconds(), units, calendar, writing=writing)
        before = self._inner.requests
        try:
            answer = call()
        except RateLimited as error:
            asked = error.retry_after.total_seconds() if error.retry_after else 0.0
            self._budget.refused(
                self._seconds(),
                calendar,
                asked=asked,
                jitter=self._jitter(),
                whole_account=error.whole_account,
                writing=writing,
            )
            raise
        except Transient as error:
            if self._stopped():  # a call that was broken off to stop is no failure
                raise Interrupted("The sync was stopped.") from error
            raise
        finally:
            # further pages, and requests that had to be repeated, are known only afterwards
            extra = self._inner.requests - before - 1
            if extra > 0:
                self._budget.spend(self._seconds(), extra * units, None, writing=False)
        self._budget.answered(calendar)
        return answer

    def _await_room(self, units: int, calendar: CalendarId | None, *, writing: bool) -> None:
        left = self._budget.wait_for(self._seconds(), units, calendar, writing=writing)
        if left > LONGEST_WAIT.total_seconds() + 1:
            raise RateLimited(
                "Google asked for a longer rest.",
                hint="It is tried again by itself.",
                retry_after=timedelta(seconds=left),
            )
        while left > 0:
            step = min(left, SLICE_SECONDS)
            if self._wait(step) or self._stopped():
                raise Interrupted("The sync was stopped while it waited for Google's limits.")
            left -= step
