"""Lists of events: full reads, deltas, pages, and single events."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from gcaldesk.sandbox.cursors import dump_cursor, parse_cursor
from gcaldesk.sandbox.errors import (
    ApiError,
    full_sync_required,
    invalid,
    not_found,
    updated_min_too_old,
)
from gcaldesk.sandbox.event_filter import selects
from gcaldesk.sandbox.event_query import EventQuery
from gcaldesk.sandbox.event_view import Reader, view
from gcaldesk.sandbox.series import (
    EVERYTHING,
    Window,
    bounds,
    find_instance,
    generate,
    in_window,
    instances,
)
from gcaldesk.sandbox.shapes import CANCELLED, Json
from gcaldesk.sandbox.world import Calendar, StoredEvent, Version, World

_BAD_REQUEST: Final = 400
_UPDATED_MIN_DAYS: Final = 28

Row = tuple[list[Any], Json]
"""An item with the key that orders it."""


@dataclass(frozen=True)
class _Snapshot:
    """A calendar as one list request sees it."""

    calendar: Calendar
    query: EventQuery
    horizon: datetime
    since: int | None
    first: Json
    """The lasting parameters of the request that began this line of deltas."""

    def seen(self) -> list[tuple[StoredEvent, Version]]:
        """The visible versions in the order of creation."""
        found = []
        for stored in self.calendar.events.values():
            version = stored.as_of(self.horizon)
            if version is not None:
                found.append((stored, version))
        return sorted(found, key=lambda pair: pair[0].ordinal)

    def exceptions(self, series_id: str) -> dict[str, Json]:
        """The visible exceptions of a series."""
        return {
            version.body["id"]: version.body
            for _, version in self.seen()
            if version.body.get("recurringEventId") == series_id
        }

    @property
    def seq(self) -> int:
        """How far this view reaches into the sequence of changes."""
        return max((version.seq for _, version in self.seen()), default=self.calendar.pruned_seq)


class EventReads:
    """The reading half of the events collection."""

    def __init__(self, world: World) -> None:
        self._world = world

    def get(self, calendar_id: str, event_id: str, user: str, params: Json) -> Json:
        """One event, deleted ones included."""
        calendar = self._world.calendar(calendar_id, user)
        stored = calendar.events.get(event_id)
        body = stored.body if stored else find_instance(calendar, event_id)
        if body is None or (stored is not None and stored.moved_away):
            raise not_found()
        query = EventQuery.parse(params)
        return view(self._world, calendar, body, self._reader(calendar, user, query, full=True))

    def page(self, calendar_id: str, user: str, params: Json) -> Json:
        """One page of a calendar's events."""
        calendar = self._world.calendar(calendar_id, user)
        query = EventQuery.parse(params)
        self._check_updated_min(query)
        snapshot = self._snapshot(calendar, query)
        rows = (
            _full_rows(snapshot, self._world) if snapshot.since is None else self._delta(snapshot)
        )
        rows.sort(key=lambda row: row[0])
        return self._page(snapshot, rows, user)

    def instances(self, calendar_id: str, event_id: str, user: str, params: Json) -> Json:
        """The instances of a series, or the one an instance id stands for."""
        calendar = self._world.calendar(calendar_id, user)
        query = EventQuery.parse(params)
        snapshot = self._snapshot(calendar, query)
        stored = calendar.events.get(event_id)
        if stored is None or "recurringEventId" in stored.body:
            body = stored.body if stored else find_instance(calendar, event_id)
            if body is None:
                raise not_found()
            found = [] if body.get("status") == CANCELLED else [body]
        elif stored.cancelled:
            raise not_found()
        else:
            exceptions = snapshot.exceptions(event_id)
            found = (
                instances(
                    calendar,
                    stored.body,
                    exceptions,
                    query.window,
                    with_cancelled=query.show_deleted,
                )
                if "recurrence" in stored.body
                else []
            )
        original = query.params.get("originalStart")
        if original is not None:
            wanted = query.instant("originalStart") if "T" in original else original
            found = [one for one in found if _starts_originally(one, calendar, wanted)]
        rows = [([_begin(calendar, body), body["id"]], body) for body in found]
        return self._page(snapshot, rows, user, syncable=False)

    def _check_updated_min(self, query: EventQuery) -> None:
        since = query.instant("updatedMin")
        oldest = self._world.clock.now() - timedelta(days=_UPDATED_MIN_DAYS)
        if since is not None and since < oldest:
            raise updated_min_too_old()

    def _snapshot(self, calendar: Calendar, query: EventQuery) -> _Snapshot:
        lag = timedelta(seconds=self._world.switches.read_lag_seconds)
        horizon = self._world.clock.now() - lag
        if query.sync_token is None:
            return _Snapshot(calendar, query, horizon, None, query.lasting())
        token = parse_cursor("sync", query.sync_token)
        if token.get("c") != calendar.id:
            raise invalid("Invalid sync token value.", location="syncToken")
        self._check_age(calendar, token)
        if self._world.switches.sync_mismatch == "refuse" and not query.same_as(token["p"]):
            raise ApiError(
                _BAD_REQUEST,
                "badRequest",
                "The parameters differ from those of the request that made the sync token.",
                location="syncToken",
            )
        return _Snapshot(calendar, query, horizon, int(token["q"]), token["p"])

    def _check_age(self, calendar: Calendar, token: Json) -> None:
        days = self._world.switches.sync_token_days
        age = self._world.clock.now().timestamp() - token["t"]
        if days and age > timedelta(days=days).total_seconds():
            raise full_sync_required()
        if (
            token["b"] != self._world.born
            or token["e"] != calendar.epoch
            or token["q"] < calendar.pruned_seq
        ):
            raise full_sync_required()

    def _delta(self, snapshot: _Snapshot) -> list[Row]:
        query = EventQuery(snapshot.first | snapshot.query.params)
        clipped = self._world.switches.window_mode == "clip"
        window = query.window if clipped else EVERYTHING
        rows = _delta_rows(snapshot, window)
        return [row for row in rows if selects(query, row[1], self._world.switches)]

    def _reader(self, calendar: Calendar, user: str, query: EventQuery, *, full: bool) -> Reader:
        return Reader(
            role=self._world.role(user, calendar),
            zone=query.zone(calendar.zone),
            max_attendees=query.params.get("maxAttendees"),
            full_tombstones=full or self._world.switches.tombstones == "full",
        )

    def _page(
        self, snapshot: _Snapshot, rows: list[Row], user: str, *, syncable: bool = True
    ) -> Json:
        query, calendar, switches = snapshot.query, snapshot.calendar, self._world.switches
        place: Json = {"q": snapshot.seq, "empty": 0, "after": None}
        if query.page_token is not None:
            place = parse_cursor("page", query.page_token)
            if place.get("c") != calendar.id or place.get("f") != query.fingerprint():
                raise invalid("Invalid page token value.", location="pageToken")
        size = min(query.page_size, switches.page_size_cap or query.page_size)
        waiting = [row for row in rows if place["after"] is None or row[0] > place["after"]]
        if place["empty"] < switches.empty_pages:
            size, empty = 0, place["empty"] + 1
        else:
            empty = place["empty"]
        page, rest = waiting[:size], waiting[size:]
        reader = self._reader(calendar, user, query, full=query.show_deleted)
        account = self._world.account(user)
        entry = account.entries.get(calendar.id)
        answer: Json = {
            "kind": "calendar#events",
            "etag": f'"p{calendar.seq:012d}o{snapshot.since or 0}"',
            "summary": calendar.summary,
            "description": calendar.description,
            "updated": _last_update(calendar),
            "timeZone": query.zone(calendar.zone).key,
            "accessRole": self._world.role(user, calendar),
            "defaultReminders": entry.fields.get("defaultReminders", []) if entry else [],
            "items": [view(self._world, calendar, body, reader) for _, body in page],
        }
        if rest or size == 0:
            onward = {
                "c": calendar.id,
                "f": query.fingerprint(),
                "q": place["q"],
                "empty": empty,
                "after": page[-1][0] if page else place["after"],
            }
            answer["nextPageToken"] = dump_cursor("page", onward)
        elif syncable and (switches.token_with_filters or not query.filtered):
            answer["nextSyncToken"] = self._sync_token(snapshot, place["q"])
        return answer

    def _sync_token(self, snapshot: _Snapshot, seq: int) -> str:
        content = {
            "c": snapshot.calendar.id,
            "q": seq,
            "e": snapshot.calendar.epoch,
            "b": self._world.born,
            "t": int(self._world.clock.now().timestamp()),
            "p": snapshot.first,
        }
        return dump_cursor("sync", content, long=self._world.switches.long_tokens)


