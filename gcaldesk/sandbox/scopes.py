"""The scopes of Google Calendar and of signing in."""

from collections.abc import Iterable
from typing import Final

_PREFIX: Final = "https://www.googleapis.com/auth/"
_ALIASES: Final = {
    "email": f"{_PREFIX}userinfo.email",
    "profile": f"{_PREFIX}userinfo.profile",
}
SIGN_IN: Final = frozenset({"openid", *_ALIASES, *_ALIASES.values()})
"""Scopes that come with signing in and cannot be unticked."""

WORDS: Final = {
    "calendar": "See, edit, share and permanently delete all the calendars you can access",
    "calendar.readonly": "See and download any calendar you can access",
    "calendar.events": "View and edit events on all your calendars",
    "calendar.events.readonly": "View events on all your calendars",
    "calendar.events.owned": "See and change events on the calendars you own",
    "calendar.events.owned.readonly": "See the events on the calendars you own",
    "calendar.events.public.readonly": "See the events on public calendars",
    "calendar.events.freebusy": "See when you are free or busy on calendars you can access",
    "calendar.app.created": "Make secondary calendars and manage the events on them",
    "calendar.calendarlist": "See and change the calendars you are subscribed to",
    "calendar.calendarlist.readonly": "See the list of calendars you are subscribed to",
    "calendar.calendars": "See and change the properties of your calendars",
    "calendar.calendars.readonly": "See the title, zone and other properties of calendars",
    "calendar.settings.readonly": "View your Calendar settings",
    "calendar.freebusy": "View your availability in your calendars",
    "calendar.acls": "See and change the sharing permissions of calendars you own",
    "calendar.acls.readonly": "See the sharing permissions of calendars you own",
}


def scope_words(scope: str) -> str:
    """What a scope means to a person."""
    return WORDS.get(scope.removeprefix(_PREFIX), scope)


def unknown_scopes(scopes: Iterable[str]) -> list[str]:
    """The scopes that Google would not know."""
    known = {f"{_PREFIX}{word}" for word in WORDS} | SIGN_IN
    return [scope for scope in scopes if scope not in known]


def expand(scopes: Iterable[str]) -> frozenset[str]:
    """Aliases spelled out, openid added to whoever signs in."""
    full = {_ALIASES.get(scope, scope) for scope in scopes}
    return frozenset(full | ({"openid"} if full & set(_ALIASES.values()) else set()))


def suffices(granted: frozenset[str], needed: Iterable[str]) -> bool:
    """Whether one of the scopes that a method takes was granted."""
    return any(f"{_PREFIX}{scope}" in granted for scope in needed)
