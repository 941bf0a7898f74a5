"""Deciding what waits for a person: conflicts, held plans, probable matches."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput, NotKnown
from gcaldesk.domain.event import ALL_FIELDS, Content, Field, changed_fields, with_fields
from gcaldesk.domain.ids import IssueId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.snapshot import load_content
from gcaldesk.services.answers import answer, as_shown, ended_by_hand
from gcaldesk.sync.merge import merge
from gcaldesk.sync.ports import Store, UnitOfWork
from gcaldesk.sync.takeover import readable, take_over
from gcaldesk.sync.wording import VERBATIM, wording_of

SIDES = ("local", "remote")
DONE = {
    "local": "the booking was kept",
    "remote": "Google’s event was kept",
    "merge": "put together field by field",
    "approve": "approved",
    "keep": "kept as it was",
    "ignore": "ignored until it changes",
}
"""What a choice did, in the journal's words."""


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
    decided = decide_many(
        store=store, clock=clock, issue_ids=[issue_id], choice=choice, fields=fields
    )
    return decided[0]


def decide_many(
    *,
    store: Store,
    clock: Clock,
    issue_ids: Sequence[IssueId],
    choice: str,
    fields: Mapping[str, str] | None = None,
) -> list[Issue]:
    """Give several issues the same answer, all or none (R31); otherwise as `decide`."""
    back_up_before(store, issue_ids, choice)
    with store.work() as unit:
        decided = decide_within(unit, clock.now(), issue_ids, choice, fields)
        unit.commit()
    return decided


def decide_within(
    unit: UnitOfWork,
    now: datetime,
    issue_ids: Sequence[IssueId],
    choice: str,
    fields: Mapping[str, str] | None = None,
) -> list[Issue]:
    """Do the same as part of a larger transaction, which the caller commits."""
    return [
        _decide_one(unit, now, open_issue(unit, issue_id), choice, dict(fields or {}))
        for issue_id in dict.fromkeys(issue_ids)
    ]


def back_up_before(store: Store, issue_ids: Sequence[IssueId], choice: str) -> None:
    """Keep a copy from before a held plan is approved (safety 1g)."""
    with store.view() as unit:
        found = [open_issue(unit, issue_id) for issue_id in issue_ids]
    held = [issue.id for issue in found if issue.kind is IssueKind.HELD_PLAN]
    if held and choice == "approve":
        store.back_up(f"before approval of issue {held[0]}")


def _decide_one(
    unit: UnitOfWork, now: datetime, issue: Issue, choice: str, fields: dict[str, str]
) -> Issue:
    if issue.kind is IssueKind.CONFLICT:
        decided = _resolve(unit, now, issue, choice, fields)
    else:
        decided = answer(unit, now, issue, choice)
    unit.issues.save(decided)
    line = JournalEntry(
        now,
        Level.INFO,
        "decided",
        f"{issue.title}: {DONE.get(choice, choice)}",
        issue.account_id,
        issue.calendar_id,
        issue.booking_id,
    )
    unit.journal.write([line])
    return decided


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
    shown = as_shown(link, issue.payload, theirs)
    if ours is None:
        return _resolve_cancelled_here(unit, booking, shown, rules, theirs, keep_ours=keep_ours)
    remote = frozenset(Field(name) for name, side in sides.items() if side == "remote")
    local = frozenset(Field(name) for name, side in sides.items() if side == "local")
    only_theirs = merge(ours, link.base, theirs).apply
    taken = remote | (only_theirs & _carried(rules))
    changed = _taken(unit, booking, link, rules, theirs=theirs, fields=taken)
    # what stays local differs from this base, so the next round sends it
    base = with_fields(link.base.ours, theirs, taken | local)
    unit.links.save_many([replace(shown, base=Base(base, theirs))])
    return changed


def _carried(rules: Rules) -> frozenset[Field]:
    return frozenset(field for field in ALL_FIELDS if field.value in rules.inbound_fields)


def _resolve_gone(
    unit: UnitOfWork, now: datetime, booking: Booking, link: Link, rules: Rules, *, keep_ours: bool
) -> Booking:
    unit.links.remove(link)
    cause = "removed in Google; the booking was kept" if keep_ours else "removed in Google"
    unit.tombstones.add_many([ended_by_hand(link, now, cause, released=keep_ours)])
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