def _full_rows(snapshot: _Snapshot, world: World) -> list[Row]:
    query, calendar = snapshot.query, snapshot.calendar
    rows: list[Row] = []
    masters = {v.body["id"]: v.body for _, v in snapshot.seen() if "recurrence" in v.body}
    with_deleted = query.show_deleted or "updatedMin" in query.params
    for stored, version in snapshot.seen():
        rows += [
            (_order(query, calendar, stored.ordinal, body), body)
            for body in _shown(snapshot, version.body, masters, with_deleted=with_deleted)
            if selects(query, body, world.switches)
        ]
    return rows


def _shown(
    snapshot: _Snapshot, body: Json, masters: dict[str, Json], *, with_deleted: bool
) -> list[Json]:
    query, calendar = snapshot.query, snapshot.calendar
    cancelled = body.get("status") == CANCELLED
    series = masters.get(str(body.get("recurringEventId")))
    if query.single and "recurrence" in body:
        if cancelled:
            return []
        exceptions = snapshot.exceptions(body["id"])
        return instances(calendar, body, exceptions, query.window, with_cancelled=with_deleted)
    if query.single and series is not None and series.get("status") != CANCELLED:
        return []
    live_series = series is not None and series.get("status") != CANCELLED
    if cancelled and not with_deleted and not live_series:
        return []
    has_window = query.window != EVERYTHING
    return [body] if not has_window or in_window(body, calendar.zone, query.window) else []


