"""Tries rules that are not applied on one booking or one event; plans, and writes nothing."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from gcaldesk.domain.account import Calendar, Direction
from gcaldesk.domain.booking import FROM_GOOGLE, Attendee, Booking
from gcaldesk.domain.clock import Clock
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.event import Content, Field, RemoteEvent, changed_fields
from gcaldesk.domain.ids import BookingId, CalendarId, EventId, Version
from gcaldesk.domain.link import Link, Tombstone
from gcaldesk.domain.rules import Rules, parse_rules
from gcaldesk.domain.times import AllDay, Timed, When, bounds, known_zone
from gcaldesk.domain.trials import BookingTrial, EventTrial
from gcaldesk.services.lookup import account_named
from gcaldesk.sync.clashes import Clashes
from gcaldesk.sync.desired import Wish
from gcaldesk.sync.inbound import load_scene
from gcaldesk.sync.inbound_rules import Candidates, MakeBooking, plan_arrival, takes_inbound
from gcaldesk.sync.observe import window_at
from gcaldesk.sync.outbound import plan_one
from gcaldesk.sync.plan import (
    ApplyToBooking,
    AskAboutSeries,
    CancelBooking,
    DeleteEvent,
    Gone,
    InsertEvent,
    Live,
    MoveEvent,
    NotSeen,
    OpenConflict,
    ReclaimEvent,
    Relink,
    Remote,
    Unlink,
    UpdateEvent,
)
from gcaldesk.sync.ports import Store
from gcaldesk.sync.rows import PairRow, plan_pair, project
from gcaldesk.sync.scene import Scene
from gcaldesk.sync.takeover import place

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
VERBS = {
    InsertEvent: "create",
    ReclaimEvent: "create",
    UpdateEvent: "update",
    MoveEvent: "move",
    DeleteEvent: "delete",
}


class Happening(StrEnum):
    """What could happen to an event in Google."""

    MOVED = "moved"
    WHOLE_DAY = "whole_day"
    TITLE = "title"
    DESCRIPTION = "description"
    LOCATION = "location"
    ATTENDEES = "attendees"
    DELETED = "deleted"
    BOTH = "both"
    """Its time is changed in Google and, at the same time, here."""
    MADE = "made"
    MADE_WHOLE_DAY = "made_whole_day"


MADE = frozenset({Happening.MADE, Happening.MADE_WHOLE_DAY})
"""Those that are about an event which somebody makes in Google."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Words that stand for what people would write, in the language of the window."""

    title: str = "Another title"
    text: str = "Another text"
    place: str = "Another place"
    guest: str = "guest@example.org"
    event: str = "New event"


def try_booking(
    *, store: Store, clock: Clock, account: str, texts: dict[str, str], booking_id: BookingId
) -> BookingTrial:
    """Return what these rules would make of a booking; raises InvalidInput, NotKnown."""
    with store.view() as unit:
        found = account_named(unit, account)
        statuses = unit.objects.words("status")
        before = load_scene(unit, found.id, store.installation)
        booking = unit.bookings.get(booking_id)
        link = unit.links.for_bookings(found.id, [booking_id]).get(booking_id)
        buried = unit.tombstones.for_bookings(found.id, [booking_id]).get(booking_id)
    scene = _edited(before, texts, statuses)
    row = plan_one(scene, booking, link, buried, NotSeen(), quiet=False)
    row = _never_in_the_past(row, scene, clock.now())
    draft = row.wanted.draft
    old = plan_one(before, booking, link, buried, NotSeen(), quiet=False).wanted.draft
    verb = VERBS.get(type(row.action), "none")
    calendar = scene.calendars.get(row.calendar)
    wanted = row.wanted.wish in {Wish.WANTED, Wish.KEEP} and (verb != "none" or link is not None)
    return BookingTrial(
        booking=booking,
        object_name=scene.objects.get(booking.object_code, booking.object_code),
        verb=verb,
        why=_why(row, buried),
        calendar=calendar.calendar if calendar else None,
        draft=draft if wanted else None,
        fields=row.action.fields if isinstance(row.action, UpdateEvent) else frozenset(),
        event_id=link.event_id if link else "",
        edited=changed_fields(draft.content, old.content) if draft and old else frozenset(),
        told=scene.mails(row.calendar, quiet=False) if verb != "none" else "none",
    )


def _edited(scene: Scene, texts: dict[str, str], statuses: tuple[str, ...]) -> Scene:
    rules = parse_rules(texts, onto=scene.rules, statuses=statuses)
    return replace(scene, account=replace(scene.account, rules=rules))


def _never_in_the_past(row: PairRow, scene: Scene, now: datetime) -> PairRow:
    past = bounds(row.booking.when)[1] <= window_at(now, scene.rules).start
    if isinstance(row.action, InsertEvent) and past:
        return replace(row, action=Unlink("past"))
    return row


