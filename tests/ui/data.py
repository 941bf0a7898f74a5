"""The demo organisation as read models, in every state a page is looked at in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from gcaldesk.domain.account import (
    SCOPES,
    AccessRole,
    Account,
    AccountState,
    Calendar,
    Direction,
    OAuthClient,
)
from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking, Customer, Object
from gcaldesk.domain.ids import AccountId, BookingId, CalendarId, EventId, IssueId, RunId
from gcaldesk.domain.journal import Issue, IssueKind, JournalEntry, Level
from gcaldesk.domain.report import RunSummary
from gcaldesk.domain.rules import Rules
from gcaldesk.domain.times import AllDay, Timed
from gcaldesk.domain.views import (
    AccountView,
    ActionView,
    ActivityRow,
    BookingSync,
    BookingView,
    MappingView,
    Overview,
)

NOW = datetime(2026, 11, 24, 14, 4, tzinfo=UTC)
ZONE = "UTC"
OBJECTS = tuple(
    Object(code, name, ZONE)
    for code, name in (
        ("room-a", "Room A"),
        ("room-b", "Room B"),
        ("studio", "Studio"),
        ("piano", "Piano teacher"),
        ("court-1", "Court 1"),
        ("court-2", "Court 2"),
        ("van", "Van"),
        ("meeting", "Meeting room"),
    )
)


def calendar(name: str, color: str, role: AccessRole = AccessRole.WRITER) -> Calendar:
    return Calendar(CalendarId(f"{name.lower()}@group"), name, role, "Europe/Amsterdam", color)


ROOMS = calendar("Rooms", "#3f51b5")
STUDIO = calendar("Studio", "#0b8043")
PIANO = calendar("Piano lessons", "#8e24aa")
COURTS = calendar("Courts", "#f6bf26")
FLEET = calendar("Fleet (shared)", "#d50000", AccessRole.READER)
PRIMARY = replace(
    calendar("admin@example.org", "#616161", AccessRole.OWNER),
    id=CalendarId("primary"),
    primary=True,
)
CALENDARS = (PRIMARY, ROOMS, STUDIO, PIANO, COURTS, FLEET)
CLIENT = OAuthClient("7f3k.apps.googleusercontent.com", "installed", "https://a", "https://t")


def account(**changes: object) -> Account:
    made = Account(
        AccountId(1),
        "main",
        "google",
        "admin@example.org",
        CLIENT,
        SCOPES,
        active=True,
        state=AccountState.CONNECTED,
        hint="",
        rules=Rules(),
        connected_at=NOW - timedelta(days=43),
        last_sync_at=NOW - timedelta(minutes=2),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def account_view(**changes: object) -> AccountView:
    return AccountView(
        account=account(**changes),
        pending=0,
        parked=0,
        conflicts=0,
        issues=0,
        next_sync_at=NOW + timedelta(minutes=3),
        calendars=CALENDARS,
    )


def mapping(
    code: str, name: str, where: Calendar, direction: Direction, linked: int
) -> MappingView:
    return MappingView(
        AccountId(1),
        "main",
        code,
        name,
        where,
        direction,
        NOW - timedelta(minutes=2),
        waiting=0,
        conflicts=0,
        linked=linked,
    )


def mappings() -> tuple[MappingView, ...]:
    both, out, back = Direction.BOTH, Direction.OUT, Direction.IN
    return (
        mapping("room-a", "Room A", ROOMS, both, 31),
        mapping("room-b", "Room B", ROOMS, both, 27),
        mapping("studio", "Studio", STUDIO, both, 22),
        mapping("piano", "Piano teacher", PIANO, out, 40),
        mapping("court-1", "Court 1", COURTS, both, 34),
        mapping("court-2", "Court 2", COURTS, both, 26),
        mapping("van", "Van", FLEET, back, 14),
        mapping("*", "*", PRIMARY, out, 6),
    )


def runs() -> tuple[RunSummary, ...]:
    busy = (4, 2, 6, 0, 0, 0, 0, 1, 9, 14, 12, 22, 18, 12, 9, 3, 10, 14, 11, 7, 4, 6, 9, 12)
    made = []
    for age, changes in zip(range(23, -1, -1), busy, strict=True):
        if not changes:
            continue
        state = {11: "needs_you", 8: "failed"}.get(age, "ok")
        at = NOW - timedelta(hours=age, minutes=20)
        made.append(RunSummary("main", at, state, changes * 2 // 3, changes // 3, 1.4, 9))
    return tuple(made)


def overview(**changes: object) -> Overview:
    made = Overview(
        now=NOW,
        accounts=(account_view(),),
        mappings=mappings(),
        issues=(),
        runs=runs(),
        bookings=200,
        objects=OBJECTS,
        secrets="Secrets are kept in the system's keyring.",
        backup_at=NOW - timedelta(minutes=4),
        database="gcaldesk.db",
        database_bytes=1_240_000,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def conflict() -> Issue:
    return Issue(
        IssueId(1),
        IssueKind.CONFLICT,
        "Court 1 · Tennis lesson, group 3 · 24 Nov",
        "Moved on both sides since 13:40.",
        "Choose which version is right.",
        NOW - timedelta(minutes=6),
        AccountId(1),
        COURTS.id,
        BookingId(1042),
        {
            "cause": "The booking and the event were both changed since they last agreed.",
            "conflicting": ["time", "title"],
            "fields": {
                "time": {
                    "base": "Tue 24 Nov, 10:00 – 11:00",
                    "local": "Tue 24 Nov, 11:00 – 12:00",
                    "remote": "Tue 24 Nov, 15:30 – 16:30",
                },
                "title": {
                    "base": "Tennis lesson, group 3",
                    "local": "Tennis lesson, group 3 (indoor)",
                    "remote": "Tennis lesson, group 3",
                },
                "location": {"base": "Court 1", "local": "Court 1", "remote": "Court 1"},
            },
        },
    )


def held_plan(count: int = 41) -> Issue:
    titles = ("Choir rehearsal", "Board meeting", "Yoga", "Studio recording", "Interview")
    rows = [
        {
            "booking_id": 1000 + at,
            "title": titles[at % len(titles)],
            "when": f"{(NOW + timedelta(days=at)).strftime('%a %d %b')}, 09:00 – 11:00",
            "reason": "Google says its event is gone",
        }
        for at in range(count)
    ]
    return Issue(
        IssueId(2),
        IssueKind.HELD_PLAN,
        f"{count} bookings would be cancelled",
        "All vanished in one read, right after a reconnect.",
        "Look at the list, then decide.",
        NOW - timedelta(hours=3),
        AccountId(1),
        ROOMS.id,
        payload={
            "cause": f"{count} of 58 events of “Rooms” were gone in one read after a reconnect.",
            "verb": "cancel",
            "rows": rows,
        },
    )


def calendar_gone() -> Issue:
    return Issue(
        IssueId(3),
        IssueKind.CALENDAR_GONE,
        "Google no longer lets this account see “Fleet (shared)”.",
        "Its 14 bookings are untouched and wait.",
        "Ask its owner to share it again, or choose another calendar.",
        NOW - timedelta(hours=5),
        AccountId(1),
        FLEET.id,
    )


def signed_out() -> Issue:
    return Issue(
        IssueId(4),
        IssueKind.SIGN_IN,
        "Google no longer accepts this sign-in.",
        "Nothing is lost; 3 bookings wait.",
        "Sign in again.",
        NOW - timedelta(hours=1),
        AccountId(1),
    )


def trouble() -> Overview:
    rows = list(mappings())
    rows[2] = replace(rows[2], waiting=2)
    rows[4] = replace(rows[4], conflicts=1, waiting=1)
    rows[6] = replace(
        rows[6], problem="No access since 09:14", last_complete_at=NOW - timedelta(hours=5)
    )
    rows[7] = replace(rows[7], last_complete_at=None)
    view = replace(account_view(), pending=3, conflicts=1, issues=3)
    return overview(
        accounts=(view,),
        mappings=tuple(rows),
        issues=(calendar_gone(), held_plan(), conflict()),
        sandbox_url="http://127.0.0.1:8080/",
    )


def empty() -> Overview:
    return overview(accounts=(), mappings=(), runs=(), bookings=0, objects=(), backup_at=None)


def unmapped() -> Overview:
    return overview(mappings=(), runs=(), accounts=(account_view(active=False),))


TITLES = (
    ("Choir rehearsal", "room-a", "synced"),
    ("Tennis lesson, group 3", "court-1", "conflict"),
    ("Board meeting", "room-b", "synced"),
    ("Yoga", "studio", "synced"),
    ("Workshop", "studio", "synced"),
    ("Piano, group 2", "piano", "not_wanted"),
    ("Piano, beginners", "piano", "pending"),
    ("Interview", "meeting", "synced"),
    ("Studio recording", "studio", "synced"),
    ("Van inspection", "van", "failed"),
    ("Badminton, juniors", "court-2", "synced"),
    ("Staff lunch", "room-b", "unmapped"),
)
REASONS = {
    "synced": "Status confirmed creates an event (rule “create_on”). Studio is mapped to Studio.",
    "conflict": "Changed on both sides since they last agreed; it waits for your choice.",
    "pending": "Changed 1 minute ago; the next sync sends it.",
    "not_wanted": "Status option does not create an event (rule “create_on”).",
    "failed": "Google refused it: the calendar may only be read.",
    "unmapped": "Its object has no calendar in this account.",
}


def booking_view(at: int = 4) -> BookingView:
    title, code, state = TITLES[at % len(TITLES)]
    start = datetime(2026, 11, 23, 9, tzinfo=UTC) + timedelta(days=at // 4, hours=2 * (at % 4))
    when = Timed(start, start + timedelta(hours=2), ZONE)
    whole = date(2026, 11, 23) + timedelta(days=at // 4)
    names = {item.code: item.name for item in OBJECTS}
    linked = state in {"synced", "conflict"}
    return BookingView(
        Booking(
            BookingId(1034 + at),
            f"u{at}",
            code,
            title,
            "option" if state == "not_wanted" else "confirmed",
            "class",
            AllDay(whole, whole + timedelta(days=1)) if title == "Van inspection" else when,
            Customer("Noor de Vries", "customer@example.org", "+31 20 555 0101"),
            (Attendee("customer@example.org", "", "accepted"),) if linked else (),
            "Bring your own mat." if title == "Yoga" else "",
            channel=FROM_GOOGLE if title == "Board meeting" else "internal",
        ),
        names[code],
        (
            BookingSync(
                "main",
                state,
                REASONS[state],
                STUDIO.id,
                "Studio" if linked else "",
                "abc123" if linked else "",
                NOW - timedelta(days=4) if linked else None,
            ),
        ),
    )


BEFORE = {
    "time": {
        "start": "2026-11-24T10:00:00+00:00",
        "end": "2026-11-24T11:00:00+00:00",
        "zone": "UTC",
    },
    "title": "Workshop",
    "location": "",
}


def journal_entry(at: int) -> ActivityRow:
    words = (
        (Level.INFO, "event_created", "Status confirmed creates an event; 2 changes out."),
        (Level.INFO, "booking_changed", "Confirmed at the front desk."),
        (Level.WARNING, "conflict_opened", "Moved on both sides since 13:40."),
        (Level.ERROR, "read_failed", "Google answered 503; the next try is at 14:07."),
        (Level.INFO, "booking_moved", "The event was moved in Google by teacher@example.org."),
    )
    level, action, reason = words[at % len(words)]
    entry = JournalEntry(
        NOW - timedelta(minutes=7 * at),
        level,
        action,
        reason,
        AccountId(1),
        STUDIO.id,
        BookingId(1034 + at % 12),
        EventId("abc123"),
        RunId(312 - at // 5),
        BEFORE if action == "booking_moved" else None,
    )
    return ActivityRow(10_000 - at, entry, "main", "Studio", TITLES[at % len(TITLES)][0])


def journal(count: int = 40) -> tuple[ActivityRow, ...]:
    return tuple(journal_entry(at) for at in range(count))


def plan() -> tuple[ActionView, ...]:
    def action(verb: str, direction: str, title: str, **changes: object) -> ActionView:
        made = ActionView(
            verb,
            direction,
            "main",
            "Studio",
            BookingId(7),
            title,
            "abc123",
            (("title", "", title),),
            "Status confirmed creates an event.",
        )
        return replace(made, **changes)  # type: ignore[arg-type]

    return (
        action("insert", "out", "Workshop"),
        action("update", "out", "Yoga", diff=(("time", "10:00", "11:00"),), mails=True),
        action("apply", "in", "Board meeting", diff=(("time", "12:00", "12:30"),)),
        action("delete", "out", "Van inspection", diff=(), held=True),
    )


def ids(rows: Iterable[BookingView]) -> list[int]:
    return [view.booking.id for view in rows]
