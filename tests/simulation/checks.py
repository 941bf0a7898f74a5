"""Every invariant, in the order in which a history meets them."""

from typing import Any

from gcaldesk.sandbox.wirelog import Entry
from tests.simulation.at_rest import AT_REST
from tests.simulation.during import AFTER_EACH, must
from tests.simulation.facts import Facts
from tests.simulation.history import Checks, History, Round

MADE = {"create": "events.insert", "update": "events.patch", "delete": "events.delete"}


class Invariants(Checks):
    """I1 to I29 as far as a history shows them."""

    def after_round(self, history: History, made: Round) -> None:
        for check in AFTER_EACH:
            check(history, made)

    def after_preview(self, history: History, before: Facts, sent: list[Entry]) -> None:
        i25_preview_writes_nothing(history, before, sent)

    def plan_and_run(self, history: History, shown: Any, done: Round) -> None:
        i25_run_is_within_plan(history, shown, done)

    def at_rest(self, history: History) -> None:
        for check in AT_REST:
            check(history)


def i25_preview_writes_nothing(history: History, before: Facts, sent: list[Entry]) -> None:
    """A preview changes neither side."""
    writes = [entry.operation for entry in sent if entry.writes and "oauth" not in entry.operation]
    must(not writes, f"I25: a preview wrote {writes}")
    must(history.observer.look().settled() == before.settled(), "I25: a preview stored something")


def i25_run_is_within_plan(history: History, shown: Any, done: Round) -> None:
    """What the round wrote is no more than what the preview showed."""
    del history
    if done.disturbed or any(row["outcome"] for row in done.before.open_issues()):
        return
    # KNOWN: a preview does not foresee that a conflict ends by itself, such as by an undeleted event
    if any(link["frozen_by"] for link in done.before.link.values()):
        return
    runs = [view for view in shown if not view.held]
    planned = [MADE.get(view.verb, "") for view in runs]
    more = sum(view.verb not in {"create", "update", "delete"} for view in runs)
    for operation in MADE.values():
        wrote = sum(entry.operation == operation for entry in done.writes)
        allowed = planned.count(operation) + more
        must(wrote <= allowed, f"I25: {wrote} times {operation}, the plan showed {allowed}")
