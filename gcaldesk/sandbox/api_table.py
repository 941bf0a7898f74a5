"""Every method of Calendar v3 with its path, its parameters and the scopes that allow it."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

_SENDING: Final = "sendNotifications:bool sendUpdates"
_WRITING: Final = (
    f"conferenceDataVersion:int eventLabelVersion:int maxAttendees:int {_SENDING}"
    " supportsAttachments:bool"
)
_PAGING: Final = "maxResults:int pageToken"
_LISTING: Final = (
    f"alwaysIncludeEmail:bool eventTypes* iCalUID maxAttendees:int {_PAGING} orderBy"
    " privateExtendedProperty* q sharedExtendedProperty* showDeleted:bool"
    " showHiddenInvitations:bool singleEvents:bool syncToken timeMax timeMin timeZone updatedMin"
)
_LIST_LISTING: Final = (
    f"{_PAGING} minAccessRole showDeleted:bool showHidden:bool"
    " showOwnOrganizationOnly:bool syncToken"
)
_EVENT: Final = "calendars/{calendarId}/events/{eventId}"
_ENTRY: Final = "users/me/calendarList/{calendarId}"

_OWNED: Final = "events.owned events.owned.readonly"
_READ: Final = (
    f"app.created events events.freebusy {_OWNED} events.public.readonly events.readonly readonly"
)
_WRITE: Final = "app.created events events.owned"
_LISTS: Final = "calendarlist calendarlist.readonly"
_SETTINGS: Final = "readonly settings settings.readonly"
_CALENDARS: Final = "app.created calendars"

_TABLE: Final = f"""
calendarList.delete | DELETE {_ENTRY} | | app.created calendarlist
calendarList.get | GET {_ENTRY} | | app.created {_LISTS} readonly
calendarList.insert | POST users/me/calendarList | colorRgbFormat:bool | calendarlist
calendarList.list | GET users/me/calendarList | {_LIST_LISTING} | {_LISTS} readonly
calendarList.patch | PATCH {_ENTRY} | colorRgbFormat:bool | app.created calendarlist
calendarList.update | PUT {_ENTRY} | colorRgbFormat:bool | app.created calendarlist
calendars.clear | POST calendars/{{calendarId}}/clear | | calendars
calendars.delete | DELETE calendars/{{calendarId}} | | {_CALENDARS}
calendars.get | GET calendars/{{calendarId}} | | {_CALENDARS} calendars.readonly readonly
calendars.insert | POST calendars | | {_CALENDARS}
calendars.patch | PATCH calendars/{{calendarId}} | | {_CALENDARS}
calendars.update | PUT calendars/{{calendarId}} | | {_CALENDARS}
channels.stop | POST channels/stop | | {_READ} acls acls.readonly {_LISTS} {_SETTINGS}
colors.get | GET colors | | app.created {_LISTS} events.freebusy {_OWNED} events.public.readonly readonly
events.delete | DELETE {_EVENT} | {_SENDING} | {_WRITE}
events.get | GET {_EVENT} | alwaysIncludeEmail:bool maxAttendees:int timeZone | {_READ}
events.import | POST calendars/{{calendarId}}/events/import | conferenceDataVersion:int eventLabelVersion:int supportsAttachments:bool | {_WRITE}
events.insert | POST calendars/{{calendarId}}/events | {_WRITING} | {_WRITE}
events.instances | GET {_EVENT}/instances | alwaysIncludeEmail:bool maxAttendees:int {_PAGING} originalStart showDeleted:bool timeMax timeMin timeZone | {_READ}
events.list | GET calendars/{{calendarId}}/events | {_LISTING} | {_READ}
events.move | POST {_EVENT}/move | destination {_SENDING} | events events.owned
events.patch | PATCH {_EVENT} | alwaysIncludeEmail:bool {_WRITING} | {_WRITE}
events.update | PUT {_EVENT} | alwaysIncludeEmail:bool {_WRITING} | {_WRITE}
events.watch | POST calendars/{{calendarId}}/events/watch | {_LISTING} | {_READ}
freebusy.query | POST freeBusy | | events.freebusy freebusy readonly
settings.get | GET users/me/settings/{{setting}} | | {_SETTINGS}
settings.list | GET users/me/settings | {_PAGING} syncToken | {_SETTINGS}
"""


@dataclass(frozen=True)
class Operation:
    """One method of the API."""

    name: str
    method: str
    template: str
    params: dict[str, str]
    """The type of each query parameter: str, int, bool or list."""
    scopes: tuple[str, ...]

    def match(self, method: str, segments: list[str]) -> dict[str, str] | None:
        """The values in the path if a request is for this method."""
        parts = self.template.split("/")
        if method != self.method or len(parts) != len(segments):
            return None
        found: dict[str, str] = {}
        for part, segment in zip(parts, segments, strict=True):
            if part.startswith("{"):
                found[part.strip("{}")] = unquote(segment)
            elif part != segment:
                return None
        return found

    @property
    def writes(self) -> bool:
        """Whether the method changes events or calendars."""
        reading = {"freebusy.query", "events.watch", "channels.stop"}
        return self.method != "GET" and self.name not in reading


def _read(line: str) -> Operation:
    name, route, params, scopes = (part.strip() for part in line.split("|"))
    method, template = re.split(r"\s+", route)
    typed: dict[str, str] = {}
    for param in params.split():
        plain, _, kind = param.partition(":")
        typed[plain.rstrip("*")] = "list" if plain.endswith("*") else kind or "str"
    full = ("calendar", *(f"calendar.{scope}" for scope in scopes.split()))
    return Operation(name, method, template, typed, full)


OPERATIONS: Final = tuple(_read(line) for line in _TABLE.strip().splitlines())
"""What the look-alike models; all else of Calendar v3 answers 501."""


def find_operation(method: str, segments: list[str]) -> tuple[Operation, dict[str, str]] | None:
    """The method that a request is for, with the values in its path."""
    for operation in OPERATIONS:
        found = operation.match(method, segments)
        if found is not None:
            return operation, found
    return None
