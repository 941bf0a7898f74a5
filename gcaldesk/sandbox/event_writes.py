"""Inserts, changes, deletions and moves of events."""

import base64
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Final

from gcaldesk.sandbox.errors import (
    already_deleted,
    duplicate,
    forbidden,
    invalid,
    not_found,
    required,
    stale_version,
    writer_needed,
)
from gcaldesk.sandbox.event_body import canonical, check_fields, check_id
from gcaldesk.sandbox.event_merge import changed_fields, patched, replaced, writable
from gcaldesk.sandbox.event_types import check_changed_type, check_movable, check_new_type
from gcaldesk.sandbox.event_view import Reader, effective_etag, view
from gcaldesk.sandbox.guests import (
    check_guest_rights,
    is_organizer,
    merge_own_answer,
    send_mails,
    spend_invitations,
)
from gcaldesk.sandbox.meetings import after_meeting, settle_meeting
from gcaldesk.sandbox.series import find_instance, generate, split_series
from gcaldesk.sandbox.shapes import CANCELLED, CONFIRMED, Json, at_least
from gcaldesk.sandbox.times import dump_instant, dump_second
from gcaldesk.sandbox.world import Calendar, StoredEvent, World

_SCHEDULE: Final = frozenset({"start", "end", "recurrence"})


@dataclass(frozen=True)
class Writer:
    """Who writes: an account under its role, or anybody from outside."""

    user: str
    outside: bool = False
    """Another person with all rights, as the controls and the page are."""
    params: Json = field(default_factory=dict)
    """The query parameters of the write."""