def _why(row: PairRow, buried: Tombstone | None) -> str:
    """Name what decided."""
    wish, rules_say = row.wanted.wish, {Wish.UNMAPPED: "unmapped", Wish.EXCLUDED: "excluded"}
    if row.link is not None and row.link.frozen_by is not None:
        return "waits"
    if wish in rules_say:
        return rules_say[wish]
    if row.wanted.direction is Direction.IN:
        return "one_way"
    if wish is Wish.ABSENT:
        if row.link is not None and not row.link.own:
            return "foreign"
        return "cancels" if "always" in row.wanted.reason else "deletes"
    if row.link is None:
        return _why_without_event(row, buried)
    if not isinstance(row.action, UpdateEvent | MoveEvent):
        return "agrees" if row.link.own else "foreign"
    return "creates" if wish is Wish.WANTED else "keeps"


def _why_without_event(row: PairRow, buried: Tombstone | None) -> str:
    if isinstance(row.action, Unlink):
        return "past"
    if row.wanted.wish is Wish.KEEP:
        return "keeps"
    ended = buried is not None and not isinstance(row.action, InsertEvent | ReclaimEvent)
    return "ended" if ended else "creates"


def try_event(
    *,
    store: Store,
    account: str,
    texts: dict[str, str],
    booking_id: BookingId,
    happening: Happening,
    samples: Samples,
) -> EventTrial:
    """Return what these rules would do once something happens to a booking's event.

    Raises:
        InvalidInput: a rule is not right, or the booking has no event.
        NotKnown: no such account or booking.
    """
    with store.view() as unit:
        found = account_named(unit, account)
        statuses = unit.objects.words("status")
        scene = _edited(load_scene(unit, found.id, store.installation), texts, statuses)
        booking = unit.bookings.get(booking_id)
        link = unit.links.for_bookings(found.id, [booking_id]).get(booking_id)
        if link is None:
            raise InvalidInput("This booking has no event.", hint="Choose another one.")
        theirs = link.base.theirs
        event = _changed(theirs, happening, samples, booking)
        remote: Remote = Gone("") if event is None else Live(_remote(link, event))
        # whatever else waits to be sent is left out: the trial is about this one happening
        settled = _settled(scene, booking, link)
        if happening is Happening.BOTH:
            booking = replace(booking, when=_shifted(booking.when, -HOUR))
        row = plan_pair(scene, booking, settled, remote)
        blocker = Clashes(scene).blocker(unit, row)
    calendar = scene.calendars[link.calendar_id].calendar
    trial = EventTrial(
        outcome="same",
        why="agrees",
        event=event,
        calendar=calendar,
        before=booking,
        object_name=scene.objects.get(booking.object_code, booking.object_code),
    )
    changed = changed_fields(event, theirs) if event else frozenset()
    return _judged(trial, row, scene, changed, blocker)


def _settled(scene: Scene, booking: Booking, link: Link) -> Link:
    """Return the link as it is once everything that waits has been sent."""
    draft = scene.wanted(booking, link).draft
    if draft is None:
        return link
    base = replace(link.base, ours=draft.content)
    return replace(link, base=base, booking_version=booking.version, frozen_by=None)


def _remote(link: Link, content: Content) -> RemoteEvent:
    return RemoteEvent(
        link.event_id,
        link.calendar_id,
        Version(f"{link.version}+"),
        cancelled=False,
        content=content,
    )


def _changed(
    content: Content, happening: Happening, samples: Samples, booking: Booking
) -> Content | None:
    """Return the event as it would be in Google; None where it is deleted."""
    match happening:
        case Happening.DELETED:
            return None
        case Happening.WHOLE_DAY:
            return replace(content, time=_whole_day(content.time))
        case Happening.TITLE:
            old = booking.title
            title = content.title.replace(old, samples.title) if old else samples.title
            return replace(content, title=title if title != content.title else samples.title)
        case Happening.DESCRIPTION:
            old = booking.description
            text = content.description.replace(old, samples.text) if old else samples.text
            return replace(content, description=text)
        case Happening.LOCATION:
            return replace(content, location=samples.place)
        case Happening.ATTENDEES:
            guests = tuple(sorted({*content.attendees, samples.guest}))
            return replace(content, attendees=guests)
    return replace(content, time=_shifted(content.time, HOUR))


def _shifted(when: When, by: timedelta) -> When:
    if isinstance(when, Timed):
        return Timed(when.start + by, when.end + by, when.zone)
    days = DAY if by > timedelta() else -DAY
    return AllDay(when.start + days, when.end + days)


def _whole_day(when: When) -> When:
    if isinstance(when, AllDay):
        return when
    first = when.start.astimezone(known_zone(when.zone)).date()
    return AllDay(first, first + DAY)


