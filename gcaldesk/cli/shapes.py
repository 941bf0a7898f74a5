"""The JSON shapes that other people's scripts depend on (cli.md); pure."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from gcaldesk.domain.account import Account, Calendar
from gcaldesk.domain.channel import Channel
from gcaldesk.domain.ids import AccountId, CalendarId
from gcaldesk.domain.journal import Issue
from gcaldesk.domain.report import SyncReport
from gcaldesk.domain.times import AllDay, known_zone
from gcaldesk.domain.views import ActionView, ActivityRow, BookingView, Overview

Json = dict[str, Any]


def stamp(moment: datetime | None) -> str | None:
    """Return RFC 3339 with an offset."""
    return None if moment is None else moment.isoformat(timespec="seconds")


def booking_json(view: BookingView) -> Json:
    """Return one booking."""
    booking = view.booking
    when = booking.when
    if isinstance(when, AllDay):
        start, end, zone = when.start.isoformat(), when.end.isoformat(), None
    else:
        place = known_zone(when.zone)
        start = when.start.astimezone(place).isoformat()
        end = when.end.astimezone(place).isoformat()
        zone = when.zone
    return {
        "id": booking.id,
        "uid": booking.uid,
        "object": booking.object_code,
        "title": booking.title,
        "status": booking.status,
        "type": booking.type,
        "start": start,
        "end": end,
        "all_day": isinstance(when, AllDay),
        "timezone": zone,
        "channel": booking.channel,
        "customer": asdict(booking.customer),
        "attendees": [asdict(attendee) for attendee in view.guests],
        "description": booking.description,
        "notes": booking.notes,
        "location": booking.location,
        "fields": dict(booking.fields),
        "do_not_sync": booking.excluded,
        "calendar": booking.calendar_id or None,
        "meet": booking.meet or None,
        "remarks": [{"at": stamp(r.at), "text": r.text} for r in booking.remarks],
        "version": booking.version,
        "sync": [
            {
                "account": sync.account,
                "state": sync.state,
                "calendar_id": sync.calendar_id,
                "event_id": sync.event_id or None,
                "reason": sync.reason,
                "synced_at": stamp(sync.synced_at),
            }
            for sync in view.sync
        ],
    }


def calendar_json(calendar: Calendar) -> Json:
    """Return one calendar of an account."""
    return {
        "id": calendar.id,
        "summary": calendar.summary,
        "access_role": calendar.role.value,
        "timezone": calendar.timezone,
        "primary": calendar.primary,
    }


def account_json(account: Account) -> Json:
    """Return one account, without secrets."""
    return {
        "name": account.name,
        "provider": account.provider,
        "email": account.email,
        "active": account.active,
        "state": account.state.value,
        "hint": account.hint,
        "client_id": account.client.client_id,
        "client_type": account.client.kind,
        "redirect_uri": account.client.redirect_uri or None,
        "granted_scopes": list(account.granted_scopes),
        "connected_at": stamp(account.connected_at),
        "last_sync_at": stamp(account.last_sync_at),
    }


def report_json(report: SyncReport) -> Json:
    """Return what one round did."""
    values = asdict(report) | {"state": report.outcome}
    del values["account_id"]
    return values


def action_json(action: ActionView) -> Json:
    """Return one row of a plan."""
    values = asdict(action)
    values["booking"] = values.pop("booking_id")
    values["event"] = values.pop("event_id") or None
    values["diff"] = [{"field": f, "before": b, "after": a} for f, b, a in action.diff]
    return values


def status_json(overview: Overview) -> Json:
    """Return the health of everything."""
    by_calendar: dict[tuple[str, str], Json] = {}
    channels = {(c.account_id, c.calendar_id): c for c in overview.channels}
    for mapping in overview.mappings:
        channel = channels.get((mapping.account_id, mapping.calendar.id))
        entry = by_calendar.setdefault(
            (mapping.account, mapping.calendar.id),
            {
                "id": mapping.calendar.id,
                "summary": mapping.calendar.summary,
                "objects": [],
                "direction": mapping.direction.value,
                "last_sync_at": stamp(mapping.last_complete_at),
                "channel": channel
                and {
                    "id": channel.id,
                    "state": channel.state.value,
                    "expires_at": stamp(channel.expires_at),
                },
                "push_problem": mapping.push_problem,
            },
        )
        entry["objects"].append(mapping.object_code)
    return {
        "accounts": [
            {
                "name": view.account.name,
                "provider": view.account.provider,
                "email": view.account.email,
                "active": view.account.active,
                "state": "failing" if view.trouble else view.account.state.value,
                "hint": view.account.hint or view.trouble,
                "last_sync_at": stamp(view.account.last_sync_at),
                "next_sync_at": stamp(view.next_sync_at),
                "pending": view.pending,
                "conflicts": view.conflicts,
                "calendars": [
                    entry for (name, _), entry in by_calendar.items() if name == view.account.name
                ],
            }
            for view in overview.accounts
        ],
        "service": {
            "running": overview.running_since is not None,
            "since": stamp(overview.running_since),
            "mail_problem": overview.mail_problem,
        },
        "listener": {
            "state": overview.listener.state,
            "url": overview.listener.url or None,
            "problem": overview.listener.problem,
            "tested_at": overview.listener.tested_at or None,
        },
        "database": {"url": overview.database, "size_bytes": overview.database_bytes},
        "secrets": overview.secrets,
    }


def channel_json(
    channel: Channel,
    accounts: Mapping[AccountId, str],
    calendars: Mapping[tuple[AccountId, CalendarId], str],
) -> Json:
    """Return one channel, without what authenticates it."""
    return {
        "id": channel.id,
        "account": accounts.get(channel.account_id),
        "calendar_id": channel.calendar_id,
        "calendar": calendars.get((channel.account_id, channel.calendar_id)),
        "state": channel.state.value,
        "address": channel.address,
        "created_at": stamp(channel.created_at),
        "expires_at": stamp(channel.expires_at),
        "last_message_at": stamp(channel.last_message_at),
    }


def issue_json(issue: Issue, accounts: dict[int, str]) -> Json:
    """Return one issue."""
    return {
        "id": issue.id,
        "kind": issue.kind.value,
        "title": issue.title,
        "detail": issue.detail,
        "hint": issue.hint,
        "account": accounts.get(issue.account_id or 0),
        "booking": issue.booking_id,
        "opened_at": stamp(issue.opened_at),
    }


def conflict_json(issue: Issue) -> Json:
    """Return one conflict with its three versions."""
    return {
        "id": issue.id,
        "booking": issue.booking_id,
        "fields": issue.payload["fields"],
        "conflicting": issue.payload["conflicting"],
        "opened_at": stamp(issue.opened_at),
    }


def entry_json(row: ActivityRow) -> Json:
    """Return one journal line."""
    entry = row.entry
    return {
        "at": stamp(entry.at),
        "level": entry.level.value,
        "account": row.account or None,
        "calendar": row.calendar or None,
        "booking": entry.booking_id,
        "event": entry.event_id,
        "action": entry.action,
        "reason": entry.reason,
    }
