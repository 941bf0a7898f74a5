"""Deciding what waits for a person: conflicts, held plans, probable matches."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, NotKnown
from gcaldesk.domain.event import ALL_FIELDS, Content, Field, changed_fields, with_fields
from gcaldesk.domain.ids import BookingId, EventId, IssueId, Version
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link, Tombstone
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.snapshot import load_content
from gcaldesk.sync.merge import merge
from gcaldesk.sync.ports import Store, UnitOfWork
from gcaldesk.sync.takeover import readable, take_over
from gcaldesk.sync.wording import VERBATIM, wording_of

SIDES = ("local", "remote")


def open_issue(unit: UnitOfWork, issue_id: IssueId) -> Issue:
    """Return an issue that is still open; raises NotKnown."""
    issue = unit.issues.get(issue_id)
    if issue.closed_at is not None:
        raise NotKnown(
            f"Issue {issue_id} is closed already ({issue.outcome}).",
            hint="“gcaldesk issues list” shows those that are open.",
        )
    return issue


def decide(
    *,
    store: Store,
    clock: Clock,
    issue_id: IssueId,
    choice: str,
    fields: Mapping[str, str] | None = None,
) -> Issue:
    """Decide an issue.

    Conflicts take `local`, `remote` or `merge` (with a side for each field); everything else takes
    `approve`, `keep` or `ignore`. What needs Google happens in the next round.

    Raises:
        NotKnown: no such open issue.
        InvalidInput: a choice that this kind does not have.
    """
    _back_up_before(store, issue_id, choice)
    with store.work() as unit:
        issue = open_issue(unit, issue_id)
        if issue.kind is IssueKind.CONFLICT:
            decided = _resolve(unit, clock.now(), issue, choice, dict(fields or {}))
        else:
            decided = _answer(unit, clock.now(), issue, choice)
        unit.issues.save(decided)
        unit.journal.write(
            [
                JournalEntry(
                    clock.now(),
                    Level.INFO,
                    "decided",
                    f"{issue.title}: {choice}",
                    issue.account_id,
                    issue.calendar_id,
                    issue.booking_id,
                )
            ]
        )
        unit.commit()
    return decided


def _back_up_before(store: Store, issue_id: IssueId, choice: str) -> None:
    """Keep a copy from before a held plan is approved (safety 1g)."""
    with store.view() as unit:
        issue = open_issue(unit, issue_id)
    if issue.kind is IssueKind.HELD_PLAN and choice == "approve":
        store.back_up(f"before approval of issue {issue_id}")


def _answer(unit: UnitOfWork, now: datetime, issue: Issue, choice: str) -> Issue:
    if choice not in {"approve", "keep", "ignore"}:
        raise InvalidInput(
            f"“{choice}” is not an answer to this.", hint="Use approve, keep or ignore."
        )
    if choice == "ignore":
        if issue.kind in {IssueKind.HELD_PLAN, IssueKind.PROBABLE_MATCH}:
            raise InvalidInput(
                "This waits for a decision and cannot be ignored.", hint="Use keep or approve."
            )
        return replace(issue, closed_at=now, outcome="ignored")
    if issue.kind is IssueKind.HELD_PLAN:
        if choice == "keep":
            _keep_all(unit, now, issue)
            return replace(issue, closed_at=now, outcome="kept")
        return replace(issue, outcome="approved")
    if issue.kind is IssueKind.PROBABLE_MATCH:
        return replace(issue, outcome="approved" if choice == "approve" else "kept")
    _try_again(unit, issue)
    return replace(issue, closed_at=now, outcome="tried again")


def _try_again(unit: UnitOfWork, issue: Issue) -> None:
    if issue.booking_id is not None and issue.account_id is not None:
        unit.pending.put([issue.booking_id], [issue.account_id])


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
            [_tombstone(link, now, "kept by hand", released=verb == "cancel") for link in links]
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
    version = Version(shown["version"])
    return replace(link, frozen_by=None, base=Base(theirs, theirs), version=version)


def _tombstone(link: Link, now: datetime, cause: str, *, released: bool) -> Tombstone:
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


def _resolve(
    unit: UnitOfWork, now: datetime, issue: Issue, choice: str, fields: dict[str, str]
) -> Issue:
    sides = _sides(issue, choice, fields)
    assert issue.account_id is not None
    assert issue.booking_id is not None
    rules = unit.accounts.get(issue.account_id).rules
    booking = unit.bookings.get(issue.booking_id)
    links = unit.links.frozen_by(issue.id)
    for link in links:
        free = replace(link, frozen_by=None)
        changed = _resolve_pair(
            unit, now, issue, booking=booking, link=free, rules=rules, sides=sides
        )
        if changed != booking:
            unit.bookings.save(changed)
            others = [account.id for account in unit.accounts.all()]
            unit.pending.put([booking.id], others)
    unit.pending.put([booking.id], [issue.account_id])
    return replace(issue, closed_at=now, outcome=f"resolved: {choice}")


def _sides(issue: Issue, choice: str, fields: dict[str, str]) -> dict[str, str]:
    names = issue.payload["conflicting"] or ["all"]
    if choice in SIDES:
        if fields:
            raise InvalidInput(
                f"“{choice}” keeps one side whole, so single fields cannot be chosen.",
                hint="Keep merge to choose field by field.",
            )
        return dict.fromkeys(names, choice)
    if choice != "merge":
        raise InvalidInput(f"“{choice}” is not a choice.", hint="Keep local, remote or merge.")
    if names == ["all"]:
        raise InvalidInput(
            "One side cancelled it, so there is nothing to merge.", hint="Keep local or remote."
        )
    wrong = [n for n, side in fields.items() if n not in names or side not in SIDES]
    missing = [name for name in names if name not in fields]
    if wrong or missing:
        raise InvalidInput(
            f"To merge, choose a side for each of: {', '.join(names)}.",
            hint="For example: --field time=remote --field title=local",
        )
    return fields


def _resolve_pair(
    unit: UnitOfWork,
    now: datetime,
    issue: Issue,
    *,
    booking: Booking,
    link: Link,
    rules: Rules,
    sides: dict[str, str],
) -> Booking:
    """Return the booking as decided; the link is set so that the rest is sent or ended."""
    theirs = load_content(issue.payload["theirs"]) if issue.payload["theirs"] else None
    ours = load_content(issue.payload["ours"]) if issue.payload["ours"] else None
    keep_ours = next(iter(sides.values())) == "local"
    if theirs is None:
        return _resolve_gone(unit, now, booking, link, rules, keep_ours=keep_ours)
    version = Version(issue.payload["version"])
    if ours is None:
        return _resolve_cancelled_here(
            unit, booking, replace(link, version=version), rules, theirs, keep_ours=keep_ours
        )
    remote = frozenset(Field(name) for name, side in sides.items() if side == "remote")
    local = frozenset(Field(name) for name, side in sides.items() if side == "local")
    only_theirs = merge(ours, link.base, theirs).apply
    taken = remote | (only_theirs & _carried(rules))
    changed = _taken(unit, booking, link, rules, theirs=theirs, fields=taken)
    # what stays local differs from this base, so the next round sends it
    base = with_fields(link.base.ours, theirs, taken | local)
    unit.links.save_many([replace(link, version=version, base=Base(base, theirs))])
    return changed


def _carried(rules: Rules) -> frozenset[Field]:
    return frozenset(field for field in ALL_FIELDS if field.value in rules.inbound_fields)


def _resolve_gone(
    unit: UnitOfWork, now: datetime, booking: Booking, link: Link, rules: Rules, *, keep_ours: bool
) -> Booking:
    unit.links.remove(link)
    cause = "removed in Google; the booking was kept" if keep_ours else "removed in Google"
    unit.tombstones.add_many([_tombstone(link, now, cause, released=keep_ours)])
    if keep_ours:
        return booking
    return replace(booking, status=rules.cancel_status, version=booking.version + 1)


def _resolve_cancelled_here(
    unit: UnitOfWork,
    booking: Booking,
    link: Link,
    rules: Rules,
    theirs: Content,
    *,
    keep_ours: bool,
) -> Booking:
    if keep_ours:
        # where the booking was confirmed again meanwhile, its own version is sent
        moved = changed_fields(theirs, link.base.theirs) & _carried(rules)
        base = Base(with_fields(link.base.ours, theirs, moved), theirs)
        unit.links.save_many([replace(link, base=base)])
        return booking
    fields = changed_fields(theirs, link.base.theirs) & _carried(rules)
    back = replace(booking, status=rules.create_on[0])
    base = Base(with_fields(link.base.ours, theirs, fields), theirs)
    unit.links.save_many([replace(link, base=base)])
    return _taken(unit, back, link, rules, theirs=theirs, fields=fields)


def _taken(
    unit: UnitOfWork,
    booking: Booking,
    link: Link,
    rules: Rules,
    *,
    theirs: Content,
    fields: frozenset[Field],
) -> Booking:
    """Return the booking with those of the fields that can be read back."""
    obj = unit.objects.find(booking.object_code)
    name = obj.name if obj else booking.object_code
    wording = wording_of(booking, rules, name) if link.own else VERBATIM
    taken = readable(booking, theirs, fields, rules, wording)
    return take_over(booking, theirs, taken, base=link.base.theirs, rules=rules, wording=wording)
