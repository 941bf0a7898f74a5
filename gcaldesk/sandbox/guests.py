"""Guests: who is invited, who may change what, and the mails Google would send."""

from typing import Final

from gcaldesk.sandbox.errors import ApiError, non_organizer
from gcaldesk.sandbox.event_merge import changed_fields
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import Calendar, Mail, World

_FORBIDDEN: Final = 403
_OWN_FIELDS: Final = frozenset({"colorId", "reminders", "transparency", "visibility", "status"})
_LOCKED_FIELDS: Final = frozenset(
    {"summary", "description", "location", "start", "end", "recurrence"}
)
_SILENT_FIELDS: Final = frozenset({"reminders", "colorId", "extendedProperties", "sequence"})


def is_organizer(calendar: Calendar, body: Json) -> bool:
    """Whether the event belongs to this calendar rather than being an invitation."""
    return bool(body.get("organizer", {}).get("email", calendar.id) == calendar.id)


def check_guest_rights(calendar: Calendar, before: Json, after: Json) -> None:
    """Refuse a guest's change of what all guests share."""
    changed = changed_fields(before, after)
    if before.get("locked") and changed & _LOCKED_FIELDS:
        raise non_organizer()
    if is_organizer(calendar, before) or before.get("guestsCanModify"):
        return
    shared = changed - _OWN_FIELDS
    if "attendees" in shared and _only_own_answer(calendar, before, after):
        shared.discard("attendees")
    if "extendedProperties" in shared and _property(before) == _property(after):
        shared.discard("extendedProperties")
    if shared:
        raise non_organizer()


def merge_own_answer(calendar: Calendar, before: Json, after: Json) -> Json:
    """With attendeesOmitted only the caller's own answer counts; others stay."""
    if not after.get("attendeesOmitted"):
        return after
    own = {one["email"]: one for one in after.get("attendees", []) if one["email"] == calendar.id}
    people = [own.get(one["email"], one) for one in before.get("attendees", [])]
    merged = {name: value for name, value in after.items() if name != "attendeesOmitted"}
    return merged | ({"attendees": people} if people else {})


def spend_invitations(world: World, before: Json, after: Json) -> None:
    """Count new guests against the abuse limit, mails or not."""
    new = _emails(after) - _emails(before)
    budget = world.switches.attendee_budget
    if new and budget and world.guests_added + len(new) > budget:
        raise ApiError(
            _FORBIDDEN, "quotaExceeded", "Calendar usage limits exceeded.", domain="usageLimits"
        )
    world.guests_added += len(new)


def send_mails(
    world: World, calendar: Calendar, before: Json, after: Json, send_updates: str | None
) -> None:
    """Enter into the ledger what the guests would be told."""
    if send_updates not in {"all", "externalOnly"}:
        return
    cancelled = after.get("status") == "cancelled"
    was_cancelled = before.get("status") == "cancelled" or not before
    old = set() if was_cancelled else _emails(before)
    new = set() if cancelled else _emails(after)
    worth_telling = bool(changed_fields(before, after) - _SILENT_FIELDS)
    told = [(email, "cancellation") for email in sorted(old - new)]
    told += [(email, "invitation") for email in sorted(new - old)]
    if worth_telling:
        told += [(email, "update") for email in sorted(old & new)]
    domain = calendar.owner.rpartition("@")[2]
    for email, kind in told:
        inside = email.endswith(f"@{domain}")
        if email in {calendar.id, calendar.owner} or (send_updates == "externalOnly" and inside):
            continue
        world.mails.append(
            Mail(world.clock.now(), calendar.id, after["id"], kind, email, send_updates)
        )


def _emails(body: Json) -> set[str]:
    return {one["email"] for one in body.get("attendees", [])}


def _property(body: Json) -> object:
    return body.get("extendedProperties", {}).get("shared")


def _only_own_answer(calendar: Calendar, before: Json, after: Json) -> bool:
    def others(body: Json) -> list[Json]:
        return [one for one in body.get("attendees", []) if one["email"] != calendar.id]

    return others(before) == others(after)