def _order(query: EventQuery, calendar: Calendar, ordinal: int, body: Json) -> list[Any]:
    begin = _begin(calendar, body)
    if query.order == "startTime":
        return [begin, body["id"]]
    if query.order == "updated":
        return [body["updated"], body["id"]]
    return [ordinal, begin, body["id"]]


def _delta_rows(snapshot: _Snapshot, window: Window) -> list[Row]:
    since, calendar = snapshot.since or 0, snapshot.calendar
    single = bool(snapshot.query.single)
    changed = [(stored, version) for stored, version in snapshot.seen() if version.seq > since]
    unrolled = {v.body["id"] for _, v in changed if single and "recurrence" in v.body}
    rows: list[Row] = []
    for stored, version in changed:
        body = version.body
        if body["id"] in unrolled:
            found = _series_delta(snapshot, body, window)
        elif body.get("recurringEventId") in unrolled:
            continue
        else:
            found = [body] if _touches(stored, since, body, calendar, window) else []
        if single:
            found += _retired(stored, since, body, {one["id"] for one in found})
        rows += [([version.seq, _begin(calendar, one), one["id"]], one) for one in found]
    return rows


def _series_delta(snapshot: _Snapshot, body: Json, window: Window) -> list[Json]:
    calendar, exceptions = snapshot.calendar, snapshot.exceptions(body["id"])
    if body.get("status") == CANCELLED:
        return [one | {"status": CANCELLED} for one in generate(body, calendar.zone, window)]
    return instances(calendar, body, exceptions, window, with_cancelled=True)


def _retired(stored: StoredEvent, since: int, body: Json, present: set[str]) -> list[Json]:
    """What readers of single events have to forget since a change of a series."""
    gone = []
    for instance_id, (seq, original) in stored.retired.items():
        if seq <= since or instance_id in present:
            continue
        row: Json = {"id": instance_id, "status": CANCELLED}
        row |= {"etag": body["etag"], "updated": body["updated"]}
        if original is not None:
            row |= {"recurringEventId": body["id"], "originalStartTime": original}
        gone.append(row)
    return gone


def _touches(
    stored: StoredEvent, since: int, body: Json, calendar: Calendar, window: Window
) -> bool:
    if window == EVERYTHING or body.get("status") == CANCELLED:
        return True
    before = [one.body for one in stored.versions if one.seq <= since][-1:]
    return any(in_window(one, calendar.zone, window) for one in [*before, body])


def _begin(calendar: Calendar, body: Json) -> float:
    if "start" not in body or "end" not in body:
        return 0.0
    return bounds(body, calendar.zone)[0].timestamp()


def _starts_originally(body: Json, calendar: Calendar, wanted: datetime | str | None) -> bool:
    original: Json = body["originalStartTime"]
    if isinstance(wanted, datetime):
        moment = bounds({"start": original, "end": original}, calendar.zone)[0]
        return moment == wanted
    return bool(original.get("date") == wanted)


def _last_update(calendar: Calendar) -> str:
    stamps = [stored.body["updated"] for stored in calendar.events.values()]
    return max(stamps, default="1970-01-01T00:00:00.000Z")
