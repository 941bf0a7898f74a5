"""The account's list of calendars and the calendars themselves."""

from typing import Final

from gcaldesk.sandbox.cursors import dump_cursor, parse_cursor
from gcaldesk.sandbox.errors import (
    ApiError,
    forbidden,
    full_sync_required,
    invalid,
    not_found,
    required,
    stale_version,
)
from gcaldesk.sandbox.event_merge import merge_patch
from gcaldesk.sandbox.palette import CALENDAR_COLORS
from gcaldesk.sandbox.shapes import CANCELLED, Json, at_least
from gcaldesk.sandbox.times import dump_instant, find_zone
from gcaldesk.sandbox.world import Account, Calendar, ListEntry, World

_BAD_REQUEST: Final = 400
_MOST: Final = 250
_USUAL: Final = 100
_OWN_FIELDS: Final = frozenset(
    {
        "summaryOverride",
        "colorId",
        "backgroundColor",
        "foregroundColor",
        "hidden",
        "selected",
        "defaultReminders",
        "notificationSettings",
        "autoAcceptInvitations",
    }
)


class CalendarLists:
    """The calendarList and calendars collections."""

    def __init__(self, world: World) -> None:
        self._world = world

    def page(self, user: str, params: Json) -> Json:
        """One page of the calendars that a person sees."""
        account = self._world.account(user)
        since = self._since(account, params)
        place: Json = {"q": account.seq, "after": None}
        if params.get("pageToken"):
            place = parse_cursor("page", params["pageToken"])
        size = min(params.get("maxResults", _USUAL), _MOST)
        if size < 1:
            raise invalid("Invalid value for maxResults.", location="maxResults")
        rows = [
            ([entry.seq if since is not None else index, calendar_id], calendar_id)
            for index, (calendar_id, entry) in enumerate(account.entries.items())
            if self._wanted(account, calendar_id, entry, since, params)
        ]
        rows.sort()
        waiting = [row for row in rows if place["after"] is None or row[0] > place["after"]]
        page, rest = waiting[:size], waiting[size:]
        answer: Json = {
            "kind": "calendar#calendarList",
            "etag": f'"p{account.seq:012d}"',
            "items": [self.entry(account, calendar_id) for _, calendar_id in page],
        }
        if rest:
            onward = {"q": place["q"], "after": page[-1][0]}
            answer["nextPageToken"] = dump_cursor("page", onward)
        else:
            content = {"c": f"list:{user}", "q": place["q"], "e": account.epoch}
            answer["nextSyncToken"] = dump_cursor("sync", content)
        return answer

    def get(self, calendar_id: str, user: str) -> Json:
        """One line of the list."""
        account = self._world.account(user)
        wanted = user if calendar_id == "primary" else calendar_id
        entry = account.entries.get(wanted)
        if entry is None or entry.deleted:
            raise not_found()
        return self.entry(account, wanted)

    def add(self, body: Json, user: str, params: Json) -> Json:
        """Put a calendar that the person may see on the list."""
        if not body.get("id"):
            raise required("Missing id.", location="id")
        calendar = self._world.calendar(str(body["id"]), user)
        account = self._world.account(user)
        account.entries[calendar.id] = ListEntry({"selected": True}, 0, "")
        return self.change(calendar.id, body, user, params)

    def change(
        self, calendar_id: str, body: Json, user: str, params: Json, *, replace: bool = False
    ) -> Json:
        """Change what is the person's own about a calendar."""
        shown = self.get(calendar_id, user)
        account = self._world.account(user)
        entry = account.entries[shown["id"]]
        own = {name: value for name, value in body.items() if name in _OWN_FIELDS}
        if {"backgroundColor", "foregroundColor"} & own.keys() and not params.get("colorRgbFormat"):
            own.pop("backgroundColor", None)
            own.pop("foregroundColor", None)
        if own.get("colorId"):
            colors = CALENDAR_COLORS.get(str(own["colorId"]))
            if colors is None:
                raise invalid("Invalid color id.", location="colorId")
            own |= {"backgroundColor": colors[0], "foregroundColor": colors[1]}
        entry.fields = merge_patch({} if replace else entry.fields, own)
        self._world.touch_entry(account, shown["id"])
        return self.entry(account, shown["id"])

    def remove(self, calendar_id: str, user: str) -> None:
        """Take a calendar off the list."""
        shown = self.get(calendar_id, user)
        if self._world.calendars[shown["id"]].owner == user:
            raise forbidden(
                "The data owner of a calendar cannot remove such a calendar"
                " from their calendar list."
            )
        account = self._world.account(user)
        account.entries[shown["id"]].deleted = True
        self._world.touch_entry(account, shown["id"])

    def entry(self, account: Account, calendar_id: str) -> Json:
        """A line of the list as its owner sees it."""
        entry, calendar = account.entries[calendar_id], self._world.calendars[calendar_id]
        shown: Json = {"kind": "calendar#calendarListEntry", "etag": entry.etag, "id": calendar_id}
        role = self._world.role(account.email, calendar)
        if entry.deleted or role == "none":
            return shown | {"deleted": True}
        shown |= {
            "summary": calendar.summary,
            "timeZone": calendar.time_zone,
            "accessRole": role,
            "conferenceProperties": {"allowedConferenceSolutionTypes": calendar.meeting_types},
            "defaultReminders": [],
        }
        shown |= {name: value for name, value in entry.fields.items() if value is not False}
        for name in ("description", "location"):
            if getattr(calendar, name):
                shown[name] = getattr(calendar, name)
        if calendar.primary and calendar.owner == account.email:
            return shown | {"primary": True}
        return shown | {"dataOwner": calendar.owner}

    def calendar(self, calendar_id: str, user: str) -> Json:
        """A calendar's own properties."""
        return _calendar_view(self._world.calendar(calendar_id, user))

    def create(self, body: Json, user: str, *, calendar_id: str | None = None) -> Json:
        """Make a secondary calendar that belongs to the caller."""
        if not body.get("summary"):
            raise required("Missing title.", location="summary")
        account = self._world.account(user)
        new_id = calendar_id or f"{self._world.mint.word(26)}@group.calendar.google.com"
        calendar = Calendar(
            id=new_id,
            summary=str(body["summary"]),
            time_zone=_zone_name(body.get("timeZone") or account.time_zone),
            etag=self._world.stamp(),
            owner=user,
            description=str(body.get("description", "")),
            location=str(body.get("location", "")),
            roles={user: "owner"},
        )
        self._world.calendars[new_id] = calendar
        account.entries[new_id] = ListEntry({"selected": True}, 0, "")
        self._world.touch_entry(account, new_id)
        return _calendar_view(calendar)

    def edit(
        self, calendar_id: str, body: Json, user: str, *, replace: bool, if_match: str | None
    ) -> Json:
        """Change a calendar's title, zone, description or place."""
        calendar = self._owned(calendar_id, user)
        if if_match not in {None, "*", calendar.etag}:
            raise stale_version()
        before = _calendar_view(calendar)
        if "summary" in body or replace:
            if not body.get("summary"):
                raise required("Missing title.", location="summary")
            calendar.summary = str(body["summary"])
        if body.get("timeZone"):
            calendar.time_zone = _zone_name(body["timeZone"])
        for name in ("description", "location"):
            if name in body or replace:
                setattr(calendar, name, str(body.get(name) or ""))
        if _calendar_view(calendar) != before:
            calendar.etag = self._world.stamp()
        return _calendar_view(calendar)

    def delete(self, calendar_id: str, user: str) -> None:
        """Delete a secondary calendar with all its events."""
        calendar = self._owned(calendar_id, user)
        if calendar.primary:
            raise forbidden("Cannot delete the primary calendar.", reason="cannotDeletePrimary")
        self.withdraw(calendar)

    def clear(self, calendar_id: str, user: str) -> None:
        """Delete all events of the primary calendar."""
        calendar = self._owned(calendar_id, user)
        if not calendar.primary:
            raise ApiError(_BAD_REQUEST, "invalid", "Only the primary calendar can be cleared.")
        for event_id, stored in list(calendar.events.items()):
            if not stored.cancelled:
                stamp = {
                    "etag": self._world.stamp(),
                    "updated": dump_instant(self._world.clock.now()),
                }
                self._world.store(calendar, event_id, stored.body | stamp | {"status": CANCELLED})

    def withdraw(self, calendar: Calendar) -> None:
        """Let a calendar vanish for everybody."""
        calendar.gone = True
        self._retell(calendar)

    def share(self, calendar: Calendar, email: str, role: str) -> None:
        """Give a person a role; sync tokens made under the old one die."""
        before = self._world.role(email, calendar)
        calendar.roles[email] = role
        calendar.gone = False
        calendar.epoch += 1
        account = self._world.account(email)
        if calendar.id not in account.entries:
            account.entries[calendar.id] = ListEntry({"selected": True}, 0, "")
        # A change of the role alone is invisible to an incremental read of the list.
        if "none" in {before, role} or not account.entries[calendar.id].etag:
            account.entries[calendar.id].deleted = role == "none"
            self._world.touch_entry(account, calendar.id)

    def _retell(self, calendar: Calendar) -> None:
        for account in self._world.accounts.values():
            if calendar.id in account.entries:
                account.entries[calendar.id].deleted = True
                self._world.touch_entry(account, calendar.id)

    def _owned(self, calendar_id: str, user: str) -> Calendar:
        calendar = self._world.calendar(calendar_id, user)
        if not at_least(self._world.role(user, calendar), "owner"):
            raise forbidden(
                "You need to have owner access to this calendar.", reason="requiredAccessLevel"
            )
        return calendar

    def _since(self, account: Account, params: Json) -> int | None:
        token = params.get("syncToken")
        if token is None:
            return None
        for name in ("minAccessRole", "showOwnOrganizationOnly"):
            if params.get(name) is not None:
                raise invalid(
                    f"Sync token cannot be combined with the parameter {name}.", location=name
                )
        for name in ("showDeleted", "showHidden"):
            if params.get(name) is False:
                raise invalid(f"Sync token cannot be combined with {name}=false.", location=name)
        cursor = parse_cursor("sync", token)
        if cursor["c"] != f"list:{account.email}":
            raise invalid("Invalid sync token value.", location="syncToken")
        if cursor["e"] != account.epoch:
            raise full_sync_required()
        return int(cursor["q"])

    def _wanted(
        self, account: Account, calendar_id: str, entry: ListEntry, since: int | None, params: Json
    ) -> bool:
        if since is not None:
            return entry.seq > since
        role = self._world.role(account.email, self._world.calendars[calendar_id])
        if (entry.deleted or role == "none") and not params.get("showDeleted"):
            return False
        if entry.fields.get("hidden") and not params.get("showHidden"):
            return False
        return at_least(role, params.get("minAccessRole") or "none")


def _calendar_view(calendar: Calendar) -> Json:
    shown: Json = {
        "kind": "calendar#calendar",
        "etag": calendar.etag,
        "id": calendar.id,
        "summary": calendar.summary,
        "timeZone": calendar.time_zone,
        "conferenceProperties": {"allowedConferenceSolutionTypes": calendar.meeting_types},
    }
    for name in ("description", "location"):
        if getattr(calendar, name):
            shown[name] = getattr(calendar, name)
    return shown if calendar.primary else shown | {"dataOwner": calendar.owner}


def _zone_name(name: object) -> str:
    try:
        return find_zone(name).key
    except ValueError as problem:
        raise invalid("Invalid time zone.", location="timeZone") from problem
