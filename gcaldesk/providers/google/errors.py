"""Google's answers and its libraries' exceptions, translated in one place.

Classified by reason, not by status (R23); tables from Google's error guide and from what others
saw live (facts 4.1). An outage never signs anybody out: only an error code in the token answer does
(facts 7.2).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import google.auth.exceptions
from googleapiclient.errors import Error as ApiError
from googleapiclient.errors import HttpError

from gcaldesk.domain.errors import (
    AlreadyExists,
    AuthRevoked,
    BugError,
    CalendarGone,
    CalendarReadOnly,
    CursorExpired,
    GcaldeskError,
    MeetRefused,
    NotFound,
    PreconditionFailed,
    PushRefused,
    QuotaPaused,
    RateLimited,
    Refused,
    ScopeMissing,
    SetupMissing,
    SignInExpired,
    Unreachable,
)
from gcaldesk.providers.google.obstacles import (
    NETWORK_ERRORS,
    explain,
    login_page,
    proxy_refuses,
)

_RATE = {"rateLimitExceeded", "userRateLimitExceeded"}
_QUOTA = {"quotaExceeded", "dailyLimitExceeded", "variableTermLimitExceeded"}
_NO_PUSH = {
    "pushNotSupportedForRequestedResource": "Google does not tell of changes in this calendar.",
    "push.webhookUrlUnauthorized": "Google does not accept the public address for notifications.",
    "push.webhookUrlNotHttps": "Google sends notifications to https addresses only.",
    "push.channelTypeNotSupported": "Google does not know this type of channel.",
}
_API_OFF = {"accessNotConfigured", "SERVICE_DISABLED"}
_SCOPE = {"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}


def reason_of(content: bytes | str) -> tuple[str, str]:
    """Return reason and message of an error answer; both empty where it is not Google's JSON."""
    try:
        error = json.loads(content)["error"]
    except (ValueError, KeyError, TypeError):
        return "", ""
    if not isinstance(error, dict):
        return str(error), ""
    first = (error.get("errors") or [{}])[0]
    details = [d.get("reason") for d in error.get("details") or [] if isinstance(d, dict)]
    reason = first.get("reason") or next(filter(None, details), "")
    return str(reason), str(error.get("message") or first.get("message") or "")


def translate(
    status: int, content: bytes | str, *, retry_after: str | None = None
) -> GcaldeskError:
    """Return what an HTTP answer of the Calendar API means to us."""
    reason, message = reason_of(content)
    if status == HTTPStatus.TOO_MANY_REQUESTS or reason in _RATE:
        wait = retry_after or ""
        return RateLimited(
            "Google asked to slow down.",
            detail=message,
            hint="The program goes on more slowly by itself.",
            retry_after=timedelta(seconds=int(wait)) if wait.isdigit() else None,
            whole_account=reason == "userRateLimitExceeded",
        )
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return proxy_refuses()
    if status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        return login_page()
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unreachable(
            f"Google has trouble answering (error {status}).",
            detail=message,
            hint="It is tried again by itself.",
        )
    if reason in _NO_PUSH:  # some come with status 401, which must not end the sign-in
        return PushRefused(_NO_PUSH[reason], detail=message, hint="The calendar is polled.")
    if reason == "channelIdNotUnique":
        return AlreadyExists("The channel id is taken.", detail=message)
    if not reason and not message:
        # Google explains each refusal of the API in JSON; a proxy's or filter's page must neither
        # sign anybody out nor make an event look gone
        return login_page()
    return _translate_refusal(status, reason, message)


def _translate_refusal(status: int, reason: str, message: str) -> GcaldeskError:
    match status:
        case HTTPStatus.FORBIDDEN:
            return _translate_forbidden(reason, message)
        case HTTPStatus.BAD_REQUEST if "conference type" in message.lower():
            return MeetRefused("This calendar allows no Google Meet.", detail=message)
        case HTTPStatus.BAD_REQUEST if "sync token" in message.lower():
            return CursorExpired("The cursor is not Google's.", detail=message)
        case HTTPStatus.GONE if reason == "deleted":
            return NotFound("Already deleted.", detail=message)
    if status in _PLAIN:
        kind, title, hint = _PLAIN[HTTPStatus(status)]
        return kind(title, detail=message or reason, hint=hint)
    return Unreachable(f"Google answered with {status}.", detail=message)


_RECONNECT = "Reconnect the account; its links and settings are kept."
_REWORK = "Change the booking and it is sent again; or choose “try again” here."
_PLAIN: dict[HTTPStatus, tuple[type[GcaldeskError], str, str]] = {
    HTTPStatus.BAD_REQUEST: (Refused, "Google refused this event.", _REWORK),
    HTTPStatus.UNAUTHORIZED: (
        AuthRevoked,
        "Google no longer accepts the sign-in.",
        _RECONNECT,
    ),
    HTTPStatus.NOT_FOUND: (NotFound, "Not found.", ""),
    HTTPStatus.CONFLICT: (AlreadyExists, "The event id is taken.", ""),
    HTTPStatus.GONE: (CursorExpired, "The cursor is too old.", ""),
    HTTPStatus.PRECONDITION_FAILED: (PreconditionFailed, "The event changed meanwhile.", ""),
}


