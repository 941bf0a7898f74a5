"""A person's Calendar settings."""

from typing import Final

from gcaldesk.sandbox.cursors import dump_cursor
from gcaldesk.sandbox.errors import not_found
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.world import Account

USUAL_SETTINGS: Final = {
    "autoAddHangouts": "false",
    "dateFieldOrder": "DMY",
    "defaultEventLength": "60",
    "format24HourTime": "true",
    "hideInvitations": "false",
    "hideWeekends": "false",
    "locale": "en",
    "remindOnRespondedEventsOnly": "false",
    "showDeclinedEvents": "true",
    "timezone": "UTC",
    "useKeyboardShortcuts": "true",
    "weekStart": "1",
}


def get_setting(account: Account, name: str) -> Json:
    """One setting."""
    if name not in account.settings:
        raise not_found()
    value = account.settings[name]
    return {"kind": "calendar#setting", "etag": f'"{value}"', "id": name, "value": value}


def list_settings(account: Account) -> Json:
    """All settings."""
    items = [get_setting(account, name) for name in sorted(account.settings)]
    return {
        "kind": "calendar#settings",
        "etag": f'"settings{len(items)}"',
        "items": items,
        "nextSyncToken": dump_cursor("sync", {"c": f"settings:{account.email}"}),
    }