def _judged(
    trial: EventTrial,
    row: PairRow,
    scene: Scene,
    changed: frozenset[Field],
    blocker: BookingId | None,
) -> EventTrial:
    rules, booking = scene.rules, row.booking
    match row.action:
        case ApplyToBooking(_, fields) if blocker is not None and fields == {Field.TIME}:
            return replace(
                trial,
                outcome="refuse",
                why="ignore_validation_errors",
                left=fields,
                blocker=blocker,
            )
        case ApplyToBooking(_, fields):
            after, _link = project(row, scene)
            return replace(
                trial,
                outcome="apply",
                why="made_there" if booking.channel == FROM_GOOGLE else "inbound_fields",
                taken=fields,
                left=changed - fields,
                after=after,
            )
        case CancelBooking():
            after = replace(booking, status=rules.cancel_status)
            return replace(trial, outcome="cancel", why="allow_cancel", after=after)
        case Unlink():
            inbound = takes_inbound(row.wanted.direction)
            return replace(trial, outcome="end", why="allow_cancel" if inbound else "direction")
        case OpenConflict(fields):
            return replace(trial, outcome="conflict", why="both", left=fields)
        case AskAboutSeries():
            return replace(trial, outcome="series", why="series")
        case DeleteEvent():
            return replace(trial, outcome="leave", why="delete_on", left=changed)
        case Relink() | UpdateEvent() | MoveEvent():
            return replace(trial, outcome="leave", why=_why_left(row, rules, changed), left=changed)
    return replace(trial, outcome="leave", why="unmapped", left=changed)


def _why_left(row: PairRow, rules: Rules, changed: frozenset[Field]) -> str:
    if not takes_inbound(row.wanted.direction):
        return "direction"
    if row.booking.channel != FROM_GOOGLE and not rules.allow_booking_update:
        return "allow_booking_update"
    if not changed & {Field(name) for name in rules.inbound_fields}:
        return "inbound_fields"
    return "all_day" if Field.TIME in changed else "unreadable"


def try_arrival(
    *,
    store: Store,
    clock: Clock,
    account: str,
    texts: dict[str, str],
    calendar_id: CalendarId,
    happening: Happening,
    samples: Samples,
) -> EventTrial:
    """Return what these rules would do with an event that somebody makes in a calendar.

    Raises:
        InvalidInput: a rule is not right, or there is no such calendar.
        NotKnown: no such account.
    """
    with store.view() as unit:
        found = account_named(unit, account)
        statuses = unit.objects.words("status")
        scene = _edited(load_scene(unit, found.id, store.installation), texts, statuses)
    if calendar_id not in scene.calendars:
        raise InvalidInput("This account has no such calendar.", hint="Choose another one.")
    calendar = scene.calendars[calendar_id].calendar
    content = Content(_tomorrow(clock.now(), calendar, happening), samples.event)
    event = RemoteEvent(EventId("new"), calendar_id, Version("1"), cancelled=False, content=content)
    direction = scene.direction(calendar_id)
    arrival = plan_arrival(
        event,
        Candidates(),
        scene.rules,
        ours=scene.ours(calendar_id),
        direction=direction,
        buried=False,
        past_window=False,
    )
    code = scene.object_for(calendar_id)
    trial = EventTrial("skip", "unmapped", content, calendar)
    if not isinstance(arrival, MakeBooking):
        return replace(trial, why=_why_skipped(scene, direction, content))
    if code is None:
        return trial
    return replace(
        trial,
        outcome="book",
        why="import_external_events",
        after=_booked(scene, content, code),
        object_name=scene.objects[code],
    )


def _why_skipped(scene: Scene, direction: Direction, content: Content) -> str:
    if not takes_inbound(direction):
        return "direction"
    if isinstance(content.time, AllDay) and scene.rules.all_day == "ignore":
        return "all_day"
    return "import_external_events"


def _booked(scene: Scene, content: Content, code: str) -> Booking:
    zone = scene.zones.get(code, "UTC")
    return Booking(
        id=BookingId(0),
        uid="",
        object_code=code,
        title=content.title,
        status=scene.rules.inbound_status,
        type="booking",
        when=place(content.time, scene.rules, zone) or content.time,
        attendees=tuple(Attendee(email) for email in content.attendees),
        channel=FROM_GOOGLE,
    )


def _tomorrow(now: datetime, calendar: Calendar, happening: Happening) -> When:
    zone = known_zone(calendar.timezone)
    day = now.astimezone(zone).date() + DAY
    if happening is Happening.MADE_WHOLE_DAY:
        return AllDay(day, day + DAY)
    start = datetime.combine(day, time(10), tzinfo=zone)
    return Timed(start, start + HOUR, calendar.timezone)
