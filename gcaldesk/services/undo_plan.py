"""What taking a run back would change, step by step, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.ids import RunId
from gcaldesk.domain.snapshot import load_when, say_when
from gcaldesk.sync.ports import Store
from gcaldesk.sync.undo import CANCEL, DELETE, Step, touched

LONGEST = 60
"""Characters of a text in the table; JSON has the whole."""


@dataclass(frozen=True, slots=True)
class Change:
    """One detail: what the run made of it, and what it would be again."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Told:
    """A step with the title of its booking and what would change."""

    step: Step
    title: str
    diff: tuple[Change, ...]

    @property
    def sentence(self) -> str:
        """What a person reads in the table."""
        if self.step.refusal:
            return f"cannot be: {self.step.refusal}"
        if self.step.verb == DELETE:
            return "its event goes; the booking stays"
        return "; ".join(f"{c.field}: {_short(c.before)} → {_short(c.after)}" for c in self.diff)


@dataclass(frozen=True, slots=True)
class UndoPlan:
    """All steps of taking one run back, as a person looks at them before they agree."""

    run: RunId
    account: str
    steps: tuple[Told, ...]

    @property
    def count(self) -> int:
        """How many steps can be done."""
        return sum(not told.step.refusal for told in self.steps)


def plan_in_words(store: Store, plan: Callable[[RunId], list[Step]], run: RunId) -> UndoPlan:
    """Return what taking a run back consists of; writes nothing. Raises NotKnown."""
    steps = plan(run)
    with store.view() as unit:
        account = unit.accounts.get(unit.runs.account_of(run))
        known = unit.bookings.get_many(step.booking_id for step in steps)
    cancel = account.rules.cancel_status
    tellings = (told(step, known.get(step.booking_id), cancel) for step in steps)
    return UndoPlan(run, account.name, tuple(tellings))


def told(step: Step, booking: Booking | None, cancel_status: str) -> Told:
    """Return a step in words.

    Args:
        step: what would be taken back.
        booking: as it is now; None where it was erased.
        cancel_status: what a booking becomes that the run made.
    """
    images = (step.after or {}), (step.before or {})
    title = booking.title if booking else next((i["title"] for i in images if i.get("title")), "")
    if step.verb == CANCEL:
        status = booking.status if booking else ""
        return Told(step, title, (Change("status", status, cancel_status),))
    if step.before is None or step.after is None:
        return Told(step, title, ())
    names = touched(step)
    after, before = images
    changes = (Change(n, _say(n, after.get(n)), _say(n, before.get(n))) for n in names)
    return Told(step, title, tuple(changes))


def _say(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name == "time":
        return say_when(load_when(value))
    if name == "meet":
        return "on" if value else "off"
    if isinstance(value, list | tuple):
        return ", ".join(_guest(v) if isinstance(v, dict) else str(v) for v in value)
    return str(value)


def _guest(value: dict[str, str]) -> str:
    return f"{value['email']} ({value['response']})"


def _short(text: str) -> str:
    return shorten(text, LONGEST, placeholder=" …") or "nothing"
