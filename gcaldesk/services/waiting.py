"""Deciding what waits so that it can be taken back for a moment, and plans row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.ids import BookingId, EventId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Link
from gcaldesk.domain.snapshot import load_when
from gcaldesk.domain.times import When, bounds
from gcaldesk.services.answers import answer
from gcaldesk.services.conflicts import back_up_before, decide_within, open_issue
from gcaldesk.sync.issues import held_title
from gcaldesk.sync.ports import Store, UnitOfWork

GRACE = timedelta(seconds=10)
"""How long a decided conflict waits before it is sent, so that it can be taken back."""
SENT = "It has been sent already."


@dataclass(frozen=True, slots=True)
class _State:
    """All that deciding an issue may change, at one moment."""

    issue: Issue
    links: tuple[Link, ...]
    booking: Booking | None


@dataclass(frozen=True, slots=True)
class WayBack:
    """What a decision changed; good until any of it is changed again."""

    pairs: tuple[tuple[_State, _State], ...]

    def __len__(self) -> int:
        """Count the decisions."""
        return len(self.pairs)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, and the way back where there is one."""

    issues: tuple[Issue, ...]
    way_back: WayBack | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a person wants to know beside a conflict's three versions."""

    issue_id: IssueId
    object_name: str = ""
    calendar: str = ""
    event_id: EventId | None = None
    agreed_at: datetime | None = None
    """When both sides last said the same."""
    blocked_here: tuple[str, ...] = ()
    """Titles of other bookings of the object at the time that the booking says."""
    blocked_there: tuple[str, ...] = ()
    """The same for the time that Google says."""
    guests: int = 0
    told: bool = False
    """Whether Google tells guests of a change."""


def decide(
    *,
    store: Store,
    clock: Clock,
    issue_ids: Sequence[IssueId],
    choice: str,
    fields: Mapping[str, str] | None = None,
) -> Decided:
    """Give issues one answer, all or none, as `conflicts.decide_many` does.

    Conflicts and what is ignored can be taken back: the bookings wait GRACE before they are sent.
    """
    now = clock.now()
    back_up_before(store, issue_ids, choice)
    with store.work() as unit:
        before = [_state(unit, open_issue(unit, number)) for number in dict.fromkeys(issue_ids)]
        decided = decide_within(unit, now, issue_ids, choice, fields)
        after = [_state_after(unit, was, now) for was in before]
        unit.commit()
    pairs = tuple(zip(before, after, strict=True))
    possible = all(_can_return(was, is_now, choice) for was, is_now in pairs)
    return Decided(tuple(decided), WayBack(pairs) if possible else None)


def take_back(*, store: Store, clock: Clock, way_back: WayBack) -> int:
    """Open the issues again as they were; returns how many, as some may have been sent.

    Raises:
        InvalidInput: none of them can be taken back any more.
    """
    now, count = clock.now(), 0
    with store.work() as unit:
        for was, became in way_back.pairs:
            if _now(unit, became) == became:
                _return_to(unit, was, became)
                line = _line(now, was.issue, "decision taken back", was.issue.title)
                unit.journal.write([line])
                count += 1
        unit.commit()
    if not count:
        raise InvalidInput(SENT, hint="Open the activity, choose the run and take it back there.")
    return count


def _state(unit: UnitOfWork, issue: Issue) -> _State:
    links = unit.links.frozen_by(issue.id) if issue.kind is IssueKind.CONFLICT else []
    booking = unit.bookings.get_many([issue.booking_id]) if issue.booking_id is not None else {}
    return _State(issue, tuple(links), next(iter(booking.values()), None))


def _state_after(unit: UnitOfWork, was: _State, now: datetime) -> _State:
    """Let what was decided wait a moment, and return how it stands."""
    for link in was.links:
        waiting = unit.pending.find(link.account_id, link.booking_id)
        if waiting is not None:
            unit.pending.save(replace(waiting, next_try_at=now + GRACE))
    return _now(unit, was)


def _now(unit: UnitOfWork, known: _State) -> _State:
    """Return the same issue, links and booking as they are at present."""
    numbers = {link.id for link in known.links}
    of_bookings = {link.booking_id for link in known.links}
    links = [link for number in of_bookings for link in unit.links.of_booking(number)]
    issue = unit.issues.get(known.issue.id)
    found = unit.bookings.get_many([known.booking.id]) if known.booking is not None else {}
    mine = sorted((link for link in links if link.id in numbers), key=lambda link: link.id or 0)
    return _State(issue, tuple(mine), next(iter(found.values()), None))


def _can_return(was: _State, became: _State, choice: str) -> bool:
    if choice == "ignore":
        return True
    return was.issue.kind is IssueKind.CONFLICT and len(was.links) == len(became.links) > 0