def _translate_forbidden(reason: str, message: str) -> GcaldeskError:
    if reason in _QUOTA:
        return QuotaPaused(
            "Google has paused writing for this account.",
            detail=message,
            hint="Reading goes on; writing is tried again by itself in a few hours.",
        )
    if reason in _SCOPE:
        return ScopeMissing(
            "Google did not grant the permission that this needs.",
            detail=message,
            hint="Reconnect the account and leave both boxes ticked.",
        )
    if reason in _API_OFF:
        return SetupMissing(
            "The Google Calendar API is switched off in your Google Cloud project.",
            detail=message,
            hint="Enable “Google Calendar API” in the Cloud Console, then sync again.",
        )
    if reason == "notACalendarUser":
        return SetupMissing(
            "This Google account has no Google Calendar.",
            detail=message,
            hint="Have Calendar switched on for it (Workspace: Admin console), or use another one.",
        )
    if reason == "requiredAccessLevel":
        return CalendarReadOnly(
            "Google lets this account read the calendar, not write to it.",
            detail=message,
            hint="Ask its owner for “Make changes to events”, or map another calendar.",
        )
    return Refused("Google does not allow this change.", detail=message or reason, hint=_REWORK)


def translate_refresh(error: google.auth.exceptions.RefreshError) -> GcaldeskError:
    """Return what a failed token refresh means; only an error code ends a sign-in."""
    answer = next((arg for arg in error.args if isinstance(arg, dict)), {})
    code, text = str(answer.get("error", "")), str(error.args[0]) if error.args else ""
    detail = str(answer.get("error_description") or "")
    if code in _REFRESH:
        kind, title, hint = _REFRESH[code]
        return kind(title, detail=detail, hint=hint)
    if "Reauthentication is needed" in text:
        return AuthRevoked(
            "Your organisation asks for a fresh sign-in from time to time.",
            hint=f"{_RECONNECT} A Workspace administrator can exempt this program (Google Cloud "
            "session control).",
        )
    if not answer and "refresh_token" in text:
        return AuthRevoked("Google asks this account to sign in again.", hint=_RECONNECT)
    return sign_in_outage(detail or code)


_NEW_CLIENT = "Reconnect the account with a current client-secrets file."
_REFRESH: dict[str, tuple[type[GcaldeskError], str, str]] = {
    "invalid_grant": (SignInExpired, "Google ended the sign-in.", _RECONNECT),
    "invalid_scope": (
        ScopeMissing,
        "Google did not grant every permission asked for.",
        _RECONNECT,
    ),
    "invalid_client": (
        AuthRevoked,
        "Google does not know this OAuth client or its secret.",
        _NEW_CLIENT,
    ),
    "unauthorized_client": (
        AuthRevoked,
        "Google does not let this OAuth client sign in any more.",
        _NEW_CLIENT,
    ),
    "deleted_client": (
        AuthRevoked,
        "The OAuth client was deleted in the Google Cloud Console.",
        "Restore it there (within 30 days) or make a new one, then reconnect.",
    ),
    "admin_policy_enforced": (
        AuthRevoked,
        "Your organisation's administrator does not allow this program.",
        "Ask a Workspace administrator to trust the OAuth client, then reconnect.",
    ),
    "org_internal": (
        AuthRevoked,
        "This OAuth client is only for accounts of its own organisation.",
        "Reconnect with an account of that organisation, or make the client external.",
    ),
}


def sign_in_outage(detail: str = "") -> Unreachable:
    """Say that the token endpoint has trouble: no reason to sign anybody out."""
    return Unreachable(
        "Google's sign-in service did not answer as expected.",
        detail=detail[:200],
        hint="You stay signed in; it is tried again by itself.",
    )


@contextmanager
def google_errors() -> Iterator[None]:
    """Raise errors of this project only, whatever the libraries below throw."""
    try:
        yield
    except HttpError as error:
        raise translate(
            int(error.resp.status), error.content, retry_after=error.resp.get("retry-after")
        ) from error
    except google.auth.exceptions.RefreshError as error:
        raise translate_refresh(error) from error
    except NETWORK_ERRORS as error:
        raise explain(error) from error
    except google.auth.exceptions.GoogleAuthError as error:
        raise Unreachable("Signing in to Google failed.", detail=str(error)[:200]) from error
    except ValueError as error:  # a body that is not the JSON it claims to be
        raise Unreachable(
            "Google's answer was cut short.",
            detail=str(error)[:200],
            hint="It is tried again by itself.",
        ) from error
    except ApiError as error:
        raise BugError("A request to Google was built wrongly.", detail=str(error)) from error


def calendar_missing(error: GcaldeskError, calendar: Any) -> CalendarGone:
    """Say that a calendar, not an event, is what is missing."""
    return CalendarGone(
        "Google no longer lets this account see the calendar.",
        detail=f"{calendar}. {error.detail}".strip(),
        hint="Its bookings are untouched and wait. Map another calendar, or ask for access.",
    )
