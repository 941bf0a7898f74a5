"""A week of the demo organisation as pairs, and a desk that remembers what the page asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking, Customer
from gcaldesk.domain.errors import GcaldeskError
from gcaldesk.domain.event import Content, Field
from gcaldesk.domain.ids import AccountId, BookingId
from gcaldesk.domain.pairs import Effect, EventSide, LinkState, PairDetail, PairPage, PairView
from gcaldesk.domain.times import AllDay, Timed, When, bounds
from gcaldesk.domain.views import BookingFilter, BookingView
from tests.ui import data

MONDAY = date(2026, 11, 23)
PLAN = (
    ("Choir rehearsal", "room-a", 0, 9.0, 2.0, LinkState.LINKED),
    ("Piano, beginners", "piano", 0, 12.0, 1.0, LinkState.WAITING),
    ("Tennis lesson, group 3", "court-1", 1, 9.5, 1.5, LinkState.CONFLICT),
    ("Board meeting", "room-b", 1, 12.0, 1.5, LinkState.EXTERNAL),
    ("Workshop", "studio", 2, 11.0, 2.5, LinkState.LINKED),
    ("Yoga", "studio", 2, 8.5, 1.0, LinkState.LINKED),
    ("Interview", "meeting", 1, 12.5, 1.5, LinkState.LINKED),
    ("Piano, group 2", "piano", 3, 10.0, 1.0, LinkState.OFF),
    ("Studio recording", "studio", 4, 9.0, 4.0, LinkState.LINKED),
    ("Van inspection", "van", 4, 13.5, 1.0, LinkState.REFUSED),
    ("Summer school", "room-a", 2, 0.0, 48.0, LinkState.LINKED),
    ("Staff lunch", "room-b", 3, 12.0, 1.0, LinkState.HELD),
    ("Badminton, juniors", "court-2", 3, 15.0, 2.0, LinkState.COPY),
    ("Guitar trial", "piano", 4, 15.0, 0.5, LinkState.ORPHAN),
)
SEEN = {LinkState.LINKED, LinkState.EXTERNAL, LinkState.COPY, LinkState.CONFLICT, LinkState.HELD}
REASONS = {
    LinkState.LINKED: "stands in “Studio”: status “confirmed” creates an event (rule “create on”)",
    LinkState.EXTERNAL: "stands in “Rooms”; the event was made in Google",
    LinkState.COPY: "stands in “Courts”; the event was made in Google",
    LinkState.WAITING: "goes out with the next sync",
    LinkState.HELD: "waits for a decision (issue 2)",
    LinkState.CONFLICT: "waits for a decision (issue 1)",
    LinkState.REFUSED: "Google refused it: the calendar may only be read",
    LinkState.ORPHAN: "its event ended on 20 Nov 2026: removed in Google",
    LinkState.OFF: "status “option” does not create an event (rule “create on”)",
}


def pair(at: int = 4, *, weeks: int = 0) -> PairView:
    title, code, day, hour, length, state = PLAN[at % len(PLAN)]
    first = MONDAY + timedelta(days=day + 7 * weeks)
    start = datetime(first.year, first.month, first.day, tzinfo=UTC) + timedelta(hours=hour)
    when: When = Timed(start, start + timedelta(hours=length), "UTC")
    if length >= 24:
        when = AllDay(first, first + timedelta(hours=length))
    names = {item.code: item.name for item in data.OBJECTS}
    booking = Booking(
        BookingId(1034 + at),
        f"u{at}",
        code,
        title,
        "option" if state is LinkState.OFF else "confirmed",
        "class",
        when,
        Customer("", "customer@example.org", "+31 20 555 0101"),
        (Attendee("customer@example.org", "", "accepted"),) if title == "Workshop" else (),
        channel=FROM_GOOGLE if state in {LinkState.EXTERNAL, LinkState.COPY} else "internal",
    )
    view = BookingView(booking, names[code], (), booking.attendees)
    return PairView(view, (side(booking, state),))


def side(booking: Booking, state: LinkState) -> EventSide:
    ours = Content(booking.when, f"{booking.title} [{booking.id}]")
    theirs = ours if state in SEEN else None
    differs: frozenset[Field] = frozenset()
    if state is LinkState.CONFLICT:
        start, end = bounds(booking.when)
        later = timedelta(hours=5, minutes=30)
        theirs = replace(ours, time=Timed(start + later, end + later, "UTC"))
        differs = frozenset({Field.TIME})
    where = {"studio": "Studio", "piano": "Piano lessons", "court-1": "Courts", "court-2": "Courts"}
    issue = {LinkState.CONFLICT: data.conflict().id, LinkState.HELD: data.held_plan().id}
    return EventSide(
        AccountId(1),
        "main",
        state,
        REASONS[state],
        data.STUDIO.id,
        "" if state is LinkState.OFF else where.get(booking.object_code, "Rooms"),
        f"event{booking.id}" if theirs else "",
        ours,
        theirs,
        differs,
        state is not LinkState.EXTERNAL,
        data.NOW - timedelta(days=4) if theirs else None,
        issue.get(state),
        data.NOW - timedelta(days=4) if state is LinkState.ORPHAN else None,
    )


def with_when(found: PairView, when: When) -> PairView:
    booking = replace(found.view.booking, when=when)
    return replace(found, view=replace(found.view, booking=booking))


def week(weeks: int = 0) -> tuple[PairView, ...]:
    return tuple(pair(at, weeks=weeks) for at in range(len(PLAN)))


def detail(at: int = 4) -> PairDetail:
    found = pair(at)
    assert found.side is not None
    return PairDetail(found, data.journal(3), found.side.issue_id)


@dataclass
class FakeBookingsDesk:
    """Answers with the demo week; raises `failure` from whatever writes, once it is set."""

    rows: int = 450
    failure: GcaldeskError | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    effect_shown: Effect = field(default_factory=lambda: Effect(1))

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.failure is not None:
            raise self.failure

    def writes(self, name: str) -> list[tuple[object, ...]]:
        return [what[1:] for what in self.asked if what[0] == name]

    def page(self, wanted: BookingFilter, *, offset: int, limit: int) -> PairPage:
        self._note("page", wanted, offset, limit)
        last = min(self.rows, offset + limit)
        return PairPage(tuple(pair(at) for at in range(offset, last)), offset, self.rows)

    def ids(self, wanted: BookingFilter) -> tuple[BookingId, ...]:
        self.asked.append(("ids", wanted))
        return tuple(BookingId(1034 + at) for at in range(self.rows))

    def week(self, wanted: BookingFilter) -> tuple[PairView, ...]:
        self.asked.append(("week", wanted))
        assert wanted.since is not None
        assert wanted.until is not None
        since, until = wanted.since, wanted.until
        return tuple(
            found
            for found in week()[: self.rows]
            if bounds(found.view.booking.when)[1] > since
            and bounds(found.view.booking.when)[0] < until
        )

    def pair(self, booking_id: BookingId) -> PairDetail:
        return detail(booking_id - 1034)

    def effect(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> Effect:
        self._note("effect", tuple(booking_ids), dict(changes))
        return replace(self.effect_shown, bookings=len(booking_ids))

    def change(
        self, booking_id: BookingId, changes: Mapping[str, str], *, if_version: int | None = None
    ) -> Booking:
        self._note("change", booking_id, dict(changes), if_version)
        booking = pair(booking_id - 1034).view.booking
        if "start" in changes:
            start, end = (datetime.fromisoformat(changes[name]) for name in ("start", "end"))
            booking = replace(booking, when=Timed(start, end, "UTC"))
        return replace(booking, version=booking.version + len(changes))

    def change_many(self, booking_ids: Sequence[BookingId], changes: Mapping[str, str]) -> int:
        self._note("change_many", tuple(booking_ids), dict(changes))
        return len(booking_ids)

    def sync_these(self, booking_ids: Sequence[BookingId]) -> int:
        self._note("sync_these", tuple(booking_ids))
        return len(booking_ids)

    def unlink(self, booking_id: BookingId, account: AccountId) -> None:
        self._note("unlink", booking_id, account)

    def bring_back(self, booking_id: BookingId, account: AccountId) -> None:
        self._note("bring_back", booking_id, account)

    def event_url(self, booking_id: BookingId, account: AccountId) -> str:
        self._note("event_url", booking_id, account)
        return "https://calendar.example/event"