def _return_to(unit: UnitOfWork, was: _State, became: _State) -> None:
    unit.issues.save(was.issue)
    unit.links.save_many(was.links)
    if was.booking is not None and became.booking is not None and was.booking != became.booking:
        unit.bookings.save(replace(was.booking, version=became.booking.version + 1))
        others = [account.id for account in unit.accounts.all()]
        unit.pending.put([was.booking.id], others)


def carry_out_some(
    *, store: Store, clock: Clock, issue_id: IssueId, chosen: Sequence[int]
) -> tuple[int, int]:
    """Approve the chosen rows of a held plan and keep the others; returns how many of each.

    Raises:
        NotKnown: no such open issue.
        InvalidInput: it is no held plan, or was decided already.
    """
    now = clock.now()
    back_up_before(store, [issue_id], "approve")
    with store.work() as unit:
        issue = open_issue(unit, issue_id)
        if issue.kind is not IssueKind.HELD_PLAN or issue.outcome:
            raise InvalidInput("This plan was decided already.", hint="Look at the list again.")
        rows = list(issue.payload["rows"])
        picked = [rows[at] for at in sorted(set(chosen)) if at < len(rows)]
        left = [row for at, row in enumerate(rows) if at not in set(chosen)]
        if picked:
            _approve(unit, issue, picked)
        if left:
            rest = replace(issue, payload={**issue.payload, "rows": left})
            unit.issues.save(answer(unit, now, rest, "keep"))
        else:
            unit.issues.save(replace(issue, closed_at=now, outcome="approved"))
        reason = f"{issue.title}: {len(picked)} carried out, {len(left)} kept"
        unit.journal.write([_line(now, issue, "decided", reason)])
        unit.commit()
    return len(picked), len(left)


def _approve(unit: UnitOfWork, issue: Issue, rows: Sequence[Mapping[str, object]]) -> None:
    """Make a plan of its own of these rows: the next round carries it out."""
    title = held_title(str(issue.payload["verb"]), len(rows))
    payload = {**issue.payload, "rows": list(rows)}
    made = unit.issues.add(
        replace(issue, id=IssueId(0), title=title, payload=payload, outcome="approved")
    )
    events = {row["event_id"] for row in rows}
    links = [link for link in unit.links.frozen_by(issue.id) if link.event_id in events]
    unit.links.freeze(links, made.id)


def surroundings(store: Store, issue_id: IssueId) -> Surroundings:
    """Return what stands around a conflict; raises NotKnown."""
    with store.view() as unit:
        issue = unit.issues.get(issue_id)
        if issue.booking_id is None or issue.account_id is None:
            return Surroundings(issue_id)
        found = unit.bookings.get_many([issue.booking_id])
        if issue.booking_id not in found:
            return Surroundings(issue_id)
        booking = found[issue.booking_id]
        obj = unit.objects.find(booking.object_code)
        links = unit.links.for_bookings(issue.account_id, [booking.id])
        link = links.get(booking.id)
        calendars = unit.calendars.of_account(issue.account_id)
        tracked = calendars.get(issue.calendar_id) if issue.calendar_id else None
        rules = unit.accounts.get(issue.account_id).rules
        idle = (rules.cancel_status, *rules.delete_on)
        return Surroundings(
            issue_id=issue_id,
            object_name=obj.name if obj else booking.object_code,
            calendar=tracked.calendar.summary if tracked else "",
            event_id=link.event_id if link else None,
            agreed_at=link.synced_at if link else None,
            blocked_here=_blockers(unit, booking, _time(issue, "ours"), idle),
            blocked_there=_blockers(unit, booking, _time(issue, "theirs"), idle),
            guests=len(link.base.theirs.attendees) if link else 0,
            told=rules.send_updates != "none",
        )


def _time(issue: Issue, side: str) -> When | None:
    found = issue.payload.get(side)
    return load_when(found["time"]) if found else None


def _blockers(
    unit: UnitOfWork, booking: Booking, when: When | None, idle: tuple[str, ...]
) -> tuple[str, ...]:
    if when is None:
        return ()
    start, end = bounds(when)
    found = unit.bookings.overlapping(booking.object_code, start, end, idle=idle)
    others = [number for number in found if number != booking.id]
    titles = unit.bookings.get_many(others[:5])
    return tuple(one.title for one in titles.values())


def _line(now: datetime, issue: Issue, action: str, reason: str) -> JournalEntry:
    booking: BookingId | None = issue.booking_id
    return JournalEntry(
        now, Level.INFO, action, reason, issue.account_id, issue.calendar_id, booking
    )
