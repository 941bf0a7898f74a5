"""Stopping all syncing for a while, whoever runs it: nothing is read and nothing written meanwhile."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.journal import JournalEntry, Level
from gcaldesk.domain.views import Pause
from gcaldesk.sync.ports import Store, UnitOfWork

PAUSE = "pause"
HOURS = 4
MORNING = time(8)


class Span(StrEnum):
    """For how long a person may pause with one click."""

    HOUR = "hour"
    HOURS = "hours"
    TOMORROW = "tomorrow"
    OPEN = "open"


def pause_end(span: Span, now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """Return when a pause of this span ends; None where somebody has to resume.

    The morning is that of the given zone, or of this machine's own.
    """
    match span:
        case Span.HOUR:
            return now + timedelta(hours=1)
        case Span.HOURS:
            return now + timedelta(hours=HOURS)
        case Span.TOMORROW:
            day = now.astimezone(zone).date() + timedelta(days=1)
            return datetime.combine(day, MORNING, zone).astimezone(UTC)
        case Span.OPEN:
            return None


def pause(*, store: Store, clock: Clock, until: datetime | None) -> Pause:
    """Pause until an instant, or until somebody resumes; it survives restarts.

    Raises:
        InvalidInput: the instant has passed already.
    """
    now = clock.now()
    if until is not None and until <= now:
        raise InvalidInput("That moment has passed.", hint="Choose a later one.")
    with store.work() as unit:
        value = {"until": until.isoformat() if until else None}
        unit.service_facts.put(PAUSE, value, now)
        unit.journal.write([JournalEntry(now, Level.INFO, "paused", "a person paused the syncing")])
        unit.commit()
    return Pause(now, until)


def resume(*, store: Store, clock: Clock) -> bool:
    """Go on at once; tells whether it was paused."""
    now = clock.now()
    with store.work() as unit:
        if read_pause(unit, now) is None:
            return False
        unit.service_facts.remove(PAUSE)
        unit.journal.write(
            [JournalEntry(now, Level.INFO, "resumed", "a person resumed the syncing")]
        )
        unit.commit()
    return True


def read_pause(unit: UnitOfWork, now: datetime) -> Pause | None:
    """Return the pause that holds at present; None where there is none, or its end has come."""
    found = unit.service_facts.get(PAUSE)
    if found is None:
        return None
    until = datetime.fromisoformat(found[0]["until"]) if found[0]["until"] else None
    if until is not None and until <= now:
        return None
    return Pause(found[1], until)
