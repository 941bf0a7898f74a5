"""What the doctor makes of one account; pure."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from gcaldesk.domain.account import (
    ANY_OBJECT,
    SCOPE_WORDS,
    SCOPES,
    Account,
    Calendar,
    Direction,
    OAuthClient,
    TrackedCalendar,
)
from gcaldesk.domain.account import Mapping as CalendarMapping
from gcaldesk.domain.channel import Channel, ChannelState
from gcaldesk.domain.check import Finding
from gcaldesk.domain.counting import counted
from gcaldesk.domain.errors import AuthRevoked, GcaldeskError, SetupMissing
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.rules import Rules, parse_colors
from gcaldesk.services.judge_machine import ago

_GOOGLE_ID = ".apps.googleusercontent.com"
_LOOPBACK = ("http://127.0.0.1:", "http://localhost:", "http://[::1]:")
TESTING = timedelta(days=7)
_AROUND = timedelta(days=1)
SOON = timedelta(days=1)


def client(found: OAuthClient) -> Finding:
    """Judge the shape of the OAuth client."""
    if not found.client_id.endswith(_GOOGLE_ID):
        return Finding(False, f"“{found.client_id}” does not end in {_GOOGLE_ID}.")
    if found.kind == "installed":
        return Finding(True, "A desktop client: any loopback address will do.")
    if found.kind != "web":
        return Finding(False, f"Its type is “{found.kind}”; it has to be installed or web.")
    if not found.redirect_uri.startswith(_LOOPBACK):
        return Finding(
            False,
            f"The redirect address “{found.redirect_uri}” is not on this computer.",
            "Register http://127.0.0.1:8765/callback in the Cloud Console and reconnect.",
        )
    return Finding(True, f"A web client; {found.redirect_uri} has to be registered exactly so.")


def scopes(granted: Collection[str]) -> Finding:
    """Tell which permissions are missing."""
    missing = [SCOPE_WORDS[scope] for scope in SCOPES if scope not in granted]
    if missing:
        return Finding(False, f"Missing: {', '.join(missing)}.")
    return Finding(True, ", ".join(SCOPE_WORDS[scope] for scope in SCOPES) + ".")


def failed(error: GcaldeskError) -> Finding:
    """Show an error with its own cure."""
    return Finding(False, f"{error.title} {error.detail}".strip(), error.hint)


def sign_in(error: GcaldeskError | None) -> Finding:
    """Judge the renewal that was just tried."""
    return failed(error) if error else Finding(True, "Google renewed it just now.")


def consent_age(
    connected_at: datetime, now: datetime, error: GcaldeskError | None, ended_at: datetime | None
) -> Finding:
    """Judge how long the consent lasts.

    Args:
        connected_at: when a person gave it.
        now: aware, as the others.
        error: what the renewal said, None where it worked.
        ended_at: when the sign-in was first refused, where that is known.
    """
    age = now - connected_at
    given = f"Given {ago(age)}"
    if error is not None:
        lasted = (ended_at or now) - connected_at
        if isinstance(error, AuthRevoked) and abs(lasted - TESTING) <= _AROUND:
            return Finding(False, f"{given}, and ended after a week: the app is in Testing.")
        return Finding(None, f"{given}; the sign-in does not work, so nothing can be said.")
    if age < TESTING:
        return Finding(
            None,
            f"{given}. Whether it outlives seven days shows then; look now: Cloud Console, Google "
            "Auth Platform, Audience must say “In production” or “Internal”.",
        )
    return Finding(True, f"{given}; it outlived the seven days of Testing.")


def api(error: GcaldeskError | None) -> Finding:
    """Tell whether the API answers at all."""
    if error is None:
        return Finding(True, "It answered just now.")
    if isinstance(error, SetupMissing):
        return failed(error)
    return Finding(None, f"It could not be asked: {error.title}")


def calendars(found: Sequence[Calendar] | GcaldeskError) -> Finding:
    """Judge the list of calendars."""
    if isinstance(found, GcaldeskError):
        return failed(found)
    return Finding(True, f"{counted(len(found), 'calendar')}.")


def mapping(
    rows: Sequence[CalendarMapping], objects: Collection[str], listed: Collection[CalendarId] | None
) -> Finding:
    """Tell what is not mapped, or mapped to nothing."""
    if not rows:
        return Finding(False, "Nothing is mapped, so nothing is synced.")
    mapped = {row.object_code for row in rows}
    troubles = []
    left = [] if ANY_OBJECT in mapped else sorted(set(objects) - mapped)
    if left:
        troubles.append(f"without a calendar: {', '.join(left)}")
    strange = sorted(mapped - set(objects) - {ANY_OBJECT})
    if strange:
        troubles.append(f"mapped, but no object: {', '.join(strange)}")
    if listed is not None:
        gone = sorted({row.calendar_id for row in rows} - set(listed))
        if gone:
            troubles.append(f"not among the account's calendars: {', '.join(gone)}")
    if troubles:
        return Finding(False, "; ".join(troubles).capitalize() + ".")
    rest = ", the others through *" if ANY_OBJECT in mapped else ""
    named = len(mapped - {ANY_OBJECT})
    verb = "has" if named == 1 else "have"
    return Finding(True, f"{counted(named, 'object')} {verb} a row{rest}.")


def shared(rows: Sequence[CalendarMapping], names: Mapping[CalendarId, str]) -> Finding:
    """Say what it means that several objects stand in one calendar."""
    by_calendar: dict[CalendarId, list[CalendarMapping]] = defaultdict(list)
    for row in rows:
        by_calendar[row.calendar_id].append(row)
    sentences = [
        f"“{names.get(calendar, calendar)}” serves {', '.join(r.object_code for r in several)}; an "
        f"event made there becomes a booking of the first one, {several[0].object_code}"
        for calendar, several in by_calendar.items()
        if len(several) > 1
    ]
    if not sentences:
        return Finding(True, "No calendar serves two objects.")
    return Finding(True, ". ".join(sentences) + ".")


def readable(error: GcaldeskError | None) -> Finding:
    """Judge the read that was just tried."""
    return failed(error) if error else Finding(True, "Read just now.")


def writable(rows: Sequence[CalendarMapping], calendar: Calendar | None) -> Finding:
    """Judge the access to one calendar by the rows that lead there."""
    if all(row.direction is Direction.IN for row in rows):
        return Finding(None, "Mapped for reading only; writing is not needed.")
    if calendar is None:
        return Finding(None, "Not looked at, since the calendar is not listed.")
    return Finding(calendar.role.writable, f"This account's access is “{calendar.role.value}”.")


def rules(
    found: Rules,
    *,
    objects: Collection[str],
    statuses: Collection[str],
    types: Collection[str],
    mapped: Sequence[Calendar],
) -> Finding:
    """Name rules that point at something that is not there."""
    troubles = []
    if found.inbound_object and found.inbound_object not in objects:
        troubles.append(f"inbound_object: there is no object “{found.inbound_object}”")
    used = {
        "create_on": found.create_on,
        "delete_on": found.delete_on,
        "cancel_status": (found.cancel_status,),
        "inbound_status": (found.inbound_status,),
    }
    for key, words in used.items():
        troubles += [f"{key}: “{word}” is no status" for word in words if word not in statuses]
    troubles += [
        f"colors: “{kind}” is no type" for kind in parse_colors(found.colors) if kind not in types
    ]
    if found.meet:
        troubles += [
            f"meet: “{calendar.summary}” does not allow Google Meet"
            for calendar in mapped
            if calendar.conferences and "hangoutsMeet" not in calendar.conferences
        ]
    if troubles:
        return Finding(False, "; ".join(troubles) + ".")
    return Finding(True, f"Events are made for: {', '.join(found.create_on)}.")


def fresh(account: Account, tracked: Sequence[TrackedCalendar], now: datetime) -> Finding:
    """Tell which mapped calendars were not read in time."""
    if not account.active:
        return Finding(None, "The account is switched off: nothing is read.")
    if not tracked:
        return Finding(None, "Nothing is mapped.")
    minutes = max(2 * account.rules.poll_minutes, account.rules.fallback_minutes)
    late = [
        f"“{one.calendar.summary}”: "
        + (f"read {ago(now - one.last_complete_at)}" if one.last_complete_at else "never read")
        for one in tracked
        if one.last_complete_at is None or now - one.last_complete_at > timedelta(minutes=minutes)
    ]
    if late:
        return Finding(False, f"{'; '.join(late)}. The limit is {minutes} minutes.")
    return Finding(True, f"All {len(tracked)} within {minutes} minutes.")


def channels(
    found: Sequence[Channel],
    tracked: Sequence[TrackedCalendar],
    now: datetime,
    *,
    push_is_on: bool,
) -> Finding:
    """Tell which mapped calendars have no living channel."""
    if not push_is_on:
        return Finding(None, "Push is off: Google is polled.")
    alive = {
        channel.calendar_id: channel.expires_at
        for channel in sorted(found, key=lambda channel: channel.expires_at)
        if channel.state is ChannelState.ACTIVE and channel.expires_at > now
    }
    wanted = [one for one in tracked if not one.push_problem]
    troubles = [
        f"“{one.calendar.summary}” has none" for one in wanted if one.calendar.id not in alive
    ]
    troubles += [
        f"that of “{one.calendar.summary}” ends on {alive[one.calendar.id]:%d %b, %H:%M} UTC"
        for one in wanted
        if one.calendar.id in alive and alive[one.calendar.id] - now < SOON
    ]
    if troubles:
        return Finding(False, "; ".join(troubles) + ".")
    polled = f" {len(tracked) - len(wanted)} cannot be watched and are polled."
    note = polled if len(wanted) < len(tracked) else ""
    return Finding(True, f"{len(wanted)} alive.{note}")
