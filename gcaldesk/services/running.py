"""What a service that keeps everything in step lets other processes know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from gcaldesk.sync.ports import UnitOfWork

RUN = "run"
MAIL = "mail"
STALE = timedelta(seconds=45)
"""A service speaks every ten seconds; one that has not for so long was killed or hangs."""


@dataclass(frozen=True, slots=True)
class Running:
    """A service that runs at present; instants are UTC."""

    pid: int
    since: datetime
    seen_at: datetime
    phase: str
    """idle, waiting, syncing, paused or failed."""
    next_sync: Mapping[str, datetime] = field(default_factory=dict)
    """When each active account is looked at again, by its name."""


def say_running(unit: UnitOfWork, running: Running) -> None:
    """Let other processes know; to be repeated well within `STALE`."""
    value = {
        "pid": running.pid,
        "since": running.since.isoformat(),
        "phase": running.phase,
        "next": {name: at.isoformat() for name, at in running.next_sync.items()},
    }
    unit.service_facts.put(RUN, value, running.seen_at)


def say_stopped(unit: UnitOfWork) -> None:
    """Take it back, at a clean end."""
    unit.service_facts.remove(RUN)


def read_running(unit: UnitOfWork, now: datetime) -> Running | None:
    """Return the service that runs; None where none has spoken lately."""
    found = unit.service_facts.get(RUN)
    if found is None or abs(now - found[1]) > STALE:
        return None
    value: dict[str, Any] = found[0]
    return Running(
        pid=int(value["pid"]),
        since=datetime.fromisoformat(value["since"]),
        seen_at=found[1],
        phase=str(value["phase"]),
        next_sync={name: datetime.fromisoformat(at) for name, at in value["next"].items()},
    )


def say_mail_problem(unit: UnitOfWork, problem: str, now: datetime) -> None:
    """Record why trouble could not be mailed; empty: it can."""
    if problem:
        unit.service_facts.put(MAIL, {"problem": problem}, now)
    else:
        unit.service_facts.remove(MAIL)


def read_mail_problem(unit: UnitOfWork) -> str:
    """Return why the last attempt to mail failed; empty where it did not."""
    found = unit.service_facts.get(MAIL)
    return "" if found is None else str(found[0]["problem"])
