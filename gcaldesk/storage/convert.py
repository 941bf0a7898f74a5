"""Rows to domain values and back; nothing else knows the columns' order or spelling."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar

from gcaldesk.domain.account import (
    AccessRole,
    Account,
    AccountState,
    Calendar,
    Direction,
    Mapping,
    OAuthClient,
    TrackedCalendar,
)
from gcaldesk.domain.booking import Attendee, Booking, Customer, Remark
from gcaldesk.domain.ids import (
    AccountId,
    BookingId,
    CalendarId,
    Cursor,
    EventId,
    IssueId,
    LinkId,
    RunId,
    Version,
)
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.link import Base, Link, Pending, Tombstone
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.snapshot import image_of_content, load_content
from gcaldesk.domain.times import AllDay, Timed, bounds
from gcaldesk.storage.bulk import Columns, pick

T = TypeVar("T")
Row = dict[str, Any]
_OF_BOOKING = tuple(name for name in Booking.__slots__ if name not in {"id", "when", "remarks"})
_OF_LINK = tuple(name for name in Link.__slots__ if name not in {"id", "base"})
_OF_ENTRY = tuple(name for name in JournalEntry.__slots__ if name != "level")


def booking_columns(bookings: Sequence[Booking]) -> Columns:
    """Return bookings as columns; whole days count from midnight UTC."""
    times = [booking.when for booking in bookings]
    spans = [bounds(time) for time in times]
    return {
        **pick(_OF_BOOKING, bookings),
        "id": [booking.id or None for booking in bookings],
        "all_day": [isinstance(time, AllDay) for time in times],
        "start_at": [start for start, _ in spans],
        "end_at": [end for _, end in spans],
        "zone": [time.zone if isinstance(time, Timed) else "" for time in times],
        "remarks": [[{"at": r.at, "text": r.text} for r in one.remarks] for one in bookings],
    }


def to_booking(row: Row) -> Booking:
    """Read what `booking_columns` wrote."""
    start, end = row["start_at"], row["end_at"]
    return Booking(
        id=BookingId(row["id"]),
        uid=row["uid"],
        object_code=row["object_code"],
        title=row["title"],
        status=row["status"],
        type=row["type"],
        when=AllDay(start.date(), end.date()) if row["all_day"] else Timed(start, end, row["zone"]),
        customer=Customer(**row["customer"]),
        attendees=tuple(Attendee(**attendee) for attendee in row["attendees"]),
        description=row["description"],
        notes=row["notes"],
        location=row["location"],
        fields=row["fields"],
        channel=row["channel"],
        remarks=tuple(
            Remark(datetime.fromisoformat(remark["at"]), remark["text"])
            for remark in row["remarks"]
        ),
        version=row["version"],
        excluded=row["excluded"],
        calendar_id=row["calendar_id"],
        meet=row["meet"],
    )


def link_columns(links: Sequence[Link]) -> Columns:
    """Return links as columns."""
    return {
        **pick(_OF_LINK, links),
        "base_ours": [image_of_content(link.base.ours) for link in links],
        "base_theirs": [image_of_content(link.base.theirs) for link in links],
    }


def to_link(row: Row) -> Link:
    """Read what `link_columns` wrote."""
    return Link(
        id=LinkId(row["id"]),
        booking_id=BookingId(row["booking_id"]),
        account_id=AccountId(row["account_id"]),
        calendar_id=CalendarId(row["calendar_id"]),
        event_id=EventId(row["event_id"]),
        version=Version(row["version"]),
        own=row["own"],
        base=Base(load_content(row["base_ours"]), load_content(row["base_theirs"])),
        booking_version=row["booking_version"],
        generation=row["generation"],
        frozen_by=None if row["frozen_by"] is None else IssueId(row["frozen_by"]),
        synced_at=row["synced_at"],
        around=None if row["around"] is None else (row["around"][0], row["around"][1]),
        answers=row["answers"],
        meet=row["meet"],
        rewrites=row["rewrites"],
    )


def to_pending(row: Row) -> Pending:
    """Read one row of outbound work."""
    return Pending(
        booking_id=BookingId(row["booking_id"]),
        account_id=AccountId(row["account_id"]),
        attempts=row["attempts"],
        next_try_at=row["next_try_at"],
        reason=row["reason"],
        parked=row["parked"],
        approved=row["approved"],
        quiet=row["quiet"],
    )


def to_tombstone(row: Row) -> Tombstone:
    """Read one ended pair."""
    return Tombstone(
        account_id=AccountId(row["account_id"]),
        booking_id=BookingId(row["booking_id"]),
        calendar_id=CalendarId(row["calendar_id"]),
        event_id=EventId(row["event_id"]),
        at=row["at"],
        cause=row["cause"],
        generation=row["generation"],
        released=row["released"],
        by_us=row["by_us"],
        event_stays=row["event_stays"],
        counted=row["counted"],
    )


def account_row(account: Account) -> Row:
    """Return an account as columns."""
    return {
        "name": account.name,
        "provider": account.provider,
        "email": account.email,
        "client": asdict(account.client),
        "granted_scopes": list(account.granted_scopes),
        "active": account.active,
        "state": account.state.value,
        "hint": account.hint,
        "rules": asdict(account.rules),
        "connected_at": account.connected_at,
        "last_sync_at": account.last_sync_at,
        "inactive_since": account.inactive_since,
        "writes_paused_until": account.writes_paused_until,
    }


def to_account(row: Row) -> Account:
    """Read what `account_row` wrote; rules that a later version added get their default."""
    rules: dict[str, Any] = {
        k: tuple(v) if isinstance(v, list) else v for k, v in row["rules"].items()
    }
    return Account(
        id=AccountId(row["id"]),
        name=row["name"],
        provider=row["provider"],
        email=row["email"],
        client=OAuthClient(**row["client"]),
        granted_scopes=tuple(row["granted_scopes"]),
        active=row["active"],
        state=AccountState(row["state"]),
        hint=row["hint"],
        rules=Rules(**rules),
        connected_at=row["connected_at"],
        last_sync_at=row["last_sync_at"],
        inactive_since=row["inactive_since"],
        writes_paused_until=row["writes_paused_until"],
    )


def to_tracked(row: Row) -> TrackedCalendar:
    """Read a calendar and where reading it stands."""
    return TrackedCalendar(
        calendar=to_calendar(row),
        cursor=None if row["cursor"] is None else Cursor(row["cursor"]),
        window_end=row["window_end"],
        last_complete_at=row["last_complete_at"],
        last_full_at=row["last_full_at"],
        caution=row["caution"],
        problem=row["problem"],
        push_problem=row["push_problem"],
        push_asked_at=row["push_asked_at"],
        other_installation=row["other_installation"],
        other_since=row["other_since"],
        taken_over=tuple(row["taken_over"]),
    )


def to_calendar(row: Row) -> Calendar:
    """Read a calendar as the provider lists it."""
    return Calendar(
        id=CalendarId(row["calendar_id"]),
        summary=row["summary"],
        role=AccessRole(row["role"]),
        timezone=row["timezone"],
        color=row["color"],
        primary=row["is_primary"],
        conferences=tuple(row["conferences"]),
    )


def calendar_row(calendar: Calendar) -> Row:
    """Return what the provider lists as columns."""
    return {
        "summary": calendar.summary,
        "role": calendar.role.value,
        "timezone": calendar.timezone,
        "color": calendar.color,
        "is_primary": calendar.primary,
        "conferences": list(calendar.conferences),
    }


def to_mapping(row: Row) -> Mapping:
    """Read one mapping."""
    return Mapping(
        account_id=AccountId(row["account_id"]),
        object_code=row["object_code"],
        calendar_id=CalendarId(row["calendar_id"]),
        direction=Direction(row["direction"]),
    )


def issue_row(issue: Issue) -> Row:
    """Return an issue as columns."""
    row = {name: getattr(issue, name) for name in Issue.__slots__ if name != "id"}
    return {**row, "kind": issue.kind.value}


def to_issue(row: Row) -> Issue:
    """Read what `issue_row` wrote."""
    return Issue(
        id=IssueId(row["id"]),
        kind=IssueKind(row["kind"]),
        title=row["title"],
        detail=row["detail"],
        hint=row["hint"],
        opened_at=row["opened_at"],
        account_id=None if row["account_id"] is None else AccountId(row["account_id"]),
        calendar_id=None if row["calendar_id"] is None else CalendarId(row["calendar_id"]),
        booking_id=None if row["booking_id"] is None else BookingId(row["booking_id"]),
        payload=row["payload"],
        closed_at=row["closed_at"],
        outcome=row["outcome"],
    )


def journal_columns(entries: Sequence[JournalEntry]) -> Columns:
    """Return journal lines as columns."""
    return {
        **pick(_OF_ENTRY, entries),
        "level": [entry.level.value for entry in entries],
    }


def to_entry(row: Row) -> JournalEntry:
    """Read what `journal_columns` wrote."""
    return JournalEntry(
        at=row["at"],
        level=Level(row["level"]),
        action=row["action"],
        reason=row["reason"],
        account_id=None if row["account_id"] is None else AccountId(row["account_id"]),
        calendar_id=None if row["calendar_id"] is None else CalendarId(row["calendar_id"]),
        booking_id=None if row["booking_id"] is None else BookingId(row["booking_id"]),
        event_id=None if row["event_id"] is None else EventId(row["event_id"]),
        run_id=None if row["run_id"] is None else RunId(row["run_id"]),
        before=row["before"],
        after=row["after"],
        side=row["side"],
    )
