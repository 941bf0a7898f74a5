"""What people do, on both sides; each step is a function of the history and two numbers."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gcaldesk.domain.account import Direction
from gcaldesk.domain.errors import (
    GcaldeskError,
    InvalidInput,
    NotKnown,
    Transient,
    UserActionNeeded,
)
from gcaldesk.domain.ids import BookingId, IssueId, RunId
from gcaldesk.domain.inputs import BookingInput
from gcaldesk.sandbox.errors import ApiError
from gcaldesk.services import accounts, bookings, conflicts, mappings
from gcaldesk.sync.undoing import Undo
from tests.simulation.facts import (
    Place,
    Row,
    live_events,
    owners,
    stored_events,
    when_here,
    when_there,
)
from tests.simulation.notebook import Edit
from tests.simulation.place import CALENDARS, COURTS, FLEET, MAIN, ROOMS, SECOND, SECOND_ROOMS

if TYPE_CHECKING:
    from tests.simulation.history import History

Step = Callable[["History", int, int], None]
MOST_BOOKINGS = 5
MOST_EVENTS = 12
OBJECTS = ("room", "court")
HERE = (
    ("2026-03-10T10:00", "2026-03-10T11:00"),
    ("2026-03-11T10:00", "2026-03-11T11:30"),
    ("2026-03-28T23:30", "2026-03-29T00:30"),
    ("2026-03-29T01:30", "2026-03-29T03:30"),  # the clocks go forward in Amsterdam
    ("2026-03-29T12:00", "2026-03-29T13:00"),
    ("2026-10-25T02:30", "2026-10-25T03:30"),  # the clocks go back
    ("2026-12-31T23:00", "2027-01-01T01:00"),
    ("2027-03-01T20:00", "2027-03-01T21:00"),  # the window's far edge
    ("2025-12-03T10:00", "2025-12-03T11:00"),  # the window's near edge
    ("2026-06-01T00:00", "2026-06-03T00:00"),
)
DAYS = ("2026-03-12", "2026-03-29", "2026-10-25", "2026-12-31")
TITLES = (
    "Yoga",
    "Yoga",
    "Pilates [2]",
    "=1+1|cmd",
    "<script>x</script>Gym",
    "\u202ereversed",
    "  spaced \t out  ",
    "Yoga \U0001f9d8\u200d\u2640\ufe0f e\u0301",
    "T" * 900,
)
TEXTS = ("Bring mats", "<b>bold</b><script>alert(1)</script>", "two\r\nlines ", "x" * 9000)
STATUSES = ("cancelled", "confirmed", "option", "confirmed")
RULES = (
    {"inbound_fields": "time,title"},
    {"inbound_fields": "time,title,location"},
    {"inbound_fields": "time"},
    {"allow_cancel": "off"},
    {"allow_cancel": "on"},
    {"allow_booking_update": "off"},
    {"allow_booking_update": "on"},
    {"ignore_validation_errors": "on"},
    {"ignore_validation_errors": "off"},
    {"delete_on": "option"},
    {"delete_on": ""},
    {"import_external_events": "off"},
    {"import_external_events": "on"},
    {"title_suffix": "off"},
    {"title_suffix": "on"},
    {"send_updates": "none"},
    {"send_updates": "externalOnly"},
    {"inbound_fields": "time,attendees"},
    {"reminders": "popup:30"},
    {"timezone": "America/New_York"},
    {"timezone": ""},
)
INBOUND_RULES = {"inbound_fields", "allow_booking_update", "allow_cancel", "import_external_events"}
WINDOWS = (("90", "365"), ("1", "20"), ("0", "365"), ("90", "5"))

# bookings


def _pick_booking(h: "History", which: int) -> Row | None:
    known = list(h.facts().booking.values())
    return known[which % len(known)] if known else None


def book(h: "History", one: int, other: int) -> None:
    if len(h.facts().booking) >= MOST_BOOKINGS:
        return
    start, end = HERE[one % len(HERE)]
    whole = other % 5 == 4
    day = DAYS[one % len(DAYS)]
    made = bookings.add(
        store=h.place.store,
        clock=h.place.clock,
        request=BookingInput(
            object_code=OBJECTS[other % 2],
            title=TITLES[(one + other) % len(TITLES)],
            start=day if whole else start,
            end=day if whole else end,
            all_day=whole,
            description=TEXTS[one % len(TEXTS)] if other % 7 == 6 else "",
        ),
    )
    h.note.worth += h.accounts
    h.note.asks(made.id)


def _change(h: "History", which: int, **changes: str) -> Row | None:
    """Change some booking; returns it as it was."""
    found = _pick_booking(h, which)
    if found is None:
        return None
    bookings.change(
        store=h.place.store, clock=h.place.clock, booking_id=BookingId(found["id"]), changes=changes
    )
    h.forget_facts()
    now = h.facts().booking[found["id"]]
    for detail in ("title", "location", "description"):
        if now[detail] != found[detail]:
            h.note.here[found["id"], detail].append(Edit(h.note.step, now[detail], found[detail]))
    if when_here(now) != when_here(found):
        edit = Edit(h.note.step, when_here(now), when_here(found))
        h.note.here[found["id"], "time"].append(edit)
    if now["version"] != found["version"]:
        h.note.worth += 2 * h.accounts
    return found


def retitle(h: "History", one: int, other: int) -> None:
    _change(h, one, title=TITLES[other % len(TITLES)] + f" {other % 2}")


def relocate(h: "History", one: int, other: int) -> None:
    _change(h, one, location=("", "Hall 1", "Hall 2")[other % 3])


def describe(h: "History", one: int, other: int) -> None:
    _change(h, one, description=("", *TEXTS)[other % (len(TEXTS) + 1)])


def retype(h: "History", one: int, other: int) -> None:
    _change(h, one, type=("class", "meeting", "booking")[other % 3])


def invite(h: "History", one: int, other: int) -> None:
    _change(
        h, one, attendees=("", "ann@example.org", "ann@example.org, bob@example.org")[other % 3]
    )


def retime(h: "History", one: int, other: int) -> None:
    start, end = HERE[other % len(HERE)]
    _change(h, one, start=start, end=end, all_day="no")


def shift(h: "History", one: int, other: int) -> None:
    """A new start alone keeps the duration."""
    found = _pick_booking(h, one)
    if found is None:
        return
    start = DAYS[other % len(DAYS)] if found["all_day"] else HERE[other % len(HERE)][0]
    _change(h, one, start=start)


def whole_day(h: "History", one: int, other: int) -> None:
    day = DAYS[other % len(DAYS)]
    _change(h, one, start=day, end=day, all_day="yes")


def status(h: "History", one: int, other: int) -> None:
    found = _change(h, one, status=STATUSES[other % len(STATUSES)])
    if found is not None:
        h.note.asks(found["id"])
        h.note.statuses[found["id"]] = h.note.step


def reobject(h: "History", one: int, other: int) -> None:
    found = _change(h, one, object=OBJECTS[other % 2])
    if found is not None:
        h.note.asks(found["id"])


def cancel_all(h: "History", one: int, other: int) -> None:
    """All bookings are cancelled at once, or all but one."""
    for number in list(range(len(h.facts().booking)))[other % 4 // 3 :]:
        status(h, number, 0 if one % 3 else 2)


def erase(h: "History", one: int, _other: int) -> None:
    found = _pick_booking(h, one)
    if found is not None and len(h.facts().booking) > 2:
        with suppress(InvalidInput):
            bookings.delete(
                store=h.place.store, clock=h.place.clock, booking_id=BookingId(found["id"])
            )
            h.note.worth += 1


# events


def _pick_event(h: "History", which: int, *, live: bool = True) -> Place | None:
    found = _events(h, live=live)
    return found[which % len(found)] if found else None


def _events(h: "History", *, live: bool) -> list[Place]:
    return [
        place
        for place, one in stored_events(h.place.google).items()
        if one.cancelled != live and "recurrence" not in one.body
    ]


def place_in_list(h: "History", place: Place) -> int:
    """Return the number by which the steps below pick an event."""
    return _events(h, live=True).index(place)


def _edit(h: "History", which: int, **body: Any) -> Place | None:
    """Change some event as another person."""
    place = _pick_event(h, which)
    if place is None:
        return None
    before = dict(stored_events(h.place.google)[place].body)
    after = h.place.google.edit(place[0], "patch", event=place[1], body=body)
    assert after is not None
    note_event(h, place, before, stored_events(h.place.google)[place].body)
    return place


def note_event(h: "History", place: Place, before: Row, after: Row) -> None:
    """Write down which details of an event a person changed."""
    for name, detail in (("summary", "title"), ("location", "location"), ("description",) * 2):
        if before.get(name, "") != after.get(name, ""):
            edit = Edit(h.note.step, after.get(name, ""), before.get(name, ""))
            h.note.there[place[1], detail].append(edit)
    if when_there(before) != when_there(after):
        edit = Edit(h.note.step, when_there(after), when_there(before))
        h.note.there[place[1], "time"].append(edit)
    h.note.worth += 2 * h.accounts


def _times(one: int) -> dict[str, Any]:
    start, end = HERE[one % len(HERE)]
    zone = ("Europe/Amsterdam", "UTC", "America/New_York", "Australia/Lord_Howe")[one % 4]
    return {
        "start": {"dateTime": f"{start}:00", "timeZone": zone, "date": None},
        "end": {"dateTime": f"{end}:00", "timeZone": zone, "date": None},
    }


def _days(one: int) -> dict[str, Any]:
    day = DAYS[one % len(DAYS)]
    after = f"{day[:-2]}{int(day[-2:]) + 1:02}" if day[-2:] != "31" else "2027-01-01"
    return {
        "start": {"date": day, "dateTime": None, "timeZone": None},
        "end": {"date": after, "dateTime": None, "timeZone": None},
    }


def drag(h: "History", one: int, other: int) -> None:
    _edit(h, one, **_times(other))


def drag_to_day(h: "History", one: int, other: int) -> None:
    _edit(h, one, **_days(other))


def name_event(h: "History", one: int, other: int) -> None:
    _edit(h, one, summary=TITLES[other % len(TITLES)])


def place_event(h: "History", one: int, other: int) -> None:
    _edit(h, one, location=("", "Garden", "Hall 2")[other % 3])


def invite_there(h: "History", one: int, other: int) -> None:
    """Somebody adds a guest, or a guest answers."""
    place = _pick_event(h, one)
    if place is None:
        return
    guests = list(stored_events(h.place.google)[place].body.get("attendees", ()))
    if guests and other % 2:
        answer = ("accepted", "declined")[other // 2 % 2]
        guests = [{**guests[0], "responseStatus": answer}, *guests[1:]]
        h.note.answers[place[1], guests[0]["email"]] = answer
    else:
        known = {guest["email"] for guest in guests}
        guests += [{"email": e} for e in {f"guest{other % 3}@example.org"} - known]
    _edit(h, one, attendees=guests)


def note_in_event(h: "History", one: int, other: int) -> None:
    """Somebody writes before or after what stands there, or over all of it."""
    place = _pick_event(h, one)
    if place is None:
        return
    text = str(stored_events(h.place.google)[place].body.get("description", ""))
    note = f"Note {h.note.step}"
    over = other % 4 == 3
    _edit(
        h,
        one,
        description=(f"{note}\n\n{text}", f"{text}\n\n{note}")[other % 2] if not over else note,
    )
    if over:
        h.note.replaced.add(place[1])
        h.note.notes.pop(place[1], None)  # it stands where our own text stood
    else:
        h.note.notes.setdefault(place[1], set()).add(note)


def colour_event(h: "History", one: int, other: int) -> None:
    _edit(h, one, colorId=str(1 + other % 11))


def adorn(h: "History", one: int, other: int) -> None:
    """Set details that no rule speaks of; they have to stay as they are."""
    place = _edit(
        h,
        one,
        extendedProperties={"private": {"their": f"own {other}"}, "shared": {"s": str(other)}},
        guestsCanModify=bool(other % 2),
        source={"url": "https://example.org/", "title": f"Source {other}"},
    )
    if place is not None:
        h.note.adorned[place] = {
            "extendedProperties.private.their": f"own {other}",
            "extendedProperties.shared.s": str(other),
            "source.title": f"Source {other}",
        }


def remove(h: "History", one: int, _other: int) -> None:
    place = _pick_event(h, one)
    if place is not None:
        h.place.google.edit(place[0], "delete", event=place[1])
        _went(h, place)


def clear_calendar(h: "History", one: int, other: int) -> None:
    """Everything in one calendar goes at once, or all but one."""
    calendar = CALENDARS[one % 2]
    found = [place for place in _events(h, live=True) if place[0] == calendar]
    for place in found[other % 4 // 3 :]:
        h.place.google.edit(place[0], "delete", event=place[1])
        _went(h, place)


def shift_all(h: "History", one: int, _other: int) -> None:
    """Everything in one calendar moves by an hour, as a time-zone fault does."""
    calendar = CALENDARS[one % 2]
    for place in _events(h, live=True):
        if place[0] == calendar:
            _edit(h, place_in_list(h, place), **_times(one))


def _went(h: "History", place: Place) -> None:
    h.note.gone.add(place)
    h.note.worth += 2 * h.accounts
    row = h.facts().by_event.get(place)
    if row is not None:
        h.note.ended[row["booking_id"]] = h.note.step


def undelete(h: "History", one: int, _other: int) -> None:
    place = _pick_event(h, one, live=False)
    if place is None:
        return
    h.place.google.edit(place[0], "undelete", event=place[1])
    h.note.worth += 2 * h.accounts
    if any(
        place in found and len(found) > 1 for found in owners(live_events(h.place.google)).values()
    ):
        h.note.doubled.add(place[1])


def carry(h: "History", one: int, other: int) -> None:
    place = _pick_event(h, one)
    there = CALENDARS[other % len(CALENDARS)]
    if place is None or place[0] == SECOND_ROOMS:
        return
    h.place.google.edit(place[0], "move", event=place[1], destination=there)
    _went(h, place)
    moved = (there, place[1])
    if place in h.note.adorned:
        h.note.adorned[moved] = h.note.adorned.pop(place)


def copy(h: "History", one: int, other: int) -> None:
    place = _pick_event(h, one)
    if place is None or len(live_events(h.place.google)) >= MOST_EVENTS:
        return
    body = _times(other)
    made = h.place.google.edit(place[0], "duplicate", event=place[1], body=body)
    _made(h, made)


def make(h: "History", one: int, other: int) -> None:
    if len(h.facts().booking) >= MOST_BOOKINGS:
        return
    title = (TITLES[one % len(TITLES)], f"Guests [{one % 4}]", "")[other % 3]
    body = {"summary": title, **(_days(one) if other % 5 == 4 else _times(one))}
    _made(h, h.place.google.edit(CALENDARS[other % 2], "insert", body=body))


def make_series(h: "History", one: int, other: int) -> None:
    if len(h.facts().booking) >= MOST_BOOKINGS - 2:
        return
    body = {"summary": "Weekly", "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=2"], **_times(one % 3)}
    _made(h, h.place.google.edit(CALENDARS[other % 2], "insert", body=body))


def _made(h: "History", event: dict[str, Any] | None) -> None:
    assert event is not None
    h.note.foreign.add(event["id"])
    h.note.worth += 2 * h.accounts


# the administrator


def remap(h: "History", one: int, other: int) -> None:
    directions = (Direction.BOTH, Direction.BOTH, Direction.OUT, Direction.IN)
    account = SECOND if h.accounts > 1 and one % 5 == 4 else MAIN
    calendar = SECOND_ROOMS if account == SECOND else (ROOMS, COURTS)[other % 2]
    code = "room" if account == SECOND else (*OBJECTS, "*")[one % 3]
    mappings.put_mapping(
        store=h.place.store,
        clock=h.place.clock,
        account=account,
        object_code=code,
        calendar_id=calendar,
        direction=directions[other // 2 % 4],
    )
    _scope_changed(h)
    h.note.inbound_changed = True


def _scope_changed(h: "History") -> None:
    h.note.scope_changed = True
    h.note.asked_all = h.note.step
    h.note.worth += 2 * len(h.facts().booking) * h.accounts


def unmap(h: "History", one: int, _other: int) -> None:
    with suppress(InvalidInput):
        mappings.remove_mapping(
            store=h.place.store,
            clock=h.place.clock,
            account=MAIN,
            object_code=(*OBJECTS, "*")[one % 3],
        )
        _scope_changed(h)


def rules(h: "History", one: int, other: int) -> None:
    texts = RULES[one % len(RULES)]
    with suppress(InvalidInput):
        mappings.set_rules(
            store=h.place.store,
            clock=h.place.clock,
            account=SECOND if h.accounts > 1 and other % 4 == 3 else MAIN,
            texts=dict(texts),
        )
        _scope_changed(h)
        h.note.inbound_changed |= bool(INBOUND_RULES & texts.keys())


def window(h: "History", one: int, _other: int) -> None:
    past, future = WINDOWS[one % len(WINDOWS)]
    mappings.set_rules(
        store=h.place.store,
        clock=h.place.clock,
        account=MAIN,
        texts={"window_past_days": past, "window_future_days": future},
    )
    _scope_changed(h)


def deactivate(h: "History", _one: int, _other: int) -> None:
    accounts.set_active(store=h.place.store, clock=h.place.clock, account=MAIN, active=False)


def activate(h: "History", _one: int, _other: int) -> None:
    accounts.set_active(store=h.place.store, clock=h.place.clock, account=MAIN, active=True)
    _scope_changed(h)


def reconnect(h: "History", one: int, _other: int) -> None:
    name = SECOND if h.accounts > 1 and one % 3 == 2 else MAIN
    with suppress(GcaldeskError):
        h.place.reconnect(name)


def decide(h: "History", one: int, other: int) -> None:
    found = [row for row in h.facts().open_issues() if not row["outcome"]]
    if found:
        decide_issue(h, found[one % len(found)], other)


def decide_moved_on(h: "History", one: int, other: int) -> None:
    """Decide a conflict on an event that has moved on meanwhile."""
    for row in h.facts().open_issues():
        event = h.facts().by_event
        pair = next((p for p, link in event.items() if link["frozen_by"] == row["id"]), None)
        if row["kind"] == "conflict" and pair in live_events(h.place.google):
            before = dict(stored_events(h.place.google)[pair].body)
            h.place.google.edit(pair[0], "patch", event=pair[1], body=_times(one))
            note_event(h, pair, before, stored_events(h.place.google)[pair].body)
            decide_issue(h, row, other)
            return


def decide_issue(h: "History", row: Row, other: int) -> None:
    """Give an answer that the issue takes."""
    if row["kind"] != "conflict":
        look = h.settling and row["kind"] == "reactivated"  # "keep" switches the account off again
        choice = "approve" if look else ("approve", "keep")[other % 2]
        answer(h, row, choice, {})
        for line in row["payload"].get("rows", ()):
            if line["booking_id"]:
                h.note.asks(line["booking_id"])
        h.note.worth += 2 * (1 + len(row["payload"].get("rows", ()))) * h.accounts
        return
    payload = row["payload"]
    names = payload["conflicting"]
    choice = ("local", "remote", "merge")[other % 3]
    sides: dict[str, str] = {}
    if choice == "merge":
        if names and payload["theirs"] and payload["ours"]:
            sides = {name: ("local", "remote")[(other + i) % 2] for i, name in enumerate(names)}
        else:
            choice = "local"
    answer(h, row, choice, sides)
    h.note.worth += 3 * h.accounts
    h.note.asks(row["booking_id"])
    h.note.statuses[row["booking_id"]] = h.note.step


def answer(h: "History", row: Row, choice: str, fields: dict[str, str]) -> None:
    with suppress(NotKnown):
        conflicts.decide(
            store=h.place.store,
            clock=h.place.clock,
            issue_id=IssueId(row["id"]),
            choice=choice,
            fields=fields,
        )
    h.forget_facts()


def undo(h: "History", one: int, _other: int) -> None:
    """A person takes one of the latest runs back."""
    runs = h.observer.rows("run", "ORDER BY id DESC LIMIT 2")
    if not runs:
        return
    number = RunId(runs[one % len(runs)]["id"])
    tool = Undo(h.place.store, h.place.ports.gateways, h.place.clock, lambda: 0.0)
    steps = [step for step in tool.plan(number) if not step.refusal]
    with suppress(InvalidInput, Transient, UserActionNeeded):
        tool.carry_out(number, count=len(steps))
    h.forget_facts()
    for step in steps:
        h.note.undone.add(step.booking_id)
        h.note.asks(step.booking_id)
        h.note.statuses[step.booking_id] = h.note.step
        h.note.worth += 3 * h.accounts


def wait(h: "History", one: int, _other: int) -> None:
    """Time passes: an hour, more than a day, the life of tombstones and of cursors."""
    h.place.clock.advance(hours=(1, 2, 25, 25, 24 * 9, 24 * 30)[one % 6])


EDITS_HERE: dict[str, Step] = {
    "book": book,
    "retitle": retitle,
    "relocate": relocate,
    "describe": describe,
    "retype": retype,
    "retime": retime,
    "invite": invite,
    "shift": shift,
    "whole_day": whole_day,
    "status": status,
    "reobject": reobject,
    "erase": erase,
    "cancel_all": cancel_all,
}
EDITS_THERE: dict[str, Step] = {
    "drag": drag,
    "drag_to_day": drag_to_day,
    "name_event": name_event,
    "place_event": place_event,
    "note_in_event": note_in_event,
    "invite_there": invite_there,
    "colour_event": colour_event,
    "adorn": adorn,
    "remove": remove,
    "undelete": undelete,
    "carry": carry,
    "copy": copy,
    "make": make,
    "make_series": make_series,
    "clear_calendar": clear_calendar,
    "shift_all": shift_all,
}
ADMIN: dict[str, Step] = {
    "remap": remap,
    "unmap": unmap,
    "rules": rules,
    "window": window,
    "deactivate": deactivate,
    "activate": activate,
    "reconnect": reconnect,
    "undo": undo,
    "wait": wait,
}
DECISIONS: dict[str, Step] = {"decide": decide, "decide_moved_on": decide_moved_on}
__all__ = [
    "ADMIN",
    "DECISIONS",
    "EDITS_HERE",
    "EDITS_THERE",
    "FLEET",
    "ApiError",
    "answer",
    "decide_issue",
]
