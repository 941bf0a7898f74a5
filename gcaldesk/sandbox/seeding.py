"""A seed read into the world: accounts, calendars and events by other people."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.errors import ApiError
from gcaldesk.sandbox.palette import CALENDAR_COLORS
from gcaldesk.sandbox.preferences import USUAL_SETTINGS
from gcaldesk.sandbox.shapes import ROLES, Json
from gcaldesk.sandbox.world import Account, Calendar, ListEntry, World

EMPTY_SEED: Final[Json] = {
    "account": {"email": "admin@example.org", "name": "Admin", "timezone": "Europe/Amsterdam"},
    "calendars": [],
    "events": [],
}
"""One person with an empty primary calendar."""

_BAD_REQUEST: Final = 400
_RELATIVE: Final = frozenset({"calendar", "day", "days", "as", "changes", "cancel"})
_TIME_OF_DAY: Final = re.compile(r"\d{1,2}:\d{2}")
_PAST: Final = "The seed is not usable: "

Insert = Callable[[str, Json, str], Json]
Change = Callable[[str, str, Json, str], object]


def seed_accounts(world: World, seed: Json) -> None:
    """Make the accounts with their primary calendars and the shared calendars."""
    people = [seed.get("account") or EMPTY_SEED["account"], *seed.get("accounts", [])]
    for person in people:
        try:
            email, zone = str(person["email"]), str(person.get("timezone", "UTC"))
            ZoneInfo(zone)
        except (KeyError, TypeError, ValueError, OSError) as problem:
            raise _unusable(f"account {person!r}: {problem}") from problem
        settings = USUAL_SETTINGS | {"timezone": zone}
        world.accounts[email] = Account(email, str(person.get("name", email)), settings)
    main = world.account()
    given = [one for one in seed.get("calendars", []) if isinstance(one, dict)]
    mentioned = {_calendar_id(one, main) for one in given}
    for account in world.accounts.values():
        if account.email not in mentioned:
            given.insert(0, {"id": account.email, "primary": True, "for": account.email})
    for one in given:
        _seed_calendar(world, one, main)


def seed_events(world: World, seed: Json, insert: Insert, change: Change) -> None:
    """Let other people make the events of a seed."""
    main = world.account()
    for event in seed.get("events", []):
        calendar_id = str(event.get("calendar", "primary"))
        calendar_id = main.email if calendar_id == "primary" else calendar_id
        if calendar_id not in world.calendars:
            raise _unusable(f"an event lies in the unknown calendar {calendar_id!r}")
        home = world.calendars[calendar_id].zone
        today = world.clock.now().astimezone(home).date()
        author = str(event.get("as", "colleague@example.org"))
        body = absolute(event, today, home)
        made = insert(calendar_id, body, author)
        for alteration in event.get("changes", []):
            change(*_seed_change(alteration, made, calendar_id, author, today, home=home))


def absolute(event: Json, today: date, home: ZoneInfo) -> Json:
    """An event of a seed with its relative times made absolute."""
    body = {name: value for name, value in event.items() if name not in _RELATIVE}
    day = today + timedelta(days=int(event.get("day", 0)))
    if "start" not in body and "end" not in body:
        if "day" in event:
            last = day + timedelta(days=int(event.get("days", 1)))
            body |= {"start": {"date": day.isoformat()}, "end": {"date": last.isoformat()}}
        return body
    for name in ("start", "end"):
        value = body.get(name)
        if isinstance(value, str) and _TIME_OF_DAY.fullmatch(value):
            hours, minutes = value.split(":")
            moment = datetime.combine(day, time(int(hours), int(minutes)), home)
            body[name] = {"dateTime": moment.isoformat(), "timeZone": home.key}
    return body


def _seed_change(
    alteration: Json, made: Json, calendar_id: str, author: str, today: date, *, home: ZoneInfo
) -> tuple[str, str, Json, str]:
    start = datetime.fromisoformat(str(made["start"].get("dateTime", made["start"].get("date"))))
    week = start + timedelta(weeks=int(alteration.get("week", 0)))
    naive = week.replace(tzinfo=None).replace(tzinfo=home)
    suffix = f"{naive.astimezone(ZoneInfo('UTC')):%Y%m%dT%H%M%SZ}"
    body = (
        {"status": "cancelled"}
        if alteration.get("cancel")
        else absolute(
            {"day": (naive.date() - today).days} | alteration,
            today,
            home,
        )
    )
    body.pop("week", None)
    return calendar_id, f"{made['id']}_{suffix}", body, author


def _seed_calendar(world: World, given: Json, main: Account) -> None:
    calendar_id = _calendar_id(given, main)
    owner = world.accounts.get(str(given.get("for")), main)
    role = str(given.get("accessRole", "owner"))
    if role not in ROLES:
        raise _unusable(f"calendar {calendar_id!r} has the unknown role {role!r}")
    primary = bool(given.get("primary"))
    elsewhere = role != "owner"
    calendar = Calendar(
        id=calendar_id,
        summary=str(given.get("summary", owner.email)),
        time_zone=str(given.get("timeZone", owner.time_zone)),
        etag=world.stamp(),
        owner=str(given.get("dataOwner", "somebody@example.org" if elsewhere else owner.email)),
        description=str(given.get("description", "")),
        location=str(given.get("location", "")),
        primary=primary,
        roles={owner.email: role},
        meeting_types=list(given.get("meetingTypes", ["hangoutsMeet"])),
    )
    world.calendars[calendar_id] = calendar
    background = str(given.get("backgroundColor", CALENDAR_COLORS["14"][0]))
    fields: Json = {
        "colorId": str(given.get("colorId", "14")),
        "backgroundColor": background,
        "foregroundColor": "#000000",
        "selected": True,
        "defaultReminders": given.get("defaultReminders", [{"method": "popup", "minutes": 10}]),
    }
    if given.get("hidden"):
        fields["hidden"] = True
    owner.entries[calendar_id] = ListEntry(fields, 0, "")
    world.touch_entry(owner, calendar_id)


def _calendar_id(given: Json, main: Account) -> str:
    if given.get("primary") and not given.get("for"):
        return main.email
    return str(given.get("id") or given.get("for"))


def _unusable(what: str) -> ApiError:
    return ApiError(_BAD_REQUEST, "invalidSeed", f"{_PAST}{what}.", domain="sandbox")
