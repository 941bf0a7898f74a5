"""The parameters of a list of events, checked as a whole."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final
from zoneinfo import ZoneInfo

from gcaldesk.sandbox.errors import ApiError, invalid, time_range_empty
from gcaldesk.sandbox.series import Window
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.times import find_zone, parse_instant

_BAD_REQUEST: Final = 400
_MOST: Final = 2500
_USUAL: Final = 250
_NEVER_WITH_SYNC: Final = (
    "iCalUID",
    "orderBy",
    "privateExtendedProperty",
    "q",
    "sharedExtendedProperty",
    "timeMin",
    "timeMax",
    "updatedMin",
)
_SAME_WITH_SYNC: Final = (
    "eventTypes",
    "maxAttendees",
    "showDeleted",
    "showHiddenInvitations",
    "singleEvents",
    "timeZone",
)
_FILTERS: Final = frozenset(_NEVER_WITH_SYNC) - {"timeMin", "timeMax"}


@dataclass(frozen=True)
class EventQuery:
    """What a reader asked for."""

    params: Json

    @classmethod
    def parse(cls, params: dict[str, Any]) -> "EventQuery":
        """Take the parameters of a list request or say what is wrong with them."""
        query = cls({name: value for name, value in params.items() if value is not None})
        query.check()
        return query

    def check(self) -> None:
        """Refuse what no server could answer."""
        if self.params.get("maxResults", 1) < 1:
            raise invalid("Invalid value for maxResults.", location="maxResults")
        if self.sync_token is not None:
            self._check_sync()
        if self.order == "startTime" and not self.single:
            raise ApiError(
                _BAD_REQUEST,
                "badRequest",
                "The requested ordering is not available for the particular query.",
                location="orderBy",
            )
        window = self.window
        if window.after and window.before and window.after >= window.before:
            raise time_range_empty("timeMax")
        self.instant("updatedMin")
        self.zone(ZoneInfo("UTC"))

    def _check_sync(self) -> None:
        for name in _NEVER_WITH_SYNC:
            if name in self.params:
                raise invalid(
                    f"Sync token cannot be combined with the parameter {name}.", location=name
                )
        if self.params.get("showDeleted") is False:
            raise invalid(
                "Sync token cannot be combined with showDeleted=false.", location="showDeleted"
            )

    @property
    def sync_token(self) -> str | None:
        """The token of an incremental read."""
        return self.params.get("syncToken")

    @property
    def page_token(self) -> str | None:
        """The token of a later page."""
        return self.params.get("pageToken")

    @property
    def single(self) -> bool:
        """Whether series are unrolled."""
        return bool(self.params.get("singleEvents"))

    @property
    def show_deleted(self) -> bool:
        """Whether deleted events are wanted with their details."""
        return bool(self.params.get("showDeleted"))

    @property
    def order(self) -> str | None:
        """The wanted order."""
        return self.params.get("orderBy")

    @property
    def page_size(self) -> int:
        """How many items a page may hold."""
        return int(min(self.params.get("maxResults", _USUAL), _MOST))

    @property
    def filtered(self) -> bool:
        """Whether the answer is a selection that no sync token can continue."""
        return any(name in self.params for name in _FILTERS)

    @cached_property
    def window(self) -> Window:
        """The wanted stretch of time."""
        return Window(after=self.instant("timeMin"), before=self.instant("timeMax"))

    def instant(self, name: str) -> datetime | None:
        """A parameter that is an instant with an offset."""
        text = self.params.get(name)
        if text is None:
            return None
        try:
            return parse_instant(text).replace(microsecond=0)
        except ValueError as problem:
            raise invalid(f"Invalid value for {name}: {text}", location=name) from problem

    def zone(self, home: ZoneInfo) -> ZoneInfo:
        """The zone in which times are shown."""
        name = self.params.get("timeZone")
        if name is None:
            return home
        try:
            return find_zone(name)
        except ValueError as problem:
            raise invalid(f"Invalid time zone: {name}", location="timeZone") from problem

    def lasting(self) -> Json:
        """What a sync token has to remember of its first request."""
        names = (*_SAME_WITH_SYNC, "timeMin", "timeMax")
        return {name: self.params[name] for name in names if name in self.params}

    def same_as(self, first: Json) -> bool:
        """Whether an incremental request repeats the parameters of the first one."""
        return all(
            (self.params.get(name) or None) == (first.get(name) or None) for name in _SAME_WITH_SYNC
        )

    def fingerprint(self) -> str:
        """What must be equal on all pages of one answer."""
        loose = {"pageToken", "maxResults", "fields"}
        return repr(sorted((k, v) for k, v in self.params.items() if k not in loose))
