"""Words an issue so that a person can decide; pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from gcaldesk.domain.booking import Booking
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.event import ALL_FIELDS, Content, changed_fields
from gcaldesk.domain.ids import BookingId, CalendarId, IssueId
from gcaldesk.domain.journal import Issue, IssueKind
from gcaldesk.domain.link import Link
from gcaldesk.domain.snapshot import dump_content, say_field, say_when
from gcaldesk.sync.plan import OpenConflict
from gcaldesk.sync.ports import UnitOfWork
from gcaldesk.sync.rows import ArrivalRow, Held, PairRow, describe_row
from gcaldesk.sync.scene import Scene

NEW = IssueId(0)
GONE = "removed"


def conflict_issue(scene: Scene, row: PairRow, now: datetime) -> Issue:
    """Return a conflict with all three versions, both as words and as values."""
    action = row.action
    assert isinstance(action, OpenConflict)
    assert row.link is not None
    base = row.link.base.theirs
    cancelled_here = row.wanted.wish.value == "absent"
    ours = None if cancelled_here or row.wanted.draft is None else row.wanted.draft.content
    theirs = action.event.content if action.event else None
    names = sorted(action.fields) or sorted(changed_fields(ours or base, row.link.base.ours))
    return Issue(
        id=NEW,
        kind=IssueKind.CONFLICT,
        title=f"{row.booking.title}: changed on both sides",
        detail=action.reason,
        hint="Choose the booking's version, Google's, or one by one.",
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=row.calendar,
        booking_id=row.booking.id,
        payload={
            "cause": action.reason,
            "fields": {
                str(name): {
                    "base": say_field(base, name),
                    "local": say_field(ours, name) if ours else "cancelled",
                    "remote": say_field(theirs, name) if theirs else GONE,
                }
                for name in ALL_FIELDS
                if name in names or _differs(name, base, ours, theirs)
            },
            "conflicting": [str(name) for name in sorted(action.fields)],
            "ours": dump_content(ours) if ours else None,
            "theirs": dump_content(theirs) if theirs else None,
            "version": action.event.version if action.event else None,
            "around": action.event.around if action.event else None,
        },
    )


def _differs(name: Any, base: Content, ours: Content | None, theirs: Content | None) -> bool:
    return any(side is not None and name in changed_fields(side, base) for side in (ours, theirs))


_HELD_WORDS = {
    "cancel": "{n} {booking} would be cancelled",
    "delete": "{n} {event} would be deleted in Google",
    "unlink": "{n} {booking} would no longer be kept in step",
    "move": "{n} {item} would be moved",
    "create": "{n} {item} would be made",
    "mail": "{n} {event} would be changed, and their guests told by mail",
}


_HELD_HINT = "Nothing was done to them. Keep all, or approve after reading the list."
_HELD_HINTS = {
    "mail": "Nothing was done to them. Approve to change the events and tell the guests; "
    "keep to change the events and mail nobody."
}


def held_title(verb: str, count: int) -> str:
    """Say in numbers what a held plan would do."""
    words = [f"{word}s" if count > 1 else word for word in ("event", "booking", "item")]
    return _HELD_WORDS[verb].format(n=count, event=words[0], booking=words[1], item=words[2])


def held_issue(
    scene: Scene, held: Held, calendar: CalendarId, caution: str, now: datetime
) -> Issue:
    """Return a held plan with its list and the likely cause."""
    name = scene.summary(calendar)
    after = f", in the first read after: {caution}" if caution else ""
    cause = f"{held.cause}, in one read of “{name}” at {now:%H:%M} UTC{after}."
    return Issue(
        id=NEW,
        kind=IssueKind.HELD_PLAN,
        title=held_title(held.verb, len(held.rows)),
        detail=cause[0].upper() + cause[1:],
        hint=_HELD_HINTS.get(held.verb, _HELD_HINT),
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=calendar,
        payload={
            "cause": cause,
            "verb": held.verb,
            "rows": [describe_row(row) for row in held.rows],
        },
    )


def probable_issue(
    scene: Scene, row: ArrivalRow, bookings: Sequence[Booking], now: datetime
) -> Issue:
    """Return a probable match; approving links it, keeping makes two."""
    content = row.event.content
    assert content is not None
    names = ", ".join(f"booking {booking.id} “{booking.title}”" for booking in bookings)
    return Issue(
        id=NEW,
        kind=IssueKind.PROBABLE_MATCH,
        title=f"“{content.title}” in Google is probably {names}",
        detail=f"Both are on {say_when(content.time)} in “{scene.summary(row.calendar)}”.",
        hint="Approve to link them; keep to have a booking and an event of their own.",
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=row.calendar,
        booking_id=bookings[0].id,
        payload={
            "cause": row.arrival.reason,
            "verb": "link",
            "event_id": row.event.id,
            "booking_ids": [booking.id for booking in bookings],
            "rows": [
                {
                    "booking_id": booking.id,
                    "event_id": row.event.id,
                    "title": booking.title,
                    "when": say_when(booking.when),
                    "reason": row.arrival.reason,
                }
                for booking in bookings
            ],
        },
    )


def error_issue(
    kind: IssueKind,
    error: GcaldeskError,
    scene: Scene,
    now: datetime,
    *,
    calendar: CalendarId | None = None,
    booking: Booking | None = None,
) -> Issue:
    """Return an issue for an error that only a person can clear."""
    subject = scene.summary(calendar) if calendar else scene.account.name
    if booking is not None:
        subject = f"{booking.title} [{booking.id}]"
    return Issue(
        id=NEW,
        kind=kind,
        title=f"{subject}: {error.title}".rstrip("."),
        detail=error.detail,
        hint=error.hint,
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=calendar,
        booking_id=BookingId(booking.id) if booking else None,
    )


def rewrites_issue(scene: Scene, booking: Booking, link: Link, now: datetime) -> Issue:
    """Return the notice that something changes an event back each time it is written (R33)."""
    return Issue(
        id=NEW,
        kind=IssueKind.REWRITES,
        title=f"{booking.title} [{booking.id}]: its event is reworded each time it is written",
        detail="Three times in a row Google, or another program, changed what was just sent. "
        "The event is left as it is now.",
        hint="Look which program also edits this calendar. Approve to send the booking again, "
        "keep to leave the event so.",
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=link.calendar_id,
        booking_id=booking.id,
    )


def series_issue(scene: Scene, row: PairRow, now: datetime) -> Issue:
    """Return the question what to do with an event that a person made a series (R29)."""
    booking = row.booking
    return Issue(
        id=NEW,
        kind=IssueKind.SERIES,
        title=f"{booking.title} [{booking.id}] is a series in Google by now",
        detail="A booking stands for one event. Writing to it would move or delete every "
        "occurrence, so neither side is touched.",
        hint="Make it a single event again in Google, and this ends by itself. Or approve to let go "
        "of it: the occurrences become bookings, and this booking stays without an event (cancel it "
        "where the first occurrence stands for it).",
        opened_at=now,
        account_id=scene.account.id,
        calendar_id=row.calendar,
        booking_id=booking.id,
    )


def open_issue_once(unit: UnitOfWork, issue: Issue) -> None:
    """Open an issue unless one of its kind is open for the same thing."""
    for known in unit.issues.open(issue.account_id):
        same = (known.kind, known.calendar_id, known.booking_id)
        if same == (issue.kind, issue.calendar_id, issue.booking_id):
            return
    unit.issues.add(issue)