class EventWrites:
    """The writing half of the events collection."""

    def __init__(self, world: World) -> None:
        self._world = world

    def insert(self, calendar_id: str, body: object, writer: Writer) -> Json:
        """Create an event under the client's id or a fresh one."""
        calendar = self._writable(calendar_id, writer)
        sent = self._fields(body, writer)
        if sent.get("id") and sent.get("iCalUID"):
            raise invalid("Send either id or iCalUID, not both.", location="iCalUID")
        event_id = self._new_id(sent.get("id"), writer)
        if event_id in calendar.events or event_id in calendar.forgotten:
            raise duplicate()
        fresh = writable(sent)
        fresh = {"status": CONFIRMED} | {k: v for k, v in fresh.items() if v is not None}
        fresh |= self._birth(calendar, event_id, sent, writer)
        return self._commit(calendar, event_id, {}, fresh, writer)

    def import_(self, calendar_id: str, body: object, writer: Writer) -> Json:
        """Add a private copy of an event that lives elsewhere."""
        calendar = self._writable(calendar_id, writer)
        sent = self._fields(body, writer)
        uid = sent.get("iCalUID")
        if not uid:
            raise required("Missing iCalUID.", location="iCalUID")
        check_movable(sent)
        event_id = f"_{base64.b32hexencode(str(uid).encode()).decode().lower().rstrip('=')}"
        before = calendar.events[event_id].body if event_id in calendar.events else {}
        fresh = {"status": CONFIRMED} | {k: v for k, v in writable(sent).items() if v is not None}
        fresh |= self._birth(calendar, event_id, {"iCalUID": uid}, writer)
        if isinstance(sent.get("organizer"), dict):
            fresh["organizer"] = sent["organizer"]
        importing = replace(writer, params=writer.params | {"import": True})
        return self._commit(calendar, event_id, before, fresh, importing)

    def patch(
        self,
        calendar_id: str,
        event_id: str,
        body: object,
        writer: Writer,
        *,
        if_match: str | None = None,
    ) -> Json:
        """Merge a partial event into the stored one."""
        calendar = self._writable(calendar_id, writer)
        sent = self._fields(body, writer)
        before = self._current(calendar, event_id, if_match)
        self._check_sequence(before, sent)
        after = patched(before, sent)
        return self._commit(calendar, event_id, before, after, writer)

    def update(
        self,
        calendar_id: str,
        event_id: str,
        body: object,
        writer: Writer,
        *,
        if_match: str | None = None,
    ) -> Json:
        """Replace the stored event."""
        calendar = self._writable(calendar_id, writer)
        sent = self._fields(body, writer)
        before = self._current(calendar, event_id, if_match)
        self._check_sequence(before, sent)
        after = replaced(before, sent)
        return self._commit(calendar, event_id, before, after, writer)

    def delete(
        self,
        calendar_id: str,
        event_id: str,
        writer: Writer,
        *,
        if_match: str | None = None,
    ) -> None:
        """Cancel an event; its id stays taken."""
        calendar = self._writable(calendar_id, writer)
        before = self._current(calendar, event_id, if_match)
        if before.get("status") == CANCELLED:
            raise already_deleted()
        self._commit(calendar, event_id, before, before | {"status": CANCELLED}, writer)

    def move(
        self,
        calendar_id: str,
        event_id: str,
        destination: str,
        writer: Writer,
        *,
        if_match: str | None = None,
    ) -> Json:
        """Give an event to another calendar; a stub stays behind."""
        source = self._writable(calendar_id, writer)
        target = self._writable(destination, writer)
        before = self._current(source, event_id, if_match)
        if before.get("status") == CANCELLED:
            raise not_found()
        check_movable(before)
        if "recurringEventId" in before:
            raise invalid("Cannot move an instance of a recurring event.")
        if not writer.outside and not is_organizer(source, before):
            raise forbidden("The operation can only be performed by the organizer of the event.")
        taken = target.events.get(event_id)
        if target is source or (taken is not None and not taken.cancelled):
            raise duplicate()
        family = {event_id: before} | {k: one.body for k, one in source.exceptions(event_id)}
        for one_id, body in family.items():
            moved = body | self._stamp() | {"organizer": _organizer(target)}
            self._world.store(target, one_id, moved).moved_away = False
            stub = {k: v for k, v in body.items() if k in _STUB_FIELDS}
            stub |= self._stamp() | {"status": CANCELLED}
            left = self._world.store(source, one_id, stub)
            left.moved_away = True
            if "recurrence" in body:
                self._retire(source, left, body, set())
        after = target.events[event_id].body
        send_mails(self._world, target, before, after, writer.params.get("sendUpdates"))
        # The move succeeds and yet the answer shows the stub: so it was seen live.
        return self._shown(target, after | {"status": CANCELLED}, writer)

    def split(self, calendar_id: str, event_id: str, body: Json, writer: Writer) -> Json:
        """Change an instance and all that follow: the series ends early, another begins."""
        calendar = self._writable(calendar_id, writer)
        instance = find_instance(calendar, event_id)
        if instance is None:
            raise not_found()
        head, tail = split_series(calendar.events[instance["recurringEventId"]].body, instance)
        self.patch(calendar_id, head["id"], {"recurrence": head["recurrence"]}, writer)
        return self.insert(calendar_id, patched(tail, body) | {"id": tail["id"]}, writer)

    def _writable(self, calendar_id: str, writer: Writer) -> Calendar:
        if writer.outside:
            calendar = self._world.calendars.get(calendar_id)
            if calendar is None or calendar.gone:
                raise not_found()
            return calendar
        calendar = self._world.calendar(calendar_id, writer.user)
        if not at_least(self._world.role(writer.user, calendar), "writerWithoutPrivateAccess"):
            raise writer_needed()
        return calendar

    def _fields(self, body: object, writer: Writer) -> Json:
        copied = deepcopy(body)
        if writer.outside and isinstance(copied, dict):
            return copied
        return check_fields(copied, self._world.switches)

    def _new_id(self, wanted: object, writer: Writer) -> str:
        if not wanted:
            return self._world.mint.word(26)
        # Ids that others made need not follow the rule for clients.
        return str(wanted) if writer.outside else check_id(wanted)

    def _current(self, calendar: Calendar, event_id: str, if_match: str | None) -> Json:
        stored = calendar.events.get(event_id)
        body = stored.body if stored else find_instance(calendar, event_id)
        if body is None or (stored is not None and stored.moved_away):
            raise not_found()
        if if_match not in {None, "*"} and if_match != effective_etag(calendar, body):
            raise stale_version()
        return body

    def _check_sequence(self, before: Json, sent: Json) -> None:
        sequence = sent.get("sequence")
        if isinstance(sequence, int) and sequence < before.get("sequence", 0):
            raise invalid(
                "Invalid sequence value. The specified sequence number is below"
                " the current sequence number of the resource."
            )

    def _birth(self, calendar: Calendar, event_id: str, sent: Json, writer: Writer) -> Json:
        organizer = sent.get("organizer") if writer.outside else None
        marks = {name: sent[name] for name in _MARKS if writer.outside and name in sent}
        return marks | {
            "id": event_id,
            "created": dump_second(self._world.clock.now()).replace("Z", ".000Z"),
            "creator": {"email": writer.user},
            "organizer": organizer or _organizer(calendar),
            "iCalUID": sent.get("iCalUID") or f"{event_id}@google.com",
            "eventType": sent.get("eventType") or "default",
        }

    def _stamp(self) -> Json:
        return {"etag": self._world.stamp(), "updated": dump_instant(self._world.clock.now())}

    def _commit(
        self,
        calendar: Calendar,
        event_id: str,
        before: Json,
        wanted: Json,
        writer: Writer,
    ) -> Json:
        after = self._settle(calendar, event_id, before, wanted, writer)
        if before and not self._worth_a_version(calendar, event_id, before, after):
            return self._shown(calendar, calendar_body(calendar, event_id, before), writer)
        spend_invitations(self._world, before, after)
        moved_in_time = bool(changed_fields(before, after) & _SCHEDULE) and bool(before)
        asked = after.get("sequence", 0)
        after["sequence"] = max(asked, before.get("sequence", 0) + (1 if moved_in_time else 0))
        quiet = before and changed_fields(before, after) <= {"reminders"}
        stamp = self._stamp()
        after |= {"etag": stamp["etag"]} if quiet else stamp
        stored = self._world.store(calendar, event_id, after)
        after_meeting(self._world, calendar, stored, before)
        if "recurrence" in before or (before and "recurrence" in after):
            self._follow_series(calendar, stored, before, after)
        send_mails(self._world, calendar, before, after, writer.params.get("sendUpdates"))
        return self._shown(calendar, after, writer)

    def _settle(
        self,
        calendar: Calendar,
        event_id: str,
        before: Json,
        wanted: Json,
        writer: Writer,
    ) -> Json:
        if before.get("status") == CANCELLED == wanted.get("status") and "start" not in before:
            return dict(before)
        after = canonical(wanted, calendar.zone, self._world.switches)
        if not writer.outside:
            after = merge_own_answer(calendar, before, after)
            self._check_rights(calendar, before, after, writer, imported="import" in writer.params)
        version = 1 if writer.outside else int(writer.params.get("conferenceDataVersion") or 0)
        stored = calendar.events.get(event_id)
        return settle_meeting(self._world, calendar, stored, before, after, version=version)

    def _check_rights(
        self, calendar: Calendar, before: Json, after: Json, writer: Writer, *, imported: bool
    ) -> None:
        role = self._world.role(writer.user, calendar)
        secret = "private" in {before.get("visibility"), after.get("visibility")}
        if secret and not at_least(role, "writer"):
            raise writer_needed()
        if not before:
            check_new_type(calendar, after)
        elif not imported:
            check_changed_type(before, after)
            revived = before.get("status") == CANCELLED != after.get("status")
            if revived and not is_organizer(calendar, before):
                raise forbidden()
            if after.get("status") != CANCELLED:
                check_guest_rights(calendar, before, after)

    def _worth_a_version(
        self, calendar: Calendar, event_id: str, before: Json, after: Json
    ) -> bool:
        changed = changed_fields(before, after)
        switches = self._world.switches
        if not changed:
            return switches.noop_bumps_etag
        stored = calendar.events.get(event_id)
        if changed == {"reminders"} and not switches.reminder_bumps_etag and stored is not None:
            self._world.replace_silently(stored, after)
            return False
        return True

    def _follow_series(
        self, calendar: Calendar, stored: StoredEvent, before: Json, after: Json
    ) -> None:
        """Cancel, reset or carry along the exceptions of a series that changed."""
        alive = after.get("status") != CANCELLED and "recurrence" in after
        if changed_fields(before, after) & {*_SCHEDULE, "status"}:
            made = generate(after, calendar.zone) if "recurrence" in after else ()
            named = {one["id"] for one in made}
            kept = named if alive else set()
            self._retire(calendar, stored, before, named)
            for one_id, exception in list(calendar.exceptions(after["id"])):
                if one_id not in kept and not exception.cancelled:
                    body = exception.body | self._stamp() | {"status": CANCELLED}
                    self._world.store(calendar, one_id, body)
        if alive and "recurrence" in before:
            self._carry_along(calendar, before, after)

    def _retire(
        self, calendar: Calendar, stored: StoredEvent, before: Json, kept: set[str]
    ) -> None:
        """Remember what readers of single events have to forget."""
        seq = stored.now.seq
        if "recurrence" not in before:
            stored.retired[str(before["id"])] = (seq, None)
            return
        for one in generate(before, calendar.zone):
            if one["id"] not in kept:
                stored.retired[one["id"]] = (seq, one["start"])

    def _carry_along(self, calendar: Calendar, before: Json, after: Json) -> None:
        own = {*_SCHEDULE, "status", "id", "conferenceData"}
        changed = changed_fields(before, after) - own
        for one_id, exception in list(calendar.exceptions(after["id"])):
            follows = {n for n in changed if exception.body.get(n) == before.get(n)}
            if not follows or exception.cancelled:
                continue
            body = {n: v for n, v in exception.body.items() if n not in follows}
            body |= {n: after[n] for n in follows if n in after}
            self._world.store(calendar, one_id, body | self._stamp())

    def _shown(self, calendar: Calendar, body: Json, writer: Writer) -> Json:
        role = "owner" if writer.outside else self._world.role(writer.user, calendar)
        reader = Reader(role, calendar.zone, writer.params.get("maxAttendees"))
        return view(self._world, calendar, body, reader)


def calendar_body(calendar: Calendar, event_id: str, otherwise: Json) -> Json:
    """The stored content of an event, or that of an instance nobody changed."""
    stored = calendar.events.get(event_id)
    return stored.body if stored else otherwise


_MARKS: Final = ("locked", "privateCopy")
_STUB_FIELDS: Final = frozenset(
    {"id", "recurringEventId", "originalStartTime", "iCalUID", "eventType"}
)


def _organizer(calendar: Calendar) -> Json:
    name = {} if calendar.primary else {"displayName": calendar.summary}
    return {"email": calendar.id} | name
