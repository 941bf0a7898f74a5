"""Answers to what waits for a person, other than conflicts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from gcaldesk.domain.block import around_unmarked
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.event import Content
from gcaldesk.domain.ids import BookingId, EventId, Version
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.snapshot import load_content
from gcaldesk.sync.neighbours import taken_over
from gcaldesk.sync.ports import UnitOfWork

APPROVE = "approve"
_FROZEN = (IssueKind.REACTIVATED, IssueKind.SERIES, IssueKind.UNDONE)


def answer(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    """Answer an issue with `approve`, `keep` or `ignore`; raises InvalidInput.

    What needs Google happens in the next round.
    """
    if choice not in {APPROVE, "keep", "ignore"}:
        raise InvalidInput(
            f"“{choice}” is not an answer to this.", hint="Use approve, keep or ignore."
        )
    if choice != "ignore":
        return _ANSWERS.get(issue.kind, _try_again)(unit, now, issue, choice)
    if issue.kind in {IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH, *_FROZEN}:
        raise InvalidInput(
            "This waits for a decision and cannot be ignored.", hint="Use keep or approve."
        )
    return replace(issue, closed_at=now, outcome="ignored")


def _answer_held(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    if choice == APPROVE:
        return replace(issue, outcome="approved")
    _keep_all(unit, now, issue)
    return replace(issue, closed_at=now, outcome="kept")


def _answer_match(_unit: UnitOfWork, _now: datetime, issue: Issue, choice: str) -> Issue:
    return replace(issue, outcome="approved" if choice == APPROVE else "kept")


def _try_again(unit: UnitOfWork, now: datetime, issue: Issue, _choice: str) -> Issue:
    if issue.booking_id is not None and issue.account_id is not None:
        unit.pending.put([issue.booking_id], [issue.account_id])
    return replace(issue, closed_at=now, outcome="tried again")


def _answer_neighbour(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    if choice != APPROVE:
        return replace(issue, closed_at=now, outcome="kept")
    assert issue.account_id is not None
    assert issue.calendar_id is not None
    tracked = unit.calendars.of_account(issue.account_id)[issue.calendar_id]
    unit.calendars.save(issue.account_id, taken_over(tracked))
    return replace(issue, closed_at=now, outcome="taken over")


def _answer_rewrites(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    if choice != APPROVE:
        return replace(issue, closed_at=now, outcome="kept")
    assert issue.account_id is not None
    assert issue.booking_id is not None
    links = unit.links.for_bookings(issue.account_id, [issue.booking_id]).values()
    unit.links.save_many([replace(link, rewrites=0) for link in links])
    unit.pending.put([issue.booking_id], [issue.account_id], quiet=True)
    return replace(issue, closed_at=now, outcome="sent again")


def _answer_reactivation(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    assert issue.account_id is not None
    account = unit.accounts.get(issue.account_id)
    if choice == APPROVE:
        unit.accounts.save(replace(account, inactive_since=None))
        return replace(issue, closed_at=now, outcome="approved")
    unit.accounts.save(replace(account, active=False))
    return replace(issue, closed_at=now, outcome="switched off again")


def _answer_series(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    """Let go of an event that became a series; its occurrences are read with the next round."""
    if choice != APPROVE:
        raise InvalidInput(
            "It stays as it is until the event is a single one again.",
            hint="Approve to let go of it, or end the series in Google.",
        )
    assert issue.account_id is not None
    assert issue.calendar_id is not None
    for link in unit.links.frozen_by(issue.id):
        unit.links.remove(link)
        gone = ended_by_hand(link, now, "it became a series in Google", released=False)
        unit.tombstones.add_many([replace(gone, counted=False)])
        unit.pending.remove([link.booking_id], link.account_id)
    tracked = unit.calendars.of_account(issue.account_id)[issue.calendar_id]
    unit.calendars.save(issue.account_id, replace(tracked, cursor=None))
    return replace(issue, closed_at=now, outcome="let go")


def _answer_undone(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    """Send the bookings again over what an undo restored, or leave the events so."""
    links = [replace(link, frozen_by=None) for link in unit.links.frozen_by(issue.id)]
    if choice == APPROVE:
        links = [replace(link, base=Base(link.base.theirs, link.base.theirs)) for link in links]
        for link in links:
            unit.pending.put([link.booking_id], [link.account_id], quiet=True)
    unit.links.save_many(links)
    return replace(issue, closed_at=now, outcome="sent again" if choice == APPROVE else "kept")


_ANSWERS: Mapping[IssueKind, Callable[[UnitOfWork, datetime, Issue, str], Issue]] = {
    IssueKind.HELD_PLAN: _answer_held,
    IssueKind.PROBABLE_MATCH: _answer_match,
    IssueKind.OTHER_INSTALLATION: _answer_neighbour,
    IssueKind.REWRITES: _answer_rewrites,
    IssueKind.REACTIVATED: _answer_reactivation,
    IssueKind.SERIES: _answer_series,
    IssueKind.UNDONE: _answer_undone,
}


def _keep_all(unit: UnitOfWork, now: datetime, issue: Issue) -> None:
    """Keep what would have gone, on the side where it still is."""
    links = unit.links.frozen_by(issue.id)
    unit.links.freeze(links, None)
    verb = issue.payload["verb"]
    if verb == "move":
        shown = {row["event_id"]: row for row in issue.payload["rows"]}
        unit.links.save_many([_send_ours(link, shown[link.event_id]) for link in links])
    elif verb in {"cancel", "delete"}:
        for link in links:
            unit.links.remove(link)
        unit.tombstones.add_many(
            [ended_by_hand(link, now, "kept by hand", released=verb == "cancel") for link in links]
        )
    if verb == "create":
        assert issue.account_id is not None
        assert issue.calendar_id is not None
        listed = [
            BookingId(row["booking_id"]) for row in issue.payload["rows"] if row["booking_id"]
        ]
        unit.pending.remove(listed, issue.account_id)
        unit.tombstones.add_many(
            [
                Tombstone(
                    issue.account_id,
                    BookingId(row["booking_id"] or 0),
                    issue.calendar_id,
                    EventId(row["event_id"]),
                    now,
                    "not wanted",
                )
                for row in issue.payload["rows"]
            ]
        )
    if verb == "mail" and issue.account_id is not None:
        # the events are changed all the same, and nobody is told
        concerned = {row["booking_id"] for row in issue.payload["rows"]}
        for waiting in unit.pending.all_of(issue.account_id):
            if waiting.booking_id in concerned:
                unit.pending.save(
                    replace(waiting, approved=True, quiet=True, parked=False, reason="")
                )
    if verb == "unlink" and issue.account_id is not None:
        unit.pending.remove([link.booking_id for link in links], issue.account_id)
    if verb in {"cancel", "move"} and issue.account_id is not None:
        # the bookings stay, so their events are made or written again
        numbers = [link.booking_id for link in links]
        unit.pending.put(numbers, [issue.account_id], approved=True, quiet=True)


def _send_ours(link: Link, shown: Mapping[str, Any]) -> Link:
    """Return the link so that the booking's own time is written over the one that was shown."""
    if not shown["theirs"]:
        return replace(link, frozen_by=None)
    theirs = load_content(shown["theirs"])
    return replace(as_shown(link, shown, theirs), frozen_by=None, base=Base(theirs, theirs))


def as_shown(link: Link, shown: Mapping[str, Any], theirs: Content) -> Link:
    """Return the link with the version that the person saw, and the text around our block in it."""
    around = shown.get("around")
    if around is None:
        around = around_unmarked(theirs.description, link.base.ours.description)
    version = Version(shown["version"])
    return replace(link, version=version, around=(around[0], around[1]))


def ended_by_hand(link: Link, now: datetime, cause: str, *, released: bool) -> Tombstone:
    """Return what stays of a pair that a person ended."""
    return Tombstone(
        link.account_id,
        link.booking_id,
        link.calendar_id,
        link.event_id,
        now,
        cause,
        link.generation,
        released,
    )
